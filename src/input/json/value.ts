import { randomUUID } from "node:crypto";
import { InputError } from "../../domain/fault.ts";

/** A whole number with more digits than a `number` keeps: an id of 64 bits. */
export class LongNumber {
  readonly digits: string;
  constructor(digits: string) {
    this.digits = digits;
  }
}

/** Parsed JSON of unknown make. */
export type Json = null | boolean | number | string | LongNumber | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof LongNumber);
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** The value if it is an object, else an empty one. */
export const objectOf = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
/** The value if it is a string, else null. */
export const stringOf = (value: Json | undefined): string | null => (typeof value === "string" ? value : null);

/** Where a number may stand that is too long; most values have none. */
const MAY_BE_LONG = /(?:^|[:,[])\s*-?\d{16}/;
/** Small pieces: of a text as a whole V8 remembers each character, and has room for eight million of them. */
const PIECE = /\\.|"|-?\d[\d.eE+-]*/g;
const LONG = /^-?\d{16,}$/;

/** Stands before the digits of such a number while its document is parsed. No document has it. */
const MARK = `${randomUUID()} `;

const isExact = (digits: string): boolean => String(Number(digits)) === digits;

/** The text of a document → its value, with all digits of its numbers. */
function parseText(text: string): Json {
  if (!MAY_BE_LONG.test(text)) return JSON.parse(text) as Json;
  let isInText = false;
  const marked = text.replace(PIECE, (piece) => {
    if (piece === '"') isInText = !isInText;
    return !isInText && LONG.test(piece) && !isExact(piece) ? `"${MARK}${piece}"` : piece;
  });
  return unmarked(JSON.parse(marked) as Json);
}

const isMarked = (value: Json): value is string => typeof value === "string" && value.startsWith(MARK);

/** The numbers in the place of what is marked, in a value that nobody else has yet. */
function unmarked(whole: Json): Json {
  const root = { whole };
  const open: Record<string, Json>[] = [root];
  for (const holder of open)
    for (const [key, value] of Object.entries(holder)) {
      if (isMarked(value)) holder[key] = new LongNumber(value.slice(MARK.length));
      else if (typeof value === "object" && value !== null) open.push(value as Record<string, Json>);
    }
  return root.whole;
}

/**
 * The bytes of a value that the scanner has accepted, in UTF-8 → the value. Throws InputError where it is longer than
 * V8's longest string, which is about half a gigabyte.
 */
export const parse = (bytes: Buffer): Json => {
  try {
    return parseText(bytes.toString());
  } catch (cause) {
    throw new InputError(
      `holds one object of ${bytes.length} bytes, which is more than can be looked at; take it out of the plan, or have it reviewed by hand`,
      { cause },
    );
  }
};
