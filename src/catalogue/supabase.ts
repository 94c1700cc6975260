import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Supabase. Database, users, files and backups all belong to the project and go with it.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * supabase/supabase, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "supabase_branch",
    class: "container",
    weight: "medium",
    what: "database branch",
    loses: "The database of the branch.",
    restore: "The parent project and the code.",
    watch: [
      {
        path: "persistent",
        change: "off",
        rule: "guard-removed",
        says: "the branch is now deleted with its pull request",
      },
    ],
    refs: [{ role: "inside", path: "parent_project_ref", to: ["supabase_project"] }],
    source: "supabase/terraform-provider-supabase docs/resources/branch.md",
  },
  {
    type: "supabase_custom_hostname",
    class: "network-critical",
    weight: "low",
    what: "custom host name",
    loses: "The name: addresses with it no longer work.",
    restore: "Can be made again.",
    refs: [{ role: "inside", path: "project_ref", to: ["supabase_project"] }],
    source: "supabase/terraform-provider-supabase docs/resources/custom_hostname.md",
  },
  {
    type: "supabase_edge_function",
    class: "data",
    weight: "low",
    what: "edge function",
    loses: "The deployed code.",
    restore: "From its source.",
    refs: [{ role: "inside", path: "project_ref", to: ["supabase_project"] }],
    source: "supabase/terraform-provider-supabase docs/resources/edge_function.md",
  },
  {
    type: "supabase_edge_function_secrets",
    class: "data",
    weight: "low",
    what: "secrets of functions",
    loses: "The values.",
    restore: "From the configuration, if the values are there.",
    refs: [{ role: "inside", path: "project_ref", to: ["supabase_project"] }],
    source: "supabase/terraform-provider-supabase docs/resources/edge_function_secrets.md",
  },
  {
    type: "supabase_project",
    class: "container",
    weight: "high",
    what: "project with its database",
    loses: "Database, users, files and functions of it, with the backups.",
    restore: "Nothing by default; managed backups go with the project.",
    source: "supabase/terraform-provider-supabase docs/resources/project.md",
  },
  {
    type: "supabase_settings",
    class: "guard",
    weight: "low",
    what: "project settings",
    loses: "Nothing; the settings stay as they are.",
    forgets: true,
    restore: "The settings stay.",
    source: "supabase/terraform-provider-supabase docs/resources/settings.md",
  },
  {
    type: "supabase_vault_secret",
    class: "data",
    weight: "medium",
    what: "secret",
    loses: "The value.",
    restore: "From the configuration, if the value is there.",
    refs: [{ role: "inside", path: "project_ref", to: ["supabase_project"] }],
    source: "supabase/terraform-provider-supabase docs/resources/vault_secret.md",
  },
];
