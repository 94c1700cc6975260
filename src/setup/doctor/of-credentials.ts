import { list, phrase } from "../../text/phrase.ts";
import { isOwnUse } from "../init/pinning.ts";
import { type Guard, letsThrough, startsOn } from "../workflows/uses.ts";
import type { Job, Step, Trigger, Workflow } from "../workflows/workflow.ts";
import type { Located } from "../workflows/yaml.ts";
import type { FileFacts } from "./facts.ts";
import { at, type Found, type Judge, open, orOk, unknown } from "./found.ts";

/** Can what runs for a pull request destroy: commands, credentials, code of the pull request, actions that move. */

const DESTROYING = /\b(?:terraform|tofu|terragrunt)(?:\s+(?:-\S+|run(?:-all)?))*\s+(?:apply|destroy)\b/;
const DESTROYING_ACTION = /\/(?:terraform|tofu)-(?:apply|destroy)(?:-workspace)?@/i;

const isDestroying = ({ run, uses }: Step): boolean =>
  DESTROYING.test((run?.text ?? "").replace(/\\\r?\n/g, " ")) || DESTROYING_ACTION.test(uses?.text ?? "");

interface Placed {
  readonly workflow: Workflow;
  readonly job: Job;
}

const jobsIn = ({ actions }: FileFacts): readonly Placed[] =>
  actions.workflows.flatMap((workflow) => workflow.jobs.map((job) => ({ workflow, job })));

/** A job whose condition asks for the event or the branch is taken for one of these. */
const isOfPulls = ({ workflow, job }: Placed): boolean =>
  workflow.triggers.some(({ name }) => name === "pull_request" || name === "pull_request_target") &&
  !/github\.(?:event_name|ref\b)/.test(job.if?.text ?? "");

/** Inputs and variables that say whose credentials a job has. */
const CREDENTIALS = [
  "role-to-assume",
  "aws-access-key-id",
  "service_account",
  "workload_identity_provider",
  "credentials_json",
  "client-id",
  "creds",
  "AWS_ROLE_ARN",
  "AWS_ACCESS_KEY_ID",
  "GOOGLE_CREDENTIALS",
  "ARM_CLIENT_ID",
  "TF_TOKEN_app_terraform_io",
];
/** Of an action only those that get credentials: others have inputs of the same name. */
const GETS_CREDENTIALS = /^(?:aws-actions\/configure-aws-credentials|google-github-actions\/auth|azure\/login)@/i;

const named = (given: ReadonlyMap<string, Located>): readonly Located[] =>
  CREDENTIALS.flatMap((name) => given.get(name) ?? []);

const credentialsOf = ({ env, steps }: Job): readonly Located[] => [
  ...named(env),
  ...steps.flatMap((step) => [
    ...named(step.env),
    ...(GETS_CREDENTIALS.test(step.uses?.text ?? "") ? named(step.with) : []),
  ]),
];

/** A secret or a variable may be another one in another environment. */
const identity = ({ text }: Located, { environment }: Job): string =>
  text.includes("${{") ? `${text} ${environment ?? ""}` : text;

function sharing(pulls: Placed, destroying: readonly Placed[]): readonly Found[] {
  const held = credentialsOf(pulls.job);
  return destroying.flatMap(({ workflow, job }) => {
    const theirs = new Set(credentialsOf(job).map((one) => identity(one, job)));
    const [same] = held.filter((one) => theirs.has(identity(one, pulls.job)));
    if (same === undefined) return [];
    return [
      open(
        phrase`The job ${pulls.job.id} of a pull request has the credentials ${same.text}, with which the job ${job.id} of ${workflow.path} applies.`,
        phrase`Give the job of the pull request credentials of its own that may only read.`,
        at(pulls.workflow.path, same.line),
      ),
    ];
  });
}

const applying = ({ workflow, job }: Placed): readonly Found[] =>
  job.steps
    .filter(isDestroying)
    .map((step) =>
      open(
        phrase`The job ${job.id} runs on pull requests and can apply or destroy.`,
        phrase`Apply in a workflow of its own, after the merge, as docs/setup.md shows under "Before apply".`,
        at(workflow.path, step.line),
      ),
    );

/** A condition on the branch, or on its protection, keeps a push of other branches out. */
const ASKS_BRANCH = /github\.(?:ref|ref_name|ref_protected|event\.ref)\b/;

