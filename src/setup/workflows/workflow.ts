import { type Located, located, readYaml, textsOf, type Value } from "./yaml.ts";

/** What of a workflow of GitHub Actions is looked at, each part with the line that it stands on. */
export interface Workflow {
  readonly path: string;
  /** Null where it is called as its path. */
  readonly name: string | null;
  readonly triggers: readonly Trigger[];
  readonly permissions: Permissions | null;
  /** `cancel-in-progress`; null where it is not written. */
  readonly cancels: Located | null;
  readonly env: ReadonlyMap<string, Located>;
  /** The shell of all scripts that name none. */
  readonly shell: string | null;
  /** What a workflow that calls this one may hand over, and what counts where it does not. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly jobs: readonly Job[];
}

/** An event that starts the workflow. */
export interface Trigger {
  readonly name: string;
  readonly line: number;
  /** Activity types; null where they are left to GitHub. */
  readonly types: readonly string[] | null;
  readonly filters: readonly Filter[];
  /** It names tags. Where it names no branches beside them, no push to a branch starts it. */
  readonly namesTags: boolean;
  /** Names of the workflows whose runs it follows. */
  readonly workflows: readonly string[];
}

export interface Filter {
  readonly key: string;
  readonly line: number;
  readonly patterns: readonly string[];
}

export interface Permissions {
  readonly line: number;
  /** One word for every scope: `read-all` or `write-all`; null where they are listed. */
  readonly all: "read" | "write" | null;
  readonly scopes: ReadonlyMap<string, string>;
}

export interface Job {
  readonly id: string;
  readonly line: number;
  readonly name: Located | null;
  readonly if: Located | null;
  readonly needs: readonly string[];
  readonly continues: Located | null;
  readonly cancels: Located | null;
  readonly hasMatrix: boolean;
  /** Values of the matrix that are written down. */
  readonly matrix: ReadonlySet<string>;
  readonly shell: string | null;
  /** The labels that its runner has to have, as written. */
  readonly runsOn: readonly string[];
  readonly permissions: Permissions | null;
  readonly environment: string | null;
  readonly env: ReadonlyMap<string, Located>;
  readonly steps: readonly Step[];
  /** The reusable workflow that it calls, and what it hands over to it. */
  readonly uses: Located | null;
  readonly with: ReadonlyMap<string, Located>;
  /** By the names that they have there; null where all secrets are handed over as they are called here. */
  readonly secrets: ReadonlyMap<string, Located> | null;
}

export interface Step {
  readonly line: number;
  readonly shell: string | null;
  readonly uses: Located | null;
  readonly run: Located | null;
  readonly if: Located | null;
  readonly continues: Located | null;
  readonly with: ReadonlyMap<string, Located>;
  readonly env: ReadonlyMap<string, Located>;
}

/** A file that is no workflow. */
export interface BrokenWorkflow {
  readonly path: string;
  readonly line: number;
  /** Completes "… can't be read: ". */
  readonly why: string;
  readonly text: string;
}

const FILTERS = ["paths", "paths-ignore", "branches", "branches-ignore"];

/** Reads a workflow file. Never throws: a file that GitHub could not read either is told with the line. */
export function readWorkflow(path: string, text: string): Workflow | BrokenWorkflow {
  const file = readYaml(text);
  if (!file.read) return { path, line: file.line, why: file.why, text };
  const { value } = file;
  if (!value.at("on").isThere || value.at("jobs").entries.length === 0)
    return { path, line: 1, why: "it has no on: or no jobs:", text };
  return {
    path,
    name: value.at("name").text,
    triggers: triggersIn(value),
    permissions: permissionsOf(value.at("permissions")),
    cancels: cancelsIn(value),
    env: textsIn(value.at("env")),
    shell: shellOf(value),
    inputs: inputsIn(value.at("on").at("workflow_call").at("inputs")),
    jobs: value.at("jobs").entries.map(([{ text: id, line }, job]) => jobOf(id, line, job)),
  };
}

/** Whether a file could be read as a workflow. */
export const isWorkflow = (one: Workflow | BrokenWorkflow): one is Workflow => "jobs" in one;

/** `on: push`, `on: [push]` and `on: { push: … }` are one. */
function triggersIn(workflow: Value): readonly Trigger[] {
  const on = workflow.at("on");
  return [
    ...textsOf(on).map(({ text, line }) => ({
      name: text,
      line,
      types: null,
      filters: [],
      namesTags: false,
      workflows: [],
    })),
    ...on.entries.map(([{ text, line }, event]) => triggerOf(text, line, event)),
  ];
}

const wordsOf = (value: Value): readonly string[] => textsOf(value).map(({ text }) => text);

const triggerOf = (name: string, line: number, event: Value): Trigger => ({
  name,
  line,
  types: event.at("types").isThere ? wordsOf(event.at("types")) : null,
  filters: event.entries
    .filter(([key]) => FILTERS.includes(key.text))
    .map(([key, patterns]) => ({ key: key.text, line: key.line, patterns: wordsOf(patterns) })),
  namesTags: event.at("tags").isThere || event.at("tags-ignore").isThere,
  workflows: wordsOf(event.at("workflows")),
});

function permissionsOf(value: Value): Permissions | null {
  if (!value.isThere) return null;
  const [, all = null] = /^(read|write)-all$/.exec(value.text ?? "") ?? [];
  const scopes = new Map(value.entries.map(([{ text }, level]) => [text, level.text ?? ""]));
  return { line: value.line, all: all as Permissions["all"], scopes };
}

const cancelsIn = (value: Value): Located | null => located(value.at("concurrency").at("cancel-in-progress"));

const textsIn = (value: Value): ReadonlyMap<string, Located> =>
  new Map(
    value.entries.flatMap(([key, one]) => {
      const text = located(one);
      return text === null ? [] : [[key.text, text] as const];
    }),
  );

const shellOf = (value: Value): string | null => value.at("defaults").at("run").at("shell").text;

/** Those of its lists, and of what it includes. */
const matrixTexts = (matrix: Value): readonly string[] =>
  matrix.entries.flatMap(([, values]) => [
    ...wordsOf(values),
    ...values.items.flatMap((one) => one.entries.flatMap(([, value]) => value.text ?? [])),
  ]);

const jobOf = (id: string, line: number, job: Value): Job => ({
  id,
  line,
  name: located(job.at("name")),
  if: located(job.at("if")),
  needs: wordsOf(job.at("needs")),
  continues: located(job.at("continue-on-error")),
  cancels: cancelsIn(job),
  hasMatrix: job.at("strategy").at("matrix").isThere,
  matrix: new Set(matrixTexts(job.at("strategy").at("matrix"))),
  shell: shellOf(job),
  runsOn: [...wordsOf(job.at("runs-on")), ...wordsOf(job.at("runs-on").at("labels"))],
  permissions: permissionsOf(job.at("permissions")),
  environment: job.at("environment").text ?? job.at("environment").at("name").text,
  env: textsIn(job.at("env")),
  steps: stepsIn(job),
  uses: located(job.at("uses")),
  with: textsIn(job.at("with")),
  secrets: job.at("secrets").text === "inherit" ? null : textsIn(job.at("secrets")),
});

/** Without a default GitHub takes `false` for a switch and an empty text for others. */
export const inputsIn = (value: Value): ReadonlyMap<string, string> =>
  new Map(
    value.entries.map(([{ text }, one]) => [
      text,
      one.at("default").text ?? (one.at("type").text === "boolean" ? "false" : ""),
    ]),
  );

/** The steps of a job, and of `runs:` of a composite action. */
export const stepsIn = (value: Value): readonly Step[] =>
  value.at("steps").items.map((step) => ({
    line: step.line,
    shell: step.at("shell").text,
    uses: located(step.at("uses")),
    run: located(step.at("run")),
    if: located(step.at("if")),
    continues: located(step.at("continue-on-error")),
    with: textsIn(step.at("with")),
    env: textsIn(step.at("env")),
  }));
