import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { parse } from "yaml";
import { initialise } from "../git.ts";
import type { FakeGitHub } from "../github/fake/github.ts";
import type { Delivery } from "../github/fake/world.ts";
import { load } from "./loaded.ts";
import { outputsIn } from "./output-file.ts";
import type { Printed } from "./own-process.ts";
import { commandsIn, type WorkflowCommand } from "./workflow-commands.ts";

const REPOSITORY = resolve(import.meta.dirname, "../..");

/** A symbolic link holds the path that it points to. */
type WorkspaceFile = string | Uint8Array | { readonly link: string };

export interface Job {
  readonly github: FakeGitHub;
  /** What starts the run: `github.delivered("pull_request")`. Give an old one, with `attempt`, for a re-run. */
  readonly delivery: Delivery;
  /** What the workflow writes under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What is in the workspace when the action starts. */
  readonly files?: Readonly<Record<string, WorkspaceFile>>;
  /** Those of the files that git tracks there, as after a checkout; without this no git is there. */
  readonly tracked?: readonly string[];
  /** The job's GITHUB_TOKEN; one that may only read when the pull request is from a fork or by Dependabot. */
  readonly token?: string;
  /** The job's name, which is also the check's. */
  readonly name?: string;
  readonly attempt?: number;
  /** What the workflow writes under `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  /** The folder of `action.yml`. */
  readonly action?: string;
  /** Ends what does not end by itself; after some minutes when not given. */
  readonly limit?: AbortSignal;
  /** Runs the bundle in this process, see `load`, unless there is a `limit`: for tables of many cases. */
  readonly isLoaded?: boolean;
}

export interface Run {
  readonly exitCode: number;
  readonly conclusion: "success" | "failure";
  readonly stdout: string;
  readonly stderr: string;
  /** The printed lines that are no command. */
  readonly log: readonly string[];
  readonly commands: readonly WorkflowCommand[];
  /** The messages of the annotations, the runner's own included. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary as it would be shown: nothing, when it was too large to be uploaded. */
  readonly summary: string;
  /** Files of the workspace that the action wrote or changed. */
  readonly written: ReadonlyMap<string, string>;
  readonly milliseconds: number;
}

/** `DESTROY_GUARD_TEST_PROCESSES=1 npm test` starts a process also where a bundle is only loaded, as a release does. */
export const isEachProcess = process.env.DESTROY_GUARD_TEST_PROCESSES === "1";

/** What one delivery starts is one run of a workflow, however often it is started again. */
const suites = new WeakMap<Delivery, number>();

/**
 * Starts the action's bundle as GitHub's runner starts it, in a process and a folder of its own and with nothing of
 * this process's environment but the search path, and reports the job's check to GitHub. Rejects when the action does
 * not end.
 */
