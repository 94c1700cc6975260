import type { CatalogueRow } from "../../domain/catalogue.ts";

/** PostgreSQL and AlloyDB Omni; databases of a service. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aiven_alloydbomni",
    class: "data",
    weight: "high",
    what: "PostgreSQL database",
    loses: "All databases of it with their backups.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { termination_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "Nothing by default; managed backups go with the service.",
    watch: [
      {
        path: "termination_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "alloydbomni_user_config[0].additional_backup_regions",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "backups are no longer copied to another region",
      },
    ],
    refs: [{ role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] }],
    ids: ["service_name"],
    source: "aiven/terraform-provider-aiven docs/resources/alloydbomni.md",
  },
  {
    type: "aiven_alloydbomni_database",
    class: "data",
    weight: "high",
    what: "database",
    loses: "The database with all its tables.",
    restore: "A fork of the service from its backups.",
    refs: [{ role: "inside", path: "service_name", to: ["aiven_alloydbomni"] }],
    source: "aiven/terraform-provider-aiven docs/resources/alloydbomni_database.md",
  },
  {
    type: "aiven_database",
    class: "data",
    weight: "high",
    what: "database",
    loses: "The database with all its tables.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { termination_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "A fork of the service from its backups.",
    watch: [
      {
        path: "termination_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    refs: [{ role: "inside", path: "service_name", to: ["aiven_pg", "aiven_mysql"] }],
    note: "Older name of the database types of each service.",
    source: "aiven/terraform-provider-aiven docs/resources/database.md",
  },
  {
    type: "aiven_pg",
    class: "data",
    weight: "high",
    what: "PostgreSQL database",
    loses: "All databases of it with their backups.",
    lighter: {
      when: { "service_integrations[*].integration_type": "read_replica" },
      weight: "low",
      loses: "The replica.",
    },
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { termination_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "Nothing by default; managed backups go with the service.",
    watch: [
      {
        path: "termination_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "pg_user_config[0].backup_retention_days",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "backups older than the new retention are deleted",
      },
      {
        path: "pg_user_config[0].additional_backup_regions",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "backups are no longer copied to another region",
      },
      {
        path: "pg_user_config[0].backup_interval_hours",
        change: "raised",
        rule: "backup-loss",
        weight: "low",
        says: "backups are made less often",
      },
    ],
    refs: [
      { role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] },
      {
        role: "copies",
        path: "service_integrations[*].source_service_name",
        to: ["aiven_pg"],
        when: { "service_integrations[*].integration_type": "read_replica" },
      },
    ],
    ids: ["service_name"],
    source: "aiven/terraform-provider-aiven docs/resources/pg.md",
  },
  {
    type: "aiven_pg_database",
    class: "data",
    weight: "high",
    what: "database",
    loses: "The database with all its tables.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { termination_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "A fork of the service from its backups.",
    watch: [
      {
        path: "termination_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    refs: [{ role: "inside", path: "service_name", to: ["aiven_pg"] }],
    source: "aiven/terraform-provider-aiven docs/resources/pg_database.md",
  },
  {
    type: "aiven_pg_user",
    class: "identity",
    weight: "low",
    what: "database user",
    loses: "The login.",
    restore: "Can be made again.",
    refs: [{ role: "inside", path: "service_name", to: ["aiven_pg"] }],
    source: "aiven/terraform-provider-aiven docs/resources/pg_user.md",
  },
  {
    type: "aiven_service",
    class: "data",
    weight: "high",
    what: "service of any kind",
    loses: "All data of the service with its backups.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { termination_protection: true },
        says: "the provider refuses to delete it while termination protection is on",
      },
    ],
    restore: "Only copies made elsewhere.",
    watch: [
      { path: "termination_protection", change: "off", rule: "guard-removed", says: "the service can now be deleted" },
    ],
    note: "The type left the provider; one for each kind of service took its place.",
    source: "https://github.com/aiven/terraform-provider-aiven/blob/v2.7.3/docs/resources/service.md",
  },
];
