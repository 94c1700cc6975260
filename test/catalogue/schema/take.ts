/**
 * npm run catalogue-extract [-- PREFIX…]
 *
 * Takes the extracts (extracts/PREFIX.json) anew, of all providers or of those that are named: installs the packages
 * that packages.json pins into a temporary folder, reads what the catalogue can be compared with, and deletes them. It
 * needs the npm registry, and disk space for the largest of them: half a gigabyte.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rowsBeside } from "../../../src/catalogue/index.ts";
import { type Bindings, readBindings } from "./bindings.ts";
import { type Package, writeExtract } from "./extract.ts";
import { type Members, merged } from "./kinds.ts";

/** `name@version` of the packages of each prefix. */
const PACKAGES = JSON.parse(readFileSync(join(import.meta.dirname, "packages.json"), "utf8")) as Readonly<
  Record<string, readonly string[]>
>;

const npm = (folder: string, ...args: readonly string[]): string =>
  execFileSync("npm", args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 2 ** 28,
  });

/** What a package says. The library that it is made for is not installed with it: nothing is run. */
function installed(spec: string): { readonly of: Package; readonly types: Bindings["types"] } {
  const folder = mkdtempSync(join(tmpdir(), "bindings-"));
  const [, name = "", version = ""] = /^(@.*)@(.*)$/.exec(spec) ?? [];
  try {
    writeFileSync(join(folder, "package.json"), '{"private":true}\n');
    npm(
      folder,
      "install",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--legacy-peer-deps",
      "--loglevel=error",
      spec,
    );
    const { provider, types } = readBindings(join(folder, "node_modules", name));
    const dates = JSON.parse(npm(folder, "view", name, "time", "--json")) as Readonly<Record<string, string>>;
    const date = (dates[version] ?? "").slice(0, 10);
    return { of: { name, version, provider: provider.name, providerVersion: provider.version, date }, types };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function take(prefix: string, specs: readonly string[]): void {
  const packages = specs.map(installed);
  const rows = new Set(rowsBeside(`${prefix}_`).map(({ type }) => type));
  const all = new Map<string, Members>();
  for (const { types } of packages)
    for (const [type, members] of types) all.set(type, merged(all.get(type) ?? {}, members));
  const types = [...all].map(([type, members]) => [type, rows.has(type) ? members : null] as const);
  writeExtract(prefix, { packages: packages.map(({ of }) => of), types: Object.fromEntries(types) });
  process.stdout.write(`${prefix}: ${types.length} types, ${specs.join(" and ")}\n`);
}

const asked = process.argv.slice(2);
const unknown = asked.filter((prefix) => PACKAGES[prefix] === undefined);
if (unknown.length > 0) throw new Error(`packages.json names no package of ${unknown.join(", ")}`);
for (const [prefix, specs] of Object.entries(PACKAGES))
  if (asked.length === 0 || asked.includes(prefix)) take(prefix, specs);
