import { createHash } from "node:crypto";
import type { Attribute, Attributes, Composite, Element } from "../../domain/change.ts";
import {
  ANY,
  isPair,
  isReading,
  type Pair,
  type ParsedPath,
  pairText,
  type Reading,
  type Step,
} from "../../domain/path.ts";
import { isList, isObject, type Json, type JsonObject, LongNumber } from "../json/value.ts";
import { elementsOf, NO_KEYS } from "./elements.ts";
import { type Branch, treeOf } from "./path-tree.ts";
import { readText } from "./text.ts";

/**
 * A value with the marks that belong to it: the trees of the plan have the value's own form, or `true` for all below.
 */
interface MarkedValue {
  readonly value: Json | undefined;
  readonly sensitive: Json | undefined;
  readonly unknown: Json | undefined;
  /** The elements that were chosen by `[*]` on the way here. */
  readonly at?: readonly Element[];
}

/** A tree of marks one step down; `true` stays true. */
const below = (tree: Json | undefined, step: string | number): Json | undefined => {
  if (tree === true) return true;
  if (typeof step === "number") return isList(tree) ? tree[step] : undefined;
  return isObject(tree) && Object.hasOwn(tree, step) ? tree[step] : undefined;
};

function into(marked: MarkedValue, step: string | number): MarkedValue {
  const value = below(marked.value === true ? undefined : marked.value, step);
  const sensitive = below(marked.sensitive, step);
  const unknown = below(marked.unknown, step);
  return marked.at === undefined ? { value, sensitive, unknown } : { value, sensitive, unknown, at: marked.at };
}

/** Every element of a list, known or not yet. A list that is wholly unknown is one unknown value. */
function elements(marked: MarkedValue): readonly MarkedValue[] {
  const length = Math.max(
    isList(marked.value) ? marked.value.length : 0,
    isList(marked.unknown) ? marked.unknown.length : 0,
  );
  if (length === 0) return marked.unknown === true ? [marked] : [];
  return Array.from({ length }, (_, index) => into(marked, index));
}

/** The same, each with its place and its names. */
function eachElement(marked: MarkedValue): readonly MarkedValue[] {
  const all = elements(marked);
  const [first] = all;
  const isWhole = first === marked;
  const known = isList(marked.value) && marked.value.length === all.length ? elementsOf(marked.value) : null;
  return all.map((one, index) => ({
    ...one,
    at: [...(marked.at ?? []), known?.[index] ?? { index: isWhole ? -1 : index, keys: NO_KEYS }],
  }));
}

/** A switch counts as text too: two members of a block may be an id and whether that goes along. */
const textIn = (value: Json | undefined): string | null =>
  typeof value === "string" ? value : typeof value === "boolean" ? String(value) : null;

/** A member of a block, or one deeper down. */
const member = (marked: MarkedValue, name: string): MarkedValue => name.split(".").reduce(into, marked);

/** A tag that is a text and has no value. */
const tagAlone = (marked: MarkedValue): readonly MarkedValue[] =>
  typeof marked.value === "string" && marked.value !== "" ? [{ ...marked, value: pairText(marked.value, "") }] : [];

/** Keys with their values, each as one text. What is no text is no tag. */
function pairs(marked: MarkedValue, { pair }: Pair): readonly MarkedValue[] {
  if (pair === "members" && typeof marked.value === "string") return tagAlone(marked);
  if (!isObject(marked.value)) return marked.unknown === true ? [marked] : [];
  const found =
    pair === "members"
      ? Object.keys(marked.value).map((key) => [key, into(marked, key)] as const)
      : [[member(marked, pair[0]), member(marked, pair[1])] as const];
  return found.flatMap(([keyed, valued]) => {
    const key = typeof keyed === "string" ? keyed : keyed.value;
    const text = textIn(valued.value);
    const marks = [valued.sensitive, typeof keyed === "string" ? undefined : keyed.sensitive];
    return typeof key === "string" && text !== null
      ? [{ ...marked, value: pairText(key, text), sensitive: marks.includes(true) || undefined, unknown: undefined }]
      : [];
  });
}

/** A text as what it holds; of one that can't be read nothing is known. */
function readIn(marked: MarkedValue, { read }: Reading): MarkedValue {
  if (typeof marked.value !== "string") return marked;
  const value = readText(read, marked.value);
  return value === undefined ? { ...marked, value, unknown: true } : { ...marked, value };
}

/** An object where a list could stand is its one element. */
const alone = (marked: MarkedValue): MarkedValue => ({
  ...marked,
  at: [...(marked.at ?? []), { index: 0, keys: NO_KEYS }],
});

/**
 * Providers change between a list of one block and a plain object from version to version, so either is followed for
 * the other.
 */
function follow(marked: MarkedValue, step: Step): readonly MarkedValue[] {
  const listed = isList(marked.value) || isList(marked.unknown);
  if (isReading(step)) return [readIn(marked, step)];
  const missing = marked.value === undefined || marked.value === null;
  if (isPair(step)) return listed ? elements(marked).flatMap((element) => pairs(element, step)) : pairs(marked, step);
  if (step === ANY) return listed || missing ? eachElement(marked) : [alone(marked)];
  if (typeof step === "number") return listed || missing ? [into(marked, step)] : [marked];
  return listed ? elements(marked).map((element) => into(element, step)) : [into(marked, step)];
}

