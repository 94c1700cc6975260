import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Block storage: schedules and replication of disks. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "alicloud_dbfs_auto_snap_shot_policy",
    class: "backup",
    weight: "medium",
    what: "snapshot schedule of file systems",
    loses: "Scheduled snapshots stop.",
    watch: [
      { path: "retention_days", change: "lowered", rule: "backup-loss", says: "snapshots are kept for a shorter time" },
      {
        path: "repeat_weekdays",
        change: "rarer",
        rule: "backup-loss",
        weight: "low",
        says: "snapshots are made on fewer days",
      },
    ],
    source: "aliyun/terraform-provider-alicloud website/docs/r/dbfs_auto_snap_shot_policy.html.markdown",
  },
  {
    type: "alicloud_ebs_dedicated_block_storage_cluster",
    class: "container",
    weight: "high",
    what: "dedicated storage for disks",
    loses: "The storage with the disks in it.",
    source: "aliyun/terraform-provider-alicloud website/docs/r/ebs_dedicated_block_storage_cluster.html.markdown",
  },
  {
    type: "alicloud_ebs_disk_replica_group",
    class: "backup",
    weight: "medium",
    what: "replication of several disks",
    loses: "Replication of the disks together stops.",
    source: "aliyun/terraform-provider-alicloud website/docs/r/ebs_disk_replica_group.html.markdown",
  },
  {
    type: "alicloud_ebs_enterprise_snapshot_policy",
    class: "backup",
    weight: "medium",
    what: "snapshot schedule",
    loses: "Scheduled snapshots stop.",
    watch: [
      { path: "retain_rule[0].number", change: "lowered", rule: "backup-loss", says: "fewer snapshots are kept" },
      {
        path: "retain_rule[0].time_interval",
        change: "lowered",
        rule: "backup-loss",
        unit: "retain_rule[0].time_unit",
        says: "snapshots are kept for a shorter time",
      },
      {
        path: "cross_region_copy_info[0].enabled",
        change: "off",
        rule: "backup-loss",
        says: "snapshots are no longer copied to another region",
      },
      {
        path: "cross_region_copy_info[0].regions[*].retain_days",
        change: "lowered",
        rule: "backup-loss",
        says: "copies in another region are kept for a shorter time",
      },
      {
        path: "special_retain_rules[0].enabled",
        change: "off",
        rule: "backup-loss",
        says: "snapshots of a week, month or year are no longer kept longer",
      },
      {
        path: "status",
        change: { from: "ENABLED", to: "DISABLED" },
        rule: "backup-loss",
        says: "scheduled snapshots stop",
      },
      {
        path: "schedule[0].cron_expression",
        change: "rarer",
        rule: "backup-loss",
        weight: "low",
        says: "snapshots are made less often",
      },
    ],
    source: "aliyun/terraform-provider-alicloud website/docs/r/ebs_enterprise_snapshot_policy.html.markdown",
  },
  {
    type: "alicloud_ebs_enterprise_snapshot_policy_attachment",
    class: "backup",
    weight: "medium",
    what: "snapshot schedule of a disk",
    loses: "Scheduled snapshots of the disk stop.",
    watch: [
      {
        path: "policy_id",
        change: "changed",
        rule: "backup-loss",
        weight: "low",
        says: "snapshots of the disk are made by another schedule",
      },
    ],
    rulesOf: ["disk_id"],
    source: "aliyun/terraform-provider-alicloud website/docs/r/ebs_enterprise_snapshot_policy_attachment.html.markdown",
  },
  {
    type: "alicloud_ebs_solution_instance",
    class: "container",
    weight: "medium",
    what: "deployed storage solution",
    loses: "The deployed solution; what it made may go with it.",
    source: "aliyun/terraform-provider-alicloud website/docs/r/ebs_solution_instance.html.markdown",
  },
];
