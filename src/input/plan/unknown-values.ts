import { isList, isObject, type Json, type JsonObject } from "../json/value.ts";

/** How the values of a change differ where some of the new ones are known only after the apply. */

/** Deeper than any provider nests its blocks. */
export const MOST_DEEP = 50;

/** Whether anything of a value is known only after the apply. */
export const hasUnknown = (unknown: Json | undefined, deep = MOST_DEEP): boolean =>
  unknown === true ||
  (deep > 0 &&
    typeof unknown === "object" &&
    unknown !== null &&
    Object.values(unknown).some((one) => hasUnknown(one, deep - 1)));

/** By what a value differs: by what is known, by what is known only after the apply, or by both. */
export type Difference = "known" | "unknown" | "both";

/** How the value at a path differs. What stands in a value that is not known is not known either. */
export function differenceAt(path: readonly Json[], change: JsonObject): Difference {
  let { before, after, after_unknown: unknown } = change;
  for (const step of path) {
    if (unknown === true || (typeof step !== "string" && typeof step !== "number")) break;
    [before, after, unknown] = [memberOf(before, step), memberOf(after, step), memberOf(unknown, step)];
  }
  if (!hasUnknown(unknown)) return "known";
  return isSameBut(unknown, before, after, MOST_DEEP) ? "unknown" : "both";
}

/** The member of an object, or the element of a list. */
export const memberOf = (value: Json | undefined, step: string | number): Json | undefined => {
  if (typeof step === "number") return isList(value) ? value[step] : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
};

/** Whether two values are the same but for what is unknown of the second. Sets in another order seem not to be. */
function isSameBut(
  unknown: Json | undefined,
  before: Json | undefined,
  after: Json | undefined,
  deep: number,
): boolean {
  if (unknown === true) return true;
  if (deep === 0) return false;
  const within = (step: string | number): boolean =>
    isSameBut(memberOf(unknown, step), memberOf(before, step), memberOf(after, step), deep - 1);
  if (isList(before) && isList(after)) return before.length === after.length && before.every((_, at) => within(at));
  if (isObject(before) && isObject(after)) return Object.keys({ ...before, ...after }).every(within);
  return (before ?? null) === (after ?? null);
}
