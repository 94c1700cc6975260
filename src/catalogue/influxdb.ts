import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * InfluxDB. Buckets live in an organization and go with it; nothing is kept.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * thulasirajkomminar/influxdb, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "influxdb_bucket",
    class: "data",
    weight: "high",
    what: "time series bucket",
    loses: "All points in it.",
    watch: [
      {
        path: "retention_period",
        change: "lowered",
        rule: "data-expiry",
        forever: [0],
        says: "points older than the new retention are deleted",
      },
    ],
    refs: [{ role: "inside", path: "org_id", to: ["influxdb_organization"] }],
    source: "thulasirajkomminar/terraform-provider-influxdb docs/resources/bucket.md",
  },
  {
    type: "influxdb_organization",
    class: "container",
    weight: "high",
    what: "organization",
    loses: "All buckets, dashboards and tasks of it.",
    source: "thulasirajkomminar/terraform-provider-influxdb docs/resources/organization.md",
  },
  {
    type: "influxdb_secret",
    class: "data",
    weight: "low",
    what: "secret",
    loses: "The value.",
    restore: "From the configuration, if the value is there.",
    refs: [{ role: "inside", path: "org_id", to: ["influxdb_organization"] }],
    source: "thulasirajkomminar/terraform-provider-influxdb docs/resources/secret.md",
  },
];
