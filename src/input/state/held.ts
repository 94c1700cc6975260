import type { Attributes, ResourceChange } from "../../domain/change.ts";
import type { HeldObject, HeldObjects, Named } from "../../domain/drill/state.ts";
import { remembered } from "../../domain/remembered.ts";
import { Archive } from "../plan/archive.ts";

const NO_ATTRIBUTES: Attributes = new Map();
/** The same for every object: a large state has a million of them. */
const DELETE = { action: { effect: "delete" }, actions: ["delete"], because: [], callings: [] } as const;
const NO_NAMES: readonly Named[] = Object.freeze([]);

interface Kind {
  readonly type: string;
  readonly provider: string;
}

interface Known extends Kind {
  readonly address: string;
  readonly deposed: string | null;
}

/** What a plan says of an object that it deletes. */
const deletion = ({ address, deposed, type, provider }: Known, before: Attributes): ResourceChange => ({
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
    ({ type, provider }: Kind): Kind => ({ type, provider }),
    ({ type, provider }) => `${type.length} ${type} ${provider}`,
  );

  get length(): number {
    return this.#addresses.length;
  }

  add(object: Known, values: Attributes, names: readonly Named[]): void {
    if (object.deposed !== null) this.#deposed.set(this.length, object.deposed);
    if (names.length > 0) this.#names.set(this.length, names);
    this.#addresses.push(object.address);
    this.#kinds.push(this.#kindOf(object));
    this.#places.push(this.#archive.add(values));
  }

  *[Symbol.iterator](): Iterator<HeldObject> {
    for (const [at, address] of this.#addresses.entries()) {
      const { type, provider } = this.#kinds[at] as Kind;
      const known = { address, deposed: this.#deposed.get(at) ?? null, type, provider };
      const values = this.#archive.attributes(this.#places[at] as number);
      yield { change: deletion(known, values), names: this.#names.get(at) ?? NO_NAMES };
    }
  }
}
