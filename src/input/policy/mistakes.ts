import { nearWords } from "../../text/near.ts";
import type { PolicyDocument } from "./document.ts";
import type { Mistake } from "./mistake.ts";
import type { Position } from "./position.ts";
import type { WrittenIssue } from "./schema.ts";
import { foundText, type PolicyPath, pathText, quote } from "./shown.ts";

const NOT_THERE = Symbol("not there");

const valueAt = (value: unknown, path: PolicyPath): unknown => {
  let at: unknown = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return NOT_THERE;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
};

interface Found {
  readonly issue: WrittenIssue;
  /** From the top of the file; the issue's own path may begin inside a union. */
  readonly path: PolicyPath;
}

const isAboutTheWhole = (issue: WrittenIssue): boolean =>
  issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value");

const wordsOf = (issue: WrittenIssue): readonly string[] => {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code === "invalid_union") return issue.errors.flat().filter(isAboutTheWhole).flatMap(wordsOf);
  return [];
};

/**
 * A union fails with the issues of every branch. When the value has the form of one branch (a mapping), the mistakes
 * are those of that branch, each with its own place; otherwise the union itself says what is allowed.
 */
const spread = (issue: WrittenIssue, around: PolicyPath): readonly Found[] => {
  const path = [...around, ...(issue.path as PolicyPath)];
  if (issue.code !== "invalid_union") return [{ issue, path }];
  const branch = issue.errors.find((issues) => !issues.some(isAboutTheWhole));
  return branch === undefined ? [{ issue, path }] : branch.flatMap((inner) => spread(inner, path));
};

type UnknownKeys = ReadonlyMap<string, readonly string[]>;

const unknownKeysOf = (all: readonly Found[]): UnknownKeys =>
  new Map(
    all.flatMap(({ issue, path }) =>
      issue.code === "unrecognized_keys" ? [[pathText(path), issue.keys] as const] : [],
    ),
  );

/** "Needs one of address, type, tags" goes without saying where `adress` is told to be unknown. */
const isToldByKey = ({ issue, path }: Found, unknown: UnknownKeys): boolean => {
  const needs = issue.code === "custom" ? (issue.params?.needs as readonly string[] | undefined) : undefined;
  return needs !== undefined && (unknown.get(pathText(path)) ?? []).some((key) => nearWords(key, needs).length > 0);
};

/** Of more words the one that was meant drowns. */
const MOST_LISTED = 12;

/** `; allowed: …`, or after a question `, did you mean …? Allowed: …`. */
const choice = (word: unknown, words: readonly string[], allowed: string): string => {
  const meant = typeof word === "string" ? nearWords(word, words) : [];
  if (meant.length === 0) return `; allowed: ${allowed}`;
  const near = `, did you mean ${meant.join(" or ")}?`;
  return words.length > MOST_LISTED
    ? `${near} destroy-guard schema lists all ${words.length}`
    : `${near} Allowed: ${allowed}`;
};

const mistakesOf = ({ issue, path }: Found, document: PolicyDocument): readonly Mistake[] => {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => unknownKey([...path, key], key, issue.message, document));
  const value = valueAt(document.value, path);
  const position = document.valueAt(path);
  const found = foundText(value);
  if (issue.code === "custom") return [mistake(path, position, found, issue.message)];
  if (value === NOT_THERE) return [mistake(path, position, null, `missing; needed: ${issue.message}`)];
  return [mistake(path, position, found, `found ${found}${choice(value, wordsOf(issue), issue.message)}`)];
};

/** `allowed` are the keys that may stand there, separated by ", ". */
const unknownKey = (path: PolicyPath, key: string, allowed: string, document: PolicyDocument): Mistake => {
  const says = `unknown key${choice(key, allowed.split(", "), allowed)}`;
  return mistake(path, document.keyAt(path), quote(key), says);
};

const mistake = (path: PolicyPath, position: Position, found: string | null, says: string): Mistake => {
  const where = pathText(path);
  return { ...position, path: where, found, message: `${where === "" ? "the policy" : where}: ${says}` };
};

/** Makes sentences with positions of what zod found: `PATH: found X, did you mean Y? Allowed: Z`. */
export const findMistakes = (issues: readonly WrittenIssue[], document: PolicyDocument): readonly Mistake[] => {
  const all = issues.flatMap((issue) => spread(issue, []));
  const unknown = unknownKeysOf(all);
  return all.filter((found) => !isToldByKey(found, unknown)).flatMap((found) => mistakesOf(found, document));
};
