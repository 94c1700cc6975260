/** Settings inside bodies: those of Azure's API, and the desired state of Cloud Control. */
import { describe, expect, test } from "vitest";
import { HOLDING } from "../../src/catalogue/arm/holding.ts";
import { allRows } from "../../src/catalogue/index.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

const ROWS = allRows().filter(({ type }) => /^(azapi|awscc|aws_cloudcontrolapi)_/.test(type));

type Body = Readonly<Record<string, unknown>>;

const found = async (type: string, actions: string, before: Body | null, after: Body | null) =>
  said(await reviewOf([object(`${type}.x`, actions, before, after)], ROWS)).map((line) =>
    line.replace(` ${type}.x`, ""),
  );

describe("A body of Azure's API", () => {
  const azure = (type: string, properties: Body | null, more: Body = {}): Body | null =>
    properties && { type: `${type}@2024-01-01`, body: { properties }, ...more };
  const text = ({ body, ...rest }: Body): Body => ({ ...rest, body: JSON.stringify(body) });
  const inPlace = (type: string, before: Body, after: Body, of = "azapi_resource") =>
    found(of, "update", azure(type, before), azure(type, after));

  const BLOBS = "Microsoft.Storage/storageAccounts/blobServices";
  const VAULT = "Microsoft.RecoveryServices/vaults";
  const POSTGRES = "Microsoft.DBforPostgreSQL/flexibleServers";
  const days = (backupRetentionDays: number): Body => ({ backup: { backupRetentionDays } });
  const daily = (count: number, durationType = "Days"): Body => ({
    retentionPolicy: { dailySchedule: { retentionDuration: { count, durationType } } },
  });
  const blobs = (enabled: boolean): Body => ({ deleteRetentionPolicy: { enabled, days: 7 } });

  test.each<[what: string, type: string, before: Body, after: Body, finding: string]>([
    ["point-in-time backups", POSTGRES, days(35), days(7), "backup-loss warn"],
    ["backups of MySQL", "Microsoft.DBforMySQL/flexibleServers", days(35), {}, "backup-loss warn"],
    ["soft delete of blobs", BLOBS, blobs(true), blobs(false), "guard-removed warn"],
    ["versions of blobs", BLOBS, { isVersioningEnabled: true }, {}, "backup-loss block"],
    [
      "soft delete of shares",
      "Microsoft.Storage/storageAccounts/fileServices",
      { shareDeleteRetentionPolicy: { enabled: true, days: 30 } },
      { shareDeleteRetentionPolicy: { enabled: true, days: 1 } },
      "guard-removed warn",
    ],
    [
      "short-term backups",
      "Microsoft.Sql/servers/databases/backupShortTermRetentionPolicies",
      { retentionDays: 35 },
      { retentionDays: 1 },
      "backup-loss warn",
    ],
    [
      "long-term backups",
      "Microsoft.Sql/servers/databases/backupLongTermRetentionPolicies",
      { yearlyRetention: "P10Y" },
      { yearlyRetention: "P1Y" },
      "backup-loss warn",
    ],
    [
      "continuous backups",
      "Microsoft.DocumentDB/databaseAccounts",
      { backupPolicy: { type: "Continuous", continuousModeProperties: { tier: "Continuous30Days" } } },
      { backupPolicy: { type: "Continuous", continuousModeProperties: { tier: "Continuous7Days" } } },
      "backup-loss warn",
    ],
    [
      "soft delete of a vault",
      VAULT,
      { securitySettings: { softDeleteSettings: { softDeleteState: "Enabled" } } },
      { securitySettings: { softDeleteSettings: { softDeleteState: "Disabled" } } },
      "guard-removed warn",
    ],
    [
      "immutability of a vault",
      "Microsoft.DataProtection/backupVaults",
      { securitySettings: { immutabilitySettings: { state: "Unlocked" } } },
      { securitySettings: { immutabilitySettings: { state: "Disabled" } } },
      "guard-removed warn",
    ],
    ["a policy of a vault", `${VAULT}/backupPolicies`, daily(30), daily(7), "backup-loss warn"],
    [
      "a policy of a vault, in another unit",
      `${VAULT}/backupPolicies`,
      daily(2, "Months"),
      daily(30),
      "backup-loss warn",
    ],
    ["a policy of a vault, to nothing", `${VAULT}/backupPolicies`, daily(30), {}, "backup-loss block"],
  ])("is looked into for %s, as an object and as a text", async (_, type, before, after, finding) => {
    expect(await inPlace(type, before, after)).toEqual([finding]);
    const texts = [azure(type, before), azure(type, after)].map((one) => text(one as Body));
    expect(await found("azapi_resource", "update", texts[0] as Body, texts[1] as Body)).toEqual([finding]);
    expect(await inPlace(type, after, before)).toEqual([]);
  });

  test("that is merged counts by what it still names", async () => {
    const merged = "azapi_update_resource";
    expect(await inPlace(POSTGRES, days(35), days(7), merged)).toEqual(["backup-loss warn"]);
    expect(await inPlace(POSTGRES, days(35), {}, merged)).toEqual([]);
    expect(await inPlace(BLOBS, blobs(true), blobs(false), merged)).toEqual(["guard-removed warn"]);
  });

  test("of a call counts where the call changes something", async () => {
    const called = (method: string, enabled: boolean): Body => azure(BLOBS, blobs(enabled), { method }) as Body;
    const calls = (method: string) =>
      found("azapi_resource_action", "update", called(method, true), called(method, false));
    expect(await calls("PATCH")).toEqual(["guard-removed warn"]);
    expect(await calls("POST")).toEqual([]);
  });

  test("that is new counts by what it switches off in what is there", async () => {
    const vault = { id: "/vaults/v" };
    const off = { securitySettings: { softDeleteSettings: { softDeleteState: "Disabled" } } };
    const over = async (type: string, after: Body | null, id = vault.id) => {
      const there = object("azurerm_recovery_services_vault.v", "no-op", { ...vault, id }, { ...vault, id });
      return said(await reviewOf([there, object(`${type}.x`, "create", null, after)], allRows()));
    };
    const update = azure(VAULT, off, { resource_id: vault.id });
    expect(await over("azapi_update_resource", update)).toEqual(["guard-removed warn azapi_update_resource.x"]);
    expect(await over("azapi_update_resource", update, "/vaults/another")).toEqual([]);
    expect(await over("azapi_update_resource", azure(VAULT, {}, { resource_id: vault.id }))).toEqual([]);
    const call = (method: string) => azure(VAULT, off, { resource_id: vault.id, method });
    expect(await over("azapi_resource_action", call("PATCH"))).toEqual(["guard-removed warn azapi_resource_action.x"]);
    expect(await over("azapi_resource_action", call("POST"))).toEqual([]);
  });

  test("that is new switches something off in what it names by a path of its own below that", async () => {
    const account = { id: "/subscriptions/1/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/shop" };
    const over = async (resource_id: string, properties: Body) => {
      const there = object("azurerm_storage_account.a", "no-op", account, account);
      const update = object("azapi_update_resource.x", "create", null, azure(BLOBS, properties, { resource_id }));
      return said(await reviewOf([there, update], allRows()));
    };
    const own = `${account.id.toUpperCase()}/blobServices/default`;
    expect(await over(own, blobs(false))).toEqual(["guard-removed warn azapi_update_resource.x"]);
    expect(await over(own, { isVersioningEnabled: false })).toEqual(["backup-loss warn azapi_update_resource.x"]);
    expect(await over(own, { isVersioningEnabled: true })).toEqual([]);
    expect(await over(`${account.id}2/blobServices/default`, blobs(false))).toEqual([]);
  });

  test("says nothing of another type that has a setting of the same name", async () => {
    expect(await inPlace("Microsoft.Web/sites", days(35), days(7))).toEqual([]);
    expect(await inPlace("Microsoft.Network/virtualNetworks", { enabled: true }, { enabled: false })).toEqual([]);
  });

  test("that is known only after apply may change its own settings, not the rules of another type", async () => {
    const unknown = { type: `${POSTGRES}@2024-01-01`, body: "{" };
    const rules = await found("azapi_resource", "update", azure(POSTGRES, days(35)), unknown);
    expect(rules.map((line) => line.split(" ")[0])).toEqual(["backup-loss"]);
    const policies = "Microsoft.Storage/storageAccounts/managementPolicies";
    const ofBlobs = await found("azapi_resource", "update", azure(policies, {}), { ...unknown, type: `${policies}@1` });
    expect(ofBlobs.map((line) => line.split(" ")[0])).toContain("data-expiry");
    const state = (type: string, text: string): Body => ({ type_name: type, desired_state: text });
    const ofState = (type: string) =>
      found("aws_cloudcontrolapi_resource", "update", state(type, "{}"), state(type, "{"));
    expect((await ofState("AWS::S3::Bucket")).join()).toContain("data-expiry");
    expect((await ofState("AWS::RDS::DBInstance")).join()).not.toContain("data-expiry");
  });
  test("of settings that go, or are made, says nothing, since what they are about stays", async () => {
    expect(HOLDING).not.toContain(BLOBS);
    const settings = azure(BLOBS, blobs(true));
    expect(await found("azapi_resource", "delete", settings, null)).toEqual([]);
    expect(await found("azapi_resource", "create", null, azure(BLOBS, blobs(false)))).toEqual([]);
  });

  test("that makes blobs expire is reported on a create too, if the account is there", async () => {
    const POLICY = "Microsoft.Storage/storageAccounts/managementPolicies";
    const rules = (daysAfterModificationGreaterThan: number): Body => ({
      policy: {
        rules: [
          {
            enabled: true,
            name: "old",
            definition: { actions: { baseBlob: { delete: { daysAfterModificationGreaterThan } } } },
          },
        ],
      },
    });
    const finding = ["data-expiry warn"];
    expect(await found("azapi_resource", "create", null, azure(POLICY, rules(30)))).toEqual(finding);
    expect(await inPlace(POLICY, rules(30), rules(7))).toEqual(finding);
    expect(await inPlace(POLICY, rules(7), rules(30))).toEqual([]);
  });
});

