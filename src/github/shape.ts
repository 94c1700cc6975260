import { PartialAnswer } from "./fetch.ts";

/**
 * What an answer has to hold where something is decided by it. Types promise what GitHub describes; whoever stands
 * between may answer something else, and that is no fault of this program.
 */

const isString = (value: unknown): boolean => typeof value === "string";
const isNumber = (value: unknown): boolean => typeof value === "number";
const isMissing = (value: unknown): boolean => value === undefined || value === null;
const isAccount = (value: unknown): boolean => isNumber(at(value, "id")) && isString(at(value, "login"));

const KINDS = {
  string: isString,
  number: isNumber,
  list: (value) => Array.isArray(value),
  "string?": (value) => isMissing(value) || isString(value),
  "account?": (value) => isMissing(value) || isAccount(value),
} satisfies Record<string, (value: unknown) => boolean>;

/** Path of a member (`head.sha`) → what it is. */
export type Shape = Readonly<Record<string, keyof typeof KINDS>>;

/** A member by its path; undefined where anything on the way is missing. */
const at = (value: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>((one, name) => (isMissing(one) ? undefined : (one as Record<string, unknown>)[name]), value);

/** Throws PartialAnswer for what is no object, or lacks one of these. `what` completes "GitHub's answer is …". */
export function mustBe(value: unknown, shape: Shape, what = "as GitHub describes it"): void {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const lacking = Object.entries(shape).find(([path, kind]) => !KINDS[kind](at(value, path)));
  if (isObject && lacking === undefined) return;
  const where = lacking === undefined || !isObject ? "" : ` (at ${lacking[0]})`;
  throw new PartialAnswer(`GitHub's answer is not ${what}${where}`);
}
