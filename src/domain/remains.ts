import { goingFor, leavingBackups, leftByBackups } from "./at-backups.ts";
import { isNothing, type Left, leftLocked, withSource } from "./at-source.ts";
import type { CatalogueRow, Watch } from "./catalogue.ts";
import type { ResourceChange } from "./change.ts";
import type { Evidence } from "./evidence.ts";
import type { Remains } from "./finding.ts";
import type { Leftover } from "./leaf.ts";
import { leftBy } from "./leftover.ts";
import type { Copies } from "./state/copies.ts";
import type { StateGraph } from "./state/graph.ts";
import type { StateObject } from "./state/object.ts";

const NO_COPIES: Copies = { survivors: [], goesWithIt: [], because: [] };

/**
 * Whether a replaced object's new settings would leave something where those in the state leave nothing: settings that
 * are written now, or that an import did not take over, are not in the state yet.
 */
const isTooLate = (left: Leftover, change: ResourceChange, row: CatalogueRow, graph: StateGraph): boolean =>
  change.action.effect === "replace" &&
  left.kind === "nothing" &&
  leftBy(row.leaves ?? [], change.after, graph.of(change), graph).kind !== "nothing";

/** An answer with what it rests on. */
export interface Remaining {
  readonly remains: Remains;
  readonly evidence: readonly Evidence[];
}

/** As many are told by name. */
const MOST_MADE = 8;

/** Of the copies that stay, those that were only made from the object once. */
function madeOnce(object: StateObject, survivors: Copies["survivors"], graph: StateGraph): readonly Evidence[] {
  const made = survivors.length === 0 ? [] : graph.madeFrom(object);
  if (made.length === 0) return [];
  const staying = new Set(survivors);
  const names = made.map(({ address }) => address).filter((address) => staying.has(address));
  return names.slice(0, MOST_MADE).map((by) => ({ kind: "made-once", by }));
}

/** What is left where no copy stays: by itself, else by its backups that go too, else by its source. */
function leftOf(own: Left, object: StateObject, copies: Copies, graph: StateGraph): Left & Pick<Copies, "goesWithIt"> {
  const leaving = leavingBackups(object, graph);
  const goesWithIt = goingFor(copies.goesWithIt, leaving);
  const byBackups = isNothing(own) && copies.survivors.length === 0 ? leftByBackups(own, leaving) : null;
  return { ...(byBackups ?? withSource(own, object, copies.survivors, graph)), goesWithIt };
}

/**
 * Copies in the same state, else what is left, else what is left of the source, else nothing that is known, or with
 * `factsKnown` false nothing at all. `late`: what is added to what the settings say.
 */
function remaining(
  change: ResourceChange,
  left: Leftover,
  graph: StateGraph,
  factsKnown: boolean,
  late: readonly Evidence[] = [],
): Remaining {
  const object = graph.of(change);
  const copies = object === undefined ? NO_COPIES : graph.copiesOf(object);
  const { survivors, because } = copies;
  const own: Left = {
    kind: left.kind === "nothing" && !factsKnown ? "unknown" : left.kind,
    days: left.days,
    evidence: [...left.evidence, ...late],
  };
  const { kind, days, evidence, goesWithIt } =
    object === undefined ? { ...own, goesWithIt: copies.goesWithIt } : leftOf(own, object, copies, graph);
  return {
    remains: {
      kind,
      days,
      refusal: left.refusal,
      survivors,
      goesWithIt,
      survivorsCount: survivors.length,
      goesWithItCount: goesWithIt.length,
    },
    evidence: [
      ...(object === undefined ? [] : madeOnce(object, survivors, graph)),
      ...evidence,
      ...because.map((reason): Evidence => ({ kind: "copy", because: reason })),
    ],
  };
}

/**
 * What could restore a destroyed object after the apply: copies in the same state, else what the destroy leaves, else
 * nothing that is known. With the evidence for it.
 * A source counts only if it survives the plan itself, with what it is stored in and encrypted with.
 * `factsKnown`: false for a row of the policy, which does not say what a destroy leaves.
 */
export function remainsOf(
  change: ResourceChange,
  row: CatalogueRow,
  graph: StateGraph,
  factsKnown: boolean,
): Remaining {
  const left = leftLocked(row, change.before, graph.of(change), graph);
  const late = isTooLate(left, change, row, graph) ? [{ kind: "too-late" } as const] : [];
  return remaining(change, left, graph, factsKnown, late);
}

/**
 * What could restore what a change in place loses. What a destroy would leave does not count: it is about another
 * event, and nothing refuses this one.
 */
export function remainsInPlace(change: ResourceChange, watch: Watch, graph: StateGraph): Remaining {
  return remaining(change, leftBy(watch.leaves ?? [], change.before, graph.of(change), graph), graph, true);
}
