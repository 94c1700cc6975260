import { REGISTRY, type Row } from "./row.ts";

const aws = (name: string): string => `${REGISTRY}/hashicorp/aws/latest/docs/resources/${name}`;
const google = (name: string): string => `${REGISTRY}/hashicorp/google/latest/docs/resources/${name}`;
const azure = (name: string): string => `${REGISTRY}/hashicorp/azurerm/latest/docs/${name}`;
const kubernetes = (name: string): string => `${REGISTRY}/hashicorp/kubernetes/latest/docs/resources/${name}`;

export const LARGE: readonly Row[] = [
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
    type: "aws_redshiftserverless_namespace",
    answer: "nothing",
    helps: [],
    link: aws("redshiftserverless_namespace"),
    says: "of its arguments none makes a final snapshot, which the console offers, or stops a delete",
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
    helps: ['deletion_policy = "PREVENT" (from version 7.33 of its provider)', "create_snapshot_before_destroy = true"],
    link: google("compute_disk"),
    says: "a snapshot is created before the disk is deleted; PREVENT fails the destroy",
  },
  {
    type: "google_kms_crypto_key",
    answer: "grace",
    helps: [],
    link: "https://cloud.google.com/kms/docs/reference/rest/v1/projects.locations.keyRings.cryptoKeys.cryptoKeyVersions/destroy",
    says: "before its destroyTime, restore reverses the destruction of a version",
  },
  {
    type: "google_project",
    values: { deletion_policy: "DELETE" },
    answer: "grace",
    helps: [],
    link: "https://docs.cloud.google.com/resource-manager/docs/delete-restore-projects",
    says: "the project remains in DELETE_REQUESTED for 30 days, in which its owners can restore it",
  },
  {
    type: "azurerm_storage_container",
    values: { id: "/a/c", storage_account_id: "/a" },
    beside: { type: "azurerm_storage_account", values: { id: "/a", name: "a" } },
    answer: "nothing",
    helps: [
      "blob_properties[0].container_delete_retention_policy[0].days = 1 or more in base: azurerm_storage_account.x",
    ],
    link: azure("resources/storage_account"),
    says: "container_delete_retention_policy: the days that a deleted container is kept, between 1 and 365",
  },
  {
    type: "azurerm_mssql_database",
    answer: "grace",
    helps: [],
    link: "https://learn.microsoft.com/azure/azure-sql/database/recovery-using-backups",
    says: "a deleted database can be restored to the deletion time, or earlier, on the same server, as long as that stays",
  },
  {
    type: "azurerm_managed_disk",
    answer: "nothing",
    helps: [],
    link: azure("resources/managed_disk"),
    says: "of its arguments none keeps a copy of it, or stops a delete",
  },
  {
    type: "azurerm_key_vault_key",
    answer: "unknown",
    helps: ["features[0].key_vault[0].purge_soft_deleted_keys_on_destroy = false in its provider"],
    link: azure("guides/features-block"),
    says: "purge_soft_deleted_keys_on_destroy: whether keys are permanently deleted; defaults to true",
  },
  {
    type: "azurerm_resource_group",
    answer: "unknown",
    helps: ["features[0].resource_group[0].prevent_deletion_if_contains_resources = true in its provider"],
    link: azure("guides/features-block"),
    says: "prevent_deletion_if_contains_resources: whether resources in it are checked for; defaults to true",
  },
  {
    type: "kubernetes_persistent_volume_v1",
    values: { spec: [{ persistent_volume_reclaim_policy: "Delete" }] },
    answer: "nothing",
    helps: ['spec[0].persistent_volume_reclaim_policy = "Retain"'],
    link: kubernetes("persistent_volume_v1"),
    says: "what happens to a persistent volume when released from its claim: Retain keeps it",
  },
  {
    type: "kubernetes_secret_v1",
    answer: "nothing",
    helps: [],
    link: kubernetes("secret_v1"),
    says: "of its arguments none stops a delete; immutable keeps its data from being updated only",
  },
  {
    type: "kubernetes_namespace_v1",
    answer: "nothing",
    helps: [],
    link: "https://kubernetes.io/docs/tasks/administer-cluster/namespaces/",
    says: "a delete of it deletes everything under the namespace",
  },
];
