import type { CatalogueRow } from "../../domain/catalogue.ts";
import { inBackupsByPlan } from "../shared.ts";

/** MySQL. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aiven_mysql",
    class: "data",
    weight: "high",
    what: "MySQL database",
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
        path: "mysql_user_config[0].binlog_retention_period",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "binary logs older than the new retention are deleted",
      },
      {
        path: "mysql_user_config[0].additional_backup_regions",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "backups are no longer copied to another region",
      },
    ],
    refs: [
      { role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] },
      {
        role: "copies",
        path: "service_integrations[*].source_service_name",
        to: ["aiven_mysql"],
        when: { "service_integrations[*].integration_type": "read_replica" },
      },
    ],
    ids: ["service_name"],
    namedIn: ["project"],
    decides: ["plan"],
    source: "aiven/terraform-provider-aiven docs/resources/mysql.md",
  },
  {
    type: "aiven_mysql_database",
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
      ...inBackupsByPlan("service", { startup: 2, business: 14, premium: 30 }),
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
    refs: [{ role: "inside", path: "service_name", to: ["aiven_mysql"] }],
    namedIn: ["project"],
    source: "aiven/terraform-provider-aiven docs/resources/mysql_database.md",
  },
];
