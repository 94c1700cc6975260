import type { Attribute, Attributes } from "../../domain/change.ts";
import { remembered } from "../../domain/remembered.ts";
import { attributeOf, type Plain, plainOf } from "./plain.ts";

/**
 * The attributes of very many objects, as bytes outside of the heap: a state of a gigabyte has half a million objects,
 * of which nearly all are looked at a few times only. As strings and lists they take three times as much, and the heap
 * as much again until it is swept.
 */

/** Values that are not plain: their place among the others. */
interface Other {
  readonly other: number;
}

/** What stands at a path: one plain value, several, or the place of what is not plain. */
type Found = Plain | readonly Plain[] | Other;

const BLOCK = 1 << 16;
/** So many parsed entries are held. A prime: places with a factor in common would share few slots. */
const READ = 251;
/** In front of each entry stands how long it is. */
const HEAD = 4;

/** Where the value of each path stands; one for all objects that have values at the same paths. */
interface Shape {
  readonly number: number;
  readonly places: ReadonlyMap<string, number>;
}

interface Entry {
  readonly place: number;
  readonly shape: Shape;
  /** The number of the shape, then what stands at each of its paths. */
  readonly found: readonly Found[];
}

/** Keeps attributes, and gives them back by the place that `add` told. */
export class Archive {
  /** By the place of their first byte, divided by the size of a block. */
  readonly #blocks: Buffer[] = [];
  #next = 0;
  readonly #shapes: Shape[] = [];
  /** What is no plain value: few objects have any. */
  readonly #others: (readonly Attribute[])[] = [];
  readonly #shapeOf = remembered(
    (paths: readonly string[]): Shape => {
      const shape = { number: this.#shapes.length, places: new Map(paths.map((path, at) => [path, at + 1])) };
      this.#shapes.push(shape);
      return shape;
    },
    (paths) => paths.join("\n"),
  );
  /** What was read last: who asks for one attribute of an object asks for others, and for what is around it. */
  readonly #read: Entry[] = [];

  /** Keeps the attributes of an object; says where. */
  add(attributes: Attributes): number {
    const { number } = this.#shapeOf(Array.from(attributes, ([path]) => path));
    const json = JSON.stringify([number, ...Array.from(attributes, ([, found]) => this.#found(found))]);
    const length = Buffer.byteLength(json);
    const place = this.#roomFor(HEAD + length);
    const [block, at] = this.#at(place);
    block.writeUInt32LE(length, at);
    block.write(json, at + HEAD);
    this.#next = place + HEAD + length;
    return place;
  }

  #found(found: readonly Attribute[]): Found {
    const plain = found.map(plainOf).filter((one) => one !== null);
    const [first] = plain;
    if (first === undefined || plain.length < found.length) return { other: this.#others.push(found) - 1 };
    return plain.length === 1 ? first : plain;
  }

  /** The place for an entry that is not cut by the end of a block; one that is longer has a block of its own. */
  #roomFor(length: number): number {
    const left = this.#blocks.length * BLOCK - this.#next;
    if (length <= left) return this.#next;
    this.#next = this.#blocks.length * BLOCK;
    this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(BLOCK, length)));
    return this.#next;
  }

  #at(place: number): readonly [Buffer, number] {
    return [this.#blocks[Math.floor(place / BLOCK)] as Buffer, place % BLOCK];
  }

  /** The same attributes to those who read them: parsed when they are asked for. */
  attributes(place: number): Attributes {
    return new Archived(this, place);
  }

  sizeAt(place: number): number {
    return this.#entry(place).shape.places.size;
  }

  find(place: number, path: string): readonly Attribute[] | undefined {
    const { shape, found } = this.#entry(place);
    const at = shape.places.get(path);
    return at === undefined ? undefined : this.#unpacked(found[at] as Found);
  }

  all(place: number): readonly [string, readonly Attribute[]][] {
    const { shape, found } = this.#entry(place);
    return Array.from(shape.places, ([path, at]) => [path, this.#unpacked(found[at] as Found)]);
  }

  #unpacked(found: Found): readonly Attribute[] {
    if (typeof found !== "object") return [attributeOf(found)];
    return "other" in found ? (this.#others[found.other] as readonly Attribute[]) : found.map(attributeOf);
  }

  #entry(place: number): Entry {
    const slot = place % READ;
    const known = this.#read[slot];
    if (known?.place === place) return known;
    const [block, at] = this.#at(place);
    const start = at + HEAD;
    const found = JSON.parse(block.toString("utf8", start, start + block.readUInt32LE(at))) as readonly Found[];
    const entry = { place, shape: this.#shapes[found[0] as number] as Shape, found };
    this.#read[slot] = entry;
    return entry;
  }
}

/** What it has is seen through its iterator only: two of them with the same attributes are equal to a test. */
class Archived implements Attributes {
  readonly #archive: Archive;
  readonly #place: number;

  constructor(archive: Archive, place: number) {
    this.#archive = archive;
    this.#place = place;
  }

  get size(): number {
    return this.#archive.sizeAt(this.#place);
  }

  get(path: string): readonly Attribute[] | undefined {
    return this.#archive.find(this.#place, path);
  }

  *[Symbol.iterator](): IterableIterator<[string, readonly Attribute[]]> {
    yield* this.#archive.all(this.#place);
  }
}
