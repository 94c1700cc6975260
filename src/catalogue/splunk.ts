import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Splunk. An index goes with its events; inputs and saved searches are configuration.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * splunk/splunk, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "splunk_authentication_users",
    class: "identity",
    weight: "low",
    what: "user",
    loses: "The login.",
    restore: "Can be made again.",
    source: "splunk/terraform-provider-splunk docs/resources/authentication_users.md",
  },
  {
    type: "splunk_data_ui_views",
    class: "data",
    weight: "low",
    what: "dashboard",
    loses: "The dashboard.",
    restore: "From the configuration.",
    source: "splunk/terraform-provider-splunk docs/resources/data_ui_views.md",
  },
  {
    type: "splunk_indexes",
    class: "data",
    weight: "high",
    what: "index",
    loses: "All events in it.",
    watch: [
      {
        path: "frozen_time_period_in_secs",
        change: "lowered",
        rule: "data-expiry",
        says: "events older than the new retention are deleted",
      },
      {
        path: "max_total_data_size_mb",
        change: "lowered",
        rule: "data-expiry",
        says: "the oldest events are deleted beyond the new size",
      },
      {
        path: "cold_to_frozen_dir",
        change: "removed",
        whenAfter: { cold_to_frozen_script: null },
        rule: "backup-loss",
        weight: "medium",
        says: "events that leave the index are no longer archived",
      },
      {
        path: "cold_to_frozen_script",
        change: "removed",
        whenAfter: { cold_to_frozen_dir: null },
        rule: "backup-loss",
        weight: "medium",
        says: "events that leave the index are no longer archived",
      },
      {
        path: "rep_factor",
        change: { from: "auto", to: "0" },
        rule: "backup-loss",
        weight: "medium",
        says: "the index is no longer copied to other members of the cluster",
      },
    ],
    source: "splunk/terraform-provider-splunk docs/resources/indexes.md",
  },
  {
    type: "splunk_inputs_http_event_collector",
    class: "network-critical",
    weight: "low",
    what: "event collector",
    loses: "Its token: senders have to be given another one.",
    restore: "From the configuration, if it is written there.",
    source: "splunk/terraform-provider-splunk docs/resources/inputs_http_event_collector.md",
  },
];
