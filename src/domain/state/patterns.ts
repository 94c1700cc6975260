import type { Path, Reference } from "../catalogue.ts";
import { textsAt } from "../conditions.ts";
import { fitting, MOST_PATTERNS } from "../pattern.ts";
import { remembered } from "../remembered.ts";
import { comparable } from "../same-id.ts";
import { isGlobal } from "./account.ts";
import { idsOf, type ScopesOf } from "./ids.ts";
import type { StateObject } from "./object.ts";

/** By a name alone nobody can tell whether it fits. */
const globalIds = (object: StateObject): readonly string[] => [...idsOf(object)].filter(isGlobal);

/** Answers of an object whether a pattern, with the mark of its scope in front, means it. */
export function meaning(scopesOf: ScopesOf): (object: StateObject) => (pattern: string) => boolean {
  const split = remembered((pattern: string) => remembered((mark: string) => fitting(pattern.slice(mark.length))));
  return (object) => {
    const ids = globalIds(object);
    const marks = scopesOf(object).map((scope) => scope(""));
    return (pattern) => {
      const mark = marks.find((one) => pattern.startsWith(one));
      return mark !== undefined && ids.some(split(pattern)(mark));
    };
  };
}

/** What a reference leaves out, though it fits. */
interface Excepted {
  /** The same for all references that leave out the same. */
  readonly number: number;
  readonly isExcepted: (object: StateObject) => boolean;
}

const NOTHING: Excepted = { number: -1, isExcepted: () => false };

/** Answers what the references of objects leave out. */
export function exceptions(): (from: StateObject, reference: Reference) => Excepted {
  const byText = new Map<string, Excepted>();
  const exceptedAt = (ids: readonly string[]): Excepted => {
    const text = JSON.stringify(ids);
    const known = byText.get(text) ?? { number: byText.size, isExcepted: among(ids) };
    byText.set(text, known);
    return known;
  };
  const of = remembered(({ values }: StateObject) =>
    remembered((path: Path) => {
      const all = new Set(textsAt(values, path).map(comparable));
      return all.size === 0 ? NOTHING : exceptedAt([...all].sort());
    }),
  );
  return (from, { except }) => (except === undefined ? NOTHING : of(from)(except));
}

/** Whether an object is among those with these ids, or of these patterns. */
function among(all: readonly string[]): (object: StateObject) => boolean {
  const ids = new Set(all);
  const patterns = all.filter((one) => one.includes("*"));
  if (patterns.length > MOST_PATTERNS) return () => true;
  const fits = patterns.map(fitting);
  return (object) => [...idsOf(object)].some((id) => ids.has(id) || fits.some((isFit) => isFit(id)));
}
