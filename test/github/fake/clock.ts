/**
 * GitHub's clock. It stands still until somebody acts or a test moves it, and knows whole seconds only, as GitHub's
 * answers do.
 */
export interface Clock {
  now(): string;
  advance(seconds: number): void;
}

export const createClock = (start: string): Clock => {
  let milliseconds = Date.parse(start);
  if (Number.isNaN(milliseconds)) throw new Error(`"${start}" is no time: write it as 2026-11-02T09:00:00Z.`);
  return {
    now: () => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`,
    advance: (seconds) => {
      milliseconds += seconds * 1000;
    },
  };
};
