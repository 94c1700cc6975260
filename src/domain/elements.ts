import type { Path } from "./catalogue.ts";
import type { Attribute, Element } from "./change.ts";
import { grouped } from "./grouped.ts";
import { remembered, rememberedWith } from "./remembered.ts";

/**
 * Elements of lists. Values under `[*]` say in which element they stand, so that what is said of one element is never
 * taken for another's: conditions hold together in one, and a change is one of the same element before and after.
 */

/** The lists that a path leads through, the outermost first: `rule[*].copy[*].days` → `rule[*]`, `rule[*].copy[*]`. */
export const listsIn: (path: Path) => readonly Path[] = remembered((path) =>
  [...path.matchAll(/\[\*\]/g)].map(({ index }) => path.slice(0, index + 3)),
);

/** One element, by the lists that lead to it. Without `at`: one that is not there. */
export interface BoundTo {
  readonly lists: readonly Path[];
  readonly at: readonly Element[] | null;
}

/** The place of a value in the list at this depth; values that nobody placed stand one after another. */
export const placeAt = ({ at }: Attribute, depth: number, order: number): number => at?.[depth]?.index ?? order;

/** The values of an element at a path; all of them where the path leads through none of its lists. */
export function within(values: readonly Attribute[], path: Path, element: BoundTo): readonly Attribute[] {
  const lists = listsIn(path);
  const shared = lists.findIndex((list, depth) => list !== element.lists[depth]);
  const depth = shared < 0 ? lists.length : shared;
  if (depth === 0) return values;
  const { at } = element;
  if (at === null) return [];
  const isHere = (value: Attribute, order: number): boolean =>
    at.every((one, d) => d >= depth || isIn(value, d, order, one));
  const [outermost] = at;
  if (values.length <= FEW || outermost === undefined) return values.filter(isHere);
  const found = byOutermost(values).get(outermost.index) ?? [];
  return found.filter(({ value, order }) => isHere(value, order)).map(({ value }) => value);
}

/** Of so few values each is looked at. */
const FEW = 16;

interface Placed {
  readonly value: Attribute;
  readonly order: number;
}

/** The values of a list by the outermost element that they stand in: of thousands of elements each is asked for. */
const byOutermost = rememberedWith((values: readonly Attribute[]): ReadonlyMap<number, readonly Placed[]> => {
  const all = values.map((value, order): Placed => ({ value, order }));
  return grouped(all, ({ value, order }) => placeAt(value, 0, order));
});

const isIn = (value: Attribute, depth: number, order: number, { index }: Element): boolean =>
  placeAt(value, depth, order) === index;

export type Pairing = readonly [before: Attribute | undefined, after: Attribute | undefined];

/** The attribute that tells the elements at this depth apart on both sides; none: they have no name of their own. */
function nameAt(depth: number, values: readonly Attribute[]): string | null {
  const names = values[0]?.at?.[depth]?.keys.keys() ?? [];
  for (const name of names) if (values.every(({ at }) => at?.[depth]?.keys.has(name))) return name;
  return null;
}

/** Values in groups of those that may be the same one: elements by name where they have one, else all of a list. */
const byNames = (values: readonly Attribute[], names: readonly (string | null)[]) =>
  grouped(values, ({ at }) =>
    names.map((name, depth) => (name === null ? "" : at?.[depth]?.keys.get(name))).join("\0"),
  );

/**
 * Values at a path with `[*]` before and after, each with the one that takes its place. Elements are paired by their
 * names; those without one by `asOne`, within the list that they stand in. A list that is not known yet may hold
 * anything in place of each.
 */
export function paired(
  path: Path,
  before: readonly Attribute[],
  after: readonly Attribute[],
  asOne: (before: readonly Attribute[], after: readonly Attribute[]) => readonly Pairing[],
): readonly Pairing[] {
  const unknown = after.find(({ at }) => at?.some(({ index }) => index < 0));
  if (unknown !== undefined) return [undefined, ...before].map((old) => [old, unknown]);
  const names = listsIn(path).map((_, depth) => nameAt(depth, [...before, ...after]));
  const [old, now] = [byNames(before, names), byNames(after, names)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => asOne(old.get(key) ?? [], now.get(key) ?? []));
}

/** What is left of two lists without the values that stand unchanged on both sides, wherever they stand. */
export function unlike(
  before: readonly Attribute[],
  after: readonly Attribute[],
  isSame: (a: Attribute, b: Attribute) => boolean,
): readonly [before: readonly Attribute[], after: readonly Attribute[]] {
  const [old, now] = [[...before], [...after]];
  for (const one of before) {
    const at = now.findIndex((other) => isSame(one, other));
    if (at < 0) continue;
    now.splice(at, 1);
    old.splice(old.indexOf(one), 1);
  }
  return [old, now];
}

/** By place. */
export const byPlace = (before: readonly Attribute[], after: readonly Attribute[]): readonly Pairing[] =>
  Array.from({ length: Math.max(before.length, after.length) }, (_, i) => [before[i], after[i]]);
