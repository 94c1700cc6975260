import type { CatalogueRow } from "../domain/catalogue.ts";

/** What is known of one provider's types. Both lists are sorted by type. */
export interface Table {
  readonly rows: readonly CatalogueRow[];
  /** Types that hold nothing. */
  readonly harmless: readonly string[];
}

/**
 * Tables by the prefix of their types, sorted; each is read when it is asked for. Prefixes to look up come from plans:
 * they are keys of this map, and never become part of a path.
 */
export type Tables = ReadonlyMap<string, () => Table>;
