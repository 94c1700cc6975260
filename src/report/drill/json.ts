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
  alone: answerJson(one.alone),
  withState: answerJson(one.withState),
  withAll: answerJson(one.withAll),
  change: one.ways.flatMap((way, at) =>
    way.map(({ address, attribute, value }) => ({ way: at + 1, address, attribute, value })),
  ),
  copies: one.copies,
  tried: one.tried === null ? null : { on: one.tried.on, overdue: one.tried.overdue },
});

/**
 * The drill as JSON, for programs. Without values: an attribute that helps stands with the value to write, of the
 * catalogue.
 */
export const drillJson = ({ states }: Drill): string => {
  const json = {
    version: 1,
    states: states.map(({ root, source, objects, managed, unclassified }) => ({
      root,
      source,
      exposed: objects.filter(isExposed).length,
      managed,
      unclassified,
      objects: objects.map(objectJson),
    })),
  };
  return `${printableJson(JSON.stringify(json, null, 2))}\n`;
};
