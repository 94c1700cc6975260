import type { RootReview } from "../domain/review.ts";
import { counted } from "./quantity.ts";

type Roots = readonly RootReview[];

/**
 * What stands behind the name of a root: `, plan 2 of 3` where one file held several plans of it, else nothing. Without
 * it they would look like the same one told twice.
 */
export const planNumber = (root: RootReview, roots: Roots): string => {
  const same = roots.filter((one) => one.root === root.root);
  return same.length > 1 ? `, plan ${same.indexOf(root) + 1} of ${same.length}` : "";
};

/** `in 2 roots`; of several plans of one root `in 2 plans`. Empty for one plan. */
export const acrossWords = (roots: Roots): string => {
  const names = new Set(roots.map(({ root }) => root)).size;
  if (roots.length < 2) return "";
  return ` in ${names === 1 ? counted(roots.length, "plan") : counted(names, "root")}`;
};
