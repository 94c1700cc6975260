import { setupAt } from "../../report/setup-links.ts";
import { list, phrase } from "../../text/phrase.ts";
import { outwardIn, startedBy, startsOn } from "../workflows/started.ts";
import { type Guard, letsThrough } from "../workflows/uses.ts";
import type { Filter, Trigger } from "../workflows/workflow.ts";
import { checksIn, type Facts } from "./facts.ts";
import { at, type Found, type Judge, newFile, ok, open, orOk, unknown } from "./found.ts";
import { isBound } from "./of-rules.ts";

/** Does the check start whenever it has to: events, filters, activity types, the merge queue. */

const PULL_EVENTS = ["pull_request", "pull_request_target"];

const eventsPath = (guard: Guard): string => startedBy(guard).path;

const pullTriggers = ({ triggers }: Guard): readonly Trigger[] =>
  triggers.filter(({ name }) => PULL_EVENTS.includes(name));

const brokenFiles = ({ files }: Facts): readonly Found[] =>
  files.actions.broken
    .filter(({ text }) => text.includes("destroy-guard"))
    .map(({ path, line, why }) =>
      open(phrase`${path} can't be read: ${why}.`, phrase`Correct the file: GitHub runs none of it.`, at(path, line)),
    );

export const runs: Judge = (facts) => {
  const broken = brokenFiles(facts);
  const checks = checksIn(facts.files);
  const named = list([...new Set(checks.map(({ workflow }) => workflow.path))]);
  return checks.length > 0 || broken.length > 0
    ? orOk([...broken, ...ofHost(facts, checks[0]?.workflow.path ?? null)], phrase`It stands in ${named}.`)
    : missing(facts);
};

/** On another server nothing starts a workflow. A mirror on GitHub may; then GitHub is there to be asked. */
const ofHost = ({ files: { system }, github }: Facts, path: string | null): readonly Found[] =>
  system?.isHost !== true || github !== null || path === null
    ? []
    : [
        unknown(
          phrase`This looks like ${[system.name]} (${[system.by]}), which runs no workflow of GitHub.`,
          phrase`Set it up there, unless the repository is on GitHub as well. How: ${system.recipe}`,
          at(path, 1),
        ),
      ];

function nowhere({ files: { system, holds, rootsHere } }: Facts): Found {
  const held = holds();
  if (held === "unread")
    return open(
      phrase`No workflow runs destroy-guard, and whether there is a root module is not known: ${list(rootsHere().unread)} can't be read.`,
      phrase`Correct the mistake in the syntax (terraform validate says where), and run doctor again.`,
      null,
    );
  if (held === "modules")
    return open(
      phrase`There is no root module here, so nothing is planned, and there is nothing to guard.`,
      phrase`Run doctor in the repository that calls these modules.`,
      null,
    );
  if (held === "nothing")
    return open(
      phrase`There are no Terraform, OpenTofu or Terragrunt files here, so there is nothing to guard.`,
      phrase`Run doctor in the repository that holds them.`,
      null,
    );
  if (system !== null)
    return open(
      phrase`No workflow of GitHub runs destroy-guard, and this looks like ${[system.name]} (${[system.by]}); what runs there is not looked at.`,
      phrase`See that it is set up there. How: ${system.recipe}`,
      null,
    );
  return open(
    phrase`No workflow runs destroy-guard.`,
    phrase`Run ${"destroy-guard init"}: it proposes one; or write it by hand. How: ${setupAt("the-workflow")}`,
    newFile(".github/workflows/destroy-guard.yml"),
  );
}

/** The organisation may demand a workflow of another repository, which can't be seen here. */
const isElsewhere = ({ github }: Facts): boolean =>
  github?.rules.read === true && github.rules.value.workflows.some(({ repository }) => repository !== github.id);

function missing(facts: Facts): readonly Found[] {
  if (isElsewhere(facts))
    return [
      unknown(
        phrase`No workflow of this repository runs it, but a ruleset requires a workflow of another repository.`,
        phrase`Run destroy-guard doctor in the repository that holds the required workflow.`,
      ),
    ];
  const called = outwardIn(facts.files.started, ...PULL_EVENTS);
  if (called.length > 0)
    return called.map(({ workflow, job, uses }) =>
      unknown(
        phrase`The job ${job.id} calls ${uses.text}; whether that runs destroy-guard can't be seen here.`,
        phrase`Look there, or run destroy-guard doctor in that repository.`,
        at(workflow.path, uses.line),
      ),
    );
  const [elsewhere] = facts.files.guards;
  if (elsewhere === undefined) return [nowhere(facts)];
  const onPulls = facts.files.guards.find((one) => startsOn(one, ...PULL_EVENTS));
  const { workflow, job } = onPulls ?? elsewhere;
  return onPulls === undefined
    ? [
        open(
          phrase`${workflow.path} runs destroy-guard, but not on pull requests.`,
          phrase`Add pull_request: under on:, with the types that are shown there: ${setupAt("the-workflow")}`,
          at(workflow.path, workflow.triggers[0]?.line ?? 1),
        ),
      ]
    : [
        open(
          phrase`The job ${job.id} hands its review over, and no job decides.`,
          phrase`Add a job at the end that takes the reviews. How: ${setupAt("several-roots")}`,
          at(workflow.path, job.line),
        ),
      ];
}

