import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * JumpCloud. A deleted user or group takes its memberships along.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * cognotektgmbh/jumpcloud, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "jumpcloud_user",
    class: "identity",
    weight: "medium",
    what: "user",
    loses: "The login with its keys and memberships.",
    source: "CognotektGmbH/terraform-provider-jumpcloud docs/resources/user.md",
  },
  {
    type: "jumpcloud_user_group",
    class: "identity",
    weight: "low",
    what: "group",
    loses: "The group with its members.",
    restore: "From the configuration.",
    source: "CognotektGmbH/terraform-provider-jumpcloud docs/resources/user_group.md",
  },
];
