import type { CatalogueRow } from "../domain/catalogue.ts";

/** The states through which an index goes, in the text of a policy. */
const STATES = "body~json.policy.states[*]";

/**
 * OpenSearch. Snapshots live in a repository whose bucket stays; deleting the repository only unregisters it. Policies
 * are one JSON text.
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
    leaves: [{ remains: "kept", says: "the index, as one of its own" }],
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
    leaves: [{ remains: "kept", says: "the indices that follow already, which go on" }],
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
    watch: [
      {
        path: `${STATES}.transitions[*].conditions.min_index_age`,
        change: "lowered",
        rule: "data-expiry",
        forever: [null],
        says: "indices get sooner to their next state, which may be one that deletes them",
      },
      {
        path: `${STATES}.transitions[*].conditions.min_rollover_age`,
        change: "lowered",
        rule: "data-expiry",
        forever: [null],
        says: "indices get sooner after a rollover to their next state, which may be one that deletes them",
      },
      {
        path: `${STATES}.transitions[*].state_name`,
        change: "set",
        rule: "data-expiry",
        says: "indices get to a further state, which may be one that deletes them",
      },
      {
        path: `${STATES}.transitions[*].state_name`,
        change: "changed",
        rule: "data-expiry",
        says: "where indices go next changes, which may be a state that deletes them",
      },
      {
        path: `${STATES}.actions`,
        change: "changed",
        rule: "data-expiry",
        says: "what is done to indices in a state changes: they may be deleted there",
      },
      {
        path: "body~json.policy.default_state",
        change: "changed",
        rule: "data-expiry",
        says: "indices begin in another state, which may be one that deletes them",
      },
    ],
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
    leaves: [{ remains: "kept", says: "the snapshots made so far, in the repository" }],
    restore: "Snapshots already made stay in the repository.",
    watch: [
      { path: "body~json.enabled", change: "off", rule: "backup-loss", says: "scheduled snapshots stop" },
      {
        path: "body~json.deletion.condition.max_age",
        change: "lowered",
        rule: "backup-loss",
        forever: [null],
        says: "snapshots expire sooner",
      },
      {
        path: "body~json.deletion.condition.max_count",
        change: "lowered",
        rule: "backup-loss",
        forever: [null],
        says: "older snapshots are deleted",
      },
      {
        path: "body~json.deletion.condition.min_count",
        change: "lowered",
        rule: "backup-loss",
        says: "fewer snapshots are kept for sure",
      },
      {
        path: "body~json.creation.schedule.cron.expression",
        change: "rarer",
        rule: "backup-loss",
        weight: "low",
        says: "snapshots are made less often",
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
