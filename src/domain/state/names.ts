import type { Path } from "../catalogue.ts";
import { type Namespace, namespaceOf } from "../namespace.ts";
import type { StateObject } from "./object.ts";

/** Objects by an id, and by the first of the names that tell where it counts: so a name of many is found as quickly. */
export class Names {
  /** Those that do not tell, which are most. */
  readonly #free = new Map<string, StateObject[]>();
  readonly #bound = new Map<string, StateObject[]>();
  readonly #boundBy = new Map<string, StateObject[]>();
  readonly #paths = new Set<Path>();

  add(ids: Iterable<string>, object: StateObject): void {
    const namespace = namespaceOf(object.row.namedIn, object.values);
    const [path, names] = [...namespace].find(([, all]) => all.length > 0) ?? [null, []];
    if (path !== null) this.#paths.add(path);
    for (const id of ids) {
      into(path === null ? this.#free : this.#bound, id, object);
      if (path !== null) for (const name of [null, ...names]) into(this.#boundBy, keyOf(id, path, name), object);
    }
  }

  /** Those with an id; with a namespace without most that lie in another one. */
  get(id: string, namespace?: Namespace): readonly StateObject[] {
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

const NONE: readonly StateObject[] = [];

const keyOf = (id: string, path: Path, name: string | null): string => JSON.stringify([id, path, name]);

function into(lists: Map<string, StateObject[]>, key: string, object: StateObject): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [object]);
  else list.push(object);
}
