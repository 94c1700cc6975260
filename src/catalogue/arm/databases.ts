import type { Watch } from "../../domain/catalogue.ts";
import { expiry, guard, loss, lowered, none, off, type Settings, weaker } from "./words.ts";

const POINT_IN_TIME = loss("medium", "point-in-time backups older than the new retention are deleted");
const EXPIRABLE = guard("long-term backups can be deleted before they expire");
const NO_LONG_TERM = loss("medium", "long-term backups are no longer made");
const NOT_ABROAD = loss("medium", "backups are no longer copied to another region");
const LESS_OFTEN = loss("low", "backups are made less often");

const analyticalStore: Watch = {
  ...lowered("properties.resource.analyticalStorageTtl", expiry("older items are deleted from the analytical store")),
  forever: [-1],
};

/** Servers and accounts of databases, and what stands beside each database. */
export const DATABASES: readonly Settings[] = [
  {
    types: ["Microsoft.Cache/redis"],
    watch: [
      {
        path: 'properties.redisConfiguration["rdb-backup-enabled"]',
        change: { from: ["true", true], to: ["false", false, null] },
        ...loss("medium", "snapshots of the keys are no longer written"),
      },
      {
        path: 'properties.redisConfiguration["aof-backup-enabled"]',
        change: { from: ["true", true], to: ["false", false, null] },
        ...loss("medium", "writes are no longer recorded"),
      },
      {
        path: 'properties.redisConfiguration["rdb-backup-frequency"]',
        change: "raised",
        ...loss("low", "snapshots of the keys are written less often"),
      },
      lowered(
        'properties.redisConfiguration["rdb-backup-max-snapshot-count"]',
        loss("low", "fewer snapshots of the keys are kept"),
      ),
    ],
  },
  {
    types: ["Microsoft.Cache/redisEnterprise/databases"],
    watch: [
      off("properties.persistence.aofEnabled", loss("medium", "writes are no longer recorded")),
      off("properties.persistence.rdbEnabled", loss("medium", "snapshots of the keys are no longer written")),
      {
        path: "properties.persistence.rdbFrequency",
        change: { from: "1h", to: ["6h", "12h"] },
        ...loss("low", "snapshots of the keys are written less often"),
      },
      {
        path: "properties.persistence.rdbFrequency",
        change: { from: "6h", to: "12h" },
        ...loss("low", "snapshots of the keys are written less often"),
      },
    ],
  },
  {
    types: ["Microsoft.DBforMariaDB/servers", "Microsoft.DBforMySQL/servers", "Microsoft.DBforPostgreSQL/servers"],
    watch: [lowered("properties.storageProfile.backupRetentionDays", POINT_IN_TIME)],
  },
  {
    types: ["Microsoft.DBforMySQL/flexibleServers", "Microsoft.DBforPostgreSQL/flexibleServers"],
    watch: [lowered("properties.backup.backupRetentionDays", POINT_IN_TIME)],
  },
  {
    types: ["Microsoft.DBforMySQL/flexibleServers"],
    watch: [{ path: "properties.backup.backupIntervalHours", change: "raised", ...LESS_OFTEN }],
  },
  {
    types: ["Microsoft.DocumentDB/cassandraClusters"],
    watch: [
      {
        path: "properties.hoursBetweenBackups",
        change: "raised",
        forever: [0],
        ...loss("low", "backups are made less often, or with 0 not at all"),
      },
      {
        path: "properties.backupSchedules[*].scheduleName",
        change: "removed",
        ...loss("medium", "no backups are made any more by a schedule that is taken out"),
      },
      {
        ...lowered(
          "properties.backupSchedules[*].retentionInHours",
          loss("medium", "backups are kept for a shorter time"),
        ),
        forever: [0],
      },
      { path: "properties.backupSchedules[*].cronExpression", change: "rarer", ...LESS_OFTEN },
    ],
  },
  {
    types: ["Microsoft.DocumentDB/databaseAccounts"],
    watch: [
      // Without a tier it is that of 30 days. Azure refuses to go back from continuous backups to periodic ones.
      {
        path: "properties.backupPolicy.continuousModeProperties.tier",
        change: { from: ["Continuous30Days", null], to: "Continuous7Days" },
        when: { "properties.backupPolicy.type": "Continuous" },
        ...loss("medium", "backups older than 7 days are deleted"),
      },
      {
        ...lowered(
          "properties.backupPolicy.periodicModeProperties.backupRetentionIntervalInHours",
          loss("medium", "backups older than the new retention are deleted"),
        ),
        whenAfter: { "properties.backupPolicy.type": ["Periodic", null] },
      },
      {
        path: "properties.backupPolicy.periodicModeProperties.backupIntervalInMinutes",
        change: "raised",
        ...LESS_OFTEN,
      },
      {
        path: "properties.backupPolicy.periodicModeProperties.backupStorageRedundancy",
        change: { from: "Geo", to: ["Local", "Zone"] },
        ...NOT_ABROAD,
      },
      {
        path: "properties.locations[*].locationName",
        change: "removed",
        ...loss("medium", "a region is dropped with its replica"),
      },
    ],
  },
  {
    types: [
      "Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces/tables",
      "Microsoft.DocumentDB/databaseAccounts/gremlinDatabases/graphs",
      "Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers",
    ],
    watch: [
      {
        ...lowered("properties.resource.defaultTtl", expiry("items older than the new time to live are deleted")),
        forever: [-1, null],
      },
      analyticalStore,
    ],
  },
  { types: ["Microsoft.DocumentDB/databaseAccounts/mongodbDatabases/collections"], watch: [analyticalStore] },
  {
    types: ["Microsoft.Kusto/clusters/databases"],
    watch: [{ ...lowered("properties.softDeletePeriod", expiry("older data is deleted")), forever: [null] }],
  },
  {
    types: ["Microsoft.Sql/managedInstances", "Microsoft.Sql/servers/databases"],
    watch: [
      {
        path: "properties.requestedBackupStorageRedundancy",
        change: { from: ["Geo", "GeoZone"], to: ["Local", "Zone"] },
        ...NOT_ABROAD,
      },
      // Its name up to 2020.
      {
        path: "properties.storageAccountType",
        change: { from: ["GRS", "GZRS"], to: ["LRS", "ZRS"] },
        ...NOT_ABROAD,
      },
    ],
  },
  {
    types: [
      "Microsoft.Sql/managedInstances/databases/backupLongTermRetentionPolicies",
      "Microsoft.Sql/servers/databases/backupLongTermRetentionPolicies",
    ],
    watch: [
      ...["weekly", "monthly", "yearly"].flatMap((often) => [
        none(
          `properties.${often}Retention`,
          loss("medium", `${often} long-term backups are no longer made; existing ones stay`),
        ),
        lowered(`properties.${often}Retention`, loss("medium", `${often} long-term backups are kept for less time`)),
      ]),
      ...weaker("properties.timeBasedImmutability", ["Disabled", "Enabled"], EXPIRABLE),
      ...weaker("properties.timeBasedImmutabilityMode", ["Unlocked", "Locked"], EXPIRABLE),
      off("properties.makeBackupsImmutable", EXPIRABLE),
    ],
  },
  {
    types: [
      "Microsoft.Sql/managedInstances/databases/backupShortTermRetentionPolicies",
      "Microsoft.Sql/servers/databases/backupShortTermRetentionPolicies",
    ],
    watch: [lowered("properties.retentionDays", POINT_IN_TIME)],
  },
  {
    types: [
      "Microsoft.Sql/servers/databases/geoBackupPolicies",
      "Microsoft.Synapse/workspaces/sqlPools/geoBackupPolicies",
    ],
    watch: weaker("properties.state", ["Disabled", "Enabled"], NOT_ABROAD),
  },
  {
    types: ["Oracle.Database/autonomousDatabases"],
    watch: [
      lowered(
        "properties.backupRetentionPeriodInDays",
        loss("medium", "automatic backups older than the new retention are deleted"),
      ),
      { path: "properties.longTermBackupSchedule", change: "removed", ...NO_LONG_TERM },
      { path: "properties.longTermBackupSchedule.isDisabled", change: "on", ...NO_LONG_TERM },
      lowered(
        "properties.longTermBackupSchedule.retentionPeriodInDays",
        loss("medium", "long-term backups are kept for a shorter time"),
      ),
    ],
  },
];
