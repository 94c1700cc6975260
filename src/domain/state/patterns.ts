import type { Reference } from "../catalogue.ts";
import { textsAt } from "../conditions.ts";
import { comparable } from "../same-id.ts";
import { isGlobal } from "./account.ts";
import { idsOf, MOST_PATTERNS, type ScopesOf } from "./ids.ts";
import type { StateObject } from "./object.ts";

/** Whether a text fits a pattern. No regular expression: one with many `*` could take for ever. */
export function fits(text: string, pattern: string): boolean {
  const [start = "", ...rest] = pattern.split("*");
  const end = rest.pop();
  if (end === undefined) return text === start;
  let at = start.length;
  if (!text.startsWith(start) || text.length < at + end.length || !text.endsWith(end)) return false;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - end.length;
}

/** By a name alone nobody can tell whether it fits. */
const globalIds = (object: StateObject): readonly string[] => [...idsOf(object)].filter(isGlobal);

/** Whether a pattern, with the mark of its scope in front, means an object. */
export function isMeant(object: StateObject, pattern: string, scopesOf: ScopesOf): boolean {
  const marks = scopesOf(object).map((scope) => scope(""));
  const mark = marks.find((one) => pattern.startsWith(one));
  return mark !== undefined && globalIds(object).some((id) => fits(id, pattern.slice(mark.length)));
}

/** Answers what a reference leaves out, though it fits. */
export function exceptedBy({ values }: Pick<StateObject, "values">, { except }: Reference) {
  const all = except === undefined ? [] : textsAt(values, except).map(comparable);
  const ids = new Set(all);
  const patterns = all.filter((one) => one.includes("*"));
  return {
    /** The same for all references that leave out the same. */
    key: all.length === 0 ? "" : JSON.stringify([...ids].sort()),
    isExcepted: (object: StateObject): boolean => {
      if (ids.size === 0) return false;
      if (patterns.length > MOST_PATTERNS) return true;
      const own = [...idsOf(object)];
      return own.some((id) => ids.has(id) || patterns.some((pattern) => fits(id, pattern)));
    },
  };
}
