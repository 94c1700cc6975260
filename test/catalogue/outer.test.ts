/** Outer containers: an account, a subscription, a namespace. What lies in one goes with it, and is named. */
import { describe, expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf } from "../domain/reviewing.ts";

type Values = Readonly<Record<string, unknown>>;

const there = (type: string, values: Values, name = "y") => object(`${type}.${name}`, "no-op", values, values);

async function along(container: string, itself: Values, inside: readonly Record<string, unknown>[]) {
  const types = new Set([container, ...inside.map(({ type }) => type as string)]);
  const rows = [...types].flatMap((type) => rowOf(catalogueWith([])(type)) ?? []);
  const { findings } = await reviewOf([object(`${container}.x`, "delete", itself), ...inside], rows);
  return findings.find(({ subject }) => subject?.address === `${container}.x`)?.remains?.goesWithIt;
}

const SUBSCRIPTION = "0a1b2c3d-0000-1111-2222-333344445555";
const STORAGE = "Microsoft.Storage/storageAccounts@2023-01-01";
const OTHER = "9a1b2c3d-0000-1111-2222-333344445555";
const arn = (service: string, account: string) => `arn:aws:${service}:eu-west-1:${account}:x`;

/** Where what is inside names the container, and where it names another one. */
const CASES: readonly (readonly [container: string, itself: Values, content: string, inside: Values, other: Values])[] =
  [
    // https://learn.microsoft.com/azure/azure-resource-manager/management/overview: each id begins with its subscription
    [
      "azurerm_subscription",
      { id: "/providers/Microsoft.Subscription/aliases/main", subscription_id: SUBSCRIPTION },
      "azurerm_resource_group",
      { id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg`, name: "rg" },
      { id: `/subscriptions/${OTHER}/resourceGroups/rg`, name: "rg" },
    ],
    [
      "azurerm_subscription",
      { id: "/providers/Microsoft.Subscription/aliases/main", subscription_id: SUBSCRIPTION },
      "azurerm_storage_account",
      {
        id: `/subscriptions/${SUBSCRIPTION.toUpperCase()}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/a`,
      },
      { id: `/subscriptions/${OTHER}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/a` },
    ],
    [
      "azurerm_subscription",
      { subscription_id: SUBSCRIPTION },
      "azapi_resource",
      {
        type: STORAGE,
        id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/a`,
      },
      { type: STORAGE, id: `/subscriptions/${OTHER}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/a` },
    ],
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
    [
      "aws_organizations_account",
      {
        id: "222222222222",
        close_on_deletion: true,
        arn: "arn:aws:organizations::111111111111:account/o-1/222222222222",
      },
      "aws_db_instance",
      { id: "db", arn: arn("rds", "222222222222") },
      { id: "db", arn: arn("rds", "111111111111") },
    ],
    // A number is the same in whatever case: https://www.rfc-editor.org/rfc/rfc9562#section-4
    [
      "azurerm_subscription",
      { subscription_id: SUBSCRIPTION.toUpperCase() },
      "azurerm_resource_group",
      { id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg`, name: "rg" },
      { id: `/subscriptions/${OTHER}/resourceGroups/rg`, name: "rg" },
    ],
    // hashicorp/terraform-provider-aws website/docs/r/db_snapshot.html.markdown, ebs_snapshot.html.markdown, ami.html.markdown
    ...(
      [
        ["aws_db_snapshot", (account) => ({ id: "s", db_snapshot_arn: arn("rds", account) })],
        ["aws_db_cluster_snapshot", (account) => ({ id: "s", db_cluster_snapshot_arn: arn("rds", account) })],
        ["aws_ebs_snapshot", (account) => ({ id: "snap-1", owner_id: account })],
        ["aws_ami", (account) => ({ id: "ami-1", owner_id: account })],
      ] as const satisfies readonly (readonly [string, (account: string) => Values])[]
    ).map(
      ([type, of]) =>
        [
          "aws_organizations_account",
          { id: "222222222222", close_on_deletion: true },
          type,
          of("222222222222"),
          of("111111111111"),
        ] as const,
    ),
    // hashicorp/terraform-provider-vault website/docs/r/namespace.html.md: a path below that of the provider's namespace
    [
      "vault_namespace",
      { id: "a/", path: "a", path_fq: "a" },
      "vault_mount",
      { path: "kv", namespace: "a" },
      { path: "kv", namespace: "b" },
    ],
    [
      "vault_namespace",
      { id: "a/b/", path: "b", path_fq: "a/b", namespace: "a" },
      "vault_kv_secret_v2",
      { path: "x", namespace: "a/b" },
      { path: "x", namespace: "b" },
    ],
    [
      "vault_namespace",
      { id: "a/", path: "a", path_fq: "a" },
      "vault_namespace",
      { path: "b", path_fq: "a/b", namespace: "a" },
      { path: "b", path_fq: "b" },
    ],
    // cloudflare/terraform-provider-cloudflare docs/resources/zone.md: account_id before version 5, then account.id
    [
      "cloudflare_account",
      { id: "acc1" },
      "cloudflare_zone",
      { id: "z", account: { id: "acc1" } },
      { id: "z", account: { id: "acc2" } },
    ],
    [
      "cloudflare_account",
      { id: "acc1" },
      "cloudflare_zone",
      { id: "z", account_id: "acc1" },
      { id: "z", account_id: "acc2" },
    ],
    [
      "cloudflare_account",
      { id: "acc1" },
      "cloudflare_r2_bucket",
      { id: "b", account_id: "acc1" },
      { id: "b", account_id: "acc2" },
    ],
    [
      "cloudflare_account",
      { id: "acc1" },
      "cloudflare_d1_database",
      { id: "d", account_id: "acc1" },
      { id: "d", account_id: "acc2" },
    ],
    // snowflakedb/terraform-provider-snowflake docs/resources/table.md
    [
      "snowflake_schema",
      { id: '"DB"."PUBLIC"', name: "PUBLIC", database: "DB" },
      "snowflake_table",
      { name: "t", schema: "PUBLIC", database: "DB" },
      { name: "t", schema: "PUBLIC", database: "DB2" },
    ],
    [
      "snowflake_database",
      { id: "DB", name: "DB" },
      "snowflake_table",
      { name: "t", schema: "PUBLIC", database: "DB" },
      { name: "t", schema: "PUBLIC", database: "DB2" },
    ],
    // hashicorp/terraform-provider-tfe website/docs/r/project.html.markdown, variable_set.html.markdown
    [
      "tfe_organization",
      { id: "acme", name: "acme" },
      "tfe_project",
      { id: "prj-1", name: "p", organization: "acme" },
      { id: "prj-1", organization: "other" },
    ],
    [
      "tfe_organization",
      { id: "acme", name: "acme" },
      "tfe_variable_set",
      { id: "varset-1", organization: "acme" },
      { id: "varset-1", organization: "other" },
    ],
    [
      "tfe_organization",
      { id: "acme", name: "acme" },
      "tfe_workspace",
      { id: "ws-1", organization: "acme" },
      { id: "ws-1", organization: "other" },
    ],
    // ovh/terraform-provider-ovh docs/resources/cloud_project_database.md: service_name is the id of the project
    [
      "ovh_cloud_project",
      { id: "p1", project_id: "p1" },
      "ovh_cloud_project_database",
      { id: "d", service_name: "p1" },
      { id: "d", service_name: "p2" },
    ],
    [
      "ovh_cloud_project",
      { id: "order", project_id: "p1" },
      "ovh_cloud_project_volume",
      { id: "v", service_name: "p1" },
      { id: "v", service_name: "order2" },
    ],
    // yandex-cloud/terraform-provider-yandex docs/resources/mdb_postgresql_cluster.md
    [
      "yandex_resourcemanager_folder",
      { id: "b1g" },
      "yandex_mdb_postgresql_cluster",
      { id: "c", folder_id: "b1g" },
      { id: "c", folder_id: "b1h" },
    ],
    // stackitcloud/terraform-provider-stackit docs/resources/postgresflex_instance.md
    [
      "stackit_resourcemanager_project",
      { id: "acme,x", project_id: SUBSCRIPTION },
      "stackit_postgresflex_instance",
      { id: "i", project_id: SUBSCRIPTION },
      { id: "i", project_id: OTHER },
    ],
    // stackitcloud/terraform-provider-stackit docs/resources/resourcemanager_project.md
    [
      "stackit_resourcemanager_folder",
      { id: "acme,f", container_id: "f" },
      "stackit_resourcemanager_project",
      { id: "acme,p", container_id: "p", parent_container_id: "f" },
      { id: "acme,p", container_id: "p", parent_container_id: "g" },
    ],
    // A namespace that is written as a text: alekc/terraform-provider-kubectl docs/resources/kubectl_manifest.md
    [
      "kubectl_manifest",
      { api_version: "v1", kind: "Namespace", name: "shop" },
      "kubernetes_persistent_volume_claim_v1",
      { metadata: [{ name: "data", namespace: "shop" }] },
      { metadata: [{ name: "data", namespace: "other" }] },
    ],
    [
      "kubectl_manifest",
      { api_version: "v1", kind: "Namespace", name: "shop" },
      "helm_release",
      { name: "pg", namespace: "shop" },
      { name: "pg", namespace: "other" },
    ],
    [
      "kubectl_manifest",
      { api_version: "v1", kind: "Namespace", name: "shop" },
      "kubectl_manifest",
      { api_version: "v1", kind: "PersistentVolumeClaim", name: "data", namespace: "shop" },
      { api_version: "v1", kind: "PersistentVolumeClaim", name: "data", namespace: "other" },
    ],
    // datastax/terraform-provider-astra docs/resources/table.md
    [
      "astra_keyspace",
      { name: "k", database_id: "d1" },
      "astra_table",
      { table: "t", keyspace: "k", database_id: "d1" },
      { table: "t", keyspace: "k", database_id: "d2" },
    ],
    [
      "google_project",
      { id: "projects/p", project_id: "p" },
      "google_storage_bucket",
      { name: "b", project: "p" },
      { name: "b", project: "q" },
    ],
    [
      "kubernetes_namespace",
      { id: "shop", metadata: [{ name: "shop" }] },
      "kubernetes_persistent_volume_claim",
      { metadata: [{ name: "data", namespace: "shop" }] },
      { metadata: [{ name: "data", namespace: "other" }] },
    ],
    [
      "kubernetes_namespace",
      { id: "shop", metadata: [{ name: "shop" }] },
      "helm_release",
      { name: "pg", namespace: "shop" },
      { name: "pg", namespace: "other" },
    ],
    [
      "confluent_environment",
      { id: "env-1" },
      "confluent_kafka_cluster",
      { id: "lkc-1", environment: [{ id: "env-1" }] },
      { id: "lkc-1", environment: [{ id: "env-2" }] },
    ],
    [
      "gitlab_group",
      { id: "7", permanently_remove_on_delete: true },
      "gitlab_project",
      { id: "9", namespace_id: 7 },
      { id: "9", namespace_id: 8 },
    ],
    [
      "gitlab_group",
      { id: "7", permanently_remove_on_delete: true },
      "gitlab_group",
      { id: "9", parent_id: 7 },
      { id: "9", parent_id: 8 },
    ],
    [
      "grafana_organization",
      { id: "5", org_id: 5 },
      "grafana_folder",
      { id: "5:f", uid: "f", org_id: "5" },
      { id: "6:f", uid: "f", org_id: "6" },
    ],
  ];

test.each(CASES)("%s %j takes %s along", async (container, itself, content, inside, other) => {
  expect(await along(container, itself, [there(content, inside)])).toEqual([`${content}.y`]);
  expect(await along(container, itself, [there(content, other)])).toEqual([]);
});

describe("What is deeper goes too", () => {
  test("a database in a server in a group in a subscription", async () => {
    const group = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg`;
    const server = `${group}/providers/Microsoft.Sql/servers/s`;
    const found = await along("azurerm_subscription", { subscription_id: SUBSCRIPTION }, [
      there("azurerm_resource_group", { id: group, name: "rg" }),
      there("azurerm_mssql_server", { id: server, name: "s", resource_group_name: "rg" }),
      there("azurerm_mssql_database", { id: `${server}/databases/d`, name: "d", server_id: server }),
    ]);
    expect(found).toEqual(["azurerm_mssql_database.y", "azurerm_mssql_server.y", "azurerm_resource_group.y"]);
  });
  test("a workspace in a project in an organization", async () => {
    const found = await along("tfe_organization", { id: "acme", name: "acme" }, [
      there("tfe_project", { id: "prj-1", name: "p", organization: "acme" }),
      there("tfe_workspace", { id: "ws-1", project_id: "prj-1" }),
    ]);
    expect(found).toEqual(["tfe_project.y", "tfe_workspace.y"]);
  });
  test("a secret in an engine in a namespace in a namespace", async () => {
    const found = await along("vault_namespace", { id: "a/", path: "a", path_fq: "a" }, [
      there("vault_namespace", { id: "a/b/", path: "b", path_fq: "a/b", namespace: "a" }),
      there("vault_mount", { path: "kv", namespace: "a/b" }),
    ]);
    expect(found).toEqual(["vault_mount.y", "vault_namespace.y"]);
  });
});

