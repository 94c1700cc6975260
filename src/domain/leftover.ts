import type { Conditions, Days, Leaves, RefusalReason } from "./catalogue.ts";
import type { Attributes } from "./change.ts";
import { evidenceOf, hold, valuesAt } from "./conditions.ts";
import { distinctEvidence, type Evidence } from "./evidence.ts";
import { durationDays, numberIn, PER_DAY } from "./quantity.ts";
import type { StateGraph } from "./state/graph.ts";
import { isGone } from "./state/lost.ts";
import type { StateObject } from "./state/object.ts";

function daysOf(days: Days | undefined, values: Attributes): number | null {
  if (days === undefined || typeof days === "number") return days ?? null;
  const found = valuesAt(values, days.path).find(({ sensitive, unknown }) => !sensitive && !unknown)?.value;
  if (days.unit === "duration") return typeof found === "string" ? durationDays(found) : null;
  const number = typeof found === "string" ? numberIn(found) : found;
  return typeof number === "number" ? Math.round((number / PER_DAY[days.unit]) * 10) / 10 : null;
}

/** What a destroy itself leaves, by the values in the state. `days` of grace where they are known. */
export interface Leftover {
  readonly kind: Leaves["remains"];
  readonly days: number | null;
  readonly refusal: RefusalReason | null;
  readonly evidence: readonly Evidence[];
}

const nothingBut = (evidence: readonly Evidence[]): Leftover => ({
  kind: "nothing",
  days: null,
  refusal: null,
  evidence,
});

/** Values that decide on a leaf, and of which type they are, if not the object's own. */
interface Deciding {
  readonly values: Attributes;
  readonly of: string | null;
}

const holdsIn = (leaf: Leaves, values: Attributes): boolean => leaf.when === undefined || hold(leaf.when, values);

/**
 * The object's own values, or those of what it is stored in: as they were before the apply, and where that changes
 * them, as they will be too.
 */
function deciding(
  leaf: Leaves,
  own: Attributes,
  object: StateObject | undefined,
  graph: StateGraph,
): readonly (readonly Deciding[])[] {
  if (leaf.of === undefined) return [[{ values: own, of: null }]];
  if (object === undefined) return [];
  const containers = graph
    .targets(object, leaf.of)
    .filter(({ row }) => Object.keys(leaf.when ?? {}).every((path) => row.decides?.includes(path)));
  return containers
    .filter((container) => !isGone(graph.lost(container)))
    .map(({ type, values, after }) =>
      [values, ...(after === null ? [] : [after])].map((each) => ({ values: each, of: type })),
    );
}

/** That something remains has to be true before the apply and after it; that nothing does, at one of the two. */
const isMet = (leaf: Leaves, each: readonly Deciding[]): boolean =>
  leaf.remains === "nothing"
    ? each.some((one) => holdsIn(leaf, one.values))
    : each.every((one) => holdsIn(leaf, one.values));

const toldOf = (when: Conditions, { values, of }: Deciding): readonly Evidence[] => evidenceOf(when, values, of);

/**
 * Conditions whose values explain why they do not hold. That something is not there which seldom is (a replica's
 * source) explains nothing.
 */
const explaining = (when: Conditions = {}): Conditions =>
  Object.fromEntries(
    Object.entries(when).filter(
      ([, test]) => !(typeof test === "object" && test !== null && "set" in test && test.set),
    ),
  );

const leftoverOf = (leaf: Leaves, by: Deciding): Leftover => ({
  kind: leaf.remains,
  days: daysOf(leaf.days, by.values),
  refusal: leaf.refusal ?? null,
  evidence: [{ kind: "leaves", says: leaf.says }, ...toldOf(leaf.when ?? {}, by)],
});

/** The first leaf that is met counts. Where none is: why, by the settings. */
function said(
  leaves: readonly Leaves[],
  values: Attributes,
  object: StateObject | undefined,
  graph: StateGraph,
): Leftover {
  const missed: Evidence[] = [];
  for (const leaf of leaves) {
    const candidates = deciding(leaf, values, object, graph);
    const met = candidates.find((each) => isMet(leaf, each))?.at(-1);
    if (met !== undefined) return leftoverOf(leaf, met);
    const unmet = candidates.flat().filter((one) => !holdsIn(leaf, one.values));
    missed.push(...unmet.flatMap((one) => toldOf(explaining(leaf.when), one)));
  }
  return nothingBut(distinctEvidence(missed));
}

/**
 * What the destroy of an object with these values leaves, or a change of it. That is worth nothing if the key goes too,
 * or what it is kept in.
 * `leaves`: of its row, or of a watch of that. `object`: the same among the others of the plan, if the catalogue has a row for it.
 */
export function leftBy(
  leaves: readonly Leaves[],
  values: Attributes,
  object: StateObject | undefined,
  graph: StateGraph,
): Leftover {
  const left = said(leaves, values, object, graph);
  if (object === undefined || left.kind === "nothing" || left.kind === "refused") return left;
  if (graph.goneTarget(object, "key") !== null)
    return nothingBut([...left.evidence, { kind: "worthless", because: "key" }]);
  if (graph.goneTarget(object, "inside") !== null)
    return nothingBut([...left.evidence, { kind: "worthless", because: "container" }]);
  return left;
}
