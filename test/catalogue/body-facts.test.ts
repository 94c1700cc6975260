/** Names, words and directions of single settings inside bodies, as the pages of Azure and of CloudFormation have them. */
import { describe, expect, test } from "vitest";
import { allRows } from "../../src/catalogue/index.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

const ROWS = allRows().filter(({ type }) => /^(azapi|awscc|aws_cloudcontrolapi)_/.test(type));

type Body = Readonly<Record<string, unknown>>;

const found = async (type: string, before: Body, after: Body) =>
  said(await reviewOf([object(`${type}.x`, "update", before, after)], ROWS)).map((line) =>
    line.replace(` ${type}.x`, ""),
  );

describe("A body of Azure's API", () => {
  const azure = (type: string, properties: Body): Body => ({ type: `${type}@2024-01-01`, body: { properties } });
  const inPlace = (type: string, before: Body, after: Body) =>
    found("azapi_resource", azure(type, before), azure(type, after));

  const VAULT = "Microsoft.RecoveryServices/vaults";
  const POLICY = `${VAULT}/backupPolicies`;
  const LONG_TERM = "Microsoft.Sql/servers/databases/backupLongTermRetentionPolicies";
  const ORACLE = "Oracle.Database/autonomousDatabases";
  const TABLE = "Microsoft.OperationalInsights/workspaces/tables";

  const days = (count: number) => ({ retentionDuration: { count, durationType: "Days" } });
  const inVault = (count: number): Body => ({
    vaultRetentionPolicy: { snapshotRetentionInDays: 5, vaultRetention: { dailySchedule: days(count) } },
  });
  const ofShare = { retentionPolicy: { dailySchedule: days(30) } };
  const schedule = (scheduleRunFrequency: string): Body => ({ schedulePolicy: { scheduleRunFrequency } });
  const kind = (policyType: string, count: number): Body => ({
    policyType,
    retentionPolicy: days(count),
  });
  const kinds = (...subProtectionPolicy: Body[]): Body => ({ subProtectionPolicy });
  const hybrid = (enhancedSecurityState: string): Body => ({ enhancedSecurityState });
  const kept = (name: string, duration: string): Body => ({ name, lifecycles: [{ deleteAfter: { duration } }] });
  const redis = (name: string, value: string): Body => ({ redisConfiguration: { [name]: value } });
  const longTerm = (of: Body): Body => ({ longTermBackupSchedule: { repeatCadence: "Weekly", ...of } });
  const immutable = (timeBasedImmutabilityMode: string): Body => ({
    timeBasedImmutability: "Enabled",
    timeBasedImmutabilityMode,
  });
  const CASSANDRA = "Microsoft.DocumentDB/cassandraClusters";
  const schedules = (...of: [scheduleName: string, retentionInHours: number][]): Body => ({
    backupSchedules: of.map(([scheduleName, retentionInHours]) => ({ scheduleName, retentionInHours })),
  });
  const appBackups = (retentionPeriodInDays: number): Body => ({
    backupSchedule: { frequencyUnit: "Day", frequencyInterval: 1, retentionPeriodInDays },
  });
  const snapshots = (snapshotsToKeep: number): Body => ({ dailySchedule: { snapshotsToKeep, hour: 1 } });
  const hours = (retentionTimeInHours: number): Body => ({ retentionDescription: { retentionTimeInHours } });

  test.each<[what: string, type: string, before: Body, after: Body, finding: string]>([
    ["days in the vault of a share", POLICY, inVault(30), inVault(7), "backup-loss warn"],
    ["the vault of a share", POLICY, inVault(30), ofShare, "backup-loss block"],
    ["backups by the hour", POLICY, schedule("Hourly"), schedule("Daily"), "backup-loss note"],
    [
      "backups of the log of a database",
      POLICY,
      kinds(kind("Full", 30), kind("Log", 15)),
      kinds(kind("Full", 30)),
      "backup-loss warn",
    ],
    [
      "full backups of a database",
      POLICY,
      kinds({ policyType: "Full", ...schedule("Daily") }),
      kinds({ policyType: "Full", ...schedule("Weekly") }),
      "backup-loss note",
    ],
    [
      "security of hybrid backups",
      `${VAULT}/backupconfig`,
      hybrid("Enabled"),
      hybrid("Disabled"),
      "guard-removed warn",
    ],
    [
      "security of hybrid backups in the vault itself",
      VAULT,
      { securitySettings: { softDeleteSettings: hybrid("Enabled") } },
      { securitySettings: { softDeleteSettings: hybrid("Disabled") } },
      "guard-removed warn",
    ],
    [
      "a policy of a backup vault",
      "Microsoft.DataProtection/backupVaults/backupPolicies",
      { policyRules: [kept("Default", "P30D"), kept("Monthly", "P1Y")] },
      { policyRules: [kept("Monthly", "P1Y"), kept("Default", "P7D")] },
      "backup-loss warn",
    ],
    ["snapshots of NetApp", "Microsoft.NetApp/netAppAccounts/snapshotPolicies", snapshots(7), {}, "backup-loss warn"],
    [
      "snapshots of elastic NetApp",
      "Microsoft.NetApp/elasticAccounts/elasticSnapshotPolicies",
      { policyStatus: "Enabled" },
      { policyStatus: "Disabled" },
      "backup-loss warn",
    ],
    [
      "backups of elastic NetApp that are kept",
      "Microsoft.NetApp/elasticAccounts/elasticBackupPolicies",
      { dailyBackupsToKeep: 30 },
      { dailyBackupsToKeep: 7 },
      "backup-loss warn",
    ],
    [
      "what Managed Redis writes down",
      "Microsoft.Cache/redisEnterprise/databases",
      { persistence: { aofEnabled: true } },
      { persistence: { aofEnabled: false } },
      "backup-loss warn",
    ],
    [
      "snapshots of Managed Redis",
      "Microsoft.Cache/redisEnterprise/databases",
      { persistence: { rdbEnabled: true, rdbFrequency: "1h" } },
      { persistence: { rdbEnabled: true, rdbFrequency: "12h" } },
      "backup-loss note",
    ],
    [
      "backups of an app",
      "Microsoft.Web/sites/config",
      { enabled: true, ...appBackups(30) },
      { enabled: false, ...appBackups(30) },
      "backup-loss note",
    ],
    ["days of backups of an app", "Microsoft.Web/sites/config", appBackups(30), appBackups(7), "backup-loss note"],
    [
      "snapshots of Redis",
      "Microsoft.Cache/redis",
      redis("rdb-backup-frequency", "60"),
      redis("rdb-backup-frequency", "1440"),
      "backup-loss note",
    ],
    [
      "snapshots of Redis that are kept",
      "Microsoft.Cache/redis",
      redis("rdb-backup-max-snapshot-count", "5"),
      redis("rdb-backup-max-snapshot-count", "1"),
      "backup-loss note",
    ],
    [
      "backups of MySQL by the hour",
      "Microsoft.DBforMySQL/flexibleServers",
      { backup: { backupIntervalHours: 6 } },
      { backup: { backupIntervalHours: 24 } },
      "backup-loss note",
    ],
    [
      "backups in another region, by their older name",
      "Microsoft.Sql/managedInstances",
      { storageAccountType: "GRS" },
      { storageAccountType: "LRS" },
      "backup-loss warn",
    ],
    ["a lock of long-term backups", LONG_TERM, immutable("Locked"), immutable("Unlocked"), "guard-removed warn"],
    [
      "no long-term backups, in weeks",
      LONG_TERM,
      { weeklyRetention: "P4W" },
      { weeklyRetention: "P0W" },
      "backup-loss warn",
    ],
    [
      "long-term backups of Oracle",
      ORACLE,
      longTerm({ isDisabled: false }),
      longTerm({ isDisabled: true }),
      "backup-loss warn",
    ],
    [
      "the length of long-term backups of Oracle",
      ORACLE,
      longTerm({ retentionPeriodInDays: 365 }),
      longTerm({ retentionPeriodInDays: 90 }),
      "backup-loss warn",
    ],
    [
      "documents of a Mongo collection",
      "Microsoft.DocumentDB/databaseAccounts/mongodbDatabases/collections",
      { resource: { analyticalStorageTtl: -1 } },
      { resource: { analyticalStorageTtl: 3600 } },
      "data-expiry warn",
    ],
    ["events without an end", "Microsoft.EventHub/namespaces/eventhubs", hours(-1), hours(24), "data-expiry warn"],
    [
      "continuous backups of 30 days, by a default",
      "Microsoft.DocumentDB/databaseAccounts",
      { backupPolicy: { type: "Continuous" } },
      { backupPolicy: { type: "Continuous", continuousModeProperties: { tier: "Continuous7Days" } } },
      "backup-loss warn",
    ],
    ["backups of Cassandra", CASSANDRA, schedules(["daily", 720]), schedules(["daily", 24]), "backup-loss warn"],
    ["backups of Cassandra for ever", CASSANDRA, schedules(["daily", 0]), schedules(["daily", 24]), "backup-loss warn"],
    [
      "a schedule of Cassandra",
      CASSANDRA,
      schedules(["daily", 24], ["weekly", 720]),
      schedules(["daily", 24]),
      "backup-loss warn",
    ],
    [
      "backups of Cassandra by the hour",
      CASSANDRA,
      { backupSchedules: [{ scheduleName: "all", cronExpression: "0 * * * *" }] },
      { backupSchedules: [{ scheduleName: "all", cronExpression: "0 0 * * *" }] },
      "backup-loss note",
    ],
    ["the plan of a table", TABLE, { plan: "Analytics" }, { plan: "Basic" }, "data-expiry warn"],
    [
      "records of an application",
      "Microsoft.Insights/components",
      { ImmediatePurgeDataOn30Days: false },
      { ImmediatePurgeDataOn30Days: true },
      "data-expiry warn",
    ],
    [
      "a table that falls back to its workspace",
      TABLE,
      { totalRetentionInDays: 730 },
      { totalRetentionInDays: -1 },
      "data-expiry warn",
    ],
  ])("is looked into for %s", async (_, type, before, after, finding) => {
    expect(await inPlace(type, before, after)).toEqual([finding]);
    if (after !== ofShare) expect(await inPlace(type, after, before)).toEqual([]);
  });

  test("says nothing of a first length of continuous backups, nor of a plan that keeps logs as long", async () => {
    const continuous = { type: "Continuous", continuousModeProperties: { tier: "Continuous7Days" } };
    const account = "Microsoft.DocumentDB/databaseAccounts";
    const periodic = { backupPolicy: { type: "Periodic" } };
    expect(await inPlace(account, periodic, { backupPolicy: continuous })).toEqual([]);
    expect(await inPlace(TABLE, { plan: "Analytics" }, { plan: "Auxiliary" })).toEqual([]);
  });

  test("of a share that gets a vault is kept by another retention, which may be shorter", async () => {
    expect(await inPlace(POLICY, ofShare, inVault(30))).toEqual(["backup-loss note"]);
  });

  test("counts for provisioned file shares too", async () => {
    const account = (name: string) => ({
      type: "Microsoft.Storage/storageAccounts@2024-01-01",
      body: { sku: { name } },
    });
    const goes = (from: string, to: string) => found("azapi_resource", account(from), account(to));
    expect(await goes("StandardV2_GRS", "StandardV2_LRS")).toEqual(["backup-loss warn"]);
    expect(await goes("StandardV2_GZRS", "StandardV2_ZRS")).toEqual(["backup-loss warn"]);
    expect(await goes("StandardV2_LRS", "StandardV2_GRS")).toEqual([]);
  });

  test("counts in whatever case its type is written", async () => {
    const vaults = (softDeleteFeatureState: string): Body => ({ softDeleteFeatureState });
    const type = "microsoft.recoveryservices/Vaults/BackupConfig";
    expect(await inPlace(type, vaults("Enabled"), vaults("Disabled"))).toEqual(["guard-removed warn"]);
    const group = { type: "microsoft.resources/resourcegroups@2024-01-01", body: {} };
    expect(said(await reviewOf([object("azapi_resource.x", "delete", group)], ROWS))).toEqual([
      "container-loss block azapi_resource.x",
    ]);
  });

  test.each<[what: string, type: string, before: Body, after: Body]>([
    [
      "purge protection of a key vault",
      "Microsoft.KeyVault/vaults",
      { enablePurgeProtection: true, softDeleteRetentionInDays: 90 },
      { enablePurgeProtection: false, softDeleteRetentionInDays: 7 },
    ],
    [
      "soft delete of a managed HSM",
      "Microsoft.KeyVault/managedHSMs",
      { enableSoftDelete: true },
      { enableSoftDelete: false },
    ],
    [
      "purge protection of a configuration store",
      "Microsoft.AppConfiguration/configurationStores",
      { enablePurgeProtection: true },
      { enablePurgeProtection: false },
    ],
    [
      "a soft delete that is always on",
      VAULT,
      { securitySettings: { softDeleteSettings: { softDeleteState: "AlwaysON" } } },
      { securitySettings: { softDeleteSettings: { softDeleteState: "Disabled" } } },
    ],
    [
      "a locked immutability",
      "Microsoft.DataProtection/backupVaults",
      { securitySettings: { immutabilitySettings: { state: "Locked" } } },
      { securitySettings: { immutabilitySettings: { state: "Disabled" } } },
    ],
  ])("says nothing of %s, since Azure refuses the change", async (_, type, before, after) => {
    expect(await inPlace(type, before, after)).toEqual([]);
  });
});

