import type { CatalogueRow } from "../../domain/catalogue.ts";

/** ClickHouse. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aiven_clickhouse",
    class: "data",
    weight: "high",
    what: "ClickHouse database",
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
        path: "clickhouse_user_config[0].additional_backup_regions",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "backups are no longer copied to another region",
      },
    ],
    refs: [{ role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] }],
    ids: ["service_name"],
    namedIn: ["project"],
    source: "aiven/terraform-provider-aiven docs/resources/clickhouse.md",
  },
  {
    type: "aiven_clickhouse_database",
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
    refs: [{ role: "inside", path: "service_name", to: ["aiven_clickhouse"] }],
    namedIn: ["project"],
    source: "aiven/terraform-provider-aiven docs/resources/clickhouse_database.md",
  },
];
