import { basename, dirname, resolve } from "node:path";
import { isFolder } from "../../../../input/found.ts";
import { topOf } from "../../../../input/working-copy.ts";
import { matching } from "../../files.ts";
import { isGivenUp, type State } from "../state.ts";
import type { Text, Words } from "../word.ts";
import { type Fields, fieldsOf, listOf, textsOf, yamlFields } from "./fields.ts";
import { fileOfCommands, foldersAbove, placeOf, runFilled, UNKNOWN_TEXT, within } from "./held.ts";
import { lineOf } from "./options.ts";

/** Files for a CI that are run here: `act -j apply`, `gitlab-ci-local destroy`. */

const WORKFLOWS = ".github/workflows";

const ACT = {
  folder: ["-C", "--directory"],
  file: ["-W", "--workflows"],
  flags: "bnqrvwd",
  takesNext:
    /^(-[jsePaA]|--(job|secret|secret-file|env|env-file|var|var-file|eventpath|platform|actor|matrix|input|input-file|container-\w+|artifact-\w+|cache-server-\w+|network|defaultbranch|remote-name|github-instance))$/,
} as const;
const ONLY_SHOWS = /^(-l|-n|-h|-g|--(list|dryrun|help|version|graph|bug-report|man-page|validate))$/;

/** A value of the workflow is for a shell one word that is not known. */
const filled = (script: string): string => script.replace(/\$\{\{[^{}]*\}\}/g, () => UNKNOWN_TEXT);

function valueFor(args: readonly Text[], option: RegExp): string | null {
  const at = args.findIndex(({ text }) => option.test(text ?? ""));
  return at < 0 ? null : (option.exec(args[at]?.text ?? "")?.[1] ?? args[at + 1]?.text ?? null);
}

const filesIn = (folder: string): readonly string[] =>
  ["*.yml", "*.yaml"].flatMap((pattern) => matching(pattern, folder));

/** `on: push`, `on: [push]`, `on: { push: … }`. YAML takes the word for true where it has no quotes. */
const startsWith = (workflow: Fields, event: string): boolean => {
  const on = workflow.on ?? workflow.true;
  return [...textsOf(on), ...Object.keys(fieldsOf(on))].includes(event);
};

/** A job with those that it needs: https://docs.github.com/actions/reference/workflow-syntax-for-github-actions */
function jobsFrom(name: string | null, jobs: Fields): readonly Fields[] {
  if (name === null) return Object.values(jobs).map(fieldsOf);
  const all = new Set(Object.hasOwn(jobs, name) ? [name] : []);
  for (const one of all) for (const need of textsOf(fieldsOf(jobs[one]).needs)) all.add(need);
  return [...all].map((one) => fieldsOf(jobs[one]));
}

/** `act push -j apply -W .github/workflows/apply.yml`: https://nektosact.com/usage/index.html */
export function act([, ...args]: Words, state: State): void {
  const here = placeOf(state);
  const { folders, files, options, words } = lineOf(args, ACT);
  if (here === null || options.some((option) => ONLY_SHOWS.test(option))) return;
  const top = resolve(here, folders[0] ?? ".");
  const place = resolve(top, files[0] ?? WORKFLOWS);
  const paths = isFolder(place) ? filesIn(place) : [place];
  const job = valueFor(args, /^(?:-j|--job)(?:=(.+))?$/);
  // Without an event it takes the one that stands in the file, or the first.
  const event = words[0]?.text ?? null;
  const reading = { top, state, taken: new Set<string>(), isElsewhere: false };
  for (const path of paths) {
    const found = fileOfCommands([path], state);
    const workflow = found === null ? {} : yamlFields(found.text, state);
    if (event !== null && job === null && !startsWith(workflow, event)) continue;
    for (const one of jobsFrom(job, fieldsOf(workflow.jobs))) runJob(one, reading);
  }
}

/**
 * `gh act` is act. `gh workflow run apply.yml` starts a workflow on GitHub: where it lies here, and none of GitHub's
 * environments stands in front of a job, that job is read. So does a request to its address, whoever sends it.
 * https://cli.github.com/manual/gh_workflow_run
 */
