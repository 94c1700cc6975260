import type { CatalogueRow } from "../../domain/catalogue.ts";
import { IN_CLUSTER } from "../shared.ts";
import { doc, key, SNAPSHOT_IS_THERE } from "./shared.ts";

/** Neptune: graph databases with their snapshots and replicas. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aws_neptune_cluster",
    class: "data",
    weight: "high",
    what: "graph database cluster",
    loses: "The whole graph, with the automated backups.",
    lighter: { weight: "medium", loses: "The replica." },
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "AWS refuses to delete it while deletion_protection is on",
      },
      {
        remains: "refused",
        refusal: "protected",
        when: { skip_final_snapshot: [false, null], final_snapshot_identifier: null },
        says: "the provider refuses to delete it without final_snapshot_identifier",
      },
      {
        remains: "snapshot",
        when: { skip_final_snapshot: [false, null] },
        unlessNamed: { name: "final_snapshot_identifier", of: ["aws_neptune_cluster_snapshot"] },
        says: "a final snapshot",
      },
    ],
    restore: "A final or manual snapshot, or AWS Backup.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "backup_retention_period",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "automated backups older than the new retention are deleted",
      },
      {
        path: "skip_final_snapshot",
        change: "on",
        rule: "guard-removed",
        says: "a later destroy takes no final snapshot",
      },
      {
        path: "global_cluster_identifier",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "the cluster leaves the global database and is no longer replicated",
      },
      {
        path: "replication_source_identifier",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "the copy is no longer kept up to date",
      },
    ],
    refs: [
      { role: "copies", path: "replication_source_identifier", to: ["aws_neptune_cluster"] },
      { role: "copies", path: "global_cluster_identifier", to: ["aws_neptune_cluster"], members: true },
      key("kms_key_arn"),
    ],
    ids: ["cluster_identifier", "tags_all{}"],
    source: doc("neptune_cluster"),
  },
  {
    type: "aws_neptune_cluster_instance",
    class: "container",
    weight: "low",
    what: "instance of a graph database cluster",
    loses: "Computing and the endpoint, but no data.",
    leaves: [IN_CLUSTER],
    restore: "Create it again: the data is in the cluster.",
    refs: [{ role: "inside", path: "cluster_identifier", to: ["aws_neptune_cluster"] }],
    source: doc("neptune_cluster_instance"),
  },
  {
    type: "aws_neptune_cluster_snapshot",
    class: "backup",
    weight: "high",
    what: "graph database snapshot",
    loses: "The copy of the graph at that time.",
    refs: [
      { role: "copies", path: "db_cluster_identifier", to: ["aws_neptune_cluster"], when: SNAPSHOT_IS_THERE },
      key("kms_key_id"),
    ],
    source: doc("neptune_cluster_snapshot"),
  },
  {
    type: "aws_neptune_global_cluster",
    class: "container",
    weight: "medium",
    what: "global graph database",
    loses: "Replication between regions; its members stay as clusters of their own.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "AWS refuses to delete it while deletion_protection is on",
      },
      { remains: "kept", says: "the member clusters with their data, each on its own" },
    ],
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    refs: [{ role: "leaves", path: "global_cluster_members[*].db_cluster_arn", to: ["aws_neptune_cluster"] }],
    source: doc("neptune_global_cluster"),
  },
  {
    type: "aws_neptunegraph_graph",
    class: "data",
    weight: "high",
    what: "graph database",
    loses: "The whole graph.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "AWS refuses to delete it while deletion_protection is on",
      },
    ],
    restore: "Only graph snapshots or exports made earlier: the destroy takes none.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    refs: [key("kms_key_identifier")],
    source: doc("neptunegraph_graph"),
  },
];
