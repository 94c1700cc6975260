import {
  BACKSLASH,
  ESCAPABLE,
  isDigit,
  isHex,
  LITERALS,
  MINUS,
  NUMBER_MAY_END,
  numberStart,
  numberStep,
  plainEnd,
  QUOTE,
  UNICODE_ESCAPE,
} from "./grammar.ts";
import { ScanError } from "./scan-error.ts";

// What the token is, and where in it the reading stands.
const NONE = 0;
const STRING = 1;
const ESCAPE = 2;
const HEX = 3;
const NUMBER = 4;
const LITERAL = 5;

/** Hex digits after `\u`. */
const HEX_DIGITS = 4;

/**
 * The token that is being read: a string, a number, or `true`, `false`, `null`. A chunk may cut it anywhere.
 *
 * Every method takes a chunk, the index to go on from, and `at`, the offset of the chunk in the document; and returns
 * the index behind the token, or the chunk's length where the chunk cuts it (`isOpen`). Throws ScanError on a string
 * that is not JSON, and what `unexpected` makes of a byte that no other token may have.
 */
export class Token {
  /** Whether the string that was read last has an escape in it. */
  hasEscapes = false;

  readonly #unexpected: (c: number, offset: number) => ScanError;
  #state = NONE;
  /** State of a number, hex digits left, or position in a literal. */
  #progress = 0;
  #literal: Uint8Array = new Uint8Array(0);

  constructor(unexpected: (c: number, offset: number) => ScanError) {
    this.#unexpected = unexpected;
  }

  /** Whether the chunk before ended inside a token. */
  get isOpen(): boolean {
    return this.#state !== NONE;
  }

  /** A string, from behind its opening quote to behind its closing one. */
  string(chunk: Uint8Array, from: number, at: number): number {
    this.hasEscapes = false;
    return this.#string(chunk, from, at);
  }

  /** A number or literal, from its first byte. */
  scalar(chunk: Uint8Array, from: number, at: number): number {
    const c = chunk[from] as number;
    const literal = LITERALS.get(c);
    if (literal !== undefined) {
      this.#literal = literal;
      this.#progress = 1;
      return this.#literally(chunk, from + 1, at);
    }
    if (c !== MINUS && !isDigit(c)) throw this.#unexpected(c, at + from);
    this.#progress = numberStart(c);
    return this.#number(chunk, from + 1, at);
  }

  /** Goes on in the token that the chunk before was cut in. */
  resume(chunk: Uint8Array, at: number): number {
    if (this.#state === LITERAL) return this.#literally(chunk, 0, at);
    if (this.#state === NUMBER) return this.#number(chunk, 0, at);
    if (this.#state === STRING) return this.#string(chunk, 0, at);
    const i = this.#escape(chunk, 0, at);
    return this.#state === STRING ? this.#string(chunk, i, at) : i;
  }

  #string(chunk: Uint8Array, from: number, at: number): number {
    const n = chunk.length;
    let i = plainEnd(chunk, from, n);
    while (i < n) {
      const c = chunk[i] as number;
      if (c === QUOTE) {
        this.#state = NONE;
        return i + 1;
      }
      if (c !== BACKSLASH)
        throw new ScanError(`has an unescaped control character in a string at byte ${at + i}`, at + i);
      i = this.#backslash(chunk, i, at);
      if (this.#state !== STRING) return i;
      i = plainEnd(chunk, i, n);
    }
    this.#state = STRING;
    return n;
  }

  /** An escape, from its backslash; leaves the state at STRING where it is complete. */
  #backslash(chunk: Uint8Array, i: number, at: number): number {
    this.hasEscapes = true;
    const isShort = i + 1 < chunk.length && ESCAPABLE[chunk[i + 1] as number] === 1;
    this.#state = isShort ? STRING : ESCAPE;
    return isShort ? i + 2 : this.#escape(chunk, i + 1, at);
  }

  /** The same from behind the backslash. */
  #escape(chunk: Uint8Array, from: number, at: number): number {
    let i = from;
    if (this.#state === ESCAPE && i < chunk.length) {
      const c = chunk[i] as number;
      if (c !== UNICODE_ESCAPE && ESCAPABLE[c] !== 1)
        throw new ScanError(`has an unknown escape in a string at byte ${at + i}`, at + i);
      this.#state = c === UNICODE_ESCAPE ? HEX : STRING;
      this.#progress = HEX_DIGITS;
      i++;
    }
    while (this.#state === HEX && i < chunk.length) {
      if (!isHex(chunk[i] as number))
        throw new ScanError(`has a broken \\u escape in a string at byte ${at + i}`, at + i);
      i++;
      if (--this.#progress === 0) this.#state = STRING;
    }
    return i;
  }

  #literally(chunk: Uint8Array, from: number, at: number): number {
    let i = from;
    while (i < chunk.length && this.#progress < this.#literal.length) {
      if (chunk[i] !== this.#literal[this.#progress]) throw this.#unexpected(chunk[i] as number, at + i);
      this.#progress++;
      i++;
    }
    this.#state = this.#progress === this.#literal.length ? NONE : LITERAL;
    return i;
  }

  #number(chunk: Uint8Array, from: number, at: number): number {
    for (let i = from; i < chunk.length; i++) {
      const next = numberStep(this.#progress, chunk[i] as number);
      if (next < 0) {
        if (NUMBER_MAY_END[this.#progress] !== true) throw this.#unexpected(chunk[i] as number, at + i);
        this.#state = NONE;
        return i;
      }
      this.#progress = next;
    }
    this.#state = NUMBER;
    return chunk.length;
  }
}
