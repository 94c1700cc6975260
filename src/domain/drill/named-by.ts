import type { CatalogueRow } from "../catalogue.ts";
import { type ParsedPath, parsePath } from "../path.ts";
import { isConditional } from "../state/contents.ts";

/**
 * The attributes by which objects of any type name what they are in, or what they use, as far as a refusal of any of
 * these rows hangs on it.
 */
export const namedByOf = (rows: readonly CatalogueRow[]): readonly ParsedPath[] => {
  const leaves = rows.flatMap((row) => row.leaves ?? []).filter(isConditional);
  return [...new Set(leaves.flatMap(({ named }) => named ?? []))].map(parsePath);
};
