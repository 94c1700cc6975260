import type { CatalogueRow, Leaves } from "./catalogue.ts";
import type { Attributes } from "./change.ts";
import { evidenceOf, hold, textsAt } from "./conditions.ts";
import { distinctEvidence, type Evidence } from "./evidence.ts";
import {
  type Deciding,
  isNameTaken,
  type Leftover,
  leftoverOf,
  NOT_MET,
  nothingBut,
  type Weighed,
  weigh,
} from "./leaf.ts";
import { rememberedWith } from "./remembered.ts";
import { isConditional } from "./state/contents.ts";
import type { StateGraph } from "./state/graph.ts";
import { reachable } from "./state/links.ts";
import { isGone } from "./state/lost.ts";
import type { StateObject } from "./state/object.ts";

/** Objects that are being looked at already: some are stored in each other. */
interface Looking {
  readonly at: readonly StateObject[];
  /** One of them was come upon again: what is found out then is no answer for others. */
  isCut: boolean;
}

/** Whether an object lies on another one of the state, whose own setting says what is kept there. */
const isKeptElsewhere = (object: StateObject, graph: StateGraph): boolean =>
  graph.targets(object, "inside").some(({ row }) => row.keepsCopies === true);

/**
 * The values of what an object is stored in or was made by: as they were before the apply, and where that changes them,
 * as they will be too. By what it was made stays true when that goes.
 */
const decidingIn = (
  leaf: Leaves,
  containers: readonly StateObject[],
  graph: StateGraph,
  looking: Looking,
): readonly (readonly Deciding[])[] =>
  containers
    .filter(({ row }) => Object.keys(leaf.when ?? {}).every((path) => row.decides?.includes(path)))
    .filter(
      (container) =>
        leaf.of === "made" ||
        !isGone(graph.lost(container)) ||
        returning(container, graph, looking) !== null ||
        isRefused(container, graph, looking),
    )
    .map(({ type, values, after }) =>
      [values, ...(after === null ? [] : [after])].map((each) => ({ values: each, of: type })),
    );

/** What is found out of one graph, once for all who ask: a thousand databases may each be in a thousand servers. */
interface Answers {
  /** By containers that go. */
  readonly left: Map<StateObject, Leftover>;
  /** By lists of containers, which objects share. */
  readonly weighed: Map<readonly StateObject[], Map<Leaves, Weighed>>;
}

const answersIn = rememberedWith((_: StateGraph): Answers => ({ left: new Map(), weighed: new Map() }));

/** By the object's own values, or those of what it is stored in or was made by. */
function weighed(
  leaf: Leaves,
  own: Attributes,
  object: StateObject | undefined,
  graph: StateGraph,
  looking: Looking,
): Weighed {
  if (leaf.of === undefined) return weigh(leaf, [[{ values: own, of: null }]]);
  if (object === undefined || (leaf.of === "made" && isKeptElsewhere(object, graph))) return NOT_MET;
  const containers = graph.targets(object, leaf.of);
  const { weighed: all } = answersIn(graph);
  const known = all.get(containers) ?? new Map<Leaves, Weighed>();
  all.set(containers, known);
  const before = known.get(leaf);
  if (before !== undefined) return before;
  const found = weigh(leaf, decidingIn(leaf, containers, graph, looking));
  if (!looking.isCut) known.set(leaf, found);
  return found;
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
  looking: Looking,
): Leftover {
  const missed: Evidence[] = [];
  for (const leaf of leaves) {
    const { met, missed: unmet } = weighed(leaf, values, object, graph, looking);
    const isFreed = object !== undefined && isConditional(leaf) && graph.isFreed(leaf, object);
    if (met !== undefined && isFreed) continue;
    const holder = met === undefined || object === undefined ? null : holderOf(leaf, object, graph);
    if (holder !== null) return refusedFor(holder);
    if (met !== undefined && object !== undefined && isNameTaken(leaf, object))
      return nothingBut([...leftoverOf(leaf, met).evidence, { kind: "worthless", because: "name" }]);
    if (met !== undefined) return leftoverOf(leaf, met);
    missed.push(...unmet);
  }
  return nothingBut(distinctEvidence(missed));
}

/** Those that go themselves, or with others, of what an object is stored in. */
const goneAround = (object: StateObject, graph: StateGraph): readonly StateObject[] =>
  graph.targets(object, "inside").filter((container) => isGone(graph.lost(container)));

/** Kinds of remains with which the whole object can be restored, with what is in it. */
const RETURNING: readonly Leftover["kind"][] = ["grace", "kept"];

/** What is left of a container that goes; null where it is being looked at already. */
function leftOf(container: StateObject, graph: StateGraph, looking: Looking): Leftover | null {
  if (looking.at.includes(container)) {
    looking.isCut = true;
    return null;
  }
  const { left: all } = answersIn(graph);
  const known = all.get(container);
  if (known !== undefined) return known;
  const own: Looking = { at: looking.at, isCut: false };
  const leaves = container.fate === "goes" ? (container.row.leaves ?? []) : [];
  const left = leftBy(leaves, container.values, container, graph, own);
  if (own.isCut) looking.isCut = true;
  else all.set(container, left);
  return left;
}

/** How a container that is destroyed can be restored; null if it can't. */
function returning(container: StateObject, graph: StateGraph, looking: Looking): Leftover | null {
  const left = leftOf(container, graph, looking);
  if (left === null || !RETURNING.includes(left.kind)) return null;
  const ofContainer = (one: Evidence): Evidence =>
    one.kind === "attribute" && one.of === null ? { ...one, of: container.type } : one;
  return { ...left, evidence: left.evidence.map(ofContainer) };
}

/** Whether the provider refuses to destroy a container, so that what is in it and is no object of its own stays. */
const isRefused = (container: StateObject, graph: StateGraph, looking: Looking): boolean =>
  container.fate === "goes" && leftOf(container, graph, looking)?.refusal === "protected";

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
  looking: Looking = { at: [], isCut: false },
): Leftover {
  const asked: Looking = object === undefined ? looking : { at: [...looking.at, object], isCut: false };
  const left = leftWith(leaves, values, object, graph, asked);
  if (asked.isCut) looking.isCut = true;
  return left;
}

/** Of several that would be left, one that stays is something. */
const isAllGone = (left: readonly StateObject[], graph: StateGraph): boolean =>
  left.length > 0 && left.every((one) => isGone(graph.lost(one)));

function leftWith(
  leaves: readonly Leaves[],
  values: Attributes,
  object: StateObject | undefined,
  graph: StateGraph,
  asked: Looking,
): Leftover {
  const left = said(leaves, values, object, graph, asked);
  if (object === undefined || left.kind === "refused" || left.isApart) return left;
  if (left.kind === "kept" && isAllGone(graph.targets(object, "leaves"), graph))
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
