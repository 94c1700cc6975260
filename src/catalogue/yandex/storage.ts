import type { CatalogueRow } from "../../domain/catalogue.ts";
import { bucketRules, lockLength } from "../shared.ts";

/** Object Storage: buckets and objects. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "yandex_storage_bucket",
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
    watch: [
      { path: "force_destroy", change: "on", rule: "guard-removed", says: "a destroy now deletes all objects too" },
      {
        path: "versioning[0].enabled",
        change: "off",
        rule: "backup-loss",
        says: "overwritten and deleted objects are no longer kept",
      },
      {
        path: "object_lock_configuration",
        change: "removed",
        rule: "guard-removed",
        says: "new objects are no longer locked",
      },
      {
        path: "object_lock_configuration[0].rule",
        change: "removed",
        rule: "guard-removed",
        says: "new objects are no longer locked",
      },
      {
        path: "object_lock_configuration[0].rule[0].default_retention[0].mode",
        change: { from: "COMPLIANCE", to: "GOVERNANCE" },
        rule: "guard-removed",
        says: "locked objects can be deleted by who may bypass the lock",
      },
      lockLength(
        "object_lock_configuration[0].rule[0].default_retention[0]",
        "new objects are locked for a shorter time",
      ),
    ],
    ruleSets: bucketRules({
      list: "lifecycle_rule[*]",
      when: { "lifecycle_rule[*].enabled": true },
      prefix: ["prefix", "filter[0].prefix", "filter[0].and[0].prefix"],
      limits: [
        {
          by: "pairs",
          at: ["lifecycle_rule[*].filter[0].tag[0]{key,value}", "lifecycle_rule[*].filter[0].and[0].tags{}"],
        },
        {
          by: "at-least",
          at: [
            "lifecycle_rule[*].filter[0].object_size_greater_than",
            "lifecycle_rule[*].filter[0].and[0].object_size_greater_than",
          ],
        },
        {
          by: "at-most",
          at: [
            "lifecycle_rule[*].filter[0].object_size_less_than",
            "lifecycle_rule[*].filter[0].and[0].object_size_less_than",
          ],
          none: 0,
        },
      ],
      days: "expiration[0].days",
      date: "expiration[0].date",
      oldDays: "noncurrent_version_expiration[0].days",
    }),
    refs: [
      {
        role: "key",
        path: "server_side_encryption_configuration[0].rule[0].apply_server_side_encryption_by_default[0].kms_master_key_id",
        to: ["yandex_kms_symmetric_key"],
      },
    ],
    ids: ["bucket"],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/storage_bucket.md",
  },
  {
    type: "yandex_storage_object",
    class: "data",
    weight: "low",
    what: "object uploaded from the configuration",
    loses: "The object.",
    restore: "Older versions, if the bucket is versioned.",
    refs: [{ role: "inside", path: "bucket", to: ["yandex_storage_bucket"] }],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/storage_object.md",
  },
];
