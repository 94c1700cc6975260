import type { CatalogueRow, Conditions, ResourceClass } from "./catalogue.ts";
import type { Attributes, ResourceChange } from "./change.ts";
import { alternatives, hold, holdOrUnclear, mayHold } from "./conditions.ts";

const KEEPING: readonly ResourceClass[] = ["data", "identity", "key"];

/** Whether objects of the type hold data or keys whose loss would be felt: what is worth a line that protects it. */
export const isWorthKeeping = (row: CatalogueRow): boolean => KEEPING.includes(row.class) && row.weight !== "low";

/** Whether a row speaks of an object with these values at all. */
export const holdsAnything = (row: CatalogueRow, values: Attributes): boolean =>
  row.holds === undefined || alternatives(row.holds).some((conditions) => holdOrUnclear(conditions, values));

/** Whether with an object of these values more is lost than its type alone says. */
export const isHeavier = ({ heavier }: CatalogueRow, values: Attributes): boolean =>
  heavier !== undefined && holdOrUnclear(heavier.when, values);

/** The settings by which the provider's delete only forgets the object: none needed, or no such. */
export const forgettingOf = ({ forgets }: CatalogueRow, values: Attributes): Conditions | null =>
  forgets === true ? {} : (alternatives(forgets).find((conditions) => hold(conditions, values)) ?? null);

/** Whether the provider's delete only forgets the object. */
export const isOnlyForgotten = (row: CatalogueRow, values: Attributes): boolean => forgettingOf(row, values) !== null;

/** The same, where some values are known only after apply. */
const mayHoldAnything = (row: CatalogueRow, values: Attributes): boolean =>
  row.holds === undefined || alternatives(row.holds).some((conditions) => mayHold(conditions, values));

/** Whether it is nothing but settings of what others hold. */
const isSettings = (row: CatalogueRow, values: Attributes): boolean =>
  alternatives(row.settings).some((conditions) => hold(conditions, values));

/** Whether something expires by its values. */
const expires = ({ expires: all = [] }: CatalogueRow, values: Attributes): boolean =>
  all.some(({ when }) => hold(when, values));

/** Whether it is a safeguard that is created switched off. */
const isCreatedOff = ({ createdOff = [] }: CatalogueRow, values: Attributes): boolean =>
  createdOff.some(({ when }) => hold(when, values));

/**
 * Whether the object of a change holds something: one that is created, after it; one that is updated, before it or
 * after, since the update may be what makes it hold something, or no longer.
 */
export function holdsAt({ action, before, after }: ResourceChange, row: CatalogueRow): boolean {
  if (action.effect === "create")
    return mayHoldAnything(row, after) || isCreatedOff(row, after) || (isSettings(row, after) && expires(row, after));
  if (holdsAnything(row, before)) return true;
  return action.effect === "update" && (mayHoldAnything(row, after) || isSettings(row, before));
}
