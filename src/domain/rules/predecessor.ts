import type { CatalogueRow } from "../catalogue.ts";
import type { Attributes, ResourceChange } from "../change.ts";
import { regionIn } from "../regions.ts";
import { rememberedWith } from "../remembered.ts";
import { idsAt } from "../same-id.ts";
import type { StateGraph } from "../state/graph.ts";
import type { StateObject } from "../state/object.ts";

/** What rules are over, with their type; null where that is not said in full. */
function targetOf(type: string, { rulesOf = [] }: CatalogueRow, values: Attributes): string | null {
  const named = rulesOf.map((path) => idsAt(values, path));
  return named.some((ids) => ids.length > 0) ? JSON.stringify([type, ...named]) : null;
}

/** Stands for whichever region; no region is named so. */
const ANY = "*";

/** What rules are over in a region; null is one that is not told. */
const inRegion = (target: string, region: string | null): string => JSON.stringify([region, target]);

/** Rules that leave the state, by what they are over. */
const leavingIn = rememberedWith(({ objects }: StateGraph): ReadonlyMap<string, StateObject> => {
  const leaving = objects.filter(({ fate, anew, leavesState }) => anew === null && (fate === "goes" || leavesState));
  const found = new Map<string, StateObject>();
  for (const one of leaving) {
    const target = targetOf(one.type, one.row, one.values);
    if (target === null) continue;
    for (const region of [regionIn(one.type, one.values), ANY]) {
      const place = inRegion(target, region);
      if (!found.has(place)) found.set(place, one);
    }
  }
  return found;
});

/**
 * The rules over the same that the plan takes away under another address, where a block was renamed or moved and the
 * plan was not told: what they did, the new ones do not bring.
 */
export function predecessorIn(
  graph: StateGraph,
  { type, after }: ResourceChange,
  row: CatalogueRow,
): StateObject | null {
  const target = targetOf(type, row, after);
  if (target === null) return null;
  const leaving = leavingIn(graph);
  const region = regionIn(type, after);
  const places = region === null ? [ANY] : [region, null];
  return places.flatMap((one) => leaving.get(inRegion(target, one)) ?? [])[0] ?? null;
}
