/** Changes in place that do harm, each beside one of the same attribute that does none. */
import { describe, expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf } from "../domain/reviewing.ts";

async function told(type: string, before: object, after: object): Promise<readonly string[]> {
  const row = rowOf(catalogueWith([])(type));
  if (row === undefined) throw new Error(`${type} has no row`);
  const { findings } = await reviewOf([object(`${type}.x`, "update", before, after)], [row]);
  return findings.map(({ rule, detail }) => `${rule}: ${detail?.kind === "says" ? detail.says : ""}`);
}

type Case = readonly [what: string, type: string, before: object, after: object, told: readonly string[]];

const ttl = (attribute_name: string, enabled: boolean) => ({ ttl: [{ attribute_name, enabled }] });
const tags = (...pairs: readonly (readonly [string, string])[]) => ({
  resource_tags: pairs.map(([resource_tag_key, resource_tag_value]) => ({ resource_tag_key, resource_tag_value })),
});
const OTHERS = ["guard-removed: resources with other tags no longer go to the bin"];

const AWS: readonly Case[] = [
  [
    "items expire by another attribute",
    "aws_dynamodb_table",
    ttl("ends", true),
    ttl("gone", true),
    ["data-expiry: other items start to be deleted"],
  ],
  [
    "items no longer expire, and the attribute is not named",
    "aws_dynamodb_table",
    ttl("ends", true),
    ttl("", false),
    [],
  ],
  ["the bin takes what has another value", "aws_rbin_rule", tags(["a", "1"]), tags(["a", "2"]), OTHERS],
  ["the bin takes what has another tag", "aws_rbin_rule", tags(["a", "1"]), tags(["b", "1"]), OTHERS],
  [
    "the bin no longer takes what has one of two tags",
    "aws_rbin_rule",
    tags(["a", "1"], ["b", "2"]),
    tags(["b", "2"]),
    OTHERS,
  ],
  ["the bin takes only what has a tag", "aws_rbin_rule", tags(), tags(["a", "1"]), OTHERS],
  ["the bin takes everything", "aws_rbin_rule", tags(["a", "1"]), tags(), []],
  ["the bin takes what has one more tag", "aws_rbin_rule", tags(["a", "1"]), tags(["b", "2"], ["a", "1"]), []],
];

const copied = (status: string | null, ...more: readonly object[]) => ({
  rule: [
    {
      id: "all",
      status: "Enabled",
      filter: [{ prefix: "" }],
      source_selection_criteria: status === null ? [] : [{ sse_kms_encrypted_objects: [{ status }] }],
      destination: [{ bucket: "arn:aws:s3:::copies" }],
    },
    ...more,
  ],
});
const UNDER_LOGS = {
  id: "logs",
  status: "Enabled",
  filter: [{ prefix: "logs/" }],
  source_selection_criteria: [{ sse_kms_encrypted_objects: [{ status: "Enabled" }] }],
  destination: [{ bucket: "arn:aws:s3:::copies" }],
};
const REPLICATION = "aws_s3_bucket_replication_configuration";
const NOT_COPIED = ["backup-loss: encrypted objects are no longer copied to the other bucket"];

const REPLICATED: readonly Case[] = [
  ["encrypted objects are left out", REPLICATION, copied("Enabled"), copied("Disabled"), NOT_COPIED],
  ["encrypted objects are no longer named", REPLICATION, copied("Enabled"), copied(null), NOT_COPIED],
  ["encrypted objects are copied too", REPLICATION, copied("Disabled"), copied("Enabled"), []],
  ["what was left out is not named", REPLICATION, copied("Disabled"), copied(null), []],
  ["a rule goes of which another has all", REPLICATION, copied("Enabled", UNDER_LOGS), copied("Enabled"), []],
  [
    "a rule goes that alone copied encrypted objects",
    REPLICATION,
    copied(null, UNDER_LOGS),
    copied(null),
    ["backup-loss: objects are no longer copied to the other bucket"],
  ],
  [
    "encrypted objects are left out, by Cloud Control",
    "awscc_s3_bucket",
    ...(["Enabled", "Disabled"].map((status) => ({
      replication_configuration: {
        rules: [
          {
            status: "Enabled",
            destination: { bucket: "b" },
            source_selection_criteria: { sse_kms_encrypted_objects: { status } },
          },
        ],
      },
    })) as [object, object]),
    NOT_COPIED,
  ],
];

