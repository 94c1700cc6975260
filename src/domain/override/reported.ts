import type { Case } from "./case.ts";
import { type Need, read } from "./evidence.ts";
import { type Reported, reportedBefore } from "./record.ts";
import { type Refusal, refuse, type Via } from "./refusal.ts";
import { secondOf } from "./second.ts";

export const statusesOf = (commit: string) => ({ read: "statuses", commit }) as const satisfies Need;
export const checksOf = (commit: string) => ({ read: "checks", commit }) as const satisfies Need;

const UNPROVED = {
  nothing: (via, commit) => refuse("not-reported-before", { via, commit }),
  "no-time": () => refuse("no-time", { what: "a record" }),
  "same-second": (via) => refuse("same-second", { via, what: "a report" }),
} satisfies Record<Exclude<Reported["state"], "reported" | "unreadable">, (via: Via, commit: string) => Refusal>;

/** By the records on a commit, what stood reported before a second was exactly what blocks now. Null: so it was. */
export function notReported(c: Case, commit: string, second: number, via: Via): Refusal | null {
  const { question } = c;
  const statuses = read(c.known, statusesOf(commit));
  if (!statuses.read) return refuse("unreadable", { what: "records on the commit", why: statuses.why });
  const reported = reportedBefore(statuses.value, question, second);
  if (reported.state === "unreadable") return refuse("record-unreadable", { found: reported.found, commit, via });
  if (reported.state !== "reported") return UNPROVED[reported.state](via, commit);
  if (reported.digest === question.digest) return null;
  return question.occasion.on === "group"
    ? refuse("group-differs", { pull: question.pull.number, reported: reported.digest, digest: question.digest })
    : refuse("other-set", { via, reported: reported.digest, digest: question.digest });
}

/** Conclusions of a run that reported something. One that was cancelled or skipped said nothing. */
const REPORTED: readonly (string | null)[] = ["failure", "success"];

/**
 * By our own check run, something was reported on the head before a second. For forks and Dependabot, whose runs can
 * write no record:
 * this proves that there was a report on the commit, not what stood in it.
 */
export function notChecked(c: Case, second: number): Refusal | null {
  const { check, pull } = c.question;
  if (check === null) return refuse("check-unknown");
  const runs = read(c.known, checksOf(pull.head));
  if (!runs.read) return refuse("checks-unreadable", { why: runs.why });
  const own = runs.value.filter(
    ({ name, app, conclusion }) => name === check.name && app === check.app && REPORTED.includes(conclusion),
  );
  const isOlder = ({ completedAt }: { readonly completedAt: string | null }): boolean =>
    (secondOf(completedAt) ?? Number.POSITIVE_INFINITY) < second;
  return own.some(isOlder) ? null : refuse("review-before-report");
}
