import { type Catalogue, type CatalogueRow, type Leaves, type Reference, rowOf } from "../catalogue.ts";
import { hold } from "../conditions.ts";
import { grouped } from "../grouped.ts";
import type { Naming } from "../plan.ts";
import { comparable } from "../same-id.ts";
import { idsOf } from "./ids.ts";
import type { StateObject } from "./object.ts";

/** A refusal that holds only while something is inside, or uses the object. */
type Conditional = Extract<Leaves, { readonly refusal: "not-empty" | "in-use" }>;

export const isConditional = (leaf: Leaves): leaf is Conditional =>
  leaf.remains === "refused" && leaf.refusal !== "protected";

/** Whether an object that names another so takes something out of it when it goes: what it keeps there stays. */
const isContent = (
  { rulesOf = [] }: CatalogueRow,
  { role, path, keeps, empties }: Reference,
  to: StateObject,
): boolean =>
  role === "inside" &&
  empties !== false &&
  !rulesOf.includes(path) &&
  !(keeps !== undefined && to.row.keepsCopies === true);

/** Whether objects that name another so are in it, or use it. */
function isAbout({ type, path }: Naming, leaf: Conditional, object: StateObject, catalogue: Catalogue): boolean {
  if (leaf.named?.includes(path)) return true;
  const row = rowOf(catalogue(type));
  const counts = (ref: Reference): boolean =>
    leaf.refusal === "in-use" || (row !== undefined && isContent(row, ref, object));
  return row?.refs?.some((ref) => ref.path === path && ref.to.includes(object.type) && counts(ref)) === true;
}

/** In whatever case: Azure gives back names of resource groups as it likes. */
const folded = (id: string): string => comparable(id).toLowerCase();

const groupedById = (namings: readonly Naming[]) => grouped(namings, ({ id }) => folded(id));

/**
 * Answers whether nothing stands in the way of a destroy that is refused only while something is inside or uses the
 * object: the state says that nothing is; all that is known to be there goes with the plan; or nothing uses it, where
 * every attribute is known by which something could.
 */
export function contentsIn(namings: readonly Naming[] | null, catalogue: Catalogue) {
  const byId = groupedById(namings ?? []);
  return (leaf: Conditional, object: StateObject): boolean => {
    if (leaf.empty !== undefined && hold(leaf.empty, object.values)) return true;
    if (namings === null) return false;
    const known = [...new Set(Array.from(idsOf(object), folded))].flatMap((id) => byId.get(id) ?? []);
    const there = known.filter((naming) => isAbout(naming, leaf, object, catalogue));
    if (there.length === 0) return leaf.refusal === "in-use" && leaf.named !== undefined;
    return there.every(({ goes }) => goes);
  };
}
