/**
 * The tables as they are written in this folder. A provider is a file of rows (`kafka.ts`) or a folder of such files
 * (`aws/`), and a list of its harmless types (`harmless/aws.txt`). No file lists them: what is there is the catalogue.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import type { CatalogueRow } from "../domain/catalogue.ts";
import { contained } from "./contained.ts";
import { SUCCESSORS } from "./successors.ts";
import { type Table, type Tables, tableOf } from "./table.ts";

const FOLDER = import.meta.dirname;
const HARMLESS = "harmless";
const RETIRED = "retired";

/** A provider's file or folder. */
const PROVIDER = /^[a-z0-9-]+(\.ts)?$/;

/** What the files of a folder share; it has no rows. */
const SHARED = "shared.ts";

/** What is in this folder beside providers. */
const OTHERS = [
  HARMLESS,
  RETIRED,
  SHARED,
  "arm",
  "cloud-control.ts",
  "cloudformation",
  "contained.ts",
  "drilling.ts",
  "index.ts",
  "kubernetes-copies.ts",
  "kubernetes-kinds.ts",
  "kubernetes-operators.ts",
  "kubernetes-sorts.ts",
  "kubernetes-watches.ts",
  "load.ts",
  "successors.ts",
  "table.ts",
  "written.ts",
];

export function writtenTables(): Tables {
  const providers = readdirSync(FOLDER).filter((name) => PROVIDER.test(name) && !OTHERS.includes(name));
  const lists = filesIn(join(FOLDER, HARMLESS), ".txt");
  const prefixes = new Set([...providers, ...lists].map((name) => basename(basename(name, ".ts"), ".txt")));
  return new Map([...prefixes].sort().map((prefix) => [prefix, () => writtenTable(prefix)]));
}

function writtenTable(prefix: string): Table {
  const today = filesOf(prefix)
    .flatMap(rowsOf)
    .map((row) => contained(prefix, row));
  const harmless = linesOf(join(FOLDER, HARMLESS, `${prefix}.txt`));
  const renamed = renamedIn(prefix).map(([type, now]) => [type, today.find((row) => row.type === now)] as const);
  const rows = [...today, ...renamed.flatMap(([type, row]) => (row === undefined ? [] : [underOldName(type, row)]))]
    .sort((a, b) => (a.type < b.type ? -1 : 1))
    .map((row) => ({ ...row, ...successionOf(row) }));
  const retired = renamed.flatMap(([type, row]) => (row === undefined ? [type] : []));
  return tableOf(rows, [...harmless, ...retired].sort());
}

/**
 * Names that a provider's types had before, with today's: `retired/PREFIX.txt`, one pair a line. States and plans made
 * with older versions of the provider still have them.
 */
export const renamedIn = (prefix: string): readonly (readonly [old: string, now: string])[] =>
  linesOf(join(FOLDER, RETIRED, `${prefix}.txt`)).map((line) => {
    const [old = "", now = ""] = line.split(" ");
    return [old, now] as const;
  });

/** What is known of the type under today's name. Others point to that one, so it names nothing to point to. */
function underOldName(type: string, row: CatalogueRow): CatalogueRow {
  const { ids: _ids, keepsCopies: _keeps, taken: _taken, decides: _decides, source, note: _note, ...said } = row;
  const alsoAs = [{ type: row.type, by: ["id"] }];
  return { ...said, type, note: `The type left the provider; ${row.type} took its place.`, source, alsoAs };
}

/** Under which other types its objects can be imported, and by what those of others can be told to be its own. */
function successionOf({ type, alsoAs = [] }: CatalogueRow): Pick<CatalogueRow, "alsoAs" | "knownBy"> {
  const later = [
    ...alsoAs,
    ...SUCCESSORS.filter(({ of }) => of === type).map(({ type: now, by }) => ({ type: now, by })),
  ];
  const known = new Set(SUCCESSORS.filter((one) => one.type === type).flatMap(({ by }) => by));
  return { ...(later.length > 0 && { alsoAs: later }), ...(known.size > 0 && { knownBy: [...known] }) };
}

/** The files that hold a provider's rows, as whole paths; none where it only has harmless types. */
export function filesOf(prefix: string): readonly string[] {
  const [file, folder] = [join(FOLDER, `${prefix}.ts`), join(FOLDER, prefix)];
  if (existsSync(file)) return [file];
  if (!existsSync(folder)) return [];
  return filesIn(folder, ".ts")
    .filter((name) => name !== SHARED)
    .map((name) => join(folder, name));
}

const filesIn = (folder: string, extension: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort();

const load = createRequire(import.meta.url);

/** The rows of one file. */
export function rowsOf(file: string): readonly CatalogueRow[] {
  const { rows } = load(file) as { readonly rows?: readonly CatalogueRow[] };
  if (rows === undefined) throw new Error(`${file} has no "export const rows"`);
  return rows;
}

const linesOf = (file: string): readonly string[] =>
  existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
