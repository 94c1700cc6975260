import type { AnyOf, CatalogueRow, Conditions, Leaves, Path, RuleSet, Watch, Weight } from "../domain/catalogue.ts";
import { alternatives } from "../domain/conditions.ts";
import { leavingOf, losingOf, PROTECTED_BY, protectionsOf } from "./cloudformation/leaving.ts";
import { RULE_SETS } from "./cloudformation/rule-sets.ts";
import { MORE_SETTINGS } from "./cloudformation/settings.ts";
import { expiry, gone, guard, loss, lowered, off, type Settings } from "./cloudformation/watches.ts";
import { bucketRules, inRowOf, lockLength, replication } from "./shared.ts";

const UNPROTECTED = guard("deletion protection is switched off");

/** A retention that with 0 is none; without a number it has a default. */
const retention = (path: string, backups: string, none: string): readonly Watch[] => [
  { path, change: { to: 0 }, ...loss("high", none) },
  lowered(path, loss("medium", `${backups} older than the new retention are deleted`)),
];

/** One that without a number is none too. */
const noneByDefault = ([none, ...rest]: readonly Watch[]): readonly Watch[] =>
  none === undefined ? [] : [{ ...none, change: { to: [0, null] } }, ...rest];

const snapshotsKept = noneByDefault(
  retention(
    "SnapshotRetentionLimit",
    "automatic snapshots",
    "automatic snapshots are switched off and those that exist expire",
  ),
);

const backupsOfFiles = (kind: string): readonly Watch[] =>
  retention(
    `${kind}Configuration.AutomaticBackupRetentionDays`,
    "automatic backups",
    "automatic backups are switched off",
  );
const OLDER_BACKUPS = loss("medium", "automated backups older than the new retention are deleted");

/** A later destroy deletes the automated backups, as it does where nothing is said. */
const BACKUPS_GO: Watch = {
  path: "DeleteAutomatedBackups",
  change: { from: false, to: [true, null] },
  ...guard("a later destroy deletes the automated backups at once"),
};

/** A table's restore to a point in time, its length (which by default is the longest), and its protection. */
const tableKept = (at: string): readonly Watch[] => {
  const restorable = `${at}PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled`;
  return [
    off(
      restorable,
      loss(at === "" ? "high" : "medium", "point-in-time recovery stops, and all restore points are lost"),
    ),
    {
      ...lowered(
        `${at}PointInTimeRecoverySpecification.RecoveryPeriodInDays`,
        loss("medium", "older restore points are lost"),
      ),
      forever: [null],
      when: { [restorable]: true },
    },
    ...(at === "" ? [] : [off(`${at}DeletionProtectionEnabled`, UNPROTECTED)]),
  ];
};

const timeToLive: Watch = {
  path: "TimeToLiveSpecification.Enabled",
  change: "on",
  ...expiry("items with a past expiry time start to be deleted"),
};

/**
 * Settings that keep data and backups, by types of CloudFormation and their own names for them. An object of Cloud
 * Control has them in its desired state, an awscc_ one as attributes. Names are those of the pages
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference; rules and weights are those of the aws rows.
 */
