import { type Left, ofSettings } from "./at-source.ts";
import { hold } from "./conditions.ts";
import type { Remains } from "./finding.ts";
import type { Leftover } from "./leaf.ts";
import { leftBy } from "./leftover.ts";
import type { StateGraph } from "./state/graph.ts";
import type { StateObject } from "./state/object.ts";

/** A backup of an object that the same plan destroys, and what that destroy leaves of it. */
interface Leaving {
  readonly by: string;
  readonly left: Leftover;
}

/**
 * The backups of an object that go with the same plan and leave something: a schedule goes, and what it has made stays;
 * protection stops, and the recovery points can be had back for some days. Without its key they are worth nothing,
 * and some the object takes along by its own values.
 */
export function leavingBackups(object: StateObject, graph: StateGraph): readonly Leaving[] {
  if (graph.goneTarget(object, "key") !== null) return [];
  const { when = {}, types = [] } = object.row.takesCopies ?? {};
  const taken = hold(when, object.values) ? types : [];
  const parts = graph.partsOf(object);
  return graph
    .goingBackupsOf(object)
    .filter((backup) => !parts.has(backup))
    .filter(({ type }) => !taken.includes(type))
    .map((backup) => ({
      by: backup.address,
      left: leftBy(backup.row.leaves ?? [], backup.values, backup, graph),
    }))
    .filter(({ left: { kind } }) => kind !== "nothing" && kind !== "refused");
}

/** What is left of an object by those; what stays without end before what does not. */
export function leftByBackups(own: Left, leaving: readonly Leaving[]): Left | null {
  const [found] = [...leaving].sort(
    (one, other) => Number(other.left.kind === "kept") - Number(one.left.kind === "kept"),
  );
  if (found === undefined) return null;
  const { kind, days, evidence } = found.left;
  const leaves = evidence.filter((one) => one.kind === "leaves");
  return { kind, days, evidence: [...leaves, { kind: "backup", by: found.by }, ...ofSettings(own.evidence)] };
}

/** Those that do go with an object: what one of its backups keeps is not lost with that. */
export function goingFor(goesWithIt: Remains["goesWithIt"], leaving: readonly Leaving[]): Remains["goesWithIt"] {
  const kept = new Set(leaving.filter(({ left }) => left.kind === "kept").map(({ by }) => by));
  return kept.size === 0 ? goesWithIt : goesWithIt.filter((address) => !kept.has(address));
}
