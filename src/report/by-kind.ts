import type { CatalogueRow, KindSorts, Path, Reference } from "../domain/catalogue.ts";
import { NOTHING } from "../domain/change.ts";
import { passes } from "../domain/conditions.ts";
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

/**
 * Kubernetes' own groups; `.k8s.io` is kept for them: https://kubernetes.io/docs/reference/using-api/#api-groups. What is
 * watched in objects of any kind is there for the kinds of others, but for these.
 */
const OWN_GROUP = /^(?:core|apps|batch)$|\.k8s\.io$/;
const OF_OWN_KINDS: Readonly<Record<string, string>> = {
  PersistentVolume: "manifest.spec.persistentVolumeReclaimPolicy",
};

/** An annotation of a cloud's operator, `services.k8s.aws/…`, counts in the groups of that cloud alone. */
const ANNOTATION = /\.annotations\["[^/"]*?([a-z0-9-]+\.[a-z]+)\//;

/** Whether objects of a kind can have what stands at a path, as far as the group tells. */
function canHave(path: string, { group, kind }: Kind): boolean {
  const [, domain] = ANNOTATION.exec(path) ?? [];
  if (domain !== undefined) return group.endsWith(`.${domain}`);
  return !OWN_GROUP.test(group) || OF_OWN_KINDS[kind] === path;
}

/** The row of one kind, with the changes of that kind alone; else as `knownOfKind` says. */
export function rowOfKind(row: CatalogueRow, { group, kind }: Kind): CatalogueRow | "harmless" | null {
  const known = knownOfKind(row, group, kind);
  const sorts = kindSortsOf(row);
  if (known === null || known === "harmless" || sorts === null) return known;
  const { watch = [], refs = [], what, ...rest } = known;
  const ofKind = watch.flatMap((one) => {
    const { [sorts.kind]: named, ...when } = one.when ?? {};
    const isOf = named === undefined ? canHave(one.path, { group, kind }) : [named].flat().includes(kind);
    if (!isOf) return [];
    const { when: _, ...bare } = one;
    return [Object.keys(when).length === 0 ? bare : { ...bare, when }];
  });
  const refsOfKind = refs.flatMap((ref) => referenceOf(ref, sorts, { group, kind }));
  return {
    ...rest,
    what: `${what} (${group}/${kind})`,
    ...(ofKind.length > 0 && { watch: ofKind }),
    ...(refsOfKind.length > 0 && { refs: refsOfKind }),
  };
}

/** A reference, if objects of a kind have it, without saying so. */
function referenceOf(reference: Reference, sorts: KindSorts, { group, kind }: Kind): readonly Reference[] {
  const { when, ...bare } = reference;
  if (when === undefined || !(sorts.kind in when)) return [reference];
  const isOf = (path: Path, value: string): boolean => passes({ ...NOTHING, value }, when[path] ?? value);
  return isOf(sorts.kind, kind) && isOf(sorts.version, `${group}/`) ? [bare] : [];
}
