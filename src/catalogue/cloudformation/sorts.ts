import type { TypeSort, TypeSorts } from "../../domain/catalogue.ts";
import { SET } from "../cloud-control.ts";
import { AWS } from "./aws.ts";
import { HARMLESS } from "./harmless.ts";
import { OTHERS } from "./others.ts";
import { SAME_AS } from "./types.ts";

/** What aws says of the same objects, as far as it does not depend on its own attributes. */
function likeAws([name, ...types]: (typeof SAME_AS)[number]): TypeSort {
  const row = AWS.get(name);
  if (row === undefined) throw new Error(`there is no aws_${name}`);
  const { class: named, weight, what, loses } = row;
  return { types, as: row.type, class: named, weight, what, loses };
}

/** All types of CloudFormation that are known. */
export function sortsOfCloudFormation(): TypeSorts {
  const of = [...OTHERS, ...SAME_AS.map(likeAws)];
  const known = new Set(of.flatMap(({ types }) => types));
  const settings = SET.filter((type) => !known.has(type));
  return { type: "type_name", of, ...(settings.length > 0 && { settings }), harmless: HARMLESS };
}
