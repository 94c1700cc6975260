import type { CatalogueRow, Leaves, TypeSort, TypeSorts } from "../../domain/catalogue.ts";
import { leavesInDesiredState, losingInDesiredState, SET } from "../cloud-control.ts";
import { AWS } from "./aws.ts";
import { HARMLESS } from "./harmless.ts";
import { OTHERS } from "./others.ts";
import { SAME_AS } from "./types.ts";

/** What AWS does whatever the values are, and not the provider. */
const isSure = ({ when, of, remains, says }: Leaves): boolean =>
  when === undefined && of === undefined && (remains !== "refused" || says.startsWith("AWS "));

/**
 * What a destroy leaves whatever the values are: those of aws have other names here. Nothing where that depends on
 * values; nor what stays in something else, which nobody follows here and which may go as well.
 */
function leftAnyway({ leaves = [], refs = [] }: CatalogueRow): readonly Leaves[] {
  const [leaf] = leaves.filter(({ remains, refusal }) => remains !== "refused" || refusal !== "protected");
  if (leaf === undefined || leaf.remains === "nothing" || !isSure(leaf)) return [];
  const { remains, says, days } = leaf;
  if (remains === "refused") return [{ remains, refusal: leaf.refusal, says } as Leaves];
  const isElsewhere = refs.some(({ role }) => role === "inside");
  return isElsewhere ? [] : [{ remains, says, ...(typeof days === "number" && { days }) }];
}

/** What aws says of the same objects, as far as it does not depend on its own attributes. */
function likeAws([name, ...types]: (typeof SAME_AS)[number]): TypeSort {
  const row = AWS.get(name);
  if (row === undefined) throw new Error(`there is no aws_${name}`);
  const { class: named, weight, what, loses } = row;
  const leaves = leftAnyway(row);
  return { types, as: row.type, class: named, weight, what, loses, ...(leaves.length > 0 && { leaves }) };
}

/** With what settings of each type leave; a type for which there is something becomes a sort of its own. */
function withLeaves(sort: TypeSort): readonly TypeSort[] {
  const byType = sort.types.map((type) => ({ type, leaves: leavesInDesiredState(type) }));
  const plain = byType.filter(({ leaves }) => leaves.length === 0).map(({ type }) => type);
  const own = byType.filter(({ leaves }) => leaves.length > 0);
  return [
    ...(plain.length === 0 ? [] : [{ ...sort, types: plain }]),
    ...own.map(({ type, leaves }) => {
      const losing = losingInDesiredState(type);
      return {
        ...sort,
        types: [type],
        ...(losing.length > 0 && { losing }),
        leaves: [...leaves, ...(sort.leaves ?? [])],
      };
    }),
  ];
}

/** All types of CloudFormation that are known. */
export function sortsOfCloudFormation(): TypeSorts {
  const of = [...OTHERS, ...SAME_AS.map(likeAws)].flatMap(withLeaves);
  const known = new Set(of.flatMap(({ types }) => types));
  const settings = SET.filter((type) => !known.has(type));
  return { type: "type_name", of, ...(settings.length > 0 && { settings }), harmless: HARMLESS };
}
