import { WEIGHTS, type Weight } from "../catalogue-terms.ts";
import type { ResourceChange } from "../change.ts";
import { type Remains, subjectOf } from "../finding.ts";
import { holdsAnything } from "../holding.ts";
import type { StateGraph } from "../state/graph.ts";
import type { StateObject } from "../state/object.ts";
import { type Context, type Statement, says, statement } from "./rule.ts";
import type { LossRule } from "./table.ts";

const isHeavier = (one: Weight, other: Weight): boolean => WEIGHTS.indexOf(one) < WEIGHTS.indexOf(other);

/** The heaviest of what goes with an object, and that no change of the plan destroys: nothing else speaks of it. */
function heaviestWith(object: StateObject, graph: StateGraph): StateObject | undefined {
  const [heaviest] = graph
    .takenWith(object)
    .filter(({ row, values }) => holdsAnything(row, values))
    .toSorted((a, b) => WEIGHTS.indexOf(a.row.weight) - WEIGHTS.indexOf(b.row.weight));
  return heaviest;
}

/**
 * What is said of a destroy, with what it takes along: a machine with its disk loses as much as the disk is worth, and
 * one that holds nothing itself loses the disk all the same. `ruleOf`: the rule that speaks of the loss of an object.
 */
export function withTaken(
  own: readonly Statement[],
  change: ResourceChange,
  { graph }: Context,
  ruleOf: (object: StateObject, remains: Pick<Remains, "kind">) => LossRule | "address-loss" | null,
): readonly Statement[] {
  const taker = graph.of(change);
  const taken = taker && heaviestWith(taker, graph);
  if (taker === undefined || taken === undefined) return own;
  const { weight, loses } = taken.row;
  if (own.length > 0) return own.map((said) => (isHeavier(weight, said.weight ?? "low") ? { ...said, weight } : said));
  const remains = remainsOfTaken(graph.copiesOf(taken).survivors, graph.copiesOf(taker).goesWithIt);
  const rule = ruleOf(taken, remains);
  if (rule === null) return [];
  const subject = subjectOf(change, { class: taker.row.class, weight, what: taker.row.what });
  return [statement(rule, subject, says(loses), { remains, weight })];
}

/** Of an object that is taken along, only its copies remain: what its own destroy would leave is not made. */
const remainsOfTaken = (survivors: readonly string[], goesWithIt: readonly string[]): Remains => ({
  kind: survivors.length > 0 ? "copies" : "nothing",
  days: null,
  refusal: null,
  survivors,
  goesWithIt,
  survivorsCount: survivors.length,
  goesWithItCount: goesWithIt.length,
});
