import { addressIn, blockIn, inModules } from "../../domain/address.ts";
import type { Effect, OriginEffect, ResourceChange } from "../../domain/change.ts";
import { type BlockReferences, type Changing, Origins } from "../../domain/origins.ts";
import { Members, type Taken } from "../json/query.ts";
import { isList, isObject, type Json, type JsonObject, objectOf, parse } from "../json/value.ts";
import { AFTER, REASON, UNKNOWN } from "./entry.ts";
import { type Forced, forcedBy, hasUnknown, listsIn, type Within } from "./forcing.ts";
import { BLOCK_ADDRESS, type ModuleCalls } from "./module-calls.ts";
import { isWritten, type Written, writtenIn } from "./written.ts";

/** Longer references nobody wrote by hand. */
const LONGEST = 1000;

/** What happens to an object from which others may take their values, by its effect. */
const ORIGIN: Partial<Record<Effect, OriginEffect>> = { replace: "replace", create: "create", update: "update" };

/** Why Terraform reads a data source only during the apply, if not for what it depends on (`action_reason`). */
const ASKED_BY_UNKNOWN = "read_because_config_unknown";

/** Reasons for a replacement that have nothing to do with its attributes. */
const OTHER_REASONS = new Set(["replace_because_tainted", "replace_by_request", "replace_by_triggers"]);

/**
 * What the blocks of `configuration` refer to, and so from what a replacement follows. Names and no constants, which
 * may be secrets; nothing at all unless an object is replaced for a value that is known only after the apply. Terraform
 * writes `configuration` after `resource_changes`; where it came first, nothing is known.
 */
export class ReferenceReading {
  readonly #moduleCalls: ModuleCalls;
  readonly #changed: Changing[] = [];
  /** By address of an object. */
  readonly #forced = new Map<string, Forced>();
  /** Data sources that are asked with values known only after the apply, and the blocks with which they are. */
  readonly #asked = new Map<string, readonly Within[]>();
  /** The blocks of these objects, and of data sources. */
  readonly #wanted = new Set<string>();
  readonly #resources = new Map<string, BlockReferences>();
  /** Of each block of these objects. */
  readonly #written = new Map<string, Written>();
  readonly #calls = new Map<string, CallReferences>();
  readonly #outputs = new Map<string, readonly string[]>();
  #isAsked = false;
  #output = "";

