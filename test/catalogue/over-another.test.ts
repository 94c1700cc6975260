/**
 * What acts on something else than itself, and is replaced to act on another thing: there it does what a create does,
 * though it says the same as before.
 */
import { describe, expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

type Values = Readonly<Record<string, unknown>>;

const CATALOGUE = catalogueWith([]);

async function told(type: string, before: Values, after: Values, others: readonly Record<string, unknown>[] = []) {
  const types = [type, ...others.map((one) => String(one.type))];
  const rows = [...new Set(types)].map((one) => rowOf(CATALOGUE(one)) ?? expect.fail(one));
  return said(await reviewOf([object(`${type}.x`, "delete create", before, after), ...others], rows));
}

const expiring = { rule: [{ id: "r", status: "Enabled", expiration: [{ days: 30 }] }] };
const BUCKET_RULES = "aws_s3_bucket_lifecycle_configuration";
const IMAGES =
  '{"rules":[{"selection":{"tagStatus":"any","countType":"imageCountMoreThan","countNumber":5},"action":{"type":"expire"}}]}';
const blobs = [
  { name: "r", enabled: true, actions: [{ base_blob: [{ delete_after_days_since_modification_greater_than: 30 }] }] },
];

test.each<[type: string, values: Values, one: Values, other: Values]>([
  [BUCKET_RULES, expiring, { bucket: "a" }, { bucket: "b" }],
  ["aws_ecr_lifecycle_policy", { policy: IMAGES }, { repository: "a" }, { repository: "b" }],
  ["aws_route53_records_exclusive", {}, { zone_id: "Z1" }, { zone_id: "Z2" }],
  ["aws_cloudfrontkeyvaluestore_keys_exclusive", {}, { key_value_store_arn: "a" }, { key_value_store_arn: "b" }],
  [
    "aws_glue_catalog_table_optimizer",
    { type: "retention", table_name: "t", configuration: [{ enabled: true }] },
    { database_name: "a" },
    { database_name: "b" },
  ],
  [
    "aws_datasync_task",
    { options: [{ preserve_deleted_files: "REMOVE" }] },
    { destination_location_arn: "a" },
    { destination_location_arn: "b" },
  ],
  ["azurerm_storage_management_policy", { rule: blobs }, { storage_account_id: "/a" }, { storage_account_id: "/b" }],
  [
    "azurerm_log_analytics_workspace_table",
    { workspace_id: "/w", total_retention_in_days: 7 },
    { name: "a" },
    { name: "b" },
  ],
  ["google_firestore_field", { database: "d", collection: "c", ttl_config: [{}] }, { field: "a" }, { field: "b" }],
  ["google_project_default_service_accounts", { action: "DELETE" }, { project: "a" }, { project: "b" }],
  [
    "google_logging_project_bucket_config",
    { bucket_id: "_Default", retention_days: 7 },
    { project: "a" },
    { project: "b" },
  ],
])("%s: what expires over another is told", async (type, values, one, other) => {
  const expires = `data-expiry warn ${type}.x`;
  expect(await told(type, { ...values, ...one }, { ...values, ...other })).toContain(expires);
});

test.each<[type: string, values: Values]>([
  [BUCKET_RULES, { bucket: "a", ...expiring }],
  ["aws_route53_records_exclusive", { zone_id: "Z1" }],
  ["google_firestore_field", { database: "d", collection: "c", field: "a", ttl_config: [{}] }],
])("%s: over the same it brings nothing new", async (type, values) => {
  expect((await told(type, values, values)).filter((line) => line.startsWith("data-expiry"))).toEqual([]);
});

describe("Rules over a bucket that is made anew as well", () => {
  const bucket = (actions: string, ...names: readonly string[]) => {
    const [before, after] = names.map((name) => ({ id: name, bucket: name }));
    return object("aws_s3_bucket.x", actions, before ?? null, after ?? null);
  };
  const rules = { bucket: "b", ...expiring };
  const expiry = `data-expiry warn ${BUCKET_RULES}.x`;

  test("find nothing in it", async () => {
    const moved = await told(BUCKET_RULES, { ...rules, bucket: "a" }, rules, [bucket("delete create", "a", "b")]);
    expect(moved).not.toContain(expiry);
    const row = (type: string) => rowOf(CATALOGUE(type)) ?? expect.fail(type);
    const entries = [object(`${BUCKET_RULES}.x`, "create", null, rules), bucket("delete create", "a", "b")];
    expect(said(await reviewOf(entries, [row(BUCKET_RULES), row("aws_s3_bucket")]))).not.toContain(expiry);
  });

  test("find all there is, where it is another one that is made anew", async () => {
    const moved = await told(BUCKET_RULES, { ...rules, bucket: "a" }, rules, [bucket("delete create", "a", "c")]);
    expect(moved).toContain(expiry);
  });
});

describe("Rules that get another address, of which the plan was not told", () => {
  const row = rowOf(CATALOGUE(BUCKET_RULES)) ?? expect.fail(BUCKET_RULES);
  const days = (count: number, bucket = "b") => ({
    bucket,
    rule: [{ status: "Enabled", expiration: [{ days: count }] }],
  });
  const renamed = async (old: Values, now: Values, actions = "delete") => {
    const entries = [object(`${BUCKET_RULES}.old`, actions, old), object(`${BUCKET_RULES}.new`, "create", null, now)];
    return said(await reviewOf(entries, [row])).filter((line) => line.startsWith("data-expiry"));
  };
  const expiry = [`data-expiry warn ${BUCKET_RULES}.new`];

  test("bring nothing new, whether the old ones are deleted or forgotten", async () => {
    expect(await renamed(days(30), days(30))).toEqual([]);
    expect(await renamed(days(30), days(30), "forget")).toEqual([]);
    expect(await renamed(days(30), days(90))).toEqual([]);
  });

  test("bring what the old ones did not do", async () => {
    expect(await renamed(days(30), days(7))).toEqual(expiry);
    expect(await renamed(days(30, "a"), days(30))).toEqual(expiry);
  });

  test("are told apart by all that they are over", async () => {
    const type = "google_bigtable_gc_policy";
    const gc = rowOf(CATALOGUE(type)) ?? expect.fail(type);
    const of = (column_family: string) => ({ table: "t", column_family, max_age: [{ duration: "168h" }] });
    const told = async (old: string) =>
      said(
        await reviewOf([object(`${type}.a`, "delete", of(old)), object(`${type}.b`, "create", null, of("f"))], [gc]),
      );
    expect(await told("f")).not.toContain(`data-expiry warn ${type}.b`);
    expect(await told("g")).toContain(`data-expiry warn ${type}.b`);
  });
});

describe("Rules over a name in another region, where it means something else", () => {
  const type = "aws_ecr_lifecycle_policy";
  const row = rowOf(CATALOGUE(type)) ?? expect.fail(type);
  const of = (region: string | undefined) => ({ repository: "app", policy: IMAGES, ...(region && { region }) });
  const HERE = "eu-west-1";
  test.each<[region: string | undefined, isTold: boolean]>([
    ["us-east-1", true],
    [HERE, false],
    [undefined, false],
  ])("bring there what they say: %s", async (region, isTold) => {
    const expiry = (name: string) => (isTold ? [`data-expiry warn ${type}.${name}`] : []);
    const replaced = await told(type, of(HERE), of(region));
    expect(replaced.filter((line) => line.startsWith("data-expiry"))).toEqual(expiry("x"));
    for (const [before, after] of [
      [HERE, region],
      [region, HERE],
    ]) {
      const entries = [object(`${type}.a`, "delete", of(before)), object(`${type}.b`, "create", null, of(after))];
      const found = said(await reviewOf(entries, [row])).filter((line) => line.startsWith("data-expiry"));
      expect(found).toEqual(expiry("b"));
    }
  });
});

describe("A safeguard that is replaced to take effect over another, switched off", () => {
  const type = "aws_s3_bucket_versioning";
  const of = (bucket: string, status: string) => ({ bucket, versioning_configuration: [{ status }] });
  const other = (enabled: boolean) => {
    const values = { id: "b", bucket: "b", versioning: [{ enabled }] };
    return object("aws_s3_bucket.b", "no-op", values, values);
  };

  test.each(["Suspended", "Enabled"])("is told, whatever it was before: %s", async (was) => {
    const found = await told(type, of("a", was), of("b", "Suspended"), [other(true)]);
    expect(found).toContain(`backup-loss block ${type}.x`);
  });

  test("is not told where that had it off", async () => {
    expect(await told(type, of("a", "Suspended"), of("b", "Suspended"), [other(false)])).toEqual([]);
  });
});