describe("What stays where it is, is not said to go", () => {
  test("an account that only leaves its organization", async () => {
    const account = { id: "222222222222", close_on_deletion: false };
    expect(
      await along("aws_organizations_account", account, [there("aws_db_instance", { arn: arn("rds", account.id) })]),
    ).toEqual([]);
  });
  test("nor is a copy in such an account lost for what is destroyed beside it", async () => {
    const types = ["aws_organizations_account", "aws_db_instance", "aws_db_snapshot"];
    const rows = types.flatMap((type) => rowOf(catalogueWith([])(type)) ?? []);
    const copy = {
      id: "s",
      db_instance_identifier: "prod",
      db_snapshot_arn: arn("rds", "222222222222"),
      arn: arn("rds", "222222222222"),
    };
    const kindOf = async (close_on_deletion: boolean) => {
      const { findings } = await reviewOf(
        [
          object("aws_organizations_account.x", "delete", { id: "222222222222", close_on_deletion }),
          object("aws_db_instance.x", "delete", {
            id: "prod",
            identifier: "prod",
            skip_final_snapshot: true,
            arn: arn("rds", "222222222222"),
          }),
          there("aws_db_snapshot", copy),
        ],
        rows,
      );
      return findings.find(({ subject }) => subject?.type === "aws_db_instance")?.remains?.kind;
    };
    expect(await kindOf(false)).toBe("copies");
    expect(await kindOf(true)).not.toBe("copies");
  });
  test("a table that is restored by itself, where a schema of the same name in another database goes", async () => {
    const rows = ["snowflake_schema", "snowflake_table"].flatMap((type) => rowOf(catalogueWith([])(type)) ?? []);
    const { findings } = await reviewOf(
      [
        object("snowflake_schema.x", "delete", { name: "PUBLIC", database: "A", data_retention_time_in_days: 0 }),
        object("snowflake_table.y", "delete", {
          name: "t",
          schema: "PUBLIC",
          database: "B",
          data_retention_time_in_days: 7,
        }),
      ],
      rows,
    );
    const table = findings.find(({ subject }) => subject?.type === "snowflake_table");
    expect(table?.remains).toMatchObject({ kind: "grace", days: 7 });
  });
});

