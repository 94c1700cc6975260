import { type Catalogue, type CatalogueRow, type Leaves, type Reference, rowOf } from "../catalogue.ts";
import { hold } from "../conditions.ts";
import { areNamedApart, type Namespace, NO_NAMESPACE, namespaceOf } from "../namespace.ts";
import type { Naming } from "../plan.ts";
import { folded } from "../same-id.ts";
import { isGlobal } from "./account.ts";
import { ByName } from "./by-name.ts";
import { idsOf } from "./ids.ts";
import type { StateObject } from "./object.ts";

/** A refusal that holds only while something is inside, or uses the object. */
type Conditional = Extract<Leaves, { readonly refusal: "not-empty" | "in-use" }>;

export const isConditional = (leaf: Leaves): leaf is Conditional =>
  leaf.remains === "refused" && leaf.refusal !== "protected";

/** The references by which objects of a row name another so. */
const behind = (row: CatalogueRow | undefined, { path }: Naming, object: StateObject): readonly Reference[] =>
  (row?.refs ?? []).filter((ref) => ref.path === path && ref.to.includes(object.type));

/** Whether an object of a row that names another so takes something out of it when it goes. */
const isContent = ({ rulesOf = [] }: CatalogueRow, { role, path, empties }: Reference): boolean =>
  role === "inside" && empties !== false && !rulesOf.includes(path);

/** Whether objects that name another so are in it, or use it. */
function isAbout(naming: Naming, leaf: Conditional, object: StateObject, catalogue: Catalogue): boolean {
  if (leaf.named?.includes(naming.path)) return true;
  const row = rowOf(catalogue(naming.type));
  const refs = behind(row, naming, object);
  return refs.some((ref) => leaf.refusal === "in-use" || (row !== undefined && isContent(row, ref)));
}

/** Whether what it is in still has what it put there, after it goes itself: recovery points, replicated objects. */
const leavesContent = (naming: Naming, object: StateObject, catalogue: Catalogue): boolean =>
  object.row.keepsCopies === true &&
  behind(rowOf(catalogue(naming.type)), naming, object).some(({ keeps }) => keeps !== undefined);

/** Where the name counts by which an object is named. */
const spaceOf = ({ id, namespace = NO_NAMESPACE }: Naming): Namespace => (isGlobal(id) ? NO_NAMESPACE : namespace);

function named(namings: readonly Naming[]): ByName<Naming> {
  const all = new ByName<Naming>();
  for (const one of namings) all.add([folded(one.id)], spaceOf(one), one);
  return all;
}

/** Answers who is known to be in an object, or to use it, as far as a refusal hangs on that. */
export type There = (leaf: Conditional, object: StateObject) => readonly Naming[];

/** Answers whether nothing stands in the way of a destroy that is refused only on a condition. */
export type IsFreed = (leaf: Conditional, object: StateObject) => boolean;

export function thereIn(namings: readonly Naming[], catalogue: Catalogue): There {
  const byId = named(namings);
  return (leaf, object) => {
    const space = namespaceOf(object.row.namedIn, object.values);
    const known = [...new Set(Array.from(idsOf(object), folded))].flatMap((id) => byId.get(id, space));
    return known.filter((naming) => !areNamedApart(space, spaceOf(naming)) && isAbout(naming, leaf, object, catalogue));
  };
}

/**
 * Answers whether nothing stands in the way of a destroy that is refused only while something is inside or uses the
 * object: the state says that nothing is; all that is known to be there goes with the plan; or nothing uses it, where
 * every attribute is known by which something could. `thereOf`: null where that is not known.
 */
export function contentsIn(thereOf: There | null, catalogue: Catalogue): IsFreed {
  return (leaf, object) => {
    if (leaf.empty !== undefined && hold(leaf.empty, object.values)) return true;
    if (thereOf === null) return false;
    const there = thereOf(leaf, object);
    if (there.length === 0) return leaf.refusal === "in-use" && leaf.named !== undefined;
    if (leaf.refusal === "in-use") return there.every(({ goes }) => goes);
    return there.every((naming) => naming.goes && !leavesContent(naming, object, catalogue));
  };
}
