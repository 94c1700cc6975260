import { createHash } from "node:crypto";
import type { Attribute, Attributes, Composite } from "../../domain/change.ts";
import { ANY, isPair, type Pair, pairText, type Step, type Wanted } from "../../domain/path.ts";

/** Parsed JSON of unknown make. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/**
 * A value with the marks that belong to it: the trees of the plan have the value's own form, or `true` for all below.
 */
interface Place {
  readonly value: Json | undefined;
  readonly sensitive: Json | undefined;
  readonly unknown: Json | undefined;
}

/** A tree of marks one step down; `true` stays true. */
const below = (tree: Json | undefined, step: string | number): Json | undefined => {
  if (tree === true) return true;
  if (typeof step === "number") return isList(tree) ? tree[step] : undefined;
  return isObject(tree) && Object.hasOwn(tree, step) ? tree[step] : undefined;
};

const into = (place: Place, step: string | number): Place => ({
  value: below(place.value === true ? undefined : place.value, step),
  sensitive: below(place.sensitive, step),
  unknown: below(place.unknown, step),
});

/** Every element of a list, known or not yet. A list that is wholly unknown is one unknown place. */
function elements(place: Place): readonly Place[] {
  const length = Math.max(
    isList(place.value) ? place.value.length : 0,
    isList(place.unknown) ? place.unknown.length : 0,
  );
  if (length === 0) return place.unknown === true ? [place] : [];
  return Array.from({ length }, (_, index) => into(place, index));
}

/** Keys with their values, each as one text. What is no text is no tag. */
function pairs(place: Place, { pair }: Pair): readonly Place[] {
  if (!isObject(place.value)) return place.unknown === true ? [place] : [];
  const { value } = place;
  const found = pair === "members" ? Object.keys(value).map((key) => [key, key] as const) : [pair];
  return found.flatMap(([keyed, valued]) => {
    const key = pair === "members" ? keyed : value[keyed];
    const text = value[valued];
    const marks = [below(place.sensitive, keyed), below(place.sensitive, valued)];
    return typeof key === "string" && typeof text === "string"
      ? [{ value: pairText(key, text), sensitive: marks.includes(true) || undefined, unknown: undefined }]
      : [];
  });
}

/**
 * Providers change between a list of one block and a plain object from version to version, so either is followed for
 * the other.
 */
function follow(place: Place, step: Step): readonly Place[] {
  const listed = isList(place.value) || isList(place.unknown);
  if (isPair(step)) return listed ? elements(place).flatMap((element) => pairs(element, step)) : pairs(place, step);
  if (step === ANY) return listed || place.value === undefined || place.value === null ? elements(place) : [place];
  if (typeof step === "number")
    return listed || place.value === undefined || place.value === null ? [into(place, step)] : [place];
  return listed ? elements(place).map((element) => into(element, step)) : [into(place, step)];
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

const composite = (value: readonly Json[] | { readonly [key: string]: Json }): Composite => ({
  size: isList(value) ? value.length : Object.values(value).filter((member) => member !== null).length,
  fingerprint: createHash("sha256").update(canonical(value)).digest("base64"),
  elements:
    isList(value) && value.every((element) => typeof element !== "object")
      ? value.map((element) => JSON.stringify(element))
      : null,
});

const attribute = ({ value, sensitive, unknown }: Place): Attribute => ({
  value:
    value === undefined || value === null
      ? null
      : typeof value === "object"
        ? composite(value as readonly Json[])
        : value,
  sensitive: sensitive === true,
  unknown: unknown === true,
});

/** Most of what is kept of a large plan are switches: one object for all of them. */
const SWITCHES = new Map<unknown, readonly Attribute[]>(
  [true, false].map((value) => [value, [{ value, sensitive: false, unknown: false }]]),
);

/**
 * The wanted attributes of an object and nothing else. Missing and null are the same to Terraform, and left out.
 * `sensitive` and `unknown` are the plan's trees of marks, or undefined where it has none.
 */
export function project(
  value: Json | undefined,
  sensitive: Json | undefined,
  unknown: Json | undefined,
  wanted: readonly Wanted[],
): Attributes {
  const kept = new Map<string, readonly Attribute[]>();
  for (const { path, steps } of wanted) {
    let places: readonly Place[] = [{ value, sensitive, unknown }];
    for (const step of steps) places = places.flatMap((place) => follow(place, step));
    const found = places.map(attribute).filter((one) => one.value !== null || one.unknown);
    if (found.length > 0)
      kept.set(
        path,
        (found.length === 1 && SWITCHES.get(found[0]?.sensitive === true ? null : found[0]?.value)) || found,
      );
  }
  return kept;
}

/** Fingerprint of who an object is: `id`, else `arn`, else `name`; null if it has none of them. */
export function identityOf(value: Json | undefined): string | null {
  if (!isObject(value)) return null;
  for (const key of ["id", "arn", "name"]) {
    const found = Object.hasOwn(value, key) ? value[key] : undefined;
    if (typeof found === "string" && found !== "") return createHash("sha256").update(`${key}\0${found}`).digest("hex");
  }
  return null;
}
