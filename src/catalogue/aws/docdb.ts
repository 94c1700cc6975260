import type { CatalogueRow } from "../../domain/catalogue.ts";
import { IN_CLUSTER } from "../shared.ts";
import { doc, key, SNAPSHOT_IS_THERE } from "./shared.ts";

/** DocumentDB: clusters with their snapshots and replicas. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aws_docdb_cluster",
    class: "data",
    weight: "high",
    what: "document database cluster",
    loses: "All collections, with the automated backups.",
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
        when: { skip_final_snapshot: false, final_snapshot_identifier: null },
        says: "the provider refuses to delete it without final_snapshot_identifier",
      },
      {
        remains: "snapshot",
        when: { skip_final_snapshot: false },
        unlessNamed: { name: "final_snapshot_identifier", of: ["aws_docdb_cluster_snapshot"] },
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
    ],
    refs: [
      {
        role: "copies",
        path: "restore_to_point_in_time[0].source_cluster_identifier",
        to: ["aws_docdb_cluster"],
        follows: false,
      },
      { role: "copies", path: "global_cluster_identifier", to: ["aws_docdb_cluster"], members: true },
      key("kms_key_id"),
    ],
    ids: ["cluster_identifier", "tags_all{}"],
    note: "After an import the state says that no final snapshot is taken, until the next apply, whatever the configuration says.",
    source: doc("docdb_cluster"),
  },
  {
    type: "aws_docdb_cluster_instance",
    class: "container",
    weight: "low",
    what: "instance of a document database cluster",
    loses: "Computing and the endpoint, but no data.",
    leaves: [IN_CLUSTER],
    restore: "Create it again: the data is in the cluster.",
    refs: [{ role: "inside", path: "cluster_identifier", to: ["aws_docdb_cluster"] }],
    source: doc("docdb_cluster_instance"),
  },
  {
    type: "aws_docdb_cluster_snapshot",
    class: "backup",
    weight: "high",
    what: "document database snapshot",
    loses: "The copy of the cluster at that time.",
    refs: [
      { role: "copies", path: "db_cluster_identifier", to: ["aws_docdb_cluster"], when: SNAPSHOT_IS_THERE },
      key("kms_key_id"),
    ],
    source: doc("docdb_cluster_snapshot"),
  },
  {
    type: "aws_docdb_global_cluster",
    class: "container",
    weight: "medium",
    what: "global document database",
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
    refs: [{ role: "leaves", path: "global_cluster_members[*].db_cluster_arn", to: ["aws_docdb_cluster"] }],
    source: doc("docdb_global_cluster"),
  },
  {
    type: "aws_docdbelastic_cluster",
    class: "data",
    weight: "high",
    what: "elastic document database cluster",
    loses: "All collections, with the automatic snapshots.",
    restore: "Only manual snapshots or AWS Backup: the destroy takes no final snapshot.",
    watch: [
      {
        path: "backup_retention_period",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "automatic snapshots older than the new retention are deleted",
      },
    ],
    refs: [key("kms_key_id")],
    source: doc("docdbelastic_cluster"),
  },
];
