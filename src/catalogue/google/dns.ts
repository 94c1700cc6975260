import type { CatalogueRow } from "../../domain/catalogue.ts";
import { ABANDONED, POLICY_LIFTED, PREVENTED } from "./shared.ts";

/** Names: Cloud DNS, Cloud Domains, Service Directory. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "google_clouddomains_registration",
    class: "dns",
    weight: "high",
    what: "domain registration",
    loses: "Nothing: the provider only forgets it, and the domain stays registered.",
    forgets: true,
    watch: [
      {
        path: "management_settings[0].transfer_lock_state",
        change: { from: "LOCKED", to: "UNLOCKED" },
        rule: "guard-removed",
        says: "the domain can be moved to another registrar",
      },
    ],
    source: "hashicorp/terraform-provider-google website/docs/r/clouddomains_registration.html.markdown",
  },
  {
    type: "google_dns_managed_zone",
    class: "dns",
    weight: "high",
    what: "DNS zone",
    loses: "The zone with its records; a new zone gets other name servers.",
    forgets: ABANDONED,
    leaves: [
      PREVENTED,
      {
        remains: "refused",
        refusal: "not-empty",
        when: { force_destroy: [false, null] },
        says: "the provider refuses to delete a zone that still has records",
      },
    ],
    watch: [
      {
        path: "force_destroy",
        change: "on",
        rule: "guard-removed",
        says: "a destroy of the zone now deletes all its records first",
      },
      POLICY_LIFTED,
    ],
    namedIn: ["project"],
    source: "hashicorp/terraform-provider-google website/docs/r/dns_managed_zone.html.markdown",
  },
  {
    type: "google_dns_record_set",
    class: "dns",
    weight: "low",
    what: "DNS record",
    loses: "The record.",
    forgets: ABANDONED,
    leaves: [PREVENTED],
    restore: "It can be made again from configuration.",
    watch: [POLICY_LIFTED],
    refs: [{ role: "inside", path: "managed_zone", to: ["google_dns_managed_zone"] }],
    namedIn: ["project"],
    source: "hashicorp/terraform-provider-google website/docs/r/dns_record_set.html.markdown",
  },
  {
    type: "google_service_directory_namespace",
    class: "container",
    weight: "low",
    what: "service registry namespace",
    loses: "All services and endpoints in it.",
    forgets: ABANDONED,
    leaves: [PREVENTED],
    watch: [POLICY_LIFTED],
    source: "hashicorp/terraform-provider-google website/docs/r/service_directory_namespace.html.markdown",
  },
  {
    type: "google_service_directory_service",
    class: "container",
    weight: "low",
    what: "service in a registry",
    loses: "All its endpoints, also those that registered by themselves.",
    forgets: ABANDONED,
    leaves: [PREVENTED],
    restore: "Create it again; endpoints must register again.",
    watch: [POLICY_LIFTED],
    refs: [{ role: "inside", path: "namespace", to: ["google_service_directory_namespace"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/service_directory_service.html.markdown",
  },
];