const keepsPushesOut = ({ if: condition }: Job | Step): boolean => {
  const text = condition?.text ?? "";
  return ASKS_BRANCH.test(text) || (/github\.event_name\s*==/.test(text) && !/['"]push['"]/.test(text));
};

/** Names that stand for all branches which nobody has named: `*` fits only the first. */
const ANY_BRANCHES = ["any-branch", "any/branch"];

/** Whether a push to any branch starts it. A filter of tags alone lets no branch through. */
const isOnAnyPush = ({ name, filters, namesTags }: Trigger): boolean => {
  if (name !== "push") return false;
  const patternsOf = (wanted: string) => filters.find(({ key }) => key === wanted)?.patterns ?? null;
  const [named, ignored] = [patternsOf("branches"), patternsOf("branches-ignore")];
  if (named !== null) return ANY_BRANCHES.some((branch) => letsThrough(named, branch));
  if (ignored !== null) return !ANY_BRANCHES.every((branch) => letsThrough(ignored, branch));
  return !namesTags;
};

/** What is pushed to a branch of a pull request, before anybody has reviewed it. */
const onPush = ({ workflow, job }: Placed, branch: string): readonly Found[] => {
  const trigger = workflow.triggers.find(isOnAnyPush);
  if (trigger === undefined || keepsPushesOut(job)) return [];
  const [step] = job.steps.filter((one) => isDestroying(one) && !keepsPushesOut(one));
  if (step === undefined) return [];
  const fix = phrase`Write ${`branches: [${branch}]`} under push:.`;
  return [
    job.environment === null
      ? open(
          phrase`The job ${job.id} can apply or destroy on a push to any branch, so before a review and without one.`,
          fix,
          at(workflow.path, trigger.line),
        )
      : unknown(
          phrase`The job ${job.id} can apply or destroy on a push to any branch, unless the environment ${job.environment} keeps it from that.`,
          fix,
          at(workflow.path, trigger.line),
        ),
  ];
};

export const destroys: Judge = ({ files, github }) => {
  const jobs = jobsIn(files);
  const ofPulls = jobs.filter(isOfPulls);
  const destroying = jobs.filter((one) => !isOfPulls(one) && one.job.steps.some(isDestroying));
  return orOk(
    [
      ...ofPulls.flatMap(applying),
      ...destroying.flatMap((one) => onPush(one, github?.branch ?? "main")),
      ...ofPulls.flatMap((one) => sharing(one, destroying)),
    ],
    phrase`No job of a pull request applies, none on a push to any branch, and none is seen to have the credentials of one that does.`,
  );
};

const HEAD = /github\.event\.pull_request\.head|github\.head_ref|refs\/pull\/|\bgh\s+pr\s+checkout\b/;

/** A checkout of the head, or a script that fetches it. */
const takesHead = ({ uses, run, with: given }: Step): boolean =>
  /^actions\/checkout@/i.test(uses?.text ?? "")
    ? HEAD.test(`${given.get("ref")?.text ?? ""} ${given.get("repository")?.text ?? ""}`)
    : /\bgit\s+(?:fetch|pull|checkout)\b|\bgh\s+pr\s+checkout\b/.test(run?.text ?? "") && HEAD.test(run?.text ?? "");

/** Without the head, what it plans there is the base. */
const plansBase = (guard: Guard): readonly Found[] =>
  startsOn(guard, "pull_request_target") &&
  !guard.job.steps.some(takesHead) &&
  guard.reviews.some(({ by, inputs }) => by === "command" || inputs.has("plan"))
    ? [
        open(
          phrase`The job ${guard.job.id} runs on pull_request_target, where it plans the base branch, and nothing of the pull request.`,
          phrase`Use pull_request.`,
          at(guard.workflow.path, guard.job.line),
        ),
      ]
    : [];

export const headCode: Judge = ({ files }) =>
  orOk(
    [...files.guards.flatMap(plansBase), ...headsIn(files)],
    phrase`No workflow checks out the head on pull_request_target.`,
  );

const headsIn = (files: FileFacts): readonly Found[] =>
  files.actions.workflows
    .filter(({ triggers }) => triggers.some(({ name }) => name === "pull_request_target"))
    .flatMap(({ path, jobs }) =>
      jobs.flatMap(({ id, steps }) =>
        steps
          .filter(takesHead)
          .map((step) =>
            open(
              phrase`The job ${id} runs on pull_request_target and checks out the head: anybody's code runs with the secrets of the repository.`,
              phrase`Use pull_request, or do not check out the head.`,
              at(path, step.line),
            ),
          ),
      ),
    );

const PINNED = /^\.\/|^docker:\/\/.+@sha256:[0-9a-f]{64}$|@(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export const pinned: Judge = ({ files }) => {
  const workflows = new Set(
    files.guards.flatMap(({ workflow, caller }) => [workflow, ...(caller === null ? [] : [caller.workflow])]),
  );
  const loose = [...workflows].flatMap(({ path, jobs }) =>
    jobs
      .flatMap(({ uses, steps }) => [uses, ...steps.map((step) => step.uses)])
      .flatMap((uses) =>
        uses === null || PINNED.test(uses.text.trim()) ? [] : [{ name: uses.text.trim(), path, line: uses.line }],
      ),
  );
  return orOk(looseFound(loose), phrase`Each action is named with its commit.`);
};

interface Loose {
  readonly name: string;
  readonly path: string;
  readonly line: number;
}

const PIN_BY_HAND = phrase`Write the 40 digits of the commit behind @, and the version as a comment beside it.`;
const PIN_OURS = phrase`${"destroy-guard init --pin COMMIT"} shows each line of destroy-guard as it should be.`;

/** One fact, in however many lines. */
function looseFound(all: readonly Loose[]): readonly Found[] {
  const [first, ...others] = all;
  if (first === undefined) return [];
  const names = [...new Set(all.map(({ name }) => name))];
  const [are, each] = names.length === 1 ? ["is", "it"] : ["are", "each"];
  const also = list(others.map(({ path, line }) => `${path}:${line}`));
  return [
    open(
      phrase`${list(names)} ${[are]} not pinned: ${[each]} can become another program overnight.${others.length === 0 ? [] : phrase` Also in ${also}.`}`,
      names.some((name) => isOwnUse(name)) ? [...PIN_BY_HAND, " ", ...PIN_OURS] : PIN_BY_HAND,
      at(first.path, first.line),
    ),
  ];
}
