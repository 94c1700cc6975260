import { idOfAccount } from "./account-in.ts";
import type { CatalogueRow, Path, Reference } from "./catalogue.ts";

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
  idOfAccount(path) ?? path,
  ...[except, having?.path].filter((one) => one !== undefined),
  ...Object.keys({ ...when, ...target, ...(follows || {}), ...(whole || {}) }),
];

/** Where an object says in which region it is: since version 6 of the provider aws each of its types does. */
export const regionPaths = (type: string): readonly Path[] => (type.startsWith("aws_") ? ["region"] : []);

const LINKING: ReadonlySet<Reference["role"]> = new Set(["copies", "groups", "locks"]);

/**
 * Whether objects of this type have to do with what remains of others: a copy may be what remains of a destroyed
 * object; and a replica, destroyed, leaves its source, which is of a type that can be a replica itself, or whose row
 * says that others are.
 */
export const isLinked = (row: CatalogueRow): boolean =>
  (row.refs ?? []).some(({ role, keeps }) => LINKING.has(role) || keeps !== undefined) ||
  row.keepsCopies === true ||
  row.replicated === true ||
  row.taken === true ||
  (row.decides ?? []).length > 0;
