import type { Path } from "../catalogue.ts";
import { isNumber, type Namespace } from "../namespace.ts";
import { Lists } from "./lists.ts";

/**
 * What has an id, by that, and by the names that tell where it counts: so what shares a name with many is found as
 * quickly.
 */
export class ByName<T> {
  /** By the paths at which they tell it, since those that tell the same are found the same way. */
  readonly #kinds = new Map<string, Kind<T>>();

  add(ids: Iterable<string>, namespace: Namespace, one: T): void {
    const told = [...namespace].filter(([, names]) => names.length > 0);
    const paths = told.map(([path]) => path);
    const key = paths.join("\n");
    const kind = this.#kinds.get(key) ?? { paths, all: new Lists(), named: new Lists() };
    this.#kinds.set(key, kind);
    for (const id of ids) {
      kind.all.add(id, one);
      for (const [path, names] of told)
        for (const name of [...names, ...names.map(sortOf)]) kind.named.add(keyOf(id, path, name), one);
    }
  }

  has(id: string): boolean {
    for (const { all } of this.#kinds.values()) if (all.has(id)) return true;
    return false;
  }

  /** Those with an id; with a namespace without most that lie in another one. */
  get(id: string, namespace?: Namespace): readonly T[] {
    const found = Array.from(this.#kinds.values(), (kind) => foundIn(kind, id, namespace)).filter(isSome);
    return found.length < 2 ? (found[0] ?? []) : found.flat();
  }
}

interface Kind<T> {
  readonly paths: readonly Path[];
  readonly all: Lists<string, T>;
  readonly named: Lists<string, T>;
}

const isSome = ({ length }: readonly unknown[]): boolean => length > 0;

/** Of all names that are asked for, the one that fewest have leads to those that are looked at. */
function foundIn<T>({ paths, all, named }: Kind<T>, id: string, namespace: Namespace | undefined): readonly T[] {
  let fewest = all.get(id);
  for (const path of fewest.length === 0 ? [] : paths) {
    const names = namespace?.get(path) ?? [];
    const lists = names.flatMap((name) => [name, otherSort(name)]).map((name) => named.get(keyOf(id, path, name)));
    const [one = [], ...others] = lists.filter(isSome);
    const there = others.length === 0 ? one : [...new Set([...one, ...others.flat()])];
    if (names.length > 0 && there.length < fewest.length) fewest = there;
  }
  return fewest;
}

/** No name is in capitals. */
const sortOf = (name: string): string => (isNumber(name) ? "NUMBER" : "WORD");
const otherSort = (name: string): string => (isNumber(name) ? "WORD" : "NUMBER");

const keyOf = (id: string, path: Path, name: string): string => JSON.stringify([id, path, name]);
