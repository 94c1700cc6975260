import type { CatalogueRow, Path, ResourceClass } from "../catalogue.ts";
import { WEIGHTS } from "../catalogue-terms.ts";
import type { Attributes, ResourceChange } from "../change.ts";
import { hold, valuesAt } from "../conditions.ts";
import type { Evidence } from "../evidence.ts";
import { byText, type Remains } from "../finding.ts";
import { decidedIn } from "../kept-paths.ts";
import { leftBy } from "../leftover.ts";
import type { Policy } from "../policy.ts";
import { remainsOf } from "../remains.ts";
import { remembered } from "../remembered.ts";
import type { Resolved } from "../resolved.ts";
import type { StateGraph } from "../state/graph.ts";
import { type Way, waysFor } from "./advice.ts";
import { Alike, type Answer, type Drilled, isLost, type Said, sharing } from "./drilled.ts";
import type { FailOn } from "./fail-on.ts";
import { type Asked, type Circumstances, type Graphs, graphsOf } from "./graphs.ts";
import { isOfOlderProvider, TELLING } from "./known.ts";
import { seenFrom } from "./places.ts";
import { type Protection, protectionIn } from "./protection.ts";
import { triedIn } from "./restores.ts";
import type { State } from "./state.ts";

export type { Answer, Drilled } from "./drilled.ts";
export { isLost } from "./drilled.ts";

export interface DrilledState {
  readonly root: string;
  readonly source: string;
  /** The worst and heaviest first. */
  readonly objects: readonly Drilled[];
  /** Objects in it, of whatever type; and those of types that nobody knows. */
  readonly managed: number;
  readonly unclassified: number;
}

export interface Drill {
  readonly states: readonly DrilledState[];
}

export interface DrillCircumstances extends Circumstances {
  readonly policy: Policy;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The rows of the provider that a type belongs to. */
  readonly beside: (type: string) => readonly CatalogueRow[];
}

/** An object of a type with a row. It may hold nothing with its values; that is asked only for the policy. */
type Known = Exclude<Resolved, { readonly row: null }> & { readonly row: CatalogueRow };

/** Guards hold nothing, and an address no data. */
const ASKED: readonly ResourceClass[] = ["data", "identity", "dns", "container", "key", "backup"];

const isAsked = (known: Resolved): boolean =>
  known.holds === "row" && !known.isOnlyForgotten && ASKED.includes(known.row.class);

/** That it holds data or keys, and somebody would miss it by the catalogue. Of backups others are the measure. */
const weighs = ({ class: named, weight }: Pick<Drilled, "class" | "weight">): boolean =>
  weight !== null && weight !== "low" && ASKED.includes(named as ResourceClass) && named !== "backup";

/** That the policy has its destroy blocked or warned of, as that of what weighs. */
const isGuarded = ({ policy }: Pick<Drilled, "policy">): boolean => policy !== null && policy.level !== "note";

/** That somebody would miss it, by the catalogue or by the policy. */
export const counts = (one: Pick<Drilled, "class" | "weight" | "policy">): boolean => weighs(one) || isGuarded(one);

/** That it is the policy alone by which it counts. */
export const countsByPolicy = (one: Pick<Drilled, "class" | "weight" | "policy">): boolean =>
  counts(one) && !weighs(one);

/** That somebody would miss it, and a `terraform destroy` of its state would leave nothing of it that is known. */
export const isExposed = (one: Drilled): boolean => counts(one) && one.withState.remains.kind === "nothing";

/** How many objects of a drill, or of one of its states, are exposed. */
export const exposedIn = (states: readonly DrilledState[]): number =>
  states.reduce((sum, { objects }) => sum + objects.filter(isExposed).length, 0);

/** Whether a drill that was told when to fail has failed. */
export const hasFailed = ({ states }: Drill, failOn: FailOn): boolean => failOn === "nothing" && exposedIn(states) > 0;

/** That it is worth no line: nobody would miss it, or something would remain. */
export const isFine = (one: Drilled): boolean => isLight(one) || !isLost(one.withState);

/** That nobody would miss it much. */
export const isLight = (one: Drilled): boolean => (one.weight === "low" || one.weight === null) && !isGuarded(one);

/** States → for each object that holds something, what would remain of it, and the smallest change that helps. */
export function drillOf(states: readonly State[], circumstances: DrillCircumstances): Drill {
  const graphs = graphsOf(states, circumstances);
  const roots = states.map(({ root }) => root);
  const say = sayer(graphs, circumstances);
  return {
    states: states.map(({ root, source, managed, unclassified }, state) => {
      const seen = seenFrom(state, roots);
      const protection = protectionIn(circumstances.policy, root, circumstances.today);
      const objects: Drilled[] = [];
      for (const asked of graphs.of(state)) {
        const known = graphs.resolved(asked.change);
        const policy = protection(asked.change, seen(asked.change.address));
        if (isAsked(known) || policy !== null) objects.push(say(asked, known, policy, seen));
      }
      return { root, source, objects: objects.sort(byDanger), managed, unclassified };
    }),
  };
}

