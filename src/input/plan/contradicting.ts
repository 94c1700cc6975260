import { type Action, actionOf, type Mode } from "../../domain/change.ts";
import type { Contradiction } from "../../domain/contradiction.ts";
import type { Taken } from "../json/query.ts";
import { isList, isObject, type Json, type JsonObject, objectOf, parse } from "../json/value.ts";
import { AFTER, actionsIn, isModeTold, modeIn, VALUES } from "./entry.ts";

/**
 * One side of a change. `untold`: it is missing, as in plans that somebody cut down, or nothing is known of it yet, or
 * it is hidden as a whole. That contradicts nothing.
 */
type Side = "values" | "none" | "untold";

interface Sides {
  readonly before: Side;
  readonly after: Side;
}

const IS = {
  "no-before": ({ before }: Sides) => before === "none",
  "has-before": ({ before }: Sides) => before === "values",
  "no-after": ({ after }: Sides) => after === "none",
  "has-after": ({ after }: Sides) => after === "values",
};

/** What contradicts each effect. A creation without values after it is odd, but it hides no object that exists. */
const CANT_BE: Readonly<Record<Action["effect"], readonly (keyof typeof IS)[]>> = {
  create: ["has-before"],
  read: [],
  update: ["no-before", "no-after"],
  replace: ["no-before", "no-after"],
  delete: ["no-before", "has-after"],
  forget: ["no-before", "has-after"],
  none: [],
  unknown: [],
};

/** An object that is left alone has values before and after; or none on either side, where it is gone already. */
const ofUnchanged = ({ before, after }: Sides): Contradiction | null => {
  if (before === "values" && after === "none") return "no-after";
  return before === "none" && after === "values" ? "no-before" : null;
};

function ofSides(action: Action, sides: Sides): Contradiction | null {
  if (action.effect === "none") return ofUnchanged(sides);
  const isSucceeded = action.effect === "forget" && action.recreated;
  return CANT_BE[isSucceeded ? "replace" : action.effect].find((name) => IS[name](sides)) ?? null;
}

const sideOf = (value: Json | undefined, hidden: readonly (Json | undefined)[]): Side => {
  if (value === undefined || (value === null && hidden.includes(true))) return "untold";
  return value === null ? "none" : "values";
};

const sidesOf = (change: JsonObject): Sides => ({
  before: sideOf(change.before, [change.before_sensitive]),
  after: sideOf(change.after, [change.after_unknown, change.after_sensitive]),
});

const PASSIVE = new Set<Action["effect"]>(["read", "none", "unknown"]);

function ofMode({ effect }: Action, mode: Mode): Contradiction | null {
  if (mode === "managed") return effect === "read" ? "managed-read" : null;
  return mode === "unknown" || PASSIVE.has(effect) ? null : "unmanaged-change";
}

/** What an entry of `resource_changes` says against itself. Only an entry that may is parsed for it. */
export function contradictionIn(slots: Taken, mode: Mode, actions: readonly string[]): Contradiction | null {
  const action = actionOf(actions);
  const found = isModeTold(slots) ? ofMode(action, mode) : null;
  if (found !== null) return found;
  const seen = (slot: number): Side =>
    slots.has(slot) ? "values" : slots.text(slot) === undefined ? "untold" : "none";
  if (ofSides(action, { before: seen(VALUES), after: seen(AFTER) }) === null) return null;
  return ofSides(action, sidesOf(objectOf(objectOf(parse(slots.whole())).change)));
}

/**
 * The same of an entry of `deferred_changes` or `resource_drift`, which changes nothing now. Its object may be one that
 * nobody has seen yet, so it contradicts nothing that there are no values before.
 */
const ofIdle = (found: Contradiction | null): Contradiction | null => (found === "no-before" ? null : found);

/** How an entry of `resource_drift` contradicts itself; null where it does not, or where it is of no managed object. */
export const contradictionInDrift = (slots: Taken): Contradiction | null =>
  modeIn(slots) === "managed" ? ofIdle(contradictionIn(slots, "managed", actionsIn(slots))) : null;

/** How an entry of `deferred_changes` contradicts itself; null where it does not. */
export function contradictionInDeferred(entry: JsonObject): Contradiction | null {
  const change = objectOf(objectOf(entry.resource_change).change);
  const actions = isList(change.actions) ? change.actions.filter((word) => typeof word === "string") : [];
  return ofIdle(ofSides(actionOf(actions), sidesOf(change)));
}

/** Terraform writes the one trigger that an action has. */
export const isTriggeredTwice = (invocation: JsonObject): boolean =>
  isObject(invocation.lifecycle_action_trigger) && isObject(invocation.invoke_action_trigger);
