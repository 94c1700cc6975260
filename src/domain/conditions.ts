import type { AnyOf, Conditions, Path, Test } from "./catalogue.ts";
import { type Attribute, type Attributes, isNone, NOTHING } from "./change.ts";
import { type BoundTo, listsIn, placeAt, within } from "./elements.ts";
import type { Evidence, Seen } from "./evidence.ts";
import { remembered } from "./remembered.ts";

/** Prefix of paths that are read from the literal configuration of the object's provider (`azurerm` features). */
export const PROVIDER = "provider.";

/**
 * The lowest major version of the provider that the plan's constraints allow, as a number; defaults change with it.
 * `above` is sure. `below` may be so, since a later version may be in use: that is for leaves with `nothing` alone.
 */
export const PROVIDER_VERSION = "provider.version";

/** A boolean, or what is one as text, as in manifests and in states of older providers; null for all else. */
export const booleanIn = (value: Attribute["value"]): boolean | null => {
  if (value === true || value === "true") return true;
  return value === false || value === "false" ? false : null;
};

const equals = (value: Attribute["value"], wanted: string | number | boolean | null): boolean => {
  if (wanted === null) return isNone(value);
  return typeof wanted === "boolean" ? booleanIn(value) === wanted : value === wanted;
};

/** In whatever case: Azure takes the names of its types in any. A plan asks for the same ones a thousand times. */
const startsIn = remembered((starts: string | readonly string[]) =>
  [starts].flat().map((start) => start.toLowerCase()),
);

/** Of a thousand words one is looked up. */
const wordsIn = remembered((words: readonly string[]) => new Set(words));

function startsWithAny(value: string, starts: string | readonly string[]): boolean {
  const all = value.toLowerCase();
  return startsIn(starts).some((start) => all.startsWith(start));
}

/**
 * Whether one value passes a test. What is unknown until apply, or a text that can't be read, passes none: a claim that
 * something remains needs evidence. But it is none of the words that `besides` takes out.
 */
export function passes(attribute: Attribute, test: Test): boolean {
  const { value, unknown } = attribute;
  if (unknown) return typeof test === "object" && test !== null && "besides" in test;
  if (test === null || typeof test !== "object") return equals(value, test);
  if ("above" in test) return typeof value === "number" && value > test.above;
  if ("below" in test) return typeof value === "number" && value < test.below;
  if ("set" in test) return isNone(value) !== test.set;
  if ("besides" in test) return typeof value !== "string" || !wordsIn(test.besides).has(value);
  if ("startsWith" in test) return typeof value === "string" && startsWithAny(value, test.startsWith);
  return test.some((one) => equals(value, one));
}

const MISSING: readonly Attribute[] = [NOTHING];

/** The values at a path; one null where there is nothing. */
export const valuesAt = (attributes: Attributes, path: Path): readonly Attribute[] => attributes.get(path) ?? MISSING;

/** The texts there: some providers keep their own ids as text and refer to others by number. */
export function textsAt(attributes: Attributes, path: Path): readonly string[] {
  const found: string[] = [];
  for (const { value, digits } of valuesAt(attributes, path))
    if (typeof value === "number" || (typeof value === "string" && value !== "")) found.push(digits ?? String(value));
  return found;
}

/** A test on a value, with the values that it may look at. */
interface Asked {
  readonly path: Path;
  readonly test: Test;
  readonly values: readonly Attribute[];
}

const passesOne = ({ values, test }: Asked): boolean =>
  (values.length === 0 ? MISSING : values).some((value) => passes(value, test));

/** `null` says that the whole list has nothing there, unless another test is about the same element. */
const isAbsent = ({ values, test }: Asked): boolean => test === null && values.every((value) => passes(value, test));

/** The tests with the values of one element of their list that passes them all; null where there is none. */
function metBy(asked: readonly Asked[], depth: number): readonly Asked[] | null {
  const [first] = asked;
  if (first === undefined || (asked.length === 1 && first.test === null)) return asked.every(isAbsent) ? asked : null;
  const places = new Set(asked.flatMap(({ values }) => values.map((value, order) => placeAt(value, depth, order))));
  if (places.size === 0) return asked.every(passesOne) ? asked : null;
  for (const place of places) {
    const here = asked.map((one) => ({
      ...one,
      values: one.values.filter((value, order) => placeAt(value, depth, order) === place),
    }));
    const met = allMet(here, depth + 1);
    if (met !== null) return met;
  }
  return null;
}

/** The tests with the values that pass them, those of one list together; null where not all hold. */
function allMet(asked: readonly Asked[], depth: number): readonly Asked[] | null {
  const lists = new Map<Path, Asked[]>();
  for (const one of asked) {
    const list = listsIn(one.path)[depth];
    if (list === undefined && !passesOne(one)) return null;
    if (list !== undefined) lists.set(list, [...(lists.get(list) ?? []), one]);
  }
  if (lists.size === 0) return asked;
  const met = [...lists.values()].map((inList) => metBy(inList, depth));
  const plain = asked.filter(({ path }) => listsIn(path)[depth] === undefined);
  return met.includes(null) ? null : [...plain, ...met.flatMap((each) => each ?? [])];
}

