import { InputError } from "../../domain/fault.ts";
import { FALSE_START, NULL_START, OPEN_ARRAY, OPEN_OBJECT, QUOTE, TRUE_START } from "./characters.ts";
import {
  BROKEN_ESCAPE,
  CONTROL_CHARACTER,
  NO_LIST,
  NO_OBJECT,
  TOO_DEEP,
  TWICE,
  UNEXPECTED,
  UNKNOWN_ESCAPE,
} from "./faults.ts";
import { MAX_DEPTH } from "./memory.ts";

/**
 * Not JSON, or not the kind of value that was asked for. The message completes "plan.json …". `offset` counts bytes of
 * the document, after decoding to UTF-8.
 */
export class ScanError extends InputError {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** What the compiled scanner says of a fault: one of `faults.ts`, with the byte and the offset where it stands. */
export interface Fault {
  readonly fault: number;
  readonly c: number;
  readonly offset: number;
  /** What should stand there: an index of WANTED. */
  readonly wanted: number;
  /** What the document is called. */
  readonly noun: string;
}

/** In the order of the numbers of `machine/position.ts`. */
const WANTED = [
  "a value",
  'a value or "]"',
  "a key in quotes",
  'a key in quotes or "}"',
  '":"',
  '"," or "}"',
  "the end",
  '"," or "]"',
];

const SAYS: Readonly<Record<number, (fault: Fault) => string>> = {
  [UNEXPECTED]: ({ c, offset, wanted }) =>
    `is not JSON: ${shown(c)} at byte ${offset} where ${WANTED[wanted]} should stand`,
  [CONTROL_CHARACTER]: ({ offset }) => `has an unescaped control character in a string at byte ${offset}`,
  [UNKNOWN_ESCAPE]: ({ offset }) => `has an unknown escape in a string at byte ${offset}`,
  [BROKEN_ESCAPE]: ({ offset }) => `has a broken \\u escape in a string at byte ${offset}`,
  [TOO_DEEP]: ({ offset }) => `is nested more than ${MAX_DEPTH} deep at byte ${offset}`,
  [NO_LIST]: ({ c, offset, noun }) => `has ${kindOf(c)} at byte ${offset} where a ${noun} has a list`,
  [NO_OBJECT]: ({ c, offset, noun }) => `has ${kindOf(c)} at byte ${offset} where a ${noun} has an object`,
  [TWICE]: ({ offset }) => `has the same key twice in one object at byte ${offset}`,
};

/** The error for what the compiled scanner found. */
export const scanErrorFor = (fault: Fault): ScanError =>
  new ScanError(SAYS[fault.fault]?.(fault) ?? `is not JSON at byte ${fault.offset}`, fault.offset);

const shown = (c: number): string =>
  c > 0x20 && c < 0x7f ? `"${String.fromCharCode(c)}"` : `the byte 0x${c.toString(16).padStart(2, "0")}`;

const KINDS = new Map([
  [OPEN_OBJECT, "an object"],
  [OPEN_ARRAY, "a list"],
  [QUOTE, "a string"],
  [NULL_START, "null"],
  [TRUE_START, "true or false"],
  [FALSE_START, "true or false"],
]);

/** What kind of value begins with this byte, for people; the byte itself where none does. */
const kindOf = (c: number): string => KINDS.get(c) ?? (/[-\d]/.test(String.fromCharCode(c)) ? "a number" : shown(c));
