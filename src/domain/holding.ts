import type { CatalogueRow } from "./catalogue.ts";
import type { Attributes } from "./change.ts";
import { alternatives, hold } from "./conditions.ts";

/** Whether a row speaks of an object with these values at all. */
export const holdsAnything = (row: CatalogueRow, values: Attributes): boolean =>
  row.holds === undefined || alternatives(row.holds).some((conditions) => hold(conditions, values));

/** Whether the provider's delete only forgets the object. */
export const isOnlyForgotten = (row: CatalogueRow, values: Attributes): boolean =>
  row.forgets === true || alternatives(row.forgets).some((conditions) => hold(conditions, values));
