import type { ModuleCall } from "../../domain/plan.ts";
import { Members, type Query } from "../json/query.ts";
import { parse } from "../json/value.ts";

/** Longer sources nobody wrote by hand. */
const LONGEST_SOURCE = 1000;

/**
 * The module calls of `configuration` whose source is a folder, read without anything else of it: expressions may hold
 * secrets.
 */
export class ModuleCalls {
  readonly all: ModuleCall[] = [];
  readonly #path: string[] = [];

  /** Of `configuration.root_module`. */
  query(): Query {
    const calls = new Members(
      {},
      {
        each: {
          query: { members: new Members({ source: { take: (taken) => this.#source(taken.whole()) } }) },
          named: (name, depth) => {
            this.#path.length = depth;
            this.#path.push(name);
          },
        },
      },
    );
    const module: Query = { members: new Members({ module_calls: { members: calls } }) };
    calls.each?.query.members?.add("module", module);
    return module;
  }

  #source(value: Buffer): void {
    if (value.length > LONGEST_SOURCE) return;
    const source = parse(value);
    if (typeof source === "string" && /^\.\.?[/\\]/.test(source)) this.all.push({ path: [...this.#path], source });
  }
}
