import type { Account } from "../domain/override/facts.ts";
import { PartialAnswer } from "./fetch.ts";

/**
 * What an answer has to hold where something is decided by it. Types promise what GitHub describes; whoever stands
 * between may answer something else, and that is no fault of this program. So nothing is read from an answer but
 * through a shape, and what a shape does not name can't be read.
 */

/** What is no value of its kind. */
const WRONG = Symbol("wrong");

const isMissing = (value: unknown): value is null | undefined => value === undefined || value === null;
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
const isCount = (value: unknown): value is number => isWhole(value) && value >= 0;

/** Reads a value as its kind, or finds it wrong. A `?` lets it be missing: then it is null. */
const KINDS = {
  /** At least one character. */
  text: (value: unknown) => (isText(value) ? value : WRONG),
  "text?": (value: unknown) => (isMissing(value) ? null : isText(value) ? value : WRONG),
  /** May be empty. */
  words: (value: unknown) => (typeof value === "string" ? value : WRONG),
  "words?": (value: unknown) => (isMissing(value) ? null : typeof value === "string" ? value : WRONG),
  count: (value: unknown) => (isCount(value) ? value : WRONG),
  "count?": (value: unknown) => (isMissing(value) ? null : isCount(value) ? value : WRONG),
  /** A whole one, which may be below zero. */
  "number?": (value: unknown) => (isMissing(value) ? null : isWhole(value) ? value : WRONG),
  id: (value: unknown) => (isCount(value) && value > 0 ? value : WRONG),
  "id?": (value: unknown) => (isMissing(value) ? null : isCount(value) && value > 0 ? value : WRONG),
  yes: (value: unknown) => (typeof value === "boolean" ? value : WRONG),
  "yes?": (value: unknown) => (isMissing(value) ? null : typeof value === "boolean" ? value : WRONG),
  list: (value: unknown): readonly unknown[] | typeof WRONG => (Array.isArray(value) ? value : WRONG),
  "list?": (value: unknown): readonly unknown[] | null | typeof WRONG =>
    isMissing(value) ? null : Array.isArray(value) ? value : WRONG,
  "object?": (value: unknown): object | null | typeof WRONG =>
    isMissing(value) ? null : isObject(value) ? value : WRONG,
  /** Of a pull request: what is neither open nor closed can't be told. */
  open: (value: unknown) => (value === "open" ? true : value === "closed" ? false : WRONG),
  "account?": (value: unknown): Account | null | typeof WRONG => (isMissing(value) ? null : accountIn(value)),
  /** Whatever it is: the reader looks at it. */
  any: (value: unknown): unknown => value,
} satisfies Record<string, (value: unknown) => unknown>;

type Kind = keyof typeof KINDS;
type Value<K extends Kind> = Exclude<ReturnType<(typeof KINDS)[K]>, typeof WRONG>;

/** Path of a member (`head.sha`) → what it is. */
export type Shape = Readonly<Record<string, Kind>>;
/** What was read, by the same paths. */
export type Shaped<S extends Shape> = { readonly [Path in keyof S]: Value<S[Path]> };

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function accountIn(value: unknown): Account | typeof WRONG {
  const [id, login, type] = ["id", "login", "type"].map((name) => at(value, name));
  if (!isCount(id) || id === 0 || !isText(login)) return WRONG;
  return { id, login, type: typeof type === "string" ? type : "" };
}

/** A member by its path; undefined where anything on the way is missing, or is no object. */
const at = (value: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>((one, name) => (isObject(one) ? (one as Record<string, unknown>)[name] : undefined), value);

/**
 * Reads the members of an object. Throws PartialAnswer for what is no object, or holds something else there. `what`
 * completes "GitHub's answer is not …".
 */
export function shaped<S extends Shape>(value: unknown, shape: S, what = "as GitHub describes it"): Shaped<S> {
  if (!isObject(value)) throw new PartialAnswer(`GitHub's answer is not ${what}`);
  const read = Object.entries(shape).map(([path, kind]) => [path, KINDS[kind](at(value, path))] as const);
  const wrong = read.find(([, one]) => one === WRONG);
  if (wrong !== undefined) throw new PartialAnswer(`GitHub's answer is not ${what} (at ${wrong[0]})`);
  // Each path leads to a value of its kind; Object.fromEntries forgets which.
  return Object.fromEntries(read) as Shaped<S>;
}
