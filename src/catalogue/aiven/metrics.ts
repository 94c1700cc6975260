import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Metrics: InfluxDB, M3, Thanos, Grafana. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aiven_grafana",
    class: "container",
    weight: "medium",
    what: "Grafana service",
    loses: "All dashboards, users and alert rules of it.",
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
        path: "grafana_user_config[0].additional_backup_regions",
        change: "removed",
        rule: "backup-loss",
        weight: "low",
        says: "backups are no longer copied to another region",
      },
    ],
    refs: [{ role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] }],
    source: "aiven/terraform-provider-aiven docs/resources/grafana.md",
  },
  {
    type: "aiven_influxdb",
    class: "data",
    weight: "high",
    what: "InfluxDB database",
    loses: "All series of it with their backups.",
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
        path: "influxdb_user_config[0].additional_backup_regions",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "backups are no longer copied to another region",
      },
    ],
    refs: [{ role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] }],
    ids: ["service_name"],
    namedIn: ["project"],
    source: "aiven/terraform-provider-aiven docs/resources/influxdb.md",
  },
  {
    type: "aiven_influxdb_database",
    class: "data",
    weight: "high",
    what: "database",
    loses: "The database with all its series.",
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
    refs: [{ role: "inside", path: "service_name", to: ["aiven_influxdb"] }],
    namedIn: ["project"],
    source: "aiven/terraform-provider-aiven docs/resources/influxdb_database.md",
  },
  {
    type: "aiven_m3db",
    class: "data",
    weight: "high",
    what: "M3 metrics database",
    loses: "All metrics of it.",
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
        path: "m3db_user_config[0].additional_backup_regions",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "backups are no longer copied to another region",
      },
      {
        path: "m3db_user_config[0].namespaces[*].name",
        change: "removed",
        rule: "data-loss",
        says: "the namespace is deleted with its metrics",
      },
      {
        path: "m3db_user_config[0].namespaces[*].options[0].retention_options[0].retention_period_duration",
        change: "lowered",
        rule: "data-expiry",
        says: "metrics older than the new retention are deleted",
      },
    ],
    refs: [{ role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] }],
    source: "aiven/terraform-provider-aiven docs/resources/m3db.md",
  },
  {
    type: "aiven_thanos",
    class: "data",
    weight: "medium",
    what: "Thanos metrics store",
    loses: "All metrics of it.",
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
        path: "thanos_user_config[0].compactor[0].retention_days",
        change: "lowered",
        rule: "data-expiry",
        forever: [null],
        says: "metrics older than the new retention are deleted",
      },
    ],
    refs: [{ role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] }],
    source: "aiven/terraform-provider-aiven docs/resources/thanos.md",
  },
];
