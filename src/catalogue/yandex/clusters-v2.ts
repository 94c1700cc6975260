import type { CatalogueRow, Path, Watch } from "../../domain/catalogue.ts";

/** Engines whose databases are objects of their own: the backups of the cluster have them too. */
const WITH_DATABASES = ["clickhouse", "mysql", "postgresql"];

/** A cluster with what all of them have. `backups`: where it says how long they are kept. */
const cluster = (
  engine: string,
  {
    what,
    weight = "high",
    loses = "All databases of it.",
    backups = "backup_retain_period_days",
    watch = [],
  }: Pick<CatalogueRow, "what"> & Partial<Pick<CatalogueRow, "weight" | "loses" | "watch">> & { backups?: Path },
): CatalogueRow => ({
  type: `yandex_mdb_${engine}_cluster_v2`,
  class: "data",
  weight,
  what,
  loses,
  leaves: [
    {
      remains: "refused",
      refusal: "protected",
      when: { deletion_protection: true },
      says: "the provider refuses to delete it while deletion protection is on",
    },
    { remains: "grace", ...(engine !== "redis" && { fromBackup: true }), days: 7, says: "the backups, for 7 days" },
  ],
  restore: "Backups stay for about 7 days after deletion.",
  watch: [
    {
      path: "deletion_protection",
      change: "off",
      rule: "guard-removed",
      says: "deletion protection is switched off",
    },
    {
      path: backups,
      change: "lowered",
      rule: "backup-loss",
      ...(weight === "medium" ? {} : { weight: "medium" }),
      says: "backups older than the new retention are deleted",
    },
    ...watch,
  ],
  ...(engine !== "greenplum" && {
    refs: [{ role: "key", path: "disk_encryption_key_id", to: ["yandex_kms_symmetric_key"] }],
  }),
  ...(WITH_DATABASES.includes(engine) && { decides: [backups] }),
  source: `yandex-cloud/terraform-provider-yandex docs/resources/mdb_${engine}_cluster_v2.md`,
});

const SHARDS: Watch = {
  path: "shards",
  change: "removed",
  rule: "data-loss",
  says: "a shard is deleted with its part of the data, if its hosts go too",
};

/** Clusters by newer types of the provider, which have their hosts, and their shards, in maps. */
export const rows: readonly CatalogueRow[] = [
  cluster("clickhouse", { what: "ClickHouse cluster", watch: [SHARDS] }),
  cluster("greenplum", { what: "Greenplum cluster", backups: "config[0].backup_retain_period_days" }),
  cluster("mysql", { what: "MySQL cluster" }),
  cluster("postgresql", { what: "PostgreSQL cluster", backups: "config[0].backup_retain_period_days" }),
  cluster("redis", {
    what: "Redis cluster",
    weight: "medium",
    loses: "All keys of it.",
    backups: "config[0].backup_retain_period_days",
    watch: [
      {
        path: "persistence_mode",
        change: { from: ["ON", null], to: "OFF" },
        rule: "guard-removed",
        says: "the keys are no longer written to disk",
      },
    ],
  }),
];
