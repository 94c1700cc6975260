import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * PowerDNS. Records belong to their zone and go with it.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * pan-net/powerdns, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "powerdns_record",
    class: "dns",
    weight: "low",
    what: "DNS record",
    loses: "The record.",
    restore: "From the configuration.",
    refs: [{ role: "inside", path: "zone", to: ["powerdns_zone"] }],
    source: "pan-net/terraform-provider-powerdns website/docs/r/record.html.markdown",
  },
  {
    type: "powerdns_zone",
    class: "dns",
    weight: "high",
    what: "DNS zone",
    loses: "The zone with all its records.",
    losing: [
      { when: { kind: "Slave" }, loses: "The copy of the zone; its records come again from the servers it names." },
    ],
    source: "pan-net/terraform-provider-powerdns website/docs/r/zone.html.markdown",
  },
];
