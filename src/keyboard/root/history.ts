import type { StateHistory, StateMark } from "../../domain/state-mark.ts";
import type { Line } from "../trail/chain.ts";
import type { Decision, Place } from "../trail/entry.ts";

/** After these the plan was applied, or may have been: by an agent whose hook had no objection. */
const APPLIED: ReadonlySet<Decision> = new Set(["applied", "failed", "no objection"]);

const isSame = (a: Place, b: Place | null): boolean =>
  b !== null && a.top === b.top && a.root === b.root && a.workspace === b.workspace;

/**
 * The last apply of a root that knew its state. One and the same folder may be used with several backends, each with a
 * state of its own: then the last one with this backend counts. For a backend that was never seen here it is the last
 * apply with any, since a changed backend is a changed state.
 */
export function lastApplied(lines: readonly Line[], place: Place): Line | null {
  const known = lines.filter((line) => isSame(place, line.place) && line.state !== null && APPLIED.has(line.decision));
  return known.findLast((line) => line.place?.backend === place.backend) ?? known.at(-1) ?? null;
}

/**
 * Whether the last apply destroyed all that there was, and the state is still exactly what it left: then nothing is
 * missing. Anything that is not certain is a no.
 */
export function isEmptied(last: Line | null, is: StateMark | null): boolean {
  if (last?.decision !== "applied" || last.state === null || last.counts === null || is === null) return false;
  const { create, update, replace, forget, none, unknown, delete: deleted } = last.counts;
  const left = create + update + replace + forget + none + unknown;
  return deleted > 0 && left === 0 && last.state.lineage === is.lineage && last.state.serial === is.serial;
}

/** What the rules are told of the state; null where there is nothing to compare it with. */
export function stateHistory(last: Line | null, is: StateMark | null): StateHistory | null {
  if (last?.state == null || is === null) return null;
  return { is, was: last.state, since: last.at.slice(0, 10) };
}
