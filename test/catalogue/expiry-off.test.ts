/** Settings of a policy by which data expires do nothing while it is off, or once the same update switches it off. */
import { expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

type Values = Readonly<Record<string, unknown>>;

const CATALOGUE = catalogueWith([]);

async function told(type: string, before: Values, after: Values): Promise<readonly string[]> {
  const row = rowOf(CATALOGUE(type)) ?? expect.fail(type);
  return said(await reviewOf([object(`${type}.x`, "update", before, after)], [row]));
}

const iceberg = (kept: number) => ({
  retention_configuration: [{ iceberg_configuration: [{ number_of_snapshots_to_retain: kept }] }],
});

test.each<[type: string, of: (setting: number, isOn: boolean) => Values]>([
  ["gitlab_project", (keep_n, enabled) => ({ container_expiration_policy: [{ enabled, keep_n }] })],
  ["tencentcloud_tcr_tag_retention_rule", (value, isOn) => ({ retention_rule: [{ value }], disabled: !isOn })],
  ["elasticstack_elasticsearch_data_stream_lifecycle", (days, enabled) => ({ data_retention: `${days}d`, enabled })],
  ["alicloud_ens_bucket_lifecycle", (days, isOn) => ({ expiration_days: days, status: isOn ? "Enabled" : "Disabled" })],
  ["aws_glue_catalog_table_optimizer", (kept, enabled) => ({ configuration: [{ enabled, ...iceberg(kept) }] })],
  [
    "aws_imagebuilder_lifecycle_policy",
    (value, isOn) => ({
      status: isOn ? "ENABLED" : "DISABLED",
      policy_detail: [{ action: [{ type: "DELETE" }], filter: [{ type: "COUNT", value }] }],
    }),
  ],
  [
    "aws_s3tables_table",
    (hours, isOn) => ({
      maintenance_configuration: {
        iceberg_snapshot_management: {
          settings: { max_snapshot_age_hours: hours },
          status: isOn ? "enabled" : "disabled",
        },
      },
    }),
  ],
  ["azurerm_network_watcher_flow_log", (days, enabled) => ({ enabled: true, retention_policy: [{ enabled, days }] })],
  ["azurerm_container_registry", (days, enabled) => ({ retention_policy: [{ enabled, days }] })],
])("%s", async (type, of) => {
  expect(await told(type, of(30, true), of(5, true))).toEqual([`data-expiry warn ${type}.x`]);
  expect(await told(type, of(30, false), of(5, false))).toEqual([]);
  expect(await told(type, of(30, true), of(5, false))).toEqual([]);
});

test("the retention of Harbor is compared as a set of what it keeps", async () => {
  const type = "harbor_retention_policy";
  const rule = (more: Values) => ({ disabled: false, repo_matching: "**", tag_matching: "**", ...more });
  const changed = (before: readonly Values[], after: readonly Values[]) =>
    told(type, { scope: "/projects/1", rule: before }, { scope: "/projects/1", rule: after });
  const warned = [`data-expiry warn ${type}.x`];
  const [ten, two, always] = [
    rule({ most_recently_pushed: 10 }),
    rule({ most_recently_pushed: 2 }),
    rule({ always_retain: true, tag_matching: "v*" }),
  ];
  expect(await changed([ten], [two])).toEqual(warned);
  expect(await changed([two], [ten])).toEqual([]);
  expect(await changed([two, always], [always, two])).toEqual([]);
  expect(await changed([two, always], [two])).toEqual(warned);
  expect(await changed([two], [two, always])).toEqual([]);
  expect(await changed([ten], [{ ...ten, disabled: true }])).toEqual(warned);
  expect(await changed([ten], [{ ...ten, repo_excluding: "old/**" }])).toEqual(warned);
  expect(await changed([{ ...ten, untagged_artifacts: true }], [{ ...ten, untagged_artifacts: false }])).toEqual(
    warned,
  );
});

test.each<[string, Values, Values]>([
  [
    "yandex_storage_bucket",
    { filter: [{ object_size_greater_than: 1000 }] },
    { filter: [{ object_size_greater_than: 10 }] },
  ],
  ["alicloud_oss_bucket", { filter: [{ not: [{ prefix: "keep/" }] }] }, { filter: [] }],
])("%s: an expiry rule that spares less warns, and one that spares more does not", async (type, more, less) => {
  const rules = (one: Values) => ({
    bucket: "b",
    lifecycle_rule: [{ id: "r", enabled: true, prefix: "", expiration: [{ days: 5 }], ...one }],
  });
  expect(await told(type, rules(more), rules(less))).toEqual([`data-expiry warn ${type}.x`]);
  expect(await told(type, rules(less), rules(more))).toEqual([]);
});
