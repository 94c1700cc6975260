import { allRows, knownTypes } from "../catalogue/index.ts";
import type { Weight } from "../domain/catalogue.ts";

/** A type that a search found. `what`: what it is; null for one that holds nothing. */
export interface FoundType {
  readonly type: string;
  readonly what: string | null;
}

/** In shorter words every letter counts: `db` is no part of `feedback`. */
const SHORTEST_PART = 4;

const RANK = { high: 0, medium: 1, low: 2 } as const satisfies Record<Weight, number>;

/**
 * Types with all of these words in their name, or in what they are; those that would be missed most first. Reads all
 * tables.
 */
export function typesWith(text: string): readonly FoundType[] {
  const words = wordsIn(text);
  if (words.length === 0) return [];
  const rows = allRows()
    .filter(({ type, what }) => hasAll(words, wordsIn(`${type} ${what}`)))
    .sort((a, b) => RANK[a.weight] - RANK[b.weight] || (a.type < b.type ? -1 : 1));
  const told = new Set(rows.map(({ type }) => type));
  const others = knownTypes().filter((type) => !told.has(type) && hasAll(words, wordsIn(type)));
  return [...rows, ...others.map((type) => ({ type, what: null }))].map(({ type, what }) => ({ type, what }));
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

const hasAll = (words: readonly string[], among: readonly string[]): boolean =>
  words.every((word) => among.some((one) => one === word || (word.length >= SHORTEST_PART && one.includes(word))));
