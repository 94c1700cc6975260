import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Timescale (Tiger Cloud). Backups belong to the service and go with it.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * timescale/timescale, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "timescale_service",
    class: "data",
    weight: "high",
    what: "time series database",
    loses: "All databases of it with the backups.",
    lighter: { weight: "medium", loses: "The replica." },
    restore: "Support, within a short time at best.",
    refs: [{ role: "copies", path: "read_replica_source", to: ["timescale_service"] }],
    source: "timescale/terraform-provider-timescale docs/resources/service.md",
  },
];
