/** Objects that a plan forgets and imports again, under another type or without an id of their own. */
import { describe, expect, test } from "vitest";
import { allRows } from "../../src/catalogue/index.ts";
import { object, reviewOf, row, said } from "./reviewing.ts";

const ROWS = [
  row("cluster", { alsoAs: [{ type: "advanced_cluster", by: ["project", "name"] }] }),
  row("advanced_cluster", { knownBy: ["project", "name"] }),
  row("bucket"),
  row("bucket_policy", { class: "guard" }),
  row("bucket_key", { class: "key" }),
  row("server"),
  row("new_server"),
  row("manifest", {
    alsoAs: [{ type: "manifest", by: ["object.kind", "object.name"] }],
    knownBy: ["object.kind", "object.name"],
  }),
];

const imported = (address: string, before: object, id: string | null = null) =>
  object(address, "no-op", before, before, { change: { importing: id === null ? {} : { id } } });

const FORGOTTEN = (address: string) => [`forgotten warn ${address}`];

describe("an object that the plan forgets, and imports under the type that took its place,", () => {
  const old = object("cluster.a", "forget", { id: "old-form", project: "p", name: "shop" });
  const as = (values: object, type = "advanced_cluster") =>
    reviewOf([old, imported(`${type}.a`, values, "p-shop")], ROWS);

  test("is not forgotten, where it is the same by what the catalogue compares", async () => {
    expect(said(await as({ id: "new-form", project: "p", name: "shop" }))).toEqual([]);
  });
  test.each([
    ["another one by one of them", { project: "q", name: "shop" }],
    ["one of which that is not known", { name: "shop" }],
    ["one of which nothing is known", {}],
  ])("is forgotten, where that is %s", async (_, values) => {
    expect(said(await as(values))).toEqual(FORGOTTEN("cluster.a"));
  });
  test("is forgotten, where that type did not take its place", async () => {
    expect(said(await as({ project: "p", name: "shop" }, "new_server"))).toEqual(FORGOTTEN("cluster.a"));
  });
  test("is forgotten, where that is of another provider", async () => {
    const other = {
      ...imported("advanced_cluster.a", { project: "p", name: "shop" }),
      provider_name: "example.com/a/b",
    };
    expect(said(await reviewOf([old, other], ROWS))).toEqual(FORGOTTEN("cluster.a"));
  });
});

describe("an object that one provider forgets, and another imports under the same type and id,", () => {
  const by = (entry: Record<string, unknown>, provider_name: string) => ({ ...entry, provider_name });
  const moved = async (from: string, to: string) =>
    said(
      await reviewOf(
        [by(object("bucket.a", "forget", { id: "b" }), from), by(imported("bucket.b", { id: "b" }, "b"), to)],
        ROWS,
      ),
    );
  const GOOGLE = "registry.terraform.io/hashicorp/google";
  test("is not forgotten, where these are Google's, the released and the beta one", async () => {
    expect(await moved(GOOGLE, `${GOOGLE}-beta`)).toEqual([]);
    expect(await moved(`${GOOGLE}-beta`, GOOGLE)).toEqual([]);
  });
  test("is forgotten, where they have nothing in common", async () => {
    expect(await moved(GOOGLE, "registry.terraform.io/hashicorp/aws")).toEqual(FORGOTTEN("bucket.a"));
  });
});

describe("an object that the plan forgets, and imports without an id of its own,", () => {
  const of = (kind: string, name: string) => ({ manifest: null, object: { kind, name } });
  const old = object("manifest.a", "forget", of("Claim", "data"));
  test("is not forgotten, where it is the same by what the catalogue compares", async () => {
    expect(said(await reviewOf([old, imported("manifest.b", of("Claim", "data"))], ROWS))).toEqual([]);
  });
  test("is forgotten, where that is another one", async () => {
    expect(said(await reviewOf([old, imported("manifest.b", of("Claim", "logs"))], ROWS))).toEqual(
      FORGOTTEN("manifest.a"),
    );
  });
});

