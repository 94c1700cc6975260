import type { Watch, Weight } from "../../domain/catalogue.ts";
import { weakened } from "../shared.ts";

/**
 * Settings of Azure's API that keep data and backups, by the types that have them. Paths begin in the body of the
 * object; names are those of the pages https://learn.microsoft.com/azure/templates/TYPE. Rules and weights are those of
 * the azurerm rows.
 */
export interface Settings {
  readonly types: readonly string[];
  readonly watch: readonly Watch[];
}

/** What follows from a change: the rule, with a weight where it is a loss, and what happens. */
type Said = Pick<Watch, "rule" | "weight" | "says">;

export const guard = (says: string): Said => ({ rule: "guard-removed", says });
export const expiry = (says: string): Said => ({ rule: "data-expiry", says });
export const loss = (weight: Weight, says: string): Said => ({ rule: "backup-loss", weight, says });

export const off = (path: string, said: Said): Watch => ({ path, change: "off", ...said });
export const lowered = (path: string, said: Said): Watch => ({ path, change: "lowered", ...said });
/** No length of time, in the ways that it is written. */
const NOTHING = [0, "PT0S", "P0D", "P0W", "P0M", "P0Y", null];

export const none = (path: string, said: Said): Watch => ({ path, change: { to: NOTHING }, ...said });

/** Words of growing strength, the weakest first: a step down, or that the word goes. */
export const weaker = (path: string, words: readonly string[], said: Said): readonly Watch[] =>
  weakened(path, words, said).slice(1);

/** A soft delete: whether there is one, and for how long. */
export const softDelete = (at: string, what: string): readonly Watch[] => [
  off(`${at}.enabled`, guard(`deleted ${what} are gone at once`)),
  lowered(`${at}.days`, guard(`deleted ${what} can be had back for a shorter time`)),
];
