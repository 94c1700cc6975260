import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * TiDB Cloud. Branches and backups belong to their cluster.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * tidbcloud/tidbcloud, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "tidbcloud_backup",
    class: "backup",
    weight: "high",
    what: "database backup",
    loses: "A point to restore from.",
    restore: "Other backups.",
    refs: [{ role: "copies", path: "cluster_id", to: ["tidbcloud_cluster", "tidbcloud_dedicated_cluster"] }],
    source: "tidbcloud/terraform-provider-tidbcloud docs/resources/backup.md",
  },
  {
    type: "tidbcloud_cluster",
    class: "data",
    weight: "high",
    what: "database cluster",
    loses: "All databases of the cluster.",
    source: "tidbcloud/terraform-provider-tidbcloud docs/resources/cluster.md",
  },
  {
    type: "tidbcloud_dedicated_changefeed",
    class: "backup",
    weight: "low",
    what: "changefeed",
    loses: "Changes are no longer copied.",
    restore: "From the configuration.",
    source: "tidbcloud/terraform-provider-tidbcloud docs/resources/dedicated_changefeed.md",
  },
  {
    type: "tidbcloud_dedicated_cluster",
    class: "data",
    weight: "high",
    what: "database cluster",
    loses: "All databases of the cluster.",
    ids: ["cluster_id"],
    source: "tidbcloud/terraform-provider-tidbcloud docs/resources/dedicated_cluster.md",
  },
  {
    type: "tidbcloud_serverless_branch",
    class: "data",
    weight: "medium",
    what: "database branch",
    loses: "All data of the branch.",
    refs: [
      { role: "inside", path: "cluster_id", to: ["tidbcloud_serverless_cluster"] },
      { role: "copies", path: "parent_id", to: ["tidbcloud_serverless_branch"], follows: false },
    ],
    ids: ["branch_id"],
    source: "tidbcloud/terraform-provider-tidbcloud docs/resources/serverless_branch.md",
  },
  {
    type: "tidbcloud_serverless_cluster",
    class: "data",
    weight: "high",
    what: "database cluster",
    loses: "All databases of the cluster with its backups.",
    ids: ["cluster_id"],
    source: "tidbcloud/terraform-provider-tidbcloud docs/resources/serverless_cluster.md",
  },
  {
    type: "tidbcloud_serverless_export",
    class: "backup",
    weight: "low",
    what: "export",
    loses: "The record of the export; files in a bucket stay.",
    source: "tidbcloud/terraform-provider-tidbcloud docs/resources/serverless_export.md",
  },
  {
    type: "tidbcloud_serverless_sql_user",
    class: "identity",
    weight: "low",
    what: "database user",
    loses: "The login.",
    restore: "Can be made again.",
    source: "tidbcloud/terraform-provider-tidbcloud docs/resources/serverless_sql_user.md",
  },
  {
    type: "tidbcloud_sql_user",
    class: "identity",
    weight: "low",
    what: "database user",
    loses: "The login.",
    restore: "Can be made again.",
    source: "tidbcloud/terraform-provider-tidbcloud docs/resources/sql_user.md",
  },
];