export const runAction = async (job: Job): Promise<Run> => {
  const { github } = job;
  const folder = mkdtempSync(join(tmpdir(), "runner-"));
  try {
    const place = prepare(folder, job);
    // The check is there while the job runs, and all of it happens within one second of GitHub's clock.
    const { delivery, name = "destroy-guard" } = job;
    const suite = suites.get(delivery);
    const check = github.atOnce(() => github.startCheck(checkedCommit(delivery), name, undefined, suite));
    suites.set(delivery, check.suite);
    const began = performance.now();
    const printed =
      job.isLoaded && job.limit === undefined && !isEachProcess
        ? await load(place.main, { env: place.env, cwd: place.workspace })
        : await execute(place, job);
    const run = read(place, job, { ...printed, milliseconds: performance.now() - began });
    github.atOnce(() => github.finishCheck(check, run.conclusion));
    return run;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

interface Place {
  readonly workspace: string;
  readonly main: string;
  readonly env: Readonly<Record<string, string>>;
  readonly files: { readonly output: string; readonly summary: string };
}

const prepare = (folder: string, job: Job): Place => {
  const [workspace, temporary] = [join(folder, "work"), join(folder, "temp")];
  const commands = join(temporary, "_runner_file_commands");
  for (const path of [workspace, commands, join(folder, "home"), join(folder, "tools")])
    mkdirSync(path, { recursive: true });
  for (const [path, content] of Object.entries(job.files ?? {})) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    if (typeof content === "object" && "link" in content) symlinkSync(content.link, join(workspace, path));
    else writeFileSync(join(workspace, path), content);
  }
  if (job.tracked !== undefined) {
    initialise(workspace);
    const add = ["add", "--force", "--", ...job.tracked];
    if (job.tracked.length > 0) execFileSync("git", add, { cwd: workspace, stdio: "ignore" });
  }
  const event = join(temporary, "event.json");
  writeFileSync(event, JSON.stringify(job.delivery.payload));
  const fileCommands = Object.fromEntries(
    ["output", "step_summary", "env", "path", "state"].map((name) => [name, join(commands, name)]),
  );
  for (const path of Object.values(fileCommands)) writeFileSync(path, "");

  const action = actionIn(job.action ?? REPOSITORY);
  return {
    workspace,
    main: action.main,
    files: { output: join(commands, "output"), summary: join(commands, "step_summary") },
    env: {
      PATH: process.env.PATH ?? "",
      HOME: join(folder, "home"),
      CI: "true",
      ...runnerEnv(temporary, join(folder, "tools")),
      ...githubEnv(job, workspace, event),
      ...Object.fromEntries(Object.entries(fileCommands).map(([name, path]) => [`GITHUB_${name.toUpperCase()}`, path])),
      ...job.env,
      ...inputEnv(action, job),
    },
  };
};

interface Action {
  readonly main: string;
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
}

/** What is read hundreds of times is parsed once. */
const parsed = new Map<string, unknown>();

const actionIn = (folder: string): Action => {
  const text = readFileSync(join(folder, "action.yml"), "utf8");
  if (!parsed.has(text)) parsed.set(text, parse(text));
  const { runs, inputs } = parsed.get(text) as {
    runs: { using: string; main: string };
    inputs?: Action["inputs"];
  };
  const major = process.versions.node.split(".")[0];
  if (runs.using !== `node${major}`)
    throw new Error(`The action runs on ${runs.using}, and this is Node ${major}: start the tests with npm test.`);
  return { main: join(folder, runs.main), inputs: inputs ?? {} };
};

/** `INPUT_…` for every input of action.yml: what the workflow gives, else the default, else an empty text. */
const inputEnv = (action: Action, job: Job): Record<string, string> => {
  const given = job.inputs ?? {};
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(", ")}.`);
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      given[name] ?? evaluated(String(input.default ?? ""), tokenFor(job)),
    ]),
  );
};

/** Defaults may be expressions; this runner knows the one that actions use. */
const evaluated = (text: string, token: string): string =>
  text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    if (expression !== "github.token") throw new Error(`This runner cannot evaluate \${{ ${expression} }}.`);
    return token;
  });

const tokenFor = ({ github, delivery, token }: Job): string => {
  if (token !== undefined) return token;
  const fork =
    (delivery.payload.pull_request as { head: { repo: { full_name: string } } } | undefined)?.head.repo.full_name !==
    delivery.repository;
  const untrusted = delivery.event === "pull_request" && (fork || delivery.actor === "dependabot[bot]");
  return untrusted ? github.readOnlyToken() : github.token;
};

const runnerEnv = (temporary: string, tools: string): Record<string, string> => ({
  RUNNER_OS: "Linux",
  RUNNER_ARCH: "X64",
  RUNNER_NAME: "GitHub Actions 1",
  RUNNER_ENVIRONMENT: "github-hosted",
  RUNNER_TEMP: temporary,
  RUNNER_TOOL_CACHE: tools,
  RUNNER_WORKSPACE: dirname(temporary),
});

const githubEnv = (
  { github, delivery, name = "destroy-guard", attempt = 1 }: Job,
  workspace: string,
  event: string,
): Record<string, string> => ({
  GITHUB_ACTIONS: "true",
  GITHUB_ACTION: "__self",
  GITHUB_ACTOR: delivery.actor,
  GITHUB_TRIGGERING_ACTOR: delivery.actor,
  GITHUB_API_URL: github.urls.api,
  GITHUB_SERVER_URL: github.urls.web,
  GITHUB_GRAPHQL_URL: `${github.urls.api}/graphql`,
  GITHUB_EVENT_NAME: delivery.event,
  GITHUB_EVENT_PATH: event,
  GITHUB_REPOSITORY: delivery.repository,
  GITHUB_REPOSITORY_OWNER: delivery.repository.split("/")[0] ?? "",
  GITHUB_SHA: delivery.sha,
  GITHUB_REF: delivery.ref,
  GITHUB_REF_NAME: delivery.ref.replace(/^refs\/(heads\/)?/, "").replace(/^pull\//, ""),
  GITHUB_REF_TYPE: "branch",
  GITHUB_REF_PROTECTED: "false",
  GITHUB_HEAD_REF: delivery.headRef,
  GITHUB_BASE_REF: delivery.baseRef,
  GITHUB_WORKSPACE: workspace,
  GITHUB_WORKFLOW: "destroy-guard",
  GITHUB_WORKFLOW_REF: `${delivery.repository}/.github/workflows/destroy-guard.yml@${delivery.ref}`,
  GITHUB_WORKFLOW_SHA: delivery.sha,
  GITHUB_JOB: name,
  GITHUB_RUN_ID: "7001",
  GITHUB_RUN_NUMBER: "1",
  GITHUB_RUN_ATTEMPT: String(attempt),
  GITHUB_RETENTION_DAYS: "90",
});

/** A pull request's check is on its head, though the workflow runs on the test merge. */
const checkedCommit = ({ payload, sha }: Delivery): string =>
  (payload.pull_request as { head: { sha: string } } | undefined)?.head.sha ?? sha;

interface Ended extends Printed {
  readonly milliseconds: number;
}

/** Only what hangs takes as long, on however slow a machine. */
const FOUR_MINUTES = 240_000;

const execute = (place: Place, { limit = AbortSignal.timeout(FOUR_MINUTES) }: Job): Promise<Printed> =>
  new Promise((ended, failed) => {
    const child = spawn(process.execPath, [place.main], {
      cwd: place.workspace,
      env: place.env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const printed = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const) {
      child[stream].setEncoding("utf8").on("data", (text: string) => {
        printed[stream] += text;
      });
    }
    const end = () => child.kill("SIGKILL");
    limit.addEventListener("abort", end);
    child.on("error", failed);
    // All that was printed has been read by then.
    child.on("close", (code) => {
      limit.removeEventListener("abort", end);
      if (limit.aborted) failed(new Error(`The action did not end. It printed:\n${printed.stdout}${printed.stderr}`));
      // Killed by a signal counts as failed, as it does for the runner.
      else ended({ ...printed, exitCode: code ?? 1 });
    });
  });

const LARGEST_SUMMARY = 1024 * 1024;

const read = ({ workspace, files }: Place, job: Job, ended: Ended): Run => {
  // Both streams are read for commands, each on its own.
  const [out, err] = [commandsIn(ended.stdout), commandsIn(ended.stderr)];
  const commands = [...out.commands, ...err.commands];
  const said = (name: string): string[] =>
    commands.filter((command) => command.name.toLowerCase() === name).map(({ data }) => data);
  const summary = readFileSync(files.summary);
  const tooLarge = summary.byteLength > LARGEST_SUMMARY;
  const complaint = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.floor(summary.byteLength / 1024)}k.`;
  return {
    ...ended,
    conclusion: ended.exitCode === 0 ? "success" : "failure",
    log: [...out.log, ...err.log].filter((line) => line !== ""),
    commands,
    errors: [...said("error"), ...(tooLarge ? [complaint] : [])],
    warnings: said("warning"),
    notices: said("notice"),
    outputs: outputsIn(readFileSync(files.output, "utf8")),
    summary: tooLarge ? "" : summary.toString("utf8"),
    written: writtenIn(workspace, job.files ?? {}),
  };
};

const writtenIn = (workspace: string, given: NonNullable<Job["files"]>): Map<string, string> => {
  const paths = readdirSync(workspace, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(workspace, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith(".git/"));
  const texts = paths.map((path): [string, string] => [path, readFileSync(join(workspace, path), "utf8")]);
  return new Map(texts.filter(([path, text]) => textOf(given[path]) !== text));
};

/** Null for what is no file of its own. */
const textOf = (content: WorkspaceFile | undefined): string | null =>
  typeof content === "string" || content instanceof Uint8Array ? Buffer.from(content).toString("utf8") : null;
