import type { Path } from "../domain/catalogue.ts";

/**
 * A path as people know it: without the step that reads a text, which only the catalogue writes. `body~json.sku.name` →
 * `body.sku.name`, `ddl[*]~sql[*]` → `ddl[*]`.
 */
export const shownPath = (path: Path): string => path.replace(/~(sql|columns)(\[\*\])?|~[a-z]+/g, "");

/**
 * A pair of tags as it is written, `key = value`, or two members of one block with their values. Text that is no pair
 * stays as it is: a review that another job hands over may hold any.
 */
export function pairWords(path: Path, text: string): string {
  const [, key, value] = /^\["([^"\\]*)","([^"\\]*)"\]$/.exec(text) ?? [];
  const [, first, second] = /\{(\w+),(\w+)\}$/.exec(path) ?? [];
  if (key === undefined) return text;
  return first === undefined ? `${key} = ${value}` : `${first} ${key} and ${second} ${value}`;
}

/** The block or the tags of a path that ends in a pair: `tag[*]{key,value}` → `tag[*]`; null of any other path. */
export const pairedPath = (path: Path): string | null =>
  path.includes("{") ? shownPath(path).replace(/\{.*/, "") : null;
