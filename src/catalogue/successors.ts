import type { AlsoAs } from "../domain/catalogue.ts";

/**
 * Types under which an object of another type can be imported, since its provider renamed the type, split it up, or has
 * several for it. What a plan forgets and imports like that stays in the state, where all of `by` is the same.
 * Names of one type in versions of it (`kubernetes_secret_v1`) need no line, nor do ids that name a place (ARNs, paths
 * of Azure and Google), nor names that left the provider (`retired`).
 */
interface Successor extends AlsoAs {
  readonly of: string;
  /** Where the provider's documentation says so: as in rows. */
  readonly source: string;
}

const ID = ["id"];

/** What the API server has, without what it fills in; `manifest` is null until the first apply after an import. */
const KUBERNETES = ["object.apiVersion", "object.kind", "object.metadata.namespace", "object.metadata.name"];

const AIVEN = "aiven/terraform-provider-aiven docs/guides/update-deprecated-resources.md";
const ALIBABA = "aliyun/terraform-provider-alicloud website/docs/r";
const ATLAS = "mongodb/terraform-provider-mongodbatlas docs/guides";
const AZURE = "hashicorp/terraform-provider-azurerm website/docs/guides";
const CLOUDFLARE = "cloudflare/terraform-provider-cloudflare docs/guides/version-5-upgrade.md";
const DATADOG = "DataDog/terraform-provider-datadog docs/resources/dashboard_json.md";

const successors = (of: string, types: readonly string[], by: AlsoAs["by"], source: string): readonly Successor[] =>
  types.map((type) => ({ of, type, by, source }));

export const SUCCESSORS: readonly Successor[] = [
  ...successors("aiven_database", ["aiven_mysql_database", "aiven_pg_database"], ID, AIVEN),
  ...successors(
    "aiven_service",
    [
      "aiven_cassandra",
      "aiven_elasticsearch",
      "aiven_grafana",
      "aiven_influxdb",
      "aiven_kafka",
      "aiven_kafka_connect",
      "aiven_m3db",
      "aiven_mysql",
      "aiven_opensearch",
      "aiven_pg",
      "aiven_redis",
    ],
    ID,
    AIVEN,
  ),
  ...successors("alicloud_adb_cluster", ["alicloud_adb_db_cluster"], ID, `${ALIBABA}/adb_cluster.html.markdown`),
  ...successors("alicloud_disk", ["alicloud_ecs_disk"], ID, `${ALIBABA}/disk.html.markdown`),
  ...successors("alicloud_dns_domain", ["alicloud_alidns_domain"], ID, `${ALIBABA}/dns_domain.html.markdown`),
  ...successors("alicloud_eip", ["alicloud_eip_address"], ID, `${ALIBABA}/eip.html.markdown`),
  ...successors("alicloud_mns_queue", ["alicloud_message_service_queue"], ID, `${ALIBABA}/mns_queue.html.markdown`),
  ...successors("alicloud_snapshot", ["alicloud_ecs_snapshot"], ID, `${ALIBABA}/snapshot.html.markdown`),
  ...successors(
    "alicloud_snapshot_policy",
    ["alicloud_ecs_auto_snapshot_policy"],
    ID,
    `${ALIBABA}/snapshot_policy.html.markdown`,
  ),
  ...successors(
    "aws_elasticsearch_domain",
    ["aws_opensearch_domain"],
    ["arn"],
    "hashicorp/terraform-provider-aws website/docs/r/elasticsearch_domain.html.markdown",
  ),
  ...successors(
    "aws_s3_bucket_object",
    ["aws_s3_object"],
    ["bucket", "key"],
    "hashicorp/terraform-provider-aws website/docs/r/s3_object.html.markdown",
  ),
  ...successors(
    "azuread_group",
    ["azuread_group_without_members"],
    ["object_id"],
    "hashicorp/terraform-provider-azuread docs/resources/group_without_members.md",
  ),
  ...successors(
    "azurerm_app_service_plan",
    ["azurerm_service_plan"],
    ID,
    `${AZURE}/migrating-from-deprecated-resources.html.markdown`,
  ),
  ...successors("cloudflare_record", ["cloudflare_dns_record"], ID, CLOUDFLARE),
  ...successors("cloudflare_worker_script", ["cloudflare_workers_script"], ["account_id", "id"], CLOUDFLARE),
  ...successors(
    "databricks_table",
    ["databricks_sql_table"],
    ID,
    "databricks/terraform-provider-databricks docs/resources/sql_table.md",
  ),
  ...successors("datadog_dashboard", ["datadog_dashboard_json", "datadog_dashboard_v2"], ID, DATADOG),
  ...successors("datadog_dashboard_json", ["datadog_dashboard", "datadog_dashboard_v2"], ID, DATADOG),
  ...successors(
    "digitalocean_floating_ip",
    ["digitalocean_reserved_ip"],
    ["ip_address"],
    "digitalocean/terraform-provider-digitalocean docs/resources/floating_ip.md",
  ),
  ...successors(
    "gitlab_label",
    ["gitlab_project_label"],
    ["project", "name"],
    "gitlabhq/terraform-provider-gitlab docs/resources/label.md",
  ),
  ...successors(
    "gitlab_project_mirror",
    ["gitlab_project_push_mirror"],
    ID,
    "gitlabhq/terraform-provider-gitlab docs/resources/project_mirror.md",
  ),
  ...successors(
    "kubernetes_manifest",
    ["kubernetes_manifest"],
    KUBERNETES,
    "hashicorp/terraform-provider-kubernetes manifest/provider/import.go",
  ),
  ...successors(
    "mongodbatlas_advanced_cluster",
    ["mongodbatlas_flex_cluster"],
    ["project_id", "name"],
    `${ATLAS}/serverless-shared-migration-guide.md`,
  ),
  ...successors(
    "mongodbatlas_cluster",
    ["mongodbatlas_advanced_cluster"],
    ["project_id", "name"],
    `${ATLAS}/cluster-to-advanced-cluster-migration-guide.md`,
  ),
  ...successors(
    "mongodbatlas_cluster",
    ["mongodbatlas_flex_cluster"],
    ["project_id", "name"],
    `${ATLAS}/serverless-shared-migration-guide.md`,
  ),
  ...successors(
    "mongodbatlas_flex_cluster",
    ["mongodbatlas_advanced_cluster"],
    ["project_id", "name"],
    `${ATLAS}/flex-cluster-to-dedicated-cluster-migraton-guide.md`,
  ),
  ...successors(
    "mongodbatlas_serverless_instance",
    ["mongodbatlas_advanced_cluster", "mongodbatlas_flex_cluster"],
    ["project_id", "name"],
    `${ATLAS}/serverless-shared-migration-guide.md`,
  ),
  ...successors(
    "scaleway_instance_volume",
    ["scaleway_block_volume"],
    ID,
    "scaleway/terraform-provider-scaleway docs/guides/migrate-instance-volume-to-sbs.md",
  ),
];
