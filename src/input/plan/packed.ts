import type { Attribute, Attributes } from "../../domain/change.ts";
import { remembered } from "../../domain/remembered.ts";
import { attributeOf, type Plain, plainOf } from "./plain.ts";

/**
 * The attributes of one of very many objects, with as little around them as can be: a state of a gigabyte has half a
 * million objects, and a Map with an object for each value takes four times the room of the values themselves.
 */

/** What stands at a path: one plain value, several, or all that is known of the others. */
type Found = Plain | readonly Plain[] | readonly Attribute[];

/** Where the value of each path stands; one for all objects that have values at the same paths. */
type Places = ReadonlyMap<string, number>;

/** Its fields are not `#private`, so that a test which compares two of them compares what is in them. */
class Packed implements Attributes {
  private readonly places: Places;
  private readonly found: readonly Found[];

  constructor(places: Places, found: readonly Found[]) {
    this.places = places;
    this.found = found;
  }

  get size(): number {
    return this.found.length;
  }

  get(path: string): readonly Attribute[] | undefined {
    const place = this.places.get(path);
    return place === undefined ? undefined : unpacked(this.found[place] as Found);
  }

  *[Symbol.iterator](): IterableIterator<[string, readonly Attribute[]]> {
    for (const [path, place] of this.places) yield [path, unpacked(this.found[place] as Found)];
  }
}

const unpacked = (found: Found): readonly Attribute[] =>
  typeof found === "object"
    ? found.map((one) => (typeof one === "object" ? one : attributeOf(one)))
    : [attributeOf(found)];

/** Some paths in order, and what was seen to come after them. Many objects have the same ones. */
class Paths {
  readonly #paths: readonly string[];
  readonly #next = new Map<string, Paths>();
  #places: Places | null = null;

  constructor(paths: readonly string[]) {
    this.#paths = paths;
  }

  /** These and one more. */
  and(path: string): Paths {
    const known = this.#next.get(path);
    if (known !== undefined) return known;
    const made = new Paths([...this.#paths, path]);
    this.#next.set(path, made);
    return made;
  }

  get places(): Places {
    this.#places ??= new Map(this.#paths.map((path, place) => [path, place]));
    return this.#places;
  }
}

/** Makes attributes dense: the same to those who read them. */
export function packer(): (attributes: Attributes) => Attributes {
  const none = new Paths([]);
  const same = remembered((text: string) => text);
  // What an object has several of are names of others and tags, which many objects share.
  const listed = (one: Plain): Plain => (typeof one === "string" ? same(one) : one);
  const dense = (found: readonly Attribute[]): Found => {
    const [only] = found;
    if (found.length === 1 && only !== undefined) return plainOf(only) ?? found;
    const plain = found.map(plainOf).filter((one) => one !== null);
    return plain.length < found.length ? found : plain.map(listed);
  };
  return (attributes) => {
    let paths = none;
    const all: Found[] = [];
    for (const [path, found] of attributes) {
      paths = paths.and(path);
      all.push(dense(found));
    }
    return new Packed(paths.places, all);
  };
}
