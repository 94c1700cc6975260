import type { CatalogueRow } from "../domain/catalogue.ts";
import { bucketRules } from "./shared.ts";

/**
 * Backblaze B2. Only an empty bucket can be deleted; rules of the bucket hide files by age, and delete what is hidden.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * Backblaze/b2, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "b2_bucket",
    class: "data",
    weight: "high",
    what: "object storage bucket",
    loses: "The bucket with all files.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        says: "the service refuses to delete a bucket that is not empty",
      },
    ],
    watch: [
      {
        path: "file_lock_configuration[0].default_retention",
        change: "removed",
        rule: "guard-removed",
        says: "new files are no longer locked",
      },
      {
        path: "file_lock_configuration[0].default_retention[0].period[0].duration",
        change: "lowered",
        unit: "file_lock_configuration[0].default_retention[0].period[0].unit",
        rule: "guard-removed",
        says: "new files are locked for a shorter time",
      },
    ],
    ruleSets: [
      ...bucketRules({
        list: "lifecycle_rules[*]",
        prefix: ["file_name_prefix"],
        days: "days_from_uploading_to_hiding",
      }),
      ...bucketRules({
        list: "lifecycle_rules[*]",
        prefix: ["file_name_prefix"],
        oldDays: "days_from_hiding_to_deleting",
      }),
    ],
    ids: ["bucket_id", "bucket_name"],
    source: "Backblaze/terraform-provider-b2 docs/resources/bucket.md",
  },
  {
    type: "b2_bucket_file_version",
    class: "data",
    weight: "low",
    what: "file in a bucket",
    loses: "This version of the file.",
    refs: [{ role: "inside", path: "bucket_id", to: ["b2_bucket"] }],
    source: "Backblaze/terraform-provider-b2 docs/resources/bucket_file_version.md",
  },
];
