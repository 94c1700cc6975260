import type { Attributes } from "../../domain/change.ts";
import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { Standing } from "../../domain/plan.ts";
import { remembered } from "../../domain/remembered.ts";
import type { Taken } from "../json/query.ts";
import { alongIn, keyOf, SENSITIVE, VALUES } from "./entry.ts";
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
  readonly #changed = new Set<string>();
  readonly #packed = packer();
  /** A large state names a type a million times. */
  readonly #type = remembered((type: string) => type);

  add(address: string, deposed: string | null, type: string, values: Attributes): void {
    this.#objects.set(keyOf(address, deposed), {
      address,
      deposed,
      type: this.#type(type),
      values: this.#packed(values),
    });
  }

  /** The plan changes this object: it is not added when the state repeats it. */
  markChanged(address: string, deposed: string | null): void {
    this.#changed.add(keyOf(address, deposed));
  }

  /** Whether the entry in the state tells anything new. */
  isNew(address: string, deposed: string | null): boolean {
    const key = keyOf(address, deposed);
    return !this.#changed.has(key) && !this.#objects.has(key);
  }

  /** All but those that are among these changes after all. */
  without(changes: readonly { readonly address: string; readonly deposed: string | null }[]): readonly Standing[] {
    for (const { address, deposed } of changes) this.#objects.delete(keyOf(address, deposed));
    return [...this.#objects.values()];
  }
}
