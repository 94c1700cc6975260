import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Coder. An organization goes with its templates and workspaces.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * coder/coderd, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "coderd_organization",
    class: "container",
    weight: "high",
    what: "organization",
    loses: "The organization with its templates, groups and members.",
    source: "coder/terraform-provider-coderd docs/resources/organization.md",
  },
  {
    type: "coderd_template",
    class: "data",
    weight: "medium",
    what: "template of workspaces",
    loses: "All versions of the template.",
    refs: [{ role: "inside", path: "organization_id", to: ["coderd_organization"] }],
    source: "coder/terraform-provider-coderd docs/resources/template.md",
  },
  {
    type: "coderd_user",
    class: "identity",
    weight: "medium",
    what: "user",
    loses: "The login.",
    source: "coder/terraform-provider-coderd docs/resources/user.md",
  },
];
