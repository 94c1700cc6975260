import { list, phrase } from "../../text/phrase.ts";
import { isOwnUse } from "../init/pinning.ts";
import { takesHead } from "../workflows/head.ts";
import {
  chainOf,
  outwardIn,
  type Placed,
  type PlacedStep,
  placedIn,
  type Started,
  startsOn,
  stepsRun,
} from "../workflows/started.ts";
import type { Guard } from "../workflows/uses.ts";
import type { FileFacts } from "./facts.ts";
import { at, type Found, type Judge, open, orOk, unknown } from "./found.ts";

/** Whose code runs: that of a pull request with secrets, and actions that can become others overnight. */

/** Without the head, what it plans there is the base. */
const plansBase = (guard: Guard, { actions }: FileFacts): readonly Found[] =>
  startsOn(guard, "pull_request_target") &&
  !stepsRun(guard, actions.actionAt).some(({ step }) => takesHead(step)) &&
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
    [...files.guards.flatMap((guard) => plansBase(guard, files)), ...headsIn(files)],
    phrase`No workflow checks out the head where it has the secrets of the repository.`,
  );

/** Runs of these have the secrets, whoever wrote the pull request. */
const WITH_SECRETS = ["pull_request_target", "issue_comment", "workflow_run"];

/** Conditions that let runs of some people alone through. */
const ASKS_WHO = /author_association|github\.(?:actor|triggering_actor)\b|sender|permission|comment\.user/;
/** Or runs that are none of a pull request. */
const ASKS_RUN = /workflow_run\.(?:event|head_branch|head_repository)/;

function headFound(started: Started, { step, path }: PlacedStep): Found | null {
  const event = WITH_SECRETS.find((one) => startsOn(started, one)) ?? "";
  const asked = [...chainOf(started).map(({ job }) => job.if), step.if].map((one) => one?.text ?? "").join(" ");
  if (event === "workflow_run" && ASKS_RUN.test(asked)) return null;
  const place = at(path, step.line);
  const fix = phrase`Use pull_request, or do not check out the head.`;
  const { id } = started.job;
  return event === "issue_comment" && ASKS_WHO.test(asked)
    ? unknown(
        phrase`The job ${id} runs on ${event} and checks out the head, with the secrets of the repository, unless its condition keeps others from that.`,
        fix,
        place,
      )
    : open(
        phrase`The job ${id} runs on ${event} and checks out the head: anybody's code runs with the secrets of the repository.`,
        fix,
        place,
      );
}

const headsIn = ({ started, actions }: FileFacts): readonly Found[] => [
  ...started
    .filter((one) => startsOn(one, ...WITH_SECRETS))
    .flatMap((one) =>
      stepsRun(one, actions.actionAt)
        .filter(({ step }) => takesHead(step))
        .flatMap((placed) => headFound(one, placed) ?? []),
    ),
  ...outwardIn(started, "pull_request_target").map(({ workflow, job, uses }) =>
    unknown(
      phrase`The job ${job.id} calls ${uses.text} on pull_request_target; whether that checks out the head was not looked at.`,
      phrase`Look there; or use pull_request.`,
      at(workflow.path, uses.line),
    ),
  ),
];

const PINNED = /^\.\/|^docker:\/\/.+@sha256:[0-9a-f]{64}$|@(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export const pinned: Judge = ({ files }) => {
  const workflows = new Set(files.guards.flatMap((guard) => chainOf(guard).map(({ workflow }) => workflow)));
  const used = placedIn([...workflows]).flatMap((placed) => usesIn(placed, files));
  const loose = used.filter(({ name }) => !PINNED.test(name));
  return orOk(
    looseFound([...new Map(loose.map((one) => [`${one.path}:${one.line}`, one])).values()]),
    phrase`Each action is named with its commit.`,
  );
};

/** What a job calls, and what its steps use, those of the repository's own actions among them. */
const usesIn = (placed: Placed, { actions }: FileFacts): readonly Loose[] => [
  ...(placed.job.uses === null
    ? []
    : [{ name: placed.job.uses.text.trim(), path: placed.workflow.path, line: placed.job.uses.line }]),
  ...stepsRun(placed, actions.actionAt).flatMap(({ step: { uses }, path }) =>
    uses === null ? [] : [{ name: uses.text.trim(), path, line: uses.line }],
  ),
];

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
