import { isList, isObject, type Json, type JsonObject, objectOf } from "../json/value.ts";

/** What forces a replacement, as an entry of `resource_changes` tells it. */

/** The attributes that force a replacement, each once. */
export const forcing = (paths: Json | undefined): readonly string[] =>
  isList(paths) ? [...new Set(paths.map(attributeIn))].filter((path) => path !== "") : [];

/**
 * The attribute that forces a replacement: its name, and what stands in a block of it (`rule[0].days`). Any other step
 * may be the key of a map or the element of a set, and so a value; the path ends before it.
 */
const attributeIn = (steps: Json): string => {
  let path = "";
  let inBlock = true;
  for (const step of isList(steps) ? steps : []) {
    if (typeof step === "number") path += `[${step}]`;
    else if (typeof step === "string" && inBlock) path += path === "" ? step : `.${step}`;
    else break;
    inBlock = typeof step === "number";
  }
  return path;
};

/** What forces a replacement: what changes by itself, and what changes only since something else does. */
export interface Forced {
  /** Attributes that change to what is known before the apply. */
  readonly known: readonly string[];
  /** Arguments of which nothing else changes than what is known only after the apply. */
  readonly unknown: readonly string[];
  /** The steps of the way to each of these. */
  readonly ways: readonly (readonly Within[])[];
  /** Whether for one of them it can't be told which of the two it is. */
  readonly isUntold: boolean;
}

/** A name in the blocks around it, `rule.filter`, and how many values the new object has there. */
export interface Within {
  readonly name: string;
  readonly count: number;
}

/** Null where all that forces it is known. */
export function forcedBy(change: JsonObject): Forced | null {
  const paths = isList(change.replace_paths) ? change.replace_paths.map((path) => (isList(path) ? path : [])) : [];
  const each = paths.map((path) => ({ path, attribute: attributeIn(path), by: differenceAt(path, change) }));
  if (each.every(({ by }) => by === "known")) return null;
  const known = new Set(each.flatMap(({ attribute, by }) => (by === "known" ? [attribute] : [])));
  const others = each.filter(({ attribute }) => !known.has(attribute));
  const names = others.flatMap(({ path: [name] }) => (typeof name === "string" ? [name] : []));
  const isUntold = others.some(({ by }) => by === "both") || names.length < others.length;
  const ways = others.map(({ path }) => wayOf(path, objectOf(change.after)));
  return { known: [...known], unknown: [...new Set(names)], ways, isUntold };
}

function wayOf(path: readonly Json[], after: JsonObject): readonly Within[] {
  const found: Within[] = [];
  let around: readonly JsonObject[] = [after];
  let name = "";
  for (const step of path) {
    if (typeof step === "number") continue;
    if (typeof step !== "string") break;
    const within = around.flatMap((one) => elementsOf(memberOf(one, step)));
    name = name === "" ? step : `${name}.${step}`;
    found.push({ name, count: within.length });
    around = within.filter(isObject);
  }
  return found;
}

/** The lists and objects among the values of an object. */
export const listsIn = (values: Json): readonly Within[] =>
  Object.entries(objectOf(values))
    .filter(([, value]) => isList(value) || isObject(value))
    .map(([name, value]) => ({ name, count: elementsOf(value).length }))
    .filter(({ count }) => count > 0);

const elementsOf = (value: Json | undefined): readonly Json[] =>
  isList(value) ? value : value === undefined || value === null ? [] : [value];

/** How a value differs: by what is known, by what is not known before the apply, or by both. */
type Difference = "known" | "unknown" | "both";

function differenceAt(path: readonly Json[], change: JsonObject): Difference {
  let { before, after, after_unknown: unknown } = change;
  for (const step of path) {
    if (unknown === true || (typeof step !== "string" && typeof step !== "number")) break;
    [before, after, unknown] = [memberOf(before, step), memberOf(after, step), memberOf(unknown, step)];
  }
  if (!hasUnknown(unknown)) return "known";
  return isSameBut(unknown, before, after, MOST_DEEP) ? "unknown" : "both";
}

/** Deeper than any provider nests its blocks. */
const MOST_DEEP = 50;

const memberOf = (value: Json | undefined, step: string | number): Json | undefined => {
  if (typeof step === "number") return isList(value) ? value[step] : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
};

/** Whether anything of a value is known only after the apply. */
export const hasUnknown = (unknown: Json | undefined, deep = MOST_DEEP): boolean =>
  unknown === true ||
  (deep > 0 &&
    typeof unknown === "object" &&
    unknown !== null &&
    Object.values(unknown).some((one) => hasUnknown(one, deep - 1)));

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