describe("What a new object is for is not its account", () => {
  const created = async (type: string, values: Values) => {
    const rows = rowOf(catalogueWith([])(type));
    const unknown = { change: { after_unknown: { id: true, arn: true } } };
    const { findings } = await reviewOf([object(`${type}.x`, "create", null, values, unknown)], rows ? [rows] : []);
    return findings.map(({ rule, level }) => `${rule} ${level}`);
  };
  test("rules over a bucket, or an account of storage, that is there already", async () => {
    const rule = { id: "r", status: "Enabled", expiration: [{ days: 1 }] };
    expect(await created("aws_s3_bucket_lifecycle_configuration", { bucket: "b", rule: [rule] })).toEqual([
      "data-expiry warn",
    ]);
    const blobs = {
      name: "r",
      enabled: true,
      actions: [{ base_blob: [{ delete_after_days_since_modification_greater_than: 7 }] }],
    };
    expect(await created("azurerm_storage_management_policy", { storage_account_id: "/a", rule: [blobs] })).toEqual([
      "data-expiry warn",
    ]);
  });
  test("a deployment that deletes whatever else is in its group", async () => {
    const deployment = { name: "d", resource_group_name: "rg", deployment_mode: "Complete" };
    expect(await created("azurerm_resource_group_template_deployment", deployment)).toEqual(["container-loss block"]);
  });
});
