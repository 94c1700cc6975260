import type { CatalogueRow, KindSorts } from "../domain/catalogue.ts";
import { isByType, knownOfKind } from "../domain/sorts.ts";

/** A kind of Kubernetes objects: `postgresql.cnpg.io/Cluster`, `apps/v1/StatefulSet`, `v1/Secret`. */
export interface Kind {
  readonly group: string;
  readonly kind: string;
}

const WRITTEN = /^(?:([a-z][a-z0-9.-]*)\/)??(?:v\d[a-z0-9]*\/)?([A-Za-z][A-Za-z0-9]*)$/;

const kindSortsOf = ({ sorts }: CatalogueRow): KindSorts | null =>
  sorts === undefined || isByType(sorts) ? null : sorts;

/**
 * The kind that a text names; null where it names none. A kind begins with a capital, which nothing else behind a slash
 * does; without it the group has to be one that the row knows, and the kind one of that.
 */
export function kindIn(text: string, row: CatalogueRow): Kind | null {
  const [, group = "core", kind = ""] = WRITTEN.exec(text.trim()) ?? [];
  if (kind === "" || !text.includes("/")) return null;
  if (/^[A-Z]/.test(kind)) return { group, kind };
  const kinds = kindSortsOf(row)?.of.flatMap((sort) => (sort.group === group ? (sort.kinds ?? []) : [])) ?? [];
  const meant = kinds.find((one) => one.toLowerCase() === kind);
  return meant === undefined ? null : { group, kind: meant };
}

/** The row of one kind, with the changes of that kind alone; else as `knownOfKind` says. */
export function rowOfKind(row: CatalogueRow, { group, kind }: Kind): CatalogueRow | "harmless" | null {
  const known = knownOfKind(row, group, kind);
  const sorts = kindSortsOf(row);
  if (known === null || known === "harmless" || sorts === null) return known;
  const { watch = [], what, ...rest } = known;
  const ofKind = watch.flatMap((one) => {
    const { [sorts.kind]: named, ...when } = one.when ?? {};
    if (named !== undefined && ![named].flat().some((name) => name === kind)) return [];
    const { when: _, ...bare } = one;
    return [Object.keys(when).length === 0 ? bare : { ...bare, when }];
  });
  return { ...rest, what: `${what} (${group}/${kind})`, ...(ofKind.length > 0 && { watch: ofKind }) };
}
