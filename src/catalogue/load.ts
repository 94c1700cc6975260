/**
 * Finds the tables. The bundles read one JSON file a provider, which the build writes beside them
 * (`dist/catalogue/aws.json`), when a plan first names one of its types: all rows together, as code, would cost every
 * start a tenth of a second. In this repository the tables are what is written here, see written.ts.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Table, Tables } from "./table.ts";

/** Names the providers that have a table. Without it a table that is missing would be a provider that nobody knows. */
const LIST = "providers.json";

const readJson = <T>(folder: string, name: string): T => {
  try {
    return JSON.parse(readFileSync(join(folder, name), "utf8")) as T;
  } catch (cause) {
    throw new Error(`${join(folder, name)} can't be read as a table of the catalogue; copy dist as a whole`, { cause });
  }
};

/** Writes tables to a folder: one file a provider, one row a line, so that a change can be read in a diff. */
export function writeTables(folder: string, tables: Tables): void {
  for (const [prefix, table] of tables) {
    const { rows, harmless } = table();
    const lines = rows.map((row) => JSON.stringify(row)).join(",\n");
    writeFileSync(join(folder, `${prefix}.json`), `{"harmless":${JSON.stringify(harmless)},"rows":[\n${lines}\n]}\n`);
  }
  writeFileSync(join(folder, LIST), `${JSON.stringify([...tables.keys()])}\n`);
}

/** The tables that the build wrote to a folder. Throws where one is missing: its types would pass as unknown ones. */
export const bundledTables = (folder: string): Tables =>
  new Map(
    readJson<readonly string[]>(folder, LIST).map((prefix) => [
      prefix,
      () => readJson<Table>(folder, `${prefix}.json`),
    ]),
  );

/** Required and not imported, so that the bundles have no part of it. Node strips the types. */
const writtenTables = (): Tables =>
  (createRequire(import.meta.url)("./written.ts") as typeof import("./written.ts")).writtenTables();

/** `dist/cli/index.js` → `dist/catalogue`. */
const beside = (program: string): string => join(dirname(fileURLToPath(program)), "..", "catalogue");

let found: Tables | undefined;

/** The tables of this program. */
export function tables(): Tables {
  found ??= import.meta.url.endsWith(".ts") ? writtenTables() : bundledTables(beside(import.meta.url));
  return found;
}
