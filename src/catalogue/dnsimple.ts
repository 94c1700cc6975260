import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * DNSimple. A zone belongs to its domain and goes with it; a registration stays with the registry until it expires.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * dnsimple/dnsimple, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "dnsimple_contact",
    class: "identity",
    weight: "low",
    what: "contact of registrations",
    loses: "The contact.",
    restore: "From the configuration.",
    source: "dnsimple/terraform-provider-dnsimple docs/resources/contact.md",
  },
  {
    type: "dnsimple_domain",
    class: "dns",
    weight: "high",
    what: "domain",
    loses: "The domain with its zone and all records.",
    restore: "A registration itself stays with the registry.",
    source: "dnsimple/terraform-provider-dnsimple docs/resources/domain.md",
  },
  {
    type: "dnsimple_domain_delegation",
    class: "dns",
    weight: "medium",
    what: "delegation of a domain",
    loses: "The name servers go back to those of the registrar.",
    restore: "From the configuration.",
    source: "dnsimple/terraform-provider-dnsimple docs/resources/domain_delegation.md",
  },
  {
    type: "dnsimple_ds_record",
    class: "dns",
    weight: "medium",
    what: "DS record",
    loses: "The chain of trust of a signed zone.",
    restore: "From the configuration.",
    source: "dnsimple/terraform-provider-dnsimple docs/resources/ds_record.md",
  },
  {
    type: "dnsimple_email_forward",
    class: "dns",
    weight: "low",
    what: "mail forward",
    loses: "Mail is no longer forwarded.",
    restore: "From the configuration.",
    source: "dnsimple/terraform-provider-dnsimple docs/resources/email_forward.md",
  },
  {
    type: "dnsimple_lets_encrypt_certificate",
    class: "key",
    weight: "low",
    what: "certificate",
    loses: "Nothing: the provider only forgets it.",
    forgets: true,
    source: "dnsimple/terraform-provider-dnsimple docs/resources/lets_encrypt_certificate.md",
  },
  {
    type: "dnsimple_registered_domain",
    class: "dns",
    weight: "high",
    what: "domain registration",
    loses: "Nothing: the registration stays until it expires, only the state forgets it.",
    forgets: true,
    watch: [
      {
        path: "transfer_lock_enabled",
        change: "off",
        rule: "guard-removed",
        says: "the domain can be moved to another registrar",
      },
      { path: "auto_renew_enabled", change: "off", rule: "data-expiry", says: "the registration will expire" },
      { path: "dnssec_enabled", change: "off", rule: "guard-removed", says: "the domain is no longer signed" },
    ],
    source: "dnsimple/terraform-provider-dnsimple docs/resources/registered_domain.md",
  },
  {
    type: "dnsimple_zone",
    class: "dns",
    weight: "high",
    what: "DNS zone",
    loses: "The zone with all its records.",
    source: "dnsimple/terraform-provider-dnsimple docs/resources/zone.md",
  },
  {
    type: "dnsimple_zone_record",
    class: "dns",
    weight: "low",
    what: "DNS record",
    loses: "The record.",
    restore: "From the configuration.",
    source: "dnsimple/terraform-provider-dnsimple docs/resources/zone_record.md",
  },
];
