import type { Attribute } from "./change.ts";
import { booleanIn } from "./conditions.ts";
import { isNone } from "./measured.ts";

type Value = Attribute["value"];

/** Of a text that is no boolean (`yes`) nobody can tell, so it may be. */
export const mayBeOn = (value: Value): boolean => booleanIn(value) ?? (typeof value === "string" && !isNone(value));

/** Whether a switch goes off. A word that is taken away (`ACTIVE`) has a watch of its own. */
export const goesOff = (before: Value, after: Value): boolean =>
  booleanIn(before) === true ? booleanIn(after) !== true : mayBeOn(before) && booleanIn(after) === false;

/** Whether a switch goes on. */
export const goesOn = (before: Value, after: Value): boolean =>
  booleanIn(after) === true
    ? booleanIn(before) !== true
    : mayBeOn(after) && (booleanIn(before) === false || isNone(before));
