import type { Review } from "../../domain/review.ts";
import { BY_PERSON } from "../../report/deciding.ts";
import { terminalReport } from "../../report/terminal.ts";
import { terminalText } from "../../report/untrusted.ts";
import { shellWord } from "../../text/shell-word.ts";
import { type ConsentRefusal, refusalLines } from "../consent/refusal.ts";
import { personsOptions } from "./remedies.ts";
import type { Call } from "./shell/found.ts";

const MOST_LINES = 60;

export interface Blocked {
  readonly review: Review;
  readonly plan: string;
  readonly program: Call["program"];
  /** The folder that the plan is applied in, as a whole path; null where it is the one that the agent works in. */
  readonly folder: string | null;
  /** Why the consents that are named do not count. */
  readonly refusals: readonly ConsentRefusal[];
  /** What a person types to agree; null where no consent would be looked at. */
  readonly agree: string | null;
}

/** A review with its findings, and who can do what about it. */
export function blockedReason({ review, plan, program, folder, refusals, agree }: Blocked): string {
  const lines = terminalReport(review, { width: 100, color: false }, BY_PERSON).trimEnd().split("\n");
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "…"] : lines;
  const name = terminalText(shellWord(plan));
  const words = ["destroy-guard", "apply", ...personsOptions({ program, folder }, null), plan];
  return [
    `Applying ${name} is refused by destroy-guard.`,
    ...shown,
    ...refusalLines(refusals),
    `If this is meant, a person can look at it and apply it: ${terminalText(words.map(shellWord).join(" "))}`,
    ...(agree === null ? [] : [`Or a person agrees in a terminal of theirs: ${terminalText(agree)}`]),
  ].join("\n");
}
