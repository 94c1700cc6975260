import { type Attributes, type Effect, isDestroyed, type ResourceChange } from "../../domain/change.ts";
import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { ParsedPath } from "../../domain/path.ts";
import type { Taken } from "../json/query.ts";
import { type Json, type JsonObject, objectOf, stringOf } from "../json/value.ts";
import { callingsOf } from "./callings.ts";
import { AFTER, AFTER_SENSITIVE, alongIn, SENSITIVE, UNKNOWN, VALUES } from "./entry.ts";
import { forcing } from "./forcing.ts";
import { hiddenAfter, hiddenIn } from "./hidden.ts";
import { identitiesOf } from "./identity.ts";
import { project } from "./projection.ts";

const NO_ATTRIBUTES: Attributes = new Map();

/** What is known of an entry before it is parsed. */
export type KnownOfChange = Pick<ResourceChange, "address" | "type" | "mode" | "action" | "actions" | "contradiction">;

/**
 * A whole entry of `resource_changes` → the change in our words, with the attributes that are kept and no others.
 * `isRedacted`: of a plan that hides what is sensitive.
 */
export function changeOf(
  entry: JsonObject,
  known: KnownOfChange,
  paths: KeptPaths,
  isRedacted = false,
): ResourceChange {
  const change = objectOf(entry.change);
  const hidden = isRedacted ? hiddenIn(change.before, change.before_sensitive) : undefined;
  const { after: value, after_sensitive: marks, after_unknown } = change;
  const unknown = isRedacted ? hiddenAfter(value, marks, after_unknown) : after_unknown;
  const { before, after } = pathsOf(known.action.effect, paths);
  return {
    ...known,
    deposed: stringOf(entry.deposed) ?? (entry.deposed === true ? "deposed" : null), // a boolean in pre-releases of Terraform 0.12
    previousAddress: stringOf(entry.previous_address),
    module: stringOf(entry.module_address),
    provider: stringOf(entry.provider_name) ?? "",
    imported: change.importing !== undefined && change.importing !== null,
    reason: stringOf(entry.action_reason),
    callings:
      paths.isMachine && isDestroyed(known) ? callingsOf(known.address, change.before, change.before_sensitive) : [],
    because: forcing(change.replace_paths),
    before: before.length === 0 ? NO_ATTRIBUTES : project(change.before, change.before_sensitive, hidden, before),
    after: after.length === 0 ? NO_ATTRIBUTES : project(change.after, change.after_sensitive, unknown, after),
    ...identitiesOf(change),
  };
}

/** What is kept of an update, with no more of its entry parsed than that. */
export function keptOfUpdate(
  slots: Taken,
  { updated }: KeptPaths,
  isRedacted: boolean,
): Pick<ResourceChange, "before" | "after"> {
  const wanted = updated ?? [];
  const along = (slot: number): Json | undefined => alongIn(slots, slot, wanted);
  const hidden = isRedacted ? hiddenIn(along(VALUES), along(SENSITIVE)) : undefined;
  const [after, marks, unknown] = [along(AFTER), along(AFTER_SENSITIVE), along(UNKNOWN)];
  return {
    before: project(along(VALUES), along(SENSITIVE), hidden, wanted),
    after: project(after, marks, isRedacted ? hiddenAfter(after, marks, unknown) : unknown, wanted),
  };
}

interface Sides {
  readonly before: readonly ParsedPath[];
  readonly after: readonly ParsedPath[];
}

/** What is kept of the values before and after. */
function pathsOf(effect: Effect, paths: KeptPaths): Sides {
  if (effect === "update") return { before: paths.updated ?? [], after: paths.updated ?? [] };
  if (effect === "create") return { before: paths.destroyed, after: paths.created ?? [] };
  return { before: paths.destroyed, after: effect === "replace" ? paths.replacement : [] };
}
