import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * New Relic. What is collected stays in its account until it expires; rules and dashboards are configuration.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * newrelic/newrelic, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "newrelic_account_management",
    class: "container",
    weight: "high",
    what: "account",
    loses: "The account is cancelled, with everything that is stored in it.",
    source: "newrelic/terraform-provider-newrelic website/docs/r/account_management.html.markdown",
  },
  {
    type: "newrelic_api_access_key",
    class: "identity",
    weight: "low",
    what: "access key",
    loses: "The key.",
    restore: "Create another one.",
    source: "newrelic/terraform-provider-newrelic website/docs/r/api_access_key.html.markdown",
  },
  {
    type: "newrelic_browser_application",
    class: "network-critical",
    weight: "low",
    what: "browser application",
    loses: "Its id and key: pages have to be given others.",
    source: "newrelic/terraform-provider-newrelic website/docs/r/browser_application.html.markdown",
  },
  {
    type: "newrelic_data_partition_rule",
    class: "data",
    weight: "low",
    what: "partition of logs",
    loses: "Further logs go to another partition.",
    restore: "From the configuration.",
    watch: [
      {
        path: "retention_policy",
        change: { from: "STANDARD", to: "SECONDARY" },
        rule: "data-expiry",
        says: "further logs are kept for a shorter time",
      },
    ],
    source: "newrelic/terraform-provider-newrelic website/docs/r/data_partition_rule.html.markdown",
  },
  {
    type: "newrelic_one_dashboard",
    class: "data",
    weight: "low",
    what: "dashboard",
    loses: "The dashboard.",
    restore: "From the configuration.",
    source: "newrelic/terraform-provider-newrelic website/docs/r/one_dashboard.html.markdown",
  },
  {
    type: "newrelic_one_dashboard_json",
    class: "data",
    weight: "low",
    what: "dashboard",
    loses: "The dashboard.",
    restore: "From the configuration.",
    source: "newrelic/terraform-provider-newrelic website/docs/r/one_dashboard_json.html.markdown",
  },
  {
    type: "newrelic_one_dashboard_raw",
    class: "data",
    weight: "low",
    what: "dashboard",
    loses: "The dashboard.",
    restore: "From the configuration.",
    source: "newrelic/terraform-provider-newrelic website/docs/r/one_dashboard_raw.html.markdown",
  },
  {
    type: "newrelic_synthetics_secure_credential",
    class: "data",
    weight: "low",
    what: "secret of monitors",
    loses: "The value, which cannot be read back.",
    restore: "From the configuration, if it is written there.",
    source: "newrelic/terraform-provider-newrelic website/docs/r/synthetics_secure_credential.html.markdown",
  },
  {
    type: "newrelic_user",
    class: "identity",
    weight: "low",
    what: "user",
    loses: "The login.",
    restore: "Invite the person again.",
    source: "newrelic/terraform-provider-newrelic website/docs/r/user.html.markdown",
  },
];
