import type { Weight } from "../catalogue.ts";
import type { ResourceChange } from "../change.ts";
import { type Remains, subjectOf } from "../finding.ts";
import { holdsAnything } from "../holding.ts";
import type { StateObject } from "../state/object.ts";
import { type Context, type Statement, says, statement } from "./rule.ts";
import type { LossRule } from "./table.ts";

const HEAVIEST: readonly Weight[] = ["high", "medium", "low"];
const isHeavier = (one: Weight, other: Weight): boolean => HEAVIEST.indexOf(one) < HEAVIEST.indexOf(other);

/** The heaviest of what goes with an object, and that no change of the plan destroys: nothing else speaks of it. */
function heaviestWith(change: ResourceChange, { graph }: Context): StateObject | undefined {
  const object = graph.of(change);
  if (object === undefined) return undefined;
  const [heaviest] = graph
    .takenWith(object)
    .filter(({ row, values }) => holdsAnything(row, values))
    .toSorted((a, b) => HEAVIEST.indexOf(a.row.weight) - HEAVIEST.indexOf(b.row.weight));
  return heaviest;
}

/**
 * What is said of a destroy, with what it takes along: a machine with its disk loses as much as the disk is worth, and
 * one that holds nothing itself loses the disk all the same. `ruleOf`: the rule that speaks of the loss of an object.
 */
export function withTaken(
  own: readonly Statement[],
  change: ResourceChange,
  context: Context,
  ruleOf: (object: StateObject, remains: Pick<Remains, "kind">) => LossRule | "address-loss" | null,
): readonly Statement[] {
  const taken = heaviestWith(change, context);
  if (taken === undefined) return own;
  const { weight } = taken.row;
  if (own.length > 0) return own.map((said) => (isHeavier(weight, said.weight ?? "low") ? { ...said, weight } : said));
  const remains = remainsWith(change, taken, context);
  const rule = ruleOf(taken, remains);
  const taker = context.graph.of(change)?.row;
  if (rule === null || taker === undefined) return [];
  const subject = subjectOf(change, { class: taker.class, weight, what: taker.what });
  return [statement(rule, subject, says(taken.row.loses), { remains, weight })];
}

/** Of an object that is taken along, only its copies remain: what its own destroy would leave is not made. */
function remainsWith(change: ResourceChange, taken: StateObject, { graph }: Context): Remains {
  const taker = graph.of(change);
  const goesWithIt = taker === undefined ? [] : graph.copiesOf(taker).goesWithIt;
  const { survivors } = graph.copiesOf(taken);
  return {
    kind: survivors.length > 0 ? "copies" : "nothing",
    days: null,
    refusal: null,
    survivors,
    goesWithIt,
    survivorsCount: survivors.length,
    goesWithItCount: goesWithIt.length,
  };
}
