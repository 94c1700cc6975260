import { setupAt } from "../../report/setup-links.ts";
import { phrase } from "../../text/phrase.ts";
import { isDestroyingStep } from "../workflows/destroying.ts";
import type { WorkflowFiles } from "../workflows/files.ts";
import { asStarted, isRun } from "../workflows/handed.ts";
import {
  chainOf,
  type Outward,
  outwardIn,
  type PlacedStep,
  type Started,
  startedBy,
  startsOn,
  stepsRun,
} from "../workflows/started.ts";
import { letsThrough } from "../workflows/uses.ts";
import type { Job, Step, Trigger } from "../workflows/workflow.ts";
import type { Located } from "../workflows/yaml.ts";
import { at, type Found, type Judge, open, orOk, unknown } from "./found.ts";

/** Can what runs for a pull request destroy: commands and credentials, wherever a job leads to. */

/** A command may be an input: `terraform ${{ inputs.command }}`. */
const isDestroying = (placed: PlacedStep, started: Started): boolean =>
  isDestroyingStep(placed.step, asStarted(placed.step.run?.text ?? "", started, placed));

const PULLS = ["pull_request", "pull_request_target"];

/** A job whose condition asks for the event or the branch is taken for one of these. */
const isOfPulls = (started: Started): boolean =>
  startsOn(started, ...PULLS) &&
  !chainOf(started).some(({ job }) => /github\.(?:event_name|ref\b)/.test(job.if?.text ?? ""));

type ActionAt = WorkflowFiles["actionAt"];

const destroyingIn = (started: Started, actionAt: ActionAt): readonly PlacedStep[] =>
  stepsRun(started, actionAt).filter((one) => isDestroying(one, started) && isRun(one, started) !== false);

/** The job, and where it is another's, the one that calls it. */
const jobWords = (started: Started) => {
  const [first] = started.callers;
  return first === undefined
    ? phrase`The job ${started.job.id}`
    : phrase`The job ${started.job.id} of ${started.workflow.path}, which ${first.job.id} of ${startedBy(started).path} calls,`;
};

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

/** A credential, the file that names it, and what tells it from others. */
interface Credential extends Located {
  readonly path: string;
  readonly identity: string;
}

const named = (given: ReadonlyMap<string, Located>): readonly Located[] =>
  CREDENTIALS.flatMap((name) => given.get(name) ?? []);

function credentialsOf(started: Started, actionAt: ActionAt): readonly Credential[] {
  const { workflow, job } = started;
  const inFile = (all: readonly Located[], path: string, placed?: PlacedStep) =>
    all.map((one) => ({ ...one, path, identity: identityOf(asStarted(one.text, started, placed), started) }));
  return [
    ...inFile([...named(workflow.env), ...named(job.env)], workflow.path),
    ...stepsRun(started, actionAt).flatMap((placed) => {
      const { step, path } = placed;
      const given = GETS_CREDENTIALS.test(step.uses?.text ?? "") ? named(step.with) : [];
      return inFile([...named(step.env), ...given], path, placed);
    }),
  ];
}

/** A secret or a variable may be another one in another environment. */
const identityOf = (text: string, { job: { environment } }: Started): string =>
  text.includes("${{") ? `${text} ${environment ?? ""}` : text;

/** A job that destroys, with what tells its credentials from others. */
interface Holder {
  readonly started: Started;
  readonly identities: ReadonlySet<string>;
}

const holderOf = (started: Started, actionAt: ActionAt): Holder => ({
  started,
  identities: new Set(credentialsOf(started, actionAt).map(({ identity }) => identity)),
});

function sharing(pulls: Started, destroying: readonly Holder[], actionAt: ActionAt): readonly Found[] {
  const held = credentialsOf(pulls, actionAt);
  return destroying.flatMap(({ started, identities }) => {
    const same = held.find(({ identity }) => identity !== "" && identities.has(identity));
    if (same === undefined) return [];
    return [
      open(
        phrase`The job ${pulls.job.id} of a pull request has the credentials ${same.text}, with which the job ${started.job.id} of ${started.workflow.path} applies.`,
        phrase`Give the job of the pull request credentials of its own that may only read.`,
        at(same.path, same.line),
      ),
    ];
  });
}

