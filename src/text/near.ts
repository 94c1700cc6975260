/**
 * The names that a mistyped name was probably meant to be.
 *
 * Our own, since the small libraries for it (leven, fastest-levenshtein) count two letters that changed places as two
 * mistakes: with them "hihg" would be as far from "high" as "hits" is, and no longer near it.
 */

/**
 * How many letters were added, left out, taken for another, or changed places with their neighbour (optimal string
 * alignment: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance). Above `most` only that it is above.
 */
export function distance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const changed = (last[j - 1] as number) + (isSame ? 0 : 1);
      const swapped = isSwapped ? (beforeLast[j - 2] as number) + 1 : changed;
      row.push(Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, changed, swapped));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}

/** `atLeast`, `at-least` and `at_least` are one word to somebody who mistypes. */
const plain = (word: string): string => word.toLowerCase().replace(/[-_ ]/g, "");

const SHORTEST_WORD = 2;
const LONGEST_WORD = 60;
const MOST_WORDS = 3;

/**
 * Of a few words that are allowed, those that `word` was probably meant to be: all that are nearest to it, at most
 * three, in their own order; or none. A third of the letters may be wrong.
 */
export function nearWords(word: string, allowed: readonly string[]): readonly string[] {
  const given = plain(word);
  if (given.length < SHORTEST_WORD || given.length > LONGEST_WORD) return [];
  const scored = allowed
    .map((candidate) => ({ candidate, off: wordDistance(given, plain(candidate)) }))
    .filter(({ candidate, off }) => off <= mostWrong(given, plain(candidate)));
  const best = Math.min(...scored.map(({ off }) => off));
  return scored
    .filter(({ off }) => off === best)
    .map(({ candidate }) => candidate)
    .slice(0, MOST_WORDS);
}

/** `warning` is near `warn` because one begins with the other. */
const wordDistance = (a: string, b: string): number => {
  const begins = a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a));
  return begins ? Math.min(1, distance(a, b)) : distance(a, b);
};

const mostWrong = (a: string, b: string): number => Math.max(1, Math.floor(Math.min(a.length, b.length) / 3));

const MOST_TYPES = 5;

/** `aws_db_inst`: more than the prefix of a provider, which thousands of types share. */
const PART_OF_A_TYPE = /^[^_]+_./;

/**
 * Of thousands of resource types, those that `type` was probably meant to be, the nearest first and at most five: by
 * spelling, with the provider's prefix left out (`db_instance`), or with its end left out (`aws_db_inst`). A sixth of
 * the letters may be wrong, but always two.
 */
export function nearTypes(type: string, known: readonly string[]): readonly string[] {
  const most = Math.max(2, Math.floor(type.length / 6));
  const isPart = PART_OF_A_TYPE.test(type);
  const isMeant = (one: string): boolean => one.endsWith(`_${type}`) || (isPart && one.startsWith(type));
  return known
    .map((one) => ({ one, off: isMeant(one) ? one.length / 1000 : distance(type, one, most) }))
    .filter(({ off }) => off <= most)
    .sort((a, b) => a.off - b.off || (a.one < b.one ? -1 : 1))
    .slice(0, MOST_TYPES)
    .map(({ one }) => one);
}
