import { describe, expect, test } from "vitest";
import { allRows, catalogueWith } from "../../../src/catalogue/index.ts";
import { keptPathsOf } from "../../../src/domain/kept-paths.ts";
import { DEFAULT_POLICY } from "../../../src/domain/policy.ts";
import { reviewRoot } from "../../../src/review.ts";
import { planJson, plansIn } from "../../input/plan/reading.ts";
import { object } from "../reviewing.ts";

/**
 * Terraform deletes what is inside before what it is in. A container that can be restored comes back as it was when it
 * was deleted itself: without what Terraform had taken out of it by then. Only a backup of before has that.
 */

const CATALOGUE = catalogueWith([]);

/** What remains of the object at an address, where all of these are destroyed by one plan. */
async function remainsOf(address: string, ...objects: readonly Record<string, unknown>[]) {
  const [plan] = await plansIn(planJson([...objects]), keptPathsOf(CATALOGUE, DEFAULT_POLICY));
  if (plan === undefined) throw new Error("no plan");
  const review = reviewRoot(plan, {
    catalogue: CATALOGUE,
    policy: DEFAULT_POLICY,
    today: "2026-11-21",
    isNewRoot: null,
  });
  const found = review.findings.find(({ subject }) => subject?.address === address);
  return { kind: found?.remains?.kind, evidence: found?.evidence ?? [] };
}

const gone = (address: string, values: object) => object(address, "delete", values);

const NOT_BACK = { kind: "worthless", because: "deleted-first" };

describe("what Terraform deletes first does not come back with its container", () => {
  test.each([
    [
      "a bucket, which the provider empties, with its instance",
      gone("ibm_cos_bucket.a", { resource_instance_id: "crn:1", force_delete: true }),
      gone("ibm_resource_instance.a", { id: "crn:1", crn: "crn:1", service: "cloud-object-storage" }),
    ],
    [
      "a secret with its instance",
      gone("ibm_sm_arbitrary_secret.a", { instance_id: "guid-1" }),
      gone("ibm_resource_instance.a", { id: "crn:1", guid: "guid-1", service: "secrets-manager" }),
    ],
    [
      "a database with its instance in the recycle bin",
      gone("tencentcloud_mysql_database.a", { instance_id: "cdb-1" }),
      gone("tencentcloud_mysql_instance.a", { id: "cdb-1", charge_type: "PREPAID" }),
    ],
    [
      "imported key material with its key",
      gone("opentelekomcloud_kms_key_material_v1.a", { key_id: "k-1" }),
      gone("opentelekomcloud_kms_key_v1.a", { id: "k-1", pending_days: "7" }),
    ],
    [
      "an archive, which no snapshot holds, with its cluster",
      gone("mongodbatlas_online_archive.a", { cluster_name: "prod" }),
      gone("mongodbatlas_cluster.a", { id: "1", name: "prod", retain_backups_enabled: true }),
    ],
    [
      "a cluster of a private cloud with that",
      gone("google_vmwareengine_cluster.a", { parent: "projects/p/locations/l/privateClouds/c" }),
      gone("google_vmwareengine_private_cloud.a", {
        id: "projects/p/locations/l/privateClouds/c",
        deletion_delay_hours: 8,
      }),
    ],
  ] as const)("%s", async (_, inner, container) => {
    const { kind, evidence } = await remainsOf(inner.address as string, inner, container);
    expect(kind).toBe("nothing");
    expect(evidence).toContainEqual(NOT_BACK);
  });
});

describe("what a backup of before holds does come back", () => {
  test.each([
    [
      "a database with the backups of its server",
      gone("yandex_mdb_mysql_database.a", { cluster_id: "c-1" }),
      gone("yandex_mdb_mysql_cluster.a", { id: "c-1" }),
      "grace",
    ],
    [
      "a database with the kept backups of its cluster",
      gone("alicloud_polardb_database.a", { db_cluster_id: "pc-1" }),
      gone("alicloud_polardb_cluster.a", { id: "pc-1", backup_retention_policy_on_cluster_deletion: "ALL" }),
      "kept",
    ],
    [
      "a folder whose objects the soft delete of its bucket keeps",
      gone("google_storage_folder.a", { bucket: "b", force_destroy: true }),
      gone("google_storage_bucket.a", {
        id: "b",
        name: "b",
        force_destroy: true,
        soft_delete_policy: [{ retention_duration_seconds: 604800 }],
      }),
      "grace",
    ],
  ] as const)("%s", async (_, inner, container, kind) => {
    expect(await remainsOf(inner.address as string, inner, container)).toMatchObject({ kind });
  });
});

