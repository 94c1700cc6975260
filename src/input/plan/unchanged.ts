import type { Attributes } from "../../domain/change.ts";
import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { Standing } from "../../domain/plan.ts";
import { remembered } from "../../domain/remembered.ts";
import type { Slots } from "../json/query.ts";
import { keyOf, parsedIn, SENSITIVE, VALUES } from "./entry.ts";
import { packer } from "./packed.ts";
import { project } from "./projection.ts";

/** What is kept of an object that the plan leaves alone. Its values are parsed without the rest of its entry. */
export const unchangedIn = (slots: Slots, { unchanged }: KeptPaths): Attributes =>
  project(parsedIn(slots, VALUES), parsedIn(slots, SENSITIVE), undefined, unchanged ?? []);

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
