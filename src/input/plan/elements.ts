import type { Element } from "../../domain/change.ts";
import { rememberedWith } from "../../domain/remembered.ts";
import { isObject, type Json, LongNumber } from "../json/value.ts";

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
  "policy_type",
  "schedule_name",
  "location_name",
] as const;

export const NO_KEYS: ReadonlyMap<string, string> = new Map();

/** The same names in all the ways that they are written: `ruleName` in a body of Azure, `RuleName` in one of AWS. */
const WRITTEN: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((name, rank) => {
    const camel = name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    return [name, camel, camel.charAt(0).toUpperCase() + camel.slice(1)].map((one) => [one, rank] as const);
  }),
);

/** Those that an element has, the surest first. */
const namesIn = (element: Json | undefined): readonly string[] =>
  isObject(element)
    ? Object.keys(element)
        .filter((key) => WRITTEN.has(key))
        .sort((a, b) => (WRITTEN.get(a) as number) - (WRITTEN.get(b) as number))
    : [];

/** The elements of a list, each with the names that no other of the list has. Asked for by each path that leads in. */
export const elementsOf = rememberedWith((list: readonly Json[]): readonly Element[] => {
  const names = namesIn(list[0]).flatMap((name) => {
    const values = list.map((element) => textIn(element, name));
    return isTelling(values) ? [[name, values] as const] : [];
  });
  return list.map((_, index) => ({
    index,
    keys: names.length === 0 ? NO_KEYS : new Map(names.map(([name, values]) => [name, values[index] as string])),
  }));
});

const textIn = (element: Json, name: string): string | null => {
  const value = isObject(element) && Object.hasOwn(element, name) ? element[name] : undefined;
  if (value instanceof LongNumber) return value.digits;
  return (typeof value === "string" && value !== "") || typeof value === "number" ? JSON.stringify(value) : null;
};

const isTelling = (values: readonly (string | null)[]): boolean =>
  !values.includes(null) && new Set(values).size === values.length;
