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
