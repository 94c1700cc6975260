import type { CatalogueRow } from "../catalogue.ts";
import { isConditional } from "../state/contents.ts";

/**
 * Paths of the attributes by which objects of any type name what they are in, or what they use, as far as a refusal of
 * any of these rows hangs on it; each once.
 */
export const namedIn = (rows: readonly CatalogueRow[]): readonly string[] => {
  const leaves = rows.flatMap((row) => row.leaves ?? []).filter(isConditional);
  return [...new Set(leaves.flatMap(({ named }) => named ?? []))];
};
