import { type Catalogue, type CatalogueRow, rowOf } from "../catalogue.ts";
import { type Attributes, isDestroyed, type ResourceChange } from "../change.ts";
import type { Plan, Standing } from "../plan.ts";
import type { ProviderConfig } from "../provider-config.ts";
import type { Resolved, Resolver } from "../resolved.ts";
import { heldAs } from "../sorts.ts";
import { isRuleChange } from "../watched.ts";

/**
 * An object of the state with a row of the catalogue, whatever the plan does to it, with the values it has before the
 * apply.
 * `fate`: what is true of it after the apply, as far as its own entry tells.
 */
export interface StateObject {
  readonly address: string;
  readonly deposed: string | null;
  readonly type: string;
  readonly row: CatalogueRow;
  readonly values: Attributes;
  /** The values after the apply, where the plan changes the object in place. */
  readonly after: Attributes | null;
  /** The values of the object that takes its place, where the plan replaces it. */
  readonly anew: Attributes | null;
  readonly fate: "stays" | "goes" | "cut-back";
  /** It stays, but no longer in the state under this address. */
  readonly leavesState?: true;
  /** Where its provider has several configurations. */
  readonly providerConfig?: ProviderConfig;
}

function fateOf(change: ResourceChange, { isOnlyForgotten, watched, row }: Resolved): StateObject["fate"] {
  if (isDestroyed(change) && !(row !== null && isRuleChange(change, row))) return isOnlyForgotten ? "stays" : "goes";
  const cutBack = watched.some(
    ({ watch: { rule } }) => rule === "data-loss" || (rule === "backup-loss" && row?.class === "backup"),
  );
  return cutBack ? "cut-back" : "stays";
}

/** Nobody can tell what happens to it, so it is nothing to restore from. */
const isDoubtful = (change: ResourceChange): boolean =>
  change.action.effect === "unknown" || (change.contradiction !== undefined && !isDestroyed(change));

function changing(change: ResourceChange, resolved: Resolved): StateObject | null {
  const row = rowOf(resolved.knowledge);
  if (row === undefined || change.mode !== "managed" || change.action.effect === "create" || isDoubtful(change))
    return null;
  const { address, deposed, type, before: values, providerConfig } = change;
  const after = change.action.effect === "update" ? change.after : null;
  const anew = change.action.effect === "replace" ? change.after : null;
  const fate = fateOf(change, resolved);
  const leavesState = change.action.effect === "forget" || (isDestroyed(change) && resolved.isOnlyForgotten);
  return {
    ...{ address, deposed, type, row, values, after, anew, fate },
    ...(leavesState && { leavesState }),
    ...(providerConfig && { providerConfig }),
  };
}

function standing(one: Standing, catalogue: Catalogue): StateObject | null {
  const { address, deposed, type, values, providerConfig } = one;
  const row = heldAs(rowOf(catalogue(type)), values);
  if (row === null) return null;
  const stays = { address, deposed, type, row, values, after: null, anew: null, fate: "stays" } as const;
  return providerConfig === undefined ? stays : { ...stays, providerConfig };
}

/** The objects of a plan: those of its changes, and all of them, first those that change. */
export interface StateObjects {
  readonly all: readonly StateObject[];
  readonly ofChanges: ReadonlyMap<ResourceChange, StateObject>;
}

export function objectsOf(
  plan: Pick<Plan, "changes" | "standing">,
  catalogue: Catalogue,
  resolve: Resolver,
): StateObjects {
  const ofChanges = new Map<ResourceChange, StateObject>();
  for (const change of plan.changes) {
    const object = changing(change, resolve(change));
    if (object !== null) ofChanges.set(change, object);
  }
  const others = plan.standing.map((one) => standing(one, catalogue)).filter((object) => object !== null);
  return { all: [...ofChanges.values(), ...others], ofChanges };
}

/** The same, where some of them go whatever their own entries say. */
export function withGoing({ all, ofChanges }: StateObjects, goes: (object: StateObject) => boolean): StateObjects {
  const found = new Map(all.filter(goes).map((one) => [one, { ...one, fate: "goes" } as const]));
  if (found.size === 0) return { all, ofChanges };
  const now = (one: StateObject): StateObject => found.get(one) ?? one;
  return { all: all.map(now), ofChanges: new Map(Array.from(ofChanges, ([change, one]) => [change, now(one)])) };
}
