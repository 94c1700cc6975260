import type { Path } from "../catalogue.ts";

/**
 * Attributes that decide what a destroy leaves, and that nobody should be told to write: only the provider sets them, a
 * change replaces the object, or it can't be taken back. Of all types, or of the one that is named in front of it.
 */
const UNADVISED: ReadonlyMap<string, string> = new Map([
  ["alicloud_polardb_account account_type", "a kind of account, which it is created with"],
  ["auto_renew", "keeps a domain from running out, not from being deleted"],
  ["aws_glacier_vault_lock complete_lock", "can't be taken back"],
  ["aws_instance force_destroy", "says what a destroy may do, and older providers do not have it"],
  ["aws_lambda_layer_version skip_destroy", "replaces the version, which deletes it"],
  [
    "aws_spot_instance_request root_block_device[0].delete_on_termination",
    "the provider updates nothing of a request but its tags",
  ],
  ["aws_ssmincidents_replication_set deletion_protected", "set by the provider"],
  ["azuread_group types[*]", "replaces the group"],
  ["azuread_group_without_members types[*]", "replaces the group"],
  ["azuredevops_variable_group key_vault", "puts other variables in the place of these"],
  ["azurerm_app_configuration soft_delete_retention_days", "replaces the store"],
  ["azurerm_synapse_workspace_key active", "encrypts the workspace with it"],
  ["azurerm_synapse_workspace_keys active", "encrypts the workspace with it"],
  ["backup_config[0].backup_destination_details[*].backup_retention_policy_on_terminate", "of a block with more keys"],
  ["backup_config[0].backup_destination_details[*].is_retention_lock_enabled", "can't be taken back"],
  ["billing_type", "an organisation is created with it"],
  ["boot_disk[0].auto_delete", "replaces the machine"],
  ["bypass_snaplock_enterprise_retention", "says what a destroy may do, not what it keeps"],
  ["charge_type", "a contract, not a setting"],
  ["cloudflare_byo_ip_prefix approved", "set by the provider"],
  ["cloudflare_zero_trust_gateway_certificate activate", "puts it into use"],
  ["compute_model", "decides how it is paid, and what else must be set"],
  ["data_location", "replaces the table"],
  ["db_backup_config[0].backup_deletion_policy", "replaces the database"],
  ["db_backup_config[0].is_auto_backup_enabled", "replaces the database"],
  ["default_branch_protected", "costs a plan of its own, and is set by the provider"],
  ["delete_backup_selection", "says which backups a destroy takes along"],
  ["delete_with_instance", "says what goes with a machine"],
  ["deployment_type", "replaces the file system"],
  ["elasticstack_kibana_stream classic_config", "another kind of stream"],
  ["engine", "another product"],
  ["engine_mode", "replaces the cluster"],
  ["force", "says what a destroy may do, not what it keeps"],
  ["google_notebooks_instance no_remove_data_disk", "replaces the server"],
  [
    "google_oracle_database_db_system properties[0].db_home[0].database[0].properties[0].db_backup_config[0].backup_deletion_policy",
    "replaces the system",
  ],
  ["grafana_apps_secret_securevalue_v1beta1 spec[0].ref", "names another secret"],
  ["has_legal_hold", "set by the provider"],
  ["hibernate", "stops the whole cluster"],
  ["huaweicloud_images_image_v2 protected", "replaces the image"],
  ["huaweicloud_modelarts_notebook volume[0].ownership", "replaces the notebook"],
  ["huaweicloud_vod_media_asset storage_mode", "says where a video lay when it was made"],
  ["ibm_cd_toolchain_tool_hostedgit initialization[0].type", "says how it was made"],
  ["ibm_pi_capture pi_capture_destination", "says where it was put when it was made"],
  ["immutability_policy[0].state", "can't be taken back"],
  ["import_path", "replaces the file system"],
  ["instance_charge_type", "a contract, not a setting"],
  ["is_backup_retention_locked", "can't be taken back"],
  ["is_dev_tier", "another product"],
  ["is_indefinite_retention_enabled", "set by the provider"],
  ["is_logical", "replaces the project"],
  ["is_prevent_deletion_enabled", "set by the provider"],
  ["is_retention_lock_enabled", "can't be taken back"],
  ["keycloak_openid_client import", "says whose it was when it was made"],
  ["keycloak_user import", "says whose it was when it was made"],
  ["lock_duration_details[0].lock_mode", "can't be taken back"],
  ["locked", "can't be taken back"],
  ["locks[*].type", "is not set on what is there already"],
  ["management_policy[0].backup_policy[0].kind", "of a block with more keys"],
  ["migrate_to_sbs", "a step of a move to block storage"],
  ["mode", "makes it the copy of a zone somewhere else"],
  ["object_lock.rule.mode", "can't be taken back"],
  ["oci_database_data_guard_association delete_standby_db_home_on_delete", "the provider takes nothing but true"],
  ["oci_database_db_home database[0].db_backup_config[0].backup_deletion_policy", "replaces the home"],
  ["oci_database_db_system db_home[0].database[0].db_backup_config[0].backup_deletion_policy", "replaces the system"],
  ["ontap_volume_type", "another kind of volume"],
  ["opentelekomcloud_images_image_v2 protected", "replaces the image"],
  ["paid_type", "a contract, not a setting"],
  ["pay_mode", "a contract, not a setting"],
  ["pay_type", "a contract, not a setting"],
  ["payment_type", "a contract, not a setting"],
  ["policies[0].dual_auth_delete[0].enabled", "set by the provider"],
  ["protection[0].replication_overwrite", "keeps it from being overwritten, not from being deleted"],
  ["replicate_source_db", "makes a replica of it"],
  ["replication.rules[*].destination.remove_on_main_bucket_deletion", "of a block with more keys"],
  ["service", "another product"],
  ["snaplock_configuration[0].snaplock_type", "can't be taken back"],
  ["stackit_server boot_volume.source_id", "replaces the machine"],
  ["state", "says what has become of a key"],
  ["time_of_deletion", "set by the provider"],
  ["type", "makes it the copy of a zone somewhere else"],
  ["upcloud_storage backup_rule[0].retention", "of a block with more keys"],
  ["when", "says when an action runs"],
  ["worm_enabled", "can't be taken back"],
]);

