import { brokerExpiry } from "../shared.ts";
import { expiry, gone, guard, loss, lowered, off, on, type Settings } from "./watches.ts";

const SCHEDULE = "PolicyDetails.Schedules[*]";
const ARCHIVE = `${SCHEDULE}.ArchiveRule.RetainRule.RetentionArchiveTier`;

/** The wait before a key is deleted, and its switch: the same for a key and for its replicas. */
const keyKept = (says: string) => [
  {
    path: "Enabled",
    change: { from: [true, null], to: false },
    rule: "key-loss",
    weight: "medium",
    says,
  } as const,
];

const OTHERS_BACKED_UP = "other resources than before are backed up";

const SOONER = loss("medium", "further snapshots are deleted sooner");

/** A default policy of snapshots: its settings stand in its details, or beside them. */
const defaultPolicy = (at: string) => [
  { ...lowered(`${at}RetainInterval`, SOONER), forever: [null] },
  { path: `${at}CreateInterval`, change: "raised", ...loss("low", "backups are made less often") } as const,
  on(
    `${at}ExtendDeletion`,
    guard("snapshots go when their source goes, and go on expiring when the policy is deleted"),
  ),
  gone(
    `${at}CrossRegionCopyTargets[*].TargetRegion`,
    loss("medium", "further snapshots are no longer copied to the other region"),
  ),
];

/**
 * What the aws rows watch, of services that keep backups, logs, rules of expiry and keys. Names are those of the pages
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference.
 */
