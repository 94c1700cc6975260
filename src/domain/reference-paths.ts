import type { CatalogueRow, NamedIn, Path, Reference } from "./catalogue.ts";

/** All that a reference looks at: of the object that has it, and of those of the same type that it points to. */
export const pathsOfReference = ({
  path,
  when,
  follows,
  whole,
  except,
  having,
  target,
}: Reference): readonly Path[] => [
  path,
  ...[except, having?.path].filter((one) => one !== undefined),
  ...Object.keys({ ...when, ...target, ...(follows || {}), ...(whole || {}) }),
];

/** Where an object says in which region it is: since version 6 of the provider aws each of its types does. */
export const regionPaths = (type: string): readonly Path[] => (type.startsWith("aws_") ? ["region"] : []);

/** Where a name of what an object is in stands, and under which path it is compared with that of others. */
export const placeOfName = (one: NamedIn): { readonly path: Path; readonly as: Path } =>
  typeof one === "string" ? { path: one, as: one } : one;

export const pathsOfNames = ({ namedIn = [] }: Pick<CatalogueRow, "namedIn">): readonly Path[] =>
  namedIn.map((one) => placeOfName(one).path);
