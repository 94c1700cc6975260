import { addressIn, blockIn } from "../../domain/address.ts";
import type { Effect, OriginEffect, ResourceChange } from "../../domain/change.ts";
import type { Changing } from "../../domain/origins.ts";
import type { Taken } from "../json/query.ts";
import { type JsonObject, objectOf, parse } from "../json/value.ts";
import { AFTER, REASON, UNKNOWN } from "./entry.ts";
import { type Forced, forcedBy } from "./forcing.ts";
import { hasUnknown } from "./unknown-values.ts";
import { type BlockCount, blocksOf } from "./written.ts";

/** What happens to an object from which others may take their values, by its effect. */
const ORIGIN: Partial<Record<Effect, OriginEffect>> = { replace: "replace", create: "create", update: "update" };

/** Why Terraform reads a data source only during the apply, if not for what it depends on (`action_reason`). */
const ASKED_BY_UNKNOWN = "read_because_config_unknown";

/** Reasons for a replacement that have nothing to do with its attributes. */
const OTHER_REASONS = new Set(["replace_because_tainted", "replace_by_request", "replace_by_triggers"]);

type Destroyed = Pick<ResourceChange, "address" | "deposed" | "action" | "reason">;

/**
 * What the entries of `resource_changes` ask of `configuration`: from what the replacements follow that are forced by
 * values known only after the apply. Most plans ask nothing.
 */
export class OriginQuestions {
  /** All that others may follow from. */
  readonly changing: Changing[] = [];
  /** Replacements that are not forced by themselves alone, by address. */
  readonly #forced = new Map<string, Exclude<Forced, { readonly by: "itself" }>>();
  /** Blocks of replaced objects that are asked about. */
  readonly #replaced = new Set<string>();
  /** By the address of a data source that waits for what it is asked with, the blocks that it is asked with. */
  readonly #asked = new Map<string, readonly BlockCount[]>();
  /** Blocks of these. They are of use only behind a replaced one. */
  readonly #behind = new Set<string>();

  /** The next object that is not left as it is, with its entry. */
  changed(address: string, { mode, action }: Pick<ResourceChange, "mode" | "action">, slots: Taken): void {
    const effect = originEffect(mode, action);
    if (effect === undefined) return;
    if (effect === "update" && !mayMakeUnknown(slots)) return;
    this.changing.push({ address, effect });
    if (effect !== "read" || slots.string(REASON) !== ASKED_BY_UNKNOWN) return;
    const values = slots.bytes(AFTER);
    this.#asked.set(address, values === undefined ? [] : blocksOf(parse(values)));
    addBlock(this.#behind, address);
  }

  /** The next object that is destroyed, with its entry. */
  destroyed({ address, deposed, action, reason }: Destroyed, entry: JsonObject): void {
    if (action.effect !== "replace" || deposed !== null || OTHER_REASONS.has(reason ?? "")) return;
    const forced = forcedBy(objectOf(entry.change));
    if (forced.by === "itself") return;
    this.#forced.set(address, forced);
    if (forced.by === "others") addBlock(this.#replaced, address);
  }

  /** Whether anything is asked of `configuration`. */
  get areOpen(): boolean {
    return this.#replaced.size > 0;
  }

  /** Whether what this block refers to is asked. */
  isAsked(block: string): boolean {
    return this.#replaced.has(block) || this.#behind.has(block);
  }

  /** By what a replacement is forced; undefined where by itself alone, or by something else than its attributes. */
  forcing({ address, deposed }: Pick<ResourceChange, "address" | "deposed">) {
    return deposed === null ? this.#forced.get(address) : undefined;
  }

  /** The blocks that a data source is asked with; undefined where it does not wait for them. */
  askedWith(address: string): readonly BlockCount[] | undefined {
    return this.#asked.get(address);
  }

  get hasForced(): boolean {
    return this.#forced.size > 0;
  }
}

function addBlock(blocks: Set<string>, address: string): void {
  const parts = addressIn(address);
  if (parts !== null) blocks.add(blockIn(parts.module, parts.block));
}

/** Whether an update may leave values of others unknown: only if some of its own are known only after the apply. */
const mayMakeUnknown = (slots: Taken): boolean => {
  const unknown = slots.bytes(UNKNOWN);
  // Most have none, and of those nothing need be parsed.
  return unknown?.includes("true") === true && hasUnknown(parse(unknown));
};

function originEffect(mode: ResourceChange["mode"], action: ResourceChange["action"]): OriginEffect | undefined {
  if (mode === "data") return action.effect === "read" ? "read" : undefined;
  if (mode !== "managed") return undefined;
  return action.effect === "forget" && action.recreated ? "create" : ORIGIN[action.effect];
}
