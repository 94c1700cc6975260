import { agreementOn } from "./override/agreement.ts";
import { ACTIVITY, type Case, consentBy, EVENTS, headThen, labelIn, pushesIn, REVIEWS, untilOf } from "./override/case.ts";
import { distinct, type IssueEvent, isKnown, isSameName, type Known, type Need, NOTHING_KNOWN, type Question, read } from "./override/evidence.ts";
import { ownedPlaces } from "./override/ownership.ts";
import { headAt } from "./override/pushes.ts";
import { type Refusal, refuse } from "./override/refusal.ts";
import { notReported, statusesOf } from "./override/reported.ts";
import { approvalsOf } from "./override/reviews.ts";
import { secondOf, type Timed } from "./override/second.ts";
import { isAuthor, isPusher, notAPerson, permissionOf, withoutAccess } from "./override/standing.ts";
import type { GrantedOverride } from "./review.ts";

/**
 * The override: whether code owners agreed to exactly the set of findings that blocks.
 *
 * The decision is made in rounds, since some evidence is only known to be needed after other evidence was read: `decide` answers with what it still asks for,
 * the caller reads all of that at once, adds it with `learn`, and calls again. It never takes more than four rounds.
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

/** A condition. `asks`: what it is read from, as far as can be told yet; `refuses` is called only when all of that is known and every earlier condition held. */
interface Condition {
  readonly asks: (c: Case) => readonly Need[];
  readonly refuses: (c: Case) => Refusal | "absent" | null;
}

const nothing = (): readonly Need[] => [];

/** What is read of the label's event, once it is known. */
const fromEvent =
  (asks: (c: Case, event: Timed<IssueEvent>) => readonly Need[]) =>
  (c: Case): readonly Need[] => {
    if (!isKnown(c.known, EVENTS)) return [EVENTS];
    const labelled = labelIn(c);
    return labelled.state === "applied" ? asks(c, labelled.event) : [];
  };

/** A condition on the label's event: without one it can't hold. */
const onEvent =
  (refuses: (c: Case, event: Timed<IssueEvent>) => Refusal | null) =>
  (c: Case): Refusal | null => {
    const labelled = labelIn(c);
    return labelled.state === "applied" ? refuses(c, labelled.event) : labelled.because;
  };

/** The rule for a label: all must hold. The numbers are those of docs/override.md. */
const LABEL_RULE: readonly Condition[] = [
  /*  1 */ { asks: nothing, refuses: isNotAsPlanned },
  /*  2 */ { asks: nothing, refuses: hasNoLabel },
  /*  3 */ { asks: () => [EVENTS], refuses: onEvent(() => null) },
  /*  4 */ { asks: () => [EVENTS], refuses: onEvent((_, event) => isNotTheirOwnAct(event)) },
  /*  5 */ { asks: asksOfOwners, refuses: isNotAgreed },
  /*  6 */ {
    asks: fromEvent((_, { actor }) => (actor === null ? [] : [permissionOf(actor.login)])),
    refuses: onEvent((c, { actor }) => (actor === null ? refuse("nobody", { via: "label" }) : withoutAccess(c, actor, "label"))),
  },
  /*  7 */ { asks: () => [EVENTS, ACTIVITY], refuses: onEvent(isTheirOwnWork) },
  /*  8 */ { asks: () => [EVENTS, ACTIVITY], refuses: onEvent(isPushedSince) },
  /*  9 */ { asks: asksOfReport, refuses: onEvent(isOfAnotherSet) },
  /* 10 */ { asks: () => [EVENTS], refuses: onEvent(isRebasedSince) },
];

/** The rule where there are no records: approving reviews of the head alone. Conditions 4 to 7 and 9 are looked at for each reviewer. */
const REVIEW_RULE: readonly Condition[] = [
  /*  1 */ { asks: nothing, refuses: isNotAsPlanned },
  /*  2 */ { asks: () => [REVIEWS], refuses: isNotApproved },
  /*  8 */ { asks: () => [ACTIVITY], refuses: isNotPushedBySomebody },
  /*  5 */ { asks: asksOfOwners, refuses: isNotAgreed },
];

/** Answers the question from what is known, or says what it still has to know. The same question and evidence always give the same answer. */
export function decide(question: Question, known: Known = NOTHING_KNOWN): Override | Asks {
  const c: Case = { question, known };
  const needs: Need[] = [];
  for (const condition of consentBy(question.pull) === "label" ? LABEL_RULE : REVIEW_RULE) {
    const missing = condition.asks(c).filter((need) => !isKnown(known, need));
    needs.push(...missing);
    if (missing.length > 0) continue;
    const found = condition.refuses(c);
    if (found === "absent") return { state: "absent" };
    if (found !== null) return { state: "refused", because: found };
  }
  return needs.length > 0 ? { state: "asks", needs: distinct(needs) } : granted(c);
}

function granted(c: Case): Override {
  const agreement = agreementOn(c);
  // Condition 5 held, or this is a fault of ours, and then nothing may be granted.
  if (agreement.state !== "agreed") throw new Error(`an override that is ${agreement.state} passed every condition`);
  const last = agreement.by.toSorted((a, b) => a.second - b.second).at(-1);
  return { state: "granted", by: agreement.by.map(({ account }) => account.login), digest: c.question.digest, at: last?.at ?? "" };
}
