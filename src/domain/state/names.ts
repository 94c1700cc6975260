import type { Path } from "../catalogue.ts";
import type { Namespace } from "../namespace.ts";

/**
 * What has an id, by that, and by the first of the names that tell where it counts: so what shares a name with many is
 * found as quickly.
 */
export class Names<T> {
  /** Those that do not tell, which are most. */
  readonly #free = new Map<string, T[]>();
  readonly #bound = new Map<string, T[]>();
  readonly #boundBy = new Map<string, T[]>();
  readonly #paths = new Set<Path>();

  add(ids: Iterable<string>, namespace: Namespace, one: T): void {
    const [path, names] = [...namespace].find(([, all]) => all.length > 0) ?? [null, []];
    if (path !== null) this.#paths.add(path);
    for (const id of ids) {
      into(path === null ? this.#free : this.#bound, id, one);
      if (path !== null) for (const name of [null, ...names]) into(this.#boundBy, keyOf(id, path, name), one);
    }
  }

  /** Those with an id; with a namespace without most that lie in another one. */
  get(id: string, namespace?: Namespace): readonly T[] {
    const free = this.#free.get(id) ?? NONE;
    const bound = this.#bound.get(id);
    if (bound === undefined) return free;
    if (namespace === undefined || namespace.size === 0) return [...free, ...bound];
    const keys = [...this.#paths].flatMap((path) => {
      const names = namespace.get(path) ?? [];
      return (names.length === 0 ? [null] : names).map((name) => keyOf(id, path, name));
    });
    return [...free, ...new Set(keys.flatMap((key) => this.#boundBy.get(key) ?? []))];
  }
}

const NONE: readonly never[] = [];

const keyOf = (id: string, path: Path, name: string | null): string => JSON.stringify([id, path, name]);

function into<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}
