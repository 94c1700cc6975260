import type { Import } from "../../domain/plan.ts";
import { isObject, type JsonObject, objectOf, stringOf } from "../json/value.ts";
import { identityOf, identityOfId } from "./projection.ts";

/** Ids that name a place and a type as well: Azure's and Google's paths, ARNs. */
const isUnique = (id: string): boolean => /^(\/|arn:)/.test(id) || id.split("/").length > 3;

/**
 * What an entry of `resource_changes` imports, with the fingerprints of who that is; nothing where it imports nothing.
 */
export function importsIn(entry: JsonObject, type: string): readonly Import[] {
  const { before, importing } = objectOf(entry.change);
  if (!isObject(importing)) return [];
  const id = stringOf(importing.id);
  const identities = [identityOf(before), id === null ? null : identityOfId(id)].filter((one) => one !== null);
  const provider = stringOf(entry.provider_name) ?? "";
  const known = id ?? stringOf(objectOf(before).id) ?? "";
  return [{ type, provider, identities: [...new Set(identities)], isUnique: isUnique(known) }];
}
