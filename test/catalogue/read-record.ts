/**
 * What came of reading rows against their pages, attribute by attribute: `read/<prefix>.tsv`, a line for each row that
 * was read, with the page that was opened.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { filesOf, rowsOf } from "../../src/catalogue/written.ts";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";

const FOLDER = join(import.meta.dirname, "read");
const HEADER = ["type", "page", "mistakes", "added", "word"];

/** What stands as the page where none was at hand. */
const NONE = "none";

/** Providers whose rows were read before there were records, those that depend on values. */
export const READ_BEFORE = ["aws", "awscc", "azurerm", "google"];

/** One row that was read. */
export interface Reading {
  readonly type: string;
  /** `owner/repository path` on GitHub, `@scope/package@version path` of generated bindings, a URL, or `none`. */
  readonly page: string;
  /** Claims that the page contradicts; they were corrected. */
  readonly mistakes: number;
  /** Facts that were missing; they were added. */
  readonly added: number;
  /** What was wrong or missing, or what was tried where there was no page. */
  readonly word: string;
}

export const hasPage = ({ page }: Reading): boolean => page !== NONE;

/** Providers that have a record, by prefix. */
export const recorded = (): readonly string[] =>
  existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .sort()
        .map((name) => basename(name, ".tsv"))
    : [];

export const recordOf = (prefix: string): string => readFileSync(join(FOLDER, `${prefix}.tsv`), "utf8");

/** The lines of a record. A number that is none is told by `mistakesIn`. */
export const readingsIn = (record: string): readonly Reading[] =>
  record
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [type = "", page = "", mistakes, added, word = ""] = line.split("\t");
      return { type, page, mistakes: Number(mistakes), added: Number(added), word };
    });

/** The rows of a provider that block or warn. Retired names say what today's do, and have no page. */
export const weighty = (prefix: string): readonly CatalogueRow[] =>
  filesOf(prefix)
    .flatMap(rowsOf)
    .filter(({ weight }) => weight !== "low");

/** Rows that block or warn, and of which a record says nothing. */
export function unread(prefix: string, readings: readonly Reading[]): readonly string[] {
  const read = new Set(readings.map(({ type }) => type));
  return weighty(prefix)
    .map(({ type }) => type)
    .filter((type) => !read.has(type));
}

/** What is wrong with the form of a record, in words. */
export function mistakesIn(record: string, known: ReadonlySet<string>): readonly string[] {
  const [header, ...lines] = record.split("\n");
  const types = lines.map((line) => line.split("\t")[0] ?? "");
  return [
    ...(header === HEADER.join("\t") ? [] : [`its header is "${header}"`]),
    ...(lines.pop() === "" ? [] : ["its last line has no end"]),
    ...lines.flatMap((line, at) => {
      const before = types[at - 1];
      return [
        ...lineMistakes(line, known),
        ...(before !== undefined && before >= (types[at] ?? "") ? ["out of order"] : []),
      ].map((mistake) => `${types[at]}: ${mistake}`);
    }),
  ];
}

function lineMistakes(line: string, known: ReadonlySet<string>): readonly string[] {
  const fields = line.split("\t");
  const [type = "", page = "", mistakes = "", added = "", word = ""] = fields;
  const needsWord = page === NONE || mistakes !== "0" || added !== "0";
  return [
    ...(fields.length === HEADER.length ? [] : [`${fields.length} fields`]),
    ...(known.has(type) ? [] : ["it has no row"]),
    ...(/^(none|https?:\/\/\S+|@?[\w.-]+\/[\w.-]+(@[\d.]+)? \S.*)$/.test(page) ? [] : [`"${page}" is no page`]),
    ...[mistakes, added].filter((count) => !/^\d+$/.test(count)).map((count) => `"${count}" is no number`),
    ...(needsWord && word.trim() === "" ? ["nothing says what was wrong or missing"] : []),
  ];
}
