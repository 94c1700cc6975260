/**
 * The tables as they are written in this folder. A provider is a file of rows (`kafka.ts`) or a folder of such files
 * (`aws/`), and a list of its harmless types (`harmless/aws.txt`). No file lists them: what is there is the catalogue.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import type { CatalogueRow } from "../domain/catalogue.ts";
import type { Table, Tables } from "./table.ts";

const FOLDER = import.meta.dirname;
const HARMLESS = "harmless";

/** A provider's file or folder. */
const PROVIDER = /^[a-z0-9-]+(\.ts)?$/;

/** What the files of a folder share; it has no rows. */
const SHARED = "shared.ts";

/** What is in this folder beside providers. */
const OTHERS = [HARMLESS, SHARED, "index.ts", "kubernetes-kinds.ts", "load.ts", "table.ts", "written.ts"];

export function writtenTables(): Tables {
  const providers = readdirSync(FOLDER).filter((name) => PROVIDER.test(name) && !OTHERS.includes(name));
  const lists = filesIn(join(FOLDER, HARMLESS), ".txt");
  const prefixes = new Set([...providers, ...lists].map((name) => basename(basename(name, ".ts"), ".txt")));
  return new Map([...prefixes].sort().map((prefix) => [prefix, () => writtenTable(prefix)]));
}

const writtenTable = (prefix: string): Table => ({
  rows: filesOf(prefix)
    .flatMap(rowsOf)
    .sort((a, b) => (a.type < b.type ? -1 : 1)),
  harmless: harmlessOf(join(FOLDER, HARMLESS, `${prefix}.txt`)),
});

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

const harmlessOf = (file: string): readonly string[] =>
  existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