const SETTINGS: readonly Settings[] = [
  ...MORE_SETTINGS,
  {
    types: ["AWS::Backup::BackupPlan"],
    watch: [
      {
        ...lowered(
          "BackupPlan.BackupPlanRule[*].Lifecycle.DeleteAfterDays",
          loss("medium", "further recovery points expire sooner, and continuous ones are shortened"),
        ),
        forever: [null],
      },
      {
        ...lowered(
          "BackupPlan.BackupPlanRule[*].CopyActions[*].Lifecycle.DeleteAfterDays",
          loss("medium", "further copies expire sooner"),
        ),
        forever: [null],
      },
      gone(
        "BackupPlan.BackupPlanRule[*].RuleName",
        loss("medium", "nothing is backed up any more by a rule that is taken out"),
      ),
      gone(
        "BackupPlan.BackupPlanRule[*].CopyActions[*].DestinationBackupVaultArn",
        loss("medium", "further recovery points are no longer copied to the other vault"),
      ),
      off(
        "BackupPlan.BackupPlanRule[*].EnableContinuousBackup",
        loss("medium", "there is no further restore to a point in time, and the continuous backup so far expires"),
      ),
      {
        path: "BackupPlan.BackupPlanRule[*].ScheduleExpression",
        change: "rarer",
        ...loss("low", "backups are made less often"),
      },
    ],
  },
  {
    types: ["AWS::Backup::BackupVault"],
    watch: [
      gone("LockConfiguration", guard("recovery points can be deleted before they expire")),
      lowered("LockConfiguration.MinRetentionDays", guard("recovery points can be made that expire sooner")),
    ],
  },
  {
    types: ["AWS::Cassandra::Table"],
    watch: [
      off("PointInTimeRecoveryEnabled", loss("high", "the continuous backup is deleted at once")),
      { ...lowered("DefaultTimeToLive", expiry("further rows expire sooner")), forever: [0, null] },
    ],
  },
  {
    types: ["AWS::CloudTrail::EventDataStore"],
    watch: [
      off("TerminationProtectionEnabled", UNPROTECTED),
      lowered("RetentionPeriod", expiry("older events are deleted")),
      { path: "IngestionEnabled", change: { from: [true, null], to: false }, ...guard("nothing is recorded any more") },
      {
        path: "MultiRegionEnabled",
        change: { from: [true, null], to: false },
        ...guard("other regions are no longer recorded"),
      },
      off("OrganizationEnabled", guard("other accounts are no longer recorded")),
    ],
  },
  {
    types: ["AWS::Cognito::UserPool"],
    watch: [{ path: "DeletionProtection", change: { from: "ACTIVE", to: ["INACTIVE", null] }, ...UNPROTECTED }],
  },
  {
    types: ["AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster"],
    watch: [lowered("BackupRetentionPeriod", OLDER_BACKUPS)],
  },
  {
    types: ["AWS::DocDBElastic::Cluster"],
    watch: [
      lowered("BackupRetentionPeriod", loss("medium", "automatic snapshots older than the new retention are deleted")),
    ],
  },
  {
    types: ["AWS::DynamoDB::GlobalTable"],
    watch: [
      ...tableKept("Replicas[*]."),
      gone("Replicas[*].Region", loss("medium", "the copy in each region that is taken out is deleted")),
      timeToLive,
    ],
  },
  { types: ["AWS::DynamoDB::Table"], watch: [...tableKept(""), timeToLive] },
  {
    types: ["AWS::EC2::Instance"],
    watch: [
      off("DisableApiTermination", UNPROTECTED),
      {
        path: "BlockDeviceMappings[*].Ebs.DeleteOnTermination",
        change: "on",
        ...guard("a later termination deletes the disk too"),
      },
    ],
  },
  {
    types: ["AWS::ECR::Repository"],
    watch: [{ path: "EmptyOnDelete", change: "on", ...guard("a later destroy deletes all images too") }],
  },
  {
    types: ["AWS::EFS::FileSystem"],
    watch: [
      {
        path: "BackupPolicy.Status",
        change: { from: "ENABLED", to: ["DISABLED", null] },
        ...loss("medium", "no further daily backups are made"),
      },
      {
        path: "FileSystemProtection.ReplicationOverwriteProtection",
        change: { from: "ENABLED", to: ["DISABLED", null] },
        ...guard("replication may overwrite the file system"),
      },
      gone("ReplicationConfiguration", loss("medium", "the copy is no longer kept up to date")),
    ],
  },
  {
    types: ["AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::ServerlessCache", "AWS::MemoryDB::Cluster"],
    watch: snapshotsKept,
  },
  {
    types: ["AWS::ElasticLoadBalancingV2::LoadBalancer"],
    watch: [
      {
        path: "LoadBalancerAttributes[*].Value",
        change: { from: "true", to: ["false", null] },
        when: { "LoadBalancerAttributes[*].Key": "deletion_protection.enabled" },
        ...UNPROTECTED,
      },
    ],
  },
  {
    types: ["AWS::FSx::FileSystem"],
    watch: [...noneByDefault(backupsOfFiles("Lustre")), ...["Ontap", "OpenZFS", "Windows"].flatMap(backupsOfFiles)],
  },
  {
    types: ["AWS::KMS::Key"],
    watch: [
      {
        path: "Enabled",
        change: { from: [true, null], to: false },
        rule: "key-loss",
        weight: "medium",
        says: "what is encrypted with it cannot be read until it is enabled again",
      },
      {
        ...lowered("PendingWindowInDays", guard("a later deletion can be cancelled for a shorter time")),
        forever: [null],
      },
    ],
  },
  {
    types: ["AWS::Kinesis::Stream"],
    watch: [lowered("RetentionPeriodHours", expiry("older records are deleted"))],
  },
  {
    types: ["AWS::Lightsail::Database"],
    watch: [off("BackupRetention", loss("high", "the automated backups are deleted and no more are made"))],
  },
  {
    types: ["AWS::Logs::LogGroup"],
    watch: [{ ...lowered("RetentionInDays", expiry("older log events are deleted")), forever: [null] }],
  },
  {
    types: ["AWS::RDS::DBCluster"],
    watch: [
      lowered("BackupRetentionPeriod", OLDER_BACKUPS),
      BACKUPS_GO,
      {
        path: "BacktrackWindow",
        change: { to: [0, null] },
        ...loss("medium", "rewinding is switched off and its history dropped"),
      },
      lowered("BacktrackWindow", loss("low", "the history for rewinding gets shorter")),
    ],
  },
  {
    types: ["AWS::RDS::DBInstance"],
    watch: [
      ...retention(
        "BackupRetentionPeriod",
        "automated backups",
        "automated backups are switched off and those that exist are deleted",
      ),
      BACKUPS_GO,
      gone(
        "AutomaticBackupReplicationRegion",
        loss("medium", "automated backups are no longer copied to another region"),
      ),
      {
        ...lowered(
          "AutomaticBackupReplicationRetentionPeriod",
          loss("medium", "automated backups in the other region expire sooner"),
        ),
        whenAfter: { AutomaticBackupReplicationRegion: { set: true } },
      },
    ],
  },
  {
    types: ["AWS::Redshift::Cluster"],
    watch: [
      ...retention(
        "AutomatedSnapshotRetentionPeriod",
        "automated snapshots",
        "automated snapshots are switched off and those that exist are deleted",
      ),
      {
        ...lowered("ManualSnapshotRetentionPeriod", loss("medium", "further manual snapshots expire sooner")),
        forever: [-1, null],
      },
      gone("DestinationRegion", loss("medium", "snapshots are no longer copied to another region")),
      {
        ...lowered(
          "SnapshotCopyRetentionPeriod",
          loss("medium", "automated snapshots in the other region expire sooner"),
        ),
        forever: [-1],
        whenAfter: { DestinationRegion: { set: true } },
      },
    ],
  },
  {
    types: ["AWS::S3::Bucket"],
    watch: [
      {
        path: "VersioningConfiguration.Status",
        change: { from: "Enabled", to: ["Suspended", null] },
        ...loss("high", "overwritten and deleted objects are no longer kept"),
      },
      gone("ObjectLockConfiguration.Rule", guard("new objects are no longer locked")),
      {
        path: "ObjectLockConfiguration.Rule.DefaultRetention.Mode",
        change: { from: "COMPLIANCE", to: ["GOVERNANCE", null] },
        ...guard("locks of new objects can be lifted"),
      },
      lockLength("ObjectLockConfiguration.Rule.DefaultRetention", "new objects are locked for a shorter time", [
        "Days",
        "Years",
      ]),
      gone("ReplicationConfiguration", loss("medium", "objects are no longer copied to the other bucket")),
    ],
  },
  {
    types: ["AWS::SQS::Queue"],
    watch: [lowered("MessageRetentionPeriod", expiry("older messages are deleted"))],
  },
  {
    types: ["AWS::SSMIncidents::ReplicationSet"],
    watch: [
      off("DeletionProtected", UNPROTECTED),
      gone("Regions[*].RegionName", loss("medium", "the copy in each region that is taken out is deleted")),
    ],
  },
  {
    types: ["AWS::Timestream::Table"],
    watch: [lowered("RetentionProperties.MagneticStoreRetentionPeriodInDays", expiry("older series are deleted"))],
  },
  {
    types: ["AWS::VerifiedPermissions::PolicyStore"],
    watch: [{ path: "DeletionProtection.Mode", change: { from: "ENABLED", to: ["DISABLED", null] }, ...UNPROTECTED }],
  },
];

