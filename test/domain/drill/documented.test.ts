import { expect, test } from "vitest";
import { allRows, catalogueWith } from "../../../src/catalogue/index.ts";
import type { RemainsKind } from "../../../src/domain/finding.ts";
import { wayPhrase } from "../../../src/report/drill/words.ts";
import { plain } from "../../../src/report/phrase.ts";
import { drillIn, stateJson } from "./drilling.ts";

/**
 * What a drill answers and advises of the types that people have most of, held against the page of the provider that
 * says so. Each row was read there: the words behind the link are those of the page, shortened.
 */

const REGISTRY = "https://registry.terraform.io/providers";
const aws = (name: string): string => `${REGISTRY}/hashicorp/aws/latest/docs/resources/${name}`;
const google = (name: string): string => `${REGISTRY}/hashicorp/google/latest/docs/resources/${name}`;
const azure = (name: string): string => `${REGISTRY}/hashicorp/azurerm/latest/docs/${name}`;

interface Row {
  readonly type: string;
  readonly values?: object;
  readonly answer: RemainsKind;
  /** What helps, in the order in which it is said. */
  readonly helps: readonly string[];
  readonly link: string;
  readonly says: string;
}

const ROWS: readonly Row[] = [
  {
    type: "aws_s3_bucket",
    values: { force_destroy: true },
    answer: "nothing",
    helps: ["force_destroy = false"],
    link: aws("s3_bucket"),
    says: "all objects should be deleted from the bucket when the bucket is destroyed; they are not recoverable",
  },
  {
    type: "aws_db_instance",
    values: { skip_final_snapshot: true, delete_automated_backups: true, backup_retention_period: 0 },
    answer: "nothing",
    helps: ["deletion_protection = true", "skip_final_snapshot = false and set final_snapshot_identifier"],
    link: aws("db_instance"),
    says: "if false, a snapshot is created before the instance is deleted, by the name of final_snapshot_identifier",
  },
  {
    type: "aws_ebs_volume",
    answer: "nothing",
    helps: ["final_snapshot = true"],
    link: aws("ebs_volume"),
    says: "if true, a snapshot will be created before volume deletion; by default false",
  },
  {
    type: "aws_kms_key",
    answer: "grace",
    helps: [],
    link: aws("kms_key"),
    says: "deletion_window_in_days must be between 7 and 30; it defaults to 30",
  },
  {
    type: "google_storage_bucket",
    answer: "refused",
    helps: [],
    link: google("storage_bucket"),
    says: "without force_destroy Terraform fails to delete a bucket that contains objects",
  },
  {
    type: "google_sql_database_instance",
    values: { deletion_protection: false },
    answer: "nothing",
    helps: ["deletion_protection = true", "settings[0].final_backup_config[0].enabled = true"],
    link: google("sql_database_instance"),
    says: "final_backup_config: enabled, and retention_days of the final backup",
  },
  {
    type: "google_compute_disk",
    answer: "nothing",
    helps: ['deletion_policy = "PREVENT"', "create_snapshot_before_destroy = true"],
    link: google("compute_disk"),
    says: "a snapshot is created before the disk is deleted; PREVENT fails the destroy",
  },
  {
    type: "azurerm_key_vault_key",
    answer: "unknown",
    helps: ["features[0].key_vault[0].purge_soft_deleted_keys_on_destroy = false in its provider"],
    link: azure("guides/features-block"),
    says: "purge_soft_deleted_keys_on_destroy: whether keys are permanently deleted; defaults to true",
  },
  {
    type: "kubernetes_persistent_volume_v1",
    values: { spec: [{ persistent_volume_reclaim_policy: "Delete" }] },
    answer: "nothing",
    helps: ['spec[0].persistent_volume_reclaim_policy = "Retain"'],
    link: `${REGISTRY}/hashicorp/kubernetes/latest/docs/resources/persistent_volume_v1`,
    says: "what happens to a persistent volume when released from its claim: Retain keeps it",
  },
  {
    type: "hcloud_volume",
    values: { delete_protection: false },
    answer: "nothing",
    helps: [],
    link: `${REGISTRY}/hetznercloud/hcloud/latest/docs`,
    says: "delete_protection does not protect from deletion by Terraform, as the provider lifts the lock",
  },
  {
    type: "digitalocean_kubernetes_cluster",
    values: { destroy_all_associated_resources: true },
    answer: "nothing",
    helps: ["destroy_all_associated_resources = false"],
    link: `${REGISTRY}/digitalocean/digitalocean/latest/docs/resources/kubernetes_cluster`,
    says: "when true, volumes and volume snapshots made via the Kubernetes API are destroyed along with the cluster",
  },
  {
    type: "scaleway_key_manager_key",
    values: { unprotected: true },
    answer: "nothing",
    helps: ["unprotected = false"],
    link: `${REGISTRY}/scaleway/scaleway/latest/docs/resources/key_manager_key`,
    says: "if unprotected is true, the key can be deleted; it defaults to false",
  },
  {
    type: "yandex_kms_symmetric_key",
    values: { deletion_protection: true },
    answer: "refused",
    helps: [],
    link: `${REGISTRY}/yandex-cloud/yandex/latest/docs/resources/kms_symmetric_key`,
    says: "deletion_protection true means that the resource is protected from accidental deletion",
  },
];

const DRILLING = { catalogue: catalogueWith([]), rows: allRows() };

test.each(ROWS)("$type: $answer, since $says", async ({ type, values = {}, answer, helps, link }) => {
  const object = { address: `${type}.x`, mode: "managed", type, values };
  const [one] = (await drillIn({ ".": stateJson([object]) }, DRILLING)).states[0]?.objects ?? [];
  if (one === undefined) throw new Error(`${type} holds nothing`);
  expect([one.withState.remains.kind, one.ways.map((way) => plain(wayPhrase(way, one)))]).toEqual([answer, helps]);
  expect(link).toMatch(/^https:\/\/registry\.terraform\.io\/providers\//);
});

test("a container of an Azure storage account is kept by the account's soft delete, which the account's page describes", async () => {
  const account = {
    address: "azurerm_storage_account.x",
    mode: "managed",
    type: "azurerm_storage_account",
    values: {
      id: "/subscriptions/1/a",
      name: "a",
      blob_properties: [{ container_delete_retention_policy: [{ days: 7 }] }],
    },
  };
  const container = {
    address: "azurerm_storage_container.x",
    mode: "managed",
    type: "azurerm_storage_container",
    values: { id: "/subscriptions/1/a/c", storage_account_id: "/subscriptions/1/a" },
  };
  const { states } = await drillIn({ app: stateJson([container]), base: stateJson([account]) }, DRILLING);
  expect(states[0]?.objects[0]?.withState.remains).toMatchObject({ kind: "grace", days: 7 });
});
