/**
 * npm run catalogue-opinion [-- PREFIX…]
 *
 * A second opinion on the paths of providers that have no extract, or a later version than it: Pulumi's packages, which
 * are generated from the same schemas. Their names are made anew (camel case, plurals, lists of one taken apart), so
 * what is not found is something to look up and no fault: it prints a report, and the exit code is 0. Installs the
 * packages that opinion-packages.json pins into a temporary folder and deletes them; reads them as text.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rowsBeside } from "../../../src/catalogue/index.ts";
import type { CatalogueRow } from "../../../src/domain/catalogue.ts";
import { parsePath } from "../../../src/domain/path.ts";
import { type Described, type Named, plainName, readPulumi } from "./pulumi.ts";
import { usesIn } from "./uses.ts";

const PACKAGES = JSON.parse(readFileSync(join(import.meta.dirname, "opinion-packages.json"), "utf8")) as Readonly<
  Record<string, string>
>;

/** Resources by the names that a Terraform type may have: `sql/databaseInstance` → `sqldatabaseinstance`. */
function byName(resources: ReadonlyMap<string, Named>): ReadonlyMap<string, Named | null> {
  const found = new Map<string, Named | null>();
  for (const [token, members] of resources) {
    const [, module = "", name = ""] = /^[^:]*:([^/:]*)[^:]*:(\w+)$/.exec(token) ?? [];
    for (const key of new Set([plainName(module + name), plainName(name)]))
      found.set(key, found.has(key) && found.get(key) !== members ? null : members);
  }
  return found;
}

/** Of each name the plural too: Pulumi names lists by it. */
const memberOf = (members: Named, name: string): Described | undefined => {
  const plain = plainName(name);
  return [plain, `${plain}s`, plain.replace(/y$/, "ies")]
    .map((one) => members.get(one))
    .find((one) => one !== undefined);
};

/** Whether a path leads to something; positions and keys are no steps here. */
function leads(members: Named, path: string): boolean {
  let place: Described | undefined = { members };
  for (const step of parsePath(path).steps) {
    if (typeof step === "number" || typeof step === "symbol") continue;
    if (typeof step === "object") return true;
    if (place?.members === undefined) return place?.isOpen === true;
    place = memberOf(place.members, step);
    if (place === undefined) return false;
  }
  return true;
}

interface Opinion {
  readonly found: number;
  readonly paths: number;
  readonly missing: readonly string[];
  readonly unmapped: readonly string[];
}

/** The rows of a provider beside a package's resources. */
export function opinionOn(
  prefix: string,
  rows: readonly CatalogueRow[],
  resources: ReadonlyMap<string, Named>,
): Opinion {
  const names = byName(resources);
  const mapped = rows.map((row) => [row, names.get(plainName(row.type.slice(prefix.length + 1)))] as const);
  const checks = mapped.flatMap(([row, members]) =>
    members === undefined || members === null
      ? []
      : [...new Set(usesIn(row).map(({ path }) => path))].map(
          (path) => [`${row.type} ${path}`, leads(members, path)] as const,
        ),
  );
  return {
    found: mapped.filter(([, members]) => members).length,
    paths: checks.length,
    missing: checks.flatMap(([name, isThere]) => (isThere ? [] : [name])),
    unmapped: mapped.flatMap(([{ type }, members]) => (members ? [] : [type])),
  };
}

function ask(prefix: string, spec: string): void {
  const folder = mkdtempSync(join(tmpdir(), "opinion-"));
  try {
    writeFileSync(join(folder, "package.json"), '{"private":true}\n');
    const args = [
      "install",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--legacy-peer-deps",
      "--loglevel=error",
      spec,
    ];
    execFileSync("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
    const resources = readPulumi(join(folder, "node_modules", spec.replace(/(?<=.)@[^@]*$/, "")));
    const rows = rowsBeside(`${prefix}_`);
    const { found, paths, missing, unmapped } = opinionOn(prefix, rows, resources);
    process.stdout.write(
      `${prefix}: ${spec} has ${found} of ${rows.length} rows; of ${paths} paths it lacks ${missing.length}\n`,
    );
    for (const name of missing) process.stdout.write(`  ${name}\n`);
    if (unmapped.length > 0) process.stdout.write(`  not found by name: ${unmapped.join(", ")}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main) {
  const asked = process.argv.slice(2);
  for (const [prefix, spec] of Object.entries(PACKAGES))
    if (asked.length === 0 || asked.includes(prefix)) ask(prefix, spec);
}
