import { isList, isObject, type Json } from "../json/value.ts";
import { MOST_DEEP, memberOf } from "./unknown-values.ts";

/**
 * What HCP's redacted plan JSON hides of some values, in the form of `after_unknown`: it writes nothing where one is
 * marked as sensitive, so that a value which is set looks like one that is not.
 * https://developer.hashicorp.com/terraform/cloud-docs/api-docs/plans#retrieve-the-json-execution-plan
 */
export function hiddenIn(value: Json | undefined, marks: Json | undefined, deep = MOST_DEEP): Json | undefined {
  if (marks === true && (value ?? null) === null) return true;
  if (deep === 0) return undefined;
  const below = (step: string | number): Json | undefined =>
    hiddenIn(memberOf(value, step), marks === true ? true : memberOf(marks, step), deep - 1);
  const shape = marks === true ? value : marks;
  if (isList(shape)) return shape.map((_, at) => below(at) ?? false);
  if (!isObject(shape)) return undefined;
  return Object.fromEntries(Object.keys(shape).map((name) => [name, below(name) ?? false]));
}

/** The same of values after a change, of which some are known only after the apply. */
export const hiddenAfter = (value: Json | undefined, marks: Json | undefined, unknown: Json | undefined) =>
  both(unknown, hiddenIn(value, marks), MOST_DEEP);

/** What is marked in one tree or the other. */
function both(one: Json | undefined, other: Json | undefined, deep: number): Json | undefined {
  if (one === true || other === true) return true;
  if (deep === 0 || !isTree(one)) return other ?? one;
  if (!isTree(other)) return one;
  const below = (step: string | number): Json => both(memberOf(one, step), memberOf(other, step), deep - 1) ?? false;
  if (isList(one) || isList(other))
    return Array.from({ length: Math.max(lengthOf(one), lengthOf(other)) }, (_, at) => below(at));
  return Object.fromEntries(Object.keys({ ...one, ...other }).map((name) => [name, below(name)]));
}

const isTree = (value: Json | undefined): value is Exclude<Json, string | number | boolean | null> =>
  isList(value) || isObject(value);

const lengthOf = (value: Json): number => (isList(value) ? value.length : 0);
