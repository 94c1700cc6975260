/** The clouds that a plan needs credentials for, as far as init knows a step that gets them. */
export type Cloud = "aws" | "google" | "azure";

const BY_PROVIDER: Readonly<Record<string, Cloud>> = {
  aws: "aws",
  awscc: "aws",
  google: "google",
  "google-beta": "google",
  azurerm: "azure",
  azuread: "azure",
  azapi: "azure",
};

const BY_BACKEND: Readonly<Record<string, Cloud>> = { s3: "aws", gcs: "google", azurerm: "azure" };

/** Providers that ask nobody. */
const LOCAL = new Set([
  "random",
  "null",
  "local",
  "time",
  "tls",
  "archive",
  "template",
  "external",
  "terraform",
  "cloudinit",
  "http",
]);

export const cloudsOf = (providers: readonly string[], backends: readonly (string | null)[]): readonly Cloud[] =>
  [
    ...new Set([
      ...providers.flatMap((name) => BY_PROVIDER[name] ?? []),
      ...backends.flatMap((name) => (name === null ? [] : (BY_BACKEND[name] ?? []))),
    ]),
  ].sort();

/** Providers that may need credentials of a kind that is not known here. */
export const othersOf = (providers: readonly string[]): readonly string[] =>
  [...new Set(providers)].filter((name) => !(name in BY_PROVIDER) && !LOCAL.has(name)).sort();