const kafka = (configs: object) => ({ configs });
const named = (configs: object) => ({ backup_config: [configs] });
const NAMESPACES = ["backup-loss: new backups no longer hold all of these namespaces"];
const DROPPED = ["data-expiry: keys are dropped when the memory is full"];
const policy = (value: string | null) => ({ redis_configs: value === null ? {} : { "maxmemory-policy": value } });
const query = (write_disposition?: string) => ({
  params: { query: "SELECT 1", ...(write_disposition && { write_disposition }) },
});
const OVERWRITTEN = ["data-expiry: the next run overwrites what is in the table"];

const GOOGLE: readonly Case[] = [
  [
    "messages are kept for less time",
    "google_managed_kafka_topic",
    kafka({ "retention.ms": "604800000" }),
    kafka({ "retention.ms": "60000" }),
    ["data-expiry: messages older than the new retention are deleted"],
  ],
  [
    "messages are kept for more time",
    "google_managed_kafka_topic",
    kafka({ "retention.ms": "60000" }),
    kafka({ "retention.ms": "604800000" }),
    [],
  ],
  [
    "a topic gets another setting",
    "google_managed_kafka_topic",
    kafka({ "min.insync.replicas": "1" }),
    kafka({ "min.insync.replicas": "2" }),
    [],
  ],
  [
    "another backup is put over the server",
    "google_sql_database_instance",
    { backupdr_backup: "a" },
    { backupdr_backup: "b" },
    ["last-copy: if another backup is named, the running instance is overwritten with it"],
  ],
  [
    "no backup is named any more",
    "google_sql_database_instance",
    { backupdr_backup: "a" },
    { backupdr_backup: null },
    [],
  ],
  [
    "a namespace drops out",
    "google_gke_backup_backup_plan",
    named({ selected_namespaces: [{ namespaces: ["a", "b"] }] }),
    named({ selected_namespaces: [{ namespaces: ["a"] }] }),
    NAMESPACES,
  ],
  [
    "namespaces give way to one application",
    "google_gke_backup_backup_plan",
    named({ selected_namespaces: [{ namespaces: ["a"] }] }),
    named({ selected_applications: [{ namespaced_names: [{ namespace: "a", name: "x" }] }] }),
    NAMESPACES,
  ],
  [
    "an application drops out",
    "google_gke_backup_backup_plan",
    named({ selected_applications: [{ namespaced_names: [{ name: "x" }, { name: "y" }] }] }),
    named({ selected_applications: [{ namespaced_names: [{ name: "y" }] }] }),
    ["backup-loss: new backups no longer hold all of these applications"],
  ],
  [
    "applications give way to a namespace",
    "google_gke_backup_backup_plan",
    named({ selected_applications: [{ namespaced_names: [{ name: "x" }] }] }),
    named({ selected_namespaces: [{ namespaces: ["a"] }] }),
    [],
  ],
  [
    "all namespaces are backed up",
    "google_gke_backup_backup_plan",
    named({ selected_namespaces: [{ namespaces: ["a"] }] }),
    named({ all_namespaces: true }),
    [],
  ],
  [
    "one more namespace is backed up",
    "google_gke_backup_backup_plan",
    named({ selected_namespaces: [{ namespaces: ["a"] }] }),
    named({ selected_namespaces: [{ namespaces: ["b", "a"] }] }),
    [],
  ],
  ["keys are dropped", "google_redis_instance", policy("noeviction"), policy("allkeys-lru"), DROPPED],
  ["keys are dropped, since nothing is set", "google_redis_instance", policy("noeviction"), policy(null), DROPPED],
  ["keys are kept", "google_redis_instance", policy("allkeys-lru"), policy("noeviction"), []],
  [
    "a query writes over what it added to",
    "google_bigquery_data_transfer_config",
    query("WRITE_APPEND"),
    query("WRITE_TRUNCATE"),
    OVERWRITTEN,
  ],
  [
    "a query adds to what it wrote over",
    "google_bigquery_data_transfer_config",
    query("WRITE_TRUNCATE"),
    query("WRITE_APPEND"),
    [],
  ],
  [
    "a volume goes with its snapshots",
    "google_netapp_volume",
    { deletion_policy: "DEFAULT" },
    { deletion_policy: "FORCE" },
    ["guard-removed: a destroy now deletes what is in it too"],
  ],
  [
    "a volume does not go with its snapshots",
    "google_netapp_volume",
    { deletion_policy: "FORCE" },
    { deletion_policy: "DEFAULT" },
    [],
  ],
  [
    "a cluster goes with its machines",
    "google_alloydb_cluster",
    { deletion_policy: "DEFAULT" },
    { deletion_policy: "FORCE" },
    ["guard-removed: a destroy now deletes what is in it too"],
  ],
];

