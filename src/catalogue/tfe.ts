import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * HCP Terraform and Terraform Enterprise. Workspaces and stacks hold state: losing it leaves real resources without an
 * owner.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * hashicorp/tfe, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "tfe_data_retention_policy",
    class: "guard",
    weight: "medium",
    what: "data retention policy",
    loses: "The policy; what it keeps from deletion is no longer kept.",
    restore: "From the configuration.",
    watch: [
      {
        path: "delete_older_than[0].days",
        change: "lowered",
        rule: "data-expiry",
        says: "older versions of the state and the configuration are deleted",
      },
      {
        path: "delete_older_than",
        change: "set",
        rule: "data-expiry",
        says: "older versions of the state and the configuration are deleted",
      },
    ],
    expires: [
      {
        when: { "delete_older_than[0].days": { set: true } },
        says: "older versions of the state and the configuration are deleted",
      },
    ],
    refs: [{ role: "guards", path: "workspace_id", to: ["tfe_workspace"] }],
    source: "hashicorp/terraform-provider-tfe website/docs/r/data_retention_policy.html.markdown",
  },
  {
    type: "tfe_hyok_configuration",
    class: "key",
    weight: "medium",
    what: "key configuration of the organization",
    loses: "State encrypted with that key becomes unreadable.",
    restore: "The key stays in its key service.",
    source: "hashicorp/terraform-provider-tfe website/docs/r/hyok_configuration.html.markdown",
  },
  {
    type: "tfe_organization",
    class: "container",
    weight: "high",
    what: "organization",
    loses: "All workspaces with their state, modules, variables and teams.",
    watch: [
      {
        path: "allow_force_delete_workspaces",
        change: "on",
        rule: "guard-removed",
        says: "workspaces that manage resources can now be deleted",
      },
    ],
    source: "hashicorp/terraform-provider-tfe website/docs/r/organization.html.markdown",
  },
  {
    type: "tfe_policy",
    class: "guard",
    weight: "medium",
    what: "policy check",
    loses: "The check of every plan.",
    restore: "From the configuration.",
    watch: [
      {
        path: "enforce_mode",
        change: { from: "hard-mandatory" },
        rule: "guard-removed",
        says: "the policy no longer stops a run",
      },
      {
        path: "enforce_mode",
        change: { from: "mandatory" },
        rule: "guard-removed",
        says: "the policy no longer stops a run",
      },
    ],
    source: "hashicorp/terraform-provider-tfe website/docs/r/policy.html.markdown",
  },
  {
    type: "tfe_policy_set",
    class: "guard",
    weight: "medium",
    what: "set of policy checks",
    loses: "The checks of every plan that it covers.",
    restore: "From the configuration.",
    watch: [
      { path: "global", change: "off", rule: "guard-removed", says: "the checks no longer cover every workspace" },
      { path: "workspace_ids", change: "removed", rule: "guard-removed", says: "workspaces are no longer checked" },
    ],
    source: "hashicorp/terraform-provider-tfe website/docs/r/policy_set.html.markdown",
  },
  {
    type: "tfe_project",
    class: "container",
    weight: "medium",
    what: "project",
    loses: "The project; its workspaces have to be gone.",
    leaves: [{ remains: "refused", refusal: "not-empty", says: "a project that has workspaces is not deleted" }],
    restore: "The workspaces, which have to be moved first.",
    watch: [
      {
        path: "auto_destroy_activity_duration",
        change: "set",
        rule: "data-expiry",
        says: "the resources of all workspaces are destroyed after that time without runs",
      },
    ],
    source: "hashicorp/terraform-provider-tfe website/docs/r/project.html.markdown",
  },
  {
    type: "tfe_registry_module",
    class: "data",
    weight: "low",
    what: "private module",
    loses: "All published versions.",
    restore: "The Git repository of the module.",
    source: "hashicorp/terraform-provider-tfe website/docs/r/registry_module.html.markdown",
  },
  {
    type: "tfe_registry_provider",
    class: "data",
    weight: "medium",
    what: "private provider",
    loses: "All published versions.",
    source: "hashicorp/terraform-provider-tfe website/docs/r/registry_provider.html.markdown",
  },
  {
    type: "tfe_sentinel_policy",
    class: "guard",
    weight: "medium",
    what: "policy check",
    loses: "The check of every plan.",
    restore: "From the configuration.",
    watch: [
      {
        path: "enforce_mode",
        change: { from: "hard-mandatory" },
        rule: "guard-removed",
        says: "the policy no longer stops a run",
      },
    ],
    source: "hashicorp/terraform-provider-tfe website/docs/r/sentinel_policy.html.markdown",
  },
  {
    type: "tfe_stack",
    class: "container",
    weight: "high",
    what: "stack",
    loses: "The stack with its state; the resources it manages lose their owner.",
    refs: [{ role: "inside", path: "project_id", to: ["tfe_project"] }],
    source: "hashicorp/terraform-provider-tfe website/docs/r/stack.html.markdown",
  },
  {
    type: "tfe_team",
    class: "identity",
    weight: "low",
    what: "team",
    loses: "The team with its members, access and token.",
    source: "hashicorp/terraform-provider-tfe website/docs/r/team.html.markdown",
  },
  {
    type: "tfe_variable",
    class: "data",
    weight: "low",
    what: "variable",
    loses: "The value; sensitive ones cannot be read back.",
    restore: "From the configuration, if it is written there.",
    source: "hashicorp/terraform-provider-tfe website/docs/r/variable.html.markdown",
  },
  {
    type: "tfe_variable_set",
    class: "container",
    weight: "medium",
    what: "variable set",
    loses: "All variables of the set; sensitive ones cannot be read back.",
    restore: "From the configuration, if they are written there.",
    source: "hashicorp/terraform-provider-tfe website/docs/r/variable_set.html.markdown",
  },
  {
    type: "tfe_workspace",
    class: "container",
    weight: "high",
    what: "workspace with its state",
    loses: "All versions of the state, variables and runs; the resources it manages lose their owner.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        when: { force_delete: [false, null] },
        says: "a workspace that still manages resources is not deleted",
      },
    ],
    restore: "A copy of the state, if one was made.",
    watch: [
      {
        path: "force_delete",
        change: "on",
        rule: "guard-removed",
        says: "the workspace can now be deleted although it manages resources",
      },
      {
        path: "auto_destroy_at",
        change: "set",
        rule: "data-expiry",
        says: "all resources of the workspace are destroyed at that time",
      },
      {
        path: "auto_destroy_activity_duration",
        change: "set",
        rule: "data-expiry",
        says: "all resources of the workspace are destroyed after that time without runs",
      },
      {
        path: "allow_destroy_plan",
        change: "on",
        rule: "guard-removed",
        says: "plans that destroy everything can now be run",
      },
    ],
    refs: [
      { role: "inside", path: "project_id", to: ["tfe_project"] },
      { role: "inside", path: "organization", to: ["tfe_organization"] },
    ],
    source: "hashicorp/terraform-provider-tfe website/docs/r/workspace.html.markdown",
  },
  {
    type: "tfe_workspace_run",
    class: "container",
    weight: "high",
    what: "run of a workspace that is undone on destroy",
    loses: "Everything that the workspace manages: destroying it starts a destroy run.",
    holds: { destroy: { set: true } },
    watch: [
      {
        path: "destroy",
        change: "set",
        rule: "guard-removed",
        says: "a destroy now starts a run that destroys what the workspace manages",
      },
    ],
    refs: [{ role: "inside", path: "workspace_id", to: ["tfe_workspace"] }],
    note: "Only a destroy block makes the destroy start a run.",
    source: "hashicorp/terraform-provider-tfe website/docs/r/workspace_run.html.markdown",
  },
];
