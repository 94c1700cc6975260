import type { Override } from "../domain/override.ts";
import { placesOf } from "../domain/override/places.ts";
import { contextOf } from "../domain/override/record.ts";
import { InputError } from "../domain/fault.ts";
import type { Policy } from "../domain/policy.ts";
import type { RootReview } from "../domain/review.ts";
import type { Event } from "../github/event.ts";
import { type LivePull, pullOf, pullsOfCommit, tipOf } from "../github/repository.ts";
import { NOBODY, review } from "../review.ts";
import { ownersSource } from "./consent.ts";
import { given, judge, policyAt } from "./judge.ts";
import type { Outcome } from "./outcome.ts";
import { silentRoots } from "./plans.ts";
import { askOwners, type PullRun, SKIPPED } from "./pull.ts";

/** Reviews outside of an open pull request: merge groups, pushes, and whatever else starts a workflow. There is never a comment; an override only where a pull request gave one. */

/** The branch whose policy counts, and the commit at which it is read. */
async function policySource({ repository }: PullRun, event: Event): Promise<{ readonly commit: string; readonly branch: string | null }> {
  if (event.on === "group") return { commit: await tipOf(repository, event.base), branch: event.base };
  // What was pushed is the base branch already; for other events it is the branch that the workflow runs on.
  if (event.on === "push") return { commit: event.commit, branch: event.branch };
  return { commit: event.on === "other" ? event.commit : event.planned, branch: null };
}

/** The pull request that may carry the consent: of a merge group the one that it ends with, of a push the one that was merged as this commit. */
async function pullFor({ repository }: PullRun, event: Event): Promise<LivePull | null> {
  if (event.on === "group") return event.pull === null ? null : pullOf(repository, event.pull);
  if (event.on !== "push") return null;
  const pulls = await Promise.all((await pullsOfCommit(repository, event.commit)).map((number) => pullOf(repository, number)));
  return pulls.find(({ merged, base }) => merged?.commit === event.commit && base === event.branch) ?? null;
}

export async function reviewOutside(run: PullRun, event: Exclude<Event, { readonly on: "pull" | "commit" }>): Promise<Outcome> {
  const { runner, settings, repository } = run;
  const { commit, branch } = await policySource(run, event);
  const policy = await policyAt(repository, settings.policy, commit);
  const found = await given(settings, runner.workspace, policy);
  if (found.missing.length > 0) throw new InputError(`These plans or reviews are not there: ${found.missing.join(", ")}. Check the paths, and that the steps which make them ran.`);
  if (found.plans.length === 0 && found.reviewed.length === 0) return { review: SKIPPED, override: { state: "absent" }, advice: null };
  const { roots } = await judge(found, policy, { pull: null, base: null, workspace: runner.workspace, today: runner.today, log: runner.log });
  const silent = silentRoots(settings["expect-roots"], [], roots.map(({ root }) => root));
  if (silent.length > 0) throw new InputError(`These roots had to report and did not: ${silent.join(", ")}. Make their plans, or take them out of the input expect-roots.`);
  return { ...(await consentTo(run, event, roots, policy, { commit, branch })), advice: null };
}

async function consentTo(run: PullRun, event: Event, roots: readonly RootReview[], policy: Policy, base: { readonly commit: string; readonly branch: string | null }): Promise<Pick<Outcome, "review" | "override">> {
  const absent: Override = { state: "absent" };
  const alone = await review(roots, NOBODY);
  const { branch } = base;
  if (alone.digest === null || branch === null) return { review: alone, override: absent };
  const pull = await pullFor(run, event);
  if (pull === null) return { review: alone, override: absent };
  const occasion = event.on === "push" ? ({ on: "push", commit: event.commit } as const) : ({ on: "group" } as const);
  const label = policy.override.label ?? run.settings["override-label"];
  const owners = await ownersSource(run.repository, base.commit, policy);
  return askOwners(run, policy, pull, roots, { occasion, base: branch, places: placesOf(roots), owners, label, context: contextOf(run.settings.key) });
}