describe("backups that lie elsewhere than the server outlast it", () => {
  const SUBSCRIPTION = "00000000-0000-0000-0000-000000000001";
  const ID = `/subscriptions/${SUBSCRIPTION}/resourceGroups/g/providers/Microsoft.Sql/servers/s`;
  const database = (retention: object) =>
    gone("azurerm_mssql_database.a", {
      id: `${ID}/databases/d`,
      server_id: ID,
      long_term_retention_policy: [{ weekly_retention: "PT0S", monthly_retention: "PT0S", ...retention }],
      short_term_retention_policy: [{ retention_days: 7 }],
    });
  const server = gone("azurerm_mssql_server.a", { id: ID, name: "s" });
  const left = async (...entries: readonly Record<string, unknown>[]) =>
    (await remainsOf("azurerm_mssql_database.a", ...entries))?.kind;
  test("if they are made at all", async () => {
    expect(await left(database({ monthly_retention: "P12M" }), server)).toBe("kept");
    expect(await left(database({ yearly_retention: "P10Y" }), server)).toBe("kept");
    expect(await left(database({}), server)).toBe("nothing");
  });
  test("and where it stays, the newest backups count", async () => {
    expect(await left(database({ monthly_retention: "P12M" }))).toBe("grace");
  });
  test("but not the subscription, with which they can be had back for a while", async () => {
    const kept = database({ monthly_retention: "P12M" });
    const subscription = gone("azurerm_subscription.a", {
      id: `/subscriptions/${SUBSCRIPTION}`,
      subscription_id: SUBSCRIPTION,
    });
    const remains = await remainsOf("azurerm_mssql_database.a", kept, server, subscription);
    expect(remains.kind).toBe("kept");
    expect(remains.evidence).toContainEqual({ kind: "shared" });
  });
  // https://learn.microsoft.com/azure/azure-sql/database/transparent-data-encryption-byok-overview: backups need the key
  // that the server had when they were made.
  test.each(["azurerm_mssql_server.a", "azurerm_mssql_server_transparent_data_encryption.a"])(
    "unless the key goes that %s names",
    async (names) => {
      const kept = database({ monthly_retention: "P12M" });
      const key = { id: "https://v.vault.azure.net/keys/k/1", name: "k" };
      const named = names.includes("transparent")
        ? [server, gone(names, { id: `${ID}/encryptionProtector`, server_id: ID, key_vault_key_id: key.id })]
        : [gone(names, { id: ID, name: "s", transparent_data_encryption_key_vault_key_id: key.id })];
      expect(await left(kept, ...named)).toBe("kept");
      expect(await left(kept, ...named, gone("azurerm_key_vault_key.k", key))).toBe("nothing");
    },
  );
});

// https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/using-backups.html
describe("the final backup of a volume outlasts its file system", () => {
  const key = "arn:aws:kms:eu-west-1:111122223333:key/k";
  const volume = (skip_final_backup: boolean) =>
    gone("aws_fsx_ontap_volume.a", {
      ...{ id: "fsvol-1", storage_virtual_machine_id: "svm-1", ontap_volume_type: "RW" },
      skip_final_backup,
    });
  const around = [
    gone("aws_fsx_ontap_storage_virtual_machine.a", { id: "svm-1", file_system_id: "fs-1" }),
    gone("aws_fsx_ontap_file_system.a", { id: "fs-1", kms_key_id: key }),
  ];
  const left = async (...entries: readonly Record<string, unknown>[]) =>
    (await remainsOf("aws_fsx_ontap_volume.a", ...entries))?.kind;
  test("if one is made", async () => {
    expect(await left(volume(false), ...around)).toBe("snapshot");
    expect(await left(volume(true), ...around)).toBe("nothing");
  });
  test("unless the key of the file system goes too", async () => {
    expect(await left(volume(false), ...around, gone("aws_kms_key.a", { arn: key }))).toBe("nothing");
  });
});

test("every container that is restored from a backup says so of a leaf that can be had back, and no other leaf does", () => {
  for (const { type, leaves = [] } of allRows())
    for (const { fromBackup, remains } of leaves)
      if (fromBackup === true) expect([type, ["grace", "kept"].includes(remains)]).toEqual([type, true]);
});
