import type { Conditions, Path, Test } from "../catalogue.ts";
import type { Attribute, Attributes } from "../change.ts";
import { hold } from "../conditions.ts";
import { isLacking } from "./known.ts";
import { isAdvised, leastAbove } from "./unadvised.ts";

/** A value to write. null: any value of one's own, such as a name. */
export type Value = boolean | number | string | null;

/** What is written, by the path of the attribute. */
export type Written = ReadonlyMap<Path, Value>;

/** Stands for a value of one's own while it is tried out. */
const SOMETHING = "something";

/** The value to write so that a test passes; undefined where none can be named. */
function passing(path: Path, test: Test): Value | undefined {
  if (Array.isArray(test)) return (test as readonly Value[]).find((one) => one !== null);
  if (test === null || typeof test !== "object") return test ?? undefined;
  if ("above" in test) return leastAbove(path, test.above);
  if ("below" in test) return test.below - 1;
  return "set" in test && test.set ? null : undefined;
}

/** The value to write so that a test of a leaf that stands in the way fails. */
export function failing(test: Test): Value | undefined {
  if (test === null) return null;
  const [first] = [test].flat();
  return typeof first === "boolean" ? !first : undefined;
}

const asAttribute = (value: Value): readonly Attribute[] => [
  { value: value ?? SOMETHING, sensitive: false, unknown: false },
];

/** The values of an object as they are once that is written. */
export const writtenOver = (values: Attributes, written: Written): Attributes => {
  const now = new Map(values);
  for (const [path, value] of written) now.set(path, asAttribute(value));
  return now;
};

/** The list in which a path names any element: two tests on one list are about one element, which nobody can name. */
const listOf = (path: Path): string | null => (path.includes("[*]") ? (path.split("[*]")[0] as string) : null);

const isWritable = (path: Path, when: Conditions): boolean => {
  const list = listOf(path);
  const inList = list === null ? [] : Object.keys(when).filter((other) => listOf(other) === list);
  return !/[{~]/.test(path) && inList.length < 2;
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
  const written = new Map<Path, Value>();
  for (const [path, test] of Object.entries(when)) {
    if (hold({ [path]: test }, holder.values)) continue;
    const value = isOpen(holder, path, when) ? passing(path, test) : undefined;
    if (value === undefined) return null;
    written.set(path, value);
  }
  return written;
}