/** Types that are known here, whether or not they hold anything. */
export const SET: readonly string[] = [
  ...new Set([...SETTINGS.flatMap(({ types }) => types), ...Object.values(PROTECTED_BY).flat()]),
].sort();

const allAt = (at: (path: Path) => Path, conditions: Conditions): Conditions =>
  Object.fromEntries(Object.entries(conditions).map(([path, test]) => [at(path), test]));

const placed = (
  { path, when, whenAfter, unit, instead, ...watch }: Watch,
  at: (path: Path) => Path,
  of: Conditions,
): Watch => {
  const all = { ...of, ...allAt(at, when ?? {}) };
  return {
    ...watch,
    path: at(path),
    ...(unit === undefined ? {} : { unit: at(unit) }),
    ...(instead === undefined ? {} : { instead: { ...instead, path: at(instead.path) } }),
    ...(Object.keys(all).length === 0 ? {} : { when: all }),
    ...(whenAfter === undefined ? {} : { whenAfter: allAt(at, whenAfter) }),
  };
};

const inState = (path: Path): Path => `desired_state~json.${path}`;

/** All of them, as they stand in the JSON of a desired state. */
export const IN_DESIRED_STATE: readonly Watch[] = [
  ...Object.keys(PROTECTED_BY).map((path) => placed(off(path, UNPROTECTED), inState, {})),
  ...SETTINGS.flatMap(({ types, watch }) => watch.map((one) => placed(one, inState, { type_name: types }))),
];

