import type { Conditions, Path, Test } from "../catalogue.ts";
import type { Attribute, Attributes } from "../change.ts";
import { hold } from "../conditions.ts";
import { isLacking } from "./known.ts";
import { isAdvised, leastAbove } from "./unadvised.ts";

/** A value to write. null: any value of one's own, such as a name. */
export type Value = boolean | number | string | null;

export interface Writing {
  readonly value: Value;
  /** It is the least number that does. */
  readonly orMore?: true;
}

/** What is written, by the path of the attribute. */
export type Written = ReadonlyMap<Path, Writing>;

/** Stands for a value of one's own while it is tried out. */
const SOMETHING = "something";

const exactly = (value: Value | undefined): Writing | undefined => (value === undefined ? undefined : { value });

/** What to write so that a test passes; undefined where nothing can be named. */
function passing(path: Path, test: Test): Writing | undefined {
  if (Array.isArray(test)) return exactly((test as readonly Value[]).find((one) => one !== null));
  if (test === null || typeof test !== "object") return exactly(test ?? undefined);
  if ("above" in test) return { value: leastAbove(path, test.above), orMore: true };
  if ("below" in test) return { value: test.below - 1 };
  return "set" in test && test.set ? { value: null } : undefined;
}

/** What to write so that a test of a leaf that stands in the way fails. */
export function failing(test: Test): Writing | undefined {
  if (test === null) return { value: null };
  const [first] = [test].flat();
  return typeof first === "boolean" ? { value: !first } : undefined;
}

const asAttribute = (value: Value): readonly Attribute[] => [
  { value: value ?? SOMETHING, sensitive: false, unknown: false },
];

/** The values of an object as they are once that is written. */
export const writtenOver = (values: Attributes, written: Written): Attributes => {
  const now = new Map(values);
  for (const [path, { value }] of written) now.set(path, asAttribute(value));
  return now;
};

/** The list in which a path names any element: two tests on one list are about one element, which nobody can name. */
const listOf = (path: Path): string | null => (path.includes("[*]") ? (path.split("[*]")[0] as string) : null);

const isWritable = (path: Path, when: Conditions): boolean => {
  const list = listOf(path);
  const inList = list === null ? [] : Object.keys(when).filter((other) => listOf(other) === list);
  return inList.length < 2;
};

/** An object of a type, with the values that count. */
export interface Holder {
  readonly type: string;
  readonly values: Attributes;
}

/** Whether an attribute of an object may be written: somebody looked at it, and its provider has it. */
export const isOpen = ({ type, values }: Holder, path: Path, when: Conditions): boolean =>
  isWritable(path, when) && isAdvised(type, path) && !isLacking(values, path);

/** What is to be written so that these conditions hold; null where that can't be done in a configuration. */
export function toMeet(when: Conditions, holder: Holder): Written | null {
  const written = new Map<Path, Writing>();
  for (const [path, test] of Object.entries(when)) {
    if (hold({ [path]: test }, holder.values)) continue;
    const writing = isOpen(holder, path, when) ? passing(path, test) : undefined;
    if (writing === undefined) return null;
    written.set(path, writing);
  }
  return written;
}
