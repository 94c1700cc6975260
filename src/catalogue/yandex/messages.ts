import type { CatalogueRow } from "../../domain/catalogue.ts";
import { inBlock, topicExpiry } from "../shared.ts";

/* Its words are not those of Kafka. */
const CLEANUP = "topic_config[0].cleanup_policy";

/** Queues and topics, with the messages in them. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "yandex_mdb_kafka_cluster",
    class: "container",
    weight: "high",
    what: "Kafka cluster",
    loses: "All topics with their messages.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "config[0].kafka[0].kafka_config[0].log_retention_hours",
        change: "lowered",
        rule: "data-expiry",
        forever: [-1, null],
        says: "messages of topics without a retention of their own expire sooner",
      },
      {
        path: "config[0].kafka[0].kafka_config[0].log_retention_minutes",
        change: "lowered",
        rule: "data-expiry",
        forever: [-1, null],
        says: "messages of topics without a retention of their own expire sooner",
      },
      {
        path: "config[0].kafka[0].kafka_config[0].log_retention_ms",
        change: "lowered",
        rule: "data-expiry",
        forever: [-1, null],
        says: "messages of topics without a retention of their own expire sooner",
      },
      {
        path: "config[0].kafka[0].kafka_config[0].log_retention_bytes",
        change: "lowered",
        rule: "data-expiry",
        forever: [-1, null],
        says: "messages of topics without a retention of their own expire sooner",
      },
      {
        path: "topic[*].name",
        change: "removed",
        rule: "data-loss",
        weight: "medium",
        says: "a topic is deleted with its messages",
      },
      {
        path: "topic[*].topic_config[0].retention_ms",
        change: "lowered",
        rule: "data-expiry",
        forever: [-1],
        says: "messages older than the new retention are deleted",
      },
      {
        path: "topic[*].topic_config[0].retention_bytes",
        change: "lowered",
        rule: "data-expiry",
        forever: [-1, null],
        says: "messages beyond the new size are deleted",
      },
    ],
    refs: [{ role: "key", path: "disk_encryption_key_id", to: ["yandex_kms_symmetric_key"] }],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/mdb_kafka_cluster.md",
  },
  {
    type: "yandex_mdb_kafka_topic",
    class: "data",
    weight: "medium",
    what: "Kafka topic",
    loses: "All messages of the topic.",
    watch: [
      ...topicExpiry(inBlock("topic_config[0]")).filter(({ path }) => path !== CLEANUP),
      {
        path: CLEANUP,
        change: {
          from: "CLEANUP_POLICY_COMPACT",
          to: ["CLEANUP_POLICY_DELETE", "CLEANUP_POLICY_COMPACT_AND_DELETE", null],
        },
        rule: "data-expiry",
        says: "messages are now deleted by age and size",
      },
      {
        path: CLEANUP,
        change: {
          from: ["CLEANUP_POLICY_DELETE", null],
          to: ["CLEANUP_POLICY_COMPACT", "CLEANUP_POLICY_COMPACT_AND_DELETE"],
        },
        rule: "data-expiry",
        says: "only the last message of each key is kept",
      },
    ],
    refs: [{ role: "inside", path: "cluster_id", to: ["yandex_mdb_kafka_cluster"] }],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/mdb_kafka_topic.md",
  },
  {
    type: "yandex_message_queue",
    class: "data",
    weight: "medium",
    what: "message queue",
    loses: "All messages in it.",
    watch: [
      {
        path: "message_retention_seconds",
        change: "lowered",
        rule: "data-expiry",
        says: "messages older than the new retention are deleted",
      },
    ],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/message_queue.md",
  },
  {
    type: "yandex_ydb_topic",
    class: "data",
    weight: "medium",
    what: "topic",
    loses: "All messages of the topic.",
    watch: [
      {
        path: "retention_period_hours",
        change: "lowered",
        rule: "data-expiry",
        says: "messages older than the new retention are deleted",
      },
      {
        path: "retention_storage_mb",
        change: "lowered",
        rule: "data-expiry",
        forever: [0, null],
        says: "messages beyond the new size are deleted",
      },
      {
        path: "consumer[*].important",
        change: "off",
        rule: "data-expiry",
        says: "messages are deleted though this reader has not read them",
      },
    ],
    refs: [
      {
        role: "inside",
        path: "database_endpoint",
        to: ["yandex_ydb_database_dedicated", "yandex_ydb_database_serverless"],
      },
    ],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/ydb_topic.md",
  },
];
