import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Clouds, folders, service accounts and logs. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "yandex_audit_trails_trail",
    class: "guard",
    weight: "medium",
    what: "audit trail",
    loses: "Events are no longer recorded.",
    leaves: [{ remains: "kept", says: "the events recorded so far, where they were delivered to" }],
    restore: "Create it again; the gap stays.",
    watch: [
      {
        path: "filtering_policy[0].management_events_filter",
        change: "removed",
        rule: "guard-removed",
        says: "changes of resources are no longer recorded",
      },
      {
        path: "filtering_policy[0].data_events_filter",
        change: "removed",
        rule: "guard-removed",
        says: "events of a service are no longer recorded",
      },
    ],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/audit_trails_trail.md",
  },
  {
    type: "yandex_iam_service_account",
    class: "identity",
    weight: "low",
    what: "service account",
    loses: "The identity with its keys and roles.",
    source: "yandex-cloud/terraform-provider-yandex docs/resources/iam_service_account.md",
  },
  {
    type: "yandex_logging_group",
    class: "data",
    weight: "low",
    what: "log group",
    loses: "All log entries in it.",
    watch: [
      {
        path: "retention_period",
        change: "lowered",
        rule: "data-expiry",
        says: "log entries are kept for a shorter time",
      },
    ],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/logging_group.md",
  },
  {
    type: "yandex_resourcemanager_cloud",
    class: "container",
    weight: "high",
    what: "cloud",
    loses: "All folders with everything in them.",
    restore: "Nothing by default; the provider asks for a deletion at once.",
    source: "yandex-cloud/terraform-provider-yandex docs/resources/resourcemanager_cloud.md",
  },
  {
    type: "yandex_resourcemanager_folder",
    class: "container",
    weight: "high",
    what: "folder",
    loses: "Everything in it.",
    restore: "Nothing by default; the provider asks for a deletion at once.",
    refs: [{ role: "inside", path: "cloud_id", to: ["yandex_resourcemanager_cloud"] }],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/resourcemanager_folder.md",
  },
];
