import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { drillingBy } from "../catalogue/drilling.ts";
import { catalogueWith } from "../catalogue/index.ts";
import { type Drill, drillOf } from "../domain/drill/drill.ts";
import { InputError } from "../domain/fault.ts";
import { jobsIn, MOST_JOBS } from "../domain/grouping.ts";
import type { Plan } from "../domain/plan.ts";
import type { RootReview } from "../domain/review.ts";
import { knowsObjects } from "../domain/rules/missing-state.ts";
import { type Seen, wasOldIn } from "../domain/trial/ages.ts";
import { isFolder } from "../input/found.ts";
import { planSources } from "../input/plan/sources.ts";
import { readState } from "../input/state/read.ts";
import { topOf, topOfAll } from "../input/working-copy.ts";
import { some } from "../report/quantity.ts";
import { reviewRoot } from "../review.ts";
import type { Repository } from "../setup/repository/repository.ts";
import { VERSION } from "../version.ts";
import { HELP, type Options, parseOptions, usageError } from "./options.ts";
import { readAll, readEach, sourcesOf, type Wanted } from "./plans.ts";
import { findPolicy } from "./policy-search.ts";
import { print, type Shell, say, todayOf } from "./shell.ts";
import { type Command, usageOf } from "./usage.ts";

const OPTIONS = {
  write: { type: "boolean", says: "write the new files; a file that is there is never changed" },
  state: {
    type: "string",
    multiple: true,
    value: "STATE",
    says: "a state, as for drill: what would leave nothing is proposed for protection; may be given again",
  },
  plans: {
    type: "string",
    multiple: true,
    value: "PLAN",
    says: "past plans, a path or a glob: the policy says what would have been blocked; may be given again",
  },
  jobs: {
    type: "string",
    value: "N",
    default: String(MOST_JOBS),
    says: "at most so many jobs that plan, 256 at the most; with more roots each plans several",
  },
  pin: {
    type: "string",
    value: "COMMIT",
    says: "commit of the action's release, to pin it: in new workflows, and shown for those that are there",
  },
  ...HELP,
} as const satisfies Options;

const usage = () =>
  usageOf({
    name: "init",
    forms: ["[OPTIONS] [DIR]"],
    text: `  Reads the files of the repository that DIR is in (default: the working folder) and shows
  whole what it proposes, each line with its reason, what it could not find out, and what
  to do next. Nothing is written without --write, and then only files that are not there:
  lines for a CODEOWNERS, a policy or a .gitignore that is there are shown for you to add.
  With --write the new files are named, and not shown again.
  Neither git nor the network is asked.`,
    options: OPTIONS,
    examples: [
      "destroy-guard init",
      "destroy-guard init --state infra/prod=prod.json --plans 'plans/**/*.json' --write",
    ],
  });

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>["values"];

async function init(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, "init");
  if (values.help === true) return print(shell, usage());
  const [folder = ".", ...more] = positionals;
  if (more.length > 0) throw usageError("init takes one folder", "init");
  if (values.pin !== undefined && !/^[0-9a-f]{40}$/.test(values.pin))
    throw usageError(`--pin ${values.pin} is no commit: it has 40 digits from 0 to 9 and a to f`, "init");
  if (jobsIn(values.jobs) === null)
    throw usageError(`--jobs ${values.jobs} is no number from 1 to ${MOST_JOBS}`, "init");
  return proposed(topAt(folder, shell), values, shell);
}

function topAt(folder: string, { cwd }: Shell): string {
  const whole = resolve(cwd, folder);
  if (!isFolder(whole)) throw new InputError(`${folder} is no folder; give the folder of a repository`);
  return topOf(whole);
}

