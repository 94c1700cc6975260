import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Consul. Key and value pairs have no versions; snapshots of the whole cluster are the only backup.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * hashicorp/consul, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "consul_acl_token",
    class: "identity",
    weight: "low",
    what: "ACL token",
    loses: "The token.",
    restore: "A new one can be made.",
    source: "hashicorp/terraform-provider-consul docs/resources/acl_token.md",
  },
  {
    type: "consul_admin_partition",
    class: "container",
    weight: "high",
    what: "admin partition",
    loses: "All services, keys and tokens in it.",
    restore: "Consul snapshots.",
    source: "hashicorp/terraform-provider-consul docs/resources/admin_partition.md",
  },
  {
    type: "consul_certificate_authority",
    class: "key",
    weight: "low",
    what: "certificate authority of the service mesh",
    loses: "The settings of the authority; certificates of services may be issued anew.",
    restore: "From the configuration.",
    watch: [
      {
        path: "connect_provider",
        change: "changed",
        rule: "key-loss",
        weight: "medium",
        says: "another authority issues the certificates, with another root",
      },
    ],
    source: "hashicorp/terraform-provider-consul docs/resources/certificate_authority.md",
  },
  {
    type: "consul_key_prefix",
    class: "data",
    weight: "medium",
    what: "keys under a prefix",
    loses: "All keys under the prefix, also those that are not in the configuration.",
    restore: "Consul snapshots.",
    watch: [
      { path: "subkeys", change: "removed", rule: "data-loss", says: "keys are deleted" },
      { path: "path_prefix", change: "changed", rule: "data-loss", says: "the keys under the old prefix are deleted" },
      { path: "subkey[*].path", change: "removed", rule: "data-loss", says: "keys are deleted" },
    ],
    refs: [
      { role: "inside", path: "namespace", to: ["consul_namespace"] },
      { role: "inside", path: "partition", to: ["consul_admin_partition"] },
    ],
    source: "hashicorp/terraform-provider-consul docs/resources/key_prefix.md",
  },
  {
    type: "consul_keys",
    class: "data",
    weight: "medium",
    what: "keys",
    loses: "The keys marked for deletion.",
    holds: { "key[*].delete": true },
    restore: "Consul snapshots.",
    watch: [
      {
        path: "key[*].delete",
        change: "on",
        rule: "guard-removed",
        says: "a destroy now deletes the key, and so does taking it out",
      },
    ],
    refs: [
      { role: "inside", path: "namespace", to: ["consul_namespace"] },
      { role: "inside", path: "partition", to: ["consul_admin_partition"] },
    ],
    source: "hashicorp/terraform-provider-consul docs/resources/keys.md",
  },
  {
    type: "consul_namespace",
    class: "container",
    weight: "high",
    what: "namespace",
    loses: "All services, keys and tokens in it.",
    restore: "Consul snapshots.",
    refs: [{ role: "inside", path: "partition", to: ["consul_admin_partition"] }],
    source: "hashicorp/terraform-provider-consul docs/resources/namespace.md",
  },
];
