import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Fastly. A service has many versions and goes as a whole; stores are objects of their own.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * fastly/fastly, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "fastly_configstore",
    class: "container",
    weight: "medium",
    what: "config store",
    loses: "All entries of it.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        when: { force_destroy: [false, null] },
        says: "the provider refuses to delete a store that is not empty",
      },
    ],
    watch: [
      { path: "force_destroy", change: "on", rule: "guard-removed", says: "a destroy now deletes its entries too" },
    ],
    source: "fastly/terraform-provider-fastly docs/resources/configstore.md",
  },
  {
    type: "fastly_configstore_entries",
    class: "data",
    weight: "low",
    what: "entries of a config store",
    loses: "The entries.",
    restore: "From the configuration.",
    refs: [{ role: "inside", path: "store_id", to: ["fastly_configstore"] }],
    source: "fastly/terraform-provider-fastly docs/resources/configstore_entries.md",
  },
  {
    type: "fastly_dns_zone",
    class: "dns",
    weight: "high",
    what: "DNS zone",
    loses: "The zone with all its records.",
    source: "fastly/terraform-provider-fastly docs/resources/dns_zone.md",
  },
  {
    type: "fastly_domain",
    class: "network-critical",
    weight: "low",
    what: "domain",
    loses: "The domain is no longer served.",
    restore: "From the configuration.",
    source: "fastly/terraform-provider-fastly docs/resources/domain.md",
  },
  {
    type: "fastly_kvstore",
    class: "container",
    weight: "high",
    what: "key-value store",
    loses: "All keys and values.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        when: { force_destroy: [false, null] },
        says: "the provider refuses to delete a store that is not empty",
      },
    ],
    watch: [
      { path: "force_destroy", change: "on", rule: "guard-removed", says: "a destroy now deletes its entries too" },
    ],
    source: "fastly/terraform-provider-fastly docs/resources/kvstore.md",
  },
  {
    type: "fastly_object_storage_access_keys",
    class: "identity",
    weight: "low",
    what: "access key",
    loses: "The key.",
    restore: "Create another one.",
    source: "fastly/terraform-provider-fastly docs/resources/object_storage_access_keys.md",
  },
  {
    type: "fastly_secretstore",
    class: "container",
    weight: "high",
    what: "secret store",
    loses: "All secrets of it.",
    source: "fastly/terraform-provider-fastly docs/resources/secretstore.md",
  },
  {
    type: "fastly_service_acl_entries",
    class: "data",
    weight: "low",
    what: "entries of an access list",
    loses: "The entries.",
    restore: "From the configuration.",
    source: "fastly/terraform-provider-fastly docs/resources/service_acl_entries.md",
  },
  {
    type: "fastly_service_compute",
    class: "network-critical",
    weight: "medium",
    what: "Compute service",
    loses: "The service with all its versions and domains.",
    forgets: { reuse: true },
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { force_destroy: [false, null], active_version: { above: 0 } },
        says: "the service refuses to delete a service with an active version",
      },
    ],
    watch: [
      { path: "force_destroy", change: "on", rule: "guard-removed", says: "a destroy now deletes an active service" },
    ],
    source: "fastly/terraform-provider-fastly docs/resources/service_compute.md",
  },
  {
    type: "fastly_service_dictionary_items",
    class: "data",
    weight: "low",
    what: "entries of a dictionary",
    loses: "The entries.",
    restore: "From the configuration.",
    source: "fastly/terraform-provider-fastly docs/resources/service_dictionary_items.md",
  },
  {
    type: "fastly_service_vcl",
    class: "network-critical",
    weight: "medium",
    what: "delivery service",
    loses: "The service with all its versions and domains.",
    forgets: { reuse: true },
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { force_destroy: [false, null], active_version: { above: 0 } },
        says: "the service refuses to delete a service with an active version",
      },
    ],
    watch: [
      { path: "force_destroy", change: "on", rule: "guard-removed", says: "a destroy now deletes an active service" },
    ],
    source: "fastly/terraform-provider-fastly docs/resources/service_vcl.md",
  },
  {
    type: "fastly_tls_private_key",
    class: "key",
    weight: "low",
    what: "private key of certificates",
    loses: "The key.",
    restore: "From where it was made.",
    source: "fastly/terraform-provider-fastly docs/resources/tls_private_key.md",
  },
  {
    type: "fastly_tls_subscription",
    class: "network-critical",
    weight: "low",
    what: "managed certificate",
    loses: "The certificate; domains have to be validated again.",
    source: "fastly/terraform-provider-fastly docs/resources/tls_subscription.md",
  },
];