async function proposed(top: string, values: Values, shell: Shell): Promise<number> {
  // Loaded only here: YAML and zod take a tenth of a second that other commands need not pay.
  const [{ repositoryAt }, { proposalFor }, { unknownsOf }, { initReport }, { writeNew }] = await Promise.all([
    import("../setup/repository/repository.ts"),
    import("../setup/init/proposal.ts"),
    import("../setup/init/unknowns.ts"),
    import("../setup/init/words.ts"),
    import("../setup/init/write.ts"),
  ]);
  const repository = repositoryAt(top);
  const { roots, terragrunt } = repository;
  if (roots.length + terragrunt.units.length + terragrunt.open.length === 0) throw whyNoRoot(repository);
  const given = {
    history: await historyIn(values, shell),
    today: todayOf(shell),
    commit: values.pin ?? null,
    version: VERSION,
    jobs: Number(values.jobs),
  };
  const proposal = proposalFor(repository, given);
  const isWriting = values.write === true;
  const unknowns = unknownsOf({ repository, proposal, given, isWriting });
  // Before the report, which says that they are written.
  if (isWriting) writeNew(top, proposal.files);
  shell.stdout.write(initReport({ repository, proposal, unknowns, isWriting }));
  for (const { path } of isWriting ? proposal.files : []) say(shell, `wrote ${path}`);
  return 0;
}

function whyNoRoot({ top, others, hosted, unread }: Repository): InputError {
  if (existsSync(join(top, "cdktf.json"))) return unwrittenIn(top);
  if (unread.length > 0) return unreadIn(unread);
  return hosted.stacks.length > 0 ? hostedIn(top) : nothingIn(top, others.length > 0);
}

const nothingIn = (top: string, hasModules: boolean): InputError =>
  new InputError(
    hasModules
      ? `${top} holds modules, but no root module: nothing in it has a state, a provider or variables of its own, so nothing is planned here. Run init in the repository that calls them`
      : `${top} holds no Terraform, OpenTofu or Terragrunt files, so there is nothing to guard. Run init in the repository that does`,
  );

const unreadIn = (files: readonly string[]): InputError => {
  const [holds, them] = files.length === 1 ? ["it holds", "it"] : ["they hold", "them"];
  return new InputError(
    `${some(files)} can't be read, so whether ${holds} a root module is not known: there is a mistake in the syntax. Correct ${them} (terraform validate says where), and run init again`,
  );
};

const hostedIn = (top: string): InputError =>
  new InputError(
    `${top} holds a stack of HCP Terraform, which plans it itself: no workflow gets a plan of it to review. Run init in a repository with root modules`,
  );

const unwrittenIn = (top: string): InputError =>
  new InputError(
    `${top} is a project of CDKTF, and what it plans is not written yet; run cdktf synth, and then init again`,
  );

async function historyIn({ state = [], plans = [] }: Values, shell: Shell) {
  const { historyOf } = await import("../setup/init/history.ts");
  return historyOf(state.length === 0 ? null : await drilled(state, shell), await reviewed(plans, shell));
}

async function drilled(named: readonly string[], shell: Shell): Promise<Drill> {
  const sources = await sourcesOf(named, undefined, shell, STATES);
  const { policy, today } = await rulesFor(sources, shell);
  const drilling = drillingBy(policy, today);
  const kept = { ...drilling, terraform: "terraform" };
  const states = await readEach(sources, (source, options) => readState(source, { ...options, ...kept }), shell);
  return drillOf(states, drilling);
}

const STATES: Wanted = { command: "init", noun: "state", give: "give a state as a file" };

/** Several plans of one root are what the past is made of. */
async function reviewed(named: readonly string[], shell: Shell): Promise<readonly RootReview[]> {
  if (named.length === 0) return [];
  const sources = await planSources(named, { cwd: shell.cwd, topOf: topOfAll });
  const { policy, today } = await rulesFor(sources, shell);
  const catalogue = catalogueWith(policy.catalogue);
  const plans = await readAll(sources, { terraform: "terraform", policy, catalogue }, shell);
  const wasOld = wasOldIn(plans.map(seenOf));
  // Nobody can tell any more whether a root was new then; but a plan before it can tell that it was not.
  return plans.map((plan) => reviewRoot(plan, { catalogue, policy, today, isNewRoot: !wasOld(seenOf(plan)) }));
}

const seenOf = (plan: Plan): Seen => ({ root: plan.root, at: plan.plannedAt ?? "", knows: knowsObjects(plan) });

async function rulesFor(sources: readonly { readonly path: string }[], shell: Shell) {
  const folders = sources.map(({ path }) => dirname(path));
  const today = todayOf(shell);
  const { policy } = await findPolicy({ named: undefined, folders, cwd: shell.cwd, today });
  return { policy, today };
}

export const INIT: Command = { usage, options: OPTIONS, run: init };
