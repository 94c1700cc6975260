import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Active Directory. Objects come back with their ids only from the recycle bin, where that is switched on.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * hashicorp/ad, 2023.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "ad_computer",
    class: "identity",
    weight: "medium",
    what: "computer account",
    loses: "The account: the machine has to join the domain again.",
    restore: "From the recycle bin of the directory, where it is on.",
    refs: [{ role: "inside", path: "container", to: ["ad_ou"] }],
    source: "hashicorp/terraform-provider-ad docs/resources/computer.md",
  },
  {
    type: "ad_gpo",
    class: "data",
    weight: "low",
    what: "group policy",
    loses: "The policy with all its settings.",
    restore: "A backup of the policy.",
    source: "hashicorp/terraform-provider-ad docs/resources/gpo.md",
  },
  {
    type: "ad_group",
    class: "identity",
    weight: "medium",
    what: "group",
    loses: "The group with its id; permissions given to it are void.",
    restore: "From the recycle bin of the directory, where it is on.",
    refs: [{ role: "inside", path: "container", to: ["ad_ou"] }],
    source: "hashicorp/terraform-provider-ad docs/resources/group.md",
  },
  {
    type: "ad_group_membership",
    class: "identity",
    weight: "low",
    what: "group members",
    loses: "The memberships.",
    restore: "From the configuration.",
    source: "hashicorp/terraform-provider-ad docs/resources/group_membership.md",
  },
  {
    type: "ad_ou",
    class: "container",
    weight: "high",
    what: "organizational unit",
    loses: "The unit with everything in it.",
    restore: "From the recycle bin of the directory, where it is on.",
    watch: [{ path: "protected", change: "off", rule: "guard-removed", says: "it can be deleted by accident" }],
    refs: [{ role: "inside", path: "path", to: ["ad_ou"] }],
    ids: ["dn"],
    source: "hashicorp/terraform-provider-ad docs/resources/ou.md",
  },
  {
    type: "ad_user",
    class: "identity",
    weight: "medium",
    what: "user",
    loses: "The account with its id; permissions given to it are void.",
    restore: "From the recycle bin of the directory, where it is on.",
    refs: [{ role: "inside", path: "container", to: ["ad_ou"] }],
    source: "hashicorp/terraform-provider-ad docs/resources/user.md",
  },
];
