import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Backup Recovery: what is backed up, restored, and changed of backups that are made. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "ibm_backup_recovery",
    class: "data",
    weight: "low",
    what: "recovery of a backup",
    loses: "Nothing; the recovery is over.",
    forgets: true,
    expires: [
      {
        when: {
          "physical_params[0].recover_file_and_folder_params[0].physical_target_params[0].overwrite_existing": true,
        },
        says: "files are overwritten by those of the backup",
      },
    ],
    note: "It destroys when it is created: what was written since the backup is gone.",
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/backup_recovery.html.markdown",
  },
  {
    type: "ibm_backup_recovery_source_registration",
    class: "backup",
    weight: "medium",
    what: "registration of a source of backups",
    loses: "Backups of the source stop.",
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/backup_recovery_source_registration.html.markdown",
  },
  {
    type: "ibm_backup_recovery_update_protection_group_run_request",
    class: "backup",
    weight: "medium",
    what: "change of backups that are made",
    loses: "Nothing; the change is made.",
    forgets: true,
    expires: [
      {
        when: { "update_protection_group_run_params[*].local_snapshot_config[0].delete_snapshot": true },
        says: "the snapshot of the run is deleted",
      },
      {
        when: {
          "update_protection_group_run_params[*].archival_snapshot_config[0].update_existing_snapshot_config[*].delete_snapshot": true,
        },
        says: "the snapshot of the run is deleted",
      },
      {
        when: {
          "update_protection_group_run_params[*].replication_snapshot_config[0].update_existing_snapshot_config[*].delete_snapshot": true,
        },
        says: "the snapshot of the run is deleted",
      },
      {
        when: { "update_protection_group_run_params[*].local_snapshot_config[0].days_to_keep": { below: 0 } },
        says: "the snapshot of the run is kept for a shorter time, or deleted",
      },
      {
        when: {
          "update_protection_group_run_params[*].archival_snapshot_config[0].update_existing_snapshot_config[*].days_to_keep":
            { below: 0 },
        },
        says: "the snapshot of the run is kept for a shorter time, or deleted",
      },
      {
        when: {
          "update_protection_group_run_params[*].replication_snapshot_config[0].update_existing_snapshot_config[*].days_to_keep":
            { below: 0 },
        },
        says: "the snapshot of the run is kept for a shorter time, or deleted",
      },
    ],
    note: "It destroys when it is created.",
    source:
      "IBM-Cloud/terraform-provider-ibm website/docs/r/backup_recovery_update_protection_group_run_request.html.markdown",
  },
];
