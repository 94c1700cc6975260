import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Addresses and names: VPC, DNS. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "yandex_dns_recordset",
    class: "dns",
    weight: "low",
    what: "DNS record",
    loses: "The record.",
    restore: "From the configuration.",
    refs: [{ role: "inside", path: "zone_id", to: ["yandex_dns_zone"] }],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/dns_recordset.md",
  },
  {
    type: "yandex_dns_zone",
    class: "dns",
    weight: "high",
    what: "DNS zone",
    loses: "The zone with all its records.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/dns_zone.md",
  },
  {
    type: "yandex_vpc_address",
    class: "network-critical",
    weight: "medium",
    what: "reserved public address",
    loses: "The address.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/vpc_address.md",
  },
];