  constructor(moduleCalls: ModuleCalls) {
    this.#moduleCalls = moduleCalls;
    const { ofModule, ofCall } = moduleCalls;
    moduleCalls.eachBlock(this.#ifAsked(this.#resource));
    const output = { take: this.#ifAsked(this.#setOutput) };
    const named = (name: string): void => {
      this.#output = name;
    };
    ofModule.add("outputs", { members: new Members({}, { each: { query: output, named } }) });
    ofCall.add("expressions", { take: this.#ifAsked(this.#setArguments) });
    ofCall.add("for_each_expression", { take: this.#ifAsked(this.#setForEach) });
  }

  /** Nothing of `configuration` is looked at unless somebody asks for it. */
  #ifAsked(read: (taken: Taken, depth: number) => void): (taken: Taken, depth: number) => void {
    return (taken, depth) => {
      if (this.#isAsked) read.call(this, taken, depth);
    };
  }

  /** The next object that is not left as it is, with its entry. */
  changed(address: string, { mode, action }: Pick<ResourceChange, "mode" | "action">, slots: Taken): void {
    const effect = originEffect(mode, action);
    if (effect === undefined) return;
    if (effect === "update" && !mayMakeUnknown(slots)) return;
    this.#changed.push({ address, effect });
    if (effect !== "read" || slots.string(REASON) !== ASKED_BY_UNKNOWN) return;
    const values = slots.bytes(AFTER);
    this.#asked.set(address, values === undefined ? [] : listsIn(parse(values)));
    this.#want(address);
  }

  /** The next object that is destroyed, with its entry. */
  destroyed({ address, deposed, action, reason }: Destroyed, entry: JsonObject): void {
    if (action.effect !== "replace" || deposed !== null || OTHER_REASONS.has(reason ?? "")) return;
    const forced = forcedBy(objectOf(entry.change));
    if (forced === null) return;
    this.#forced.set(address, forced);
    if (forced.isUntold) return;
    this.#want(address);
    this.#isAsked = true;
  }

  #want(address: string): void {
    const parts = addressIn(address);
    if (parts !== null) this.#wanted.add(blockIn(parts.module, parts.block));
  }

  #resource(taken: Taken, depth: number): void {
    const block = inModules(this.#moduleCalls.pathAt(depth), taken.string(BLOCK_ADDRESS) ?? "");
    if (!this.#wanted.has(block)) return;
    const { expressions, for_each_expression: forEach } = objectOf(parse(taken.whole()));
    this.#written.set(block, writtenIn(objectOf(expressions)));
    this.#resources.set(block, {
      arguments: argumentsIn(expressions),
      forEach: forEach === undefined ? undefined : referencesIn(forEach),
    });
  }

  #setOutput(taken: Taken, depth: number): void {
    const name = inModules(this.#moduleCalls.pathAt(depth), this.#output);
    this.#outputs.set(name, referencesIn(objectOf(parse(taken.whole())).expression));
  }

  #setArguments(taken: Taken, depth: number): void {
    this.#call(depth).arguments = argumentsIn(parse(taken.whole()));
  }

  #setForEach(taken: Taken, depth: number): void {
    this.#call(depth).forEach = referencesIn(parse(taken.whole()));
  }

  /** The call of which this is a member. */
  #call(depth: number): CallReferences {
    const path = this.#moduleCalls.pathAt(depth);
    const name = inModules(path.slice(0, -1), `module.${path.at(-1)}`);
    const known = this.#calls.get(name) ?? { arguments: new Map(), forEach: undefined };
    this.#calls.set(name, known);
    return known;
  }

  /** The changes, each that is replaced for a value that is not known yet with what that follows from. */
  withOrigins(changes: readonly ResourceChange[]): readonly ResourceChange[] {
    if (this.#forced.size === 0) return changes;
    const references = { resources: this.#resources, calls: this.#calls, outputs: this.#outputs };
    const origins = new Origins(
      references,
      this.#changed.map((one) => this.#askedBy(one)),
    );
    return changes.map((change) => {
      const forced = change.deposed === null ? this.#forced.get(change.address) : undefined;
      if (forced === undefined) return change;
      if (forced.isUntold) return { ...change, origins: [] };
      const { known, unknown } = forced;
      const isTold = forced.ways.every((way) => this.#isWritten(change.address, way));
      return { ...change, ...(isTold ? origins.of(change.address, unknown) : { origins: [] }), known };
    });
  }

  /** The references of a data source tell what it waits for only if all blocks that it is asked with are written. */
  #askedBy(one: Changing): Changing {
    const asked = this.#asked.get(one.address);
    const isTold = asked?.every((list) => this.#isWritten(one.address, [list])) === true;
    return isTold ? { ...one, isAskedByUnknown: true } : one;
  }

  #isWritten(address: string, way: readonly Within[]): boolean {
    const parts = addressIn(address);
    const written = parts === null ? undefined : this.#written.get(blockIn(parts.module, parts.block));
    return written !== undefined && isWritten(way, written);
  }
}

type Destroyed = Pick<ResourceChange, "address" | "deposed" | "action" | "reason">;

interface CallReferences extends BlockReferences {
  arguments: BlockReferences["arguments"];
  forEach: BlockReferences["forEach"];
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

const argumentsIn = (expressions: Json | undefined): BlockReferences["arguments"] =>
  new Map(Object.entries(objectOf(expressions)).map(([name, expression]) => [name, referencesIn(expression)]));

/** All references in an expression, or in the expressions of a block. */
function referencesIn(expression: Json | undefined): readonly string[] {
  const found = new Set<string>();
  const open: Json[] = expression === undefined ? [] : [expression];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (isList(one)) open.push(...one);
    else if (isObject(one)) open.push(...expressionsIn(one, found));
  }
  return [...found];
}

/** What stands in a block; of an expression its references are added. A constant is not looked into. */
function expressionsIn(one: JsonObject, found: Set<string>): readonly Json[] {
  const { references, constant_value: _, ...others } = one;
  if (isList(references) && references.every((name) => typeof name === "string")) {
    for (const name of references) if (name.length <= LONGEST) found.add(name);
    return Object.values(others);
  }
  return references === undefined ? Object.values(others) : [references, ...Object.values(others)];
}
