import type { Question } from "../domain/override/question.ts";
import { type Known, learn, NOTHING_KNOWN } from "../domain/override/reads.ts";
import { contextOf } from "../domain/override/record.ts";
import { decide, type Override } from "../domain/override.ts";
import type { Review } from "../domain/review.ts";
import { type AnswerSource, answersTo } from "../github/answers.ts";
import { clientFor, type GitHub } from "../github/client.ts";
import type { LivePull } from "../github/repository.ts";
import { isOverridable, withOverride } from "../review.ts";
import type { Rules } from "./base-rules.ts";
import type { Run, RunResult } from "./run.ts";

/** What differs between pull requests, merge groups and pushes when owners are asked. */
export type Asked = Pick<Question, "occasion" | "base" | "paths" | "owners" | "report">;

/** What owners said, and what was read to tell. */
export interface Consent extends Pick<RunResult, "review" | "override"> {
  readonly known: Known;
}

/** The blocked review with the owners' answer in it. Shared by pull requests, merge groups and pushes. */
export async function askOwners(
  run: Run,
  review: Review,
  pull: LivePull,
  { at, policy, label }: Rules,
  asked: Asked,
): Promise<Consent> {
  if (!isOverridable(review)) return { review, override: { state: "absent" }, known: NOTHING_KNOWN };
  const { settings, repository, self, runner } = run;
  const question: Question = {
    ...asked,
    rulesFrom: at.name,
    label,
    context: contextOf(settings.key),
    digest: review.digest,
    pull,
    policy: policy.override,
    home: repository.owner,
    self: await self(),
    check: runner.job === null ? null : { name: runner.job, app: "github-actions" },
  };
  const { override, known } = await decideOverride(question, { repository, pull, teams: teamsClient(run) });
  return { review: override.state === "granted" ? withOverride(review, override) : review, override, known };
}

/** A client that may read teams; null where no token for that was given. */
const teamsClient = ({ settings, runner }: Run): GitHub | null =>
  settings["owners-token"] === ""
    ? null
    : clientFor({
        token: settings["owners-token"],
        baseUrl: runner.apiUrl,
        log: runner.log,
        retryMs: runner.retryMs,
        timeoutMs: runner.timeoutMs,
      });

/**
 * The decision takes four rounds at most. More would be a fault of ours, and a loop that sends requests without end.
 */
const MOST_ROUNDS = 6;

/** Asks until the decision is made: what it needs is read all at once, round by round. */
async function decideOverride(
  question: Question,
  source: AnswerSource,
): Promise<{ readonly override: Override; readonly known: Known }> {
  let known = NOTHING_KNOWN;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const answer = decide(question, known);
    if (answer.state !== "asks") return { override: answer, known };
    known = learn(known, await answersTo(answer.needs, source));
  }
  throw new Error(`the override was not decided in ${MOST_ROUNDS} rounds`);
}
