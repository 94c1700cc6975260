import type { CatalogueRow } from "../../domain/catalogue.ts";
import { bucketRules, lockLength, replication } from "../shared.ts";
import { KEYS } from "./shared.ts";

/** Cloud Object Storage: buckets and objects, with backups, locks and replication. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "ibm_cos_backup_policy",
    class: "backup",
    weight: "medium",
    what: "continuous backup of a bucket",
    loses: "Continuous backup of the bucket stops.",
    leaves: [
      {
        remains: "kept",
        days: { path: "initial_delete_after_days", unit: "days" },
        says: "the backed-up range, for some days",
      },
    ],
    restore: "What was backed up stays in the vault for some days.",
    refs: [
      { role: "copies", path: "bucket_crn", to: ["ibm_cos_bucket"] },
      { role: "inside", path: "target_backup_vault_crn", to: ["ibm_cos_backup_vault"] },
    ],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/cos_backup_policy.markdown",
  },
  {
    type: "ibm_cos_backup_vault",
    class: "backup",
    weight: "high",
    what: "backup vault",
    loses: "All backups in it.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        named: ["target_backup_vault_crn"],
        says: "the service refuses to delete a vault that still holds backups",
      },
    ],
    refs: [
      { role: "key", path: "kms_key_crn", to: KEYS },
      { role: "inside", path: "service_instance_id", to: ["ibm_resource_instance"] },
    ],
    ids: ["backup_vault_crn"],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/cos_backup_vault.markdown",
  },
  {
    type: "ibm_cos_bucket",
    class: "data",
    weight: "high",
    what: "object storage bucket",
    loses: "All objects in it: the destroy empties it first.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        when: { retention_rule: { set: true } },
        says: "the service refuses while an object in it is under retention",
      },
      {
        remains: "refused",
        refusal: "not-empty",
        when: { force_delete: false },
        says: "the provider refuses to delete a bucket that is not empty",
      },
    ],
    watch: [
      {
        path: "force_delete",
        change: { from: false, to: [true, null] },
        rule: "guard-removed",
        says: "a destroy now deletes all objects too",
      },
      {
        path: "object_versioning[0].enable",
        change: "off",
        rule: "backup-loss",
        says: "overwritten and deleted objects are no longer kept",
      },
      {
        path: "retention_rule[0].minimum",
        change: "lowered",
        rule: "guard-removed",
        says: "new objects are protected for a shorter time",
      },
      {
        path: "retention_rule[0].default",
        change: "lowered",
        rule: "guard-removed",
        says: "new objects are protected for a shorter time",
      },
    ],
    ruleSets: [
      ...bucketRules({
        list: "expire_rule[*]",
        when: { "expire_rule[*].enable": true },
        prefix: ["prefix"],
        days: "days",
        date: "date",
      }),
      ...bucketRules({
        list: "noncurrent_version_expiration[*]",
        when: { "noncurrent_version_expiration[*].enable": true },
        prefix: ["prefix"],
        oldDays: "noncurrent_days",
      }),
    ],
    refs: [
      { role: "key", path: "key_protect", to: KEYS },
      { role: "key", path: "kms_key_crn", to: KEYS },
      { role: "inside", path: "resource_instance_id", to: ["ibm_resource_instance"] },
    ],
    ids: ["crn", "bucket_name"],
    keepsCopies: true,
    note: "Emptying the bucket on destroy is the default.",
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/cos_bucket.html.markdown",
  },
  {
    type: "ibm_cos_bucket_lifecycle_configuration",
    class: "data",
    weight: "low",
    what: "bucket lifecycle rules",
    loses: "The rules; stored objects stay.",
    leaves: [{ remains: "kept", says: "every object, since only their expiry stops" }],
    restore: "Older versions, if the bucket is versioned.",
    ruleSets: bucketRules({
      list: "lifecycle_rule[*]",
      when: { "lifecycle_rule[*].status": "enable" },
      prefix: ["filter[0].prefix"],
      days: "expiration[0].days",
      date: "expiration[0].date",
      oldDays: "noncurrent_version_expiration[0].noncurrent_days",
    }),
    rulesOf: ["bucket_crn"],
    refs: [{ role: "inside", path: "bucket_crn", to: ["ibm_cos_bucket"] }],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/cos_bucket_lifecycle_configuration.markdown",
  },
  {
    type: "ibm_cos_bucket_object",
    class: "data",
    weight: "low",
    what: "object uploaded from the configuration",
    loses: "The object.",
    restore: "Older versions, if the bucket is versioned.",
    watch: [
      {
        path: "bypass_governance_retention",
        change: "on",
        rule: "guard-removed",
        says: "the governance lock is ignored",
      },
      {
        path: "object_lock_legal_hold_status",
        change: { from: "ON", to: ["OFF", null] },
        rule: "guard-removed",
        says: "the legal hold is taken off",
      },
    ],
    refs: [{ role: "inside", path: "bucket_crn", to: ["ibm_cos_bucket"] }],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/cos_bucket_object.html.markdown",
  },
  {
    type: "ibm_cos_bucket_object_lock_configuration",
    class: "guard",
    weight: "medium",
    what: "object lock of a bucket",
    loses: "New objects are no longer locked.",
    restore: "Objects already locked stay locked.",
    watch: [
      lockLength(
        "object_lock_configuration[0].object_lock_rule[0].default_retention[0]",
        "new objects are locked for a shorter time",
      ),
      {
        path: "object_lock_configuration[0].object_lock_rule",
        change: "removed",
        rule: "guard-removed",
        says: "new objects are no longer locked",
      },
    ],
    refs: [{ role: "guards", path: "bucket_crn", to: ["ibm_cos_bucket"] }],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/cos_bucket_object_lock_configuration.html.markdown",
  },
  {
    type: "ibm_cos_bucket_replication_rule",
    class: "backup",
    weight: "medium",
    what: "bucket replication",
    loses: "Replication to another bucket stops.",
    leaves: [{ remains: "kept", says: "the objects copied so far, in the other bucket" }],
    ruleSets: [
      replication({
        list: "replication_rule[*]",
        when: { "replication_rule[*].enable": true },
        prefix: ["prefix"],
        to: "destination_bucket_crn",
      }),
    ],
    refs: [
      {
        role: "copies",
        path: "bucket_crn",
        to: ["ibm_cos_bucket"],
        when: { "replication_rule[*].enable": true },
        whole: { "replication_rule[*].enable": true, "replication_rule[*].prefix": null },
      },
      {
        role: "inside",
        path: "replication_rule[*].destination_bucket_crn",
        to: ["ibm_cos_bucket"],
        keeps: true,
        when: { "replication_rule[*].enable": true },
      },
    ],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/cos_replication.html.markdown",
  },
];
