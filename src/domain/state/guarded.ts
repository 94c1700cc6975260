import type { CatalogueRow, Reference } from "../catalogue.ts";
import type { ResourceChange } from "../change.ts";
import type { StateGraph } from "./graph.ts";
import { idSetsOf, idsOf } from "./ids.ts";
import { isGone } from "./lost.ts";
import type { StateObject } from "./object.ts";

const GUARDING: readonly Reference["role"][] = ["guards", "copies", "inside"];

/**
 * The objects of the state that a created object guards, copies or lives in, and that stay. A created object is none of
 * the graph's own, and few are asked for, so they are looked for one by one.
 */
export const guardedBy = (
  change: Pick<ResourceChange, "after">,
  row: CatalogueRow,
  graph: Pick<StateGraph, "objects" | "lost">,
): readonly StateObject[] =>
  (row.refs ?? [])
    .filter(({ role }) => GUARDING.includes(role))
    .flatMap((reference) => {
      const wanted = idSetsOf({ values: change.after }, reference);
      return graph.objects.filter(
        (object) => reference.to.includes(object.type) && wanted.some((ids) => hasAll(object, ids)),
      );
    })
    .filter((object) => !isGone(graph.lost(object)));

function hasAll(object: StateObject, ids: readonly string[]): boolean {
  const own = idsOf(object);
  return ids.every((id) => own.has(id) || isSettingOf(id, own));
}

/** Azure names a setting by the path of what it belongs to, and below that by its own: `…/vaults/v/backupconfig/w`. */
const isSettingOf = (id: string, own: ReadonlySet<string>): boolean =>
  [...own].some((one) => one.startsWith("/subscriptions/") && id.startsWith(`${one}/`));
