import type { ModuleCall } from "../../domain/plan.ts";
import { Members, type Query } from "../json/query.ts";
import { parse } from "../json/value.ts";

/** Longer sources nobody wrote by hand. */
const LONGEST_SOURCE = 1000;

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
    this.ofModule = new Members({ module_calls: { members: calls } });
    this.ofCall.add("module", this.query());
  }

  /** Of `configuration.root_module`. */
  query(): Query {
    return { members: this.ofModule };
  }

  /** The calls that lead to what stands so deep: a member of a call, or an element of a member of a module. */
  pathAt(depth: number): readonly string[] {
    return this.#path.slice(0, Math.floor((depth - ROOT_DEPTH) / CALL_DEPTH));
  }

  #source(value: Buffer, depth: number): void {
    if (value.length > LONGEST_SOURCE) return;
    const source = parse(value);
    if (typeof source === "string" && /^\.\.?[/\\]/.test(source)) this.all.push({ path: this.pathAt(depth), source });
  }
}