const redis = (maxmemory_policy: string | null) => ({ redis_configuration: [{ maxmemory_policy }] });

const options = (...key_opts: readonly string[]) => ({ key_opts });
const NOT_READ = ["key-loss: what is encrypted with the key cannot be read until it may decrypt again"];

const AZURE: readonly Case[] = [
  [
    "a key may no longer decrypt",
    "azurerm_key_vault_key",
    options("wrapKey", "unwrapKey"),
    options("wrapKey"),
    NOT_READ,
  ],
  ["a key may no longer sign", "azurerm_key_vault_key", options("decrypt", "sign"), options("decrypt"), []],
  ["a key may decrypt too", "azurerm_key_vault_key", options("encrypt"), options("decrypt", "encrypt"), []],
  [
    "what a key may do is in another order",
    "azurerm_key_vault_key",
    options("decrypt", "sign"),
    options("sign", "decrypt"),
    [],
  ],
  ["keys are dropped", "azurerm_redis_cache", redis("noeviction"), redis("volatile-lru"), DROPPED],
  ["keys are dropped, since nothing is set", "azurerm_redis_cache", redis("noeviction"), redis(null), DROPPED],
  ["keys are kept", "azurerm_redis_cache", redis("volatile-lru"), redis("noeviction"), []],
];

describe.each([
  ["AWS", AWS],
  ["bucket replication", REPLICATED],
  ["Google", GOOGLE],
  ["Azure", AZURE],
])("%s", (_, cases) => {
  test.each(cases)("%s (%s)", async (_what, type, before, after, expected) => {
    expect([...new Set(await told(type, before, after))]).toEqual(expected);
  });
});

describe("a setting of something that is there already is created", () => {
  const WORKSPACE = { id: "w", arn: "w", name: "w" };
  test.each([
    [
      "metrics are kept shorter than without it",
      "aws_prometheus_workspace_configuration",
      { retention_period_in_days: 30 },
      ["data-expiry"],
    ],
    ["metrics are kept longer", "aws_prometheus_workspace_configuration", { retention_period_in_days: 1000 }, []],
    [
      "logs are kept shorter than without it",
      "azurerm_log_analytics_workspace_table",
      { retention_in_days: 4 },
      ["data-expiry"],
    ],
    [
      "logs leave for the archive sooner",
      "azurerm_log_analytics_workspace_table",
      { retention_in_days: 4, total_retention_in_days: 365 },
      [],
    ],
    ["logs are kept longer", "azurerm_log_analytics_workspace_table", { retention_in_days: 90 }, []],
  ])("%s", async (_, type, values, expected) => {
    const rows = [type, "aws_prometheus_workspace", "azurerm_log_analytics_workspace"].map(
      (one) => rowOf(catalogueWith([])(one)) ?? expect.fail(one),
    );
    const workspace = type.startsWith("aws_") ? "aws_prometheus_workspace" : "azurerm_log_analytics_workspace";
    const rulesFor = async (effect: "no-op" | "create") => {
      const [before, after] = effect === "create" ? [null, { ...WORKSPACE }] : [WORKSPACE, WORKSPACE];
      const plan = [
        object(`${workspace}.w`, effect, before, after),
        object(`${type}.x`, "create", null, { workspace_id: "w", ...values }),
        object("aws_prometheus_workspace.other", "no-op", { id: "o" }, { id: "o" }),
      ];
      return (await reviewOf(plan, rows)).findings.map(({ rule }) => rule);
    };
    expect(await rulesFor("no-op")).toEqual(expected);
    expect(await rulesFor("create")).toEqual([]);
  });
});
