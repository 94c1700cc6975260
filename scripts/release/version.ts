import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The version stands in package.json. Everything else that names it is written from there: what the program says of
 * itself, how to get it in the docs, and the last lines of recorded reports.
 */

const SEMVER = String.raw`\d+\.\d+\.\d+`;

/** How the version is named, with what stands before and after it. */
const MENTIONS: readonly RegExp[] = [
  new RegExp(`(destroy-guard#v)${SEMVER}()`, "g"),
  new RegExp(`(destroy-guard-)${SEMVER}(\\.tgz)`, "g"),
  new RegExp(`(destroy-guard@<40 hex digits> # v)${SEMVER}()`, "g"),
  new RegExp(`(<sub>destroy-guard )${SEMVER}( ·|<br>)`, "g"),
  new RegExp(`(export const VERSION = ")${SEMVER}(";)`, "g"),
];

const PAGES = ["README.md", "CONTRIBUTING.md", "src/version.ts"];

const under = (root: string, folder: string, end: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(end))
    .map((path) => join(folder, path))
    .sort();

/** The text with the version in every place that names it. */
export const withVersion = (text: string, version: string): string =>
  MENTIONS.reduce((now, mention) => now.replace(mention, `$1${version}$2`), text);

/** The version in package.json. */
export const versionIn = (root: string): string =>
  (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string }).version;

/** Every file that should name the version and names another one, with its text as it should be. */
export function outdated(root: string, version: string): ReadonlyMap<string, string> {
  const recorded = ["comments", "incidents"].flatMap((kind) => under(root, join("fixtures", kind), ".md"));
  const files = [...PAGES, ...under(root, "docs", ".md"), ...recorded];
  return new Map(
    files.flatMap((file): readonly (readonly [string, string])[] => {
      const is = readFileSync(join(root, file), "utf8");
      const should = withVersion(is, version);
      return is === should ? [] : [[file, should]];
    }),
  );
}

/** Writes the version into every file that names another one. */
export function writeVersion(root: string, version: string): void {
  for (const [file, text] of outdated(root, version)) writeFileSync(join(root, file), text);
}