export function gh([, ...args]: Words, state: State): void {
  const [first, ...rest] = args;
  if (first?.text === "act") act([first, ...rest], state);
  const named = dispatched(args);
  const here = placeOf(state);
  if (here === null || named === undefined) return;
  const top = topOf(here);
  const reading = { top, state, taken: new Set<string>(), isElsewhere: true };
  for (const path of filesIn(resolve(top, WORKFLOWS))) {
    const found = fileOfCommands([path], state);
    const workflow = found === null ? {} : yamlFields(found.text, state);
    if (basename(path) !== basename(named) && workflow.name !== named) continue;
    for (const one of jobsFrom(null, fieldsOf(workflow.jobs))) runJob(one, reading);
  }
}

const TAKES_NEXT = /^(-[rfFR]|--(ref|field|raw-field|repo))$/;

/** The workflow that gh starts: by its name, its file, or the address for that. */
function dispatched(args: readonly Text[]): string | undefined {
  const address = args.flatMap(({ text }) => /\/workflows\/([^/]+)\/dispatches$/.exec(text ?? "")?.[1] ?? [])[0];
  const words = args.filter(({ head }, at) => !head.startsWith("-") && !TAKES_NEXT.test(args[at - 1]?.text ?? ""));
  const [first, verb, named] = words.map(({ text }) => text);
  return first === "workflow" && verb === "run" ? (named ?? undefined) : address;
}

interface Reading {
  readonly top: string;
  readonly state: State;
  /** Actions and workflows that were taken in already. */
  readonly taken: Set<string>;
  /** On GitHub, where a person stands in front of an environment. */
  readonly isElsewhere: boolean;
}

/** A job, or the workflow of this repository that stands in its place. */
function runJob({ uses, steps, environment }: Fields, reading: Reading): void {
  if (reading.isElsewhere && environment !== undefined) return;
  runSteps(steps, reading);
  const workflow = takenIn(uses, [""], reading);
  for (const job of jobsFrom(null, fieldsOf(workflow.jobs))) runJob(job, reading);
}

function runSteps(steps: unknown, reading: Reading): void {
  const { top, state } = reading;
  for (const { run, uses, "working-directory": place } of listOf(steps).map(fieldsOf)) {
    if (isGivenUp(state)) return;
    if (typeof run === "string")
      runFilled(filled(run), within(state, typeof place === "string" ? resolve(top, place) : top));
    runSteps(fieldsOf(takenIn(uses, ["action.yml", "action.yaml"], reading).runs).steps, reading);
  }
}

/** `uses: ./.github/actions/deploy`, which lies in this repository; each is read once. */
function takenIn(uses: unknown, names: readonly string[], { top, state, taken }: Reading): Fields {
  if (typeof uses !== "string" || !uses.startsWith("./") || taken.has(uses)) return {};
  taken.add(uses);
  const paths = names.map((name) => resolve(top, uses, name));
  const found = fileOfCommands(paths, state);
  return found === null ? {} : yamlFields(found.text, state);
}

/** Words of .gitlab-ci.yml that are no jobs. https://docs.gitlab.com/ci/yaml/ */
const NO_JOB =
  /^(stages|variables|workflow|include|default|image|services|cache|pages|before_script|after_script|spec)$/;

/** `gitlab-ci-local destroy`, `gitlab-runner exec shell destroy`; without a name all jobs. */
export function gitlab([, ...args]: Words, state: State): void {
  const here = placeOf(state);
  if (here === null || args.some(({ text }) => /^--(list\S*|preview|validate|help|version)$/.test(text ?? ""))) return;
  const found = fileOfCommands(
    foldersAbove(here).map((at) => resolve(at, ".gitlab-ci.yml")),
    state,
  );
  if (found === null) return;
  const jobs = yamlFields(found.text, state);
  const wanted = args.flatMap(({ text }) => (text !== null && Object.hasOwn(jobs, text) ? [text] : []));
  for (const name of wanted.length > 0 ? wanted : Object.keys(jobs).filter((one) => !NO_JOB.test(one)))
    for (const script of scriptsOf(name, jobs, 0)) runFilled(script, within(state, dirname(found.path)));
}

/** Deeper than jobs extend each other. */
const DEEPEST = 8;

function scriptsOf(name: string, jobs: Fields, depth: number): readonly string[] {
  const job = fieldsOf(jobs[name]);
  const own = [job.before_script, job.script, job.after_script]
    .flatMap((part) => listOf(part).flat(3))
    .flatMap(textsOf);
  const others = depth > DEEPEST ? [] : textsOf(job.extends).flatMap((one) => scriptsOf(one, jobs, depth + 1));
  return [[...others, ...own].join("\n")];
}
