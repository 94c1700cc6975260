import type { CatalogueRow } from "../../domain/catalogue.ts";

/** DNS: zones and records. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "oci_dns_action_create_zone_from_zone_file",
    class: "dns",
    weight: "high",
    what: "DNS zone",
    loses: "The zone with all its records.",
    source: "oracle/terraform-provider-oci website/docs/r/dns_action_create_zone_from_zone_file.html.markdown",
  },
  {
    type: "oci_dns_record",
    class: "dns",
    weight: "low",
    what: "DNS record",
    loses: "The record.",
    restore: "From the configuration.",
    source: "oracle/terraform-provider-oci website/docs/r/dns_record.html.markdown",
  },
  {
    type: "oci_dns_rrset",
    class: "dns",
    weight: "low",
    what: "DNS records",
    loses: "The records.",
    restore: "From the configuration.",
    source: "oracle/terraform-provider-oci website/docs/r/dns_rrset.html.markdown",
  },
  {
    type: "oci_dns_view",
    class: "dns",
    weight: "medium",
    what: "private DNS view",
    loses: "The view with the private zones in it.",
    source: "oracle/terraform-provider-oci website/docs/r/dns_view.html.markdown",
  },
  {
    type: "oci_dns_zone",
    class: "dns",
    weight: "high",
    what: "DNS zone",
    loses: "The zone with all its records.",
    source: "oracle/terraform-provider-oci website/docs/r/dns_zone.html.markdown",
  },
];
