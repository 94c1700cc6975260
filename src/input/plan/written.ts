import { isList, isObject, type Json, type JsonObject } from "../json/value.ts";
import type { Within } from "./forcing.ts";

/**
 * The blocks of a resource as they are written. Those that `dynamic` makes are not in a plan's `configuration`, nor is
 * what they refer to: Terraform passes over them (`marshalExpressions`).
 * https://github.com/hashicorp/terraform/blob/v1.11.4/internal/command/jsonconfig/expression.go
 */

/** How many blocks there are of a name in the blocks around it, `rule.filter`; null for an argument. */
export type Written = ReadonlyMap<string, number | null>;

/** The blocks and arguments in the `expressions` of a resource. */
export function writtenIn(expressions: JsonObject): Written {
  const found = new Map<string, number | null>();
  const open: (readonly [name: string, one: Json])[] = Object.entries(expressions);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [name, one] = next;
    if (isArgument(one)) {
      found.set(name, null);
      continue;
    }
    const blocks = isList(one) ? one : [one];
    found.set(name, (found.get(name) ?? 0) + blocks.length);
    for (const block of blocks) {
      for (const [inner, its] of Object.entries(isObject(block) ? block : {})) open.push([`${name}.${inner}`, its]);
    }
  }
  return found;
}

/** One that is neither a constant nor refers to anything, such as `timestamp()`, is an empty object. */
const isArgument = (one: Json): boolean =>
  isObject(one) && (isList(one.references) || "constant_value" in one || Object.keys(one).length === 0);

/** Whether all blocks on the way to an argument are written: as many as the new object has. */
export function isWritten(way: readonly Within[], written: Written): boolean {
  for (const { name, count } of way) {
    const there = written.get(name);
    if (there === null) return true;
    if (there !== count) return false;
  }
  return true;
}
