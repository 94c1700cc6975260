import type { Demands, RequiredCheck, RequiredWorkflow, Ruleset, Source } from "../../github/protection.ts";
import { setupAt } from "../../report/setup-links.ts";
import { capital, list, type Phrase, phrase } from "../../text/phrase.ts";
import { checkOf, type Outward, outwardIn, startedBy } from "../workflows/started.ts";
import type { Guard } from "../workflows/uses.ts";
import { checksIn, type FileFacts, type GitHubFacts } from "./facts.ts";
import { at, type Found, fixOf, ok, open, orOk, unknown } from "./found.ts";
import { ADMINISTRATION, classicPage, nameOf, pageOf, rulesPage } from "./pages.ts";

/** What the default branch demands: is the check among it, and can it be gone round? */

type Judged = (github: GitHubFacts, files: FileFacts) => readonly Found[];

/** Where to set what is missing: where something is set already, else where rulesets are made. */
export const pageFor = (github: GitHubFacts): { readonly url: string } => {
  const [from] = allOf(github, (demands) => demands.checks.map((check) => check.from));
  return from === undefined ? rulesPage(github) : pageOf(github, from);
};

/** One kind of demand, of all rulesets and of classic protection. */
function allOf<T>({ rules, classic, base }: GitHubFacts, of: (demands: Demands) => readonly T[]): readonly T[] {
  const told = base.read ? [{ ...NOTHING, checks: base.value.classicChecks }] : [];
  const older = classic.read && classic.value !== null ? [classic.value] : told;
  return [...(rules.read ? [rules.value] : []), ...older].flatMap(of);
}

const NOTHING: Demands = {
  checks: [],
  workflows: [],
  reviews: [],
  upToDate: [],
  unforced: [],
  undeletable: [],
  queue: null,
};

/** Why it can't be said that something is not demanded; null where all was read. */
function unreadIn(github: GitHubFacts): Found | null {
  const { rules, classic, branch } = github;
  if (!rules.read)
    return unknown(
      phrase`The rules of ${branch} could not be read: ${[rules.why]}.`,
      fixOf(rules, phrase`Give a token that may read the repository.`),
      rulesPage(github),
    );
  if (classic.read) return null;
  const says = phrase`Classic branch protection could not be read: ${[classic.why]}.`;
  return unknown(says, fixOf(classic, ADMINISTRATION), classicPage(github));
}

/** Missing; or, where not all could be read, not known. */
const lacking = (github: GitHubFacts, says: Phrase, fix: Phrase): Found =>
  unreadIn(github) ?? open(says, fix, pageFor(github));

/** The required checks that the guard makes. */
const required = (github: GitHubFacts, guard: Guard): readonly RequiredCheck[] =>
  allOf(github, ({ checks }) => checks).filter(({ context }) => context === guard.check);

/** Whether a required workflow is the file that starts the guard. Another repository may have one of this name. */
export const isOf = (guard: Guard, { path, repository }: RequiredWorkflow, { id }: GitHubFacts): boolean =>
  repository === id && path === startedBy(guard).path;

/** Required by its file, and not by a name. */
const binding = (github: GitHubFacts, guard: Guard): readonly Source[] =>
  allOf(github, ({ workflows }) => workflows)
    .filter((one) => isOf(guard, one, github))
    .map(({ from }) => from);

/** Whether GitHub runs the guard for every pull request since a ruleset requires its file. */
export const isBound = (github: GitHubFacts | null, guard: Guard): boolean =>
  github !== null && binding(github, guard).length > 0;

function requiring(github: GitHubFacts, guard: Guard): Found {
  const { check, workflow, job } = guard;
  const [bound] = binding(github, guard);
  if (bound !== undefined)
    return ok(phrase`${workflow.path} is a required workflow on ${github.branch}, by ${nameOf(github, bound)}.`);
  if (check === null)
    return open(
      phrase`The checks of the job ${job.id} are named by the run, so none of them can be required.`,
      phrase`Let one more job decide, with a fixed name. How: ${setupAt("several-roots")}`,
      at(workflow.path, job.line),
    );
  const [found] = required(github, guard);
  return found === undefined
    ? notRequired(github, check)
    : ok(phrase`${check} is required on ${github.branch}, by ${nameOf(github, found.from)}.`);
}

function notRequired(github: GitHubFacts, check: string): Found {
  const idle = [...github.rulesets.values()].find(
    (one) => one.read && one.value.enforcement !== "active" && one.value.contexts.includes(check),
  );
  if (github.rules.read && idle?.read === true) return switchedOff(github, idle.value, check);
  const others = allOf(github, ({ checks }) => checks.map(({ context }) => context));
  return lacking(
    github,
    others.length === 0
      ? phrase`${github.branch} requires no check, so pull requests merge whatever ${check} says.`
      : phrase`${github.branch} requires ${list(others)}, and not ${check}.`,
    phrase`Open the rules of ${github.branch}, switch on "Require status checks to pass" and add ${check}, source GitHub Actions.`,
  );
}

const switchedOff = (github: GitHubFacts, { id, name, enforcement }: Ruleset, check: string): Found =>
  open(
    phrase`The ruleset ${name} requires ${check}, but it is not active: its enforcement is ${enforcement}.`,
    phrase`Set the enforcement of the ruleset to Active.`,
    { url: `${github.url}/settings/rules/${id}` },
  );

