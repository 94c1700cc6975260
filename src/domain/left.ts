import type { CatalogueRow, Conditions, Days, Leaves } from "./catalogue.ts";
import type { Attributes } from "./change.ts";
import { evidenceOf, hold, valuesAt } from "./conditions.ts";
import { durationDays, numberIn, PER_DAY } from "./quantity.ts";
import type { StateGraph } from "./state/graph.ts";
import { isGone } from "./state/lost.ts";
import type { StateObject } from "./state/object.ts";

/** What the destroy itself leaves behind (contract §5, source 1), by the values in the state. */

function daysOf(days: Days | undefined, values: Attributes): number | null {
  if (days === undefined || typeof days === "number") return days ?? null;
  const found = valuesAt(values, days.path).find(({ sensitive, unknown }) => !sensitive && !unknown)?.value;
  if (days.unit === "duration") return typeof found === "string" ? durationDays(found) : null;
  const number = typeof found === "string" ? numberIn(found) : found;
  return typeof number === "number" ? Math.round((number / PER_DAY[days.unit]) * 10) / 10 : null;
}

export interface Left {
  readonly remains: Leaves["remains"];
  readonly days: number | null;
  readonly evidence: readonly string[];
}

/** Values that decide on a leaf, and what the evidence adds to the attributes' names to say whose they are. */
interface Deciding {
  readonly values: Attributes;
  readonly whose: string;
}

const holdsIn = (leaf: Leaves, values: Attributes): boolean => leaf.when === undefined || hold(leaf.when, values);

/**
 * The object's own values, or those of what it is stored in: as they were before the apply, and where that changes
 * them, as they will be too.
 */
function deciding(
  leaf: Leaves,
  own: Attributes,
  thing: StateObject | undefined,
  situation: StateGraph,
): readonly (readonly Deciding[])[] {
  if (leaf.of === undefined) return [[{ values: own, whose: "" }]];
  if (thing === undefined) return [];
  const containers = situation
    .targets(thing, leaf.of)
    .filter(({ row }) => Object.keys(leaf.when ?? {}).every((path) => row.decides?.includes(path)));
  return containers
    .filter((container) => !isGone(situation.lost(container)))
    .map(({ type, values, after }) =>
      [values, ...(after === null ? [] : [after])].map((each) => ({ values: each, whose: ` (${type})` })),
    );
}

/** That something remains has to be true before the apply and after it; that nothing does, at one of the two. */
const isMet = (leaf: Leaves, each: readonly Deciding[]): boolean =>
  leaf.remains === "nothing"
    ? each.some((one) => holdsIn(leaf, one.values))
    : each.every((one) => holdsIn(leaf, one.values));

const toldOf = (when: Conditions, { values, whose }: Deciding): readonly string[] =>
  evidenceOf(when, values).map((line) => `${line}${whose}`);

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

/** What these values say that a destroy leaves; the first leaf that is met counts. */
function said(row: CatalogueRow, values: Attributes, thing: StateObject | undefined, situation: StateGraph): Left {
  const missed: string[] = [];
  for (const leaf of row.leaves ?? []) {
    const candidates = deciding(leaf, values, thing, situation);
    const met = candidates.find((each) => isMet(leaf, each))?.at(-1);
    if (met !== undefined)
      return {
        remains: leaf.remains,
        days: daysOf(leaf.days, met.values),
        evidence: [leaf.says, ...toldOf(leaf.when ?? {}, met)],
      };
    // Why none of them holds: the settings as they are.
    missed.push(
      ...candidates.flat().flatMap((one) => (holdsIn(leaf, one.values) ? [] : toldOf(explaining(leaf.when), one))),
    );
  }
  return { remains: "nothing", days: null, evidence: [...new Set(missed)] };
}

/**
 * What the destroy of an object with these values leaves. That is worth nothing if the key goes too, or what it is kept
 * in.
 * `thing`: the object among the others of the plan, if the catalogue has a row for it.
 */
export function leftBy(
  row: CatalogueRow,
  values: Attributes,
  thing: StateObject | undefined,
  situation: StateGraph,
): Left {
  const left = said(row, values, thing, situation);
  if (thing === undefined || left.remains === "nothing" || left.remains === "refused") return left;
  const gone = (role: "key" | "inside"): boolean =>
    situation.targets(thing, role).some((target) => isGone(situation.lost(target)));
  if (gone("key"))
    return {
      remains: "nothing",
      days: null,
      evidence: [...left.evidence, "but its encryption key goes with the same plan"],
    };
  if (gone("inside"))
    return {
      remains: "nothing",
      days: null,
      evidence: [...left.evidence, "but what it is stored in goes with the same plan"],
    };
  return left;
}
