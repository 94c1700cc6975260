import type { RootReview, Verdict } from "./review.ts";

/** Exit codes of the command line (README.md). */
export const EXIT = { passed: 0, blocked: 1, input: 2, fault: 3 } as const;

export const blockingIn = (roots: readonly RootReview[]): number =>
  roots.reduce((sum, { findings }) => sum + findings.filter(({ level }) => level === "block").length, 0);

/** A plan that ended in an error can't be applied, so nobody can let it pass. */
export const isFinal = (roots: readonly RootReview[]): boolean => roots.some(({ errored }) => errored);

export const exitCodeOf = (verdict: Verdict): number => (verdict === "blocked" ? EXIT.blocked : EXIT.passed);
