/** Rows that apply under a condition, and updates that change just this condition. */
import { describe, expect, test } from "vitest";
import { allRows } from "../../src/catalogue/index.ts";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";
import { object, reviewOf, row, said } from "./reviewing.ts";

const SET = row("set", {
  holds: [{ deleted: "Delete" }, { scaled: "Delete" }],
  watch: [
    { path: "replicas", change: "lowered", rule: "data-loss", whenAfter: { scaled: "Delete" }, says: "Claims go." },
    {
      path: "scaled",
      change: { from: ["Retain", null], to: "Delete" },
      rule: "guard-removed",
      says: "Scaling deletes.",
    },
  ],
});

describe("an update that switches on what the row is about", () => {
  const update = (before: object, after: object) => reviewOf([object("set.x", "update", before, after)], [SET]);
  test("is reported", async () => {
    expect(said(await update({ scaled: "Retain" }, { scaled: "Delete" }))).toEqual(["guard-removed warn set.x"]);
    expect(said(await update({}, { scaled: "Delete" }))).toEqual(["guard-removed warn set.x"]);
  });
  test("takes effect for what the same update does", async () => {
    const both = await update({ scaled: "Retain", replicas: 3 }, { scaled: "Delete", replicas: 1 });
    expect(said(both)).toEqual(["last-copy block set.x", "guard-removed warn set.x"]);
  });
  test("and one that switches it off saves what the same update does", async () => {
    expect(said(await update({ scaled: "Delete", replicas: 3 }, { scaled: "Retain", replicas: 1 }))).toEqual([]);
  });
  test("as does one that leaves it off", async () => {
    expect(said(await update({ scaled: "Retain", replicas: 3 }, { scaled: "Retain", replicas: 1 }))).toEqual([]);
  });
});

describe("a safeguard that is created switched off", () => {
  const VERSIONING = row("versioning", {
    class: "backup",
    holds: { status: "Enabled" },
    createdOff: [
      { when: { status: "Suspended" }, over: { versioned: true }, rule: "backup-loss", says: "No versions." },
    ],
    refs: [{ role: "guards", path: "bucket", to: ["bucket"] }],
  });
  const BUCKET = row("bucket", { decides: ["versioned"] });
  const over = (bucket: Record<string, unknown>, status = "Suspended", more = {}) =>
    reviewOf([bucket, object("versioning.x", "create", null, { bucket: "b", status }, more)], [VERSIONING, BUCKET]);
  const on = { id: "b", versioned: true };
  const found = ["backup-loss block versioning.x"];
  test.each([
    ["over an object that has it on", object("bucket.x", "no-op", on, on), found],
    ["over one that is updated too", object("bucket.x", "update", on, { ...on, acl: "x" }), found],
    ["not over one that has it off", object("bucket.x", "no-op", { id: "b", versioned: false }, {}), []],
    ["not over another one", object("bucket.x", "no-op", { id: "c", versioned: true }, {}), []],
  ])("is reported %s", async (_, bucket, expected) => {
    expect(said(await over(bucket))).toEqual(expected);
  });
  test("not over one that goes, which has a finding of its own", async () => {
    expect(said(await over(object("bucket.x", "delete", on)))).toEqual(["last-copy block bucket.x"]);
  });
  test("not where it is on", async () => {
    expect(said(await over(object("bucket.x", "no-op", on, on), "Enabled"))).toEqual([]);
  });
  test("not over one that the same plan creates", async () => {
    const unknown = { change: { after_unknown: { bucket: true } } };
    expect(said(await over(object("bucket.x", "create", null, { versioned: true }), "Suspended", unknown))).toEqual([]);
  });
});

/**
 * Rows whose condition is what the object is, not a switch: another value replaces it, the provider counts it (what is
 * in a vault or a pool), or (ECS and Beanstalk, a forced detach, what goes with the entry of an image, statements that
 * are not run before a destroy) is of no account to what is stored.
 */
const REPLACED = [
  "astra_streaming_topic",
  "aws_acm_certificate",
  "aws_backup_vault",
  "aws_cloudformation_stack",
  "aws_ecs_service",
  "aws_elastic_beanstalk_environment",
  "aws_elasticache_cluster",
  "aws_storagegateway_tape_pool",
  "aws_volume_attachment",
  "awscc_ec2_key_pair",
  "awscc_ecs_service",
  "awscc_elasticache_cache_cluster",
  "awscc_elasticbeanstalk_environment",
  "awscc_imagebuilder_image",
  "awscc_rds_db_instance",
  "azurerm_application_insights",
  "azurerm_firewall",
  "azurerm_log_analytics_solution",
  "azurerm_public_ip",
  "clickhouse_service",
  "cloudfoundry_service_instance",
  "databricks_ai_search_index",
  "databricks_catalog",
  "databricks_secret_scope",
  "databricks_sql_table",
  "databricks_table",
  "databricks_vector_search_index",
  "databricks_volume",
  "elasticstack_kibana_stream",
  "google_artifact_registry_repository",
  "google_backup_dr_backup_vault",
  "google_bigquery_table",
  "google_compute_address",
  "google_compute_global_address",
  "google_netapp_storage_pool",
  "ibm_is_share",
  "oci_core_public_ip",
  "postgresql_function",
  "snowflake_account_parameter",
  "snowflake_execute",
  "snowflake_object_parameter",
  "snowflake_stage",
  "snowflake_unsafe_execute",
  "tfe_registry_provider",
  "yandex_cloud_desktops_desktop_group",
];

describe("In the catalogue", () => {
  const pathsOf = ({ holds }: CatalogueRow): readonly string[] =>
    holds === undefined ? [] : [holds].flat().flatMap((one) => Object.keys(one));
  const isWatched = (path: string, { watch = [] }: CatalogueRow): boolean =>
    watch.some((one) => one.path === path || path.startsWith(`${one.path}[`) || one.path.startsWith(`${path}[`));
  test("every row that applies under a condition watches it, or can't have it changed in place", () => {
    const silent = allRows()
      .filter((one) => pathsOf(one).some((path) => !isWatched(path, one)))
      .map(({ type }) => type);
    expect(silent).toEqual(REPLACED);
  });
});
