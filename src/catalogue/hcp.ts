import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * HashiCorp Cloud Platform. A cluster takes its snapshots with it, except those exported before.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * hashicorp/hcp, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "hcp_boundary_cluster",
    class: "container",
    weight: "high",
    what: "Boundary cluster",
    loses: "All targets, hosts and settings.",
    source: "hashicorp/terraform-provider-hcp docs/resources/boundary_cluster.md",
  },
  {
    type: "hcp_consul_cluster",
    class: "container",
    weight: "high",
    what: "Consul cluster",
    loses: "All keys, intentions and tokens.",
    restore: "Snapshots that are kept elsewhere.",
    ids: ["cluster_id"],
    source: "hashicorp/terraform-provider-hcp docs/resources/consul_cluster.md",
  },
  {
    type: "hcp_consul_snapshot",
    class: "backup",
    weight: "high",
    what: "Consul snapshot",
    loses: "A restore point of the cluster.",
    restore: "Other snapshots.",
    refs: [
      { role: "copies", path: "cluster_id", to: ["hcp_consul_cluster"] },
      { role: "inside", path: "cluster_id", to: ["hcp_consul_cluster"] },
    ],
    source: "hashicorp/terraform-provider-hcp docs/resources/consul_snapshot.md",
  },
  {
    type: "hcp_hvn",
    class: "container",
    weight: "low",
    what: "virtual network",
    loses: "The network of the clusters in it.",
    restore: "Can be created again.",
    source: "hashicorp/terraform-provider-hcp docs/resources/hvn.md",
  },
  {
    type: "hcp_packer_bucket",
    class: "data",
    weight: "medium",
    what: "registry of machine images",
    loses: "The metadata of all versions.",
    restore: "The images stay in their clouds.",
    source: "hashicorp/terraform-provider-hcp docs/resources/packer_bucket.md",
  },
  {
    type: "hcp_project",
    class: "container",
    weight: "high",
    what: "project",
    loses: "Everything in the project.",
    leaves: [{ remains: "refused", refusal: "not-empty", says: "a project that holds resources is not deleted" }],
    source: "hashicorp/terraform-provider-hcp docs/resources/project.md",
  },
  {
    type: "hcp_vault_cluster",
    class: "key",
    weight: "high",
    what: "Vault cluster",
    loses: "All secrets, keys and certificates, with the snapshots of the cluster.",
    source: "hashicorp/terraform-provider-hcp docs/resources/vault_cluster.md",
  },
  {
    type: "hcp_vault_secrets_app",
    class: "container",
    weight: "high",
    what: "secrets application",
    loses: "All its secrets with their versions.",
    refs: [{ role: "inside", path: "project_id", to: ["hcp_project"] }],
    source: "hashicorp/terraform-provider-hcp docs/resources/vault_secrets_app.md",
  },
  {
    type: "hcp_vault_secrets_secret",
    class: "data",
    weight: "low",
    what: "secret",
    loses: "All versions of the secret.",
    restore: "From the configuration, if it is written there.",
    refs: [{ role: "inside", path: "app_name", to: ["hcp_vault_secrets_app"] }],
    source: "hashicorp/terraform-provider-hcp docs/resources/vault_secrets_secret.md",
  },
];
