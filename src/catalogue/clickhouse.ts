import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * ClickHouse Cloud. Backups belong to the service; how long they are kept after it is gone is not documented. Nested
 * values are plain objects.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * ClickHouse/clickhouse, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "clickhouse_byoc_infrastructure",
    class: "container",
    weight: "high",
    what: "data plane in an own cloud account",
    loses: "All that was made in the account for it, and with it the services that run there.",
    source: "ClickHouse/terraform-provider-clickhouse docs/resources/byoc_infrastructure.md",
  },
  {
    type: "clickhouse_clickpipe",
    class: "backup",
    weight: "low",
    what: "ingestion pipe",
    loses: "Ingestion stops, and its offsets are lost.",
    leaves: [{ remains: "kept", says: "what was loaded so far" }],
    refs: [{ role: "inside", path: "service_id", to: ["clickhouse_service"] }],
    source: "ClickHouse/terraform-provider-clickhouse docs/resources/clickpipe.md",
  },
  {
    type: "clickhouse_clickstack_dashboard",
    class: "data",
    weight: "low",
    what: "dashboard",
    loses: "The dashboard.",
    restore: "From the configuration.",
    source: "ClickHouse/terraform-provider-clickhouse docs/resources/clickstack_dashboard.md",
  },
  {
    type: "clickhouse_database",
    class: "data",
    weight: "high",
    what: "database",
    loses: "The database with all its tables.",
    restore: "Backups of the service.",
    refs: [{ role: "inside", path: "service_id", to: ["clickhouse_service"] }],
    namedIn: ["service_id"],
    source: "ClickHouse/terraform-provider-clickhouse docs/resources/database.md",
  },
  {
    type: "clickhouse_postgres_service",
    class: "data",
    weight: "high",
    what: "PostgreSQL service",
    loses: "All databases of it with the backups.",
    lighter: { weight: "low", loses: "The replica." },
    refs: [{ role: "copies", path: "read_replica_of", to: ["clickhouse_postgres_service"] }],
    source: "ClickHouse/terraform-provider-clickhouse docs/resources/postgres_service.md",
  },
  {
    type: "clickhouse_service",
    class: "data",
    weight: "high",
    what: "ClickHouse service",
    loses: "All databases of it with the backups.",
    holds: { is_primary: [true, null] },
    restore: "Support may restore backups for a limited time.",
    watch: [
      {
        path: "backup_configuration.backup_retention_period_in_hours",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "backups older than the new retention are deleted",
      },
      {
        path: "backup_configuration",
        change: "removed",
        rule: "backup-loss",
        weight: "low",
        says: "backups go back to the default schedule",
      },
      {
        path: "backup_configuration.backup_period_in_hours",
        change: "raised",
        rule: "backup-loss",
        weight: "low",
        says: "backups are made less often",
      },
    ],
    refs: [
      { role: "key", path: "encryption_key", to: ["aws_kms_key", "google_kms_crypto_key"] },
      { role: "inside", path: "byoc_id", to: ["clickhouse_byoc_infrastructure"] },
    ],
    note: "A secondary service (is_primary = false) works on the data of its warehouse and has none of its own.",
    source: "ClickHouse/terraform-provider-clickhouse docs/resources/service.md",
  },
  {
    type: "clickhouse_service_transparent_data_encryption_key_association",
    class: "key",
    weight: "medium",
    what: "customer-managed key of a service",
    loses: "The service can no longer be read once the key is gone.",
    leaves: [{ remains: "kept", says: "the key itself, in its cloud" }],
    restore: "The key itself stays in its cloud.",
    refs: [
      { role: "inside", path: "service_id", to: ["clickhouse_service"] },
      { role: "key", path: "key_id", to: ["aws_kms_key", "google_kms_crypto_key"] },
    ],
    source:
      "ClickHouse/terraform-provider-clickhouse docs/resources/service_transparent_data_encryption_key_association.md",
  },
  {
    type: "clickhouse_table",
    class: "data",
    weight: "high",
    what: "table",
    loses: "All rows of the table.",
    restore: "Backups of the service.",
    watch: [{ path: "columns", change: "removed", rule: "data-loss", says: "a column is dropped with its values" }],
    refs: [
      { role: "inside", path: "service_id", to: ["clickhouse_service"] },
      { role: "inside", path: "database", to: ["clickhouse_database"] },
    ],
    namedIn: ["service_id"],
    source: "ClickHouse/terraform-provider-clickhouse docs/resources/table.md",
  },
];