const askedOf = (conditions: Conditions, attributes: Attributes, element?: BoundTo): readonly Asked[] =>
  Object.entries(conditions).map(([path, test]) => {
    const values = attributes.get(path) ?? [];
    return { path, test, values: element === undefined ? values : within(values, path, element) };
  });

const isOfElements = (path: Path): boolean => path.includes("[*]");

/**
 * Whether every test holds. Tests on elements of one list (a common `[*]`) hold together of one and the same element:
 * of `element`, if it is one of that list.
 */
export function hold(conditions: Conditions, attributes: Attributes, element?: BoundTo): boolean {
  if (Object.keys(conditions).some(isOfElements)) return allMet(askedOf(conditions, attributes, element), 0) !== null;
  return Object.entries(conditions).every(([path, test]) =>
    valuesAt(attributes, path).some((value) => passes(value, test)),
  );
}

/** Whether every test holds, or may hold once the apply tells the values that are unknown now. */
export const mayHold = (conditions: Conditions, attributes: Attributes): boolean =>
  Object.entries(conditions).every(([path, test]) =>
    valuesAt(attributes, path).some((value) => value.unknown || passes(value, test)),
  );

const asksBoolean = (test: Test): boolean => [test].flat().some((one) => typeof one === "boolean");

/**
 * A value that the plan hides; or a text where a boolean is asked for, and which is none (`yes`, `TRUE`): nobody can
 * tell what is made of it.
 */
const isUnclear = ({ value, unknown, sensitive }: Attribute, test: Test): boolean =>
  (unknown && sensitive) ||
  (typeof value === "string" && asksBoolean(test) && !isNone(value) && booleanIn(value) === null);

/** Whether every test holds, or may hold by what is hidden, or unclear: for conditions that alarm. */
export function holdOrUnclear(conditions: Conditions, attributes: Attributes): boolean {
  if (hold(conditions, attributes)) return true;
  const asked = Object.entries(conditions).map(([path, test]) => ({ test, values: valuesAt(attributes, path) }));
  const isAnyUnclear = asked.some(({ test, values }) => values.some((value) => isUnclear(value, test)));
  return (
    isAnyUnclear && asked.every(({ test, values }) => values.some((one) => isUnclear(one, test) || passes(one, test)))
  );
}

/** The sets of conditions of which one must hold; none where there are no conditions, or none are needed. */
export const alternatives = (conditions: AnyOf | true | undefined): readonly Conditions[] =>
  conditions === undefined || conditions === true ? [] : ([conditions].flat() as readonly Conditions[]);

const words = (test: Test): readonly string[] => {
  if (typeof test === "string") return [test];
  return Array.isArray(test) ? test.filter((word): word is string => typeof word === "string") : [];
};

const isCompared = (test: Test): boolean =>
  words(test).length > 0 || (typeof test === "object" && test !== null && "startsWith" in test);

/** Whether a text begins as a test wants it: what follows is not shown, and it is no other value than that. */
const beginsAs = (value: string, test: Test): boolean =>
  typeof test === "object" && test !== null && "startsWith" in test && startsWithAny(value, test.startsWith);

/** A value as far as it may be shown: booleans, numbers, and the strings that `tests` name. Attributes hold secrets. */
export function seen({ value, unknown, sensitive }: Attribute, ...tests: readonly Test[]): Seen {
  if (sensitive) return { hidden: "sensitive" };
  if (unknown) return { hidden: "unknown" };
  if (isNone(value)) return null;
  if (typeof value === "boolean" || typeof value === "number") return value;
  if (typeof value !== "string") return { hidden: "set" };
  if (tests.some(asksBoolean)) return booleanIn(value) ?? { hidden: "other" };
  if (tests.some((test) => words(test).includes(value))) return value;
  return { hidden: tests.some(isCompared) && !tests.some((test) => beginsAs(value, test)) ? "other" : "set" };
}

/** A path of a row, and what has the attribute: the object itself (null), or its provider. */
export const ownerOf = (path: Path): { readonly path: string; readonly of: string | null } =>
  path.startsWith(PROVIDER) ? { path: path.slice(PROVIDER.length), of: "provider" } : { path, of: null };

/** The tests with the values of the element that passed them, in the order of the conditions. */
function toldOf(conditions: Conditions, attributes: Attributes): readonly Asked[] {
  const asked = askedOf(conditions, attributes);
  const met = new Map(allMet(asked, 0)?.map((one) => [one.path, one]));
  return asked.map((one) => met.get(one.path) ?? one);
}

/** The values that a set of conditions looked at. `of`: the type that has them, if they are not the object's own. */
export const evidenceOf = (
  conditions: Conditions,
  attributes: Attributes,
  of: string | null = null,
): readonly Evidence[] =>
  toldOf(conditions, attributes).flatMap(({ path, test, values }) => {
    const telling = values.find((value) => passes(value, test)) ?? values[0] ?? NOTHING;
    const whose = ownerOf(path);
    return [{ kind: "attribute", path: whose.path, of: whose.of ?? of, was: seen(telling, test) } as const];
  });
