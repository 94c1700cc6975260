import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, relative, resolve } from "node:path";
import picomatch from "picomatch";
import { parse } from "yaml";
import { bash } from "../../bash.ts";
import type { FakeGitHub } from "../../github/fake/github.ts";
import type { Delivery, Permissions, WorkflowRun } from "../../github/fake/world.ts";
import { COMPILED } from "../compiled.ts";
import { type Run, runAction } from "../runner.ts";
import { type Contexts, filled, filledText, isMet } from "./expressions.ts";
import { writePrograms } from "./programs.ts";

/**
 * Runs a workflow as GitHub does: jobs in their order, `if`, `needs`, matrices, outputs and artifacts, each job with a
 * token that may what its `permissions` say. Scripts run in bash, our own actions are started as bundles; of others only
 * what the workflows need is played.
 */

const REPOSITORY = resolve(import.meta.dirname, "../../..");

type Texts = Readonly<Record<string, string>>;

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly "working-directory"?: string;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, "read" | "write">>;
  readonly strategy?: { readonly matrix?: unknown; readonly "fail-fast"?: boolean };
  readonly defaults?: { readonly run?: { readonly "working-directory"?: string } };
  readonly outputs?: Texts;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly env?: Texts;
  readonly jobs: Readonly<Record<string, Job>>;
}

export type Result = "success" | "failure" | "skipped";

export interface EndedJob {
  readonly result: Result;
  readonly outputs: Texts;
  /** What our own actions did in it. */
  readonly actions: readonly Run[];
  /** What scripts printed. */
  readonly printed: string;
}

export interface EndedRun {
  readonly run: WorkflowRun;
  readonly jobs: Readonly<Record<string, EndedJob>>;
  /** Calls of terraform, tofu and terragrunt. */
  readonly calls: readonly string[];
}

export interface Started {
  readonly delivery: Delivery;
  /** Root → the plan that is made of it; a root that is not in it can't be planned. */
  readonly plans: Texts;
  /** A run that is started again, and which time it is. */
  readonly again?: { readonly run: WorkflowRun; readonly attempt: number };
}

/** A GitHub with its runners. `files`: what a checkout brings. */
export class Machine {
  readonly #github: FakeGitHub;
  readonly #files: Texts;
  /** Run → artifact → its files. */
  readonly #artifacts = new Map<number, Map<string, Texts>>();

  constructor(github: FakeGitHub, files: Texts) {
    this.#github = github;
    this.#files = files;
  }

