import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { Import } from "../../domain/plan.ts";
import { isObject, type JsonObject, objectOf, stringOf } from "../json/value.ts";
import { identitiesOf, identityOf, identityOfId, isUnique } from "./identity.ts";
import { project } from "./projection.ts";

/**
 * What an entry of `resource_changes` imports, with the fingerprints of who that is; nothing where it imports nothing.
 */
export function importsIn(entry: JsonObject, type: string, paths: KeptPaths): readonly Import[] {
  const { before, before_sensitive: sensitive, importing } = objectOf(entry.change);
  if (!isObject(importing)) return [];
  const id = stringOf(importing.id);
  const identities = [identityOf(before), id === null ? null : identityOfId(id)].filter((one) => one !== null);
  const provider = stringOf(entry.provider_name) ?? "";
  const known = id ?? stringOf(objectOf(before).id) ?? "";
  const shown = identitiesOf({ before: isObject(before) ? before : null });
  const values = project(before, sensitive, undefined, paths.imported);
  return [{ type, provider, identities: [...new Set(identities)], shown, values, isUnique: isUnique(known) }];
}