/**
 * Lists that are sets come in any order, so elements are compared without it. Terraform's values are never this deep;
 * what lies deeper is not told apart.
 */
const canonical = (value: Json, depth = 0): string => {
  if (depth > 200) return "…";
  if (isList(value)) return `[${value.map((element) => canonical(element, depth + 1)).sort()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{${Object.keys(value)
    .filter((key) => value[key] !== null)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] as Json, depth + 1)}`)}}`;
};

/**
 * How much is in it. An attribute of an object that is no longer set is still there, as null; what a map loses is not.
 */
function sizeOf(value: readonly Json[] | JsonObject): number {
  const members = Object.values(value);
  return !isList(value) && members.every((member) => member === null) ? 0 : members.length;
}

const composite = (value: readonly Json[] | JsonObject): Composite => ({
  size: sizeOf(value),
  fingerprint: createHash("sha256").update(canonical(value)).digest("base64"),
  elements:
    isList(value) && value.every((element) => typeof element !== "object" || element instanceof LongNumber)
      ? value.map((element) => JSON.stringify(element))
      : null,
});

function scalarOf(value: Json): Attribute["value"] {
  if (value === null || typeof value !== "object") return value;
  return value instanceof LongNumber ? Number(value.digits) : composite(value);
}

/** Of the many that a large plan has, each has nothing but what it needs. */
function attribute({ value = null, sensitive, unknown, at }: MarkedValue): Attribute {
  const told = { value: scalarOf(value), sensitive: sensitive === true, unknown: unknown === true };
  if (at === undefined && !(value instanceof LongNumber)) return told;
  return { ...told, ...(at && { at }), ...(value instanceof LongNumber && { digits: value.digits }) };
}

const isThere = (one: Attribute): boolean => one.value !== null || one.unknown;

/** Whether a path leads to a member of any element, not to the elements themselves or to pairs. */
const isInElement = (steps: readonly Step[]): boolean =>
  steps.includes(ANY) && steps.at(-1) !== ANY && !isPair(steps.at(-1));

/** Most of what is kept of a large plan are switches: one object for all of them. */
const SWITCHES = new Map<unknown, readonly Attribute[]>(
  [true, false].map((value) => [value, [{ value, sensitive: false, unknown: false }]]),
);

const asSwitch = (one: Attribute): readonly Attribute[] | undefined =>
  one.sensitive || one.unknown || one.at || typeof one.value !== "boolean" ? undefined : SWITCHES.get(one.value);

/** What is kept of the values that a path leads to; nothing where nothing is there. */
function keptOf(reached: readonly MarkedValue[], steps: readonly Step[]): readonly Attribute[] {
  const [first] = reached;
  if (reached.length === 1 && first !== undefined && first.at === undefined) {
    const one = attribute(first);
    return isThere(one) ? (asSwitch(one) ?? [one]) : [];
  }
  const all = reached.map(attribute);
  // An element that has nothing there is still one of the list: another's value is not its own.
  return isInElement(steps) ? all : all.filter(isThere);
}

/** Whether an object has nothing at all where a path begins. In a large plan that is true of most paths. */
const isAbsent = ({ value, unknown }: MarkedValue, first: Step): boolean =>
  typeof first === "string" &&
  isObject(value) &&
  (value[first] ?? null) === null &&
  unknown !== true &&
  !(isObject(unknown) && Object.hasOwn(unknown, first));

/** Whether nothing can be found here or below: there is neither value nor mark, and it is no element of a list. */
const isNothing = ({ value, unknown, at }: MarkedValue): boolean =>
  (value ?? null) === null && unknown === undefined && at === undefined;

/** What paths lead to, by their place in the list; nothing where they lead nowhere. */
type Reached = (readonly MarkedValue[] | undefined)[];

/** Follows paths from a value. Steps with which several of them begin are followed once. */
function reach(branches: readonly Branch[], from: readonly MarkedValue[], reached: Reached): void {
  const [first] = from;
  const isAlone = from.length === 1 && first !== undefined && first.at === undefined;
  for (const { step, next, ends } of branches) {
    if (isAlone && isAbsent(first, step)) continue;
    const found = isAlone ? follow(first, step) : from.flatMap((marked) => follow(marked, step));
    if (found.every(isNothing)) continue;
    for (const place of ends) reached[place] = found;
    reach(next, found, reached);
  }
}

/**
 * The wanted attributes of an object and nothing else. Missing and null are the same to Terraform, and left out.
 * `sensitive` and `unknown` are the plan's trees of marks, or undefined where it has none. `wanted` has to be one and
 * the same list for many calls: its tree of steps is made once, and that costs more than to follow it.
 */
export function project(
  value: Json | undefined,
  sensitive: Json | undefined,
  unknown: Json | undefined,
  wanted: readonly ParsedPath[],
): Attributes {
  const kept = new Map<string, readonly Attribute[]>();
  const reached: Reached = [];
  reach(treeOf(wanted), [{ value, sensitive, unknown }], reached);
  // In the order of the list, whatever the order of the tree. Not every place has something.
  reached.forEach((values, place) => {
    const { path, steps } = wanted[place] as ParsedPath;
    const found = values === undefined ? [] : keptOf(values, steps);
    if (found.length > 0) kept.set(path, found);
  });
  return kept;
}
