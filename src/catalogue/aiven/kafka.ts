import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Kafka and Flink. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aiven_flink",
    class: "container",
    weight: "medium",
    what: "Flink service",
    loses: "All applications with their state.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { termination_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "Nothing by default; managed backups go with the service.",
    watch: [
      {
        path: "termination_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    refs: [{ role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] }],
    source: "aiven/terraform-provider-aiven docs/resources/flink.md",
  },
  {
    type: "aiven_kafka",
    class: "container",
    weight: "high",
    what: "Kafka cluster",
    loses: "All topics with their messages, offsets and schemas.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { termination_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    watch: [
      {
        path: "termination_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "kafka_user_config[0].kafka[0].log_retention_hours",
        change: "lowered",
        rule: "data-expiry",
        forever: [-1],
        says: "messages older than the new retention are deleted",
      },
      {
        path: "kafka_user_config[0].kafka[0].log_retention_bytes",
        change: "lowered",
        rule: "data-expiry",
        forever: [-1, null],
        says: "messages above the new size are deleted",
      },
      {
        path: "kafka_user_config[0].kafka[0].log_retention_ms",
        change: "lowered",
        rule: "data-expiry",
        forever: [-1, null],
        says: "messages older than the new retention are deleted",
      },
      {
        path: "kafka_user_config[0].kafka[0].log_cleanup_policy",
        change: { from: "compact", to: ["delete", "compact,delete", null] },
        rule: "data-expiry",
        says: "messages of topics without a policy of their own are now deleted by age and size",
      },
      {
        path: "kafka_user_config[0].kafka[0].log_cleanup_policy",
        change: { from: ["delete", null], to: ["compact", "compact,delete"] },
        rule: "data-expiry",
        says: "of topics without a policy of their own only the last message of each key is kept",
      },
    ],
    refs: [{ role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] }],
    ids: ["service_name"],
    source: "aiven/terraform-provider-aiven docs/resources/kafka.md",
  },
  {
    type: "aiven_kafka_connect",
    class: "container",
    weight: "low",
    what: "Kafka Connect service",
    loses: "All connectors of it.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { termination_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
      { remains: "kept", says: "the offsets, in Kafka" },
    ],
    restore: "Offsets stay in Kafka.",
    watch: [
      {
        path: "termination_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    refs: [{ role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] }],
    source: "aiven/terraform-provider-aiven docs/resources/kafka_connect.md",
  },
  {
    type: "aiven_kafka_schema",
    class: "data",
    weight: "medium",
    what: "Kafka schema",
    loses: "All versions of the schema.",
    restore: "A schema that nothing refers to is only marked as deleted.",
    refs: [{ role: "inside", path: "service_name", to: ["aiven_kafka"] }],
    source: "aiven/terraform-provider-aiven docs/resources/kafka_schema.md",
  },
  {
    type: "aiven_kafka_topic",
    class: "data",
    weight: "medium",
    what: "Kafka topic",
    loses: "All messages of the topic.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { termination_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    watch: [
      {
        path: "termination_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "config[0].retention_ms",
        change: "lowered",
        rule: "data-expiry",
        forever: [-1, null],
        says: "messages older than the new retention are deleted",
      },
      {
        path: "config[0].retention_bytes",
        change: "lowered",
        rule: "data-expiry",
        forever: [-1, null],
        says: "messages above the new size are deleted",
      },
      {
        path: "config[0].cleanup_policy",
        change: { from: "compact", to: ["delete", "compact,delete", null] },
        rule: "data-expiry",
        says: "messages now expire",
      },
      {
        path: "config[0].cleanup_policy",
        change: { from: ["delete", null], to: ["compact", "compact,delete"] },
        rule: "data-expiry",
        says: "only the last message of each key is kept",
      },
    ],
    refs: [{ role: "inside", path: "service_name", to: ["aiven_kafka"] }],
    source: "aiven/terraform-provider-aiven docs/resources/kafka_topic.md",
  },
];
