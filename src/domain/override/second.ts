/**
 * Times as GitHub writes them, cut to the second: most of its times have no finer grain, so within one second nothing
 * can be said to come first.
 * Whoever compares must take equal for "can't be told", never for "before".
 */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Seconds since 1970; null when there is no time or it can't be read. */
export function secondOf(time: string | null): number | null {
  const millis = time !== null && TIME.test(time) ? Date.parse(time) : Number.NaN;
  return Number.isNaN(millis) ? null : Math.floor(millis / 1000);
}

/** A thing that happened at a known second; `time` is as GitHub wrote it. */
export type Timed<T> = T & { readonly second: number; readonly time: string };

/** Oldest first, those of one second in the order given; null when one of them has no time. */
export function inOrder<T>(things: readonly T[], timeOf: (thing: T) => string | null): readonly Timed<T>[] | null {
  const timed: Timed<T>[] = [];
  for (const thing of things) {
    const time = timeOf(thing);
    const second = secondOf(time);
    if (time === null || second === null) return null;
    timed.push({ ...thing, second, time });
  }
  return timed.sort((a, b) => a.second - b.second);
}
