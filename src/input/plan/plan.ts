import { type Action, type Attributes, EFFECTS, type Mode, type ResourceChange } from "../../domain/change.ts";
import { InputError } from "../../domain/fault.ts";
import type { Interest } from "../../domain/interest.ts";
import type { Counts, Invocation, Plan, Standing } from "../../domain/plan.ts";
import { diagnoseCut, diagnoseKeys } from "./diagnose.ts";
import type { Document } from "./documents.ts";
import { identityOf, type Json, project } from "./project.ts";
import { providerSettings } from "./provider.ts";
import { Scanner } from "./scan.ts";
import { Keys, type Shape, type Slots } from "./shape.ts";
import {
  ACTIONS,
  ADDRESS,
  actionIn,
  actionsIn,
  attributeIn,
  DEPOSED,
  EMPTY,
  IMPORTING,
  isKnownFormat,
  type JsonObject,
  MODE,
  MODES,
  objectOf,
  PREVIOUS,
  parse,
  stringIn,
  stringOf,
  TYPE,
} from "./spelling.ts";

/**
 * Terraform's spelling of a plan → ours, with `spelling.ts` the only place that knows it (format 0.1 to 1.x, and HCP's
 * redacted form).
 */

/** An object of a plan: an address alone is not unique. */
const keyOf = (address: string, deposed: string | null): string => `${address} ${deposed ?? ""}`;

/** Reads one plan. Hand its `document` to `readDocuments`; `result` is the plan once that has finished. */
export class PlanReading {
  readonly #source: string;
  readonly #root: string;
  readonly #interest: (type: string) => Interest;

