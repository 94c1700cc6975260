import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Dynatrace. Nearly all types are settings; buckets of Grail and credentials hold something.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * dynatrace-oss/dynatrace, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "dynatrace_credentials",
    class: "data",
    weight: "low",
    what: "credential",
    loses: "The value, which cannot be read back.",
    restore: "From the configuration, if it is written there.",
    source: "dynatrace-oss/terraform-provider-dynatrace docs/resources/credentials.md",
  },
  {
    type: "dynatrace_dashboard",
    class: "data",
    weight: "low",
    what: "dashboard",
    loses: "The dashboard.",
    restore: "From the configuration.",
    source: "dynatrace-oss/terraform-provider-dynatrace docs/resources/dashboard.md",
  },
  {
    type: "dynatrace_document",
    class: "data",
    weight: "low",
    what: "dashboard or notebook",
    loses: "The document.",
    restore: "From the configuration.",
    source: "dynatrace-oss/terraform-provider-dynatrace docs/resources/document.md",
  },
  {
    type: "dynatrace_iam_group",
    class: "identity",
    weight: "low",
    what: "group",
    loses: "The group.",
    restore: "From the configuration.",
    source: "dynatrace-oss/terraform-provider-dynatrace docs/resources/iam_group.md",
  },
  {
    type: "dynatrace_iam_user",
    class: "identity",
    weight: "low",
    what: "user",
    loses: "The login.",
    restore: "Invite the person again.",
    source: "dynatrace-oss/terraform-provider-dynatrace docs/resources/iam_user.md",
  },
  {
    type: "dynatrace_json_dashboard",
    class: "data",
    weight: "low",
    what: "dashboard",
    loses: "The dashboard.",
    restore: "From the configuration.",
    source: "dynatrace-oss/terraform-provider-dynatrace docs/resources/json_dashboard.md",
  },
  {
    type: "dynatrace_platform_bucket",
    class: "data",
    weight: "high",
    what: "bucket of records",
    loses: "All records in it.",
    watch: [
      {
        path: "retention",
        change: "lowered",
        rule: "data-expiry",
        says: "records older than the new retention are deleted",
      },
    ],
    source: "dynatrace-oss/terraform-provider-dynatrace docs/resources/platform_bucket.md",
  },
];
