import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * MySQL. Statements on a live server: DROP is final, and only a backup of the server brings data back.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * petoju/mysql, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "mysql_database",
    class: "data",
    weight: "high",
    what: "database",
    loses: "All tables of the database.",
    restore: "A backup of the server.",
    source: "petoju/terraform-provider-mysql website/docs/r/database.html.markdown",
  },
  {
    type: "mysql_user",
    class: "identity",
    weight: "low",
    what: "user",
    loses: "The login.",
    restore: "Can be created again.",
    source: "petoju/terraform-provider-mysql website/docs/r/user.html.markdown",
  },
];