describe("an object with an id that only it has, which the plan forgets,", () => {
  const ID = "/subscriptions/0/resourceGroups/shop/providers/Microsoft.Compute/serverFarms/web";
  const old = object("server.a", "forget", { id: ID.replace("serverFarms", "serverfarms") });
  test("is not forgotten, where Azure writes it in other letters", async () => {
    expect(said(await reviewOf([old, imported("new_server.a", { id: ID }, ID)], ROWS))).toEqual([]);
  });
  test("is forgotten, where what has the same id is only a setting of it", async () => {
    expect(said(await reviewOf([old, imported("bucket_key.a", { id: ID }, ID)], ROWS))).toEqual(FORGOTTEN("server.a"));
  });
});

test("A setting that is known by the name of what it belongs to does not take its place", async () => {
  const old = object("bucket.a", "forget", { id: "shop" });
  const plan = [old, imported("bucket_policy.a", { id: "shop" }, "shop")];
  expect(said(await reviewOf(plan, ROWS))).toEqual(FORGOTTEN("bucket.a"));
});

test("An object that is known by a mere name is the same, wherever the provider says that it is", async () => {
  const plan = [object("bucket.a", "forget", { id: "shop" }), imported("bucket.b", { id: "shop" }, "shop")];
  const settings = { name: "example", expressions: { owner: { constant_value: "acme" } } };
  const more = { configuration: { provider_config: { example: settings } } };
  expect(said(await reviewOf(plan, ROWS, { more }))).toEqual([]);
});

