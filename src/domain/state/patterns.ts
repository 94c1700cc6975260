import type { Reference } from "../catalogue.ts";
import { textsAt } from "../conditions.ts";
import { fits } from "../pattern.ts";
import { comparable } from "../same-id.ts";
import { isGlobal } from "./account.ts";
import { idsOf, MOST_PATTERNS, type ScopesOf } from "./ids.ts";
import type { StateObject } from "./object.ts";

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
