import type { Catalogue, CatalogueRow, Reference } from "../catalogue.ts";
import type { ResourceChange } from "../change.ts";
import { byText } from "../finding.ts";
import type { Plan } from "../plan.ts";
import { remembered } from "../remembered.ts";
import { type Resolved, type Resolver, resolverOf } from "../resolved.ts";
import type { Watched } from "../watched.ts";
import { addressesIn } from "./addresses.ts";
import { contentsIn, thereIn } from "./contents.ts";
import { type Copies, copiesIn } from "./copies.ts";
import { familiesIn, partsIn } from "./families.ts";
import { guardedIn } from "./guarded.ts";
import { heldIn } from "./held.ts";
import { holdersIn } from "./holders.ts";
import { ONE_SCOPE, type ScopesOf } from "./ids.ts";
import { insideIn } from "./inside.ts";
import { keepersIn } from "./keepers.ts";
import { endsOf, type Links, linksOf } from "./links.ts";
import { type Lock, locksIn } from "./locks.ts";
import { type Losses, lossesOf, takenBy } from "./lost.ts";
import { objectsOf, type StateObject, withGoing } from "./object.ts";
import { fellowsIn, madeFromIn, sourcesIn } from "./sources.ts";
import { goingElsewhere, twinsIn } from "./twins.ts";

/**
 * All objects that could be what remains, how they point to each other, and what becomes of them. Built once for a
 * plan. Lists are shared between the objects for which they are the same.
 */
export interface StateGraph extends Losses {
  /** All of them, first those that change. */
  readonly objects: readonly StateObject[];
  /** What the catalogue says of the object of a change. */
  resolved(change: ResourceChange): Resolved;
  /** The watched attributes that a change in place moves in a harmful direction. */
  watched(change: ResourceChange): readonly Watched[];
  /** The object of a change; undefined where the catalogue has no row for it. */
  of(change: ResourceChange): StateObject | undefined;
  /**
   * What was made from `object` once, a clone or a restored database, and does not follow it any more; what was made of
   * these or follows them too. No backups.
   */
  madeFrom(object: StateObject): readonly StateObject[];
  /** Objects that `object` points to in a role, in the order in which it names them. */
  targets(object: StateObject, role: Reference["role"]): readonly StateObject[];
  /** What `object` is a copy of still, and what that is a copy of, the nearest first. No backups. */
  sourcesOf(object: StateObject): readonly StateObject[];
  /** Of these, what this plan leaves standing. */
  stayingSourcesOf(object: StateObject): readonly StateObject[];
  /** Backups of `object` that this plan destroys, as far as that may leave something. */
  goingBackupsOf(object: StateObject): readonly StateObject[];
  /** What belongs to the same as `object`, and so has the same data. Never itself. */
  fellowsOf(object: StateObject): readonly StateObject[];
  /** Copies of a part of `object` alone. */
  partsOf(object: StateObject): ReadonlySet<StateObject>;
  /** Objects that point to `object` in a role. */
  pointingTo(object: StateObject, role: Reference["role"]): readonly StateObject[];
  /** Objects in which what `object` kept stays when it goes itself, and which survive the apply. Never itself. */
  keepersOf(object: StateObject): readonly StateObject[];
  /** Objects that stay, and that an object which is created guards, copies or lives in. */
  guardedBy(change: Pick<ResourceChange, "after">, row: CatalogueRow): readonly StateObject[];
  /** Whether nothing stands in the way of a destroy that is refused while something is inside, or uses the object. */
  readonly isFreed: ReturnType<typeof contentsIn>;
  /** What stays and makes the provider refuse the destroy of an object; null where nothing does. */
  lockOn(object: StateObject): Lock | null;
  /** What becomes of the copies of an object that is lost itself, wholly or in part. */
  copiesOf(object: StateObject): Copies;
  /** The same object under other addresses: a state may have it twice. */
  twinsOf(object: StateObject): readonly StateObject[];
  /** What stays and has a name that an object wants for something of one of these types; null where nothing does. */
  holderOf(name: string, types: readonly string[], object: StateObject): StateObject | null;
  /** What the destroy of an object takes along, and nothing in the plan destroys by itself. */
  takenWith(object: StateObject): readonly StateObject[];
  /** What is in an object that goes, would be missed, and is left alone by the plan: it goes along unseen. */
  standingIn(object: StateObject): readonly StateObject[];
}

