import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * NS1. Records belong to their zone and go with it.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * ns1-terraform/ns1, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "ns1_apikey",
    class: "identity",
    weight: "low",
    what: "API key",
    loses: "The key.",
    restore: "Create another one.",
    source: "ns1-terraform/terraform-provider-ns1 website/docs/r/apikey.html.markdown",
  },
  {
    type: "ns1_record",
    class: "dns",
    weight: "low",
    what: "DNS record",
    loses: "The record.",
    restore: "From the configuration.",
    refs: [{ role: "inside", path: "zone", to: ["ns1_zone"] }],
    source: "ns1-terraform/terraform-provider-ns1 website/docs/r/record.html.markdown",
  },
  {
    type: "ns1_redirect",
    class: "dns",
    weight: "low",
    what: "redirect",
    loses: "The redirect.",
    restore: "From the configuration.",
    source: "ns1-terraform/terraform-provider-ns1 website/docs/r/redirect.html.markdown",
  },
  {
    type: "ns1_tsigkey",
    class: "key",
    weight: "low",
    what: "key of zone transfers",
    loses: "The key.",
    restore: "From the configuration.",
    source: "ns1-terraform/terraform-provider-ns1 website/docs/r/tsigkey.html.markdown",
  },
  {
    type: "ns1_user",
    class: "identity",
    weight: "low",
    what: "user",
    loses: "The login.",
    restore: "Invite the person again.",
    source: "ns1-terraform/terraform-provider-ns1 website/docs/r/user.html.markdown",
  },
  {
    type: "ns1_zone",
    class: "dns",
    weight: "high",
    what: "DNS zone",
    loses: "The zone with all its records.",
    losing: [
      {
        when: { primary: { set: true } },
        loses: "The copy of the zone; its records come again from the primary server.",
      },
    ],
    ids: ["zone"],
    source: "ns1-terraform/terraform-provider-ns1 website/docs/r/zone.html.markdown",
  },
];
