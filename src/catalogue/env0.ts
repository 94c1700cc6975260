import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * env0. An environment is what a template has made: its destroy destroys that.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * env0/env0, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "env0_approval_policy",
    class: "guard",
    weight: "low",
    what: "approval policy",
    loses: "The rules for approvals.",
    restore: "From the configuration.",
    source: "env0/terraform-provider-env0 docs/resources/approval_policy.md",
  },
  {
    type: "env0_configuration_variable",
    class: "data",
    weight: "low",
    what: "variable",
    loses: "The value; sensitive ones cannot be read back.",
    restore: "From the configuration, if it is written there.",
    source: "env0/terraform-provider-env0 docs/resources/configuration_variable.md",
  },
  {
    type: "env0_environment",
    class: "container",
    weight: "high",
    what: "environment",
    loses: "Everything that the environment has made.",
    forgets: { removal_strategy: "mark_as_archived" },
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { force_destroy: [false, null] },
        says: "the provider refuses to destroy it while force_destroy is off",
      },
    ],
    watch: [
      {
        path: "force_destroy",
        change: "on",
        rule: "guard-removed",
        says: "a destroy of it now destroys everything that it has made",
      },
      {
        path: "removal_strategy",
        change: { from: "mark_as_archived" },
        rule: "guard-removed",
        says: "a destroy of it now destroys everything that it has made",
      },
      {
        path: "approve_plan_automatically",
        change: "on",
        rule: "guard-removed",
        says: "its plans are applied without an approval",
      },
    ],
    expires: [
      {
        when: { ttl: { set: true } },
        says: "on the date in ttl the environment is destroyed with everything that it has made",
      },
    ],
    refs: [{ role: "inside", path: "project_id", to: ["env0_project"] }],
    source: "env0/terraform-provider-env0 docs/resources/environment.md",
  },
  {
    type: "env0_module",
    class: "container",
    weight: "low",
    what: "module",
    loses: "The module in the registry.",
    restore: "From the configuration.",
    source: "env0/terraform-provider-env0 docs/resources/module.md",
  },
  {
    type: "env0_project",
    class: "container",
    weight: "high",
    what: "project",
    loses: "All environments of it.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        when: { force_destroy: [false, null] },
        says: "the provider refuses to delete a project with active environments",
      },
    ],
    watch: [
      {
        path: "force_destroy",
        change: "on",
        rule: "guard-removed",
        says: "a destroy now deletes its environments too",
      },
    ],
    source: "env0/terraform-provider-env0 docs/resources/project.md",
  },
];
