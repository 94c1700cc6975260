import { isList, isObject, type Json, type JsonObject, objectOf } from "../json/value.ts";
import { memberOf } from "./unknown-values.ts";

/**
 * Whether all blocks of an object are written in its resource. Those that `dynamic` makes are not in a plan's
 * `configuration`, nor is what they refer to: Terraform passes over them (`marshalExpressions`).
 * https://github.com/hashicorp/terraform/blob/v1.11.4/internal/command/jsonconfig/expression.go
 *
 * Seen at their number: the object has more blocks of a name than are written.
 */

/** How many values an object has of a name, in all blocks around it together: `rule.filter`. */
export interface BlockCount {
  readonly name: string;
  readonly count: number;
}

/** Of each name along a path how many values the object has. */
export function blocksAlong(path: readonly Json[], object: JsonObject): readonly BlockCount[] {
  const found: BlockCount[] = [];
  let around: readonly JsonObject[] = [object];
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

/** Of each list or object among the values of an object how many it has. Of an empty one nothing is written. */
export const blocksOf = (values: Json): readonly BlockCount[] =>
  Object.entries(objectOf(values))
    .filter(([, value]) => isList(value) || isObject(value))
    .map(([name, value]) => ({ name, count: elementsOf(value).length }))
    .filter(({ count }) => count > 0);

const elementsOf = (value: Json | undefined): readonly Json[] =>
  isList(value) ? value : value === undefined || value === null ? [] : [value];

/** How many blocks of a name are written; an argument is one, however many values it has. */
export type Written = ReadonlyMap<string, number | "argument">;

/** The blocks and arguments in the `expressions` of a resource. */
export function writtenIn(expressions: JsonObject): Written {
  const found = new Map<string, number | "argument">();
  const open: (readonly [name: string, one: Json])[] = Object.entries(expressions);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [name, one] = next;
    if (isArgument(one)) {
      found.set(name, "argument");
      continue;
    }
    const blocks = isList(one) ? one : [one];
    const before = found.get(name);
    found.set(name, (typeof before === "number" ? before : 0) + blocks.length);
    for (const block of blocks) {
      for (const [inner, its] of Object.entries(isObject(block) ? block : {})) open.push([`${name}.${inner}`, its]);
    }
  }
  return found;
}

/** One that is neither a constant nor refers to anything, such as `timestamp()`, is an empty object. */
const isArgument = (one: Json): boolean =>
  isObject(one) && (isList(one.references) || "constant_value" in one || Object.keys(one).length === 0);

/** Whether all blocks on the way to an argument are written, and no more than the object has. */
export function isWritten(way: readonly BlockCount[], written: Written): boolean {
  const end = way.findIndex(({ name }) => written.get(name) === "argument");
  return way.slice(0, end === -1 ? undefined : end).every(({ name, count }) => written.get(name) === count);
}