/** The checks of a called workflow are named by the job that calls it, and by its own jobs. */
function requiringCalled(github: GitHubFacts, outward: Outward): Found {
  const { workflow, job, uses } = outward;
  const name = checkOf(outward);
  const contexts = allOf(github, ({ checks }) => checks.map(({ context }) => context));
  const theirs = contexts.filter((context) => name !== null && context.startsWith(`${name} / `));
  if (theirs.length === 0)
    return lacking(
      github,
      phrase`${github.branch} requires no check of the job ${job.id}, which calls ${uses.text}.`,
      phrase`Add the check, if that workflow runs destroy-guard: its name begins with ${`${name ?? job.id} / `}.`,
    );
  return unknown(
    phrase`${github.branch} requires ${list(theirs)}; whether one of these is destroy-guard can't be seen here.`,
    phrase`Look into the workflow that is called.`,
    at(workflow.path, uses.line),
  );
}

/** A required workflow of another repository may well run it. */
const elsewhere: Judged = (github, files) => {
  const [one] = allOf(github, ({ workflows }) => workflows).filter(({ repository }) => repository !== github.id);
  const called = outwardIn(files.started, "pull_request", "pull_request_target");
  if (one === undefined && called.length > 0) return called.map((outward) => requiringCalled(github, outward));
  if (one === undefined)
    return [lacking(github, phrase`There is no check to require.`, phrase`Add the workflow first.`)];
  return [
    unknown(
      capital(
        phrase`${nameOf(github, one.from)} requires the workflow ${one.path} of another repository; whether it runs destroy-guard can't be seen here.`,
      ),
      phrase`Run destroy-guard doctor in that repository.`,
      pageOf(github, one.from),
    ),
  ];
};

export const requiredNow: Judged = (github, files) => {
  const checks = checksIn(files);
  return checks.length === 0 ? elsewhere(github, files) : checks.map((guard) => requiring(github, guard));
};

function sourced({ context, app, from }: RequiredCheck, github: GitHubFacts): Found {
  const fix = phrase`Choose GitHub Actions as the source of ${context}.`;
  if (app === null)
    return open(
      phrase`No source is chosen, so whoever may set a commit status can report ${context}.`,
      fix,
      pageOf(github, from),
    );
  if (!github.actionsApp.read)
    return unknown(
      phrase`The source is the app ${app}; whether that is GitHub Actions could not be read: ${[github.actionsApp.why]}.`,
      fix,
      pageOf(github, from),
    );
  return app === github.actionsApp.value
    ? ok(phrase`The source is GitHub Actions.`)
    : open(phrase`The source of ${context} is the app ${app}, and not GitHub Actions.`, fix, pageOf(github, from));
}

export const source: Judged = (github, files) =>
  checksIn(files).flatMap((guard) => required(github, guard).map((check) => sourced(check, github)));

export const pullRequest: Judged = (github) => {
  const reviews = allOf(github, (demands) => demands.reviews);
  const [best] = reviews.toSorted((a, b) => b.approvals - a.approvals);
  if (best === undefined)
    return [
      lacking(
        github,
        phrase`Whoever may write can push to ${github.branch}, and no check runs before that.`,
        phrase`Switch on "Require a pull request before merging", with at least one approval.`,
      ),
    ];
  return [
    best.approvals > 0
      ? ok(
          phrase`A pull request with ${[best.approvals === 1 ? "one approval" : `${best.approvals} approvals`]} is required.`,
        )
      : lacking(
          github,
          phrase`A pull request is required, but nobody has to approve it.`,
          phrase`Require at least one approval.`,
        ),
  ];
};

export const codeOwners: Judged = (github) =>
  allOf(github, ({ reviews }) => reviews).some((one) => one.codeOwners)
    ? [ok(phrase`The rules ask for it.`)]
    : [
        lacking(
          github,
          phrase`A pull request that edits the workflow, the policy or CODEOWNERS merges without an owner.`,
          phrase`Switch on "Require review from Code Owners".`,
        ),
      ];

export const stale: Judged = (github) =>
  allOf(github, ({ reviews }) => reviews).some((one) => one.dismissesStale)
    ? [ok(phrase`The rules ask for it.`)]
    : [
        lacking(
          github,
          phrase`An approval stays after another commit, so a change of the workflow can be pushed behind it.`,
          phrase`Switch on "Dismiss stale pull request approvals when new commits are pushed".`,
        ),
      ];

export const upToDate: Judged = (github, files) => {
  if (checksIn(files).every((guard) => required(github, guard).length === 0)) return [];
  if (github.rules.read && github.rules.value.queue !== null)
    return [ok(phrase`The merge queue plans what it merges.`)];
  return allOf(github, (demands) => demands.upToDate).length > 0
    ? [ok(phrase`Branches have to be up to date.`)]
    : [
        lacking(
          github,
          phrase`A pull request can be merged although ${github.branch} has changed since its plan was made.`,
          phrase`Switch on "Require branches to be up to date before merging".`,
        ),
      ];
};

const held = (github: GitHubFacts, of: (demands: Demands) => readonly Source[], says: Phrase, fix: Phrase) =>
  allOf(github, of).length > 0 ? [] : [lacking(github, says, fix)];

export const history: Judged = (github) =>
  orOk(
    [
      ...held(
        github,
        ({ unforced }) => unforced,
        phrase`${github.branch} can be force-pushed.`,
        phrase`Switch on "Block force pushes".`,
      ),
      ...held(
        github,
        ({ undeletable }) => undeletable,
        phrase`${github.branch} can be deleted.`,
        phrase`Switch on "Restrict deletions".`,
      ),
    ],
    phrase`Force pushes and deletion are blocked.`,
  );
