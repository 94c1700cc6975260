import type { CatalogueRow, Conditions, Days, Leaves } from "./catalogue.ts";
import type { Attributes, ResourceChange } from "./change.ts";
import { evidenceOf, hold, valuesAt } from "./conditions.ts";
import type { Remains, RemainsKind } from "./finding.ts";
import { durationDays, numberIn, PER_DAY } from "./quantity.ts";
import { goes, type Situation, type Thing } from "./situation.ts";

function daysOf(days: Days | undefined, values: Attributes): number | null {
  if (days === undefined || typeof days === "number") return days ?? null;
  const found = valuesAt(values, days.path).find(({ sensitive, unknown }) => !sensitive && !unknown)?.value;
  if (days.unit === "duration") return typeof found === "string" ? durationDays(found) : null;
  const number = typeof found === "string" ? numberIn(found) : found;
  return typeof number === "number" ? Math.round((number / PER_DAY[days.unit]) * 10) / 10 : null;
}

interface Left {
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

/** The object's own values, or those of what it is stored in: as they were before the apply, and where that changes them, as they will be too. */
function deciding(leaf: Leaves, own: Attributes, thing: Thing | undefined, situation: Situation): readonly (readonly Deciding[])[] {
  if (leaf.of === undefined) return [[{ values: own, whose: "" }]];
  if (thing === undefined) return [];
  const containers = situation.targets(thing, leaf.of).filter(({ row }) => Object.keys(leaf.when ?? {}).every((path) => row.decides?.includes(path)));
  return containers
    .filter((container) => !goes(situation.lost(container)))
    .map(({ type, values, after }) => [values, ...(after === null ? [] : [after])].map((each) => ({ values: each, whose: ` (${type})` })));
}

/** That something remains has to be true before the apply and after it; that nothing does, at one of the two. */
const isMet = (leaf: Leaves, each: readonly Deciding[]): boolean =>
  leaf.remains === "nothing" ? each.some((one) => holdsIn(leaf, one.values)) : each.every((one) => holdsIn(leaf, one.values));

const toldOf = (when: Conditions, { values, whose }: Deciding): readonly string[] => evidenceOf(when, values).map((line) => `${line}${whose}`);

/** Conditions whose values explain why they do not hold. That something is not there which seldom is (a replica's source) explains nothing. */
const explaining = (when: Conditions = {}): Conditions =>
  Object.fromEntries(Object.entries(when).filter(([, test]) => !(typeof test === "object" && test !== null && "set" in test && test.set)));

/** What the destroy itself leaves, by the values in the state. */
function leftBy(row: CatalogueRow, values: Attributes, thing: Thing | undefined, situation: Situation): Left {
  const missed: string[] = [];
  for (const leaf of row.leaves ?? []) {
    const candidates = deciding(leaf, values, thing, situation);
    const met = candidates.find((each) => isMet(leaf, each))?.at(-1);
    if (met !== undefined)
      return { remains: leaf.remains, days: daysOf(leaf.days, met.values), evidence: [leaf.says, ...toldOf(leaf.when ?? {}, met)] };
    // Why none of them holds: the settings as they are.
    missed.push(...candidates.flat().flatMap((one) => (holdsIn(leaf, one.values) ? [] : toldOf(explaining(leaf.when), one))));
  }
  return { remains: "nothing", days: null, evidence: [...new Set(missed)] };
}

/** All things that a step leads to, again and again, the start left out. */
function reached(start: readonly Thing[], step: (thing: Thing) => readonly Thing[]): readonly Thing[] {
  const found = new Set(start);
  for (const one of found) for (const next of step(one)) found.add(next);
  for (const one of start) found.delete(one);
  return [...found];
}

/**
 * Every copy of a thing, and copies of copies; and where it is a copy itself, its source and that one's other copies.
 * Never up again from a copy: a backup selection copies many databases, and none of them is a copy of another.
 */
function copiesOf(thing: Thing, situation: Situation): { readonly own: readonly Thing[]; readonly others: readonly Thing[] } {
  const down = (one: Thing): readonly Thing[] => situation.pointingTo(one, "copies");
  const own = reached([thing], down);
  const sources = reached([thing], (one) => situation.targets(one, "copies"));
  const others = [...sources, ...reached([thing, ...sources], down)];
  return { own, others: others.filter((one) => !own.includes(one)) };
}

const isInside = (thing: Thing, other: Thing, situation: Situation): boolean =>
  reached([thing], (one) => situation.targets(one, "inside")).includes(other);

export const COPY_DESTROYED = "a copy in this state is destroyed by the same plan";

/** Settings that are written now, or that an import did not take over, are not in the state yet. */
const TOO_LATE = "the new configuration would keep more, but a destroy goes by the state: apply those settings first, by themselves";

/** Why a copy does not count, for the evidence; addresses are told apart in `goesWithIt`. */
const REASONS = {
  destroyed: COPY_DESTROYED,
  "cut-back": "a copy in this state is cut back by the same plan",
  container: "a copy in this state is stored in something that goes",
  key: "a copy in this state is encrypted with a key that goes",
} as const;

/**
 * What could restore a destroyed object after the apply (contract §5): copies in the same state, else what the destroy leaves, else nothing that is known.
 * A source counts only if it survives the plan itself, with what it is stored in and encrypted with.
 */
export function remainsOf(change: ResourceChange, row: CatalogueRow, situation: Situation, factsKnown: boolean): Remains {
  const thing = situation.of(change);
  const { own, others } = thing === undefined ? { own: [], others: [] } : copiesOf(thing, situation);
  const survivors: string[] = [];
  const goesWithIt: string[] = [];
  const reasons = new Set<string>();
  if (thing !== undefined) survivors.push(...situation.keepersOf(thing).map(({ address }) => address));
  for (const copy of [...own, ...others]) {
    const lost =
      situation.lost(copy) ?? (thing !== undefined && isInside(copy, thing, situation) ? ({ because: "container", what: thing } as const) : null);
    // Where copies are kept says more than what makes them: the vault, not the selection.
    const keepers = situation.keepersOf(copy).map(({ address }) => address);
    survivors.push(...(keepers.length === 0 && lost === null ? [copy.address] : keepers));
    if (lost === null) continue;
    // What a backup was made from does not go with the backup, even if it goes as well.
    if (row.class !== "backup" || own.includes(copy)) {
      goesWithIt.push(copy.address);
      reasons.add(REASONS[lost.because]);
    }
  }
  const left = undone(leftBy(row, change.before, thing, situation), thing, situation);
  const tooLate = change.action.effect === "replace" && left.remains === "nothing" ? leftBy(row, change.after, thing, situation) : left;
  const listed = { survivors: [...new Set(survivors)].sort(), goesWithIt: [...new Set(goesWithIt)].sort() };
  const evidence = [...left.evidence, ...(tooLate.remains === left.remains ? [] : [TOO_LATE]), ...reasons];
  const remains: RemainsKind = listed.survivors.length > 0 ? "copies" : left.remains === "nothing" && !factsKnown ? "unknown" : left.remains;
  return { remains, days: left.days, evidence, ...listed };
}

/** What the destroy leaves is worth nothing if the key goes too, or what it is kept in. */
function undone(left: Left, thing: Thing | undefined, situation: Situation): Left {
  if (thing === undefined || left.remains === "nothing" || left.remains === "refused") return left;
  const gone = (role: "key" | "inside"): boolean => situation.targets(thing, role).some((target) => goes(situation.lost(target)));
  if (gone("key")) return { remains: "nothing", days: null, evidence: [...left.evidence, "but its encryption key goes with the same plan"] };
  if (gone("inside")) return { remains: "nothing", days: null, evidence: [...left.evidence, "but what it is stored in goes with the same plan"] };
  return left;
}
