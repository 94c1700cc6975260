import type { Element } from "../../domain/change.ts";
import { isObject, type Json } from "../json/value.ts";

/**
 * Attributes by which providers tell the elements of a list apart, the surest first. What the user writes stands before
 * what the provider makes up, which is not known yet when an element is new.
 */
const NAMES = [
  "name",
  "id",
  "rule_id",
  "rule_name",
  "sid",
  "label",
  "key",
  "family",
  "field_id",
  "device_name",
  "interface",
  "unit_number",
  "lun",
  "region",
  "region_name",
  "location",
  "path",
  "uuid",
] as const;

export const NO_KEYS: ReadonlyMap<string, string> = new Map();

/** Of one list, asked for by each path that leads into it. */
const known = new WeakMap<readonly Json[], readonly Element[]>();

/** The elements of a list, each with the names that no other of the list has. */
export function elementsOf(list: readonly Json[]): readonly Element[] {
  const before = known.get(list);
  if (before !== undefined) return before;
  const names = NAMES.flatMap((name) => {
    const values = list.map((element) => textIn(element, name));
    return isTelling(values) ? [[name, values] as const] : [];
  });
  const elements = list.map((_, index) => ({
    index,
    keys: names.length === 0 ? NO_KEYS : new Map(names.map(([name, values]) => [name, values[index] as string])),
  }));
  known.set(list, elements);
  return elements;
}

const textIn = (element: Json, name: string): string | null => {
  const value = isObject(element) && Object.hasOwn(element, name) ? element[name] : undefined;
  return (typeof value === "string" && value !== "") || typeof value === "number" ? JSON.stringify(value) : null;
};

const isTelling = (values: readonly (string | null)[]): boolean =>
  !values.includes(null) && new Set(values).size === values.length;
