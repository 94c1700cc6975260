import type { Path } from "../catalogue.ts";
import type { Namespace } from "../namespace.ts";
import { Lists } from "./lists.ts";

/**
 * What has an id, by that, and by the first of the names that tell where it counts: so what shares a name with many is
 * found as quickly.
 */
export class Names<T> {
  /** Those that do not tell, which are most. */
  readonly #free = new Lists<string, T>();
  readonly #bound = new Lists<string, T>();
  readonly #boundBy = new Lists<string, T>();
  readonly #paths = new Set<Path>();

  add(ids: Iterable<string>, namespace: Namespace, one: T): void {
    const [path, names] = [...namespace].find(([, all]) => all.length > 0) ?? [null, []];
    if (path !== null) this.#paths.add(path);
    for (const id of ids) {
      (path === null ? this.#free : this.#bound).add(id, one);
      if (path !== null) for (const name of [null, ...names]) this.#boundBy.add(keyOf(id, path, name), one);
    }
  }

  has(id: string): boolean {
    return this.#free.has(id) || this.#bound.has(id);
  }

  /** Those with an id; with a namespace without most that lie in another one. */
  get(id: string, namespace?: Namespace): readonly T[] {
    const free = this.#free.get(id);
    const bound = this.#bound.get(id);
    if (bound.length === 0) return free;
    if (namespace === undefined || namespace.size === 0) return [...free, ...bound];
    const keys = [...this.#paths].flatMap((path) => {
      const names = namespace.get(path) ?? [];
      return (names.length === 0 ? [null] : names).map((name) => keyOf(id, path, name));
    });
    return [...free, ...new Set(keys.flatMap((key) => this.#boundBy.get(key)))];
  }
}

const keyOf = (id: string, path: Path, name: string | null): string => JSON.stringify([id, path, name]);
