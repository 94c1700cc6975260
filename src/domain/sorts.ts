import type { CatalogueRow, KindSorts, Path, Sort, Sorts, TypeSort, TypeSorts } from "./catalogue.ts";
import type { Attributes } from "./change.ts";
import { valuesAt } from "./conditions.ts";
import { remembered } from "./remembered.ts";

/** Whether objects are told apart by a type of a cloud's own API. */
export const isByType = (sorts: Sorts): sorts is TypeSorts => "type" in sorts;

/** Where the values stand by which objects are told apart. */
export const pathsOfSorts = (sorts: Sorts): readonly Path[] =>
  isByType(sorts) ? [sorts.type] : [sorts.version, sorts.kind];

/** What the row says of an object of this sort; one row for all of them. */
const asRow = (row: CatalogueRow, sort: Sort): CatalogueRow => rowsBySort(row)(sort);

const rowsBySort = remembered((row: CatalogueRow) => remembered((sort: Sort) => rowOfSort(row, sort)));

const rowOfSort = (row: CatalogueRow, sort: Sort): CatalogueRow => {
  const { sorts: _, ...rest } = row;
  const { group: _group, kinds: _kinds, ...said } = sort;
  return { ...rest, ...said };
};

/** The same of a sort by its type, which it is called by too: it tells more than what it is in words. */
const asRowOf = (row: CatalogueRow, sort: TypeSort, type: string): CatalogueRow => {
  const { sorts: _, ...rest } = row;
  const { types: _types, as: _as, ...said } = sort;
  return { ...rest, ...said, what: `${said.what} (${type})` };
};

/** Settings of what others hold: no object of this type holds anything itself. */
const asSettings = ({ sorts: _, ...row }: CatalogueRow, type: string): CatalogueRow => ({
  ...row,
  what: `settings (${type})`,
  holds: [],
  settings: {},
});

/** A row for each sort of a type, or the row itself where the type has one sort only. */
export function variantsOf(row: CatalogueRow): readonly CatalogueRow[] {
  const { sorts } = row;
  if (sorts === undefined) return [row];
  if (!isByType(sorts)) return sorts.of.map((sort) => asRow(row, sort));
  return sorts.of.flatMap((sort) => sort.types.map((type) => asRowOf(row, sort, type)));
}

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
function sortIn({ of, harmless }: KindSorts, group: string, kind: string): Sort | "harmless" | null {
  const ofGroup = of.filter((sort) => isIn(group, sort.group));
  const found = ofGroup.find(({ kinds }) => kinds?.includes(kind)) ?? ofGroup.find(({ kinds }) => kinds === undefined);
  return found ?? (harmless.some((one) => isIn(group, one)) ? "harmless" : null);
}

type Known = CatalogueRow | "harmless" | null;

/** What is known of Kubernetes objects of a kind, by their API group. */
export function knownOfKind(row: CatalogueRow, group: string, kind: string): Known {
  const { sorts } = row;
  if (sorts === undefined || isByType(sorts)) return null;
  const sort = sortIn(sorts, group, kind);
  return sort === null || sort === "harmless" ? sort : asRow(row, sort);
}

function byKind(row: CatalogueRow, sorts: KindSorts, values: Attributes): Known {
  const [version, kind] = [textAt(values, sorts.version), textAt(values, sorts.kind)];
  return version === null || kind === null ? null : knownOfKind(row, groupOf(version), kind);
}

/** Azure nests five deep; what lies deeper is no type. */
const DEEPEST = 20;

/** Whether a type, or one that it lies below (`A/b` of `A/b/c`, `A::b` of `A::b::c`), is among these. */
function isBelow(among: ReadonlySet<string>, type: string): boolean {
  let one = type;
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (among.has(one)) return true;
    const end = Math.max(one.lastIndexOf("/"), one.lastIndexOf("::"));
    if (end < 0) return false;
    one = one.slice(0, end);
  }
  return false;
}

/** Answers by a type in lower case. A plan asks for few types, but a thousand times for each. */
const typesIn = remembered((row: CatalogueRow) => {
  const { sorts } = row;
  if (sorts === undefined || !isByType(sorts)) return (): Known => null;
  const sorted = new Map(sorts.of.flatMap((sort) => sort.types.map((type) => [type.toLowerCase(), { sort, type }])));
  const settings = new Map(sorts.settings?.map((type) => [type.toLowerCase(), type]));
  const harmless = new Set(sorts.harmless.map((type) => type.toLowerCase()));
  return remembered((type: string): Known => {
    const found = sorted.get(type);
    if (found !== undefined) return asRowOf(row, found.sort, found.type);
    const setting = settings.get(type);
    if (setting !== undefined) return asSettings(row, setting);
    return isBelow(harmless, type) ? "harmless" : null;
  });
});

/** `Microsoft.Sql/servers@2023-08-01` → `microsoft.sql/servers`. */
const nameOfType = (text: string): string => text.replace(/@.*$/s, "").toLowerCase();

/** What is known of objects of a type of a cloud's own API, by its name in any case. */
export const knownOfType = (row: CatalogueRow, type: string): Known => typesIn(row)(nameOfType(type));

/** What is known of an object with these values; null where nobody has said anything of such an object. */
export function sorted(row: CatalogueRow, values: Attributes): Known {
  if (row.sorts === undefined) return row;
  if (!isByType(row.sorts)) return byKind(row, row.sorts, values);
  const type = textAt(values, row.sorts.type);
  return type === null ? null : knownOfType(row, type);
}

/** The same, as far as anything is held; null where nothing is, or nobody knows. */
export function heldAs(row: CatalogueRow | undefined, values: Attributes): CatalogueRow | null {
  const own = row && sorted(row, values);
  return own === undefined || own === "harmless" ? null : own;
}
