import { isDeepStrictEqual } from "node:util";
import type {
  Conditions,
  CreatedOff,
  Direction,
  Expires,
  Path,
  Reference,
  RuleSet,
  Watch,
  Weight,
} from "../../domain/catalogue.ts";
import { inRowOf } from "../shared.ts";
import { BACKUP } from "./backup.ts";
import { DATABASES } from "./databases.ts";
import { blobRules, newBlobRules, POLICIES, STORES } from "./stores.ts";
import type { Settings } from "./words.ts";

/** Where azapi keeps the body: as an object, or before its second version as JSON in a text. */
const BODY = "body~json";

const ALL = [...BACKUP, ...DATABASES, ...STORES];

const isOf = (types: readonly string[]): Conditions => ({ type: { startsWith: types.map((type) => `${type}@`) } });

/** The types that have settings here. */
export const SETTING_TYPES: readonly string[] = [...new Set([...ALL.flatMap(({ types }) => types), POLICIES])].sort();

export const inBody = (path: Path): Path => `${BODY}.${path}`;
export const allInBody = (conditions: Conditions): Conditions =>
  Object.fromEntries(Object.entries(conditions).map(([path, test]) => [inBody(path), test]));

const watchOf = (types: readonly string[], { path, unit, when, whenAfter, ...watch }: Watch): Watch => ({
  ...watch,
  path: inBody(path),
  ...(unit === undefined ? {} : { unit: inBody(unit) }),
  when: { ...isOf(types), ...allInBody(when ?? {}) },
  ...(whenAfter === undefined ? {} : { whenAfter: allInBody(whenAfter) }),
});

const WATCHES: readonly Watch[] = ALL.flatMap(({ types, watch }) => watch.map((one) => watchOf(types, one)));

/**
 * Of a body that is all there is: what it no longer names goes back to its default. For a row of many weights, so each
 * says its own.
 */
export const WHOLE: readonly Watch[] = WATCHES;

/** The change without that to nothing, which a merged body can't bring. */
const toValue = (change: Direction): Direction =>
  typeof change === "object" && Array.isArray(change.to)
    ? { ...change, to: change.to.filter((word) => word !== null) }
    : change;

/** Of a body that is merged into what is there: what it no longer names stays as it is. For a row of low weight. */
export const merged = (whenAfter: Conditions = {}): readonly Watch[] =>
  inRowOf("low", WATCHES).map((watch) => ({
    ...watch,
    change: toValue(watch.change),
    ...(Object.keys(whenAfter).length === 0 ? {} : { whenAfter: { ...watch.whenAfter, ...whenAfter } }),
    merged: true,
  }));

/** What a switch is set to where it is off; null where a change alone does not tell. */
function offIn({ change, rule }: Watch): string | boolean | null {
  if (change === "off") return false;
  if (rule !== "guard-removed") return null;
  if (change === "on") return true;
  const [weakest] = typeof change === "object" ? [change.to ?? null].flat() : [];
  return typeof weakest === "string" || weakest === false ? weakest : null;
}

/** What has such switches, under the names of azurerm, and with it by which its settings begin. */
const GUARDED = {
  azurerm_data_protection_backup_vault: "Microsoft.DataProtection/backupVaults",
  azurerm_recovery_services_vault: "Microsoft.RecoveryServices/vaults",
  azurerm_storage_account: "Microsoft.Storage/storageAccounts",
} as const;

const isOfGuarded = ({ types }: Settings): boolean =>
  types.some((type) => Object.values(GUARDED).some((start) => type.startsWith(start)));

/** Nobody sees whether it was on: that is worth no more than a warning. */
const atMostMedium = (weight: Weight | undefined): Pick<CreatedOff, "weight"> =>
  weight === "high" || weight === "medium" ? { weight: "medium" } : {};

const asCreated = (watch: Watch): readonly CreatedOff[] => {
  const { path, rule, when, says, weight } = watch;
  const to = offIn(watch);
  const isKnown = to !== null && (rule === "guard-removed" || rule === "backup-loss");
  return isKnown ? [{ when: { ...when, [path]: to }, over: "unseen", rule, ...atMostMedium(weight), says }] : [];
};

/** Switches that are set off by a body that is new, in what is there already. What they were is not in the plan. */
export const SWITCHED_OFF: readonly CreatedOff[] = ALL.filter(isOfGuarded)
  .flatMap(({ types, watch }) => watch.map((one) => watchOf(types, one)))
  .flatMap(asCreated)
  .filter(({ when }, at, all) => all.findIndex((one) => isDeepStrictEqual(one.when, when)) === at);

/** What such a body is about. */
export const ABOUT: readonly Reference[] = ["resource_id", "parent_id"].map((path) => ({
  role: "guards",
  path,
  to: Object.keys(GUARDED),
}));

/** Rules by which blobs are deleted, and those that are new for an account. */
export const BLOB_RULES: readonly RuleSet[] = blobRules(BODY, isOf([POLICIES]));
export const NEW_BLOB_RULES: readonly Expires[] = newBlobRules(BODY, isOf([POLICIES]));
