import { addressIn, blockIn, inModules } from "../../domain/address.ts";
import type { BlockReferences, References } from "../../domain/origins.ts";
import { type Taken, takeEach } from "../json/query.ts";
import { isList, isObject, type Json, type JsonObject, objectOf, parse } from "../json/value.ts";
import { BLOCK_ADDRESS, type ModuleCalls } from "./module-calls.ts";
import type { OriginQuestions } from "./origin-questions.ts";
import { type BlockCount, isWritten, type Written, writtenIn } from "./written.ts";

/** Longer references nobody wrote by hand. */
const LONGEST = 1000;

const NOTHING: BlockReferences = { arguments: new Map(), forEach: undefined };

/**
 * What the blocks, calls and outputs of `configuration` refer to. Names and no constants, which may be secrets; and
 * nothing at all unless a question is open. Terraform writes `configuration` after `resource_changes`; where it came
 * first, nothing was asked yet, and nothing is known until it is read once more.
 */
export class ConfigurationReferences implements References {
  readonly resources = new Map<string, BlockReferences>();
  readonly calls = new Map<string, BlockReferences>();
  readonly outputs = new Map<string, readonly string[]>();
  /** By block. */
  readonly #written = new Map<string, Written>();
  readonly #moduleCalls: ModuleCalls;
  readonly #questions: OriginQuestions;

  constructor(moduleCalls: ModuleCalls, questions: OriginQuestions) {
    this.#moduleCalls = moduleCalls;
    this.#questions = questions;
    const { ofModule, ofCall } = moduleCalls;
    const ifAsked =
      <A extends readonly unknown[]>(read: (...about: A) => void) =>
      (...about: A): void => {
        if (questions.areOpen) read(...about);
      };
    moduleCalls.eachBlock(ifAsked((block, depth) => this.#block(block, depth)));
    ofModule.add("outputs", takeEach(ifAsked((name, output, depth) => this.#output(name, output, depth))));
    ofCall.add("expressions", {
      take: ifAsked((all, depth) => this.#call(depth, { arguments: argumentsIn(parse(all.whole())) })),
    });
    ofCall.add("for_each_expression", {
      take: ifAsked((one, depth) => this.#call(depth, { forEach: referencesIn(parse(one.whole())) })),
    });
  }

  #block(taken: Taken, depth: number): void {
    const block = inModules(this.#moduleCalls.pathAt(depth), taken.string(BLOCK_ADDRESS) ?? "");
    if (!this.#questions.isAsked(block)) return;
    const { expressions, for_each_expression: forEach } = objectOf(parse(taken.whole()));
    this.#written.set(block, writtenIn(objectOf(expressions)));
    this.resources.set(block, {
      arguments: argumentsIn(expressions),
      forEach: forEach === undefined ? undefined : referencesIn(forEach),
    });
  }

  #output(name: string, taken: Taken, depth: number): void {
    const address = inModules(this.#moduleCalls.pathAt(depth), name);
    this.outputs.set(address, referencesIn(objectOf(parse(taken.whole())).expression));
  }

  /** Adds what one member of a call tells. */
  #call(depth: number, told: Partial<BlockReferences>): void {
    const address = this.#moduleCalls.callAt(depth);
    this.calls.set(address, { ...(this.calls.get(address) ?? NOTHING), ...told });
  }

  /** Whether all blocks along a way into an object are written, so that what they refer to is known. */
  isWritten(address: string, way: readonly BlockCount[]): boolean {
    const parts = addressIn(address);
    const written = parts === null ? undefined : this.#written.get(blockIn(parts.module, parts.block));
    return written !== undefined && isWritten(way, written);
  }
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
