/** `atLeast`, `at-least` and `at_least` are one word to somebody who mistypes. */
const plain = (word: string): string => word.toLowerCase().replace(/[-_ ]/g, "");

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (above[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (above[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
};

const LONGEST = 60;

/**
 * The allowed words that a mistyped word was probably meant to be: all at the smallest distance, at most three, or
 * none.
 * `warning` is near `warn` because one begins with the other.
 */
export const near = (word: string, allowed: readonly string[]): readonly string[] => {
  const given = plain(word);
  if (given.length < 2 || given.length > LONGEST) return [];
  const begins = (other: string) =>
    given.length > 2 && other.length > 2 && (given.startsWith(other) || other.startsWith(given));
  const scored = allowed
    .map((candidate) => ({
      candidate,
      off: begins(plain(candidate))
        ? Math.min(1, distance(given, plain(candidate)))
        : distance(given, plain(candidate)),
    }))
    .filter(
      ({ candidate, off }) => off <= Math.max(1, Math.floor(Math.min(given.length, plain(candidate).length) / 3)),
    );
  const best = Math.min(...scored.map(({ off }) => off));
  return scored
    .filter(({ off }) => off === best)
    .map(({ candidate }) => candidate)
    .slice(0, 3);
};
