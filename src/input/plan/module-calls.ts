import { inModules } from "../../domain/address.ts";
import type { ModuleCall } from "../../domain/plan.ts";
import { Members, type Query, type Taken } from "../json/query.ts";
import { parse } from "../json/value.ts";

/** Longer sources nobody wrote by hand. */
const LONGEST_SOURCE = 1000;

/** The slots of a block. */
export const BLOCK_ADDRESS = 0;
export const BLOCK_PROVIDER = 1;

/** `root_module` stands in so many objects, and each call leads so much deeper: `module_calls`, its name, `module`. */
const ROOT_DEPTH = 2;
const CALL_DEPTH = 3;

/**
 * The module calls of `configuration` whose source is a folder, read without anything else of it: expressions may hold
 * secrets.
 */
export class ModuleCalls {
  readonly all: ModuleCall[] = [];
  readonly #path: string[] = [];
  readonly #readers: ((block: Taken, depth: number) => void)[] = [];
  /** What is read of each call, and of each module. */
  readonly ofCall = new Members({ source: { take: (taken, depth) => this.#source(taken.whole(), depth) } });
  readonly ofModule: Members;

  constructor() {
    const calls = new Members(
      {},
      {
        each: {
          query: { members: this.ofCall },
          named: (name, depth) => {
            this.#path.length = depth;
            this.#path.push(name);
          },
        },
      },
    );
    const block = new Members({ address: { slot: BLOCK_ADDRESS }, provider_config_key: { slot: BLOCK_PROVIDER } });
    const take = (taken: Taken, depth: number): void => {
      for (const read of this.#readers) read(taken, depth);
    };
    this.ofModule = new Members({
      resources: { elements: { members: block, take } },
      module_calls: { members: calls },
    });
    this.ofCall.add("module", this.query());
  }

  /** From now on `read` is called with each block of a resource, and with how deep it stands. */
  eachBlock(read: (block: Taken, depth: number) => void): void {
    this.#readers.push(read);
  }

  /** Of `configuration.root_module`. */
  query(): Query {
    return { members: this.ofModule };
  }

  /** The calls that lead to what stands so deep: a member of a call, or an element of a member of a module. */
  pathAt(depth: number): readonly string[] {
    return this.#path.slice(0, Math.floor((depth - ROOT_DEPTH) / CALL_DEPTH));
  }

  /** The address of the call of which a member stands so deep. */
  callAt(depth: number): string {
    const path = this.pathAt(depth);
    return inModules(path.slice(0, -1), `module.${path.at(-1)}`);
  }

  #source(value: Buffer, depth: number): void {
    if (value.length > LONGEST_SOURCE) return;
    const source = parse(value);
    if (typeof source === "string" && /^\.\.?[/\\]/.test(source)) this.all.push({ path: this.pathAt(depth), source });
  }
}
