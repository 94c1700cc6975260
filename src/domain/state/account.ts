import { subscriptionIn } from "../account-in.ts";
import { regionPaths } from "../reference-paths.ts";
import { regionIn } from "../regions.ts";
import { UUID } from "../same-id.ts";
import { idsOf } from "./ids.ts";
import type { StateObject } from "./object.ts";

/** Where an id means what: a name in one account and region, another id everywhere. */

/** Ids that a cloud draws: `snap-0123456789abcdef0`. */
const DRAWN = /^[a-z]+-[0-9a-f]{8,}$/;

/** Whether an id can mean one object only, wherever it is named: an ARN, a path, an address, or one that was drawn. */
export const isGlobal = (id: string): boolean =>
  /^(arn:|\/|https?:\/\/)/.test(id) || id.split("/").length > 3 || UUID.test(id) || DRAWN.test(id);

/** `arn:aws:rds:eu-west-1:123456789012:…`: names are unique in one account and region. */
const ACCOUNT = /^arn:([^:]*):[^:]*:([^:]+):(\d{12}):/;

/** The account and region in which names of the object are unique; null where it does not tell. */
export function accountOf(object: StateObject): string | null {
  for (const id of idsOf(object)) {
    const [, partition, region, account] = ACCOUNT.exec(id) ?? [];
    if (account !== undefined) return `${partition} ${region} ${account}`;
  }
  return null;
}

/** The region of AWS that an object is in; null where it does not tell. */
export function regionOf(object: StateObject): string | null {
  if (regionPaths(object.type).length === 0) return null;
  return accountOf(object)?.split(" ")[1] ?? regionIn(object.type, object.values);
}

/** Whether no other has its name, in whatever region: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingBucket.html */
export const isNamedEverywhere = ({ type }: Pick<StateObject, "type">): boolean => type === "aws_s3_bucket";

/** The account alone, of an account and region. */
export const inAnyRegion = (realm: string): string => realm.replace(/^(\S+) \S+ (\d{12})$/, "$1 $2");

/** Azure's, in which the name of a resource group is unique; null where the object does not tell. */
export function subscriptionOf(object: StateObject): string | null {
  for (const id of idsOf(object)) {
    const found = subscriptionIn(id);
    if (found !== null) return found;
  }
  return null;
}

/** `https://www.googleapis.com/compute/v1/projects/PROJECT/…`: what has the same name in another project is another. */
const PROJECT = /^https:\/\/[\w.-]+\.googleapis\.com\/(?:[\w.-]+\/)*?projects\/([^/]+)\//;

/** Outside of which no name of the object means anything; null where it does not tell. */
export function realmOf(object: StateObject): string | null {
  const account = accountOf(object);
  if (account !== null) return account;
  for (const id of idsOf(object)) {
    const project = PROJECT.exec(id)?.[1];
    if (project !== undefined) return `project ${project}`;
  }
  return null;
}
