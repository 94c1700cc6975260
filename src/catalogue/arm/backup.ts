import type { Watch } from "../../domain/catalogue.ts";
import { guard, loss, lowered, none, off, type Settings } from "./words.ts";

const GONE_AT_ONCE = guard("deleted backups are gone at once");
const SHORTER_GRACE = guard("deleted backups can be had back for a shorter time");
const EXPIRABLE = guard("recovery points can be deleted before they expire");
const NO_VAULT = loss("high", "backups are no longer copied to the vault, and only snapshots in the account remain");

/**
 * The immutability of a vault. One that is locked stays: Azure refuses the change.
 * https://learn.microsoft.com/azure/backup/backup-azure-immutable-vault-how-to-manage
 */
const IMMUTABLE: Watch = {
  path: "properties.securitySettings.immutabilitySettings.state",
  change: { from: "Unlocked", to: ["Disabled", null] },
  ...EXPIRABLE,
};

/**
 * A soft delete by the words that switch it on and off. One that is always on stays: Azure refuses the change.
 * https://learn.microsoft.com/azure/backup/quick-backup-azure-enable-enhanced-soft-delete
 */
const softDeleted = (path: string, from: string, to: string): Watch => ({
  path,
  change: { from, to: [to, null] },
  ...GONE_AT_ONCE,
});

/** Of agents and backup servers, of which deleted backups are kept by a setting of their own. */
const hybrid = (at: string): Watch => ({
  path: `${at}.enhancedSecurityState`,
  change: { from: "Enabled", to: ["Disabled", null] },
  ...guard("deleted backups of agents and backup servers are gone at once"),
});

const SHORTER_RESTORE = loss("low", "snapshots for a quick restore are kept for a shorter time");

const OFTEN = ["daily", "weekly", "monthly"];

/** A length of time with a unit of its own: `{ count: 30, durationType: "Days" }`. */
const shortened = (at: string, points: string): Watch => ({
  ...lowered(`${at}.count`, loss("medium", `${points} beyond the new number are deleted`)),
  unit: `${at}.durationType`,
});

/** The retention of a policy of a recovery vault, at one place in it. */
const vaultRetention = (at: string): readonly Watch[] => [
  ...[...OFTEN, "yearly"].flatMap((often) => {
    const length = `${at}.${often}Schedule.retentionDuration`;
    const says = `the ${often} recovery points are no longer kept; existing ones are deleted`;
    return [none(`${length}.count`, loss("high", says)), shortened(length, `${often} recovery points`)];
  }),
  shortened(`${at}.retentionDuration`, "recovery points"),
];

/** Where the policy of a file share has its retention if backups are copied to the vault too. */
const IN_VAULT = "properties.vaultRetentionPolicy";

/** The policy of a file share, whose retention stands elsewhere if backups are copied to the vault. */
const shareRetention: readonly Watch[] = [
  ...vaultRetention("properties.retentionPolicy").map((watch) => ({
    ...watch,
    whenAfter: { [`${IN_VAULT}.snapshotRetentionInDays`]: null },
  })),
  ...vaultRetention(`${IN_VAULT}.vaultRetention`),
  lowered(`${IN_VAULT}.snapshotRetentionInDays`, loss("medium", "share snapshots are kept for a shorter time")),
  { path: IN_VAULT, change: "removed", ...NO_VAULT },
  {
    path: IN_VAULT,
    change: "set",
    ...loss("low", "recovery points are kept by another retention from now on, which may be shorter"),
  },
];

/** The policy of a database in a machine, with a part for each kind of its backups. */
const KIND = "properties.subProtectionPolicy[*]";

const kindsRetention: readonly Watch[] = [
  ...vaultRetention(`${KIND}.retentionPolicy`),
  {
    path: `${KIND}.policyType`,
    change: "removed",
    ...loss("medium", "one kind of backup (full, differential, log) is no longer made"),
  },
  {
    path: `${KIND}.schedulePolicy.scheduleRunFrequency`,
    change: { from: "Daily", to: "Weekly" },
    ...loss("low", "full backups are made weekly only"),
  },
  lowered(`${KIND}.snapshotBackupAdditionalDetails.instantRpRetentionRangeInDays`, SHORTER_RESTORE),
];

/** How a policy of NetApp is switched off. */
type Switch = Pick<Watch, "path" | "change">;

const netAppBackups = (type: string, toOff: Switch): Settings => ({
  types: [type],
  watch: [
    { ...toOff, ...loss("medium", "scheduled backups are no longer made") },
    ...OFTEN.map((often) =>
      lowered(`properties.${often}BackupsToKeep`, loss("medium", `older ${often} backups are deleted`)),
    ),
  ],
});

