import type { Leaves } from "../catalogue.ts";
import { weigh } from "../leaf.ts";
import { remembered } from "../remembered.ts";
import { type IsFreed, isConditional, type There } from "./contents.ts";
import type { StateObject } from "./object.ts";

/**
 * Answers whether the provider surely refuses the destroy of a container, so that what is in it stays: a switch of its
 * own protects it, or something stands in it that the plan leaves there. What the plan does not list may be gone.
 */
export function heldIn(thereOf: There | null, isFreed: IsFreed): (object: StateObject) => boolean {
  const isHeldBy = (object: StateObject, leaf: Leaves): boolean => {
    if (!isConditional(leaf)) return leaf.remains === "refused";
    return leaf.refusal === "not-empty" && (thereOf?.(leaf, object) ?? []).some(({ goes }) => !goes);
  };
  return remembered((object) => {
    for (const leaf of object.row.leaves ?? []) {
      // Values of others decide, which may go as well.
      if (leaf.of !== undefined) return false;
      const isMet = weigh(leaf, [[{ values: object.values, of: null }]]).met !== undefined;
      if (isMet && !(isConditional(leaf) && isFreed(leaf, object))) return isHeldBy(object, leaf);
    }
    return false;
  });
}
