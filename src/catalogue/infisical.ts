import type { CatalogueRow } from "../domain/catalogue.ts";

const STREAMED_TO = ["azure", "cribl", "custom", "datadog", "splunk", "sumo_logic"];

const SYNCED_TO = [
  "1password",
  "aws_parameter_store",
  "aws_secrets_manager",
  "azure_app_configuration",
  "azure_devops",
  "azure_key_vault",
  "bitbucket",
  "circleci",
  "cloudflare_pages",
  "cloudflare_workers",
  "databricks",
  "flyio",
  "gcp_secret_manager",
  "github",
  "gitlab",
  "render",
  "supabase",
];

/** An export of the audit logs of an organization. */
const logExport = (to: string): CatalogueRow => ({
  type: `infisical_audit_log_stream_${to}`,
  class: "backup",
  weight: "low",
  what: "log export",
  loses: "Audit logs are no longer exported.",
  leaves: [{ remains: "kept", says: "what was exported so far" }],
  source: `Infisical/terraform-provider-infisical docs/resources/audit_log_stream_${to}.md`,
});

const OTHERS_GO = "all secrets at the destination that are not here are deleted";

/** A copy of secrets somewhere else: with its first run it can delete what else is there. */
const secretSync = (to: string): CatalogueRow => ({
  type: `infisical_secret_sync_${to}`,
  class: "data",
  weight: "low",
  what: "sync of secrets",
  loses: "The secrets are no longer copied to the destination.",
  leaves: [{ remains: "kept", says: "what was copied so far" }],
  watch: [
    {
      path: "sync_options.disable_secret_deletion",
      change: { from: true, to: [false, null] },
      rule: "container-loss",
      whenAfter: { "sync_options.key_schema": null },
      weight: "medium",
      says: OTHERS_GO,
    },
    {
      path: "sync_options.key_schema",
      change: "removed",
      rule: "container-loss",
      whenAfter: { "sync_options.disable_secret_deletion": [false, null] },
      weight: "medium",
      says: OTHERS_GO,
    },
  ],
  expires: [
    {
      when: {
        "sync_options.initial_sync_behavior": "overwrite-destination",
        "sync_options.disable_secret_deletion": [false, null],
        "sync_options.key_schema": null,
      },
      rule: "container-loss",
      weight: "medium",
      says: OTHERS_GO,
    },
  ],
  refs: [{ role: "inside", path: "project_id", to: ["infisical_project"] }],
  source: `Infisical/terraform-provider-infisical docs/resources/secret_sync_${to}.md`,
});