const hasRow = (known: Resolved): known is Known => known.row !== null;

/** What nothing is known of but that the policy names it; or that it holds nothing, so that nothing of it remains. */
function saidOfNamed({ type }: ResourceChange, { holds }: Resolved): Said {
  const isUnknown = holds === "unknown";
  const answer: Answer = { remains: { ...NO_REMAINS, kind: isUnknown ? "unknown" : "nothing" }, evidence: [] };
  return {
    type,
    class: isUnknown ? "unknown" : null,
    weight: null,
    what: null,
    protected: null,
    alone: answer,
    withState: answer,
    withAll: answer,
    ways: [],
    isOfOlderProvider: false,
    isStoredElsewhere: false,
    copies: [],
  };
}

function saidOf(asked: Asked, known: Known, graphs: Graphs, seen: (address: string) => string): Omit<Said, "copies"> {
  const { change } = asked;
  const { row } = known;
  const [alone, withState, withAll] = [graphs.alone(asked), graphs.withState(asked), graphs.withAll(asked)];
  const answer = (graph: StateGraph): Answer => answerIn(graph, change, known, seen);
  const ofState = answer(withState);
  const isGone = isLost(ofState);
  const ways = isGone ? waysOf(asked, known, withState, graphs) : [];
  return {
    type: change.type,
    ...(known.holds === "row"
      ? { class: row.class, weight: row.weight, what: row.what }
      : { class: null, weight: null, what: null }),
    protected: isProtected(asked, row, alone),
    alone: answer(alone),
    withState: ofState,
    withAll: withAll === withState ? ofState : answer(withAll),
    ways: ways.map((way) => way.map((one) => ({ ...one, address: seen(one.address) }))),
    isOfOlderProvider: isGone && isOfOlderProvider(change.before),
    isStoredElsewhere: isGone && isStoredElsewhere(change, row, withState),
  };
}

/** What is said once is said of all lonely objects of one type with the same deciding values: most of a large state. */
function sayer(graphs: Graphs, { policy, today, beside }: DrillCircumstances) {
  const known = new Map<string, Said>();
  const keyOf = decidingKey();
  const copying = copyingBy(beside);
  const said = (asked: Asked, one: Known, seen: (address: string) => string): Said => {
    const found = saidOf(asked, one, graphs, seen);
    return { ...found, copies: isLost(found.withState) ? copying(found.type) : [] };
  };
  const shared = sharing();
  return (asked: Asked, one: Resolved, protection: Protection | null, seen: (address: string) => string): Drilled => {
    const { change } = asked;
    const address = seen(change.address);
    const tried = triedIn(policy.restores, address, today);
    const named = { address, deposed: change.deposed, tried, policy: protection };
    if (!hasRow(one)) return shared(named, saidOfNamed(change, one));
    if (!graphs.isLonely(asked)) return shared(named, said(asked, one, seen));
    const key = keyOf(asked, one);
    const ofAll = known.get(key) ?? said(asked, one, () => "");
    known.set(key, ofAll);
    return new Alike(ofAll, named);
  };
}

/** A key for all by which is decided what is said of a lonely object. */
function decidingKey(): (asked: Asked, known: Known) => string {
  const [leavesNumber, forgetsNumber] = [numbered(), numbered()];
  const decided = new Map<string, readonly Path[]>();
  return ({ change }, { row, holds, factsKnown }) => {
    // Two sorts of one type may be called the same and leave other things, or leave the same and be called otherwise.
    const numbers = [leavesNumber(row.leaves), forgetsNumber(row.forgets)];
    const sort = [change.type, ...numbers, holds, factsKnown, row.class, row.weight, row.what].join(" ");
    const paths = decided.get(sort) ?? [...decidedIn(row), ...TELLING];
    decided.set(sort, paths);
    return `${sort} ${JSON.stringify([change.deposed === null, paths.map((path) => change.before.get(path) ?? null)])}`;
  };
}

/** A number for each thing, the same for the same. */
function numbered(): (one: unknown) => number {
  let count = 0;
  return remembered((_: unknown) => count++);
}

/** Of each list that many names are kept; how many there are is told beside. */
const MOST_NAMES = 25;

const NO_REMAINS: Omit<Remains, "kind"> = {
  days: null,
  refusal: null,
  survivors: [],
  goesWithIt: [],
  survivorsCount: 0,
  goesWithItCount: 0,
};

const BY_OTHERS: readonly Evidence["kind"][] = ["locked", "name-held", "source", "backup"];

const LET_GO: Evidence = { kind: "leaves", says: "only Terraform lets go of it" };