/**
 * `OpenZFSConfiguration` → `open_zfs_configuration`, `OAuth2Provider` → `o_auth_2_provider`, as in internal/naming of
 * hashicorp/terraform-provider-awscc.
 */
const snake = (path: Path): Path =>
  path
    .replace(/Cloud(?=Formation|Front|Watch)\w|FSx/g, (name) => name[0] + name.slice(1).toLowerCase())
    .replace(/(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Za-z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "_")
    .toLowerCase();

/** `AWS::RDS::DBInstance` → `awscc_rds_db_instance`. */
export const nameInAwscc = (type: string): string => {
  const [, service = "", resource = ""] = type.split("::");
  return `awscc_${service.toLowerCase()}_${snake(resource)}`;
};

const onAttribute = (path: Path): Path => snake(path.replace(inState(""), ""));

export const losingOnAttributes = (losing: Losing): Losing =>
  losing.map(({ when, loses }) => ({ when: allAt(onAttribute, when), loses }));

export const heavierOnAttributes = (heavier: Heavier): Heavier => ({
  ...heavier,
  when: allAt(onAttribute, heavier.when),
});

/** Conditions on the JSON of a desired state, as conditions on attributes. */
export const onAttributes = (conditions: AnyOf): readonly Conditions[] =>
  alternatives(conditions).map((one) => allAt(onAttribute, one));

type Losing = NonNullable<CatalogueRow["losing"]>;
type Heavier = NonNullable<CatalogueRow["heavier"]>;

/** Those of one type, as attributes of its awscc_ row of this weight. */
export const attributesOf = (type: string, weight: Weight): readonly Watch[] =>
  inRowOf(
    weight,
    [
      ...protectionsOf(type).map((path) => off(path, UNPROTECTED)),
      ...SETTINGS.filter(({ types }) => types.includes(type)).flatMap(({ watch }) => watch),
    ].map((one) => placed(one, snake, {})),
  );

const leafAt = (at: (path: Path) => Path, leaf: Leaves): Leaves => ({
  ...leaf,
  ...(leaf.when && { when: allAt(at, leaf.when) }),
  ...(typeof leaf.days === "object" && { days: { ...leaf.days, path: at(leaf.days.path) } }),
  ...(leaf.untilTaken && { untilTaken: { name: at(leaf.untilTaken.name), in: leaf.untilTaken.in.map(at) } }),
});

/** What settings of one type leave, as they stand in the JSON of a desired state. */
export const leavesInDesiredState = (type: string): readonly Leaves[] =>
  leavingOf(type).map((leaf) => leafAt(inState, leaf));

/** What is lost with such settings, if not what the type alone says. */
export const losingInDesiredState = (type: string): Losing =>
  losingOf(type).map(({ when, loses }) => ({ when: allAt(inState, when), loses }));

/** The same on attributes. */
export const leafOnAttributes = (leaf: Leaves): Leaves => leafAt(onAttribute, leaf);

/**
 * The rules of a bucket by which objects expire, where its members have these names. Old versions do by a rule of
 * today, or by one that AWS still takes.
 */
const expiryIn = (list: Path, named: (name: string) => string): readonly RuleSet[] => {
  const at = (name: string): Path => `${list}.${named(name)}`;
  const rules = {
    list,
    when: { [at("Status")]: "Enabled" },
    prefix: [named("Prefix")],
    limits: [
      { by: "pairs", at: at("TagFilters[*]{Key,Value}") },
      { by: "at-least", at: at("ObjectSizeGreaterThan") },
      { by: "at-most", at: at("ObjectSizeLessThan") },
    ],
  } as const;
  return [
    ...bucketRules({
      ...rules,
      days: named("ExpirationInDays"),
      date: named("ExpirationDate"),
      oldDays: named("NoncurrentVersionExpiration.NoncurrentDays"),
      newer: named("NoncurrentVersionExpiration.NewerNoncurrentVersions"),
    }),
    ...bucketRules({ ...rules, oldDays: named("NoncurrentVersionExpirationInDays") }),
  ];
};

/** Those by which it is copied to another one. */
const copyingIn = (list: Path, named: (name: string) => string): RuleSet =>
  replication({
    list,
    when: { [`${list}.${named("Status")}`]: "Enabled" },
    prefix: ["Prefix", "Filter.Prefix", "Filter.And.Prefix"].map(named),
    tags: ["Filter.TagFilter{Key,Value}", "Filter.And.TagFilters[*]{Key,Value}"].map(named),
    to: named("Destination.Bucket"),
    encrypted: named("SourceSelectionCriteria.SseKmsEncryptedObjects.Status"),
    weight: "medium",
  });

const bucketRulesIn = (at: (path: Path) => Path, named: (name: string) => string): readonly RuleSet[] => [
  ...expiryIn(at("LifecycleConfiguration.Rules[*]"), named),
  copyingIn(at("ReplicationConfiguration.Rules[*]"), named),
];

/** What the rules of a bucket, and of others, match: as they stand in a desired state, and as attributes. */
export const RULES_IN_DESIRED_STATE = [{ type: "AWS::S3::Bucket", sets: bucketRulesIn }, ...RULE_SETS].flatMap(
  ({ type, sets }) =>
    sets(inState, (name) => name).map((rules) => ({ ...rules, when: { type_name: type, ...rules.when } })),
);
export const RULES_OF_BUCKET = bucketRulesIn(snake, snake);

/** Those of one type, as attributes of its awscc_ row of this weight. */
export const ruleSetsOf = (type: string): readonly RuleSet[] =>
  RULE_SETS.filter((one) => one.type === type).flatMap(({ sets }) => sets(snake, snake));
