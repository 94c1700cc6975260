import type { CatalogueRow, Conditions, Days, Leaves, Path, RefusalReason } from "./catalogue.ts";
import type { Attributes } from "./change.ts";
import { evidenceOf, hold, holdOrUnclear, textsAt, valuesAt } from "./conditions.ts";
import { distinctEvidence, type Evidence } from "./evidence.ts";
import { durationDays, numberIn, PER_DAY } from "./quantity.ts";
import { isConditional } from "./state/contents.ts";
import type { StateGraph } from "./state/graph.ts";
import { reachable } from "./state/links.ts";
import { isGone } from "./state/lost.ts";
import type { StateObject } from "./state/object.ts";

function daysOf(days: Days | undefined, values: Attributes): number | null {
  if (days === undefined || typeof days === "number") return days ?? null;
  const found = valuesAt(values, days.path).find(({ sensitive, unknown }) => !sensitive && !unknown)?.value;
  // A text may have a unit of its own: `168h`.
  const number = typeof found === "string" ? numberIn(found) : found;
  if (number === null && typeof found === "string") return durationDays(found);
  if (typeof number !== "number" || days.unit === "duration") return null;
  return Math.round((number / PER_DAY[days.unit]) * 10) / 10;
}

/** What a destroy itself leaves, by the values in the state. `days` of grace where they are known. */
export interface Leftover {
  readonly kind: Leaves["remains"];
  readonly days: number | null;
  readonly refusal: RefusalReason | null;
  readonly evidence: readonly Evidence[];
  /** What was deleted in it beforehand comes back too. */
  readonly fromBackup: boolean;
  /** It lies elsewhere than what the object is stored in, and stays when that goes: the volume of a claim. */
  readonly isApart: boolean;
}

const nothingBut = (evidence: readonly Evidence[]): Leftover => ({
  kind: "nothing",
  days: null,
  refusal: null,
  evidence,
  fromBackup: false,
  isApart: false,
});

/** Values that decide on a leaf, and of which type they are, if not the object's own. */
interface Deciding {
  readonly values: Attributes;
  readonly of: string | null;
}

const holdsIn = (leaf: Leaves, values: Attributes): boolean => leaf.when === undefined || hold(leaf.when, values);

/** Whether an object lies on another one of the state, whose own setting says what is kept there. */
const isKeptElsewhere = (object: StateObject, graph: StateGraph): boolean =>
  graph.targets(object, "inside").some(({ row }) => row.keepsCopies === true);

/**
 * The object's own values, or those of what it is stored in or was made by: as they were before the apply, and where
 * that changes them, as they will be too. By what it was made stays true when that goes.
 */
function deciding(
  leaf: Leaves,
  own: Attributes,
  object: StateObject | undefined,
  graph: StateGraph,
  within: readonly StateObject[],
): readonly (readonly Deciding[])[] {
  if (leaf.of === undefined) return [[{ values: own, of: null }]];
  if (object === undefined || (leaf.of === "made" && isKeptElsewhere(object, graph))) return [];
  const containers = graph
    .targets(object, leaf.of)
    .filter(({ row }) => Object.keys(leaf.when ?? {}).every((path) => row.decides?.includes(path)));
  return containers
    .filter(
      (container) =>
        leaf.of === "made" ||
        !isGone(graph.lost(container)) ||
        returning(container, graph, within) !== null ||
        isRefused(container, graph, within),
    )
    .map(({ type, values, after }) =>
      [values, ...(after === null ? [] : [after])].map((each) => ({ values: each, of: type })),
    );
}

/** "Something remains" has to be true before the apply and after it; "nothing remains" at one of the two. */
const isMet = (leaf: Leaves, each: readonly Deciding[]): boolean =>
  leaf.remains === "nothing"
    ? each.some((one) => holdOrUnclear(leaf.when ?? {}, one.values))
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
  fromBackup: leaf.fromBackup === true,
  isApart: leaf.of === "made",
});

