import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Akamai. Properties and zones go with all their versions and records.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * akamai/akamai, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "akamai_cp_code",
    class: "data",
    weight: "low",
    what: "code for reports",
    loses: "The code; reports under it end.",
    source: "akamai/terraform-provider-akamai docs/resources/cp_code.md",
  },
  {
    type: "akamai_cps_dv_enrollment",
    class: "network-critical",
    weight: "medium",
    what: "certificate enrolment",
    loses: "The enrolment with its certificate.",
    source: "akamai/terraform-provider-akamai docs/resources/cps_dv_enrollment.md",
  },
  {
    type: "akamai_dns_record",
    class: "dns",
    weight: "low",
    what: "DNS record",
    loses: "The record.",
    restore: "From the configuration.",
    refs: [{ role: "inside", path: "zone", to: ["akamai_dns_zone"] }],
    source: "akamai/terraform-provider-akamai docs/resources/dns_record.md",
  },
  {
    type: "akamai_dns_zone",
    class: "dns",
    weight: "high",
    what: "DNS zone",
    loses: "The zone with all its records.",
    ids: ["zone"],
    source: "akamai/terraform-provider-akamai docs/resources/dns_zone.md",
  },
  {
    type: "akamai_edge_hostname",
    class: "network-critical",
    weight: "low",
    what: "edge hostname",
    loses: "The name that records point to.",
    source: "akamai/terraform-provider-akamai docs/resources/edge_hostname.md",
  },
  {
    type: "akamai_edgekv",
    class: "container",
    weight: "medium",
    what: "key-value namespace",
    loses: "All items in it.",
    source: "akamai/terraform-provider-akamai docs/resources/edgekv.md",
  },
  {
    type: "akamai_gtm_domain",
    class: "dns",
    weight: "high",
    what: "traffic management domain",
    loses: "The domain with all its properties.",
    source: "akamai/terraform-provider-akamai docs/resources/gtm_domain.md",
  },
  {
    type: "akamai_gtm_property",
    class: "dns",
    weight: "medium",
    what: "traffic management property",
    loses: "The property: its name no longer resolves.",
    restore: "From the configuration.",
    refs: [{ role: "inside", path: "domain", to: ["akamai_gtm_domain"] }],
    source: "akamai/terraform-provider-akamai docs/resources/gtm_property.md",
  },
  {
    type: "akamai_iam_user",
    class: "identity",
    weight: "low",
    what: "user",
    loses: "The login.",
    restore: "Can be made again.",
    source: "akamai/terraform-provider-akamai docs/resources/iam_user.md",
  },
  {
    type: "akamai_property",
    class: "network-critical",
    weight: "high",
    what: "delivery property",
    loses: "The property with all its versions.",
    restore: "From the configuration.",
    source: "akamai/terraform-provider-akamai docs/resources/property.md",
  },
];
