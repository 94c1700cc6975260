import type { ResourceChange } from "../../domain/change.ts";
import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { Invocation } from "../../domain/plan.ts";
import { type Json, type JsonObject, objectOf, stringOf } from "../json/value.ts";
import { changeOf } from "./change.ts";
import { isTriggeredTwice } from "./contradicting.ts";
import { type Head, isRedacted } from "./head.ts";

/** The actions of one list, and those of them that the catalogue knows. */
interface Actions {
  readonly all: Invocation[];
  readonly known: ResourceChange[];
}

const TWO_TRIGGERS = "contradicts itself: it has two triggers";
const NO_TYPE = "has no type";

/**
 * The entries of `action_invocations` and `deferred_action_invocations`: what runs with the plan, or with a later one.
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
export class Invocations {
  readonly now: Actions = { all: [], known: [] };
  readonly later: Actions = { all: [], known: [] };

  readonly #keptPaths: (type: string) => KeptPaths;
  readonly #head: Head;
  /** Several resources may trigger one action: with the same values it does the same. */
  readonly #seen = new Set<string>();

  constructor(keptPaths: (type: string) => KeptPaths, head: Head) {
    this.#keptPaths = keptPaths;
    this.#head = head;
  }

  /** Takes an entry of what runs now; says what of it can't be read or believed, if anything. */
  read(entry: JsonObject): string | null {
    this.#add(entry, this.now);
    const what = isTriggeredTwice(entry) ? TWO_TRIGGERS : (stringOf(entry.type) ?? "") === "" ? NO_TYPE : null;
    return what === null ? null : `entry ${this.now.all.length} of action_invocations ${what}`;
  }

  readDeferred(entry: JsonObject): void {
    this.#add(objectOf(entry.action_invocation), this.later);
  }

  #add(entry: JsonObject, { all, known }: Actions): void {
    const trigger = objectOf(entry.lifecycle_action_trigger);
    const [address, type] = [stringOf(entry.address) ?? "", stringOf(entry.type) ?? ""];
    all.push({
      address,
      type,
      event: stringOf(trigger.action_trigger_event),
      triggeredBy: stringOf(trigger.triggering_resource_address),
    });
    const paths = this.#keptPaths(type);
    const values: readonly Json[] = [entry.config_values ?? null, entry.config_unknown ?? null];
    const key = JSON.stringify([known === this.now.known, address, values]);
    if (!paths.hasRow || this.#seen.has(key)) return;
    this.#seen.add(key);
    known.push(runOf(entry, { address, type }, paths, isRedacted(this.#head)));
  }
}

/** An action is taken as the create of what it does. */
function runOf(
  entry: JsonObject,
  named: Pick<ResourceChange, "address" | "type">,
  paths: KeptPaths,
  isHiding: boolean,
): ResourceChange {
  const { provider_name = null, config_values = {}, config_sensitive = {}, config_unknown = {} } = entry;
  const change = {
    before: null,
    after: config_values,
    after_sensitive: config_sensitive,
    after_unknown: config_unknown,
  };
  const known = { ...named, mode: "managed", action: { effect: "create" }, actions: ["create"] } as const;
  return { ...changeOf({ provider_name, change }, known, paths, isHiding), isInvoked: true };
}