/** Who points to whom. An object that names its own id does not point to itself. */
function pointersIn(links: Links): Pick<StateGraph, "targets" | "pointingTo"> {
  const [froms, tos] = [endsOf(({ from }) => from), endsOf(({ to }) => to)];
  const others = (object: StateObject, role: Reference["role"], list: readonly StateObject[]) => {
    const into = links.into(object, role);
    const namesItself = links.outOf(object, role).some((link) => into.includes(link));
    return namesItself ? list.filter((one) => one !== object) : list;
  };
  return {
    targets: (object, role) => others(object, role, tos(links.outOf(object, role))),
    pointingTo: (object, role) => others(object, role, froms(links.into(object, role))),
  };
}

/** Beside its copies, an object is lost with what its destroy takes along. */
const withTaken =
  (links: Links, copiesOf: StateGraph["copiesOf"]): StateGraph["copiesOf"] =>
  (object) => {
    const found = copiesOf(object);
    const taken = object.fate === "goes" ? takenBy(object, links).map(({ address }) => address) : [];
    if (taken.length === 0) return found;
    return { ...found, goesWithIt: [...new Set([...found.goesWithIt, ...taken])].sort(byText) };
  };

/** What of a plan the graph is made of. */
export type Planned = Pick<Plan, "changes" | "standing" | "namings"> & Partial<Pick<Plan, "contents">>;

export interface GraphOptions {
  /** Shared by several graphs over the same changes. */
  readonly resolved?: Resolver;
  /** Where the objects are of several states. */
  readonly scopesOf?: ScopesOf;
}

export function stateGraphOf(
  plan: Planned,
  catalogue: Catalogue,
  { resolved = resolverOf(catalogue), scopesOf = ONE_SCOPE }: GraphOptions = {},
): StateGraph {
  const planned = objectsOf(plan, catalogue, resolved);
  const { all, ofChanges } = withGoing(planned, goingElsewhere(planned.all, scopesOf));
  const links = linksOf(all, scopesOf);
  const thereOf = plan.namings === null ? null : thereIn(plan.namings, catalogue);
  const isFreed = contentsIn(thereOf, catalogue);
  const losses = lossesOf(all, links, heldIn(thereOf, isFreed));
  const keepersOf = keepersIn(links, losses);
  const families = familiesIn(links);
  const sourcesOf = sourcesIn(links);
  const pointers = pointersIn(links);
  const twinsOf = twinsIn(all, scopesOf);
  // Asked of each object, and answered once for each list: most lists are shared.
  const staying = remembered((sources: readonly StateObject[]) => sources.filter(({ fate }) => fate !== "goes"));
  const goingBackups = remembered((copies: readonly StateObject[]) =>
    copies.filter(({ fate, row }) => fate === "goes" && row.class === "backup" && row.leaves !== undefined),
  );
  return {
    ...losses,
    ...pointers,
    objects: all,
    resolved,
    watched: (change) => (ofChanges.has(change) ? resolved(change).watched : []),
    of: (change) => ofChanges.get(change),
    keepersOf,
    sourcesOf,
    stayingSourcesOf: (object) => staying(sourcesOf(object)),
    goingBackupsOf: (object) => goingBackups(pointers.pointingTo(object, "copies")),
    fellowsOf: fellowsIn(links),
    madeFrom: madeFromIn(families),
    partsOf: (object) => partsIn(object, links),
    guardedBy: guardedIn(all, losses),
    lockOn: locksIn(links, losses),
    isFreed,
    copiesOf: withTaken(links, copiesIn(links, families, losses, keepersOf, twinsOf, addressesIn(all))),
    twinsOf,
    holderOf: holdersIn(all, losses),
    standingIn: insideIn(plan.contents ?? [], all, catalogue),
    takenWith: (object) => (object.fate === "goes" ? takenBy(object, links).filter(({ fate }) => fate !== "goes") : []),
  };
}
