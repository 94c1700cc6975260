import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Hetzner DNS. Records belong to their zone and go with it.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * timohirt/hetznerdns, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "hetznerdns_record",
    class: "dns",
    weight: "low",
    what: "DNS record",
    loses: "The record.",
    restore: "From the configuration.",
    refs: [{ role: "inside", path: "zone_id", to: ["hetznerdns_zone"] }],
    source: "timohirt/terraform-provider-hetznerdns docs/resources/hetznerdns_record.md",
  },
  {
    type: "hetznerdns_zone",
    class: "dns",
    weight: "high",
    what: "DNS zone",
    loses: "The zone with all its records.",
    source: "timohirt/terraform-provider-hetznerdns docs/resources/hetznerdns_zone.md",
  },
];
