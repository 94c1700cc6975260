import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Turso. A database goes with its history; a group with all its databases.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * celest-dev/turso, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "turso_database",
    class: "data",
    weight: "high",
    what: "database",
    loses: "All tables of the database with its history.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { delete_protection: true },
        says: "the service refuses to delete it while protection is on",
      },
    ],
    watch: [
      { path: "delete_protection", change: "off", rule: "guard-removed", says: "deletion protection is switched off" },
    ],
    refs: [{ role: "inside", path: "group", to: ["turso_group"] }],
    source: "matt2jog/terraform-provider-turso README.md",
  },
  {
    type: "turso_group",
    class: "container",
    weight: "high",
    what: "group of databases",
    loses: "All databases of the group.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { delete_protection: true },
        says: "the service refuses to delete it while protection is on",
      },
    ],
    watch: [
      { path: "delete_protection", change: "off", rule: "guard-removed", says: "deletion protection is switched off" },
    ],
    source: "matt2jog/terraform-provider-turso README.md",
  },
];
