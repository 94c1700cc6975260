/** What ends or expires by a date, a word or a default of the account: sooner is told, and later is not. */
import { expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

const rowOf = (type: string) => {
  const known = catalogueWith([])(type);
  if (known.known !== "row") throw new Error(`${type} has no row`);
  return known.row;
};
const told = async (type: string, before: object | null, after: object): Promise<readonly string[]> => {
  const effect = before === null ? "create" : "update";
  return said(await reviewOf([object(`${type}.x`, effect, before ?? undefined, after)], [rowOf(type)]));
};

const [EARLIER, LATER] = ["2027-01-01T00:00:00Z", "2028-01-01T00:00:00Z"];
const DATES: readonly (readonly [type: string, attribute: string])[] = [
  ["aws_kms_external_key", "valid_to"],
  ["aws_s3_object", "object_lock_retain_until_date"],
  ["azurerm_key_vault_key", "expiration_date"],
  ["azurerm_key_vault_secret", "expiration_date"],
  ["google_secret_manager_secret", "expire_time"],
  ["nutanix_recovery_points_v2", "expiration_time"],
  ["oci_file_storage_snapshot", "expiration_time"],
  ["openstack_objectstorage_object_v1", "delete_at"],
  ["scaleway_rdb_snapshot", "expires_at"],
  ["tfe_workspace", "auto_destroy_at"],
];
test.each(DATES)("%s: an earlier %s is told, a later one is not", async (type, attribute) => {
  expect(await told(type, { [attribute]: LATER }, { [attribute]: EARLIER })).toHaveLength(1);
  expect(await told(type, { [attribute]: EARLIER }, { [attribute]: LATER })).toEqual([]);
});
test.each(DATES.filter(([type]) => type !== "aws_s3_object"))("%s: %s is set, or goes", async (type, attribute) => {
  expect(await told(type, { [attribute]: null }, { [attribute]: LATER })).toHaveLength(1);
  expect(await told(type, { [attribute]: LATER }, { [attribute]: null })).toEqual([]);
});

// `timeadd(timestamp(), "8760h")` is another date on each plan, and known only after the apply.
test.each([
  // Its value can be read after that date too: https://learn.microsoft.com/azure/key-vault/secrets/about-secrets
  ["azurerm_key_vault_secret", "expiration_date", null],
  // It still decrypts and unwraps: https://learn.microsoft.com/azure/key-vault/keys/about-keys-details
  ["azurerm_key_vault_key", "expiration_date", "key-loss note"],
  ["azurerm_key_vault_managed_hardware_security_module_key", "expiration_date", "key-loss note"],
  // What is deleted at that date, or can't be used at all, is told as ever.
  ["aws_kms_external_key", "valid_to", "key-loss block"],
  ["google_secret_manager_secret", "expire_time", "data-expiry warn"],
  ["scaleway_rdb_snapshot", "expires_at", "backup-loss warn"],
  ["tfe_workspace", "auto_destroy_at", "data-expiry warn"],
])("%s: a date in %s that is known only after the apply, where there was one", async (type, attribute, expected) => {
  const unknown = { change: { after_unknown: { [attribute]: true } } };
  const heard = async (before: string | null) => {
    const [old, now] = [{ name: "x", [attribute]: before }, { name: "x" }];
    return said(await reviewOf([object(`${type}.x`, "update", old, now, unknown)], [rowOf(type)]));
  };
  expect(await heard(EARLIER)).toEqual(expected === null ? [] : [`${expected} ${type}.x`]);
  // Where there was none, that something ends at all is news.
  expect(await heard(null)).toHaveLength(1);
});

test("Vercel's deployments are deleted sooner, or later", async () => {
  const kept = (word: string) => ({ expiration_production: word });
  const type = "vercel_project_deployment_retention";
  expect(await told(type, kept("1y"), kept("1m"))).toHaveLength(1);
  expect(await told(type, kept("unlimited"), kept("3y"))).toHaveLength(1);
  expect(await told(type, kept("1m"), kept("1y"))).toEqual([]);
  expect(await told(type, kept("1y"), kept("unlimited"))).toEqual([]);
});

test("Couchbase Capella writes a length of time in words", async () => {
  const kept = (retention_time: string) => ({ weekly_schedule: { retention_time } });
  expect(await told("couchbase-capella_backup_schedule", kept("1year"), kept("90days"))).toHaveLength(1);
  expect(await told("couchbase-capella_backup_schedule", kept("30days"), kept("1year"))).toEqual([]);
});

test("Snapshots of a storage box on one day of the week are fewer than on every day, and more than on one of the month", async () => {
  const plan = (day_of_week: number | null, day_of_month: number | null = null) => ({
    snapshot_plan: { max_snapshots: 10, hour: 1, day_of_week, day_of_month },
  });
  expect(await told("hcloud_storage_box", plan(null, 1), plan(1))).toEqual([]);
  expect(await told("hcloud_storage_box", plan(1), plan(null, 1))).toEqual(["backup-loss note hcloud_storage_box.x"]);
  expect(await told("hcloud_storage_box", plan(null), plan(1))).toEqual(["backup-loss note hcloud_storage_box.x"]);
  expect(await told("hcloud_storage_box", plan(1), plan(null))).toEqual([]);
  expect(await told("hcloud_storage_box", {}, plan(1))).toEqual([]);
});

test.each([
  ["snowflake_account_parameter", { key: "DATA_RETENTION_TIME_IN_DAYS", value: "0" }],
  ["snowflake_object_parameter", { key: "DATA_RETENTION_TIME_IN_DAYS", value: "0", on_account: true }],
  ["snowflake_current_account", { data_retention_time_in_days: 0 }],
  ["google_logging_project_bucket_config", { bucket_id: "_Default", retention_days: 7 }],
])("A create of %s reaches what is there already", async (type, after) => {
  expect(await told(type, null, after)).toEqual([`data-expiry warn ${type}.x`]);
});
test.each([
  ["snowflake_account_parameter", { key: "DATA_RETENTION_TIME_IN_DAYS", value: "7" }],
  ["snowflake_object_parameter", { key: "DATA_RETENTION_TIME_IN_DAYS", value: "7", on_account: true }],
  ["snowflake_current_account", { data_retention_time_in_days: 7 }],
  ["google_logging_project_bucket_config", { bucket_id: "_Default", retention_days: 30 }],
  ["google_logging_project_bucket_config", { bucket_id: "audit", retention_days: 7 }],
])("A create of %s with %j takes nothing", async (type, after) => {
  expect(await told(type, null, after)).toEqual([]);
});
test("What a change of the account's retention says is said once", async () => {
  const kept = (value: string) => ({ key: "DATA_RETENTION_TIME_IN_DAYS", value });
  expect(await told("snowflake_account_parameter", kept("7"), kept("0"))).toHaveLength(1);
});
