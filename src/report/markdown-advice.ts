import type { Review } from "../domain/review.ts";
import { thousands } from "./quantity.ts";
import { inlineCode, prose, unpinged } from "./untrusted.ts";
import { CONSENT, stepsFor } from "./wording.ts";

/** How a code owner can agree, in the caller's words. All but `who` is Markdown that the caller vouches for. */
export interface OverrideAdvice {
  /** One sentence: `apply the label …`. */
  readonly how: string;
  /** Logins and teams that may agree. Untrusted text. */
  readonly who: readonly string[];
  /** Why an attempt was not accepted, and what to do. */
  readonly refused?: string;
}

const steps = (review: Review): ReadonlyMap<string, ReadonlySet<string>> => {
  const all = new Map<string, Set<string>>();
  for (const root of review.roots) {
    for (const finding of root.findings.filter((one) => one.level === "block")) {
      for (const { step, how } of stepsFor(finding, root.errored)) all.set(step, (all.get(step) ?? new Set()).add(how));
    }
  }
  return all;
};

const MOST_NAMES = 20;

const mayAgree = (who: readonly string[]): string => {
  if (who.length === 0) return "";
  const more = who.length > MOST_NAMES ? ` and ${thousands(who.length - MOST_NAMES)} more` : "";
  return ` May agree: ${who.slice(0, MOST_NAMES).map(unpinged).join(", ")}${more}.`;
};

const overrideStep = (review: Review, advice: OverrideAdvice | undefined): string => {
  if (advice === undefined) return `- **${CONSENT.step}**: ${CONSENT.how}.`;
  return `- **Override**: ${advice.how}${mayAgree(advice.who)} It covers exactly this set of findings, ${inlineCode(review.digest ?? "none")}.`;
};

/** The steps of all findings that block, each once; the last is how an owner can agree. */
export const whatToDo = (review: Review, advice: OverrideAdvice | undefined): string => {
  if (review.verdict !== "blocked") return "";
  const all = steps(review);
  const own = [...all]
    .filter(([step]) => step !== CONSENT.step)
    .map(([step, hows]) => `- **${step}**: ${[...hows].map((how) => prose(how)).join("; or ")}.`);
  const last = review.roots.some((root) => root.errored)
    ? "- **No override**: a plan that failed cannot be applied, so there is nothing to agree to."
    : overrideStep(review, advice);
  return ["#### What to do", "", ...own, last].join("\n");
};

export const refusal = (advice: OverrideAdvice | undefined): string =>
  advice?.refused === undefined ? "" : `> [!IMPORTANT]\n> The override was not accepted: ${advice.refused.replace(/\s*\n\s*/g, " ")}`;
