import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * 1Password. A vault goes with all its items; replacing it empties it too.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * 1Password/onepassword, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "onepassword_item",
    class: "data",
    weight: "medium",
    what: "vault item",
    loses: "The secret.",
    leaves: [{ remains: "grace", days: 30, says: "the deleted item, which can be restored" }],
    restore: "The service keeps deleted items for 30 days.",
    refs: [{ role: "inside", path: "vault", to: ["onepassword_vault"] }],
    source: "1Password/terraform-provider-onepassword docs/resources/item.md",
  },
  {
    type: "onepassword_vault",
    class: "container",
    weight: "high",
    what: "password vault",
    loses: "All items in it.",
    ids: ["uuid"],
    note: "Changing allow_admins_access replaces the vault.",
    source: "1Password/terraform-provider-onepassword docs/resources/vault.md",
  },
];
