import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * ScyllaDB Cloud. Backups outlive their cluster for a day, or as long as it says.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * scylladb/scylladbcloud, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "scylladbcloud_cluster",
    class: "data",
    weight: "high",
    what: "database cluster",
    loses: "All keyspaces of the cluster.",
    leaves: [
      {
        remains: "grace",
        fromBackup: true,
        when: { backup_retention_days: { above: 0 } },
        days: { path: "backup_retention_days", unit: "days" },
        says: "the backups of the cluster, until their retention ends",
      },
    ],
    watch: [
      {
        path: "backup_retention_days",
        change: { to: 0 },
        rule: "guard-removed",
        says: "a later destroy deletes the backups at once",
      },
    ],
    source: "scylladb/terraform-provider-scylladbcloud docs/resources/cluster.md",
  },
  {
    type: "scylladbcloud_serverless_cluster",
    class: "data",
    weight: "high",
    what: "database cluster",
    loses: "All keyspaces of the cluster.",
    source: "scylladb/terraform-provider-scylladbcloud docs/resources/serverless_cluster.md",
  },
  {
    type: "scylladbcloud_stack",
    class: "container",
    weight: "high",
    what: "stack",
    loses: "Everything that the stack has made.",
    source: "scylladb/terraform-provider-scylladbcloud docs/resources/stack.md",
  },
];