/** Whether the object that takes its place has its name too. Where it is known only after the apply, it is the same. */
function isNameTaken({ untilTaken }: Leaves, { values, anew }: Pick<StateObject, "values" | "anew">): boolean {
  if (untilTaken === undefined || anew === null) return false;
  const isKept = (path: Path): boolean =>
    JSON.stringify(valuesAt(values, path)) === JSON.stringify(valuesAt(anew, path));
  const isOpen = (path: Path): boolean => valuesAt(anew, path).some(({ unknown }) => unknown);
  return isKept(untilTaken.name) && untilTaken.in.every((path) => isOpen(path) || isKept(path));
}

/** What stays, and has the name already under which the destroy would make something. */
function holderOf({ unlessNamed }: Leaves, object: StateObject, graph: StateGraph): StateObject | null {
  if (unlessNamed === undefined) return null;
  const holders = textsAt(object.values, unlessNamed.name).map((name) => graph.holderOf(name, unlessNamed.of, object));
  return holders.find((one) => one !== null) ?? null;
}

const refusedFor = ({ address }: StateObject): Leftover => ({
  ...nothingBut([{ kind: "name-held", by: address }]),
  kind: "refused",
  refusal: "protected",
});

/** The first leaf that is met counts. Where none is: why, by the settings. */
function said(
  leaves: readonly Leaves[],
  values: Attributes,
  object: StateObject | undefined,
  graph: StateGraph,
  within: readonly StateObject[],
): Leftover {
  const missed: Evidence[] = [];
  for (const leaf of leaves) {
    const candidates = deciding(leaf, values, object, graph, within);
    const isFreed = object !== undefined && isConditional(leaf) && graph.isFreed(leaf, object);
    const met = candidates.find((each) => isMet(leaf, each))?.at(-1);
    if (met !== undefined && isFreed) continue;
    const holder = met === undefined || object === undefined ? null : holderOf(leaf, object, graph);
    if (holder !== null) return refusedFor(holder);
    if (met !== undefined && object !== undefined && isNameTaken(leaf, object))
      return nothingBut([...leftoverOf(leaf, met).evidence, { kind: "worthless", because: "name" }]);
    if (met !== undefined) return leftoverOf(leaf, met);
    if (leaf.remains === "nothing") continue; // no reason why nothing remains
    const unmet = candidates.flat().filter((one) => !holdsIn(leaf, one.values));
    missed.push(...unmet.flatMap((one) => toldOf(explaining(leaf.when), one)));
  }
  return nothingBut(distinctEvidence(missed));
}

/** Those that go themselves, or with others, of what an object is stored in. */
const goneAround = (object: StateObject, graph: StateGraph): readonly StateObject[] =>
  graph.targets(object, "inside").filter((container) => isGone(graph.lost(container)));

/** Kinds of remains with which the whole object can be restored, with what is in it. */
const RETURNING: readonly Leftover["kind"][] = ["grace", "kept"];

/**
 * How a container that is destroyed can be restored; null if it can't. `within`: objects that are being looked at
 * already.
 */
function returning(container: StateObject, graph: StateGraph, within: readonly StateObject[]): Leftover | null {
  if (within.includes(container)) return null; // stored in each other
  const leaves = container.fate === "goes" ? (container.row.leaves ?? []) : [];
  const left = leftBy(leaves, container.values, container, graph, within);
  const ofContainer = (one: Evidence): Evidence =>
    one.kind === "attribute" && one.of === null ? { ...one, of: container.type } : one;
  return RETURNING.includes(left.kind) ? { ...left, evidence: left.evidence.map(ofContainer) } : null;
}

/** Whether the provider refuses to destroy a container, so that what is in it and is no object of its own stays. */
const isRefused = (container: StateObject, graph: StateGraph, within: readonly StateObject[]): boolean =>
  container.fate === "goes" &&
  !within.includes(container) &&
  leftBy(container.row.leaves ?? [], container.values, container, graph, within).refusal === "protected";

const fewestDays = (all: readonly Leftover[]): number | null => {
  const days = all.flatMap((one) => one.days ?? []);
  return days.length === 0 ? null : Math.min(...days);
};

/**
 * Whether an object with nothing to remain by itself comes back with its container. Where its row names ways to remain
 * of its own, those decide; and a backup that is deleted by itself is no content.
 */
const isContent = ({ row }: StateObject, leaves: readonly Leaves[]): boolean =>
  row.class !== "backup" &&
  row.class !== "guard" &&
  leaves.every(({ remains, of }) => remains === "refused" || of === "inside");

