import type { Catalogue, CatalogueRow, Knowledge } from "../domain/catalogue.ts";
import type { PolicyType } from "../domain/policy.ts";
import { HARMLESS, ROWS } from "./tables.ts";

/** `aws_db_instance` → `aws`: which table a type stands in. */
export const prefixOf = (type: string): string => type.slice(0, Math.max(0, type.indexOf("_")));

interface Table {
  readonly rows: ReadonlyMap<string, CatalogueRow>;
  readonly harmless: ReadonlySet<string>;
}

const tables = new Map<string, Table>();

/** A provider's table, built when a plan first names one of its types. */
function tableOf(prefix: string): Table {
  let table = tables.get(prefix);
  if (table === undefined) {
    const rows = ROWS.get(prefix)?.() ?? [];
    const harmless = HARMLESS.get(prefix)?.().split("\n") ?? [];
    table = {
      rows: new Map(rows.map((row) => [row.type, row])),
      harmless: new Set(harmless.filter((name) => name !== "").map((name) => `${prefix}_${name}`)),
    };
    tables.set(prefix, table);
  }
  return table;
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
    const table = tableOf(prefixOf(type));
    const row = table.rows.get(type);
    if (row !== undefined) return { known: "row", row };
    return table.harmless.has(type) ? { known: "harmless" } : { known: "nothing" };
  };
}

/** The rows of the provider that a type belongs to, sorted by type. */
export const rowsBeside = (type: string): readonly CatalogueRow[] => [...tableOf(prefixOf(type)).rows.values()];

/** Every type that the catalogue knows, sorted; builds all tables. */
export function knownTypes(): readonly string[] {
  const prefixes = new Set([...ROWS.keys(), ...HARMLESS.keys()]);
  return [...prefixes].flatMap((prefix) => [...tableOf(prefix).rows.keys(), ...tableOf(prefix).harmless]).sort();
}

/** Every row, sorted by type; builds all tables. */
export const allRows = (): readonly CatalogueRow[] =>
  [...ROWS.keys()].flatMap((prefix) => [...tableOf(prefix).rows.values()]).sort((a, b) => (a.type < b.type ? -1 : 1));