const APPLY_ELSEWHERE = phrase`Apply in a workflow of its own, after the merge. How: ${setupAt("before-apply")}`;

const applying = (started: Started, actionAt: ActionAt): readonly Found[] =>
  destroyingIn(started, actionAt).map((one) => {
    const place = at(one.path, one.step.line);
    return isRun(one, started) === null
      ? unknown(
          phrase`${jobWords(started)} runs on pull requests, and can apply or destroy unless an input that only the run knows keeps it from that.`,
          APPLY_ELSEWHERE,
          place,
        )
      : open(phrase`${jobWords(started)} runs on pull requests and can apply or destroy.`, APPLY_ELSEWHERE, place);
  });

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
  const [only, ignored] = [patternsOf("branches"), patternsOf("branches-ignore")];
  if (only !== null) return ANY_BRANCHES.some((branch) => letsThrough(only, branch));
  if (ignored !== null) return !ANY_BRANCHES.every((branch) => letsThrough(ignored, branch));
  return !namesTags;
};

/** What starts it on a push to a branch of a pull request, before anybody has reviewed it. */
const anyPushOf = (started: Started): Trigger | undefined =>
  chainOf(started).some(({ job }) => keepsPushesOut(job)) ? undefined : started.triggers.find(isOnAnyPush);

function onPush(started: Started, branch: string, actionAt: ActionAt): readonly Found[] {
  const trigger = anyPushOf(started);
  if (trigger === undefined) return [];
  const steps = destroyingIn(started, actionAt).filter(
    ({ step, outer }) => ![...outer.map((one) => one.step), step].some(keepsPushesOut),
  );
  if (steps.length === 0) return [];
  const fix = phrase`Write ${`branches: [${branch}]`} under push:.`;
  const place = at(startedBy(started).path, trigger.line);
  const { environment } = started.job;
  if (environment !== null)
    return [
      unknown(
        phrase`${jobWords(started)} can apply or destroy on a push to any branch, unless the environment ${environment} keeps it from that.`,
        fix,
        place,
      ),
    ];
  return [
    steps.every((one) => isRun(one, started) === null)
      ? unknown(
          phrase`${jobWords(started)} can apply or destroy on a push to any branch, unless an input that only the run knows keeps it from that.`,
          fix,
          place,
        )
      : open(
          phrase`${jobWords(started)} can apply or destroy on a push to any branch, so before a review and without one.`,
          fix,
          place,
        ),
  ];
}

/** A workflow that is no file here was not looked at: it may do anything with what it is handed. */
const elsewhere = ({ workflow, job, uses }: Outward): Found =>
  unknown(
    phrase`The job ${job.id} of a pull request calls ${uses.text}; whether that applies or destroys was not looked at.`,
    phrase`Look there: it must neither apply nor destroy, nor get credentials that can.`,
    at(workflow.path, uses.line),
  );

const elsewhereOnPush = ({ workflow, job, uses }: Outward): Found =>
  unknown(
    phrase`The job ${job.id} calls ${uses.text} on a push to any branch; whether that applies or destroys was not looked at.`,
    phrase`Look there: what applies may run only after a review.`,
    at(workflow.path, uses.line),
  );

export const destroys: Judge = ({ files, github }) => {
  const { started: all, actions } = files;
  const { actionAt } = actions;
  const ofPulls = all.filter(isOfPulls);
  const destroying = all.filter((one) => !isOfPulls(one) && destroyingIn(one, actionAt).length > 0);
  const holders = destroying.map((one) => holderOf(one, actionAt));
  const pushed = all.filter((one) => !isOfPulls(one) && anyPushOf(one) !== undefined);
  return orOk(
    [
      ...ofPulls.flatMap((one) => applying(one, actionAt)),
      ...destroying.flatMap((one) => onPush(one, github?.branch ?? "main", actionAt)),
      ...ofPulls.flatMap((one) => sharing(one, holders, actionAt)),
      ...outwardIn(ofPulls, ...PULLS).map(elsewhere),
      ...outwardIn(pushed, "push").map(elsewhereOnPush),
    ],
    phrase`No job of a pull request applies, none on a push to any branch, and none is seen to have the credentials of one that does.`,
  );
};
