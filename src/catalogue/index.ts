import type { Catalogue, CatalogueRow, Knowledge } from "../domain/catalogue.ts";
import type { PolicyType } from "../domain/policy.ts";
import { tables } from "./load.ts";
import { type Table, tableOf } from "./table.ts";

/** `aws_db_instance` → `aws`: which table a type stands in. */
export const prefixOf = (type: string): string => type.slice(0, Math.max(0, type.indexOf("_")));

/** A table made for looking types up. */
interface Index {
  readonly table: Table;
  readonly harmless: ReadonlySet<string>;
}

const EMPTY = tableOf([], []);

const indexes = new Map<string, Index>();

/** A provider's table, read when a plan first names one of its types. */
function indexOf(prefix: string): Index {
  let index = indexes.get(prefix);
  if (index === undefined) {
    const table = tables().get(prefix)?.() ?? EMPTY;
    index = { table, harmless: new Set(table.harmless) };
    indexes.set(prefix, index);
  }
  return index;
}

const fromPolicy = ({ type, class: named, weight, what }: PolicyType): Knowledge =>
  named === null
    ? { known: "harmless" }
    : {
        known: "policy",
        row: {
          type,
          class: named,
          weight,
          what,
          loses: "The policy says that it holds something; what a destroy leaves is not known.",
          source: "the policy file",
        },
      };

/** Our tables, with the policy's own types in front of them. */
export function catalogueWith(types: readonly PolicyType[]): Catalogue {
  const own = new Map(types.map((entry) => [entry.type, fromPolicy(entry)]));
  return (type) => {
    const said = own.get(type);
    if (said !== undefined) return said;
    const { table, harmless } = indexOf(prefixOf(type));
    const row = table.row(type);
    if (row !== undefined) return { known: "row", row };
    return harmless.has(type) ? { known: "harmless" } : { known: "nothing" };
  };
}

/** The rows of the provider that a type belongs to, sorted by type. */
export const rowsBeside = (type: string): readonly CatalogueRow[] => indexOf(prefixOf(type)).table.rows;

const allIndexes = (): readonly Index[] => [...tables().keys()].map(indexOf);

/** Every type that the catalogue knows, sorted; reads all tables. */
export const knownTypes = (): readonly string[] =>
  allIndexes()
    .flatMap(({ table }) => [...table.rows.map(({ type }) => type), ...table.harmless])
    .sort();

/** Every row, sorted by type; reads all tables. */
export const allRows = (): readonly CatalogueRow[] =>
  allIndexes()
    .flatMap(({ table }) => table.rows)
    .sort((a, b) => (a.type < b.type ? -1 : 1));
