import type { CatalogueRow } from "../domain/catalogue.ts";

/** What is known of one provider's types. Both lists are sorted by type. */
export interface Table {
  /** All of them. To look one up, ask for it by its type: then no other one is read. */
  readonly rows: readonly CatalogueRow[];
  readonly row: (type: string) => CatalogueRow | undefined;
  /** Types that hold nothing. */
  readonly harmless: readonly string[];
}

/**
 * Tables by the prefix of their types, sorted; each is read when it is asked for. Prefixes to look up come from plans:
 * they are keys of this map, and never become part of a path.
 */
export type Tables = ReadonlyMap<string, () => Table>;

/** A table of rows that are there already. */
export function tableOf(rows: readonly CatalogueRow[], harmless: readonly string[]): Table {
  const byType = new Map(rows.map((row) => [row.type, row]));
  return { rows, row: (type) => byType.get(type), harmless };
}
