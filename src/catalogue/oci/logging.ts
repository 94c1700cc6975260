import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Logs and traces: Logging, Log Analytics, Application Performance Monitoring. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "oci_apm_apm_domain",
    class: "data",
    weight: "medium",
    what: "tracing domain",
    loses: "All traces in it.",
    source: "oracle/terraform-provider-oci website/docs/r/apm_apm_domain.html.markdown",
  },
  {
    type: "oci_log_analytics_log_analytics_log_group",
    class: "container",
    weight: "medium",
    what: "log analytics group",
    loses: "The group with its log entries.",
    source: "oracle/terraform-provider-oci website/docs/r/log_analytics_log_analytics_log_group.html.markdown",
  },
  {
    type: "oci_logging_log",
    class: "data",
    weight: "low",
    what: "log",
    loses: "All stored log entries.",
    watch: [
      {
        path: "retention_duration",
        change: "lowered",
        rule: "data-expiry",
        forever: [null],
        says: "log entries older than the new retention are deleted",
      },
    ],
    refs: [{ role: "inside", path: "log_group_id", to: ["oci_logging_log_group"] }],
    source: "oracle/terraform-provider-oci website/docs/r/logging_log.html.markdown",
  },
  {
    type: "oci_logging_log_group",
    class: "container",
    weight: "low",
    what: "log group",
    loses: "The group; its logs must be gone before.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        says: "the provider refuses to delete a log group that still has logs",
      },
    ],
    source: "oracle/terraform-provider-oci website/docs/r/logging_log_group.html.markdown",
  },
];
