import { stringifyChunked } from "@discoveryjs/json-ext";
import { type Answer, type Drill, type Drilled, isExposed } from "../../domain/drill/drill.ts";
import { printableJson } from "../untrusted.ts";

/** The drill JSON (docs/drill.md). Keys stand in this order; what there is none of is null, never left out. */

const answerJson = ({ remains }: Answer) => ({
  kind: remains.kind,
  days: remains.days,
  refusal: remains.refusal,
  survivors: remains.survivors,
  survivorsCount: remains.survivorsCount,
  goesWithIt: remains.goesWithIt,
  goesWithItCount: remains.goesWithItCount,
});

const objectJson = (one: Drilled) => ({
  address: one.address,
  deposed: one.deposed,
  type: one.type,
  class: one.class,
  weight: one.weight,
  what: one.what,
  protected: one.protected,
  policy: one.policy === null ? null : { level: one.policy.level, reason: one.policy.reason },
  alone: answerJson(one.alone),
  withState: answerJson(one.withState),
  withAll: answerJson(one.withAll),
  change: one.ways.flatMap((way, at) =>
    way.map(({ address, attribute, value, since = null }) => ({ way: at + 1, address, attribute, value, since })),
  ),
  copies: one.copies,
  tried: one.tried === null ? null : { on: one.tried.on, overdue: one.tried.overdue },
});

/** An object, made into JSON when its turn comes: all of a large state together would not fit into the memory. */
class InTurn {
  readonly #one: Drilled;

  constructor(one: Drilled) {
    this.#one = one;
  }

  toJSON() {
    return objectJson(this.#one);
  }
}

/**
 * The drill as JSON, for programs; in parts, since of a state of a gigabyte it is longer than the longest string.
 * Without values: an attribute that helps stands with the value to write, of the catalogue.
 */
export function* drillJson({ states }: Drill): Iterable<string> {
  const json = {
    version: 1,
    states: states.map(({ root, source, objects, managed, unclassified }) => ({
      root,
      source,
      exposed: objects.filter(isExposed).length,
      managed,
      unclassified,
      objects: objects.map((one) => new InTurn(one)),
    })),
  };
  for (const part of stringifyChunked(json, null, 2)) yield printableJson(part);
  yield "\n";
}
