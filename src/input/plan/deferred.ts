import { isDestroyed, type ResourceChange } from "../../domain/change.ts";
import type { KeptPaths } from "../../domain/kept-paths.ts";
import { isList, type JsonObject, objectOf, stringOf } from "../json/value.ts";
import { changeOf } from "./change.ts";
import { actionIn } from "./entry.ts";

/** The delete or replace in an entry of `deferred_changes`; nothing for all else, which is only counted. */
export function deferredDestroyIn(
  entry: JsonObject,
  keptPaths: (type: string) => KeptPaths,
): readonly ResourceChange[] {
  const resource = objectOf(entry.resource_change);
  const [address, type, mode] = [resource.address, resource.type, resource.mode].map(stringOf);
  const { actions } = objectOf(resource.change);
  if (address == null || type == null || mode === "data" || !isList(actions)) return [];
  const words = actions.filter((word) => typeof word === "string");
  const action = actionIn("managed", words);
  if (!isDestroyed({ action })) return [];
  return [changeOf(resource, { address, type, mode: "managed", action, actions: words }, keptPaths(type))];
}
