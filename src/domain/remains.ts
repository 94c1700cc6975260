import type { CatalogueRow } from "./catalogue.ts";
import type { ResourceChange } from "./change.ts";
import type { Remains, RemainsKind } from "./finding.ts";
import { leftBy } from "./left.ts";
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

export const COPY_DESTROYED = "a copy in this state is destroyed by the same plan";

/** Settings that are written now, or that an import did not take over, are not in the state yet. */
export const TOO_LATE = "the new configuration would keep more, but a destroy goes by the state";

/** Why a copy does not count, for the evidence; addresses are told apart in `goesWithIt`. */
const REASONS = {
  destroyed: COPY_DESTROYED,
  "cut-back": "a copy in this state is cut back by the same plan",
  container: "a copy in this state is stored in something that goes",
  key: "a copy in this state is encrypted with a key that goes",
} as const;

/**
 * What could restore a destroyed object after the apply (contract §5): copies in the same state, else what the destroy
 * leaves, else nothing that is known.
 * A source counts only if it survives the plan itself, with what it is stored in and encrypted with.
 */
export function remainsOf(
  change: ResourceChange,
  row: CatalogueRow,
  situation: Situation,
  factsKnown: boolean,
): Remains {
  const thing = situation.of(change);
  const { own, others } = thing === undefined ? { own: [], others: [] } : copiesOf(thing, situation);
  const survivors: string[] = [];
  const goesWithIt: string[] = [];
  const reasons = new Set<string>();
  if (thing !== undefined) survivors.push(...situation.keepersOf(thing).map(({ address }) => address));
  for (const copy of [...own, ...others]) {
    const lost =
      situation.lost(copy) ??
      (thing !== undefined && isInside(copy, thing, situation)
        ? ({ because: "container", what: thing } as const)
        : null);
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
  const left = leftBy(row, change.before, thing, situation);
  const wouldBe =
    change.action.effect === "replace" && left.remains === "nothing"
      ? leftBy(row, change.after, thing, situation)
      : left;
  const listed = { survivors: [...new Set(survivors)].sort(), goesWithIt: [...new Set(goesWithIt)].sort() };
  const evidence = [...left.evidence, ...(wouldBe.remains === left.remains ? [] : [TOO_LATE]), ...reasons];
  const remains: RemainsKind =
    listed.survivors.length > 0 ? "copies" : left.remains === "nothing" && !factsKnown ? "unknown" : left.remains;
  return { remains, days: left.days, evidence, ...listed };
}