/** What is left of an object whose containers go as well: they have to come back for that. */
function sharing(
  left: Leftover,
  leaves: readonly Leaves[],
  object: StateObject,
  back: readonly (Leftover | null)[],
): Leftover {
  const shared = back.filter((one) => one !== null);
  const [first] = shared;
  const areBack = first !== undefined && shared.length === back.length;
  if (left.kind === "nothing") {
    if (!areBack || !isContent(object, leaves)) return left;
    // Terraform deletes what is inside first, and the container comes back without it.
    if (object.fate === "goes" && !shared.every(({ fromBackup }) => fromBackup))
      return nothingBut([...left.evidence, { kind: "worthless", because: "deleted-first" }]);
    return { ...first, days: fewestDays(shared), evidence: [...first.evidence, { kind: "shared" }] };
  }
  if (!areBack) return nothingBut([...left.evidence, { kind: "worthless", because: "container" }]);
  // What stays where it is does not have to come back.
  const areKept = [left, ...shared].every(({ kind }) => kind === "kept");
  const evidence: readonly Evidence[] = areKept ? left.evidence : [...left.evidence, { kind: "shared" }];
  return { ...left, days: fewestDays([left, ...shared]), evidence };
}

/**
 * Whether a key goes with which a container, or what that is stored in, encrypts what is in it: by itself, or by what
 * sets it up in that.
 */
const losesKey = (container: StateObject, graph: StateGraph): boolean =>
  Array.from(reachable([container], (one) => graph.targets(one, "inside"))).some((place) =>
    [place, ...graph.pointingTo(place, "inside").filter(({ row }) => row.class === "key")].some(
      (one) => graph.goneTarget(one, "key") !== null,
    ),
  );

/** What stays of an object though what it is stored in goes too. */
function outlasting({ outlasts = [] }: CatalogueRow, values: Attributes): Leftover | null {
  const found = outlasts.find(({ when }) => hold(when, values));
  if (found === undefined) return null;
  const evidence: readonly Evidence[] = [{ kind: "leaves", says: found.says }, ...evidenceOf(found.when, values)];
  return { ...nothingBut(evidence), kind: found.remains ?? "kept" };
}

/** Whether it is an account of an object, or the like: what lies elsewhere lies in that too. */
const isOuter = ({ row: { refs = [] } }: StateObject, { type }: StateObject): boolean =>
  refs.some(({ outer, to }) => outer === true && to.includes(type));

/**
 * What the destroy of an object with these values leaves, or a change of it. That is worth nothing if the key goes too,
 * or what it is kept in, unless that can be had back with what is in it.
 * `leaves`: of its row, or of a watch of that. `object`: the same among the others of the plan, if the catalogue has a
 * row for it.
 */
export function leftBy(
  leaves: readonly Leaves[],
  values: Attributes,
  object: StateObject | undefined,
  graph: StateGraph,
  within: readonly StateObject[] = [],
): Leftover {
  const asked = object === undefined ? within : [...within, object];
  const left = said(leaves, values, object, graph, asked);
  if (object === undefined || left.kind === "refused" || left.isApart) return left;
  if (left.kind === "kept" && graph.targets(object, "leaves").some((one) => isGone(graph.lost(one))))
    return nothingBut([...left.evidence, { kind: "worthless", because: "goes" }]);
  const gone = goneAround(object, graph).filter(
    (container) => left.kind === "nothing" || !isRefused(container, graph, asked),
  );
  if (left.kind === "nothing" && gone.length === 0) return left;
  if (graph.goneTarget(object, "key") !== null) {
    return left.kind === "nothing" ? left : nothingBut([...left.evidence, { kind: "worthless", because: "key" }]);
  }
  if (gone.length === 0) return left;
  const back = gone.map((container) => returning(container, graph, asked));
  const shared = sharing(left, leaves, object, back);
  const lasting = shared.kind === "nothing" ? outlasting(object.row, values) : null;
  if (lasting === null) return shared;
  if (gone.some((container) => losesKey(container, graph)))
    return nothingBut([...lasting.evidence, { kind: "worthless", because: "key" }]);
  const around = back.filter((_, i) => isOuter(object, gone[i] as StateObject));
  return around.length === 0 ? lasting : sharing(lasting, leaves, object, around);
}