/** What the providers' own guides tell people to forget and to import. */
describe("of the catalogue's types", () => {
  const ROWS_OF_ALL = allRows();
  const moved = (from: string, before: object, to: string, after: object, id: string) =>
    reviewOf([object(`${from}.a`, "forget", before), imported(`${to}.a`, after, id)], ROWS_OF_ALL);

  const OBJECT = { kind: "PersistentVolumeClaim", apiVersion: "v1", metadata: { namespace: "shop", name: "data" } };

  test.each<[string, object, string, object, string]>([
    ["alicloud_disk", { id: "d-1" }, "alicloud_ecs_disk", { id: "d-1" }, "d-1"],
    ["alicloud_mns_queue", { id: "orders" }, "alicloud_message_service_queue", { id: "orders" }, "orders"],
    ["alicloud_snapshot_policy", { id: "sp-1" }, "alicloud_ecs_auto_snapshot_policy", { id: "sp-1" }, "sp-1"],
    [
      "aws_elasticsearch_domain",
      { id: "arn:aws:es:eu-west-1:1:domain/logs", arn: "arn:aws:es:eu-west-1:1:domain/logs" },
      "aws_opensearch_domain",
      { id: "arn:aws:es:eu-west-1:1:domain/logs", arn: "arn:aws:es:eu-west-1:1:domain/logs" },
      "logs",
    ],
    ["gitlab_project_mirror", { id: "1:2" }, "gitlab_project_push_mirror", { id: "1:2" }, "1:2"],
    ["cloudflare_record", { id: "r1", zone_id: "z" }, "cloudflare_dns_record", { id: "r1", zone_id: "z" }, "z/r1"],
    [
      "cloudflare_worker_script",
      { id: "shop", account_id: "a", name: "shop" },
      "cloudflare_workers_script",
      { id: "shop", account_id: "a", script_name: "shop" },
      "a/shop",
    ],
    [
      "mongodbatlas_cluster",
      { id: "Y2x1c3Rlcg==", project_id: "p", name: "shop" },
      "mongodbatlas_advanced_cluster",
      { project_id: "p", name: "shop" },
      "p-shop",
    ],
    [
      "mongodbatlas_serverless_instance",
      { id: "aW5zdGFuY2U=", project_id: "p", name: "shop" },
      "mongodbatlas_flex_cluster",
      { project_id: "p", name: "shop" },
      "p-shop",
    ],
    [
      "aws_s3_bucket_object",
      { id: "a/b.txt", bucket: "shop", key: "a/b.txt" },
      "aws_s3_object",
      { id: "shop/a/b.txt", bucket: "shop", key: "a/b.txt" },
      "s3://shop/a/b.txt",
    ],
    ["kubernetes_secret", { id: "shop/db" }, "kubernetes_secret_v1", { id: "shop/db" }, "shop/db"],
    [
      "kubernetes_manifest",
      { manifest: { kind: "PersistentVolumeClaim", apiVersion: "v1" }, object: OBJECT },
      "kubernetes_manifest",
      { manifest: null, object: OBJECT },
      "apiVersion=v1,kind=PersistentVolumeClaim,namespace=shop,name=data",
    ],
    ["aiven_database", { id: "p/pg/shop" }, "aiven_pg_database", { id: "p/pg/shop" }, "p/pg/shop"],
    ["aiven_service", { id: "p/pg" }, "aiven_pg", { id: "p/pg" }, "p/pg"],
    ["databricks_table", { id: "a.b.c" }, "databricks_sql_table", { id: "a.b.c" }, "a.b.c"],
    ["datadog_dashboard", { id: "sv7-gyh-kas" }, "datadog_dashboard_json", { id: "sv7-gyh-kas" }, "sv7-gyh-kas"],
    [
      "azuread_group",
      { id: "1c", object_id: "1c" },
      "azuread_group_without_members",
      { id: "/groups/1c", object_id: "1c" },
      "/groups/1c",
    ],
    ["snowflake_stream", { id: "d|s|x" }, "snowflake_stream_on_table", { id: "d|s|x" }, "d|s|x"],
  ])("%s is not forgotten where it is imported as its successor", async (from, before, to, after, id) => {
    expect(said(await moved(from, before, to, after, id))).toEqual([]);
  });

  test.each([
    ["azurerm_virtual_machine", "azurerm_linux_virtual_machine"],
    ["azurerm_virtual_machine", "azurerm_windows_virtual_machine"],
    ["azurerm_virtual_machine_scale_set", "azurerm_linux_virtual_machine_scale_set"],
    ["azurerm_virtual_machine_scale_set", "azurerm_orchestrated_virtual_machine_scale_set"],
    ["azurerm_app_service", "azurerm_linux_web_app"],
    ["azurerm_app_service", "azurerm_windows_web_app"],
    ["azurerm_app_service_slot", "azurerm_linux_web_app_slot"],
    ["azurerm_function_app", "azurerm_linux_function_app"],
    ["azurerm_function_app", "azurerm_windows_function_app"],
    ["azurerm_sql_server", "azurerm_mssql_server"],
    ["azurerm_sql_database", "azurerm_mssql_database"],
    ["azurerm_sql_elasticpool", "azurerm_mssql_elasticpool"],
    ["azurerm_sql_managed_instance", "azurerm_mssql_managed_instance"],
    ["azurerm_sql_managed_database", "azurerm_mssql_managed_database"],
    ["azurerm_sql_failover_group", "azurerm_mssql_failover_group"],
    ["azurerm_static_site", "azurerm_static_web_app"],
    ["azurerm_template_deployment", "azurerm_resource_group_template_deployment"],
    ["azurerm_dashboard", "azurerm_portal_dashboard"],
    ["azurerm_app_service_environment", "azurerm_app_service_environment_v3"],
    ["azurerm_recovery_services_protected_vm", "azurerm_backup_protected_vm"],
  ])("%s is not forgotten where it is imported as %s", async (from, to) => {
    const id = "/subscriptions/0/resourceGroups/g/providers/Microsoft.Thing/things/x";
    expect(said(await moved(from, { id }, to, { id }, id))).toEqual([]);
  });

  test("a plan of App Service is not forgotten where it is imported as its successor, which holds nothing", async () => {
    const id = "/subscriptions/0/resourceGroups/g/providers/Microsoft.Web/serverFarms/x";
    const rows = [
      ...ROWS_OF_ALL.filter(({ type }) => type === "azurerm_app_service_plan"),
      row("azurerm_service_plan"),
    ];
    const old = object("azurerm_app_service_plan.a", "forget", { id: id.replace("serverFarms", "serverfarms") });
    expect(said(await reviewOf([old, imported("azurerm_service_plan.a", { id }, id)], rows))).toEqual([]);
  });

  test.each([
    ["aws_s3_bucket", "aws_s3_bucket_policy"],
    ["aws_s3_bucket", "aws_s3_bucket_versioning"],
    ["cloudflare_zone", "cloudflare_zone_dnssec"],
  ])("%s is forgotten where what is imported by its id is %s", async (from, to) => {
    expect(said(await moved(from, { id: "shop" }, to, { id: "shop" }, "shop"))).toEqual(FORGOTTEN(`${from}.a`));
  });
});
