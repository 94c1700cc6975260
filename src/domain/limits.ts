import type { Limit, LimitKind, Path } from "./catalogue.ts";
import type { Attribute, Attributes } from "./change.ts";
import { type BoundTo, within } from "./elements.ts";
import { measuring } from "./measured.ts";
import { aboutDays, isShorter, type Length, lengthOf, lengthOrDateIn } from "./quantity.ts";

/** The value of a limit in one rule. Null narrows nothing; several texts are alternatives, or hold together. */
export type Bound = Length | readonly string[] | null;

export const placesOf = ({ at }: Limit): readonly Path[] => [at].flat() as readonly Path[];

/** The values of a limit in a rule, with the path where they stand; none that means no limit. */
export const valuesOf = (
  limit: Limit,
  attributes: Attributes,
  rule: BoundTo,
): readonly (readonly [Path, Attribute])[] =>
  placesOf(limit)
    .flatMap((path) => within(attributes.get(path) ?? [], path, rule).map((one) => [path, one] as const))
    .filter(([, { value }]) => limit.none === undefined || value !== limit.none);

/** What a limit is in a rule, of its values. */
export function boundOf(limit: Limit, attributes: Attributes, rule: BoundTo): Bound {
  const values = valuesOf(limit, attributes, rule);
  if (limit.by === "at-least" || limit.by === "at-most") {
    const lengths = values
      .flatMap(([path, one]) => lengthAt(measuring(attributes, path, limit.unit)(one).value) ?? [])
      .sort((a, b) => aboutDays(a) - aboutDays(b));
    return lengths.at(limit.by === "at-least" ? -1 : 0) ?? null;
  }
  const texts = values.flatMap(([, { value }]) => textOf(value) ?? []);
  return meant(limit, texts);
}

function lengthAt(value: Attribute["value"]): Length | null {
  if (typeof value === "number") return lengthOf(value);
  return typeof value === "string" ? lengthOrDateIn(value) : null;
}

const textOf = (value: Attribute["value"]): string | null => {
  if (typeof value === "object") return value === null || value.size === 0 ? null : value.fingerprint;
  return value === "" ? null : String(value);
};

/** Texts, with the words in place of one that stands for several. */
function meant({ means = [] }: Limit, texts: readonly string[]): readonly string[] | null {
  const named = texts.length === 0 ? [null] : texts;
  const all = named.flatMap((text) => means.find(({ word }) => word === text)?.words ?? (text === null ? [] : [text]));
  return all.length === 0 ? null : [...new Set(all)];
}

const EACH_FITS = {
  prefix: (wide: string, narrow: string) => narrow.startsWith(wide),
  suffix: (wide: string, narrow: string) => narrow.endsWith(wide),
  words: (wide: string, narrow: string) => wide === narrow,
} as const;

/** Whether one of the texts is enough, so that a rule with several is as good as several rules. */
export const isChoice = (by: LimitKind): by is keyof typeof EACH_FITS => by in EACH_FITS;

const [NONE, ENDLESS] = [lengthOf(0), lengthOf(Number.POSITIVE_INFINITY)];

/** Whether what the narrow bound lets through, the wide one lets through too. */
export function isWithin({ by }: Limit, wide: Bound, narrow: Bound): boolean {
  if (by === "at-least") return !isShorter((narrow as Length | null) ?? NONE, (wide as Length | null) ?? NONE);
  if (by === "at-most") return !isShorter((wide as Length | null) ?? ENDLESS, (narrow as Length | null) ?? ENDLESS);
  if (wide === null) return true;
  if (narrow === null) return false;
  const [wides, narrows] = [wide as readonly string[], narrow as readonly string[]];
  if (isChoice(by)) return narrows.every((one) => wides.some((other) => EACH_FITS[by](other, one)));
  if (by === "every-prefix") return wides.every((one) => narrows.some((other) => other.startsWith(one)));
  return by === "pairs" ? wides.every((one) => narrows.includes(one)) : wides.join("\0") === narrows.join("\0");
}
