import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Messages: Streaming, Queue, Managed Kafka, Connector Hub. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "oci_managed_kafka_kafka_cluster",
    class: "container",
    weight: "high",
    what: "Kafka cluster",
    loses: "All topics with their messages.",
    source: "oracle/terraform-provider-oci website/docs/r/managed_kafka_kafka_cluster.html.markdown",
  },
  {
    type: "oci_queue_consumer_group",
    class: "data",
    weight: "low",
    what: "consumer group of a queue",
    loses: "Messages that this group has not read yet.",
    refs: [{ role: "inside", path: "queue_id", to: ["oci_queue_queue"] }],
    source: "oracle/terraform-provider-oci website/docs/r/queue_consumer_group.html.markdown",
  },
  {
    type: "oci_queue_queue",
    class: "data",
    weight: "medium",
    what: "message queue",
    loses: "All messages in it.",
    watch: [
      { path: "purge_trigger", change: "changed", rule: "data-loss", says: "all messages of the queue are deleted" },
    ],
    refs: [{ role: "key", path: "custom_encryption_key_id", to: ["oci_kms_key"] }],
    source: "oracle/terraform-provider-oci website/docs/r/queue_queue.html.markdown",
  },
  {
    type: "oci_sch_service_connector",
    class: "backup",
    weight: "low",
    what: "log and stream export",
    loses: "Logs or messages are no longer moved to storage.",
    leaves: [{ remains: "kept", says: "what was moved so far" }],
    source: "oracle/terraform-provider-oci website/docs/r/sch_service_connector.html.markdown",
  },
  {
    type: "oci_streaming_stream",
    class: "data",
    weight: "medium",
    what: "stream",
    loses: "All messages in it.",
    refs: [{ role: "inside", path: "stream_pool_id", to: ["oci_streaming_stream_pool"] }],
    source: "oracle/terraform-provider-oci website/docs/r/streaming_stream.html.markdown",
  },
  {
    type: "oci_streaming_stream_pool",
    class: "container",
    weight: "medium",
    what: "stream pool",
    loses: "All streams in it.",
    watch: [
      {
        path: "kafka_settings[0].log_retention_hours",
        change: "lowered",
        rule: "data-expiry",
        forever: [null],
        says: "messages older than the new retention are deleted",
      },
    ],
    refs: [{ role: "key", path: "custom_encryption_key[0].kms_key_id", to: ["oci_kms_key"] }],
    source: "oracle/terraform-provider-oci website/docs/r/streaming_stream_pool.html.markdown",
  },
];
