import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * ScyllaDB Cloud. Backups go with their cluster.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * scylladb/scylladbcloud, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "scylladbcloud_cluster",
    class: "data",
    weight: "high",
    what: "database cluster",
    loses: "All keyspaces of the cluster with its backups.",
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
