import type { Attributes } from "../../domain/change.ts";
import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { Standing } from "../../domain/plan.ts";
import { remembered } from "../../domain/remembered.ts";
import type { Taken } from "../json/query.ts";
import { alongIn, keyOf, type NamedObject, SENSITIVE, VALUES } from "./entry.ts";
import { packer } from "./packed.ts";
import { project } from "./projection.ts";

/** What is kept of an object that the plan leaves alone. No more is parsed of its entry than where that stands. */
export function unchangedIn(slots: Taken, { unchanged }: KeptPaths): Attributes {
  const wanted = unchanged ?? [];
  return project(alongIn(slots, VALUES, wanted), alongIn(slots, SENSITIVE, wanted), undefined, wanted);
}

/**
 * The objects that the plan leaves alone, among those of which anything is kept. They stand in `resource_changes` and
 * again in the prior state, which also repeats the objects that the plan changes.
 */
export class UnchangedObjects {
  readonly #objects = new Map<string, Standing>();
  /** Those that only the state has, as far as is known by then. */
  readonly #ofState = new Map<string, Standing>();
  readonly #changed = new Set<string>();
  readonly #repeated = new Set<string>();
  readonly #packed = packer();
  /** A large state names a type a million times. */
  readonly #type = remembered((type: string) => type);

  add(object: NamedObject, values: Attributes): void {
    this.#objects.set(keyOf(object.address, object.deposed), this.#standing(object, values));
  }

  /** The same of an object that `isNew`. */
  addOfState(object: NamedObject, values: Attributes): void {
    this.#ofState.set(keyOf(object.address, object.deposed), this.#standing(object, values));
  }

  #standing({ address, deposed, type }: NamedObject, values: Attributes): Standing {
    return { address, deposed, type: this.#type(type), values: this.#packed(values) };
  }

  /** The plan changes this object: it is not added when the state repeats it. */
  markChanged(address: string, deposed: string | null): void {
    this.#changed.add(keyOf(address, deposed));
  }

  /** The state has an object under this address that the plan has under another one, where it is told. */
  markRepeated(address: string, deposed: string | null): void {
    this.#repeated.add(keyOf(address, deposed));
  }

  /** Whether the entry in the state tells anything new. */
  isNew(address: string, deposed: string | null): boolean {
    const key = keyOf(address, deposed);
    return ![this.#changed, this.#objects, this.#ofState, this.#repeated].some((known) => known.has(key));
  }

  /** All but those that are among these changes after all. */
  without(changes: readonly { readonly address: string; readonly deposed: string | null }[]): readonly Standing[] {
    for (const { address, deposed } of changes) this.#objects.delete(keyOf(address, deposed));
    const changed = new Set(changes.map(({ address, deposed }) => keyOf(address, deposed)));
    const isTold = (key: string): boolean => changed.has(key) || this.#repeated.has(key) || this.#objects.has(key);
    for (const key of this.#ofState.keys()) if (isTold(key)) this.#ofState.delete(key);
    return [...this.#objects.values(), ...this.#ofState.values()];
  }
}
