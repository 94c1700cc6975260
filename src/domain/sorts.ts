import type { CatalogueRow, Sort, Sorts } from "./catalogue.ts";
import type { Attributes } from "./change.ts";
import { valuesAt } from "./conditions.ts";

/** What the row says of an object of this sort. */
const asRow = (row: CatalogueRow, sort: Sort): CatalogueRow => {
  const { sorts: _, ...rest } = row;
  const { group: _group, kinds: _kinds, ...said } = sort;
  return { ...rest, ...said };
};

/** A row for each sort of a type, or the row itself where the type has one sort only. */
export const variantsOf = (row: CatalogueRow): readonly CatalogueRow[] =>
  row.sorts === undefined ? [row] : row.sorts.of.map((sort) => asRow(row, sort));

const textAt = (values: Attributes, path: string): string | null => {
  const [found] = valuesAt(values, path);
  return typeof found?.value === "string" ? found.value : null;
};

/** `apps/v1` → `apps`, `v1` → `core`. */
const groupOf = (version: string): string => {
  const end = version.lastIndexOf("/");
  return end < 0 ? "core" : version.slice(0, end);
};

const isIn = (group: string, wanted: string): boolean =>
  wanted.startsWith(".") ? group.endsWith(wanted) : group === wanted;

/** The sort that names the kind, else the one that stands for its whole group. */
function sortIn({ of, harmless }: Sorts, group: string, kind: string): Sort | "harmless" | null {
  const ofGroup = of.filter((sort) => isIn(group, sort.group));
  const found = ofGroup.find(({ kinds }) => kinds?.includes(kind)) ?? ofGroup.find(({ kinds }) => kinds === undefined);
  return found ?? (harmless.some((one) => isIn(group, one)) ? "harmless" : null);
}

/** What is known of an object with these values; null where nobody has said anything of such an object. */
export function sorted(row: CatalogueRow, values: Attributes): CatalogueRow | "harmless" | null {
  if (row.sorts === undefined) return row;
  const [version, kind] = [textAt(values, row.sorts.version), textAt(values, row.sorts.kind)];
  const sort = version === null || kind === null ? null : sortIn(row.sorts, groupOf(version), kind);
  return sort === null || sort === "harmless" ? sort : asRow(row, sort);
}
