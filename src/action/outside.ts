import { placesOf } from "../domain/override/places.ts";
import { contextOf } from "../domain/override/record.ts";
import { type Override, unresolvedGroup } from "../domain/override.ts";
import type { Policy } from "../domain/policy.ts";
import { touchesTerraform } from "../domain/pull-request.ts";
import type { RootReview } from "../domain/review.ts";
import type { Event } from "../github/event.ts";
import { filesBetween, type LivePull, pullOf, pullsOfCommit, tipOf } from "../github/repository.ts";
import { NOBODY, review } from "../review.ts";
import { ownersSource } from "./consent.ts";
import { given, judge, policyAt } from "./judge.ts";
import { needed } from "./needed.ts";
import type { Outcome } from "./outcome.ts";
import { type Given, mustAllReport, mustHaveReported, mustLeadSomewhere } from "./plans.ts";
import { askOwners, type PullRun, SKIPPED } from "./pull.ts";

/**
 * Reviews outside of an open pull request: merge groups, pushes, and whatever else starts a workflow. There is never a
 * comment; an override only where a pull request gave one.
 */

export type OutsideEvent = Extract<Event, { readonly on: "group" | "push" | "other" }>;

/**
 * The pull request that may carry the consent: of a merge group the one that it ends with, of a push the one that was
 * merged as this commit.
 */
async function pullFor({ repository }: PullRun, event: OutsideEvent): Promise<LivePull | null> {
  if (event.on === "group") return event.pull === null ? null : pullOf(repository, event.pull);
  if (event.on !== "push") return null;
  const pulls = await Promise.all(
    (await pullsOfCommit(repository, event.commit)).map(({ number }) => pullOf(repository, number)),
  );
  return pulls.find(({ merged, base }) => merged?.commit === event.commit && base === event.branch) ?? null;
}

/**
 * The commit at which policy and CODEOWNERS are read: the base branch without what is being merged. A push holds the
 * pull request's own edits already, so there it is the commit that the pull request was based on, as in its own review.
 */
async function rulesAt({ repository }: PullRun, event: OutsideEvent, pull: LivePull | null): Promise<string> {
  if (event.on === "group") return tipOf(repository, event.base);
  return event.on === "push" && pull !== null ? pull.baseCommit : event.commit;
}

export async function reviewOutside(run: PullRun, event: OutsideEvent): Promise<Outcome> {
  const { runner, settings, repository } = run;
  const pull = await needed("The pull request that this commit came from", "pull-requests: write", pullFor(run, event));
  const commit = await needed("The base branch", "contents: read", rulesAt(run, event, pull));
  const policy = await policyAt(repository, settings.policy, commit);
  const found = await given(settings, runner.workspace, policy);
  const isNothing = found.plans.length + found.reviewed.length === 0;
  if (isNothing || found.missing.length > 0) await mustBeThere(run, event, { pull, commit, found });
  if (isNothing) return { review: SKIPPED, override: { state: "absent" }, advice: null };
  const { roots } = await judge(found, policy, {
    pull: null,
    base: null,
    workspace: runner.workspace,
    today: runner.today,
  });
  mustAllReport(
    settings["expect-roots"],
    [],
    roots.map(({ root }) => root),
  );
  return {
    ...(await consented(run, event, pull, { roots, policy, commit })),
    advice: { how: howToAgree(event, pull), isPossible: event.on !== "other", who: [] },
  };
}

/**
 * Whether what is merged changes Terraform; null where it can't be told what that is: of a push without a pull request,
 * or of no merge at all.
 */
async function changesTerraform(
  { repository }: PullRun,
  event: OutsideEvent,
  pull: LivePull | null,
  base: string,
): Promise<boolean | null> {
  if (event.on === "other" || (event.on === "push" && pull === null)) return null;
  const files = await needed(
    "Which files the merge changes",
    "contents: read",
    filesBetween(repository, base, event.commit),
  );
  return files === null || touchesTerraform(files);
}

/**
 * A merge that changes no Terraform needs no plan, as its pull request needed none: a queue in which only some are
 * planned has to go on.
 */
async function mustBeThere(
  run: PullRun,
  event: OutsideEvent,
  { pull, commit, found }: { readonly pull: LivePull | null; readonly commit: string; readonly found: Given },
): Promise<void> {
  const touches = await changesTerraform(run, event, pull, commit);
  if (touches === true) mustHaveReported("What is merged", run.settings, found);
  if (touches === null) mustLeadSomewhere(found, "These");
}

/** Where there is no label to apply, how an owner's consent comes about. */
function howToAgree({ on }: OutsideEvent, pull: LivePull | null): string {
  const there = "open a pull request with this change, and let a code owner agree there before it is merged.";
  if (on === "push") return `what is applied has to be exactly what was agreed to: ${there}`;
  if (on === "other") return `nobody can agree outside of a pull request: ${there}`;
  const where = pull === null ? "the pull request that the group ends with" : `pull request #${pull.number}`;
  return `a code owner agrees to exactly this set on ${where}; then it is queued again. If the group holds other pull requests too, set the merge queue's group size to 1.`;
}

interface Rules {
  readonly roots: readonly RootReview[];
  readonly policy: Policy;
  readonly commit: string;
}

async function consented(
  run: PullRun,
  event: OutsideEvent,
  pull: LivePull | null,
  { roots, policy, commit }: Rules,
): Promise<Pick<Outcome, "review" | "override">> {
  const alone = await review(roots, NOBODY);
  if (alone.digest === null || event.on === "other") return { review: alone, override: { state: "absent" } };
  if (pull === null) {
    const override: Override = event.on === "group" ? unresolvedGroup(event.ref) : { state: "absent" };
    return { review: alone, override };
  }
  const rules = {
    places: placesOf(roots),
    owners: await ownersSource(run.repository, commit, policy),
    label: policy.override.label ?? run.settings["override-label"],
    context: contextOf(run.settings.key),
  };
  return event.on === "push"
    ? askOwners(run, policy, pull, roots, {
        ...rules,
        occasion: { on: "push", commit: event.commit },
        base: event.branch,
      })
    : askOwners(run, policy, pull, roots, { ...rules, occasion: { on: "group" }, base: event.base });
}
