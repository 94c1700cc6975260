/** Settings that stand beside a store as objects of their own, or in its row: what their change does to what is stored. */
import { describe, expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

type Values = Readonly<Record<string, unknown>>;

const rowsOf = (...types: string[]) => types.map((type) => rowOf(catalogueWith([])(type)) ?? expect.fail(type));
const found = async (type: string, actions: string, before: Values | null, after: Values | null) =>
  said(await reviewOf([object(`${type}.x`, actions, before, after)], rowsOf(type))).map((line) =>
    line.replace(` ${type}.x`, ""),
  );

const EXPIRES = ["data-expiry warn"];

describe("An in-memory database that kept all keys, and now drops some when it is full,", () => {
  test.each<[type: string, kept: Values, dropped: Values]>([
    ["digitalocean_database_cluster", { eviction_policy: "noeviction" }, { eviction_policy: "allkeys_lru" }],
    ["digitalocean_database_redis_config", { maxmemory_policy: "noeviction" }, { maxmemory_policy: "volatile_ttl" }],
    [
      "scaleway_redis_cluster",
      { settings: { "maxmemory-policy": "noeviction" } },
      { settings: { "maxmemory-policy": "allkeys-lfu" } },
    ],
    ["vultr_database", { redis_eviction_policy: "noeviction" }, { redis_eviction_policy: "allkeys-random" }],
  ])("is told: %s", async (type, kept, dropped) => {
    expect(await found(type, "update", kept, dropped)).toEqual(EXPIRES);
    expect(await found(type, "update", dropped, kept)).toEqual([]);
  });
});

describe("Settings of a Kafka cluster that keep messages for less time", () => {
  test.each<[type: string, long: Values, short: Values]>([
    ["digitalocean_database_kafka_config", { log_retention_hours: 168 }, { log_retention_hours: 1 }],
    ["digitalocean_database_kafka_config", { log_retention_ms: "-1" }, { log_retention_ms: "60000" }],
    [
      "confluent_kafka_cluster_config",
      { config: { "log.retention.ms": "604800000" } },
      { config: { "log.retention.ms": "60000" } },
    ],
  ])("are told: %s", async (type, long, short) => {
    expect(await found(type, "update", long, short)).toEqual(EXPIRES);
    expect(await found(type, "update", short, long)).toEqual([]);
  });
  test.each(["digitalocean_database_kafka_config", "confluent_kafka_cluster_config"])(
    "stay in force when the %s is destroyed",
    async (type) => {
      expect(await found(type, "delete", { log_retention_hours: 168 }, null)).toEqual([]);
    },
  );
});

describe.each(["digitalocean_database_redis_config", "digitalocean_database_valkey_config"])("With a %s", (type) => {
  const cluster = object("digitalocean_database_cluster.c", "no-op", { id: "c" }, { id: "c" });
  test("keys are written to disk no longer", async () => {
    expect(await found(type, "update", { persistence: "rdb" }, { persistence: "off" })).toEqual(["backup-loss warn"]);
    expect(await found(type, "update", { persistence: "off" }, { persistence: "rdb" })).toEqual([]);
  });
  test.each([
    ["off", [`backup-loss note ${type}.x`]],
    ["rdb", []],
  ])("that is created with persistence %s", async (persistence, expected) => {
    const created = object(`${type}.x`, "create", null, { cluster_id: "c", persistence });
    expect(said(await reviewOf([cluster, created], rowsOf(type, "digitalocean_database_cluster")))).toEqual(expected);
  });
});

describe("A lock of objects in a bucket of R2", () => {
  const rules = (...all: Values[]): Values => ({ bucket_name: "b", rules: all });
  const rule = (condition: Values, more: Values = {}): Values => ({ id: "a", enabled: true, condition, ...more });
  const [FOREVER, YEAR, DAY] = [
    { type: "Indefinite" },
    { type: "Age", max_age_seconds: 31_536_000 },
    { type: "Age", max_age_seconds: 86_400 },
  ];
  test.each<[string, Values, Values]>([
    ["for less time", rules(rule(YEAR)), rules(rule(DAY))],
    ["for some time, no longer without end", rules(rule(FOREVER)), rules(rule(YEAR))],
    [
      "until an earlier date",
      rules(rule({ type: "Date", date: "2030-01-01" })),
      rules(rule({ type: "Date", date: "2027-01-01" })),
    ],
    ["under one prefix alone", rules(rule(YEAR)), rules(rule(YEAR, { prefix: "logs/" }))],
    ["no longer", rules(rule(YEAR)), rules()],
    ["no longer, by a switch", rules(rule(YEAR)), rules(rule(YEAR, { enabled: false }))],
  ])("that holds %s is told, and the reverse is not", async (_, strict, weak) => {
    expect(await found("cloudflare_r2_bucket_lock", "update", strict, weak)).toEqual(["guard-removed warn"]);
    expect(await found("cloudflare_r2_bucket_lock", "update", weak, strict)).toEqual([]);
  });
  test("whose rule gets another id holds what it held", async () => {
    const other = rules(rule(YEAR, { id: "b" }));
    expect(await found("cloudflare_r2_bucket_lock", "update", rules(rule(YEAR)), other)).toEqual([]);
  });
});

test.each<[string, Values, readonly string[]]>([
  ["with a development database", { database: [{ name: "db", production: false }] }, ["container-loss warn"]],
  ["with a managed database, which stays", { database: [{ name: "db", production: true }] }, ["container-loss note"]],
  ["without one", { database: [] }, ["container-loss note"]],
])("An app of DigitalOcean %s", async (_, spec, expected) => {
  expect(await found("digitalocean_app", "delete", { spec: [spec] }, null)).toEqual(expected);
});

test.each<[type: string, kept: Values, gone: Values, expected: readonly string[]]>([
  [
    "aiven_clickhouse",
    { clickhouse_user_config: [{ additional_backup_regions: ["aws-eu-west-1"] }] },
    { clickhouse_user_config: [{ additional_backup_regions: [] }] },
    ["backup-loss warn"],
  ],
  ["hcloud_zone_rrset", { change_protection: true }, { change_protection: false }, ["guard-removed warn"]],
  ["openstack_compute_instance_v2", { force_delete: false }, { force_delete: true }, ["guard-removed warn"]],
  [
    "minio_ilm_policy",
    { rule: [{ id: "a", filter: "", noncurrent_version_expiration_days: 30 }] },
    { rule: [{ id: "a", filter: "", noncurrent_version_expiration_days: 3 }] },
    EXPIRES,
  ],
])("What %s keeps is told when it goes, and not when it comes", async (type, kept, gone, expected) => {
  expect(await found(type, "update", kept, gone)).toEqual(expected);
  expect(await found(type, "update", gone, kept)).toEqual([]);
});
