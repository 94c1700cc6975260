import type { Watch } from "../../domain/catalogue.ts";
import { guard, loss, lowered, none, off, type Settings, weaker } from "./words.ts";

const GONE_AT_ONCE = guard("deleted backups are gone at once");
const SHORTER_GRACE = guard("deleted backups can be had back for a shorter time");
const EXPIRABLE = guard("recovery points can be deleted before they expire");

const OFTEN = ["daily", "weekly", "monthly"];

/** A length of time with a unit of its own: `{ count: 30, durationType: "Days" }`. */
const shortened = (at: string, points: string): Watch => ({
  ...lowered(`${at}.count`, loss("medium", `${points} beyond the new number are deleted`)),
  unit: `${at}.durationType`,
});

/** The retention of a policy of a recovery vault. */
const vaultRetention = (at: string): readonly Watch[] => [
  ...[...OFTEN, "yearly"].flatMap((often) => {
    const length = `${at}.${often}Schedule.retentionDuration`;
    const says = `the ${often} recovery points are no longer kept; existing ones are deleted`;
    return [none(`${length}.count`, loss("high", says)), shortened(length, `${often} recovery points`)];
  }),
  shortened(`${at}.retentionDuration`, "recovery points"),
];

/** Vaults, their policies, and those of NetApp. */
export const BACKUP: readonly Settings[] = [
  {
    types: ["Microsoft.DataProtection/backupVaults"],
    watch: [
      {
        path: "properties.securitySettings.softDeleteSettings.state",
        change: { from: ["On", "AlwaysOn"], to: ["Off", null] },
        ...GONE_AT_ONCE,
      },
      lowered("properties.securitySettings.softDeleteSettings.retentionDurationInDays", SHORTER_GRACE),
      ...weaker(
        "properties.securitySettings.immutabilitySettings.state",
        ["Disabled", "Unlocked", "Locked"],
        EXPIRABLE,
      ),
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
  {
    types: ["Microsoft.NetApp/netAppAccounts/backupPolicies"],
    watch: [
      off("properties.enabled", loss("medium", "scheduled backups are no longer made")),
      ...OFTEN.map((often) =>
        lowered(`properties.${often}BackupsToKeep`, loss("medium", `older ${often} backups are deleted`)),
      ),
    ],
  },
  {
    types: ["Microsoft.NetApp/netAppAccounts/snapshotPolicies"],
    watch: [
      off("properties.enabled", loss("medium", "scheduled snapshots are no longer made")),
      ...["hourly", ...OFTEN].map((often) =>
        lowered(`properties.${often}Schedule.snapshotsToKeep`, loss("medium", `older ${often} snapshots are deleted`)),
      ),
    ],
  },
  {
    types: ["Microsoft.RecoveryServices/vaults"],
    watch: [
      {
        path: "properties.securitySettings.softDeleteSettings.softDeleteState",
        change: { from: ["Enabled", "AlwaysON"], to: ["Disabled", null] },
        ...GONE_AT_ONCE,
      },
      lowered("properties.securitySettings.softDeleteSettings.softDeleteRetentionPeriodInDays", SHORTER_GRACE),
      ...weaker(
        "properties.securitySettings.immutabilitySettings.state",
        ["Disabled", "Unlocked", "Locked"],
        EXPIRABLE,
      ),
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
      ...vaultRetention("properties.retentionPolicy"),
      ...vaultRetention("properties.subProtectionPolicy[*].retentionPolicy"),
      lowered(
        "properties.instantRpRetentionRangeInDays",
        loss("low", "snapshots for a quick restore are kept for a shorter time"),
      ),
      {
        path: "properties.schedulePolicy.scheduleRunFrequency",
        change: { from: ["Daily", "Hourly"], to: "Weekly" },
        ...loss("high", "backups are made weekly only, and existing daily recovery points are deleted"),
      },
    ],
  },
  {
    types: ["Microsoft.RecoveryServices/vaults/backupconfig"],
    watch: [
      {
        path: "properties.softDeleteFeatureState",
        change: { from: ["Enabled", "AlwaysON"], to: ["Disabled", null] },
        ...GONE_AT_ONCE,
      },
      lowered("properties.softDeleteRetentionPeriodInDays", SHORTER_GRACE),
    ],
  },
];