  readonly #keys = new Set<string>();
  readonly #head = new Map<string, Json>();
  readonly #counts = Object.fromEntries(
    [...EFFECTS, "moved", "imported", "deposed"].map((name) => [name, 0]),
  ) as Record<keyof Counts, number>;
  readonly #changes: ResourceChange[] = [];
  readonly #standing = new Map<string, Standing>();
  /** Objects that the plan changes, of the types that may stand: the prior state repeats them, but they don't stand. */
  readonly #listed = new Set<string>();
  readonly #invocations: Invocation[] = [];
  readonly #unreadable = new Set<string>();
  #entries = 0;
  #inState = 0;
  #deferred = 0;
  #providers: Json = null;
  #plan: Plan | null = null;

  constructor(source: string, root: string, interest: (type: string) => Interest) {
    this.#source = source;
    this.#root = root;
    this.#interest = interest;
  }

  document(): Document {
    const scanner = new Scanner(this.#shape(), (key) => this.#keys.add(key));
    return {
      scanner,
      finish: () => {
        this.#plan = this.#finished();
      },
    };
  }

  get result(): Plan {
    if (this.#plan === null) throw new Error("the plan's document has not been read to its end");
    return this.#plan;
  }

  /** What a document that broke off is instead of a plan, if the keys it had until then say so. */
  get mistaken(): string | undefined {
    return diagnoseCut(this.#keys);
  }

  #shape(): Shape {
    const field = (name: string): Shape => ({ take: (value) => void this.#head.set(name, parse(value)) });
    const head = ["format_version", "plan_format_version", "terraform_version", "errored", "complete", "applyable"];
    const stateEntry: Shape = {
      only: "object",
      take: (value, slots) => this.#stateEntry(value, slots),
      keys: new Keys({
        mode: { slot: MODE },
        type: { slot: TYPE },
        address: { slot: ADDRESS },
        deposed_key: { slot: DEPOSED },
      }),
    };
    const module = { only: "object" as const, keys: new Keys({ resources: { only: "array", items: stateEntry } }) };
    module.keys.link("child_modules", { only: "array", items: module });
    return {
      only: "object",
      keys: new Keys(
        {
          ...Object.fromEntries(head.map((name) => [name, field(name)])),
          resource_changes: {
            only: "array",
            items: {
              only: "object",
              take: (value, slots) => this.#entry(value, slots),
              keys: new Keys({
                mode: { slot: MODE },
                type: { slot: TYPE },
                address: { slot: ADDRESS },
                deposed: { slot: DEPOSED },
                previous_address: { slot: PREVIOUS },
                change: {
                  only: "object",
                  keys: new Keys({ actions: { slot: ACTIONS }, importing: { slot: IMPORTING } }),
                },
              }),
            },
          },
          deferred_changes: { only: "array", items: { take: () => void this.#deferred++ } },
          action_invocations: {
            only: "array",
            items: { only: "object", take: (value) => this.#invocation(objectOf(parse(value))) },
          },
          prior_state: {
            only: "object",
            keys: new Keys({ values: { only: "object", keys: new Keys({ root_module: module }) } }),
          },
          configuration: {
            only: "object",
            keys: new Keys({
              provider_config: {
                only: "object",
                take: (value) => {
                  this.#providers = parse(value);
                },
              },
            }),
          },
        },
        { all: true },
      ),
    };
  }

  #entry(value: Uint8Array, slots: Slots): void {
    this.#entries++;
    const mode = this.#mode(slots);
    const actions = actionsIn(slots);
    const action = actionIn(mode, actions);
    const type = stringIn(slots, TYPE);
    const deposed = slots.has(DEPOSED);
    this.#counts[action.effect]++;
    if (action.effect === "forget" && action.recreated) this.#counts.create++;
    if (mode === "managed" || mode === "unknown") {
      if (slots.has(PREVIOUS)) this.#counts.moved++;
      if (slots.has(IMPORTING)) this.#counts.imported++;
      if (deposed) this.#counts.deposed++;
    }
    if (type === null) {
      this.#misses("type");
      return;
    }
    const interest = this.#interest(type);
    // Most entries of a large plan end here, before even their address is decoded.
    if (action.effect === "none" && mode !== "unknown" && interest.standing === null && slots.has(ADDRESS)) return;
    const address = stringIn(slots, ADDRESS);
    if (address === null) {
      this.#misses("address");
      return;
    }
    const key = stringIn(slots, DEPOSED);
    if (interest.standing !== null && action.effect !== "none") this.#listed.add(keyOf(address, key));
    if (!this.#isWanted(type, action, mode)) return;
    const entry = objectOf(parse(value));
    if (action.effect === "none" && mode !== "unknown") {
      const { before, before_sensitive } = objectOf(entry.change);
      this.#stands(address, key, type, project(before, before_sensitive, undefined, interest.standing ?? []));
      return;
    }
    const change = this.#change(entry, { address, type, mode, action, actions });
    if (action.effect !== "update" || interest.isNews(change))
      this.#changes.push({ ...change, identity: identityOf(objectOf(entry.change).before) });
    else if (interest.standing !== null) this.#stands(address, key, type, change.before);
  }

  #misses(what: string): void {
    this.#unreadable.add(`entry ${this.#entries} of resource_changes has no ${what}`);
  }

  #mode(slots: Slots): Mode {
    // Hand-cut plans leave it out; Terraform never does. Without it the object counts as managed, the careful reading.
    if (!slots.has(MODE)) return "managed";
    const mode = MODES.get(stringIn(slots, MODE) ?? "");
    if (mode === undefined)
      this.#unreadable.add("an entry of resource_changes has a mode that this version does not know");
    return mode ?? "unknown";
  }

  #isWanted(type: string, { effect }: Action, mode: Mode): boolean {
    if (effect === "unknown" || mode === "unknown") return true;
    if (mode !== "managed" || effect === "read") return false;
    const interest = this.#interest(type);
    if (effect === "none") return interest.standing !== null;
    if (effect === "update") return interest.updated !== null;
    return effect === "create" ? interest.created !== null : true;
  }

  #change(
    entry: JsonObject,
    known: Pick<ResourceChange, "address" | "type" | "mode" | "action" | "actions">,
  ): Omit<ResourceChange, "identity"> {
    const change = objectOf(entry.change);
    const { effect } = known.action;
    const interest = this.#interest(known.type);
    const before = (effect === "update" ? interest.updated : interest.destroyed) ?? [];
    const after =
      (effect === "update"
        ? interest.updated
        : effect === "create"
          ? interest.created
          : effect === "replace"
            ? interest.replacing
            : null) ?? [];
    const because = Array.isArray(change.replace_paths)
      ? [...new Set((change.replace_paths as readonly Json[]).map(attributeIn))]
      : [];
    return {
      ...known,
      deposed: stringOf(entry.deposed) ?? (entry.deposed === true ? "deposed" : null), // a boolean in pre-releases of Terraform 0.12
      previousAddress: stringOf(entry.previous_address),
      module: stringOf(entry.module_address),
      provider: stringOf(entry.provider_name) ?? "",
      imported: change.importing !== undefined && change.importing !== null,
      reason: stringOf(entry.action_reason),
      because,
      before: before.length === 0 ? EMPTY : project(change.before, change.before_sensitive, undefined, before),
      after: after.length === 0 ? EMPTY : project(change.after, change.after_sensitive, change.after_unknown, after),
    };
  }

  #stands(address: string, deposed: string | null, type: string, values: Attributes): void {
    this.#standing.set(keyOf(address, deposed), { address, deposed, type, values });
  }

  #stateEntry(value: Uint8Array, slots: Slots): void {
    if (stringIn(slots, MODE) === "data") return;
    this.#inState++;
    const type = stringIn(slots, TYPE);
    const wanted = type === null ? null : this.#interest(type).standing;
    if (type === null || wanted === null) return;
    const address = stringIn(slots, ADDRESS);
    const deposed = stringIn(slots, DEPOSED);
    if (address === null) return;
    const key = keyOf(address, deposed);
    if (this.#listed.has(key) || this.#standing.has(key)) return;
    const entry = objectOf(parse(value));
    this.#stands(address, deposed, type, project(entry.values, entry.sensitive_values, undefined, wanted));
  }

  #invocation(entry: JsonObject): void {
    const trigger = objectOf(entry.lifecycle_action_trigger);
    this.#invocations.push({
      address: stringOf(entry.address) ?? "",
      type: stringOf(entry.type) ?? "",
      event: stringOf(trigger.action_trigger_event),
      triggeredBy: stringOf(trigger.triggering_resource_address),
    });
  }

  #finished(): Plan {
    const mistaken = diagnoseKeys(this.#keys);
    if (mistaken !== null) throw new InputError(mistaken);
    const redacted = this.#keys.has("plan_format_version") && !this.#keys.has("format_version");
    const formatVersion = this.#head.get(redacted ? "plan_format_version" : "format_version");
    if (typeof formatVersion !== "string") {
      throw new InputError(
        'has no format_version, so it is not all that "terraform show -json" printed; give that output whole',
      );
    }
    if (!isKnownFormat(formatVersion)) {
      throw new InputError(
        "has a format_version that this version of destroy-guard does not know (it reads 0.1, 0.2 and 1.x); update destroy-guard, or make the plan with a released Terraform or OpenTofu",
      );
    }
    for (const change of this.#changes) this.#standing.delete(keyOf(change.address, change.deposed));
    const flag = (name: string): boolean | null => {
      const value = this.#head.get(name);
      if (value !== undefined && value !== null && typeof value !== "boolean")
        this.#unreadable.add(`${name} is neither true nor false`);
      return typeof value === "boolean" ? value : null;
    };
    const changes = this.#withProviderSettings();
    return {
      source: this.#source,
      root: this.#root,
      formatVersion,
      terraformVersion: stringOf(this.#head.get("terraform_version")),
      errored: flag("errored") ?? false,
      complete: flag("complete"),
      applyable: flag("applyable"),
      counts: this.#counts,
      changes,
      standing: [...this.#standing.values()],
      hasPriorState: redacted ? null : this.#keys.has("prior_state") && this.#inState > 0,
      managedInState: redacted ? null : this.#inState,
      deferred: this.#deferred,
      invocations: this.#invocations,
      unreadable: [...this.#unreadable],
    };
  }

  /**
   * Some destroys are decided by the provider's settings; those count as attributes of the object, under `provider.`.
   */
  #withProviderSettings(): readonly ResourceChange[] {
    const settings = new Map<string, Attributes>();
    return this.#changes.map((change) => {
      const { provider: wanted } = this.#interest(change.type);
      if (wanted.length === 0) return change;
      const key = `${change.provider} ${change.type}`;
      const found = settings.get(key) ?? providerSettings(this.#providers, change.provider, wanted);
      settings.set(key, found);
      return { ...change, before: new Map([...change.before, ...found]) };
    });
  }
}
