import { NULL_START, OPEN_ARRAY, OPEN_OBJECT } from "../characters";
import { NO_LIST, NO_OBJECT, TWICE } from "../faults";
import {
  CHUNK,
  ENDS,
  LEVEL_QUERIES,
  LEVEL_SEEN,
  MOST_SLOTS,
  SPAN_DEPTHS,
  SPAN_QUERIES,
  SPAN_STARTS,
  STARTS,
} from "../memory";
import { isSame } from "./grammar";
import { cutKey, fail, readKey, take } from "./host";
import { offsetOf } from "./position";

/**
 * Follows the query through the document while the scanner walks it. The containers that are looked into are always the
 * outermost ones; what is here is called only while the scanner is inside no others.
 *
 * The query stands in memory as `layout.ts` of the folder above writes it, in words of four bytes; 0 is nothing.
 */

/** What is wanted of a value. */
const IS_TAKEN: usize = 0;
const SLOT: usize = 4;
const MEMBERS: usize = 8;
const ELEMENTS: usize = 12;
const ONLY: usize = 16;
const NO_SLOT: i32 = -1;
const ONLY_LIST: i32 = 1;

/** The members of an object: whether all their names are read, what is wanted of each, the first of them by name. */
const IS_READ: usize = 0;
const EACH: usize = 4;
const FIRST: usize = 8;

/** One member: its name, what is wanted of it, a bit that tells it from its neighbours, and the next of them. */
const NAME: usize = 0;
const LENGTH: usize = 4;
const QUERY: usize = 8;
const BIT: usize = 12;
const NEXT: usize = 16;

export class Selection {
  /** How many containers are looked into, and of how many of them every member is asked for, whatever its name. */
  static levels: i32 = 0;
  static eaches: i32 = 0;
  /** What is wanted of the value that comes next. */
  static next: usize = 0;
  /** Whether a chunk cut the key that is read. */
  static isKeyCut: bool = false;
  /** How many values are taken or noted and have begun but not ended, and how deep the last of them is. */
  static spans: i32 = 0;
  static innermost: i32 = -1;
  /** Where the open take begins; -1 where there is none. */
  static takeStart: f64 = -1;
}

export function select(query: usize): void {
  Selection.levels = 0;
  Selection.eaches = 0;
  Selection.next = query;
  Selection.isKeyCut = false;
  Selection.spans = 0;
  Selection.innermost = -1;
  Selection.takeStart = -1;
}

function word(at: usize): usize {
  return load<u32>(at);
}

/** What is wanted of the container that is looked into at this depth. */
function queryAt(level: i32): usize {
  return word(LEVEL_QUERIES + (level << 2));
}

function top(): i32 {
  return Selection.levels - 1;
}

/** A value begins with the byte `c`. Fails where it has a kind that the query does not allow. */
export function begin(c: i32, i: usize): void {
  const query = Selection.next;
  if (query === 0) return;
  const only = load<i32>(query + ONLY);
  if (only !== 0 && c !== NULL_START && c !== (only === ONLY_LIST ? OPEN_ARRAY : OPEN_OBJECT))
    fail(only === ONLY_LIST ? NO_LIST : NO_OBJECT, c, offsetOf(i), 0);
  if (load<i32>(query + IS_TAKEN) !== 0 || load<i32>(query + SLOT) !== NO_SLOT) openSpan(query, offsetOf(i));
}

function openSpan(query: usize, offset: f64): void {
  if (load<i32>(query + IS_TAKEN) !== 0) {
    Selection.takeStart = offset;
    for (let slot = 0; slot < MOST_SLOTS; slot++) store<f64>(STARTS + (slot << 3), -1);
  }
  const at = Selection.spans;
  store<f64>(SPAN_STARTS + (at << 3), offset);
  store<u32>(SPAN_QUERIES + (at << 2), query);
  store<i32>(SPAN_DEPTHS + (at << 2), Selection.levels);
  Selection.innermost = Selection.levels;
  Selection.spans++;
}

/** Some value ends, which may be one that is open here. */
export function endSpan(depth: i32, i: usize): void {
  if (depth !== Selection.innermost) return;
  const at = --Selection.spans;
  Selection.innermost = at === 0 ? -1 : load<i32>(SPAN_DEPTHS + ((at - 1) << 2));
  const query = word(SPAN_QUERIES + (at << 2));
  const start = load<f64>(SPAN_STARTS + (at << 3));
  const slot = load<i32>(query + SLOT);
  if (slot !== NO_SLOT) {
    store<f64>(STARTS + (slot << 3), start);
    store<f64>(ENDS + (slot << 3), offsetOf(i));
  }
  if (load<i32>(query + IS_TAKEN) === 0) return;
  take(query, depth, start, offsetOf(i));
  Selection.takeStart = -1;
}

/** Whether the query looks into the value that comes next, if it is an object or a list. */
export function looksInto(isObject: bool): bool {
  const query = Selection.next;
  return query !== 0 && word(query + (isObject ? MEMBERS : ELEMENTS)) !== 0;
}

/** The value is a container, and looked into. */
export function openLevel(isObject: bool): void {
  const query = Selection.next;
  const at = Selection.levels << 2;
  store<u32>(LEVEL_QUERIES + at, query);
  store<u32>(LEVEL_SEEN + at, 0);
  Selection.levels++;
  if (asksForEach(query)) Selection.eaches++;
  Selection.next = isObject ? 0 : word(query + ELEMENTS);
}

/** The innermost container that is looked into ends. */
export function closeLevel(): void {
  if (asksForEach(queryAt(top()))) Selection.eaches--;
  Selection.levels--;
}

/** Whether the members are looked into whose names nobody knows beforehand. */
function asksForEach(query: usize): bool {
  const members = word(query + MEMBERS);
  return members !== 0 && word(members + EACH) !== 0;
}

/** A comma: in a list, the next value is one more element; in an object its key will tell. */
export function nextElement(): void {
  Selection.next = word(queryAt(top()) + ELEMENTS);
}

/** The chunk ends inside a key that begins at `start`. */
export function keepKey(start: usize, end: usize): void {
  Selection.isKeyCut = true;
  cutKey((start - CHUNK) as i32, (end - CHUNK) as i32);
}

/** A key ends; the chunk has `start` to `end` of it. Fails where a member that is looked at comes twice. */
export function endKey(start: usize, end: usize, hasEscapes: bool): void {
  const members = word(queryAt(top()) + MEMBERS);
  const isRead = hasEscapes || Selection.isKeyCut || load<i32>(members + IS_READ) !== 0;
  Selection.isKeyCut = false;
  const member = isRead
    ? readKey(members, (start - CHUNK) as i32, (end - CHUNK) as i32, offsetOf(end), Selection.eaches - 1)
    : find(members, start, end - start);
  if (member === 0) Selection.next = word(members + EACH);
  else {
    Selection.next = word(member + QUERY);
    once(load<u32>(member + BIT), end);
  }
}

/** The member whose name stands here without escapes. */
function find(members: usize, name: usize, length: usize): usize {
  for (let member = word(members + FIRST); member !== 0; member = word(member + NEXT))
    if (word(member + LENGTH) === length && isSame(word(member + NAME), name, length)) return member;
  return 0;
}

function once(bit: u32, end: usize): void {
  const seen = LEVEL_SEEN + (top() << 2);
  if ((load<u32>(seen) & bit) !== 0) fail(TWICE, 0, offsetOf(end), 0);
  store<u32>(seen, load<u32>(seen) | bit);
}
