import type { Attributes, ResourceChange } from "../../domain/change.ts";
import type { HeldObject, Named } from "../../domain/drill/state.ts";
import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { ParsedPath } from "../../domain/path.ts";
import { remembered } from "../../domain/remembered.ts";
import type { Json } from "../json/value.ts";
import { packer } from "../plan/packed.ts";
import { project } from "../plan/projection.ts";

/** One managed object as any form of a state has it. Its values are parsed only where they are asked for. */
export interface Entry {
  readonly address: string;
  readonly deposed: string | null;
  readonly type: string;
  /** Its full name: `registry.terraform.io/hashicorp/aws`. */
  readonly provider: string;
  /** Whether one of these names may stand in its values. */
  mayHave(names: readonly Buffer[]): boolean;
  values(): Json | undefined;
  /** A tree of marks with the form of the values, or `true` for all of them. */
  sensitive(): Json | undefined;
}

const NO_ATTRIBUTES: Attributes = new Map();
/** The same for every object: a large state has a million of them. */
const DELETE = { action: { effect: "delete" }, actions: ["delete"], because: [], callings: [] } as const;
const NO_NAMES: readonly Named[] = Object.freeze([]);

/** What a plan says of an object that it deletes. */
const deletion = (
  { address, deposed, type, provider }: Pick<Entry, "address" | "deposed" | "type" | "provider">,
  before: Attributes,
): ResourceChange => ({
  address,
  deposed,
  previousAddress: null,
  module: null,
  mode: "managed",
  type,
  provider,
  action: DELETE.action,
  actions: DELETE.actions,
  imported: false,
  reason: null,
  because: DELETE.because,
  // What a drill counts are stores and keys: a machine weighs as its type does.
  callings: DELETE.callings,
  before,
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
  /** Attributes by which objects of any type name what they are in, or what they use, and their names in JSON. */
  readonly #namedBy: readonly ParsedPath[];
  readonly #namedByNames: readonly Buffer[];
  /** By which objects of a type name others, as far as the destroy of one of those may be refused for it. */
  readonly #naming = new Map<KeptPaths, readonly ParsedPath[]>();
  readonly #names = new Map<string, Counting>();
  readonly #packed = packer();
  /** A large state names a type, and its provider, a million times. */
  readonly #same = remembered((text: string) => text);

  constructor(keptPaths: (type: string) => KeptPaths, namedBy: readonly ParsedPath[]) {
    this.#keptPaths = keptPaths;
    this.#namedBy = namedBy;
    this.#namedByNames = namedBy.map(({ steps: [first] }) => Buffer.from(JSON.stringify(first)));
  }

  get names(): readonly Named[] {
    return [...this.#names.values()];
  }

  add(entry: Entry): void {
    this.managed++;
    const paths = this.#keptPaths(entry.type);
    if (!paths.hasRow && !paths.isHarmless) this.unclassified++;
    // To parse every object of a large state takes longer than all else.
    const naming = this.#namingOf(paths);
    if (!paths.hasRow && naming.length === 0 && !entry.mayHave(this.#namedByNames)) return;
    const values = entry.values();
    const names = this.#namesIn(entry.type, values, naming);
    if (!paths.hasRow) return;
    const before = this.#packed(project(values, entry.sensitive(), undefined, paths.drilled));
    const [type, provider] = [this.#same(entry.type), this.#same(entry.provider)];
    this.held.push({ change: deletion({ ...entry, type, provider }, before), names });
  }

  #namingOf(paths: KeptPaths): readonly ParsedPath[] {
    const known = this.#naming.get(paths);
    if (known !== undefined) return known;
    const found = paths.naming.filter(({ to }) => to.some((type) => this.#keptPaths(type).namedBy !== null));
    this.#naming.set(paths, found);
    return found;
  }

  #namesIn(type: string, values: Json | undefined, naming: readonly ParsedPath[]): readonly Named[] {
    const found = project(values, undefined, undefined, [...naming, ...this.#namedBy]);
    if (found.size === 0) return NO_NAMES;
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
