import type { CatalogueRow } from "./catalogue.ts";
import type { Attributes } from "./change.ts";
import type { Evidence } from "./evidence.ts";
import type { Remains } from "./finding.ts";
import type { Leftover } from "./leaf.ts";
import { leftBy } from "./leftover.ts";
import type { StateGraph } from "./state/graph.ts";
import type { StateObject } from "./state/object.ts";

/** What the destroy leaves, by the object's settings, or by what stays and locks it: then the provider refuses it. */
export function leftLocked(
  { leaves = [] }: CatalogueRow,
  values: Attributes,
  object: StateObject | undefined,
  graph: StateGraph,
): Leftover {
  const left = leftBy(leaves, values, object, graph);
  const lock = object === undefined ? null : graph.lockOn(object);
  if (lock === null || left.refusal === "protected") return left;
  const { by, refusal } = lock;
  const evidence: readonly Evidence[] = [{ kind: "locked", by }];
  return { kind: "refused", days: null, refusal, evidence, fromBackup: false, isApart: false };
}

/** What is left of an object, and why. */
export interface Left extends Pick<Remains, "kind" | "days"> {
  readonly evidence: readonly Evidence[];
}

/** What the destroy of a source leaves of both; null where that is nothing, or not sure. */
function leftOf(source: StateObject, graph: StateGraph): Left | null {
  const { kind, days, refusal, evidence } = leftLocked(source.row, source.values, source, graph);
  const by = source.address;
  if (kind === "nothing" || (kind === "refused" && (refusal ?? "protected") !== "protected")) return null;
  if (kind === "refused") return { kind: "kept", days: null, evidence: [{ kind: "source", by, fate: "refused" }] };
  const leaves = evidence.filter((one) => one.kind === "leaves");
  return { kind, days, evidence: [...leaves, { kind: "source", by, fate: "leaves" }] };
}

/** Whether an object leaves nothing by itself, as far as that is known. */
export const isNothing = ({ kind }: Left): boolean => kind === "nothing" || kind === "unknown";

/** What its settings would leave does not count; why not, does. */
export const ofSettings = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter(({ kind }) => kind !== "leaves" && kind !== "worthless");

/**
 * What is left of a replica by what it replicates, which the same plan destroys: the final snapshot of that has the
 * data of both, and where the provider refuses to destroy it, it has them still. So with members of one database: only
 * its primary leaves a snapshot.
 */
function leftAtSource(own: Left, object: StateObject, graph: StateGraph): Left {
  const goes = ({ fate }: StateObject): boolean => fate === "goes";
  const going = graph.sourcesOf(object).filter(goes);
  for (const source of [...going, ...graph.fellowsOf(object).filter(goes)]) {
    const left = leftOf(source, graph);
    if (left !== null) return { ...left, evidence: [...left.evidence, ...ofSettings(own.evidence)] };
  }
  const gone = going.map(({ address }): Evidence => ({ kind: "source", by: address, fate: "goes" }));
  return { ...own, evidence: [...own.evidence, ...gone] };
}

/** Where nothing stays but what it is a copy of: that this is its source, and no copy of it. */
function staying(object: StateObject, survivors: readonly string[], graph: StateGraph): readonly Evidence[] {
  const sources = graph.stayingSourcesOf(object);
  if (survivors.length > sources.length) return [];
  const found = survivors.map((one) => sources.find(({ address }) => address === one));
  return found.includes(undefined) ? [] : survivors.map((by) => ({ kind: "source", by, fate: "stays" }));
}

/**
 * What is left of an object by itself, or, where that is nothing, by what it is a copy of. `survivors`: its copies, and
 * what it is a copy of, as far as they stay. A backup is not made again from its source: what that leaves is later.
 */
export function withSource(own: Left, object: StateObject, survivors: readonly string[], graph: StateGraph): Left {
  if (survivors.length > 0)
    return { ...own, kind: "copies", evidence: [...own.evidence, ...staying(object, survivors, graph)] };
  return isNothing(own) && object.row.class !== "backup" ? leftAtSource(own, object, graph) : own;
}
