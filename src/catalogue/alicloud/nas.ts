import type { CatalogueRow } from "../../domain/catalogue.ts";

/** NAS: file systems with their snapshots and recycle bin. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "alicloud_dfs_file_system",
    class: "data",
    weight: "high",
    what: "file system",
    loses: "All files in it.",
    source: "aliyun/terraform-provider-alicloud website/docs/r/dfs_file_system.html.markdown",
  },
  {
    type: "alicloud_ecd_nas_file_system",
    class: "data",
    weight: "high",
    what: "file system of cloud desktops",
    loses: "All files in it.",
    source: "aliyun/terraform-provider-alicloud website/docs/r/ecd_nas_file_system.html.markdown",
  },
  {
    type: "alicloud_nas_auto_snapshot_policy",
    class: "backup",
    weight: "medium",
    what: "snapshot schedule",
    loses: "Scheduled snapshots stop.",
    leaves: [{ remains: "kept", says: "the snapshots made so far, until their own retention ends" }],
    watch: [
      {
        path: "retention_days",
        change: "lowered",
        rule: "backup-loss",
        forever: [-1, null],
        says: "snapshots made from now on are kept for a shorter time",
      },
      {
        path: "repeat_weekdays",
        change: "rarer",
        rule: "backup-loss",
        weight: "low",
        says: "snapshots are made on fewer days",
      },
      {
        path: "time_points",
        change: "rarer",
        rule: "backup-loss",
        weight: "low",
        says: "snapshots are made less often",
      },
    ],
    source: "aliyun/terraform-provider-alicloud website/docs/r/nas_auto_snapshot_policy.html.markdown",
  },
  {
    type: "alicloud_nas_file_system",
    class: "data",
    weight: "high",
    what: "file system",
    loses: "All files with their snapshots and the recycle bin.",
    restore: "Cloud Backup copies, if there are any.",
    watch: [
      {
        path: "recycle_bin[0].status",
        change: { from: "Enable", to: ["Disable", null] },
        rule: "backup-loss",
        says: "the recycle bin is emptied, and deleted files can no longer be restored",
      },
      {
        path: "recycle_bin[0].reserved_days",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "deleted files are kept for a shorter time",
      },
    ],
    refs: [{ role: "key", path: "kms_key_id", to: ["alicloud_kms_key"] }],
    source: "aliyun/terraform-provider-alicloud website/docs/r/nas_file_system.html.markdown",
  },
  {
    type: "alicloud_nas_fileset",
    class: "data",
    weight: "high",
    what: "set of files",
    loses: "All files below its path.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    refs: [{ role: "inside", path: "file_system_id", to: ["alicloud_nas_file_system"] }],
    source: "aliyun/terraform-provider-alicloud website/docs/r/nas_fileset.html.markdown",
  },
  {
    type: "alicloud_nas_recycle_bin",
    class: "guard",
    weight: "medium",
    what: "recycle bin of a file system",
    loses: "Deleted files can no longer be restored; what is in the bin is lost.",
    watch: [
      {
        path: "reserved_days",
        change: "lowered",
        rule: "backup-loss",
        says: "deleted files are kept for a shorter time",
      },
    ],
    refs: [{ role: "guards", path: "file_system_id", to: ["alicloud_nas_file_system"] }],
    source: "aliyun/terraform-provider-alicloud website/docs/r/nas_recycle_bin.html.markdown",
  },
  {
    type: "alicloud_nas_snapshot",
    class: "backup",
    weight: "high",
    what: "file system snapshot",
    loses: "A point to restore from.",
    restore: "Other snapshots.",
    refs: [
      {
        role: "copies",
        path: "file_system_id",
        to: ["alicloud_nas_file_system"],
        when: { status: ["accomplished", null] },
      },
      { role: "inside", path: "file_system_id", to: ["alicloud_nas_file_system"] },
    ],
    source: "aliyun/terraform-provider-alicloud website/docs/r/nas_snapshot.html.markdown",
  },
];
