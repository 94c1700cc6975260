/** What the message says of a destroy, with the rows of the real catalogue: it has to be true of this very type. */
import { describe, expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { headlineOf, messageOf, stepsFor } from "../../src/report/wording.ts";
import { object, reviewOf } from "../domain/reviewing.ts";

const AZURE = "registry.terraform.io/hashicorp/azurerm";
const AZURE_3 = {
  azurerm: { name: "azurerm", full_name: AZURE, version_constraint: "~> 4.0", expressions: { features: [{}] } },
};

type Values = Readonly<Record<string, unknown>>;

/** The review of a plan of some objects, each by its address with its actions and values. */
async function reviewed(objects: Readonly<Record<string, readonly [actions: string, values: Values]>>) {
  const types = [...new Set(Object.keys(objects).map((address) => address.split(".")[0] as string))];
  const rows = types.flatMap((type) => rowOf(catalogueWith([])(type)) ?? []);
  const entries = Object.entries(objects).map(([address, [actions, values]]) =>
    object(address, actions, values, actions === "delete" ? null : values),
  );
  return (await reviewOf(entries, rows)).findings;
}

/** What is said of the first of them. */
async function told(objects: Parameters<typeof reviewed>[0]): Promise<string | undefined> {
  const first = Object.keys(objects)[0];
  return (await reviewed(objects)).filter(({ subject }) => subject?.address === first).map((one) => messageOf(one))[0];
}

const deleted = (address: string, values: Values = {}) => told({ [address]: ["delete", values] });

describe("a computing node of a database whose data lies in the cluster", () => {
  const NODES: readonly [type: string, by: string, cluster: string, where: string][] = [
    ["aws_rds_cluster_instance", "cluster_identifier", "aws_rds_cluster", "cluster"],
    ["aws_docdb_cluster_instance", "cluster_identifier", "aws_docdb_cluster", "cluster"],
    ["aws_neptune_cluster_instance", "cluster_identifier", "aws_neptune_cluster", "cluster"],
    ["awscc_neptune_db_instance", "db_cluster_identifier", "awscc_neptune_db_cluster", "cluster"],
    ["aws_redshiftserverless_workgroup", "namespace_name", "aws_redshiftserverless_namespace", "namespace"],
    ["awscc_redshiftserverless_workgroup", "namespace_name", "awscc_redshiftserverless_namespace", "namespace"],
    ["google_alloydb_instance", "cluster", "google_alloydb_cluster", "cluster"],
    ["alicloud_selectdb_db_cluster", "db_instance_id", "alicloud_selectdb_db_instance", "instance"],
  ];
  test.each(NODES)("%s: the data stays", async (type, by, cluster, where) => {
    const node = { [`${type}.a`]: ["delete", { [by]: "orders" }] as const };
    const stays = new RegExp(` is deleted, but this stays: the data, which is in the ${where}$`);
    expect(await told(node)).toMatch(stays);
    expect(await told({ ...node, [`${cluster}.a`]: ["no-op", { id: "orders" }] })).toMatch(stays);
  });
  test.each(NODES)("%s: that is not said where the cluster goes too", async (type, by, cluster) => {
    const both = {
      [`${type}.a`]: ["delete", { [by]: "orders" }],
      [`${cluster}.a`]: ["delete", { id: "orders", skip_final_snapshot: true }],
    } as const;
    const said = await told(both);
    expect(said).toContain(" is deleted");
    expect(said).not.toContain("stays");
  });
  test("stays where the provider refuses to destroy the cluster", async () => {
    const both = {
      "aws_rds_cluster_instance.a": ["delete", { cluster_identifier: "orders" }],
      "aws_rds_cluster.a": ["delete", { id: "orders", deletion_protection: true }],
    } as const;
    expect(await told(both)).toContain("but this stays: the data, which is in the cluster");
  });
});

describe("a container of which little would be missed is told by what it has", () => {
  test.each([
    ["aws_sns_topic_subscription.a", "topic subscription is deleted; what is lost: delivery to that endpoint"],
    ["aws_vpc_ipam_pool.a", "address pool is deleted; what is lost: its ranges and allocation records"],
    ["heroku_pipeline.a", "pipeline is deleted, but this stays: its apps"],
    ["materialize_cluster.a", "cluster is deleted: the computation of everything on it stops"],
  ])("%s", async (address, sentence) => {
    expect(await deleted(address)).toBe(sentence);
  });
  test("and any other still goes with all that is in it", async () => {
    expect(await deleted("azurerm_resource_group.a")).toBe(
      "resource group is deleted with everything in it (listed in the plan or not) and nothing in this state keeps a copy",
    );
  });
});

/** An empty one is deleted, and it may be emptied before: so it is told as a condition, and lowers no level. */
describe("what the provider refuses to delete while anything is in it", () => {
  test.each([
    ["aws_s3_bucket.a", { force_destroy: false }],
    ["google_storage_bucket.a", { force_destroy: false }],
    ["aws_ecr_repository.a", { force_delete: false }],
    ["aws_backup_vault.a", { force_destroy: false }],
    ["google_bigquery_dataset.a", { delete_contents_on_destroy: false }],
    ["aws_transfer_server.a", { force_destroy: false }],
    ["aws_athena_database.a", { force_destroy: false }],
    ["azurerm_resource_group.a", { id: "a" }],
  ])("%s", async (address, values) => {
    const type = address.split(".")[0] as string;
    const row = rowOf(catalogueWith([])(type));
    const entry = object(address, "delete", { ...values });
    const more = { configuration: { provider_config: AZURE_3, root_module: {} } };
    const { findings } = await reviewOf([{ ...entry, provider_name: AZURE }], row === undefined ? [] : [row], { more });
    const [finding] = findings;
    expect(finding && messageOf(finding)).toMatch(
      / is deleted, but the provider will refuse this while anything is in it$/,
    );
    expect(finding && headlineOf([finding])).toMatch(/ but the provider would refuse this while anything is in it$/);
    expect(finding && stepsFor(finding).map(({ step }) => step)).toContain("See what is in it");
    expect(finding?.level).toBe(row?.weight === "high" ? "block" : "warn");
  });
});

describe("what makes backups", () => {
  test.each([
    [
      "aws_backup_plan.a",
      "backup schedule is deleted; what is lost: all further scheduled backups, but this stays: the recovery points made so far, until their own retention ends",
    ],
    [
      "aws_backup_selection.a",
      "assignment of resources to a backup plan is deleted; what is lost: all further backups of the selected resources, but this stays: the recovery points made so far, until their own retention ends",
    ],
    [
      "alicloud_ecs_auto_snapshot_policy.a",
      "snapshot schedule is deleted: scheduled snapshots stop, but this stays: the snapshots made so far, until their own retention ends",
    ],
    [
      "mongodbatlas_cloud_backup_schedule.a",
      "backup schedule of a cluster is deleted: scheduled snapshots stop, but this stays: the snapshots made so far, until they expire",
    ],
    [
      "railway_volume_backup_schedule.a",
      "backup schedule of a volume is deleted: scheduled backups stop, but this stays: the backups made so far, until they expire",
    ],
    [
      "harbor_replication.a",
      "replication of images is deleted: images are no longer copied, but this stays: the images copied so far",
    ],
  ])("%s", async (address, sentence) => {
    expect(await deleted(address)).toBe(sentence);
  });
  test("stays for the days for which it is kept", async () => {
    expect(await deleted("aws_db_instance_automated_backups_replication.a", { retention_period: 7 })).toBe(
      "copy of automated backups in another region is deleted; what is lost: further copies of the backups in the other region, but this stays for 7 days: the backups copied so far, until their retention ends",
    );
  });
  test("does not stay but can be had back, where the service deletes the backups first", async () => {
    expect(await deleted("azurerm_backup_protected_file_share.a")).toBe(
      "backups of a file share are deleted, but they can be restored for 14 days; no restore can rely on them after that",
    );
  });
  test("is told in a headline with what stays", async () => {
    const [plan] = await reviewed({ "aws_backup_plan.a": ["delete", {}] });
    expect(plan && headlineOf([{ ...plan, level: "block" }])).toBe(
      "a backup schedule would be lost, but this would stay: the recovery points made so far, until their own retention ends",
    );
  });
  test("is not a backup, of which a restore may need it", async () => {
    expect(await deleted("aws_db_snapshot.a")).toBe(
      "database snapshot is deleted; no restore can rely on it after that",
    );
  });
});

describe("a Helm release", () => {
  const ofChart = (chart: string): Values => ({ id: "shop", namespace: "shop", chart });
  test("goes with its workloads, and not with all that they have made", async () => {
    expect(await deleted("helm_release.a", ofChart("shop"))).toBe(
      "Helm release is deleted; what is lost: all workloads and other objects of the chart; claims that stateful sets made, definitions in its crds folder and what is marked to be kept stay",
    );
    expect(await told({ "helm_release.a": ["delete create", ofChart("shop")] })).toMatch(
      /^Helm release is replaced; what is lost: all workloads and other objects of the chart; claims that/,
    );
  });
});

describe("a value that Terraform made up", () => {
  test.each([
    [
      "random_password.a",
      "delete",
      "generated password is deleted; what has the value goes on working, but nobody can look it up here any more",
    ],
    [
      "random_password.a",
      "delete create",
      "generated password is replaced; a new value takes its place: what this plan writes it to follows, and what else has the old one is locked out",
    ],
    [
      "random_bytes.a",
      "delete create",
      "generated random bytes are replaced; a new value takes its place: what this plan writes it to follows, and what else has the old one is locked out",
    ],
    [
      "random_id.a",
      "delete create",
      "generated random id is replaced; a new value takes its place, and what is named by it is replaced as well",
    ],
  ])("%s, %s", async (address, actions, sentence) => {
    expect(await told({ [address]: [actions, { id: "x" }] })).toBe(sentence);
  });
  test("is told in a headline with what follows", async () => {
    const findings = await reviewed({ "random_password.a": ["delete create", {}] });
    expect(findings.map((one) => headlineOf([one]))).toEqual([
      "a generated password would be lost, and what has the old value would be locked out",
    ]);
  });
});