export const MORE_SETTINGS: readonly Settings[] = [
  {
    types: ["AWS::Backup::BackupSelection"],
    watch: [
      gone("BackupSelection.Resources[*]", loss("medium", "what is taken out is no longer backed up")),
      {
        path: "BackupSelection.NotResources[*]",
        change: "set",
        ...loss("medium", "more is left out of the backups"),
      },
      gone("BackupSelection.ListOfTags[*].ConditionKey", loss("medium", OTHERS_BACKED_UP)),
      gone("BackupSelection.ListOfTags[*].ConditionValue", loss("medium", OTHERS_BACKED_UP)),
      { path: "BackupSelection.Conditions", change: "changed", ...loss("medium", OTHERS_BACKED_UP) },
      { path: "BackupSelection.Conditions", change: "set", ...loss("medium", OTHERS_BACKED_UP) },
    ],
  },
  {
    types: ["AWS::Bedrock::DataSource"],
    watch: [
      {
        path: "DataDeletionPolicy",
        change: { from: "RETAIN", to: "DELETE" },
        ...guard("a later destroy deletes the vectors too"),
      },
    ],
  },
  {
    types: ["AWS::BedrockAgentCore::Memory"],
    watch: [lowered("EventExpiryDuration", expiry("older events expire sooner"))],
  },
  {
    types: ["AWS::CloudTrail::Trail"],
    watch: [
      off("IsLogging", guard("nothing is recorded any more")),
      off("IsMultiRegionTrail", guard("other regions are no longer recorded")),
      off("IsOrganizationTrail", guard("the other accounts are no longer recorded")),
      off("EnableLogFileValidation", guard("changed log files can no longer be told")),
      off("IncludeGlobalServiceEvents", guard("global services such as IAM are no longer recorded")),
    ],
  },
  {
    types: ["AWS::Config::ConfigurationRecorder"],
    watch: [
      off("RecordingGroup.AllSupported", guard("not all types are recorded any more")),
      gone("RecordingGroup.ResourceTypes[*]", guard("that type is no longer recorded")),
    ],
  },
  {
    types: ["AWS::CustomerProfiles::Domain"],
    watch: [lowered("DefaultExpirationDays", expiry("profiles expire sooner"))],
  },
  {
    types: ["AWS::DataSync::Task"],
    watch: [
      {
        path: "Options.PreserveDeletedFiles",
        change: { to: "REMOVE" },
        ...expiry("files that are missing at the source are deleted at the destination"),
      },
    ],
  },
  {
    types: ["AWS::DLM::LifecyclePolicy"],
    watch: [
      {
        path: "State",
        change: { from: "ENABLED", to: "DISABLED" },
        ...loss("medium", "no further snapshots are made"),
      },
      gone(`${SCHEDULE}.Name`, loss("medium", "no further snapshots are made by a schedule that is taken out")),
      {
        ...lowered(`${SCHEDULE}.RetainRule.Count`, loss("medium", "older snapshots are deleted at the next run")),
        instead: { path: `${SCHEDULE}.RetainRule.Interval` },
      },
      {
        ...lowered(`${SCHEDULE}.RetainRule.Interval`, SOONER),
        instead: { path: `${SCHEDULE}.RetainRule.Count` },
        unit: `${SCHEDULE}.RetainRule.IntervalUnit`,
      },
      gone(
        `${SCHEDULE}.CrossRegionCopyRules[*].Target`,
        loss("medium", "further snapshots are no longer copied to the other region"),
      ),
      {
        ...lowered(
          `${SCHEDULE}.CrossRegionCopyRules[*].RetainRule.Interval`,
          loss("medium", "further copies in the other region are deleted sooner"),
        ),
        unit: `${SCHEDULE}.CrossRegionCopyRules[*].RetainRule.IntervalUnit`,
      },
      {
        path: `${SCHEDULE}.CreateRule.CronExpression`,
        change: "rarer",
        instead: { path: `${SCHEDULE}.CreateRule.Interval`, each: "hour" },
        ...loss("low", "backups are made less often"),
      },
      {
        ...lowered(`${ARCHIVE}.Count`, loss("medium", "fewer archived snapshots are kept")),
        instead: { path: `${ARCHIVE}.Interval` },
      },
      {
        ...lowered(`${ARCHIVE}.Interval`, loss("medium", "further archived snapshots are kept for a shorter time")),
        instead: { path: `${ARCHIVE}.Count` },
        unit: `${ARCHIVE}.IntervalUnit`,
      },
      ...defaultPolicy("PolicyDetails."),
      ...defaultPolicy(""),
    ],
  },
  {
    types: ["AWS::ECR::Repository"],
    watch: [
      {
        path: "ImageTagMutability",
        change: { from: "IMMUTABLE", to: ["MUTABLE", null] },
        ...guard("tags can be overwritten"),
      },
    ],
  },
  {
    types: ["AWS::EKS::Addon"],
    watch: [off("PreserveOnDelete", guard("a destroy now deletes the add-on's objects in the cluster"))],
  },
  {
    types: ["AWS::ElastiCache::CacheCluster"],
    watch: [
      {
        path: "SnapshotRetentionLimit",
        change: { to: [0, null] },
        ...loss("medium", "automatic snapshots are switched off and those that exist expire"),
      },
      lowered("SnapshotRetentionLimit", loss("medium", "automatic snapshots older than the new retention are deleted")),
    ],
  },
  {
    types: ["AWS::Events::Archive"],
    watch: [{ ...lowered("RetentionDays", loss("medium", "older archived events are deleted")), forever: [0, null] }],
  },
  {
    types: ["AWS::FSx::Volume"],
    watch: [
      {
        path: "OntapConfiguration.SnapshotPolicy",
        change: { to: ["none", "NONE"] },
        ...loss("medium", "no further snapshots are made"),
      },
      {
        path: "OntapConfiguration.SnaplockConfiguration.PrivilegedDelete",
        change: { to: "ENABLED" },
        ...guard("locked files can be deleted before their time"),
      },
    ],
  },
  {
    types: ["AWS::KinesisAnalyticsV2::Application"],
    watch: [
      off(
        "ApplicationConfiguration.ApplicationSnapshotConfiguration.SnapshotsEnabled",
        loss("medium", "no snapshot is made when it stops or changes"),
      ),
    ],
  },
  {
    types: ["AWS::KinesisFirehose::DeliveryStream"],
    watch: [
      {
        path: "ExtendedS3DestinationConfiguration.S3BackupMode",
        change: { from: "Enabled", to: ["Disabled", null] },
        ...loss("low", "the raw records are no longer kept"),
      },
    ],
  },
  {
    types: ["AWS::KMS::ReplicaKey"],
    watch: [
      ...keyKept("what is encrypted with it cannot be read until it is enabled again"),
      {
        ...lowered("PendingWindowInDays", guard("a later deletion can be cancelled for a shorter time")),
        forever: [null],
      },
    ],
  },
  {
    types: ["AWS::Lightsail::Disk", "AWS::Lightsail::Instance"],
    watch: [
      {
        path: "AddOns[*].Status",
        change: { from: "Enabled", to: ["Disabled", null] },
        when: { "AddOns[*].AddOnType": "AutoSnapshot" },
        ...loss("medium", "no further automatic snapshots are made"),
      },
    ],
  },
  {
    types: ["AWS::MSK::Configuration"],
    watch: [
      ...brokerExpiry((unit) => `ServerProperties~properties["log.retention.${unit}"]`),
      {
        ...lowered(
          'ServerProperties~properties["log.retention.bytes"]',
          expiry("messages beyond the new size are deleted"),
        ),
        forever: [-1, null],
      },
    ],
  },
  {
    types: ["AWS::MSK::Replicator"],
    watch: [
      gone(
        "ReplicationInfoList[*].TopicReplication.TopicsToReplicate[*]",
        loss("medium", "that topic is no longer copied"),
      ),
      off(
        "ReplicationInfoList[*].TopicReplication.DetectAndCopyNewTopics",
        loss("medium", "new topics are no longer copied"),
      ),
    ],
  },
  {
    types: ["AWS::Organizations::Policy"],
    watch: [
      {
        path: "Content",
        change: "changed",
        ...guard("what the policy makes or denies changes in all covered accounts"),
      },
    ],
  },
  {
    types: ["AWS::PaymentCryptography::Key"],
    watch: keyKept("what it protects cannot be processed until it is enabled again"),
  },
  {
    types: ["AWS::Rbin::Rule"],
    watch: [
      lowered(
        "RetentionPeriod.RetentionPeriodValue",
        guard("what is deleted later stays in the bin for a shorter time"),
      ),
      {
        path: "ResourceTags",
        change: "changed",
        ...guard("resources with other tags no longer go to the bin"),
      },
    ],
  },
  {
    types: ["AWS::RedshiftServerless::Snapshot"],
    watch: [
      { ...lowered("RetentionPeriod", loss("medium", "the snapshot expires sooner, by itself")), forever: [-1, null] },
    ],
  },
  {
    types: ["AWS::Route53::KeySigningKey"],
    watch: [
      {
        path: "Status",
        change: { from: "ACTIVE", to: "INACTIVE" },
        rule: "key-loss",
        weight: "medium",
        says: "the zone is no longer signed with it",
      },
    ],
  },
  {
    types: ["AWS::S3Tables::Table"],
    watch: [
      lowered("SnapshotManagement.MaxSnapshotAgeHours", expiry("older snapshots of the table are deleted")),
      lowered("SnapshotManagement.MinSnapshotsToKeep", expiry("fewer snapshots of the table are kept")),
      {
        path: "SnapshotManagement.Status",
        change: { from: "disabled", to: "enabled" },
        ...expiry("old snapshots of the table are deleted from now on"),
      },
    ],
  },
  {
    types: ["AWS::S3Tables::TableBucket"],
    watch: [
      lowered("UnreferencedFileRemoval.NoncurrentDays", expiry("files that are marked for deletion are gone sooner")),
      lowered(
        "UnreferencedFileRemoval.UnreferencedDays",
        expiry("files that no table names are marked for deletion sooner"),
      ),
    ],
  },
  {
    types: ["AWS::SecretsManager::Secret"],
    watch: [
      gone("ReplicaRegions[*].Region", loss("medium", "the secret's copy in each region that is taken out is deleted")),
    ],
  },
  {
    types: ["AWS::SecurityLake::DataLake"],
    watch: [
      { ...lowered("LifecycleConfiguration.Expiration.Days", expiry("older records are deleted")), forever: [0, null] },
      gone("ReplicationConfiguration.Regions[*]", loss("medium", "records are no longer copied to the other region")),
    ],
  },
  {
    types: ["AWS::SNS::Topic"],
    watch: [gone("ArchivePolicy", expiry("messages that were kept for replay are deleted"))],
  },
];
