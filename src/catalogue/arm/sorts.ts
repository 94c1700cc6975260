import type { CatalogueRow, Leaves, Reference, TypeSort, TypeSorts } from "../../domain/catalogue.ts";
import { PROVIDER } from "../../domain/conditions.ts";
import { AZURERM } from "./azurerm.ts";
import { HARMLESS } from "./harmless.ts";
import { allInBody, inBody, SETTING_TYPES } from "./in-body.ts";
import { leavingOf } from "./leaving.ts";
import { OTHERS } from "./others.ts";
import { SAME_AS } from "./types.ts";

/** A lock, whose scope is its parent. It is in nothing: Azure refuses to delete the scope while the lock is there. */
export const LOCKS = "Microsoft.Authorization/locks";

export const locking = (to: readonly string[]): Reference => ({ role: "locks", path: "parent_id", to, below: true });

/**
 * What a destroy leaves whatever the values are: those of azurerm have other names here. azapi purges nothing, so a
 * grace that azurerm gives where it is told not to purge is always there.
 */
function leftHere({ leaves = [] }: CatalogueRow): readonly Leaves[] {
  const sure = leaves.findIndex(
    ({ of, when = {} }) => of === undefined && Object.keys(when).every((path) => path.startsWith(PROVIDER)),
  );
  const leaf = leaves[sure];
  const isFirst = leaves.slice(0, sure).every(({ remains }) => remains === "grace");
  return leaf === undefined || !isFirst ? [] : leafHere(leaf);
}

/** Azure's own refusal, which azurerm gets past only where it is told to purge what is inside. */
const isAzures = ({ remains, says }: Leaves): boolean => remains === "refused" && says.startsWith("Azure ");

/** What makes the id of an object of any type. */
const NAMED: NonNullable<Leaves["untilTaken"]> = { name: "name", in: ["parent_id"] };

function leafHere(leaf: Leaves): readonly Leaves[] {
  const { remains, when, says, days, untilTaken } = leaf;
  if (remains === "grace")
    return [{ remains, says, ...(typeof days === "number" && { days }), ...(untilTaken && { untilTaken: NAMED }) }];
  if (when !== undefined && !isAzures(leaf)) return [];
  return remains === "refused" ? [{ remains, refusal: leaf.refusal, says } as Leaves] : [{ remains, says }];
}

const isSaid = (type: string): boolean => OTHERS.some(({ types }) => types.includes(type));

/** What azurerm says of the same objects, as far as it does not depend on its own attributes. */
function likeAzurerm([name, ...all]: (typeof SAME_AS)[number], locked: readonly string[]): readonly TypeSort[] {
  const row = AZURERM.get(name);
  if (row === undefined) throw new Error(`there is no azurerm_${name}`);
  const types = all.filter((type) => !isSaid(type));
  const { class: named, weight, what, loses, forgets } = row;
  const leaves = leftHere(row);
  const sort = {
    ...{ types, as: row.type, class: named, weight, what, loses },
    ...(forgets === true && { forgets }),
    ...(leaves.length > 0 && { leaves }),
    ...(types.includes(LOCKS) && { refs: [locking(locked)] }),
  };
  return types.length === 0 ? [] : [sort];
}

const placed = (leaf: Leaves): Leaves => ({
  ...leaf,
  ...(leaf.when && { when: allInBody(leaf.when) }),
  ...(typeof leaf.days === "object" && { days: { ...leaf.days, path: inBody(leaf.days.path) } }),
});

/** With what settings in the body leave; a type for which there is something becomes a sort of its own. */
const withLeaves = (sort: TypeSort): readonly TypeSort[] => {
  const plain = sort.types.filter((type) => leavingOf(type).length === 0);
  const own = sort.types.filter((type) => leavingOf(type).length > 0);
  return [
    ...(plain.length === 0 ? [] : [{ ...sort, types: plain }]),
    ...own.map((type) => ({
      ...sort,
      types: [type],
      leaves: [...leavingOf(type).map(placed), ...(sort.leaves ?? [])],
    })),
  ];
};

/** All types of Azure's API that are known. `locked`: what a lock can lock. */
export function sortsOfArm(locked: readonly string[]): TypeSorts {
  const of = [...OTHERS, ...SAME_AS.flatMap((same) => likeAzurerm(same, locked))].flatMap(withLeaves);
  const known = new Set(of.flatMap(({ types }) => types.map((type) => type.toLowerCase())));
  return {
    type: "type",
    of,
    settings: SETTING_TYPES.filter((type) => !known.has(type.toLowerCase())),
    harmless: HARMLESS,
  };
}
