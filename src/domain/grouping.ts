/** A matrix of GitHub's has no more jobs: https://docs.github.com/en/actions/reference/limits */
export const MOST_JOBS = 256;

/** How many jobs a text asks for; null where it is no number that a matrix can have. */
export const jobsIn = (text: string): number | null =>
  /^[1-9]\d*$/.test(text) && Number(text) <= MOST_JOBS ? Number(text) : null;

/** The same order, in at most `most` groups of neighbours, none of which is more than one larger than another. */
export function inGroups<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.min(most, all.length);
  const startOf = (group: number): number => Math.floor((group * all.length) / count);
  return Array.from({ length: count }, (_, group) => all.slice(startOf(group), startOf(group + 1)));
}
