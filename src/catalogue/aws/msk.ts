import type { CatalogueRow } from "../../domain/catalogue.ts";
import { brokerExpiry } from "../shared.ts";
import { doc, key } from "./shared.ts";

/** Kafka: MSK and MSK Connect. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aws_msk_channel",
    class: "backup",
    weight: "medium",
    what: "delivery of topics to a bucket",
    loses: "Further copies of topics in the bucket.",
    restore: "Create it again; what was delivered stays.",
    source: doc("msk_channel"),
  },
  {
    type: "aws_msk_cluster",
    class: "data",
    weight: "high",
    what: "Kafka cluster",
    loses: "All topics and offsets: there are no snapshots.",
    restore: "Only topics replicated elsewhere, or what was written on.",
    refs: [key("encryption_info[0].encryption_at_rest_kms_key_arn")],
    keepsCopies: true,
    source: doc("msk_cluster"),
  },
  {
    type: "aws_msk_configuration",
    class: "data",
    weight: "low",
    what: "Kafka settings",
    loses: "The settings with their revisions.",
    restore: "Create it again.",
    watch: [
      ...brokerExpiry((unit) => `server_properties~properties["log.retention.${unit}"]`),
      {
        path: 'server_properties~properties["log.retention.bytes"]',
        change: "lowered",
        rule: "data-expiry",
        forever: [-1, null],
        says: "messages beyond the new size are deleted",
      },
    ],
    source: doc("msk_configuration"),
  },
  {
    type: "aws_msk_replicator",
    class: "backup",
    weight: "medium",
    what: "Kafka replication",
    loses: "Further copies of topics.",
    leaves: [{ remains: "kept", says: "the topics copied so far, in the other cluster" }],
    restore: "Create it again.",
    watch: [
      {
        path: "replication_info_list[0].topic_replication[0].topics_to_replicate[*]",
        change: "removed",
        rule: "backup-loss",
        says: "that topic is no longer copied",
      },
      {
        path: "replication_info_list[0].topic_replication[0].detect_and_copy_new_topics",
        change: "off",
        rule: "backup-loss",
        says: "new topics are no longer copied",
      },
    ],
    refs: [
      {
        role: "copies",
        path: "replication_info_list[0].source_kafka_cluster_arn",
        to: ["aws_msk_cluster", "aws_msk_serverless_cluster"],
        whole: {
          "replication_info_list[0].topic_replication[0].topics_to_replicate[*]": ".*",
          "replication_info_list[0].topic_replication[0].topics_to_exclude": null,
        },
      },
      {
        role: "inside",
        path: "replication_info_list[0].target_kafka_cluster_arn",
        to: ["aws_msk_cluster", "aws_msk_serverless_cluster"],
        keeps: true,
      },
    ],
    source: doc("msk_replicator"),
  },
  {
    type: "aws_msk_scram_secret_association",
    class: "identity",
    weight: "low",
    what: "logins of a Kafka cluster",
    loses: "The logins: clients that use them are locked out.",
    restore: "Associate them again.",
    refs: [{ role: "inside", path: "cluster_arn", to: ["aws_msk_cluster"] }],
    source: doc("msk_scram_secret_association"),
  },
  {
    type: "aws_msk_serverless_cluster",
    class: "data",
    weight: "high",
    what: "Kafka cluster",
    loses: "All topics.",
    keepsCopies: true,
    source: doc("msk_serverless_cluster"),
  },
  {
    type: "aws_msk_topic",
    class: "data",
    weight: "medium",
    what: "Kafka topic",
    loses: "All messages of the topic.",
    refs: [{ role: "inside", path: "cluster_arn", to: ["aws_msk_cluster", "aws_msk_serverless_cluster"] }],
    source: doc("msk_topic"),
  },
  {
    type: "aws_mskconnect_connector",
    class: "data",
    weight: "low",
    what: "Kafka connector",
    loses: "The connector; its offsets may not be found again.",
    restore: "Create it again.",
    source: doc("mskconnect_connector"),
  },
];
