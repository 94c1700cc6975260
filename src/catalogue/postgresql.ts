import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * PostgreSQL. Statements on a live server: DROP is final, and only a backup of the server brings data back.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * cyrilgdn/postgresql, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "postgresql_database",
    class: "data",
    weight: "high",
    what: "database",
    loses: "All schemas and tables of the database.",
    restore: "A backup of the server.",
    source: "cyrilgdn/terraform-provider-postgresql website/docs/r/postgresql_database.html.markdown",
  },
  {
    type: "postgresql_extension",
    class: "data",
    weight: "medium",
    what: "extension",
    loses: "With drop_cascade what depends on the extension, such as columns of its types.",
    leaves: [
      {
        remains: "refused",
        refusal: "in-use",
        when: { drop_cascade: [false, null] },
        says: "an extension that others depend on is not dropped",
      },
    ],
    restore: "A backup of the server.",
    watch: [
      {
        path: "drop_cascade",
        change: "on",
        rule: "guard-removed",
        says: "what depends on the extension is now dropped with it",
      },
    ],
    refs: [{ role: "inside", path: "database", to: ["postgresql_database"] }],
    source: "cyrilgdn/terraform-provider-postgresql website/docs/r/postgresql_extension.html.markdown",
  },
  {
    type: "postgresql_function",
    class: "data",
    weight: "low",
    what: "function",
    loses: "What depends on the function.",
    holds: { drop_cascade: true },
    restore: "From the configuration.",
    refs: [{ role: "inside", path: "database", to: ["postgresql_database"] }],
    source: "cyrilgdn/terraform-provider-postgresql website/docs/r/postgresql_function.html.markdown",
  },
  {
    type: "postgresql_physical_replication_slot",
    class: "backup",
    weight: "medium",
    what: "physical replication slot",
    loses: "A standby may miss log that it still needs.",
    restore: "A new copy of the server.",
    source: "cyrilgdn/terraform-provider-postgresql website/docs/r/postgresql_physical_replication_slot.markdown",
  },
  {
    type: "postgresql_publication",
    class: "backup",
    weight: "medium",
    what: "publication",
    loses: "Tables are no longer copied to subscribers.",
    restore: "Every side keeps its data.",
    watch: [
      { path: "tables", change: "removed", rule: "backup-loss", says: "tables are no longer copied to subscribers" },
      {
        path: "publish_param",
        change: "removed",
        rule: "backup-loss",
        weight: "low",
        says: "a kind of changes is no longer copied to subscribers",
      },
    ],
    refs: [{ role: "inside", path: "database", to: ["postgresql_database"] }],
    source: "cyrilgdn/terraform-provider-postgresql website/docs/r/postgresql_publication.markdown",
  },
  {
    type: "postgresql_replication_slot",
    class: "backup",
    weight: "medium",
    what: "logical replication slot",
    loses: "Subscribers lose their place and need a new copy.",
    refs: [{ role: "inside", path: "database", to: ["postgresql_database"] }],
    source: "cyrilgdn/terraform-provider-postgresql website/docs/r/postgresql_replication_slot.markdown",
  },
  {
    type: "postgresql_role",
    class: "identity",
    weight: "low",
    what: "role",
    loses: "The login; objects it owns are reassigned or dropped.",
    holds: { skip_drop_role: [false, null] },
    restore: "Can be created again, without its grants.",
    watch: [{ path: "skip_drop_role", change: "off", rule: "guard-removed", says: "a destroy now drops the role" }],
    source: "cyrilgdn/terraform-provider-postgresql website/docs/r/postgresql_role.html.markdown",
  },
  {
    type: "postgresql_schema",
    class: "data",
    weight: "high",
    what: "schema",
    loses: "All objects of the schema, if drop_cascade is set.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        when: { drop_cascade: [false, null] },
        says: "a schema that is not empty is not dropped",
      },
    ],
    restore: "A backup of the server.",
    watch: [
      {
        path: "drop_cascade",
        change: "on",
        rule: "guard-removed",
        says: "the schema is now dropped with everything in it",
      },
    ],
    refs: [{ role: "inside", path: "database", to: ["postgresql_database"] }],
    source: "cyrilgdn/terraform-provider-postgresql website/docs/r/postgresql_schema.html.markdown",
  },
  {
    type: "postgresql_subscription",
    class: "backup",
    weight: "medium",
    what: "subscription",
    loses: "Changes are no longer copied into this database.",
    restore: "Every side keeps its data.",
    refs: [{ role: "inside", path: "database", to: ["postgresql_database"] }],
    source: "cyrilgdn/terraform-provider-postgresql website/docs/r/postgresql_subscription.markdown",
  },
];
