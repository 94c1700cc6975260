import { backendName, placeName } from "../repository/names.ts";
import type { Repository } from "../repository/repository.ts";
import type { OtherFolder, Root } from "../repository/roots.ts";
import type { Told } from "./next-steps.ts";
import { applyingPast, planningPast } from "./other-workflows.ts";

/** What `init` found in a repository, and what it takes it for. */

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

/** What was found, and what is said of it. */
type Found = readonly [what: string, says: string];

/** What is found, by the word that stands before it, in order. */
const KINDS: Readonly<Record<string, (told: Told) => readonly Found[]>> = {
  root: ({ repository: { roots } }) =>
    roots.map(({ path, because, backend }) => [
      placeName(path),
      `${BECAUSE[because]}${backend === null ? "" : ` (${backendName(backend)})`}`,
    ]),
  unit: ({ repository: { terragrunt } }) =>
    terragrunt.units.map((path) => [
      placeName(path),
      madeBy(terragrunt, path) ?? "has a terragrunt.hcl with a source, an include or files beside it",
    ]),
  "no root": ({ repository: { others } }) => others.map(({ path, because }) => [placeName(path), BECAUSE[because]]),
  stack: ({ repository: { hosted } }) =>
    hosted.stacks.map((path) => [placeName(path), "is planned by HCP Terraform itself, and not reviewed here"]),
  program: ({ repository }) => [programOf(repository)],
  guarded: ({ proposal: { guards } }) =>
    guards.map(({ workflow, job }) => [`${workflow.path}, job ${job.id}`, "reviews pull requests already"]),
  plans: ({ repository, proposal }) => {
    const applying = applyingPast(repository);
    return planningPast(repository, proposal).map((path) => [
      path,
      applying.includes(path)
        ? "plans and applies; what it applies should be reviewed too (see below)"
        : "plans as well; it can stay, or go when this one has run",
    ]);
  },
  owners: ({ repository }) => [ownersOf(repository)],
};

const madeBy = ({ made }: Repository["terragrunt"], unit: string): string | null => {
  const stack = made.find(({ path }) => path === unit)?.stack;
  return stack === undefined ? null : `is made by the stack in ${placeName(stack)}`;
};

function programOf({ tools }: Repository): Found {
  const name = `${tools.program === "tofu" ? "OpenTofu" : "Terraform"}${tools.version === null ? "" : ` ${tools.version}`}`;
  const version = tools.versionBy === null ? "" : `, in the version of ${tools.versionBy}`;
  return [name, tools.by === null ? "is taken, since nothing says otherwise" : `by ${tools.by}${version}`];
}

const ownersOf = ({ codeowners }: Repository): Found =>
  codeowners === null ? ["no CODEOWNERS", "is there"] : [codeowners.path, "is what GitHub reads"];

/** So many of a kind are named one by one. */
const MOST = 20;

/** `root: infra/prod says where its state is kept (s3)`: a line for each. */
export const foundLines = (told: Told): readonly string[] =>
  Object.entries(KINDS).flatMap(([kind, of]) => {
    const all = of(told);
    return [
      ...all.slice(0, MOST).map(([what, says]) => `${kind}: ${what} ${says}`),
      ...(all.length > MOST ? [`${kind}: ${all.length - MOST} more`] : []),
    ];
  });