describe("A resource of Cloud Control", () => {
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

  test.each<[type: string, under: string, before: Body, after: Body, finding: string]>([
    [
      "AWS::RDS::DBInstance",
      "awscc_rds_db_instance",
      { BackupRetentionPeriod: 30 },
      { BackupRetentionPeriod: 1 },
      "backup-loss warn",
    ],
    [
      "AWS::RDS::DBInstance",
      "awscc_rds_db_instance",
      { BackupRetentionPeriod: 30 },
      { BackupRetentionPeriod: 0 },
      "backup-loss block",
    ],
    [
      "AWS::RDS::DBCluster",
      "awscc_rds_db_cluster",
      { DeletionProtection: true },
      { DeletionProtection: false },
      "guard-removed warn",
    ],
    [
      "AWS::S3::Bucket",
      "awscc_s3_bucket",
      { VersioningConfiguration: { Status: "Enabled" } },
      { VersioningConfiguration: { Status: "Suspended" } },
      "backup-loss block",
    ],
    [
      "AWS::S3::Bucket",
      "awscc_s3_bucket",
      {},
      { LifecycleConfiguration: { Rules: [{ Status: "Enabled", ExpirationInDays: 7 }] } },
      "data-expiry warn",
    ],
    [
      "AWS::DynamoDB::Table",
      "awscc_dynamodb_table",
      { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
      {},
      "backup-loss block",
    ],
    [
      "AWS::DynamoDB::GlobalTable",
      "awscc_dynamodb_global_table",
      { Replicas: [{ Region: "eu-west-1", DeletionProtectionEnabled: true }] },
      { Replicas: [{ Region: "eu-west-1", DeletionProtectionEnabled: false }] },
      "guard-removed warn",
    ],
    [
      "AWS::EFS::FileSystem",
      "awscc_efs_file_system",
      { BackupPolicy: { Status: "ENABLED" } },
      { BackupPolicy: { Status: "DISABLED" } },
      "backup-loss warn",
    ],
    [
      "AWS::Backup::BackupPlan",
      "awscc_backup_backup_plan",
      { BackupPlan: { BackupPlanRule: [{ RuleName: "daily", Lifecycle: { DeleteAfterDays: 90 } }] } },
      { BackupPlan: { BackupPlanRule: [{ RuleName: "daily", Lifecycle: { DeleteAfterDays: 7 } }] } },
      "backup-loss warn",
    ],
    [
      "AWS::Backup::BackupVault",
      "awscc_backup_backup_vault",
      { LockConfiguration: { MinRetentionDays: 30 } },
      {},
      "guard-removed warn",
    ],
    [
      "AWS::Neptune::DBCluster",
      "awscc_neptune_db_cluster",
      { BackupRetentionPeriod: 30 },
      { BackupRetentionPeriod: 1 },
      "backup-loss warn",
    ],
    [
      "AWS::Redshift::Cluster",
      "awscc_redshift_cluster",
      { AutomatedSnapshotRetentionPeriod: 30 },
      { AutomatedSnapshotRetentionPeriod: 0 },
      "backup-loss block",
    ],
    [
      "AWS::Kinesis::Stream",
      "awscc_kinesis_stream",
      { RetentionPeriodHours: 168 },
      { RetentionPeriodHours: 24 },
      "data-expiry warn",
    ],
  ])("%s is looked into, and %s has the same", async (type, under, before, after, finding) => {
    const generic = "aws_cloudcontrolapi_resource";
    expect(await found(generic, "update", state(type, before), state(type, after))).toEqual([finding]);
    expect(await found(generic, "update", state(type, after), state(type, before))).toEqual([]);
    expect(await found(under, "update", snake(before) as Body, snake(after) as Body)).toEqual([finding]);
    expect(await found(under, "update", snake(after) as Body, snake(before) as Body)).toEqual([]);
  });

  test("is looked into where awscc has no type of its own: a document database", async () => {
    const cluster = (days: number) => state("AWS::DocDB::DBCluster", { BackupRetentionPeriod: days });
    expect(await found("aws_cloudcontrolapi_resource", "update", cluster(30), cluster(1))).toEqual([
      "backup-loss warn",
    ]);
    expect(await found("aws_cloudcontrolapi_resource", "update", cluster(1), cluster(30))).toEqual([]);
  });

  test("that is a schedule of backups makes no further ones when it goes", async () => {
    const plan = state("AWS::Backup::BackupPlan", {});
    expect(await found("aws_cloudcontrolapi_resource", "delete", plan, null)).toEqual(["backup-loss warn"]);
  });
});
