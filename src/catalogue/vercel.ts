import type { CatalogueRow, Path, Watch } from "../domain/catalogue.ts";

/** How long deployments of one sort are kept, the shortest first. */
const KEPT = ["1d", "1w", "2w", "1m", "2m", "3m", "6m", "1y", "2y", "3y"];

/** Nothing set is no limit too. */
const expiring = (path: Path): readonly Watch[] => [
  {
    path,
    change: { from: ["unlimited", null], to: KEPT },
    rule: "data-expiry",
    says: "old deployments are deleted when they reach an age",
  },
  ...KEPT.slice(1).map(
    (from, at): Watch => ({
      path,
      change: { from, to: KEPT.slice(0, at + 1) },
      rule: "data-expiry",
      says: "old deployments are deleted sooner",
    }),
  ),
];

/**
 * Vercel. Deployments are made from code and can be made again; what is only here are blob stores, edge configs and
 * values of sensitive variables.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * vercel/vercel, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "vercel_blob_object",
    class: "data",
    weight: "low",
    what: "file uploaded from the configuration",
    loses: "The file.",
    restore: "The local file.",
    refs: [{ role: "inside", path: "store_id", to: ["vercel_blob_store"] }],
    source: "vercel/terraform-provider-vercel docs/resources/blob_object.md",
  },
  {
    type: "vercel_blob_store",
    class: "data",
    weight: "high",
    what: "blob store",
    loses: "All files in it.",
    source: "vercel/terraform-provider-vercel docs/resources/blob_store.md",
  },
  {
    type: "vercel_custom_environment",
    class: "container",
    weight: "low",
    what: "project environment",
    loses: "The environment with its variables.",
    restore: "From the configuration.",
    refs: [{ role: "inside", path: "project_id", to: ["vercel_project"] }],
    source: "vercel/terraform-provider-vercel docs/resources/custom_environment.md",
  },
  {
    type: "vercel_dns_record",
    class: "dns",
    weight: "low",
    what: "DNS record",
    loses: "The record.",
    restore: "From the configuration.",
    source: "vercel/terraform-provider-vercel docs/resources/dns_record.md",
  },
  {
    type: "vercel_domain",
    class: "dns",
    weight: "high",
    what: "domain",
    loses: "The domain, with its DNS zone if it has one.",
    restore: "Can be added again, without its records.",
    watch: [
      {
        path: "zone",
        change: "off",
        rule: "data-loss",
        says: "the domain loses its DNS zone, and its records no longer answer",
      },
    ],
    source: "vercel/terraform-provider-vercel docs/resources/domain.md",
  },
  {
    type: "vercel_edge_config",
    class: "data",
    weight: "medium",
    what: "edge config store",
    loses: "All items in it.",
    restore: "The service keeps backups of it for some days.",
    source: "vercel/terraform-provider-vercel docs/resources/edge_config.md",
  },
  {
    type: "vercel_edge_config_item",
    class: "data",
    weight: "low",
    what: "edge config item",
    loses: "The item.",
    restore: "From the configuration.",
    refs: [{ role: "inside", path: "edge_config_id", to: ["vercel_edge_config"] }],
    source: "vercel/terraform-provider-vercel docs/resources/edge_config_item.md",
  },
  {
    type: "vercel_feature_flag",
    class: "data",
    weight: "low",
    what: "feature flag",
    loses: "The flag with its rules.",
    restore: "From the configuration.",
    refs: [{ role: "inside", path: "project_id", to: ["vercel_project"] }],
    source: "vercel/terraform-provider-vercel docs/resources/feature_flag.md",
  },
  {
    type: "vercel_feature_flag_definition",
    class: "data",
    weight: "low",
    what: "feature flag",
    loses: "The flag with its rules.",
    restore: "From the configuration.",
    refs: [{ role: "inside", path: "project_id", to: ["vercel_project"] }],
    source: "vercel/terraform-provider-vercel docs/resources/feature_flag_definition.md",
  },
  {
    type: "vercel_kms_issuer",
    class: "key",
    weight: "medium",
    what: "token issuer",
    loses: "Its signing keys: issued tokens are no longer valid.",
    source: "vercel/terraform-provider-vercel docs/resources/kms_issuer.md",
  },
  {
    type: "vercel_project",
    class: "container",
    weight: "high",
    what: "project",
    loses: "All deployments, variables and domains of it.",
    restore: "Deployments can be made again from the code.",
    watch: [
      {
        path: "environment[*].key",
        change: "removed",
        rule: "data-loss",
        weight: "low",
        says: "variables are deleted, and a sensitive one cannot be read back",
      },
    ],
    source: "vercel/terraform-provider-vercel docs/resources/project.md",
  },
  {
    type: "vercel_project_deployment_retention",
    class: "data",
    weight: "low",
    what: "deployment retention",
    loses: "Nothing; the deployments stay.",
    leaves: [{ remains: "kept", says: "every deployment, since only their expiry stops" }],
    watch: ["preview", "production", "canceled", "errored"].flatMap((sort) => expiring(`expiration_${sort}`)),
    refs: [{ role: "inside", path: "project_id", to: ["vercel_project"] }],
    source: "vercel/terraform-provider-vercel docs/resources/project_deployment_retention.md",
  },
  {
    type: "vercel_project_environment_variable",
    class: "data",
    weight: "low",
    what: "environment variable",
    loses: "The value; a sensitive one cannot be read back.",
    restore: "From the configuration, if the value is there.",
    refs: [{ role: "inside", path: "project_id", to: ["vercel_project"] }],
    source: "vercel/terraform-provider-vercel docs/resources/project_environment_variable.md",
  },
  {
    type: "vercel_project_environment_variables",
    class: "data",
    weight: "low",
    what: "environment variable",
    loses: "The value; a sensitive one cannot be read back.",
    restore: "From the configuration, if the value is there.",
    refs: [{ role: "inside", path: "project_id", to: ["vercel_project"] }],
    source: "vercel/terraform-provider-vercel docs/resources/project_environment_variables.md",
  },
  {
    type: "vercel_shared_environment_variable",
    class: "data",
    weight: "low",
    what: "environment variable",
    loses: "The value; a sensitive one cannot be read back.",
    restore: "From the configuration, if the value is there.",
    source: "vercel/terraform-provider-vercel docs/resources/shared_environment_variable.md",
  },
  {
    type: "vercel_vcr_repository",
    class: "data",
    weight: "medium",
    what: "container image repository",
    loses: "All images in it.",
    refs: [{ role: "inside", path: "project_id", to: ["vercel_project"] }],
    source: "vercel/terraform-provider-vercel docs/resources/vcr_repository.md",
  },
];
