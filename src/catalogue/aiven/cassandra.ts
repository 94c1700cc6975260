import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Cassandra. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aiven_cassandra",
    class: "data",
    weight: "high",
    what: "Cassandra database",
    loses: "All tables of it with their backups.",
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
        path: "cassandra_user_config[0].additional_backup_regions",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "backups are no longer copied to another region",
      },
    ],
    refs: [{ role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] }],
    source: "aiven/terraform-provider-aiven docs/resources/cassandra.md",
  },
];
