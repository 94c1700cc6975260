import type { CatalogueRow } from "../../domain/catalogue.ts";

/** DNS: domains, zones and records. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "alicloud_alidns_domain",
    class: "dns",
    weight: "high",
    what: "DNS zone",
    loses: "The zone with all its records.",
    source: "aliyun/terraform-provider-alicloud website/docs/r/alidns_domain.html.markdown",
  },
  {
    type: "alicloud_alidns_record",
    class: "dns",
    weight: "low",
    what: "DNS record",
    loses: "The record.",
    restore: "From the configuration.",
    source: "aliyun/terraform-provider-alicloud website/docs/r/alidns_record.html.markdown",
  },
  {
    type: "alicloud_dns_domain",
    class: "dns",
    weight: "high",
    what: "DNS zone",
    loses: "The zone with all its records.",
    note: "Older name of alicloud_alidns_domain.",
    source: "aliyun/terraform-provider-alicloud website/docs/r/dns_domain.html.markdown",
  },
  {
    type: "alicloud_pvtz_zone",
    class: "dns",
    weight: "high",
    what: "private DNS zone",
    loses: "The zone with all its records.",
    ids: ["zone_name"],
    source: "aliyun/terraform-provider-alicloud website/docs/r/pvtz_zone.html.markdown",
  },
  {
    type: "alicloud_pvtz_zone_record",
    class: "dns",
    weight: "low",
    what: "DNS record",
    loses: "The record.",
    restore: "From the configuration.",
    refs: [{ role: "inside", path: "zone_id", to: ["alicloud_pvtz_zone"] }],
    source: "aliyun/terraform-provider-alicloud website/docs/r/pvtz_zone_record.html.markdown",
  },
];
