import type { CatalogueRow } from "../../domain/catalogue.ts";

/** KMS: keys and secrets. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "alicloud_kms_instance",
    class: "key",
    weight: "high",
    what: "key management instance",
    loses: "All keys in it, and with them everything encrypted with them.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "A backup of the instance, if one was made.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "force_delete_without_backup",
        change: { to: "true" },
        rule: "guard-removed",
        says: "the instance can be deleted without a backup",
      },
    ],
    source: "aliyun/terraform-provider-alicloud website/docs/r/kms_instance.html.markdown",
  },
  {
    type: "alicloud_kms_key",
    class: "key",
    weight: "high",
    what: "encryption key",
    loses: "Everything encrypted with it can no longer be read.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: "Enabled" },
        says: "the provider refuses to delete it while deletion protection is on",
      },
      {
        remains: "grace",
        days: { path: "pending_window_in_days", unit: "days" },
        says: "the key, until the deletion window ends",
      },
    ],
    restore: "The deletion can be cancelled until its window ends.",
    watch: [
      {
        path: "deletion_protection",
        change: { from: "Enabled", to: ["Disabled", null] },
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "status",
        change: { from: "Enabled", to: ["Disabled", "PendingDeletion"] },
        rule: "key-loss",
        weight: "medium",
        says: "the key can no longer be used",
      },
      {
        path: "pending_window_in_days",
        change: "lowered",
        rule: "guard-removed",
        says: "the time to take back a deletion becomes shorter",
      },
    ],
    refs: [{ role: "inside", path: "dkms_instance_id", to: ["alicloud_kms_instance"] }],
    source: "aliyun/terraform-provider-alicloud website/docs/r/kms_key.html.markdown",
  },
  {
    type: "alicloud_kms_key_version",
    class: "key",
    weight: "low",
    what: "key version",
    loses: "Nothing: the version stays in use.",
    forgets: true,
    source: "aliyun/terraform-provider-alicloud alicloud/resource_alicloud_kms_key_version.go",
  },
  {
    type: "alicloud_kms_secret",
    class: "data",
    weight: "medium",
    what: "secret",
    loses: "All versions of the secret.",
    leaves: [
      {
        remains: "grace",
        when: { force_delete_without_recovery: [false, null] },
        days: { path: "recovery_window_in_days", unit: "days" },
        says: "the secret, until the recovery window ends",
      },
    ],
    restore: "Within the recovery window, unless it is deleted at once.",
    watch: [
      {
        path: "force_delete_without_recovery",
        change: "on",
        rule: "guard-removed",
        says: "the secret can now be deleted at once",
      },
      {
        path: "recovery_window_in_days",
        change: "lowered",
        rule: "guard-removed",
        says: "the time to take back a deletion becomes shorter",
      },
    ],
    refs: [
      { role: "key", path: "encryption_key_id", to: ["alicloud_kms_key"] },
      { role: "inside", path: "dkms_instance_id", to: ["alicloud_kms_instance"] },
    ],
    source: "aliyun/terraform-provider-alicloud website/docs/r/kms_secret.html.markdown",
  },
  {
    type: "alicloud_oos_secret_parameter",
    class: "key",
    weight: "medium",
    what: "encrypted parameter",
    loses: "Its value.",
    refs: [{ role: "key", path: "key_id", to: ["alicloud_kms_key"] }],
    source: "aliyun/terraform-provider-alicloud website/docs/r/oos_secret_parameter.html.markdown",
  },
];