const netAppSnapshots = (type: string, toOff: Switch): Settings => ({
  types: [type],
  watch: [
    { ...toOff, ...loss("medium", "scheduled snapshots are no longer made") },
    ...["hourly", ...OFTEN].flatMap((often) => {
      const kept = `properties.${often}Schedule.snapshotsToKeep`;
      return [
        none(kept, loss("medium", `${often} snapshots are no longer made`)),
        lowered(kept, loss("medium", `older ${often} snapshots are deleted`)),
      ];
    }),
  ],
});

/** Vaults, their policies, and those of NetApp and of web apps. */
export const BACKUP: readonly Settings[] = [
  {
    types: ["Microsoft.DataProtection/backupVaults"],
    watch: [
      softDeleted("properties.securitySettings.softDeleteSettings.state", "On", "Off"),
      lowered("properties.securitySettings.softDeleteSettings.retentionDurationInDays", SHORTER_GRACE),
      IMMUTABLE,
    ],
  },
  {
    types: ["Microsoft.DataProtection/backupVaults/backupPolicies"],
    watch: [
      lowered(
        "properties.policyRules[*].lifecycles[*].deleteAfter.duration",
        loss("medium", "backups are kept for a shorter time"),
      ),
    ],
  },
  netAppBackups("Microsoft.NetApp/elasticAccounts/elasticBackupPolicies", {
    path: "properties.policyState",
    change: { from: "Enabled", to: "Disabled" },
  }),
  netAppBackups("Microsoft.NetApp/netAppAccounts/backupPolicies", { path: "properties.enabled", change: "off" }),
  netAppSnapshots("Microsoft.NetApp/elasticAccounts/elasticSnapshotPolicies", {
    path: "properties.policyStatus",
    change: { from: "Enabled", to: "Disabled" },
  }),
  netAppSnapshots("Microsoft.NetApp/netAppAccounts/snapshotPolicies", { path: "properties.enabled", change: "off" }),
  {
    types: ["Microsoft.RecoveryServices/vaults"],
    watch: [
      softDeleted("properties.securitySettings.softDeleteSettings.softDeleteState", "Enabled", "Disabled"),
      hybrid("properties.securitySettings.softDeleteSettings"),
      lowered("properties.securitySettings.softDeleteSettings.softDeleteRetentionPeriodInDays", SHORTER_GRACE),
      IMMUTABLE,
      // Azure refuses it once something is backed up: https://learn.microsoft.com/azure/backup/backup-create-recovery-services-vault
      {
        path: "properties.redundancySettings.standardTierStorageRedundancy",
        change: { from: "GeoRedundant", to: ["LocallyRedundant", "ZoneRedundant"] },
        ...loss("medium", "backups are no longer copied to another region"),
      },
    ],
  },
  {
    types: ["Microsoft.RecoveryServices/vaults/backupPolicies"],
    watch: [
      ...shareRetention,
      ...kindsRetention,
      lowered("properties.instantRpRetentionRangeInDays", SHORTER_RESTORE),
      {
        path: "properties.schedulePolicy.scheduleRunFrequency",
        change: { from: ["Daily", "Hourly"], to: "Weekly" },
        ...loss("high", "backups are made weekly only, and existing daily recovery points are deleted"),
      },
      {
        path: "properties.schedulePolicy.scheduleRunFrequency",
        change: { from: "Hourly", to: "Daily" },
        ...loss("low", "backups are made less often"),
      },
    ],
  },
  {
    types: ["Microsoft.RecoveryServices/vaults/backupconfig"],
    watch: [
      softDeleted("properties.softDeleteFeatureState", "Enabled", "Disabled"),
      hybrid("properties"),
      lowered("properties.softDeleteRetentionPeriodInDays", SHORTER_GRACE),
    ],
  },
  {
    // The settings of the backups, whose name is "backup"; those of other names have no schedule of backups.
    types: ["Microsoft.Web/sites/config", "Microsoft.Web/sites/slots/config"],
    watch: [
      {
        ...off("properties.enabled", loss("low", "the app's own backups are no longer made")),
        when: { "properties.backupSchedule.frequencyUnit": { set: true } },
        anyway: true,
      },
      {
        ...lowered(
          "properties.backupSchedule.retentionPeriodInDays",
          loss("low", "older backups of the app are deleted"),
        ),
        forever: [0],
        anyway: true,
      },
      {
        ...off(
          "properties.backupSchedule.keepAtLeastOneBackup",
          loss("low", "the last backup of the app can expire too"),
        ),
        anyway: true,
      },
    ],
  },
];
