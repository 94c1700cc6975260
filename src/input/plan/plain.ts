import type { Attribute } from "../../domain/change.ts";

/** A value that is known and not sensitive, of which its place in a list is not asked, and that JSON can hold: most. */
export type Plain = string | number | boolean;

/** JSON has neither a number without end nor the zero below zero. */
const isInJson = (value: number): boolean => Number.isFinite(value) && !Object.is(value, -0);

/** The value of an attribute, where that is all that there is to it; else null. */
export const plainOf = ({ value, digits, sensitive, unknown, at }: Attribute): Plain | null =>
  sensitive ||
  unknown ||
  at !== undefined ||
  digits !== undefined ||
  typeof value === "object" ||
  (typeof value === "number" && !isInJson(value))
    ? null
    : value;

/** The attribute that has this value and no more to it. */
export const attributeOf = (value: Plain): Attribute => ({ value, sensitive: false, unknown: false });
