import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { Drift } from "../../domain/plan.ts";
import type { Taken } from "../json/query.ts";
import { objectOf, parse } from "../json/value.ts";
import { changeOf } from "./change.ts";
import { actionIn, actionsIn, addressIn, modeIn, typeIn } from "./entry.ts";

/**
 * An entry of `resource_drift`: what Terraform found changed or gone since the last apply. Nothing where that is not
 * known, or where the object is merely moved. Drift does nothing by itself, so what can't be read of it blocks nothing.
 */
export function driftIn(slots: Taken, keptPaths: (type: string) => KeptPaths): readonly Drift[] {
  const [type, address, mode, actions] = [typeIn(slots), addressIn(slots), modeIn(slots), actionsIn(slots)];
  const action = actionIn(mode, actions);
  const { effect } = action;
  if (type === null || address === null || mode !== "managed" || (effect !== "update" && effect !== "delete"))
    return [];
  const paths = keptPaths(type);
  if (!paths.hasRow) return [{ address, type, effect, change: null }];
  const change = changeOf(objectOf(parse(slots.whole())), { address, type, mode, action, actions }, paths);
  return [{ address, type, effect, change }];
}
