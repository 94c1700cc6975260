import type { CatalogueRow } from "./catalogue.ts";
import type { ResourceChange } from "./change.ts";
import type { Remains, RemainsKind } from "./finding.ts";
import { leftBy } from "./left.ts";
import type { Copies } from "./state/copies.ts";
import type { StateGraph } from "./state/graph.ts";

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

const NO_COPIES: Copies = { survivors: [], goesWithIt: [], because: [] };

/**
 * What could restore a destroyed object after the apply (contract §5): copies in the same state, else what the destroy
 * leaves, else nothing that is known.
 * A source counts only if it survives the plan itself, with what it is stored in and encrypted with.
 */
export function remainsOf(
  change: ResourceChange,
  row: CatalogueRow,
  situation: StateGraph,
  factsKnown: boolean,
): Remains {
  const thing = situation.of(change);
  const { because, ...listed } = thing === undefined ? NO_COPIES : situation.copiesOf(thing);
  const left = leftBy(row, change.before, thing, situation);
  const wouldBe =
    change.action.effect === "replace" && left.remains === "nothing"
      ? leftBy(row, change.after, thing, situation)
      : left;
  const evidence = [
    ...left.evidence,
    ...(wouldBe.remains === left.remains ? [] : [TOO_LATE]),
    ...because.map((reason) => REASONS[reason]),
  ];
  const remains: RemainsKind =
    listed.survivors.length > 0 ? "copies" : left.remains === "nothing" && !factsKnown ? "unknown" : left.remains;
  return { remains, days: left.days, evidence, ...listed };
}