/**
 * Infisical. Projects, environments and folders delete all secrets below them. A key of its key management is gone at
 * once.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * Infisical/infisical, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  ...STREAMED_TO.map(logExport),
  {
    type: "infisical_cert_manager_certificate",
    class: "identity",
    weight: "low",
    what: "certificate",
    loses: "The certificate.",
    restore: "Can be issued again.",
    source: "Infisical/terraform-provider-infisical docs/resources/cert_manager_certificate.md",
  },
  {
    type: "infisical_cert_manager_internal_ca",
    class: "network-critical",
    weight: "medium",
    what: "certificate authority",
    loses: "The authority with its key: its certificates can no longer be renewed.",
    refs: [{ role: "inside", path: "project_slug", to: ["infisical_project"] }],
    source: "Infisical/terraform-provider-infisical docs/resources/cert_manager_internal_ca.md",
  },
  {
    type: "infisical_cert_manager_internal_ca_intermediate",
    class: "network-critical",
    weight: "medium",
    what: "certificate authority",
    loses: "The authority with its key: its certificates can no longer be renewed.",
    refs: [{ role: "inside", path: "project_slug", to: ["infisical_project"] }],
    source: "Infisical/terraform-provider-infisical docs/resources/cert_manager_internal_ca_intermediate.md",
  },
  {
    type: "infisical_cert_manager_internal_ca_root",
    class: "network-critical",
    weight: "medium",
    what: "certificate authority",
    loses: "The authority with its key: its certificates can no longer be renewed.",
    refs: [{ role: "inside", path: "project_slug", to: ["infisical_project"] }],
    source: "Infisical/terraform-provider-infisical docs/resources/cert_manager_internal_ca_root.md",
  },
  {
    type: "infisical_external_kms_aws",
    class: "key",
    weight: "medium",
    what: "external key configuration",
    loses: "Projects encrypted with it can no longer be read.",
    leaves: [{ remains: "kept", says: "the key itself, in AWS" }],
    restore: "The key itself stays in AWS.",
    source: "Infisical/terraform-provider-infisical docs/resources/external_kms_aws.md",
  },
  {
    type: "infisical_identity",
    class: "identity",
    weight: "low",
    what: "machine identity",
    loses: "The identity with its ways to log in.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { has_delete_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "Can be made again.",
    watch: [
      {
        path: "has_delete_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    source: "Infisical/terraform-provider-infisical docs/resources/identity.md",
  },
  {
    type: "infisical_kms_key",
    class: "key",
    weight: "high",
    what: "encryption key",
    loses: "Everything encrypted with it can no longer be read.",
    losing: [{ when: { key_usage: "sign-verify" }, loses: "Nothing can be signed with it any longer." }],
    watch: [
      {
        path: "is_disabled",
        change: "on",
        rule: "key-loss",
        weight: "medium",
        says: "what is encrypted with it cannot be read until it is enabled again",
      },
    ],
    refs: [{ role: "inside", path: "project_id", to: ["infisical_project"] }],
    source: "Infisical/terraform-provider-infisical docs/resources/kms_key.md",
  },
  {
    type: "infisical_project",
    class: "container",
    weight: "high",
    what: "secrets project",
    loses: "All environments and secrets in it.",
    losing: [
      {
        when: { type: "kms" },
        loses: "All keys in it: everything encrypted with them can no longer be read.",
      },
      { when: { type: "cert-manager" }, loses: "All certificate authorities in it, with their keys." },
    ],
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { has_delete_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    watch: [
      {
        path: "has_delete_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "audit_log_retention_days",
        change: "lowered",
        rule: "data-expiry",
        says: "older audit logs are deleted",
      },
    ],
    refs: [{ role: "key", path: "kms_secret_manager_key_id", to: ["infisical_external_kms_aws"] }],
    ids: ["slug"],
    source: "Infisical/terraform-provider-infisical docs/resources/project.md",
  },
  {
    type: "infisical_project_environment",
    class: "container",
    weight: "high",
    what: "secrets environment",
    loses: "All secrets in it.",
    refs: [{ role: "inside", path: "project_id", to: ["infisical_project"] }],
    source: "Infisical/terraform-provider-infisical docs/resources/project_environment.md",
  },
  {
    type: "infisical_secret",
    class: "data",
    weight: "medium",
    what: "secret",
    loses: "The value.",
    restore: "Earlier versions or snapshots in the service.",
    refs: [{ role: "inside", path: "workspace_id", to: ["infisical_project"] }],
    source: "Infisical/terraform-provider-infisical docs/resources/secret.md",
  },
  {
    type: "infisical_secret_folder",
    class: "container",
    weight: "high",
    what: "secrets folder",
    loses: "All secrets in it.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        when: { force_delete: [false, null] },
        says: "the provider refuses to delete a folder that is not empty",
      },
    ],
    watch: [
      {
        path: "force_delete",
        change: "on",
        rule: "guard-removed",
        says: "a folder can be deleted although it is not empty",
      },
    ],
    refs: [
      { role: "inside", path: "project_id", to: ["infisical_project"] },
      { role: "inside", path: "environment_id", to: ["infisical_project_environment"] },
    ],
    source: "Infisical/terraform-provider-infisical docs/resources/secret_folder.md",
  },
  ...SYNCED_TO.map(secretSync),
  {
    type: "infisical_sub_organization",
    class: "container",
    weight: "high",
    what: "organization below another",
    loses: "All projects, secrets and identities in it.",
    source: "Infisical/terraform-provider-infisical docs/resources/sub_organization.md",
  },
];
