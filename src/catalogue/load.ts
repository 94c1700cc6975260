/**
 * Finds the tables. The bundles read one JSON file a provider, which the build writes beside them
 * (`dist/catalogue/aws.json`), when a plan first names one of its types: all rows together, as code, would cost every
 * start a tenth of a second. In this repository the tables are what is written here, see written.ts.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CatalogueRow } from "../domain/catalogue.ts";
import { namedIn } from "../domain/drill/named-by.ts";
import { remembered } from "../domain/remembered.ts";
import type { Table, Tables } from "./table.ts";

/** Names the providers that have a table. Without it a table that is missing would be a provider that nobody knows. */
const LIST = "providers.json";

/** What `namedIn` finds in all rows: a drill asks for it of whatever state, and would read every table for it. */
const NAMED = "named-paths.json";

/** Reads a file of the tables, or a part of it. */
const reading = <T>(path: string, read: () => T): T => {
  try {
    return read();
  } catch (cause) {
    throw new Error(`${path} can't be read as a table of the catalogue; copy dist as a whole`, { cause });
  }
};

const START = '"rows":[';
const END = "]}";

/** Writes tables to a folder: one file a provider, one row a line, so that a change can be read in a diff. */
export function writeTables(folder: string, tables: Tables): void {
  for (const [prefix, table] of tables) {
    const { rows, harmless } = table();
    const lines = rows.map((row) => JSON.stringify(row)).join(",\n");
    writeFileSync(
      join(folder, `${prefix}.json`),
      `{"harmless":${JSON.stringify(harmless)},${START}\n${lines}\n${END}\n`,
    );
  }
  writeFileSync(join(folder, LIST), `${JSON.stringify([...tables.keys()])}\n`);
  writeFileSync(join(folder, NAMED), `${JSON.stringify(namedInAll(tables))}\n`);
}

const namedInAll = (tables: Tables): readonly string[] =>
  namedIn([...tables.values()].flatMap((table) => table().rows));

/** How the line of a row begins: with its type. */
const TYPE = /^\{"type":"([^"\\]+)"/;

/** A table as it was written. A line is read when its row is asked for: of a thousand rows a plan asks for few. */
function tableIn(path: string): Table {
  const lines = readFileSync(path, "utf8").split("\n");
  const head = JSON.parse(`${lines.shift()}${END}`) as Table;
  const [end, rest] = lines.splice(-2);
  if (end !== END || rest !== "") throw new Error("it has no end");
  const written = new Map(lines.filter((line) => line !== "").map((line) => [TYPE.exec(line)?.[1], line]));
  if (written.has(undefined)) throw new Error("a row has no type");
  const row = remembered((type: string) => {
    const line = written.get(type);
    if (line === undefined) return undefined;
    return reading(path, () => JSON.parse(line.replace(/,$/, "")) as CatalogueRow);
  });
  return {
    get rows() {
      return [...written.keys()].flatMap((type) => row(type as string) ?? []);
    },
    row,
    harmless: head.harmless,
  };
}

/** A file that holds a list of texts. */
const textsIn = (path: string): readonly string[] =>
  reading(path, () => JSON.parse(readFileSync(path, "utf8")) as readonly string[]);

/** The tables that the build wrote to a folder. Throws where one is missing: its types would pass as unknown ones. */
export function bundledTables(folder: string): Tables {
  const prefixes = textsIn(join(folder, LIST));
  const readTable = (path: string) => () => reading(path, () => tableIn(path));
  return new Map(prefixes.map((prefix) => [prefix, readTable(join(folder, `${prefix}.json`))]));
}

/** What the build found in the rows of these tables. Throws as `bundledTables` does. */
export const bundledNames = (folder: string): readonly string[] => textsIn(join(folder, NAMED));

/** Required and not imported, so that the bundles have no part of it. Node strips the types. */
const writtenTables = (): Tables =>
  (createRequire(import.meta.url)("./written.ts") as typeof import("./written.ts")).writtenTables();

/** Of a bundle `dist/catalogue`, beside `dist/cli`; null in this repository. */
const folderOfTables = import.meta.url.endsWith(".ts")
  ? null
  : join(dirname(fileURLToPath(import.meta.url)), "..", "catalogue");

let found: Tables | undefined;

/** The tables of this program. */
export function tables(): Tables {
  found ??= folderOfTables === null ? writtenTables() : bundledTables(folderOfTables);
  return found;
}

/** What `namedIn` finds in all rows of this program. */
export const namedPaths = (): readonly string[] =>
  folderOfTables === null ? namedInAll(tables()) : bundledNames(folderOfTables);
