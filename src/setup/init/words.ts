import { grouped } from "../../domain/grouped.ts";
import { wrapped } from "../../report/columns.ts";
import { counted, listed } from "../../report/quantity.ts";
import { SETUP_DOCS } from "../../report/setup-links.ts";
import { visible } from "../../report/untrusted.ts";
import { textAt } from "../repository/folders.ts";
import { backendName, placeName } from "../repository/names.ts";
import type { Repository } from "../repository/repository.ts";
import type { OtherFolder, Root } from "../repository/roots.ts";
import { isDestroyingStep } from "../workflows/destroying.ts";
import { stepsRun } from "../workflows/started.ts";
import { reviewsIn } from "../workflows/uses.ts";
import type { LineChange } from "./pinning.ts";
import type { Addition, NewFile, Proposal } from "./proposal.ts";

/**
 * What `init` says: all that it would write, why, what it could not find out, and what to do next. What is written now
 * can be read where it is: then the files are only named.
 */

const WIDTH = 80;

export interface Told {
  readonly repository: Repository;
  readonly proposal: Proposal;
  readonly unknowns: readonly string[];
  /** Those of them that `init` wrote for a person to fill in. */
  readonly unfilled: readonly string[];
  readonly isWriting: boolean;
}

/** All that `init` prints. */
export function initReport(told: Told): string {
  const { proposal, unknowns, isWriting } = told;
  const parts = [
    systemLines(told),
    headLines(told),
    ...(isWriting && proposal.files.length > 0
      ? [proposal.files.flatMap(fileHead)]
      : [["Found", ...foundLines(told)], ...proposal.files.map(fileLines)]),
    ...proposal.additions.map(additionLines),
    ...[...grouped(proposal.changes, ({ path }) => path)].map(([path, lines]) => changeLines(path, lines)),
    unknowns.length === 0 ? [] : ["Not known from the files", ...unknowns.flatMap((one) => point("-", one))],
    ["Next", ...nextSteps(told).flatMap((one, at) => point(`${at + 1}.`, one))],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** An address, or a command, stands on a line of its own, whole, so that it can be followed or copied. */
const point = (mark: string, text: string): readonly string[] =>
  text
    .split(/\n|(?<!ls-remote) (?=https:)/)
    .flatMap((part) => (/^(?:https:|git )/.test(part) ? [part] : wrapped(visible(part), WIDTH - mark.length - 3)))
    .map((line, at) => (at === 0 ? `  ${mark} ${line}` : `  ${" ".repeat(mark.length)} ${line}`));

/** What is proposed is for GitHub Actions alone. */
function systemLines({ repository: { system }, proposal: { guards } }: Told): readonly string[] {
  if (system === null || (guards.length > 0 && !system.isHost)) return [];
  const text = `This looks like ${system.name} (${system.by}), and what init proposes runs on GitHub Actions. How it is set up there:`;
  return [...wrapped(visible(text), WIDTH), system.recipe];
}

const isComplete = ({ files, additions, changes }: Proposal): boolean =>
  files.length + additions.length + changes.length === 0;

function headLines({ unfilled, proposal, isWriting }: Told): readonly string[] {
  const { files, additions, changes } = proposal;
  const changed = new Set(changes.map(({ path }) => path)).size;
  if (isComplete(proposal))
    return unfilled.length === 0
      ? ["Everything is there: nothing to propose."]
      : wrapped("Every file is there, but not all is filled in; what is missing stands below.", WIDTH);
  const parts = [
    ...(files.length === 0 ? [] : [counted(files.length, "new file")]),
    ...(additions.length === 0
      ? []
      : [`lines for ${counted(additions.length, "file that is there", "files that are there")}`]),
    ...(changed === 0 ? [] : [`lines to change in ${counted(changed, "file that is there", "files that are there")}`]),
  ];
  const then =
    files.length === 0
      ? "Nothing is written: a file that is there is never changed."
      : isWriting
        ? "The new files are written; a file that is there is never changed."
        : "Nothing is written yet: --write writes the new files.";
  return wrapped(`${listed(parts)}. ${then}`, WIDTH);
}

const BECAUSE: Readonly<Record<Root["because"] | OtherFolder["because"], string>> = {
  backend: "says where its state is kept",
  provider: "configures a provider, and nothing calls it",
  variables: "has its variables or a lock file beside it, and nothing calls it",
  alone: "holds resources, and nothing calls it",
  called: "is called by others",
  linked: "holds files that others link to",
  example: "is there to be shown or tested, by its name",
  among: "lies among modules",
  module: "has neither a state nor a provider of its own",
  empty: "declares nothing that could be planned",
  template: "is what a stack makes units of",
};

/** So many of a kind are named one by one. */
const MOST = 20;

function foundLines({ repository, proposal }: Told): readonly string[] {
  const { roots, others, terragrunt, hosted } = repository;
  const madeBy = (unit: string): string | null => {
    const stack = terragrunt.made.find(({ path }) => path === unit)?.stack;
    return stack === undefined ? null : `is made by the stack in ${placeName(stack)}`;
  };
  return [
    ...rows(
      "root",
      roots.map((root) => [
        placeName(root.path),
        `${BECAUSE[root.because]}${root.backend === null ? "" : ` (${backendName(root.backend)})`}`,
      ]),
    ),
    ...rows(
      "unit",
      terragrunt.units.map((path) => [
        placeName(path),
        madeBy(path) ?? "has a terragrunt.hcl with a source, an include or files beside it",
      ]),
    ),
    ...rows(
      "no root",
      others.map(({ path, because }) => [placeName(path), BECAUSE[because]]),
    ),
    ...rows(
      "stack",
      hosted.stacks.map((path) => [placeName(path), "is planned by HCP Terraform itself, and not reviewed here"]),
    ),
    ...rows("program", [programOf(repository)]),
    ...rows(
      "guarded",
      proposal.guards.map(({ workflow, job }) => [`${workflow.path}, job ${job.id}`, "reviews pull requests already"]),
    ),
    ...rows(
      "plans",
      planning(repository, proposal).map((path) => [
        path,
        applying(repository).includes(path)
          ? "plans and applies; what it applies should be reviewed too (see below)"
          : "plans as well; it can stay, or go when this one has run",
      ]),
    ),
    ...rows("owners", [ownersOf(repository)]),
  ].flatMap((line) => wrapped(visible(line), WIDTH - 4).map((part, at) => (at === 0 ? `  ${part}` : `      ${part}`)));
}

const rows = (kind: string, all: readonly (readonly [string, string])[]): readonly string[] => [
  ...all.slice(0, MOST).map(([what, says]) => `${kind}: ${what} ${says}`),
  ...(all.length > MOST ? [`${kind}: ${all.length - MOST} more`] : []),
];

function programOf({ tools }: Repository): readonly [string, string] {
  const name = `${tools.program === "tofu" ? "OpenTofu" : "Terraform"}${tools.version === null ? "" : ` ${tools.version}`}`;
  const version = tools.versionBy === null ? "" : `, in the version of ${tools.versionBy}`;
  return [name, tools.by === null ? "is taken, since nothing says otherwise" : `by ${tools.by}${version}`];
}

const ownersOf = ({ codeowners }: Repository): readonly [string, string] =>
  codeowners === null ? ["no CODEOWNERS", "is there"] : [codeowners.path, "is what GitHub reads"];

const PLANS = /\b(terraform|tofu|terragrunt)\b.*\bplan\b/;
/** Such as `dflook/terraform-plan`. */
const PLANNING_ACTION = /\/(?:terraform|tofu|terragrunt)-plan@/i;

/** Workflows that plan, and do not review. */
function planning({ workflows: { workflows, actionAt } }: Repository, { guards }: Proposal): readonly string[] {
  const guarding = new Set(guards.map(({ workflow }) => workflow.path));
  return workflows
    .filter(({ path }) => !guarding.has(path))
    .filter((workflow) =>
      workflow.jobs.some((job) =>
        stepsRun({ workflow, job }, actionAt).some(
          ({ step: { run, uses } }) => PLANS.test(run?.text ?? "") || PLANNING_ACTION.test(uses?.text ?? ""),
        ),
      ),
    )
    .map(({ path }) => path);
}

/** Workflows that apply in a job in which nothing reviews. */
const applying = ({ workflows: { workflows, actionAt } }: Repository): readonly string[] =>
  workflows
    .filter((workflow) =>
      workflow.jobs.some((job) => {
        const steps = stepsRun({ workflow, job }, actionAt).map(({ step }) => step);
        return steps.some((step) => isDestroyingStep(step)) && reviewsIn({ workflow, job }, actionAt).length === 0;
      }),
    )
    .map(({ path }) => path);

const fileHead = ({ path, why }: NewFile): readonly string[] => wrapped(visible(`+ ${path} (new): ${why}`), WIDTH);

const fileLines = (file: NewFile): readonly string[] => [
  ...fileHead(file),
  ...file.text
    .trimEnd()
    .split("\n")
    .map((line) => `+ ${visible(line)}`.trimEnd()),
];

const additionLines = ({ path, lines, why }: Addition): readonly string[] => [
  ...wrapped(visible(`~ ${path} (lines for you to add): ${why}`), WIDTH),
  ...lines.map((line) => `+ ${visible(line)}`.trimEnd()),
];

const changeLines = (path: string, lines: readonly LineChange[]): readonly string[] => [
  ...wrapped(visible(`~ ${path} (lines for you to change): the commit that --pin names`), WIDTH),
  ...lines.flatMap(({ line, was, becomes }) => [
    `- line ${line}: ${visible(was)}`,
    `+ line ${line}: ${visible(becomes)}`,
  ]),
];

const MOST_FIRST = 5;

/** `a, b and 7 more`: as many as one reads. */
const firstOf = (all: readonly string[]): string => {
  const more = all.length - MOST_FIRST;
  return `${all.slice(0, MOST_FIRST).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
};

function nextSteps({ repository, unfilled, proposal, isWriting }: Told): readonly string[] {
  const { files, guards } = proposal;
  const unnamed = unnamedIn(repository, proposal);
  const label = "Create the label allow-destroy, by which owners agree (Issues, Labels, New label).";
  const required = `Require the check once it has run: ${SETUP_DOCS}#make-it-required`;
  const unreviewed = applying(repository);
  const them = unnamed.length === 1 ? "it" : "them";
  return [
    ...(unnamed.length === 0
      ? []
      : [
          `See whether ${guards.map(({ workflow }) => workflow.path).join(", ")} covers ${firstOf(unnamed)}: it does not name ${them}. If no glob stands for ${them}, add ${them}.`,
        ]),
    ...(isComplete(proposal)
      ? unfilled.length === 0
        ? []
        : ["Fill in what is missing, and open a pull request with it."]
      : [
          `${isWriting || files.length === 0 ? "Look" : "Run it again with --write, look"} through all of it, fill in what is not known, and open a pull request with it.`,
        ]),
    ...(guards.length === 0 ? [label, required] : []),
    ...(unreviewed.length === 0
      ? []
      : [
          `Have the plan reviewed again right before it is applied, in ${firstOf(unreviewed)}: between merge and apply the world may have moved. How: ${SETUP_DOCS}#before-apply`,
        ]),
    "Ask whether anything is left open: destroy-guard doctor.",
  ];
}

/** Roots that the workflows which review do not name. A glob or a script may stand for them all the same. */
function unnamedIn({ top }: Repository, { guards, planned }: Proposal): readonly string[] {
  if (guards.length === 0) return [];
  const texts = guards.map(({ workflow }) => textAt(top, workflow.path) ?? "").join("\n");
  return planned.filter((root) => root !== "." && !texts.includes(root));
}
