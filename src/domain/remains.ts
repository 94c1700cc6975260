import type { CatalogueRow } from "./catalogue.ts";
import type { ResourceChange } from "./change.ts";
import { distinctEvidence, type Evidence, type LostBecause } from "./evidence.ts";
import type { Remains, RemainsKind } from "./finding.ts";
import { type Leftover, leftBy } from "./leftover.ts";
import type { Situation, Thing } from "./situation.ts";

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
function copiesOf(
  thing: Thing,
  situation: Situation,
): { readonly own: readonly Thing[]; readonly others: readonly Thing[] } {
  const down = (one: Thing): readonly Thing[] => situation.pointingTo(one, "copies");
  const own = reached([thing], down);
  const sources = reached([thing], (one) => situation.targets(one, "copies"));
  const others = [...sources, ...reached([thing, ...sources], down)];
  return { own, others: others.filter((one) => !own.includes(one)) };
}

const isInside = (thing: Thing, other: Thing, situation: Situation): boolean =>
  reached([thing], (one) => situation.targets(one, "inside")).includes(other);

/** Why a copy does not survive the apply; what is stored in the destroyed object goes with it. */
const lossOf = (copy: Thing, thing: Thing, situation: Situation): LostBecause | null =>
  situation.lost(copy)?.because ?? (isInside(copy, thing, situation) ? "container" : null);

interface Copies {
  readonly survivors: readonly string[];
  readonly goesWithIt: readonly string[];
  readonly lost: readonly Evidence[];
}

const sortedOnce = (addresses: readonly string[]): readonly string[] => [...new Set(addresses)].sort();

/** What becomes of the copies of an object. */
function fateOfCopies(thing: Thing | undefined, row: CatalogueRow, situation: Situation): Copies {
  if (thing === undefined) return { survivors: [], goesWithIt: [], lost: [] };
  const { own, others } = copiesOf(thing, situation);
  const survivors = situation.keepersOf(thing).map(({ address }) => address);
  const goesWithIt: string[] = [];
  const lost: Evidence[] = [];
  for (const copy of [...own, ...others]) {
    const because = lossOf(copy, thing, situation);
    // Where copies are kept says more than what makes them: the vault, not the selection.
    const keepers = situation.keepersOf(copy).map(({ address }) => address);
    survivors.push(...(keepers.length === 0 && because === null ? [copy.address] : keepers));
    // What a backup was made from does not go with the backup, even if it goes as well.
    if (because === null || (row.class === "backup" && !own.includes(copy))) continue;
    goesWithIt.push(copy.address);
    lost.push({ kind: "copy", because });
  }
  return { survivors: sortedOnce(survivors), goesWithIt: sortedOnce(goesWithIt), lost: distinctEvidence(lost) };
}

/**
 * Whether a replaced object's new settings would leave something where those in the state leave nothing: settings that
 * are written now, or that an import did not take over, are not in the state yet.
 */
const isTooLate = (left: Leftover, change: ResourceChange, row: CatalogueRow, situation: Situation): boolean =>
  change.action.effect === "replace" &&
  left.kind === "nothing" &&
  leftBy(row, change.after, situation.of(change), situation).kind !== "nothing";

/**
 * What could restore a destroyed object after the apply: copies in the same state, else what the destroy leaves, else
 * nothing that is known.
 * A source counts only if it survives the plan itself, with what it is stored in and encrypted with.
 */
export function remainsOf(
  change: ResourceChange,
  row: CatalogueRow,
  situation: Situation,
  factsKnown: boolean,
): { readonly remains: Remains; readonly evidence: readonly Evidence[] } {
  const thing = situation.of(change);
  const { survivors, goesWithIt, lost } = fateOfCopies(thing, row, situation);
  const left = leftBy(row, change.before, thing, situation);
  const isUnknown = left.kind === "nothing" && !factsKnown;
  const kind: RemainsKind = survivors.length > 0 ? "copies" : isUnknown ? "unknown" : left.kind;
  const tooLate: readonly Evidence[] = isTooLate(left, change, row, situation) ? [{ kind: "too-late" }] : [];
  return {
    remains: { kind, days: left.days, refusal: left.refusal, survivors, goesWithIt },
    evidence: [...left.evidence, ...tooLate, ...lost],
  };
}
