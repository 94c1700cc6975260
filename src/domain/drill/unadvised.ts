import type { Path } from "../catalogue.ts";

/**
 * Attributes that decide what a destroy leaves, and that nobody should be told to write: only the provider sets them, a
 * change replaces the object, or it can't be taken back.
 */
const UNADVISED: ReadonlyMap<Path, string> = new Map([
  ["auto_renew", "keeps a domain from running out, not from being deleted"],
  ["backup_config[0].backup_destination_details[*].backup_retention_policy_on_terminate", "of a block with more keys"],
  ["backup_config[0].backup_destination_details[*].is_retention_lock_enabled", "can't be taken back"],
  ["billing_type", "an organisation is created with it"],
  ["boot_disk[0].auto_delete", "replaces the machine"],
  ["bypass_snaplock_enterprise_retention", "says what a destroy may do, not what it keeps"],
  ["charge_type", "a contract, not a setting"],
  ["compute_model", "decides how it is paid, and what else must be set"],
  ["data_location", "replaces the table"],
  ["db_backup_config[0].backup_deletion_policy", "replaces the database"],
  ["db_backup_config[0].is_auto_backup_enabled", "replaces the database"],
  ["default_branch_protected", "costs a plan of its own, and is set by the provider"],
  ["delete_backup_selection", "says which backups a destroy takes along"],
  ["delete_with_instance", "says what goes with a machine"],
  ["deployment_type", "replaces the file system"],
  ["engine", "another product"],
  ["engine_mode", "replaces the cluster"],
  ["force", "says what a destroy may do, not what it keeps"],
  ["has_legal_hold", "set by the provider"],
  ["hibernate", "stops the whole cluster"],
  ["immutability_policy[0].state", "can't be taken back"],
  ["import_path", "replaces the file system"],
  ["instance_charge_type", "a contract, not a setting"],
  ["is_backup_retention_locked", "can't be taken back"],
  ["is_dev_tier", "another product"],
  ["is_indefinite_retention_enabled", "set by the provider"],
  ["is_logical", "replaces the project"],
  ["is_prevent_deletion_enabled", "set by the provider"],
  ["is_retention_lock_enabled", "can't be taken back"],
  ["lock_duration_details[0].lock_mode", "can't be taken back"],
  ["locked", "can't be taken back"],
  ["locks[*].type", "is not set on what is there already"],
  ["management_policy[0].backup_policy[0].kind", "of a block with more keys"],
  ["migrate_to_sbs", "a step of a move to block storage"],
  ["mode", "makes it the copy of a zone somewhere else"],
  ["object_lock.rule.mode", "can't be taken back"],
  ["ontap_volume_type", "another kind of volume"],
  ["paid_type", "a contract, not a setting"],
  ["pay_type", "a contract, not a setting"],
  ["payment_type", "a contract, not a setting"],
  ["policies[0].dual_auth_delete[0].enabled", "set by the provider"],
  ["protection[0].replication_overwrite", "keeps it from being overwritten, not from being deleted"],
  ["replicate_source_db", "makes a replica of it"],
  ["replication.rules[*].destination.remove_on_main_bucket_deletion", "of a block with more keys"],
  ["service", "another product"],
  ["snaplock_configuration[0].snaplock_type", "can't be taken back"],
  ["state", "says what has become of a key"],
  ["time_of_deletion", "set by the provider"],
  ["type", "makes it the copy of a zone somewhere else"],
  ["when", "says when an action runs"],
  ["worm_enabled", "can't be taken back"],
]);

/** Whether an attribute may be named as the change that helps. */
export const isAdvised = (path: Path): boolean => !UNADVISED.has(path);

/** Where the least number that a provider takes is not the next one above the limit of the condition. */
const LEAST: ReadonlyMap<Path, number> = new Map([
  ["deletion_window_in_days", 7],
  ["grace_period_in_days", 3],
  ["recovery_window_in_days", 7],
  ["soft_delete_policy[0].retention_duration_seconds", 604_800],
]);

/** The least number to write at a path, so that it is above another. */
export const leastAbove = (path: Path, limit: number): number => Math.max(limit + 1, LEAST.get(path) ?? 0);
