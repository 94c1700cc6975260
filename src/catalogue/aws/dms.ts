import type { CatalogueRow } from "../../domain/catalogue.ts";
import { doc } from "./shared.ts";

/** Moving databases and servers: Database Migration Service, Elastic Disaster Recovery. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aws_dms_migration_project",
    class: "data",
    weight: "low",
    what: "schema conversion project",
    loses: "The state of the conversion; source and target stay.",
    restore: "Convert again.",
    source: doc("dms_migration_project"),
  },
  {
    type: "aws_dms_replication_config",
    class: "backup",
    weight: "medium",
    what: "database replication",
    loses: "The running copy and its position.",
    restore: "A full load.",
    source: doc("dms_replication_config"),
  },
  {
    type: "aws_dms_replication_instance",
    class: "container",
    weight: "low",
    what: "database migration machine",
    loses: "Cached changes and task logs on it.",
    restore: "Create it again.",
    source: doc("dms_replication_instance"),
  },
  {
    type: "aws_dms_replication_task",
    class: "backup",
    weight: "medium",
    what: "database replication task",
    loses: "The running copy and its position.",
    restore: "A full load.",
    source: doc("dms_replication_task"),
  },
  {
    type: "aws_drs_replication_configuration_template",
    class: "backup",
    weight: "low",
    what: "disaster recovery template",
    loses: "Default settings for servers added later.",
    restore: "Create it again.",
    watch: [
      {
        path: "pit_policy[*].retention_duration",
        change: "lowered",
        unit: "pit_policy[*].units",
        rule: "backup-loss",
        says: "fewer recovery points are kept",
      },
      {
        path: "pit_policy[*].enabled",
        change: "off",
        rule: "backup-loss",
        says: "these recovery points are no longer made",
      },
    ],
    source: doc("drs_replication_configuration_template"),
  },
];
