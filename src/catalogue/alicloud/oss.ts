import type { CatalogueRow } from "../../domain/catalogue.ts";
import { bucketRules } from "../shared.ts";

/** OSS: buckets and objects, with versioning, locks and replication. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "alicloud_oss_bucket",
    class: "data",
    weight: "high",
    what: "object storage bucket",
    loses: "All objects in it.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        when: { force_destroy: [false, null] },
        says: "the provider refuses to delete a bucket that is not empty",
      },
    ],
    restore: "Nothing by default; a replica in another bucket, if there is one.",
    watch: [
      { path: "force_destroy", change: "on", rule: "guard-removed", says: "a destroy now deletes all objects too" },
      {
        path: "versioning[0].status",
        change: { from: "Enabled", to: ["Suspended", null] },
        rule: "backup-loss",
        says: "overwritten and deleted objects are no longer kept",
      },
      {
        path: "lifecycle_rule[*].expiration[0].created_before_date",
        change: "set",
        rule: "data-expiry",
        says: "objects from before a date are deleted",
      },
    ],
    ruleSets: bucketRules({
      list: "lifecycle_rule[*]",
      when: { "lifecycle_rule[*].enabled": true },
      prefix: ["prefix"],
      limits: [
        { by: "pairs", at: "lifecycle_rule[*].tags{}" },
        { by: "at-least", at: "lifecycle_rule[*].filter[0].object_size_greater_than" },
        { by: "at-most", at: "lifecycle_rule[*].filter[0].object_size_less_than", none: 0 },
      ],
      days: "expiration[0].days",
      date: "expiration[0].date",
      oldDays: "noncurrent_version_expiration[0].days",
    }),
    refs: [{ role: "key", path: "server_side_encryption_rule[0].kms_master_key_id", to: ["alicloud_kms_key"] }],
    ids: ["bucket"],
    keepsCopies: true,
    decides: ["versioning[0].status"],
    source: "aliyun/terraform-provider-alicloud website/docs/r/oss_bucket.html.markdown",
  },
  {
    type: "alicloud_oss_bucket_object",
    class: "data",
    weight: "low",
    what: "object uploaded from the configuration",
    loses: "The object.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { object_worm_mode: "COMPLIANCE", object_worm_retain_until_date: { set: true } },
        says: "the store refuses to delete the object until its retention ends",
      },
    ],
    restore: "Older versions, if the bucket is versioned.",
    refs: [
      { role: "inside", path: "bucket", to: ["alicloud_oss_bucket"] },
      { role: "key", path: "kms_key_id", to: ["alicloud_kms_key"] },
    ],
    source: "aliyun/terraform-provider-alicloud website/docs/r/oss_bucket_object.html.markdown",
  },
  {
    type: "alicloud_oss_bucket_object_worm_configuration",
    class: "guard",
    weight: "medium",
    what: "retention lock of a bucket",
    loses: "The setting is no longer managed.",
    forgets: true,
    watch: [
      {
        path: "object_worm_enabled",
        change: { from: "Enabled" },
        rule: "guard-removed",
        says: "objects are no longer locked",
      },
      {
        path: "rule[0].default_retention[0].days",
        change: "lowered",
        rule: "guard-removed",
        says: "new objects are locked for a shorter time",
      },
      {
        path: "rule[0].default_retention[0].years",
        change: "lowered",
        rule: "guard-removed",
        says: "new objects are locked for a shorter time",
      },
      {
        path: "rule[0].default_retention[0].mode",
        change: { from: "COMPLIANCE" },
        rule: "guard-removed",
        says: "new objects are locked less strictly",
      },
    ],
    refs: [{ role: "guards", path: "bucket_name", to: ["alicloud_oss_bucket"] }],
    source: "aliyun/terraform-provider-alicloud website/docs/r/oss_bucket_object_worm_configuration.html.markdown",
  },
  {
    type: "alicloud_oss_bucket_overwrite_config",
    class: "guard",
    weight: "medium",
    what: "ban on overwriting objects",
    loses: "Objects can be overwritten again.",
    watch: [
      { path: "rule", change: "removed", rule: "guard-removed", says: "objects of a rule can be overwritten again" },
    ],
    refs: [{ role: "guards", path: "bucket", to: ["alicloud_oss_bucket"] }],
    source: "aliyun/terraform-provider-alicloud website/docs/r/oss_bucket_overwrite_config.html.markdown",
  },
  {
    type: "alicloud_oss_bucket_replication",
    class: "backup",
    weight: "medium",
    what: "bucket replication",
    loses: "Replication to another bucket stops.",
    leaves: [{ remains: "kept", says: "the objects copied so far, in the other bucket" }],
    refs: [
      {
        role: "copies",
        path: "bucket",
        to: ["alicloud_oss_bucket"],
        whole: { prefix_set: null, historical_object_replication: ["enabled", null] },
      },
      { role: "inside", path: "destination[0].bucket", to: ["alicloud_oss_bucket"], keeps: true },
    ],
    note: "With the action ALL, deletions are replicated too.",
    source: "aliyun/terraform-provider-alicloud website/docs/r/oss_bucket_replication.html.markdown",
  },
  {
    type: "alicloud_oss_bucket_versioning",
    class: "backup",
    weight: "high",
    what: "bucket versioning",
    loses: "Nothing: versioning stays as it is, only the state forgets it.",
    holds: { status: "Enabled" },
    forgets: true,
    watch: [
      {
        path: "status",
        change: { from: "Enabled", to: ["Suspended", null] },
        rule: "backup-loss",
        says: "overwritten and deleted objects are no longer kept",
      },
    ],
    createdOff: [
      {
        when: { status: "Suspended" },
        over: { "versioning[0].status": "Enabled" },
        rule: "backup-loss",
        says: "overwritten and deleted objects of the bucket are no longer kept",
      },
    ],
    refs: [{ role: "guards", path: "bucket", to: ["alicloud_oss_bucket"] }],
    source: "aliyun/terraform-provider-alicloud website/docs/r/oss_bucket_versioning.html.markdown",
  },
  {
    type: "alicloud_oss_bucket_worm",
    class: "guard",
    weight: "medium",
    what: "write-once policy of a bucket",
    loses: "Objects can be deleted again before their retention ends.",
    forgets: { status: "Locked" },
    restore: "A locked policy stays.",
    watch: [
      {
        path: "retention_period_in_days",
        change: "lowered",
        rule: "guard-removed",
        says: "objects are protected for a shorter time",
      },
    ],
    refs: [{ role: "guards", path: "bucket", to: ["alicloud_oss_bucket"] }],
    source: "aliyun/terraform-provider-alicloud website/docs/r/oss_bucket_worm.html.markdown",
  },
];
