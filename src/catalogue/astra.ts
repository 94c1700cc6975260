import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Astra DB. The provider refuses to delete a database while deletion_protection is on, which is the default.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * datastax/astra, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "astra_customer_key",
    class: "key",
    weight: "high",
    what: "registration of a customer key",
    loses: "Databases that use the key can no longer be read.",
    source: "datastax/terraform-provider-astra docs/resources/customer_key.md",
  },
  {
    type: "astra_database",
    class: "data",
    weight: "high",
    what: "database",
    loses: "All keyspaces of the database.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: [true, null] },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    watch: [
      {
        path: "deletion_protection",
        change: { from: [true, null], to: false },
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    source: "datastax/terraform-provider-astra docs/resources/database.md",
  },
  {
    type: "astra_enterprise_org",
    class: "container",
    weight: "high",
    what: "organization",
    loses: "The organization with its databases.",
    source: "datastax/terraform-provider-astra docs/resources/enterprise_org.md",
  },
  {
    type: "astra_keyspace",
    class: "data",
    weight: "high",
    what: "keyspace",
    loses: "All tables of the keyspace.",
    refs: [{ role: "inside", path: "database_id", to: ["astra_database"] }],
    ids: ["{database_id,name}"],
    source: "datastax/terraform-provider-astra docs/resources/keyspace.md",
  },
  {
    type: "astra_streaming_namespace",
    class: "container",
    weight: "medium",
    what: "streaming namespace",
    loses: "All topics in it.",
    watch: [
      {
        path: "policies.retention_policies.retention_time_in_minutes",
        change: "lowered",
        rule: "data-expiry",
        forever: [-1, null],
        says: "messages older than the new retention are deleted",
      },
      {
        path: "policies.retention_policies.retention_size_in_mb",
        change: "lowered",
        rule: "data-expiry",
        forever: [-1, null],
        says: "the oldest messages are deleted beyond the new size",
      },
      {
        path: "policies.message_ttl_in_seconds",
        change: "lowered",
        rule: "data-expiry",
        forever: [0, null],
        says: "messages that nobody read within the new time are dropped",
      },
      {
        path: "policies.inactive_topic_policies.delete_while_inactive",
        change: "on",
        rule: "data-expiry",
        says: "topics that nobody uses are now deleted by themselves",
      },
    ],
    refs: [{ role: "inside", path: "tenant", to: ["astra_streaming_tenant"] }],
    source: "datastax/terraform-provider-astra docs/resources/streaming_namespace.md",
  },
  {
    type: "astra_streaming_tenant",
    class: "container",
    weight: "high",
    what: "streaming tenant",
    loses: "All namespaces and topics of it.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: [true, null] },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    watch: [
      {
        path: "deletion_protection",
        change: { from: [true, null], to: false },
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    ids: ["tenant_name"],
    source: "datastax/terraform-provider-astra docs/resources/streaming_tenant.md",
  },
  {
    type: "astra_streaming_topic",
    class: "data",
    weight: "medium",
    what: "topic",
    loses: "All messages of the topic.",
    holds: { persistent: [true, null] },
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
    ],
    refs: [{ role: "inside", path: "tenant", to: ["astra_streaming_tenant"] }],
    source: "datastax/terraform-provider-astra docs/resources/streaming_topic.md",
  },
  {
    type: "astra_table",
    class: "data",
    weight: "high",
    what: "table",
    loses: "All rows.",
    refs: [
      { role: "inside", path: "database_id", to: ["astra_database"] },
      { role: "inside", path: "keyspace", to: ["astra_keyspace"], having: { path: "{database_id,keyspace}" } },
    ],
    source: "datastax/terraform-provider-astra docs/resources/table.md",
  },
  {
    type: "astra_token",
    class: "identity",
    weight: "low",
    what: "token",
    loses: "The token.",
    restore: "Create another one.",
    source: "datastax/terraform-provider-astra docs/resources/token.md",
  },
];
