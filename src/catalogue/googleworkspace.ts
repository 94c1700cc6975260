import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Google Workspace. A deleted user can be had back for 20 days by an administrator.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * hashicorp/googleworkspace, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "googleworkspace_domain",
    class: "dns",
    weight: "high",
    what: "domain of the account",
    loses: "The domain with all addresses on it.",
    source: "hashicorp/terraform-provider-googleworkspace docs/resources/domain.md",
  },
  {
    type: "googleworkspace_group",
    class: "identity",
    weight: "medium",
    what: "group",
    loses: "The group with its archive and members.",
    source: "hashicorp/terraform-provider-googleworkspace docs/resources/group.md",
  },
  {
    type: "googleworkspace_org_unit",
    class: "container",
    weight: "medium",
    what: "organizational unit",
    loses: "The unit; it must be empty before.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        named: ["org_unit_path"],
        says: "the service refuses to delete a unit that is not empty",
      },
    ],
    restore: "From the configuration.",
    refs: [
      { role: "inside", path: "parent_org_unit_id", to: ["googleworkspace_org_unit"] },
      { role: "inside", path: "parent_org_unit_path", to: ["googleworkspace_org_unit"] },
    ],
    ids: ["org_unit_id", "org_unit_path"],
    source: "hashicorp/terraform-provider-googleworkspace docs/resources/org_unit.md",
  },
  {
    type: "googleworkspace_user",
    class: "identity",
    weight: "high",
    what: "user with mailbox and files",
    loses: "The account with all its mail and files.",
    leaves: [{ remains: "grace", days: 20, says: "the account, restored by an administrator" }],
    restore: "An administrator can restore it within 20 days.",
    source: "hashicorp/terraform-provider-googleworkspace docs/resources/user.md",
  },
];
