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

/**
 * Rows whose condition is what the object is, not a switch: another value replaces it, or (ECS and Beanstalk, a
 * forced detach) is of no account to what is stored.
 */
const REPLACED = [
  "aws_acm_certificate",
  "aws_cloudcontrolapi_resource",
  "aws_ecs_service",
  "aws_elastic_beanstalk_environment",
  "aws_elasticache_cluster",
  "aws_storagegateway_tape_pool",
  "aws_volume_attachment",
  "azapi_resource",
  "azurerm_application_insights",
  "databricks_sql_table",
  "databricks_vector_search_index",
  "databricks_volume",
  "google_artifact_registry_repository",
  "google_bigquery_table",
  "google_compute_address",
  "google_compute_global_address",
  "ibm_is_share",
  "kubectl_manifest",
  "kubernetes_manifest",
  "kubernetes_storage_class",
  "kubernetes_storage_class_v1",
  "oci_core_public_ip",
  "postgresql_function",
  "snowflake_stage",
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
