import type { CatalogueRow, Watch } from "../domain/catalogue.ts";

const RETENTION: Watch = {
  path: "retention_period",
  change: "lowered",
  rule: "backup-loss",
  says: "backups older than the new retention are deleted",
};

/**
 * Qdrant Cloud. A cluster goes with all its collections.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * qdrant/qdrant-cloud, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "qdrant-cloud_accounts_backup_schedule",
    class: "backup",
    weight: "medium",
    what: "backup schedule",
    loses: "Further backups.",
    leaves: [{ remains: "kept", says: "the backups made so far, until their own retention ends" }],
    watch: [
      RETENTION,
      {
        path: "cron_expression",
        change: "rarer",
        rule: "backup-loss",
        weight: "low",
        says: "backups are made less often",
      },
    ],
    refs: [{ role: "copies", path: "cluster_id", to: ["qdrant-cloud_accounts_cluster"] }],
    source: "qdrant/terraform-provider-qdrant-cloud docs/resources/accounts_backup_schedule.md",
  },
  {
    type: "qdrant-cloud_accounts_cluster",
    class: "data",
    weight: "high",
    what: "vector database",
    loses: "All collections of the cluster.",
    takesCopies: {
      when: { delete_backups_on_destroy: true },
      types: ["qdrant-cloud_accounts_backup_schedule", "qdrant-cloud_accounts_manual_backup"],
    },
    watch: [
      {
        path: "delete_backups_on_destroy",
        change: "on",
        rule: "guard-removed",
        says: "a destroy now deletes the backups too",
      },
    ],
    refs: [
      {
        role: "inside",
        path: "cloud_region",
        to: ["qdrant-cloud_accounts_hybrid_cloud_environment"],
        when: { cloud_provider: "hybrid" },
      },
    ],
    source: "qdrant/terraform-provider-qdrant-cloud docs/resources/accounts_cluster.md",
  },
  {
    type: "qdrant-cloud_accounts_hybrid_cloud_environment",
    class: "container",
    weight: "high",
    what: "environment in a cluster of one's own",
    loses: "The environment with the databases that run in it.",
    source: "qdrant/terraform-provider-qdrant-cloud docs/resources/accounts_hybrid_cloud_environment.md",
  },
  {
    type: "qdrant-cloud_accounts_manual_backup",
    class: "backup",
    weight: "high",
    what: "backup",
    loses: "A point to restore from.",
    watch: [RETENTION],
    refs: [{ role: "copies", path: "cluster_id", to: ["qdrant-cloud_accounts_cluster"] }],
    source: "qdrant/terraform-provider-qdrant-cloud docs/resources/accounts_manual_backup.md",
  },
  {
    type: "qdrant-cloud_serverless_backup",
    class: "backup",
    weight: "high",
    what: "backup of a serverless database",
    loses: "A point to restore from.",
    refs: [{ role: "copies", path: "space_id", to: ["qdrant-cloud_serverless_space"] }],
    source: "qdrant/terraform-provider-qdrant-cloud docs/resources/serverless_backup.md",
  },
  {
    type: "qdrant-cloud_serverless_backup_schedule",
    class: "backup",
    weight: "medium",
    what: "backup schedule of a serverless database",
    loses: "Further backups.",
    leaves: [{ remains: "kept", says: "the backups made so far, until their own retention ends" }],
    refs: [{ role: "copies", path: "space_id", to: ["qdrant-cloud_serverless_space"] }],
    source: "qdrant/terraform-provider-qdrant-cloud docs/resources/serverless_backup_schedule.md",
  },
  {
    type: "qdrant-cloud_serverless_space",
    class: "data",
    weight: "high",
    what: "serverless vector database",
    loses: "All collections of the space.",
    takesCopies: {
      when: { delete_backups: true },
      types: ["qdrant-cloud_serverless_backup", "qdrant-cloud_serverless_backup_schedule"],
    },
    watch: [
      {
        path: "delete_backups",
        change: "on",
        rule: "guard-removed",
        says: "a destroy now deletes the backups of the space",
      },
    ],
    source: "qdrant/terraform-provider-qdrant-cloud docs/resources/serverless_space.md",
  },
];
