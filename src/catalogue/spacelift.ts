import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Spacelift. A stack holds the state of what it has made: without it nobody manages that any longer, and a destructor
 * destroys it.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * spacelift-io/spacelift, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "spacelift_context",
    class: "container",
    weight: "low",
    what: "context",
    loses: "Its variables and files.",
    restore: "From the configuration, if it is written there.",
    source: "spacelift-io/terraform-provider-spacelift docs/resources/context.md",
  },
  {
    type: "spacelift_environment_variable",
    class: "data",
    weight: "low",
    what: "variable",
    loses: "The value; secret ones cannot be read back.",
    restore: "From the configuration, if it is written there.",
    source: "spacelift-io/terraform-provider-spacelift docs/resources/environment_variable.md",
  },
  {
    type: "spacelift_module",
    class: "container",
    weight: "medium",
    what: "module",
    loses: "All versions of the module.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { protect_from_deletion: true },
        says: "the service refuses to delete it while it is protected",
      },
    ],
    watch: [
      {
        path: "protect_from_deletion",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    refs: [{ role: "inside", path: "space_id", to: ["spacelift_space"] }],
    source: "spacelift-io/terraform-provider-spacelift docs/resources/module.md",
  },
  {
    type: "spacelift_mounted_file",
    class: "data",
    weight: "low",
    what: "mounted file",
    loses: "The content.",
    restore: "From the configuration, if it is written there.",
    source: "spacelift-io/terraform-provider-spacelift docs/resources/mounted_file.md",
  },
  {
    type: "spacelift_policy",
    class: "guard",
    weight: "medium",
    what: "policy",
    loses: "The rules for plans, pushes and access.",
    restore: "From the configuration.",
    source: "spacelift-io/terraform-provider-spacelift docs/resources/policy.md",
  },
  {
    type: "spacelift_policy_attachment",
    class: "guard",
    weight: "low",
    what: "policy of a stack",
    loses: "The policy no longer applies to the stack.",
    restore: "From the configuration.",
    source: "spacelift-io/terraform-provider-spacelift docs/resources/policy_attachment.md",
  },
  {
    type: "spacelift_scheduled_delete_stack",
    class: "guard",
    weight: "low",
    what: "schedule of a deletion",
    loses: "The stack is no longer deleted at that time.",
    restore: "From the configuration.",
    source: "spacelift-io/terraform-provider-spacelift docs/resources/scheduled_delete_stack.md",
  },
  {
    type: "spacelift_space",
    class: "container",
    weight: "medium",
    what: "space",
    loses: "The space; it must be empty before.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        named: ["space_id", "space", "parent_space_id"],
        says: "the service refuses to delete a space that is not empty",
      },
    ],
    restore: "From the configuration.",
    refs: [{ role: "inside", path: "parent_space_id", to: ["spacelift_space"] }],
    source: "spacelift-io/terraform-provider-spacelift docs/resources/space.md",
  },
  {
    type: "spacelift_stack",
    class: "container",
    weight: "high",
    what: "stack",
    loses: "The state of what it has made, where Spacelift keeps it, with its history.",
    losing: [{ when: { manage_state: false }, loses: "Its history; the state is in a backend of its own." }],
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { protect_from_deletion: true },
        says: "the service refuses to delete it while it is protected",
      },
    ],
    watch: [
      {
        path: "protect_from_deletion",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    refs: [{ role: "inside", path: "space_id", to: ["spacelift_space"] }],
    taken: true,
    source: "spacelift-io/terraform-provider-spacelift docs/resources/stack.md",
  },
  {
    type: "spacelift_stack_destructor",
    class: "container",
    weight: "high",
    what: "destructor of a stack",
    loses: "Everything that the stack has made, and the stack itself.",
    holds: { deactivated: [false, null] },
    watch: [
      {
        path: "deactivated",
        change: "off",
        rule: "guard-removed",
        says: "a destroy of it now destroys everything that the stack has made",
      },
    ],
    refs: [{ role: "takes", path: "stack_id", to: ["spacelift_stack"], when: { deactivated: [false, null] } }],
    source: "spacelift-io/terraform-provider-spacelift docs/resources/stack_destructor.md",
  },
  {
    type: "spacelift_template_deployment",
    class: "container",
    weight: "high",
    what: "deployment of a template",
    loses: "Its stacks with everything that they have made.",
    source: "spacelift-io/terraform-provider-spacelift docs/resources/template_deployment.md",
  },
];
