import type { Attributes, ResourceChange } from "../../domain/change.ts";
import type { HeldObject, HeldObjects, Named } from "../../domain/drill/state.ts";
import type { ProviderConfig } from "../../domain/provider-config.ts";
import { remembered } from "../../domain/remembered.ts";
import { Archive } from "../plan/archive.ts";
import type { Entry } from "./entry.ts";

const NO_ATTRIBUTES: Attributes = new Map();
/** The same for every object: a large state has a million of them. */
const DELETE = { action: { effect: "delete" }, actions: ["delete"], because: [], callings: [] } as const;
const NO_NAMES: readonly Named[] = Object.freeze([]);

type Kind = Pick<Entry, "type" | "provider" | "config">;

type Known = Kind & Pick<Entry, "address" | "deposed">;

/** What a plan says of an object that it deletes. */
const deletion = ({ address, deposed, type, provider }: Omit<Known, "config">, before: Attributes): ResourceChange => ({
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

/**
 * The objects of a state, in the order in which they stand: of each its address, and where its values are. The changes
 * are made when somebody goes over them; a million of them held at once take more than all that they tell.
 */
export class Held implements HeldObjects {
  // Three lists and not one of objects.
  readonly #addresses: string[] = [];
  readonly #kinds: Kind[] = [];
  readonly #places: number[] = [];
  // Few objects are deposed, or name another.
  readonly #deposed = new Map<number, string>();
  readonly #names = new Map<number, readonly Named[]>();
  readonly #archive = new Archive();
  readonly #kindOf = remembered(
    ({ type, provider, config }: Kind): Kind => ({ type, provider, config }),
    ({ type, provider, config }) => JSON.stringify([type, provider, config]),
  );
  /** By provider. */
  readonly #configs = new Map<string, Set<string>>();

  get length(): number {
    return this.#addresses.length;
  }

  add(object: Known, values: Attributes, names: readonly Named[]): void {
    if (object.deposed !== null) this.#deposed.set(this.length, object.deposed);
    if (names.length > 0) this.#names.set(this.length, names);
    this.#addresses.push(object.address);
    this.#kinds.push(this.#kindOf(object));
    if (object.config !== null) this.#configsOf(object.provider).add(object.config);
    this.#places.push(this.#archive.add(values));
  }

  #configsOf(provider: string): Set<string> {
    const known = this.#configs.get(provider);
    if (known !== undefined) return known;
    const none = new Set<string>();
    this.#configs.set(provider, none);
    return none;
  }

  readonly #configOf = remembered(({ provider, config }: Kind): ProviderConfig | null => {
    if (config === null || this.#configsOf(provider).size < 2) return null;
    return { provider: provider.split("/").at(-1) ?? "", is: config, module: "", inModule: new Set() };
  });

  *[Symbol.iterator](): Iterator<HeldObject> {
    for (const [at, address] of this.#addresses.entries()) {
      const kind = this.#kinds[at] as Kind;
      const { type, provider } = kind;
      const known = { address, deposed: this.#deposed.get(at) ?? null, type, provider };
      const values = this.#archive.attributes(this.#places[at] as number);
      const providerConfig = this.#configOf(kind);
      const change = deletion(known, values);
      yield {
        change: providerConfig === null ? change : { ...change, providerConfig },
        names: this.#names.get(at) ?? NO_NAMES,
      };
    }
  }
}