/** A pair of attributes, or what stands in a text: neither is an attribute that somebody could write. */
const isNoAttribute = (path: Path): boolean => /[{~]/.test(path);

/** Whether an attribute of a type may be named as the change that helps. */
export const isAdvised = (type: string, path: Path): boolean =>
  !isNoAttribute(path) && !UNADVISED.has(path) && !UNADVISED.has(`${type} ${path}`);

/** What can be set in place, but not taken back in place. */
const FOR_GOOD: ReadonlySet<Path> = new Set([
  // Of azurerm_cosmosdb_account: "Migration of Periodic to Continuous is one-way".
  "backup[0].type",
  // Of azurerm_key_vault: "Once Purge Protection has been Enabled it's not possible to Disable it."
  "purge_protection_enabled",
]);

/** Whether whoever sets an attribute has to live with it. */
export const isForGood = (path: Path): boolean => FOR_GOOD.has(path);

/** Where the least number that a provider takes is not the next one above the limit of the condition. */
const LEAST: ReadonlyMap<Path, number> = new Map([
  ["deletion_window_in_days", 7],
  ["grace_period_in_days", 3],
  ["recovery_window_in_days", 7],
  ["soft_delete_policy[0].retention_duration_seconds", 604_800],
]);

/** The least number to write at a path, so that it is above another. */
export const leastAbove = (path: Path, limit: number): number => Math.max(limit + 1, LEAST.get(path) ?? 0);
