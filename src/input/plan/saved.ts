import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { InputError } from "../../domain/fault.ts";
import { whyOf } from "../../text/system-error.ts";
import { type Bytes, isSystemError } from "../json/bytes.ts";
import { isConfiguration, notSaved } from "./not-saved.ts";

/** How much of the program's own words is kept, to say why it failed. */
const MAX_STDERR = 4000;

/** What is safe to repeat of another program's error: printable, one line, short. */
const firstWords = (stderr: string): string => {
  const plain = stderr
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours and control characters are what has to go
    .replace(/\u001b\[[0-9;]*m/g, "")
    .replace(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, " ")
    .replace(/[│╷╵]/g, " ")
    .replace(/ +/g, " ")
    .replace(/^.*?\bError: /, "") // warnings about the program's own set-up come first
    .trim();
  return plain.length > 300 ? `${plain.slice(0, 300)}…` : plain;
};

/** An environment in which Terraform's arguments are those that it is given: `TF_CLI_ARGS` could name another plan. */
export const withoutHiddenArguments = (env: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("TF_CLI_ARGS")));

/**
 * What GitHub's runner gives to an action alone: its inputs, tokens among them, the files by which it answers, and the
 * way to artifacts and caches, which commands of a step do not have: https://github.com/actions/runner/issues/3046
 */
const OF_THE_STEP = /^(?:INPUT_|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$|ACTIONS_(?:RUNTIME|RESULTS|CACHE)_)/;

/** To show a plan Terraform starts its providers, and which those are the pull request says. */
const withoutStep = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !OF_THE_STEP.test(name)));

/**
 * The JSON of a saved plan file, as `terraform show -json` prints it: streamed, since it holds secrets that must not
 * reach the disk.
 * `program` is `terraform` or `tofu`, or a path to either; it runs in `folder`, where the providers of the plan are
 * installed.
 * Throws InputError where the program is missing or fails; what it says is repeated in short.
 */
export async function* shownPlan(path: string, program: string, folder: string, signal?: AbortSignal): Bytes {
  const child = spawn(program, ["show", "-json", "-no-color", resolve(path)], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: withoutStep(withoutHiddenArguments(process.env)),
    signal,
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    if (stderr.length < MAX_STDERR) stderr += text;
  });
  const exit = endOf(child);
  try {
    let isEmpty = true;
    for await (const bytes of child.stdout) {
      isEmpty = false;
      yield bytes;
    }
    const end = await exit;
    if (end === 0 && isEmpty) throw new InputError(saidNothing(program));
    if (end === 0) return;
    const instead = await notSaved(path);
    if (instead !== null) throw new InputError(instead);
    throw end instanceof Error ? notStarted(program, end) : failed(program, end, stderr, folder);
  } finally {
    child.kill();
  }
}

/** How a program ended: its exit code, or the signal that ended it. */
type End = number | NodeJS.Signals;

/** How a program ends, or why it could not be started. */
export const endOf = (child: ChildProcess): Promise<End | Error> =>
  new Promise((done) => {
    child.once("error", done);
    child.once("close", (code, signal) => done(code ?? (signal as NodeJS.Signals)));
  });

/** `failed with exit code 1`, `was ended by SIGKILL`. */
export const endWords = (end: End): string =>
  typeof end === "number" ? `failed with exit code ${end}` : `was ended by ${end}`;

const saidNothing = (program: string): string =>
  `is a saved plan file, and "${program} show -json" printed nothing; check that it is Terraform or OpenTofu, or name another program with --terraform`;

const notStarted = (program: string, cause: Error): InputError =>
  new InputError(
    isSystemError(cause, "ENOENT")
      ? `is a saved plan file, and ${program} was not found to read it; run "${program} show -json PLANFILE > plan.json" where it is installed and give plan.json, or name the program with --terraform`
      : `is a saved plan file, and ${program} could not be started: ${whyOf(cause)}; check that it is a program and who may run it, or name another with --terraform`,
    { cause },
  );

/**
 * What Terraform and OpenTofu say in a folder without providers, modules or backend. Internal/command of both;
 * "Failed to load plugin schemas" is what `show` says of missing providers.
 */
const UNINITIALISED =
  /terraform init|tofu init|Failed to load plugin schemas|Required plugins are not installed|Backend initialization required|Module not installed|Inconsistent dependency lock file/;

/** What a shell makes of SIGKILL, where the program is a script. */
const KILLED = 128 + 9;

function remedyFor(end: End, program: string, stderr: string, folder: string): string {
  if (end === "SIGKILL" || end === KILLED)
    return "most often the system does that where memory runs out: give it more, or run less beside it";
  if (typeof end !== "number") return "look what stopped it, and run it again";
  return UNINITIALISED.test(stderr)
    ? initialising(program, folder)
    : "it has to be run with the same version and in an initialised folder";
}

const failed = (program: string, end: End, stderr: string, folder: string): InputError => {
  // What Terraform says of each provider after that is the same once more.
  const says = firstWords(stderr).replace(/^(Failed to load plugin schemas)\b.*$/s, "$1") || "it said nothing";
  const remedy = remedyFor(end, program, stderr, folder);
  return new InputError(`is a saved plan file, and "${program} show -json" ${endWords(end)}: ${says}; ${remedy}`);
};

const initialising = (program: string, folder: string): string =>
  mayBeRoot(folder)
    ? `run "${program} init" in ${folder} first; for a plan of another folder, name that folder as its root`
    : `${folder} holds no configuration, so the plan is of another folder: name that one, as in infra/prod=PLANFILE, or with --root, or for apply with --chdir`;

/** Whether files for Terraform are in a folder, or nobody can tell. */
function mayBeRoot(folder: string): boolean {
  try {
    return readdirSync(folder).some(isConfiguration);
  } catch {
    return true;
  }
}
