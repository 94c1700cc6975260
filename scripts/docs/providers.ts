import { tables } from "../../src/catalogue/load.ts";
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
  [...tables()].map(([prefix, table]) => {
    const { rows, harmless } = table();
    return { prefix, rows, harmless: harmless.length };
  });

export const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
