/** Containers that are refused while something is in them: not where the plan itself takes all that is known to be. */
import { expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf } from "../domain/reviewing.ts";

type Values = Readonly<Record<string, unknown>>;

test.each<[container: string, itself: Values, content: string, inside: Values]>([
  ["aws_organizations_organizational_unit", { id: "ou-1" }, "aws_organizations_account", { parent_id: "ou-1" }],
  ["aws_s3tables_namespace", { namespace: "n" }, "aws_s3tables_table", { namespace: "n" }],
  ["aws_workspaces_directory", { id: "d-1" }, "aws_workspaces_workspace", { directory_id: "d-1" }],
  ["azurerm_mssql_elasticpool", { id: "/pools/p" }, "azurerm_mssql_database", { elastic_pool_id: "/pools/p" }],
  ["azurerm_app_service_plan", { id: "/plans/p" }, "azurerm_app_service", { app_service_plan_id: "/plans/p" }],
  [
    "google_compute_storage_pool",
    { self_link: "https://g/pools/p" },
    "google_compute_disk",
    { storage_pool: "https://g/pools/p" },
  ],
  ["ibm_resource_group", { id: "9f" }, "ibm_database", { resource_group_id: "9f" }],
  ["nomad_namespace", { name: "apps" }, "nomad_job", { namespace: "apps" }],
  [
    "oci_identity_compartment",
    { id: "ocid1.c", enable_delete: true },
    "oci_core_volume",
    { compartment_id: "ocid1.c" },
  ],
  ["scaleway_account_project", { id: "p-1" }, "scaleway_rdb_instance", { project_id: "p-1" }],
  ["vsphere_compute_cluster", { id: "domain-c1" }, "vsphere_host", { cluster: "domain-c1" }],
])("%s", async (container, itself, content, inside) => {
  const rows = [container, content].flatMap((type) => rowOf(catalogueWith([])(type)) ?? []);
  const remains = async (entry: Record<string, unknown>) => {
    const { findings } = await reviewOf([object(`${container}.x`, "delete", itself), entry], rows);
    return findings.find(({ subject }) => subject?.address === `${container}.x`)?.remains?.kind;
  };
  expect(await remains(object(`${content}.y`, "no-op", inside, inside))).toBe("refused");
  expect(await remains(object(`${content}.y`, "delete", inside))).not.toBe("refused");
});

test("A version that stays for those who use it is not lost when the next one takes its place", async () => {
  const rows = [rowOf(catalogueWith([])("aws_lambda_layer_version"))].flatMap((row) => row ?? []);
  const levels = async (skip_destroy: boolean) => {
    const values = { layer_name: "l", filename: "a.zip", skip_destroy };
    const { findings } = await reviewOf([object("aws_lambda_layer_version.x", "delete create", values, values)], rows);
    return findings.map(({ rule, level, remains }) => [rule, level, remains?.kind]);
  };
  expect(await levels(true)).toEqual([["data-loss", "note", "kept"]]);
  expect(await levels(false)).toEqual([["last-copy", "note", "nothing"]]);
});
