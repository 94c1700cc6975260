/** Rules over what is there already reach what is stored in it; over what the same plan creates there is nothing yet. */
import { expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

type Values = Readonly<Record<string, unknown>>;

const CATALOGUE = catalogueWith([]);
const OVH = { service_name: "project", region_name: "GRA" };

test.each<[type: string, rules: Values, over: string, named: Values]>([
  [
    "cloudflare_r2_bucket_lifecycle",
    {
      bucket_name: "b",
      rules: [{ enabled: true, delete_objects_transition: { condition: { type: "Age", max_age: 86_400 } } }],
    },
    "cloudflare_r2_bucket",
    { name: "b" },
  ],
  ["minio_ilm_policy", { bucket: "b", rule: [{ expiration: "5d" }] }, "minio_s3_bucket", { bucket: "b" }],
  [
    "minio_s3_bucket_lifecycle",
    { bucket: "b", rule: [{ status: "Enabled", expiration: [{ days: 5 }] }] },
    "minio_s3_bucket",
    { bucket: "b" },
  ],
  [
    "ovh_cloud_project_storage_object_bucket_lifecycle_configuration",
    { ...OVH, container_name: "b", rules: [{ status: "enabled", expiration: { days: 5 } }] },
    "ovh_cloud_project_storage",
    { ...OVH, name: "b" },
  ],
  [
    "mongodbatlas_cloud_backup_snapshot_restore_job",
    { delivery_type_config: [{ automated: true, target_cluster_name: "main" }] },
    "mongodbatlas_advanced_cluster",
    { name: "main" },
  ],
])("%s", async (type, rules, over, named) => {
  const rows = [type, over].map((one) => rowOf(CATALOGUE(one)) ?? expect.fail(one));
  const told = async (actions: string) => {
    const before = actions === "create" ? null : named;
    const entries = [object(`${type}.x`, "create", null, rules), object(`${over}.x`, actions, before, named)];
    return said(await reviewOf(entries, rows)).filter((line) => line.startsWith("data-expiry"));
  };
  expect(await told("no-op")).toEqual([`data-expiry warn ${type}.x`]);
  expect(await told("create")).toEqual([]);
});

test("what names a new one by an id that is not known yet is for that", async () => {
  const type = "tencentcloud_tcr_tag_retention_rule";
  const row = rowOf(CATALOGUE(type)) ?? expect.fail(type);
  const told = async (after: Values, unknown: Values) =>
    said(
      await reviewOf([object(`${type}.x`, "create", null, after, { change: { after_unknown: unknown } })], [row]),
    ).filter((line) => line.startsWith("data-expiry"));
  expect(await told({ cron_setting: "daily", registry_id: "r" }, {})).toEqual([`data-expiry warn ${type}.x`]);
  expect(await told({ cron_setting: "daily" }, { registry_id: true })).toEqual([]);
});

test("the rules of a bucket of OVH are compared by tags and sizes too", async () => {
  const type = "ovh_cloud_project_storage_object_bucket_lifecycle_configuration";
  const row = rowOf(CATALOGUE(type)) ?? expect.fail(type);
  const rules = (filter: Values) => ({
    ...OVH,
    container_name: "b",
    rules: [{ id: "r", status: "enabled", filter, expiration: { days: 5 } }],
  });
  const told = async (before: Values, after: Values) =>
    said(await reviewOf([object(`${type}.x`, "update", rules(before), rules(after))], [row]));
  const warned = [`data-expiry warn ${type}.x`];
  expect(await told({ tags: { class: "tmp" } }, {})).toEqual(warned);
  expect(await told({}, { tags: { class: "tmp" } })).toEqual([]);
  expect(await told({ object_size_greater_than: 1024 }, { object_size_greater_than: 10 })).toEqual(warned);
  expect(await told({ object_size_less_than: 10 }, { object_size_less_than: 5 })).toEqual([]);
});
