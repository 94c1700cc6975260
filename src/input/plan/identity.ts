import { createHash } from "node:crypto";
import { isList, isObject, type Json, type JsonObject } from "../json/value.ts";

/** Who an object is, as fingerprints: what it is known by may be a secret, and goes into the digest all the same. */

/** Fingerprint of an id, like that of an object with the id. */
export const identityOfId = (id: string): string => fingerprintOf("id", id);

const fingerprintOf = (key: string, value: string): string =>
  createHash("sha256").update(`${key}\0${value}`).digest("hex");

/** Both fingerprints of the object that an entry's `change` shows: as it was, or as it will be made. */
export const identitiesOf = ({ before, after, after_sensitive: sensitive }: JsonObject) => ({
  identity: identityOf(before),
  exactIdentity: before == null ? plannedIdentityOf(after, sensitive) : exactIdentityOf(before),
  isKnownByName: isObject(before) && isKnownByName(before),
});

/**
 * What is created has no identity yet: all its own texts together tell it from another one, above all the name of what
 * it is attached to. No secrets, and nothing in blocks or maps, where many a time stands.
 */
function plannedIdentityOf(after: Json | undefined, sensitive: Json | undefined): string | null {
  if (!isObject(after) || sensitive === true) return null;
  const marks = isObject(sensitive) ? sensitive : {};
  const own = Object.keys(after).filter((key) => typeof after[key] === "string" && marks[key] !== true);
  return own.length === 0 ? null : fingerprintOf("planned", JSON.stringify(own.sort().map((key) => [key, after[key]])));
}

/** What tells an object from one of the same name elsewhere: an ARN holds account and region, a link the project. */
const TELLS_APART = ["id", "arn", "self_link"];

/**
 * Fingerprint of all by which an object is known, the `uid` that a cluster gives it included; null if it has nothing.
 */
function exactIdentityOf(value: Json | undefined): string | null {
  const identity = identityOf(value);
  if (identity === null || !isObject(value)) return null;
  const all = [...TELLS_APART.map((key) => value[key]), uidIn(value)];
  return fingerprintOf(identity, JSON.stringify(all.map((one) => (typeof one === "string" ? one : null))));
}

const uidIn = ({ metadata }: JsonObject): Json | undefined => {
  const [first] = isList(metadata) ? metadata : [];
  return isObject(first) ? first.uid : undefined;
};

/** Ids that name a place and a type as well: Azure's and Google's paths, ARNs. */
export const isUnique = (id: string): boolean => /^(\/|arn:)/.test(id) || id.split("/").length > 3;

/** Nothing by which it is known says where it is: another account or server may have one of that name. */
const isKnownByName = (value: JsonObject): boolean => {
  const all = [value.id, value.arn, value.self_link].filter((one) => typeof one === "string");
  return typeof uidIn(value) !== "string" && !all.some((one) => isUnique(one) || one.startsWith("https://"));
};

/** Fingerprint of who an object is: `id`, else `arn`, else `name`; null if it has none of them. */
export function identityOf(value: Json | undefined): string | null {
  if (!isObject(value)) return null;
  for (const key of ["id", "arn", "name"]) {
    const found = Object.hasOwn(value, key) ? value[key] : undefined;
    if (typeof found === "string" && found !== "") return fingerprintOf(key, found);
  }
  return null;
}
