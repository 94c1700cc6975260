/** The rows of the catalogue beside what the extracts of the providers' schemas say. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueWith, rowsBeside } from "../../../src/catalogue/index.ts";
import { renamedIn } from "../../../src/catalogue/written.ts";
import type { CatalogueRow } from "../../../src/domain/catalogue.ts";
import type { Extract } from "./extract.ts";
import { usesIn } from "./uses.ts";
import { inMembers, wrongAt } from "./walk.ts";

/**
 * What the catalogue knows though the schema of an extract lacks it, and where it is known from. Both lists by the
 * prefix of the types.
 */
interface Known {
  readonly evidence: string;
  readonly types: readonly string[];
  /** `type path`. */
  readonly paths: readonly string[];
}

export type KnownElsewhere = Readonly<Record<string, readonly Known[]>>;

const read = (name: string): KnownElsewhere =>
  JSON.parse(readFileSync(join(import.meta.dirname, name), "utf8")) as KnownElsewhere;

/** In later versions of the provider than the extract is of. */
export const NEWER = read("newer.json");
/** In earlier ones, whose states and plans are still read. */
export const REMOVED = read("removed.json");

export const knownElsewhere = (prefix: string): ReadonlySet<string> =>
  new Set(
    [NEWER, REMOVED].flatMap((lists) => (lists[prefix] ?? []).flatMap(({ types, paths }) => [...types, ...paths])),
  );

export interface Comparison {
  readonly prefix: string;
  readonly extract: Extract;
  readonly rows: number;
  /** Rows whose types the extract has. */
  readonly checked: number;
  readonly paths: number;
  /** Paths, and types, that the schema lacks and nothing else bears out. */
  readonly dead: readonly string[];
  /** Paths that lead to another kind of value than the row asks for. */
  readonly wrong: readonly string[];
  /** Types of the provider that the catalogue does not know. */
  readonly unknown: readonly string[];
  /** Rows that were written after the extract was made. */
  readonly untaken: readonly string[];
  /** What the lists of newer and removed name, and the schema has after all, or no row uses. */
  readonly superfluous: readonly string[];
}

const isOfKind = (what: string): boolean => what.startsWith("it is a");

/** What is wrong with each path of a row, by `type path`. */
function wrongIn(row: CatalogueRow, members: Parameters<typeof inMembers>[0]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const use of usesIn(row)) {
    const name = `${row.type} ${use.path}`;
    found.set(name, found.get(name) ?? wrongAt(inMembers(members), use));
  }
  return found;
}

/** The rows of a provider against its extract. */
export function compared(prefix: string, extract: Extract): Comparison {
  const elsewhere = knownElsewhere(prefix);
  const rows = rowsBeside(`${prefix}_`);
  const old = new Set(renamedIn(prefix).map(([type]) => type));
  const present = rows.filter(({ type }) => Object.hasOwn(extract.types, type));
  const results = new Map(present.flatMap((row) => [...wrongIn(row, extract.types[row.type] ?? {})]));
  const faults = [...results].flatMap(([name, what]) =>
    what === null || elsewhere.has(name) ? [] : [[name, what] as const],
  );
  const told = (kind: boolean): readonly string[] =>
    faults.filter(([, what]) => isOfKind(what) === kind).map(([name, what]) => `${name}: ${what}`);
  const absent = rows.map(({ type }) => type).filter((type) => !Object.hasOwn(extract.types, type));
  const untaken = present.map(({ type }) => type).filter((type) => extract.types[type] === null);
  const catalogue = catalogueWith([]);
  return {
    prefix,
    extract,
    rows: rows.length,
    checked: present.length,
    paths: results.size,
    dead: [
      ...absent.filter((type) => !elsewhere.has(type) && !old.has(type)).map((type) => `${type} is not in the schema`),
      ...told(false),
    ],
    wrong: told(true),
    unknown: Object.keys(extract.types).filter((type) => catalogue(type).known === "nothing"),
    untaken,
    superfluous: [...elsewhere].filter((name) =>
      name.includes(" ") ? (results.get(name) ?? null) === null : !absent.includes(name),
    ),
  };
}
