import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * OpenSearch. Snapshots live in a repository whose bucket stays; deleting the repository only unregisters it. Policies
 * are one JSON text, so a change is all that can be seen.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * opensearch-project/opensearch, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "opensearch_cross_cluster_replication",
    class: "backup",
    weight: "medium",
    what: "replication of an index",
    loses: "The index is no longer copied from the other cluster.",
    restore: "The copy stays, as an index of its own.",
    watch: [
      {
        path: "paused",
        change: "on",
        rule: "backup-loss",
        says: "the index is no longer copied from the other cluster",
      },
    ],
    refs: [{ role: "copies", path: "leader_index", to: ["opensearch_index"] }],
    source: "opensearch-project/terraform-provider-opensearch docs/resources/cross_cluster_replication.md",
  },
  {
    type: "opensearch_cross_cluster_replication_rule",
    class: "backup",
    weight: "medium",
    what: "replication pattern",
    loses: "New indices of the other cluster are no longer copied.",
    restore: "Copies that exist go on.",
    source: "opensearch-project/terraform-provider-opensearch docs/resources/cross_cluster_replication_rule.md",
  },
  {
    type: "opensearch_dashboard_object",
    class: "data",
    weight: "low",
    what: "dashboard object",
    loses: "The object.",
    restore: "From the configuration.",
    source: "opensearch-project/terraform-provider-opensearch docs/resources/dashboard_object.md",
  },
  {
    type: "opensearch_dashboard_tenant",
    class: "container",
    weight: "medium",
    what: "dashboard tenant",
    loses: "All dashboards and visualizations of the tenant.",
    source: "opensearch-project/terraform-provider-opensearch docs/resources/dashboard_tenant.md",
  },
  {
    type: "opensearch_dashboard_workspace",
    class: "container",
    weight: "medium",
    what: "dashboard workspace",
    loses: "All dashboards and visualizations of the workspace.",
    source: "opensearch-project/terraform-provider-opensearch docs/resources/dashboard_workspace.md",
  },
  {
    type: "opensearch_data_stream",
    class: "data",
    weight: "medium",
    what: "data stream",
    loses: "All documents of its backing indices.",
    restore: "Snapshots.",
    source: "opensearch-project/terraform-provider-opensearch docs/resources/data_stream.md",
  },
  {
    type: "opensearch_index",
    class: "data",
    weight: "medium",
    what: "index",
    loses: "All documents, if force_destroy is set.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        when: { force_destroy: [false, null] },
        says: "an index that holds documents is not deleted",
      },
    ],
    restore: "Snapshots.",
    watch: [
      {
        path: "force_destroy",
        change: "on",
        rule: "guard-removed",
        says: "the index can now be destroyed with its documents",
      },
    ],
    source: "opensearch-project/terraform-provider-opensearch docs/resources/index.md",
  },
  {
    type: "opensearch_ism_policy",
    class: "data",
    weight: "low",
    what: "index lifecycle policy",
    loses: "The policy; nothing stored is deleted by its removal.",
    leaves: [{ remains: "kept", says: "everything stored, to which it no longer applies" }],
    restore: "From the configuration.",
    watch: [{ path: "body", change: "changed", rule: "data-expiry", says: "indices may be deleted sooner" }],
    source: "opensearch-project/terraform-provider-opensearch docs/resources/ism_policy.md",
  },
  {
    type: "opensearch_ism_policy_mapping",
    class: "data",
    weight: "low",
    what: "use of an index lifecycle policy",
    loses: "The policy no longer applies; nothing stored is deleted by that.",
    leaves: [{ remains: "kept", says: "everything stored, to which it no longer applies" }],
    restore: "From the configuration.",
    watch: [
      {
        path: "policy_id",
        change: "changed",
        rule: "data-expiry",
        says: "another policy decides when indices are deleted",
      },
    ],
    source: "opensearch-project/terraform-provider-opensearch docs/resources/ism_policy_mapping.md",
  },
  {
    type: "opensearch_sm_policy",
    class: "backup",
    weight: "medium",
    what: "snapshot policy",
    loses: "Scheduled snapshots stop.",
    restore: "Snapshots already made stay in the repository.",
    watch: [
      {
        path: "body",
        change: "changed",
        rule: "backup-loss",
        weight: "low",
        says: "snapshots are made or kept by other rules",
      },
    ],
    source: "opensearch-project/terraform-provider-opensearch docs/resources/sm_policy.md",
  },
  {
    type: "opensearch_snapshot_repository",
    class: "backup",
    weight: "medium",
    what: "snapshot repository",
    loses: "Snapshots can no longer be made or restored until it is registered again.",
    restore: "The files stay in the bucket.",
    source: "opensearch-project/terraform-provider-opensearch docs/resources/snapshot_repository.md",
  },
];