describe("A resource of Cloud Control", () => {
  const GENERIC = "aws_cloudcontrolapi_resource";
  const state = (type: string, desired: Body): Body => ({ type_name: type, desired_state: JSON.stringify(desired) });
  const snake = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(snake);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase(),
        snake(one),
      ]),
    );
  };

  const plan = (rule: Body): Body => ({ BackupPlan: { BackupPlanRule: [{ RuleName: "daily", ...rule }] } });
  const copied = (DeleteAfterDays: number): Body =>
    plan({ CopyActions: [{ DestinationBackupVaultArn: "arn:v", Lifecycle: { DeleteAfterDays } }] });
  const locked = (DefaultRetention: Body): Body => ({ ObjectLockConfiguration: { Rule: { DefaultRetention } } });
  const oldVersions = (NoncurrentVersionExpirationInDays: number): Body => ({
    LifecycleConfiguration: { Rules: [{ Id: "old", Status: "Enabled", NoncurrentVersionExpirationInDays }] },
  });
  const replicated = (Status: string): Body => ({
    ReplicationConfiguration: { Role: "arn:r", Rules: [{ Id: "all", Status }] },
  });
  const restorable = (PointInTimeRecoveryEnabled: boolean, RecoveryPeriodInDays?: number): Body => ({
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled, RecoveryPeriodInDays },
  });
  const series = (days: string): Body => ({ RetentionProperties: { MagneticStoreRetentionPeriodInDays: days } });
  const abroad = (days: number): Body => ({
    AutomaticBackupReplicationRegion: "eu-west-1",
    AutomaticBackupReplicationRetentionPeriod: days,
  });
  const copies = (days: number): Body => ({ DestinationRegion: "eu-west-1", SnapshotCopyRetentionPeriod: days });
  const BUCKET = ["AWS::S3::Bucket", "awscc_s3_bucket"] as const;
  const DATABASE = ["AWS::RDS::DBInstance", "awscc_rds_db_instance"] as const;
  const WAREHOUSE = ["AWS::Redshift::Cluster", "awscc_redshift_cluster"] as const;
  const ITEMS = ["AWS::DynamoDB::Table", "awscc_dynamodb_table"] as const;

  test.each<[type: string, under: string, what: string, before: Body, after: Body, finding: string]>([
    ["AWS::Backup::BackupPlan", "awscc_backup_backup_plan", "copies", copied(90), copied(7), "backup-loss warn"],
    ["AWS::KMS::Key", "awscc_kms_key", "use", { Enabled: true }, { Enabled: false }, "key-loss warn"],
    ["AWS::Timestream::Table", "awscc_timestream_table", "series", series("365"), series("30"), "data-expiry warn"],
    [...DATABASE, "backups in another region", abroad(30), abroad(7), "backup-loss warn"],
    [...DATABASE, "the other region", abroad(30), {}, "backup-loss warn"],
    [...DATABASE, "backups, by a default", { BackupRetentionPeriod: 30 }, {}, "backup-loss warn"],
    [...WAREHOUSE, "snapshots in another region", copies(30), copies(7), "backup-loss warn"],
    [...WAREHOUSE, "the other region", copies(30), {}, "backup-loss warn"],
    [...WAREHOUSE, "snapshots, by a default", { AutomatedSnapshotRetentionPeriod: 30 }, {}, "backup-loss warn"],
    [
      ...BUCKET,
      "the length of a lock",
      locked({ Mode: "GOVERNANCE", Days: 30 }),
      locked({ Mode: "GOVERNANCE", Days: 7 }),
      "guard-removed warn",
    ],
    [
      ...BUCKET,
      "the mode of a lock",
      locked({ Mode: "COMPLIANCE", Years: 1 }),
      locked({ Mode: "GOVERNANCE", Years: 1 }),
      "guard-removed warn",
    ],
    [...BUCKET, "old versions, by an older rule", {}, oldVersions(7), "data-expiry warn"],
    [...BUCKET, "copies", replicated("Enabled"), replicated("Disabled"), "backup-loss warn"],
    [...ITEMS, "restore points", restorable(true), restorable(true, 7), "backup-loss warn"],
  ])("%s is looked into, and %s has the same, for %s", async (type, under, _, before, after, finding) => {
    expect(await found(GENERIC, state(type, before), state(type, after))).toEqual([finding]);
    expect(await found(GENERIC, state(type, after), state(type, before))).toEqual([]);
    expect(await found(under, snake(before) as Body, snake(after) as Body)).toEqual([finding]);
    expect(await found(under, snake(after) as Body, snake(before) as Body)).toEqual([]);
  });

  test("has restore points of 35 days where it says none, and loses none by their first length", async () => {
    const goes = (before: Body, after: Body) => found(GENERIC, state(ITEMS[0], before), state(ITEMS[0], after));
    expect(await goes(restorable(true, 35), restorable(true))).toEqual([]);
    expect(await goes({}, restorable(true, 7))).toEqual([]);
  });

  test("has the longest waiting time of a key where it says none", async () => {
    const type = "AWS::KMS::Key";
    const key = (PendingWindowInDays?: number) => state(type, { Enabled: true, PendingWindowInDays });
    expect(await found(GENERIC, key(7), key())).toEqual([]);
    expect(await found(GENERIC, key(), key(7))).toEqual(["guard-removed warn"]);
  });

  test("is locked for no shorter time if a year is said instead of days", async () => {
    const [type] = BUCKET;
    const days = state(type, locked({ Mode: "GOVERNANCE", Days: 30 }));
    expect(await found(GENERIC, days, state(type, locked({ Mode: "GOVERNANCE", Years: 1 })))).toEqual([]);
  });

  test("tells the elements of a list apart by their names, not by their places", async () => {
    const type = "AWS::DynamoDB::GlobalTable";
    const replica = (Region: string, DeletionProtectionEnabled: boolean): Body => ({
      Region,
      DeletionProtectionEnabled,
    });
    const table = (...Replicas: Body[]): Body => state(type, { Replicas });
    const [east, west] = [replica("us-east-1", true), replica("us-west-2", false)];
    expect(await found(GENERIC, table(east, west), table(west, east))).toEqual([]);
    const swapped = table(replica("us-east-1", false), replica("us-west-2", true));
    expect(await found(GENERIC, table(east, west), swapped)).toEqual(["guard-removed warn"]);
    const rules = (...rules: Body[]): Body =>
      state("AWS::Backup::BackupPlan", { BackupPlan: { BackupPlanRule: rules } });
    const rule = (RuleName: string, EnableContinuousBackup: boolean): Body => ({ RuleName, EnableContinuousBackup });
    const reordered = [rules(rule("a", true), rule("b", false)), rules(rule("b", false), rule("a", true))] as const;
    expect(await found(GENERIC, ...reordered)).toEqual([]);
  });
});
