import type { AnyOf, Conditions, Path, Test } from "./catalogue.ts";
import type { Attribute, Attributes } from "./change.ts";

/** Prefix of paths that are read from the literal configuration of the object's provider (`azurerm` features). */
export const PROVIDER = "provider.";

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

/** The sets of conditions of which one must hold; none where there are no conditions, or none are needed. */
export const alternatives = (conditions: AnyOf | true | undefined): readonly Conditions[] =>
  conditions === undefined || conditions === true ? [] : ([conditions].flat() as readonly Conditions[]);

const words = (test: Test): readonly string[] => {
  if (typeof test === "string") return [test];
  return Array.isArray(test) ? test.filter((word): word is string => typeof word === "string") : [];
};

/**
 * `attribute = value` for one value, as far as a value may be shown (contract §6): booleans, numbers, and strings that
 * the catalogue itself names.
 * Everything else is told as set, not set, or known only after apply.
 */
export function shown(path: Path, attribute: Attribute, ...tests: readonly Test[]): string {
  const name = path.startsWith(PROVIDER) ? `${path.slice(PROVIDER.length)} (provider)` : path;
  if (attribute.unknown) return `${name} is known only after apply`;
  if (attribute.sensitive) return `${name} is sensitive`;
  const { value } = attribute;
  if (isEmpty(value)) return `${name} is not set`;
  if (typeof value === "boolean" || typeof value === "number") return `${name} = ${value}`;
  if (typeof value === "string" && tests.some((test) => words(test).includes(value))) return `${name} = ${value}`;
  // Another than the words that it is compared with, if it is compared with any.
  const isCompared = tests.some(
    (test) => words(test).length > 0 || (typeof test === "object" && test !== null && "startsWith" in test),
  );
  return typeof value === "string" && isCompared ? `${name} has another value` : `${name} is set`;
}

/** The values that a set of conditions looked at, for the evidence. */
export const evidenceOf = (conditions: Conditions, attributes: Attributes): readonly string[] =>
  Object.entries(conditions).flatMap(([path, test]) => {
    const values = valuesAt(attributes, path);
    const telling = values.find((value) => passes(value, test)) ?? values[0];
    return telling === undefined ? [] : [shown(path, telling, test)];
  });
