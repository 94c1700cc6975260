import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Accounts, organizations, projects, and what belongs to them. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aiven_account",
    class: "container",
    weight: "medium",
    what: "account",
    loses: "The account; its projects must be gone before.",
    source: "aiven/terraform-provider-aiven docs/resources/account.md",
  },
  {
    type: "aiven_cmk",
    class: "key",
    weight: "medium",
    what: "customer-managed key",
    loses: "Services that use it can no longer be read.",
    leaves: [{ remains: "kept", says: "the key itself, in its cloud" }],
    restore: "The key itself stays in its cloud.",
    refs: [{ role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] }],
    ids: ["cmk_id"],
    source: "aiven/terraform-provider-aiven docs/resources/cmk.md",
  },
  {
    type: "aiven_organization",
    class: "container",
    weight: "medium",
    what: "organization",
    loses: "The organization; its projects must be gone before.",
    source: "aiven/terraform-provider-aiven docs/resources/organization.md",
  },
  {
    type: "aiven_organization_project",
    class: "container",
    weight: "medium",
    what: "project",
    loses: "The project; its services must be gone before.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        says: "the provider refuses to delete a project with running services",
      },
    ],
    ids: ["project_id"],
    source: "aiven/terraform-provider-aiven docs/resources/organization_project.md",
  },
  {
    type: "aiven_organizational_unit",
    class: "container",
    weight: "medium",
    what: "organizational unit",
    loses: "The unit; its projects must be gone before.",
    source: "aiven/terraform-provider-aiven docs/resources/organizational_unit.md",
  },
  {
    type: "aiven_project",
    class: "container",
    weight: "medium",
    what: "project",
    loses: "The project; its services must be gone before.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        says: "the provider refuses to delete a project with running services",
      },
    ],
    ids: ["project"],
    source: "aiven/terraform-provider-aiven docs/resources/project.md",
  },
  {
    type: "aiven_static_ip",
    class: "network-critical",
    weight: "medium",
    what: "static address",
    loses: "The address.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { termination_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
      {
        remains: "refused",
        refusal: "in-use",
        when: { state: "assigned" },
        says: "an address that is assigned to a node can't be deleted",
      },
    ],
    watch: [
      {
        path: "termination_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    refs: [{ role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] }],
    source: "aiven/terraform-provider-aiven docs/resources/static_ip.md",
  },
];