  async run(text: string, { delivery, plans, again }: Started): Promise<EndedRun> {
    const workflow = parse(text) as Workflow;
    this.#github.clock.advance(10);
    const run = again?.run ?? this.#github.startRun(delivery);
    const folder = mkdtempSync(join(tmpdir(), "machine-"));
    try {
      const place = this.#placeOf(folder, plans);
      const jobs: Record<string, EndedJob> = {};
      for (const id of inOrder(workflow))
        jobs[id] = await this.#job(id, workflow, jobs, { delivery, run, place, attempt: again?.attempt ?? 1 });
      return { run, jobs, calls: linesOf(place.calls) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  #placeOf(folder: string, plans: Texts): Place {
    const place = {
      folder,
      programs: join(folder, "programs"),
      plans: join(folder, "plans"),
      calls: join(folder, "calls"),
    };
    writePrograms(place.programs);
    writeFiles(
      place.plans,
      Object.fromEntries(Object.entries(plans).map(([root, plan]) => [`${root}/plan.json`, plan])),
    );
    writeFileSync(place.calls, "");
    return place;
  }

  async #job(id: string, workflow: Workflow, before: Readonly<Record<string, EndedJob>>, at: At): Promise<EndedJob> {
    const job = workflow.jobs[id] as Job;
    const needed = Object.fromEntries(needsOf(job).map((name) => [name, before[name] as EndedJob]));
    const needs = Object.fromEntries(
      Object.entries(needed).map(([name, { result, outputs }]) => [name, { result, outputs }]),
    );
    const contexts = { ...this.#github_(at), needs, env: workflow.env ?? {}, vars: {}, secrets: {} };
    const hasFailed = Object.values(needed).some(({ result }) => result !== "success");
    if (!isMet(job.if, contexts, { hasFailed })) return { result: "skipped", outputs: {}, actions: [], printed: "" };
    const legs: EndedJob[] = [];
    for (const matrix of legsOf(job, contexts)) legs.push(await this.#leg(id, job, { ...contexts, matrix }, at));
    return {
      result: legs.every(({ result }) => result === "success") ? "success" : "failure",
      outputs: legs.at(-1)?.outputs ?? {},
      actions: legs.flatMap(({ actions }) => actions),
      printed: legs.map(({ printed }) => printed).join(""),
    };
  }

  #github_({ delivery, run }: At): Contexts {
    const { event, sha, ref, repository, payload } = delivery;
    return {
      github: { event_name: event, event: payload, sha, ref, repository, run_id: String(run.id), token: TOKEN },
    };
  }

  async #leg(id: string, job: Job, contexts: Contexts, at: At): Promise<EndedJob> {
    const workspace = mkdtempSync(join(at.place.folder, "work-"));
    const token = this.#github.actionsToken(permissionsOf(job));
    const leg: Leg = { id, job, at, workspace, token, actions: [], printed: "", steps: {}, isCheckedOut: false };
    let hasFailed = false;
    for (const step of job.steps) {
      const known = { ...contexts, steps: leg.steps };
      if (isMet(step.if, known, { hasFailed }) && !(await this.#step(step, known, leg))) hasFailed = true;
    }
    const known = { ...contexts, steps: leg.steps };
    return {
      result: hasFailed ? "failure" : "success",
      outputs: texts(job.outputs ?? {}, known),
      actions: leg.actions,
      printed: leg.printed,
    };
  }

  /** Whether it went well. */
  async #step(step: Step, contexts: Contexts, leg: Leg): Promise<boolean> {
    if (step.run !== undefined) return script(step, contexts, leg);
    const [name = ""] = (step.uses ?? "").split("@");
    const given = texts(step.with ?? {}, contexts);
    const [, folder] = /^destroy-guard\/destroy-guard(\/.*)?$/.exec(name) ?? [];
    if (name.startsWith("destroy-guard/destroy-guard")) return this.#own(folder ?? "", step, given, leg);
    if (name === "actions/checkout") {
      writeFiles(leg.workspace, this.#files);
      leg.isCheckedOut = true;
      return true;
    }
    if (name === "actions/upload-artifact") return this.#upload(given, leg);
    if (name === "actions/download-artifact") return this.#download(given, leg);
    if (/^(hashicorp\/setup-terraform|opentofu\/setup-opentofu)$/.test(name)) return true;
    throw new Error(`This machine does not play ${name}.`);
  }

  async #own(folder: string, step: Step, given: Texts, leg: Leg): Promise<boolean> {
    const { delivery, run, attempt } = leg.at;
    const ended = await runAction({
      github: this.#github,
      delivery,
      inputs: Object.fromEntries(
        Object.entries(given).map(([name, text]) => [name, text.replaceAll(TOKEN, leg.token)]),
      ),
      files: filesBelow(leg.workspace),
      ...(leg.isCheckedOut ? { tracked: Object.keys(this.#files) } : {}),
      token: leg.token,
      name: leg.id,
      attempt,
      action: join(REPOSITORY, folder),
      env: { GITHUB_RUN_ID: String(run.id), DESTROY_GUARD_RETRY_MS: "5", NODE_COMPILE_CACHE: COMPILED },
      isLoaded: true,
    });
    writeFiles(leg.workspace, Object.fromEntries(ended.written));
    leg.actions.push(ended);
    if (step.id !== undefined) leg.steps[step.id] = { outputs: ended.outputs };
    return ended.exitCode === 0;
  }

  #upload(given: Texts, { workspace, at: { run } }: Leg): boolean {
    const { name = "artifact", path = "" } = given;
    if (/["<>:|*?\r\n\\/]/.test(name)) throw new Error(`"${name}" is no name of an artifact.`);
    if (!existsSync(join(workspace, path))) return given["if-no-files-found"] !== "error";
    const kept = this.#artifacts.get(run.id) ?? new Map<string, Texts>();
    if (kept.has(name) && given.overwrite !== "true") return false;
    this.#artifacts.set(run.id, kept.set(name, { [path]: readFileSync(join(workspace, path), "utf8") }));
    this.#github.atOnce(() => this.#github.upload(run, name));
    return true;
  }

  #download(given: Texts, { workspace, job, at: { run } }: Leg): boolean {
    const from = Number(given["run-id"] ?? run.id);
    if (given["github-token"] !== undefined && job.permissions?.actions === undefined) return false;
    const isWanted = picomatch(given.pattern ?? "*");
    for (const [name, files] of this.#artifacts.get(from) ?? [])
      if (isWanted(name)) writeFiles(join(workspace, given.path ?? ".", name), files);
    return true;
  }
}

/** Stands for the token until a step needs it. */
const TOKEN = "GITHUB-TOKEN";

interface Place {
  readonly folder: string;
  readonly programs: string;
  readonly plans: string;
  readonly calls: string;
}

interface At {
  readonly delivery: Delivery;
  readonly run: WorkflowRun;
  readonly place: Place;
  readonly attempt: number;
}

interface Leg {
  readonly id: string;
  readonly job: Job;
  readonly at: At;
  readonly workspace: string;
  readonly token: string;
  readonly actions: Run[];
  printed: string;
  readonly steps: Record<string, { readonly outputs: Texts }>;
  isCheckedOut: boolean;
}

const needsOf = ({ needs = [] }: Job): readonly string[] => (typeof needs === "string" ? [needs] : needs);

/** Every job after those that it needs. */
function inOrder({ jobs }: Workflow): readonly string[] {
  const order: string[] = [];
  const add = (id: string): void => {
    for (const needed of needsOf(jobs[id] ?? { steps: [] })) add(needed);
    if (!order.includes(id)) order.push(id);
  };
  for (const id of Object.keys(jobs)) add(id);
  return order;
}

function legsOf({ strategy }: Job, contexts: Contexts): readonly unknown[] {
  if (strategy?.matrix === undefined) return [{}];
  return (filled(strategy.matrix, contexts) as { readonly include: readonly unknown[] }).include;
}

const texts = (given: Readonly<Record<string, unknown>>, contexts: Contexts): Texts =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, filledText(value, contexts)]));

const permissionsOf = ({ permissions = {} }: Job): Permissions =>
  Object.fromEntries(Object.entries(permissions).map(([scope, level]) => [scope.replaceAll("-", "_"), level]));

function script(step: Step, contexts: Contexts, leg: Leg): boolean {
  const { place } = leg.at;
  const folder = step["working-directory"] ?? leg.job.defaults?.run?.["working-directory"] ?? ".";
  const ended = bash(["-e", "-c", filledText(step.run, contexts)], {
    cwd: join(leg.workspace, filledText(folder, contexts)),
    env: {
      PATH: [place.programs, process.env.PATH].join(delimiter),
      GITHUB_WORKSPACE: leg.workspace,
      RUNNER_TEMP: place.folder,
      PLANS: place.plans,
      CALLS: place.calls,
      ...texts(step.env ?? {}, contexts),
    },
  });
  leg.printed += `${ended.stdout}${ended.stderr}`;
  return ended.status === 0;
}

const linesOf = (path: string): readonly string[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");

function writeFiles(folder: string, files: Texts): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

export const filesBelow = (folder: string): Texts =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path, "utf8")]),
  );
