import { CHECK_NAMES, type CheckName, type Diagnosis } from "../../domain/doctor.ts";
import { phrase } from "../../text/phrase.ts";
import { checksIn, type Facts, type FileFacts, type GitHubFacts } from "./facts.ts";
import { type Found, type Judge, unknown } from "./found.ts";
import { bases } from "./of-bases.ts";
import { bypass } from "./of-bypass.ts";
import { headCode, pinned } from "./of-code.ts";
import { destroys } from "./of-destroys.ts";
import { activity, filters, mergeQueue, runs } from "./of-events.ts";
import { cancel, conditions, fails, handed, sameName } from "./of-jobs.ts";
import { merged } from "./of-merged.ts";
import { codeowners, guardsOwned, label, policy, teams } from "./of-owners.ts";
import { permissions } from "./of-permissions.ts";
import { plansKept } from "./of-plans.ts";
import { rootsOwned } from "./of-roots.ts";
import { codeOwners, history, pullRequest, requiredNow, source, stale, upToDate } from "./of-rules.ts";
import { seenState } from "./of-state.ts";

const NO_TOKEN = unknown(
  phrase`Only GitHub knows, and there is no token.`,
  phrase`Give one in ${"GITHUB_TOKEN"} or ${"GH_TOKEN"}.`,
);

/** A question that GitHub alone can answer. */
const asked =
  (judge: (github: GitHubFacts, files: FileFacts) => readonly Found[]): Judge =>
  ({ github, files }) =>
    github === null ? [NO_TOKEN] : judge(github, files);

/** A question about a check, where there is one. */
const ofCheck =
  (judge: Judge): Judge =>
  (facts) =>
    checksIn(facts.files).length === 0 ? [] : judge(facts);

const ofGuard =
  (judge: Judge): Judge =>
  (facts) =>
    facts.files.guards.length === 0 ? [] : judge(facts);

/** A question about what workflows do, where there are any: of no job there is nothing to say. */
const ofWorkflows =
  (judge: Judge): Judge =>
  (facts) =>
    facts.files.actions.workflows.length + facts.files.actions.broken.length === 0 ? [] : judge(facts);

const JUDGES: Readonly<Record<CheckName, Judge>> = {
  merged: asked(merged),
  runs,
  required: asked(requiredNow),
  source: asked(source),
  "same-name": ofCheck(sameName),
  conditions: ofCheck(conditions),
  filters: ofCheck(filters),
  fails: ofCheck(fails),
  activity: ofCheck(activity),
  cancel: ofCheck(cancel),
  "merge-queue": ofCheck(mergeQueue),
  handed: ofCheck(handed),
  bypass: asked(bypass),
  "pull-request": asked(pullRequest),
  "code-owners": asked(codeOwners),
  stale: asked(stale),
  "up-to-date": asked(upToDate),
  history: asked(history),
  bases: asked(bases),
  "guards-owned": guardsOwned,
  "roots-owned": ofGuard(rootsOwned),
  state: ofGuard(seenState),
  codeowners,
  policy,
  teams,
  label: asked((github, files) => label({ github, files })),
  permissions: ofGuard(permissions),
  pinned: ofGuard(pinned),
  "plans-kept": ofWorkflows(plansKept),
  destroys: ofWorkflows(destroys),
  "head-code": ofWorkflows(headCode),
};

/** Asks every question of the facts, in the order of the table. */
export const diagnosisOf = (facts: Facts): Diagnosis => ({
  repository: facts.github === null ? null : `${facts.github.owner}/${facts.github.repo}`,
  branch: facts.github?.branch ?? null,
  answers: CHECK_NAMES.flatMap((check) => distinct(JUDGES[check](facts)).map((found) => ({ check, ...found }))).filter(
    worthTelling(facts),
  ),
});

/** Where nothing is here to guard, no answer is ok. What is open, or not known, is told all the same. */
function worthTelling({ files }: Facts): (found: Found) => boolean {
  const hasNothing = files.guards.length === 0 && ["nothing", "modules"].includes(files.holds());
  return ({ state }) => !hasNothing || state !== "ok";
}

/** Two jobs of one workflow share what is wrong with it. */
const distinct = (all: readonly Found[]): readonly Found[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];