const filtersOf = (guard: Guard): readonly (readonly [Guard, Trigger, Filter])[] =>
  guard.triggers
    .filter(({ name }) => [...PULL_EVENTS, "merge_group"].includes(name))
    .flatMap((trigger) => trigger.filters.map((filter) => [guard, trigger, filter] as const));

function filterFound(guard: Guard, trigger: Trigger, { key, line, patterns }: Filter, branch: string | null) {
  const place = at(eventsPath(guard), line);
  if (key.startsWith("paths"))
    return open(
      phrase`${`${key}:`} leaves pull requests out: the required check is then pending for ever, and people look for a way round it.`,
      phrase`Take ${`${key}:`} out; destroy-guard itself decides whether there is anything to review.`,
      place,
    );
  if (branch === null)
    return unknown(
      phrase`${`${key}:`} under ${trigger.name} has to let the default branch through, and only GitHub knows which that is.`,
      phrase`Run destroy-guard doctor with a token.`,
      place,
    );
  const isOut = letsThrough(patterns, branch) === (key === "branches-ignore");
  return isOut
    ? open(
        phrase`${`${key}:`} leaves out pull requests into ${branch}.`,
        phrase`Write ${`branches: [${branch}]`} there, or take ${`${key}:`} out.`,
        place,
      )
    : null;
}

/** GitHub ignores filters and types of a required workflow: it runs always. */
const filtered = ({ files, github }: Facts): readonly Guard[] =>
  checksIn(files).filter((guard) => !isBound(github, guard));

export const filters: Judge = (facts) =>
  orOk(
    filtered(facts)
      .flatMap(filtersOf)
      .flatMap(([guard, trigger, filter]) => filterFound(guard, trigger, filter, facts.github?.branch ?? null) ?? []),
    phrase`Every pull request into the default branch starts it.`,
  );

const DEFAULT_TYPES = ["opened", "synchronize", "reopened"];
/** A label that is applied or taken off, and another base branch, which GitHub calls an edit. */
const OUR_TYPES = [...DEFAULT_TYPES, "edited", "labeled", "unlabeled"];

/** Of a command nothing is asked that a label could change. */
const typesNeeded = ({ reviews }: Guard): readonly string[] =>
  reviews.some(({ by }) => by === "action") ? OUR_TYPES : DEFAULT_TYPES;

export const activity: Judge = (facts) =>
  orOk(
    filtered(facts).flatMap((guard) =>
      pullTriggers(guard).flatMap(({ types, line }) => {
        const gone = typesNeeded(guard).filter((type) => !(types ?? DEFAULT_TYPES).includes(type));
        if (gone.length === 0) return [];
        return [
          open(
            phrase`${list(gone)} ${[gone.length === 1 ? "does" : "do"]} not start it, so a label that is taken off, or another base branch, leaves an old verdict standing.`,
            phrase`Write ${`types: [${[...OUR_TYPES.slice(0, 4), "ready_for_review", ...OUR_TYPES.slice(4)].join(", ")}]`}.`,
            at(eventsPath(guard), line),
          ),
        ];
      }),
    ),
    phrase`All activity types that can change the verdict are listed.`,
  );

const QUEUE_FIX = phrase`Add merge_group: under on:. It does no harm where there is no queue.`;

export const mergeQueue: Judge = ({ files, github }) => {
  const [without] = checksIn(files).filter((guard) => !startsOn(guard, "merge_group"));
  if (without === undefined) return [ok(phrase`The event merge_group starts it.`)];
  const place = at(eventsPath(without), pullTriggers(without)[0]?.line ?? 1);
  if (github === null || !github.rules.read || !github.base.read)
    return [
      unknown(
        phrase`Without merge_group: nothing merges through a queue, and it is not known if there is one.`,
        QUEUE_FIX,
        place,
      ),
    ];
  if (github.rules.value.queue !== null)
    return [
      open(phrase`${github.branch} has a merge queue, and merge_group: does not start the check.`, QUEUE_FIX, place),
    ];
  return github.base.value.hasClassic
    ? [
        unknown(
          phrase`Whether the classic protection of ${github.branch} has a merge queue, GitHub tells no program.`,
          QUEUE_FIX,
          place,
        ),
      ]
    : [ok(phrase`${github.branch} has no merge queue.`)];
};
