/** What a reader of a document wants of it: the values to hand over, as a tree of member names. */

/** What is wanted below a value. A tree; a module may contain itself. */
export interface Shape {
  /** Hand this value over when it is complete. Takes don't nest. */
  readonly take?: (value: Uint8Array, slots: Slots) => void;
  /** Note where this value stands, as a slot of the take around it. */
  readonly slot?: number;
  /** If the value is an object: the members to look at. Every other member is checked and dropped. */
  readonly keys?: Keys;
  /** If the value is an array: its elements. */
  readonly items?: Shape;
  /** The only kinds this value may have; `null` is always allowed, since Go writes it for an empty list. */
  readonly only?: "array" | "object";
}

/** The values that slots of a take were found to have, as JSON text; undefined where the member is missing. */
export interface Slots {
  text(slot: number): string | undefined;
  /** Whether the member is there and not null. */
  has(slot: number): boolean;
}

/**
 * Member names and their shapes, found by their bytes: decoding every key of a large plan costs more than the whole
 * scan.
 */
export class Keys {
  readonly #byLength: { readonly bytes: Uint8Array; readonly shape: Shape; readonly bit: number }[][] = [];
  readonly #byName = new Map<string, { readonly shape: Shape; readonly bit: number }>();
  /** Whether every member's name is told to the scanner's owner, and no member may come twice. */
  readonly all: boolean;

  constructor(shapes: Readonly<Record<string, Shape>>, options: { readonly all?: boolean } = {}) {
    this.all = options.all ?? false;
    Object.entries(shapes).forEach(([name, shape], index) => {
      this.add(name, shape, 1 << index);
    });
  }

  private add(name: string, shape: Shape, bit: number): void {
    const bytes = new TextEncoder().encode(name);
    const row = { bytes, shape, bit };
    this.#byName.set(name, row);
    const sameLength = this.#byLength[bytes.length];
    if (sameLength) sameLength.push(row);
    else this.#byLength[bytes.length] = [row];
  }

  /** Adds a member after the fact: how a shape comes to contain itself. */
  link(name: string, shape: Shape): void {
    this.add(name, shape, 1 << this.#byName.size);
  }

  find(chunk: Uint8Array, start: number, end: number): { readonly shape: Shape; readonly bit: number } | undefined {
    const rows = this.#byLength[end - start];
    if (rows === undefined) return undefined;
    next: for (const row of rows) {
      for (let i = 0; i < row.bytes.length; i++) if (row.bytes[i] !== chunk[start + i]) continue next;
      return row;
    }
    return undefined;
  }

  named(name: string): { readonly shape: Shape; readonly bit: number } | undefined {
    return this.#byName.get(name);
  }
}
