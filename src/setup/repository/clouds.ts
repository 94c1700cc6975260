/** The clouds that a plan needs credentials for, as far as init knows a step that gets them. */
export type Cloud = "aws" | "google" | "azure";

const BY_PROVIDER: ReadonlyMap<string, Cloud> = new Map([
  ["aws", "aws"],
  ["awscc", "aws"],
  ["google", "google"],
  ["google-beta", "google"],
  ["azurerm", "azure"],
  ["azuread", "azure"],
  ["azapi", "azure"],
]);

const BY_BACKEND: ReadonlyMap<string | null, Cloud> = new Map([
  ["s3", "aws"],
  ["gcs", "google"],
  ["azurerm", "azure"],
]);

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

/** The clouds of some providers and backends, each once. A backend is null where none is named. */
export const cloudsOf = (providers: readonly string[], backends: readonly (string | null)[]): readonly Cloud[] => {
  const clouds = [
    ...providers.flatMap((name) => BY_PROVIDER.get(name) ?? []),
    ...backends.flatMap((name) => BY_BACKEND.get(name) ?? []),
  ];
  return [...new Set(clouds)].sort();
};

/** Providers that may need credentials of a kind that is not known here. */
export const othersOf = (providers: readonly string[]): readonly string[] =>
  [...new Set(providers)].filter((name) => !BY_PROVIDER.has(name) && !LOCAL.has(name)).sort();