/** The answer of the review to this very destroy. */
function answerIn(
  graph: StateGraph,
  change: ResourceChange,
  { row, factsKnown, isOnlyForgotten }: Known,
  seen: (a: string) => string,
): Answer {
  if (isOnlyForgotten) return { remains: { ...NO_REMAINS, kind: "kept" }, evidence: [LET_GO] };
  const { remains, evidence } = remainsOf(change, row, graph, factsKnown);
  const named = (addresses: readonly string[]): readonly string[] => addresses.slice(0, MOST_NAMES).map(seen);
  const told = { ...remains, survivors: named(remains.survivors), goesWithIt: named(remains.goesWithIt) };
  const kind = told.kind === "nothing" && isUnseen(change.before, row) ? "unknown" : told.kind;
  const inView = (one: Evidence): Evidence =>
    BY_OTHERS.includes(one.kind) && "by" in one ? { ...one, by: seen(one.by) } : one;
  return { remains: { ...told, kind }, evidence: evidence.map(inView) };
}

/** Whether something would remain by settings of the provider, which no state tells. */
const isUnseen = (values: Attributes, { leaves = [] }: CatalogueRow): boolean =>
  leaves.some(({ remains, when = {}, of }) => {
    if (remains === "nothing" || of !== undefined) return false;
    const unmet = Object.entries(when).filter(([path, test]) => !hold({ [path]: test }, values));
    return unmet.length > 0 && unmet.every(([path]) => valuesAt(values, path).some(({ unknown }) => unknown));
  });

/** By a lock that would stay, or by a switch of its own; null where it has no such switch. */
function isProtected({ change }: Asked, row: CatalogueRow, graph: StateGraph): boolean | null {
  const object = graph.of(change);
  if (object !== undefined && graph.lockOn(object)?.refusal === "protected") return true;
  const switches = (row.leaves ?? []).filter((leaf) => leaf.remains === "refused" && leaf.refusal === "protected");
  if (switches.length === 0) return null;
  return leftBy(switches, change.before, object, graph).kind === "refused";
}

/** The answer to a destroy of its state is another one than that nothing remains, or that nobody knows. */
function isHelped(asked: Asked, { holds }: Known, way: Way, graphs: Graphs): boolean {
  const { change, graph } = graphs.after(asked, way);
  const known = graph.resolved(change);
  if (known.isOnlyForgotten) return true;
  return known.holds === holds && hasRow(known) && !isLost(answerIn(graph, change, known, (address) => address));
}

function waysOf(asked: Asked, known: Known, graph: StateGraph, graphs: Graphs): readonly Way[] {
  const object = graph.of(asked.change);
  if (object === undefined) return [];
  const placed = { row: known.row, values: asked.change.before, object, graph };
  return waysFor(placed, (way) => isHelped(asked, known, way, graphs));
}

/** That nothing of what decides what is left of it is there: an account that it lies in decides nothing. */
function isStoredElsewhere(change: ResourceChange, row: CatalogueRow, graph: StateGraph): boolean {
  const { leaves = [], refs = [] } = row;
  const object = graph.of(change);
  if (object === undefined || !leaves.some(({ of }) => of === "inside")) return false;
  const storing = refs.filter(({ role, outer }) => role === "inside" && outer !== true).flatMap(({ to }) => to);
  return !graph.targets(object, "inside").some(({ type }) => storing.includes(type));
}

type Copying = (type: string) => readonly string[];

/** Whether something of a row is in objects of a type, so that it goes with them. */
const goesWith = ({ refs = [] }: CatalogueRow, type: string): boolean =>
  refs.some(({ role, to, keeps, when }) => role === "inside" && to.includes(type) && keeps === undefined && !when);

/** Whether a row says that it copies all of the objects of a type. */
const copiesAll = ({ refs = [] }: CatalogueRow, type: string): boolean =>
  refs.some(({ role, to, whole }) => role === "copies" && whole !== false && to.includes(type));

/** The types of copies that would count: by their rows they copy all of it, and neither lie in it nor go with it. */
const copyingBy = (beside: DrillCircumstances["beside"]): Copying =>
  remembered((type: string) => {
    const taken = beside(type).find((row) => row.type === type)?.takesCopies?.types ?? [];
    return beside(type)
      .filter((other) => copiesAll(other, type) && !goesWith(other, type) && !taken.includes(other.type))
      .map((other) => other.type);
  });

const WORST: readonly Remains["kind"][] = ["nothing", "unknown", "refused", "grace", "kept", "snapshot", "copies"];

/** What only the policy names stands behind what the catalogue says to be missed most. */
const heaviness = ({ weight }: Drilled): number => (weight === null ? WEIGHTS.length : WEIGHTS.indexOf(weight));

const rank = (one: Drilled): number =>
  (WORST.indexOf(one.withState.remains.kind) * (WEIGHTS.length + 1) + heaviness(one)) * 2 +
  (one.class === "backup" ? 1 : 0);

const byDanger = (a: Drilled, b: Drilled): number =>
  rank(a) - rank(b) || byText(a.address, b.address) || byText(a.deposed ?? "", b.deposed ?? "");
