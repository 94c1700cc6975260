import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Upstash. Backups belong to the database and go with it.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * upstash/upstash, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "upstash_kafka_cluster",
    class: "container",
    weight: "high",
    what: "Kafka cluster",
    loses: "All topics with their messages.",
    ids: ["cluster_id"],
    source: "upstash/terraform-provider-upstash docs/resources/kafka_cluster.md",
  },
  {
    type: "upstash_kafka_topic",
    class: "data",
    weight: "medium",
    what: "Kafka topic",
    loses: "All messages of the topic.",
    watch: [
      {
        path: "retention_time",
        change: "lowered",
        rule: "data-expiry",
        forever: [-1, null],
        says: "messages older than the new retention are deleted",
      },
      {
        path: "retention_size",
        change: "lowered",
        rule: "data-expiry",
        forever: [-1, null],
        says: "messages beyond the new size are deleted",
      },
    ],
    refs: [{ role: "inside", path: "cluster_id", to: ["upstash_kafka_cluster"] }],
    source: "upstash/terraform-provider-upstash docs/resources/kafka_topic.md",
  },
  {
    type: "upstash_qstash_schedule",
    class: "data",
    weight: "low",
    what: "message schedule",
    loses: "The schedule.",
    restore: "From the configuration.",
    source: "upstash/terraform-provider-upstash docs/resources/qstash_schedule.md",
  },
  {
    type: "upstash_qstash_schedule_v2",
    class: "data",
    weight: "low",
    what: "message schedule",
    loses: "The schedule.",
    restore: "From the configuration.",
    source: "upstash/terraform-provider-upstash docs/resources/qstash_schedule_v2.md",
  },
  {
    type: "upstash_qstash_topic",
    class: "data",
    weight: "low",
    what: "message group",
    loses: "The group with its endpoints.",
    restore: "From the configuration.",
    source: "upstash/terraform-provider-upstash docs/resources/qstash_topic.md",
  },
  {
    type: "upstash_qstash_topic_v2",
    class: "data",
    weight: "low",
    what: "message group",
    loses: "The group with its endpoints.",
    restore: "From the configuration.",
    source: "upstash/terraform-provider-upstash docs/resources/qstash_topic_v2.md",
  },
  {
    type: "upstash_redis_database",
    class: "data",
    weight: "high",
    what: "Redis database",
    loses: "All keys of it with the backups.",
    watch: [
      { path: "eviction", change: "on", rule: "data-expiry", says: "old keys are dropped when the database is full" },
      {
        path: "read_regions",
        change: "removed",
        rule: "backup-loss",
        weight: "low",
        says: "the copy in a region is dropped",
      },
    ],
    source: "upstash/terraform-provider-upstash docs/resources/redis_database.md",
  },
  {
    type: "upstash_search",
    class: "data",
    weight: "high",
    what: "search database",
    loses: "All documents in it.",
    source: "upstash/terraform-provider-upstash docs/resources/search.md",
  },
  {
    type: "upstash_vector_index",
    class: "data",
    weight: "high",
    what: "vector index",
    loses: "All vectors in it.",
    source: "upstash/terraform-provider-upstash docs/resources/vector_index.md",
  },
];
