import { HARMLESS, ROWS } from "../../src/catalogue/tables.ts";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";

/** What the catalogue knows of one provider's types. */
export interface Provider {
  readonly prefix: string;
  readonly rows: readonly CatalogueRow[];
  /** How many types are known to hold nothing. */
  readonly harmless: number;
}

/** Every provider of the catalogue, by prefix. */
export const providers = (): readonly Provider[] =>
  [...new Set([...ROWS.keys(), ...HARMLESS.keys()])].sort().map((prefix) => ({
    prefix,
    rows: ROWS.get(prefix)?.() ?? [],
    harmless: HARMLESS.get(prefix)?.().trim().split("\n").length ?? 0,
  }));

export const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
