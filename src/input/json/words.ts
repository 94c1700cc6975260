/** Longer ones are no words that many objects share. */
const LONGEST = 96;
const PLACES = 1024;

interface Known {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/**
 * Words that come again and again, such as the types of a plan's objects, by their bytes: to decode one takes longer
 * than to find it, and one and the same string is found faster in a map. Each has one place, which it may lose to
 * another.
 */
export class Words {
  readonly #known = new Array<Known | null>(PLACES).fill(null);

  find(bytes: Uint8Array, from: number, to: number): string | undefined {
    const known = this.#known[placeOf(bytes, from, to)];
    return known && isSame(known.bytes, bytes, from, to) ? known.text : undefined;
  }

  /** The word that stands there has this text. Its bytes are copied: the buffer in which they stand is used again. */
  add(bytes: Uint8Array, from: number, to: number, text: string): void {
    if (to - from > LONGEST) return;
    this.#known[placeOf(bytes, from, to)] = { bytes: new Uint8Array(bytes.subarray(from, to)), text };
  }
}

function isSame(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  const length = to - from;
  if (known.length !== length) return false;
  for (let i = 0; i < length; i++) if (known[i] !== bytes[from + i]) return false;
  return true;
}

/** By its length and some of its letters; most words of one provider begin alike. */
function placeOf(bytes: Uint8Array, from: number, to: number): number {
  const letter = (at: number): number => (at < from ? 0 : (bytes[at] ?? 0));
  const middle = from + ((to - from) >> 1);
  return (
    ((to - from) * 31 + letter(to - 1) * 7 + letter(to - 2) * 61 + letter(middle) * 13 + letter(to - 4) * 127) &
    (PLACES - 1)
  );
}
