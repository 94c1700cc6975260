import type { ChangedFile } from "../domain/changed-files.ts";
import type { Event } from "../github/event.ts";
import { comparisonOf, type PullOfCommit, pullsOfCommit } from "../github/repository.ts";
import { type Changes, changesAt } from "./changes.ts";
import { requiredRead } from "./required-read.ts";
import { defaultRules, type RulesBranch, readBranch, rulesFor, rulesForPush } from "./rules-branch.ts";
import type { Run } from "./run.ts";

/** What a run outside of a pull request goes by, and what is changed by what it looks at. */

export type OutsideEvent = Extract<Event, { readonly on: "group" | "push" | "other" }>;

/** Where the rules come from, and the commit that the branch stood at without what is merged; null where none is. */
export interface Ground {
  readonly at: RulesBranch;
  readonly base: string | null;
}

/** All other events go by the rules of the default branch: a writer can start them on a branch of their own. */
export async function groundOf({ repository, runner }: Run, event: OutsideEvent): Promise<Ground> {
  if (event.on === "other") return { at: await defaultRules(repository), base: null };
  if (event.on === "push") return { at: await rulesForPush(repository, event, runner.isRerun), base: event.before };
  const base = await readBranch(repository, event.base);
  return { at: await rulesFor(repository, base), base: base.commit };
}

/** The commit that the check stands on. */
export const commitOf = ({ runner }: Run, event: OutsideEvent): string =>
  event.on === "other" ? (runner.sha ?? "") : event.commit;

export interface OutsideChanges {
  /** Begins a sentence: `What is merged`. */
  readonly what: string;
  /** Null where it can't be told what is changed: of no merge at all. */
  readonly changes: Changes | null;
}

/**
 * What is merged, of a new branch what it adds to the default one; and where the commit is the newest one of open pull
 * requests, all that these change. A check has the same name on that commit, whatever started its run: so a run for a
 * small push, or one that somebody starts by hand, must not do with less than that of the pull request.
 */
export async function changesOutside(run: Run, event: OutsideEvent, ground: Ground): Promise<OutsideChanges> {
  const pulls = await pullsEndingWith(run, event, ground);
  const merged = event.on === "other" ? [] : [await mergedBy(run, event, ground)];
  const pulled = await Promise.all(pulls.map(({ base }) => comparedWith(run, event, base)));
  const files = [...merged, ...pulled.map((one) => one.files)];
  const [pull] = pulls;
  return {
    what: pull === undefined ? "What is merged" : `Pull request #${pull.number}, which this commit is the head of,`,
    changes: files.length === 0 ? null : changesAt(run.repository, allOf(files), commitOf(run, event)),
  };
}

type Files = readonly ChangedFile[] | null;

const allOf = (files: readonly Files[]): Files =>
  files.some((one) => one === null) ? null : files.flatMap((one) => one ?? []);

const comparedWith = (run: Run, event: OutsideEvent, base: string) =>
  requiredRead(
    "Which files the merge changes",
    "contents: read",
    comparisonOf(run.repository, base, commitOf(run, event)),
  );

/**
 * A comparison does not show what a force push took away, nor what an old commit lacks. A new branch with commits of
 * its own is compared as its pull request will be: what the default branch got since then is none of its changes.
 */
async function mergedBy(run: Run, event: OutsideEvent, { at, base }: Ground): Promise<Files> {
  const { files, isAhead, isDiverged } = await comparedWith(run, event, base ?? at.commit);
  const isToldByFiles = event.on === "group" || isAhead || (base === null && isDiverged);
  return isToldByFiles ? files : null;
}

/** What is in a protected branch went through its own checks, and no queue's commit is a pull request's. */
async function pullsEndingWith(run: Run, event: OutsideEvent, { at }: Ground): Promise<readonly PullOfCommit[]> {
  const commit = commitOf(run, event);
  const isOthers = event.on === "push" ? at.insteadOf !== null : event.on === "other" && commit !== at.commit;
  if (!isOthers) return [];
  const pulls = requiredRead(
    `Which pull requests commit ${commit} belongs to`,
    "pull-requests: read",
    pullsOfCommit(run.repository, commit),
  );
  return (await pulls).filter(({ open, head }) => open && head === commit);
}
