import type { Conditions, Direction, Expires, Path, RuleSet, Watch } from "../../domain/catalogue.ts";
import { inRowOf } from "../shared.ts";
import { BACKUP } from "./backup.ts";
import { DATABASES } from "./databases.ts";
import { blobRules, newBlobRules, POLICIES, STORES } from "./stores.ts";

/** Where azapi keeps the body: as an object, or before its second version as JSON in a text. */
const BODY = "body~json";

const ALL = [...BACKUP, ...DATABASES, ...STORES];

const isOf = (types: readonly string[]): Conditions => ({ type: { startsWith: types.map((type) => `${type}@`) } });

/** Objects of the types that are known here. */
export const ARE_SETTINGS: Conditions = isOf([...ALL.flatMap(({ types }) => types), POLICIES].sort());

const inBody = (path: Path): Path => `${BODY}.${path}`;
const allInBody = (conditions: Conditions): Conditions =>
  Object.fromEntries(Object.entries(conditions).map(([path, test]) => [inBody(path), test]));

const watchOf = (types: readonly string[], { path, unit, when, whenAfter, ...watch }: Watch): Watch => ({
  ...watch,
  path: inBody(path),
  ...(unit === undefined ? {} : { unit: inBody(unit) }),
  when: { ...isOf(types), ...allInBody(when ?? {}) },
  ...(whenAfter === undefined ? {} : { whenAfter: allInBody(whenAfter) }),
});

const WATCHES: readonly Watch[] = ALL.flatMap(({ types, watch }) => watch.map((one) => watchOf(types, one)));

/** Of a body that is all there is: what it no longer names goes back to its default. For a row of high weight. */
export const WHOLE: readonly Watch[] = inRowOf("high", WATCHES);

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

/** Rules by which blobs are deleted, and those that are new for an account. */
export const BLOB_RULES: readonly RuleSet[] = blobRules(BODY);
export const NEW_BLOB_RULES: readonly Expires[] = newBlobRules(BODY, isOf([POLICIES]));
