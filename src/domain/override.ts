import { agreementOn } from "./override/agreement.ts";
import { APPROVAL_RULE } from "./override/approval-rule.ts";
import { type Case, consentBy } from "./override/case.ts";
import { LABEL_RULE } from "./override/label-rule.ts";
import type { Question } from "./override/question.ts";
import { distinct, isKnown, type Known, type Need, NOTHING_KNOWN } from "./override/reads.ts";
import { type Refusal, refuse } from "./override/refusal.ts";
import type { GrantedOverride } from "./review.ts";

/**
 * The override: whether code owners agreed to exactly the set of findings that blocks. The rule is told in
 * docs/override.md.
 *
 * The decision is made in rounds, since some evidence is only known to be needed after other evidence was read:
 * `decide` answers with what it still asks for, the caller reads all of that at once, adds it with `learn`, and calls
 * again. It never takes more than four rounds.
 */
export type Override =
  | ({ readonly state: "granted" } & GrantedOverride)
  | { readonly state: "refused"; readonly because: Refusal }
  /** Nobody asked for one. */
  | { readonly state: "absent" };

export interface Asks {
  readonly state: "asks";
  readonly needs: readonly Need[];
}

/**
 * Answers the question from what is known, or says what it still has to know. The same question and evidence always
 * give the same answer.
 */
export function decide(question: Question, known: Known = NOTHING_KNOWN): Override | Asks {
  const c: Case = { question, known };
  const needs: Need[] = [];
  for (const condition of consentBy(question.pull) === "label" ? LABEL_RULE : APPROVAL_RULE) {
    const missing = condition.asks(c).filter((need) => !isKnown(known, need));
    needs.push(...missing);
    if (missing.length > 0) continue;
    const found = condition.refuses(c);
    if (found === "absent") return { state: "absent" };
    if (found !== null) return { state: "refused", because: withRemedyOf(question, found) };
  }
  return needs.length > 0 ? { state: "asks", needs: distinct(needs) } : granted(c);
}

const withRemedyOf = ({ occasion }: Question, because: Refusal): Refusal =>
  occasion.on === "push" ? { ...because, remedy: because.merged } : because;

function granted(c: Case): Override {
  const agreement = agreementOn(c);
  // Condition 5 held, or this is a fault of ours, and then nothing may be granted.
  if (agreement.state !== "agreed") throw new Error(`an override that is ${agreement.state} passed every condition`);
  const times = agreement.by.toSorted((a, b) => a.second - b.second).map(({ time }) => time);
  return {
    state: "granted",
    by: agreement.by.map(({ account }) => account.login),
    digest: c.question.digest,
    at: times.at(-1) ?? "",
  };
}

/** For a merge group whose ref `pullOfQueueRef` can't read. */
export const unresolvedGroup = (ref: string): Override => ({
  state: "refused",
  because: refuse("queue-unresolved", { ref }),
});
