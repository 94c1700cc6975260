import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * SQL Server, by its own language. A dropped database or schema is gone; backups are made elsewhere.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * PGSSoft/mssql, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "mssql_azuread_service_principal",
    class: "identity",
    weight: "low",
    what: "database user",
    loses: "The login.",
    restore: "Can be made again.",
    source: "PGSSoft/terraform-provider-mssql docs/resources/azuread_service_principal.md",
  },
  {
    type: "mssql_azuread_user",
    class: "identity",
    weight: "low",
    what: "database user",
    loses: "The login.",
    restore: "Can be made again.",
    source: "PGSSoft/terraform-provider-mssql docs/resources/azuread_user.md",
  },
  {
    type: "mssql_database",
    class: "data",
    weight: "high",
    what: "database",
    loses: "The database with all its tables.",
    restore: "Backups of the server.",
    source: "PGSSoft/terraform-provider-mssql docs/resources/database.md",
  },
  {
    type: "mssql_login",
    class: "identity",
    weight: "low",
    what: "login",
    loses: "The login.",
    restore: "Can be made again.",
    source: "PGSSoft/terraform-provider-mssql docs/resources/login.md",
  },
  {
    type: "mssql_schema",
    class: "container",
    weight: "medium",
    what: "schema",
    loses: "The schema; objects in it have to be gone before.",
    leaves: [{ remains: "refused", refusal: "not-empty", says: "a schema that still has objects is not dropped" }],
    refs: [{ role: "inside", path: "database_id", to: ["mssql_database"] }],
    source: "PGSSoft/terraform-provider-mssql docs/resources/schema.md",
  },
  {
    type: "mssql_sql_login",
    class: "identity",
    weight: "low",
    what: "login",
    loses: "The login.",
    restore: "Can be made again.",
    source: "PGSSoft/terraform-provider-mssql docs/resources/sql_login.md",
  },
  {
    type: "mssql_sql_user",
    class: "identity",
    weight: "low",
    what: "database user",
    loses: "The login.",
    restore: "Can be made again.",
    source: "PGSSoft/terraform-provider-mssql docs/resources/sql_user.md",
  },
  {
    type: "mssql_user",
    class: "identity",
    weight: "low",
    what: "database user",
    loses: "The login.",
    restore: "Can be made again.",
    source: "PGSSoft/terraform-provider-mssql docs/resources/user.md",
  },
];
