import type { CatalogueRow, Path, Watch } from "../../domain/catalogue.ts";

/**
 * What Huawei Cloud says, and also the clouds that are built like it and whose providers come from the same code:
 * SberCloud and Open Telekom Cloud.
 */

/** For how many days a database keeps its automated backups; with 0 it makes none. */
export const keepDays = (off: 0 | "0" = 0): readonly Watch[] => [
  {
    path: "backup_strategy[0].keep_days",
    change: { to: off },
    rule: "backup-loss",
    says: "automated backups are switched off",
  },
  {
    path: "backup_strategy[0].keep_days",
    change: "lowered",
    rule: "backup-loss",
    weight: "medium",
    says: "backups older than the new retention are deleted",
  },
];

/** The same of the snapshots of a search cluster. */
export const SEARCH_SNAPSHOTS: readonly Watch[] = [
  { path: "backup_strategy", change: "removed", rule: "backup-loss", says: "automatic snapshots stop" },
  {
    path: "backup_strategy[0].keep_days",
    change: "lowered",
    rule: "backup-loss",
    weight: "medium",
    says: "snapshots older than the new retention are deleted",
  },
];

const GOES = ["true", "try"];

/** What a Kubernetes cluster can be told to take along; the switch for all of it has another name in each provider. */
export const clusterStorage = (
  all: Path,
  more: readonly Path[] = [],
): { readonly losing: NonNullable<CatalogueRow["losing"]>; readonly watch: readonly Watch[] } => ({
  losing: [all, "delete_evs", "delete_obs", "delete_sfs", ...more].map((path) => ({
    when: { [path]: GOES },
    loses: "All Kubernetes objects in it, and the disks, buckets or file systems that it is set to delete.",
  })),
  watch: [
    {
      path: all,
      change: { to: GOES },
      rule: "guard-removed",
      says: "disks, buckets and file systems of the cluster will be deleted with it",
    },
    {
      path: "delete_evs",
      change: { to: GOES },
      rule: "guard-removed",
      says: "disks of the cluster will be deleted with it",
    },
    {
      path: "delete_obs",
      change: { to: GOES },
      rule: "guard-removed",
      says: "buckets of the cluster will be deleted with it",
    },
    {
      path: "delete_sfs",
      change: { to: GOES },
      rule: "guard-removed",
      says: "file systems of the cluster will be deleted with it",
    },
  ],
});

/** How long deleted instances of a database service can be had back, for a whole region. */
export const RECYCLING: Pick<CatalogueRow, "class" | "weight" | "what" | "loses" | "forgets" | "watch"> = {
  class: "guard",
  weight: "medium",
  what: "recycle bin of database instances",
  loses: "Nothing: the provider only forgets it.",
  forgets: true,
  watch: [
    {
      path: "retention_period_in_days",
      change: "lowered",
      rule: "guard-removed",
      says: "deleted instances can be restored for a shorter time",
    },
  ],
};
