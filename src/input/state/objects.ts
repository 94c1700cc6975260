import type { Attributes, ResourceChange } from "../../domain/change.ts";
import type { HeldObject, Named } from "../../domain/drill/state.ts";
import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { ParsedPath } from "../../domain/path.ts";
import type { Json } from "../json/value.ts";
import { project } from "../plan/projection.ts";

/** One managed object as any form of a state has it. */
export interface Entry {
  readonly address: string;
  readonly deposed: string | null;
  readonly type: string;
  /** Its full name: `registry.terraform.io/hashicorp/aws`. */
  readonly provider: string;
  readonly values: Json | undefined;
  /** A tree of marks with the form of the values, or `true` for all of them. */
  readonly sensitive: Json | undefined;
}

const NO_ATTRIBUTES: Attributes = new Map();

/** What a plan says of an object that it deletes. */
const deletion = (
  { address, deposed, type, provider, values, sensitive }: Entry,
  paths: KeptPaths,
): ResourceChange => ({
  address,
  deposed,
  previousAddress: null,
  module: null,
  mode: "managed",
  type,
  provider,
  action: { effect: "delete" },
  actions: ["delete"],
  imported: false,
  reason: null,
  because: [],
  // What a drill counts are stores and keys: a machine weighs as its type does.
  callings: [],
  before: project(values, sensitive, undefined, paths.destroyed),
  after: NO_ATTRIBUTES,
  identity: null,
  exactIdentity: null,
});

interface Counting extends Named {
  count: number;
}

/** The managed objects of a state, read one by one: each is counted, and those with a row are kept. */
export class Objects {
  readonly held: HeldObject[] = [];
  managed = 0;
  unclassified = 0;

  readonly #keptPaths: (type: string) => KeptPaths;
  /** Attributes by which objects of any type name what they are in, or what they use. */
  readonly #namedBy: readonly ParsedPath[];
  readonly #names = new Map<string, Counting>();

  constructor(keptPaths: (type: string) => KeptPaths, namedBy: readonly ParsedPath[]) {
    this.#keptPaths = keptPaths;
    this.#namedBy = namedBy;
  }

  get names(): readonly Named[] {
    return [...this.#names.values()];
  }

  add(entry: Entry): void {
    this.managed++;
    const paths = this.#keptPaths(entry.type);
    const names = this.#namesIn(entry, paths);
    if (paths.hasRow) this.held.push({ change: deletion(entry, paths), names });
    else if (!paths.isHarmless) this.unclassified++;
  }

  #namesIn({ type, values }: Entry, { naming }: KeptPaths): readonly Named[] {
    const found = project(values, undefined, undefined, [...naming, ...this.#namedBy]);
    const names = new Set<Counting>();
    for (const [path, attributes] of found) {
      for (const { value } of attributes)
        if (typeof value === "string" || typeof value === "number") names.add(this.#name(type, path, String(value)));
    }
    for (const name of names) name.count++;
    return [...names];
  }

  #name(type: string, path: string, id: string): Counting {
    const key = JSON.stringify([type, path, id]);
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const made = { type, path, id, count: 0 };
    this.#names.set(key, made);
    return made;
  }
}
