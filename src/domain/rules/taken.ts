import { WEIGHTS, type Weight } from "../catalogue-terms.ts";
import type { ResourceChange } from "../change.ts";
import { byText, type Remains, subjectOf } from "../finding.ts";
import { holdsAnything } from "../holding.ts";
import { rememberedWith } from "../remembered.ts";
import type { StateGraph } from "../state/graph.ts";
import type { StateObject } from "../state/object.ts";
import { type Context, type Statement, says, statement } from "./rule.ts";
import type { LossRule } from "./table.ts";

const isHeavier = (one: Weight, other: Weight): boolean => WEIGHTS.indexOf(one) < WEIGHTS.indexOf(other);

const heaviestOf = (objects: readonly StateObject[]): StateObject | undefined =>
  objects.toSorted((a, b) => WEIGHTS.indexOf(a.row.weight) - WEIGHTS.indexOf(b.row.weight))[0];

/** The heaviest of what goes with an object, and that no change of the plan destroys: nothing else speaks of it. */
const heaviestWith = (object: StateObject, graph: StateGraph): StateObject | undefined =>
  heaviestOf(graph.takenWith(object).filter(({ row, values }) => holdsAnything(row, values)));

/** Ways to remain with which nothing in the object goes along. */
const SPARING: readonly (Remains["kind"] | undefined)[] = ["refused", "kept", undefined];

const inOrder = (names: readonly string[]): readonly string[] => [...new Set(names)].sort(byText);

/** Many objects can have one list of many objects in them: it is put in order once. */
const addressesOf = rememberedWith((objects: readonly StateObject[]) => inOrder(objects.map(({ address }) => address)));

/** The same statement, which tells too of what is in the object and goes along though the plan leaves it alone. */
function withInside(said: Statement, inside: readonly StateObject[]): Statement {
  const { remains, weight = "low" } = said;
  const heaviest = heaviestOf(inside);
  if (heaviest === undefined || remains === null || remains.refusal !== null || SPARING.includes(remains.kind))
    return said;
  const { goesWithIt: own } = remains;
  const goesWithIt = own.length === 0 ? addressesOf(inside) : inOrder([...own, ...addressesOf(inside)]);
  return {
    ...said,
    remains: { ...remains, goesWithIt, goesWithItCount: goesWithIt.length },
    weight: isHeavier(heaviest.row.weight, weight) ? heaviest.row.weight : weight,
  };
}

type RuleOf = (object: StateObject, remains: Pick<Remains, "kind">) => LossRule | "address-loss" | null;

/**
 * What is said of a destroy, with what it takes along: a machine with its disk loses as much as the disk is worth, and
 * one that holds nothing itself loses the disk all the same. `ruleOf`: the rule that speaks of the loss of an object.
 */
export function withTaken(
  own: readonly Statement[],
  change: ResourceChange,
  context: Context,
  ruleOf: RuleOf,
): readonly Statement[] {
  const taker = context.graph.of(change);
  const inside = taker === undefined ? [] : context.graph.standingIn(taker);
  return withCarried(own, change, context, ruleOf).map((said) => withInside(said, inside));
}

/** With the disks of a machine, and other objects of their own that go with it. */
function withCarried(
  own: readonly Statement[],
  change: ResourceChange,
  { graph }: Context,
  ruleOf: RuleOf,
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
