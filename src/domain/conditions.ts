import type { AnyOf, Conditions, Path, Test } from "./catalogue.ts";
import type { Attribute, Attributes } from "./change.ts";
import type { Evidence, Seen } from "./evidence.ts";

/** Prefix of paths that are read from the literal configuration of the object's provider (`azurerm` features). */
export const PROVIDER = "provider.";

/**
 * The lowest major version of the provider that the plan's constraints allow, as a number; defaults change with it. Only
 * `above` says anything: a later version may be in use.
 */
export const PROVIDER_VERSION = "provider.version";

const isEmpty = (value: Attribute["value"]): boolean =>
  value === null || value === "" || (typeof value === "object" && value.size === 0);

const equals = (value: Attribute["value"], wanted: string | number | boolean | null): boolean =>
  wanted === null ? isEmpty(value) : value === wanted;

/**
 * Whether one value passes a test. What is unknown until apply passes none: a claim that something remains needs
 * evidence.
 */
export function passes(attribute: Attribute, test: Test): boolean {
  if (attribute.unknown) return false;
  const { value } = attribute;
  if (test === null || typeof test !== "object") return equals(value, test);
  if ("above" in test) return typeof value === "number" && value > test.above;
  if ("below" in test) return typeof value === "number" && value < test.below;
  if ("set" in test) return isEmpty(value) !== test.set;
  if ("startsWith" in test)
    return typeof value === "string" && [test.startsWith].flat().some((start) => value.startsWith(start));
  return test.some((one) => equals(value, one));
}

const MISSING: readonly Attribute[] = [{ value: null, sensitive: false, unknown: false }];

/** The values at a path; one null where there is nothing. */
export const valuesAt = (attributes: Attributes, path: Path): readonly Attribute[] => attributes.get(path) ?? MISSING;

/** Whether every test holds; where a path has several values, one of them must pass. */
export const hold = (conditions: Conditions, attributes: Attributes): boolean =>
  Object.entries(conditions).every(([path, test]) => valuesAt(attributes, path).some((value) => passes(value, test)));

/** Whether every test holds, or may once values are known that the apply will tell. */
export const mayHold = (conditions: Conditions, attributes: Attributes): boolean =>
  Object.entries(conditions).every(([path, test]) =>
    valuesAt(attributes, path).some((value) => value.unknown || passes(value, test)),
  );

/** The sets of conditions of which one must hold; none where there are no conditions, or none are needed. */
export const alternatives = (conditions: AnyOf | true | undefined): readonly Conditions[] =>
  conditions === undefined || conditions === true ? [] : ([conditions].flat() as readonly Conditions[]);

const words = (test: Test): readonly string[] => {
  if (typeof test === "string") return [test];
  return Array.isArray(test) ? test.filter((word): word is string => typeof word === "string") : [];
};

const isCompared = (test: Test): boolean =>
  words(test).length > 0 || (typeof test === "object" && test !== null && "startsWith" in test);

/** A value as far as it may be shown: booleans, numbers, and the strings that `tests` name. Attributes hold secrets. */
export function seen({ value, unknown, sensitive }: Attribute, ...tests: readonly Test[]): Seen {
  if (unknown) return { hidden: "unknown" };
  if (sensitive) return { hidden: "sensitive" };
  if (isEmpty(value)) return null;
  if (typeof value === "boolean" || typeof value === "number") return value;
  if (typeof value !== "string") return { hidden: "set" };
  if (tests.some((test) => words(test).includes(value))) return value;
  return { hidden: tests.some(isCompared) ? "other" : "set" };
}

/** A path of a row, and whose attribute that is: the object's own (null), or its provider's. */
export const ownerOf = (path: Path): { readonly path: string; readonly of: string | null } =>
  path.startsWith(PROVIDER) ? { path: path.slice(PROVIDER.length), of: "provider" } : { path, of: null };

/** The values that a set of conditions looked at. `of`: the type whose they are, if not the object's own. */
export const evidenceOf = (
  conditions: Conditions,
  attributes: Attributes,
  of: string | null = null,
): readonly Evidence[] =>
  Object.entries(conditions).flatMap(([path, test]) => {
    const values = valuesAt(attributes, path);
    const telling = values.find((value) => passes(value, test)) ?? values[0];
    if (telling === undefined) return [];
    const whose = ownerOf(path);
    return [{ kind: "attribute", path: whose.path, of: whose.of ?? of, was: seen(telling, test) } as const];
  });
