import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { ACCEPTABLE, accepting, type CheckName, type Diagnosis, FAIL_ON, hasFailed } from "../domain/doctor.ts";
import { InputError } from "../domain/fault.ts";
import { EXIT } from "../domain/verdict.ts";
import { isFolder } from "../input/found.ts";
import { readText } from "../input/read-text.ts";
import { workingCopyOf } from "../input/working-copy.ts";
import { doctorJson } from "../report/doctor/json.ts";
import { doctorMarkdown } from "../report/doctor/markdown.ts";
import { doctorTerminal } from "../report/doctor/terminal.ts";
import { countsWords, headline } from "../report/doctor/words.ts";
import type { RepositoryName } from "../setup/doctor/place.ts";
import type { Asked } from "../setup/doctor/run.ts";
import { HELP, noSuch, type Options, parseOptions, usageError } from "./options.ts";
import { inputsOf, OUTPUT, refuseOverInput } from "./output.ts";
import { print, type Shell, say, screenOf } from "./shell.ts";
import { refuseUnseen, tell } from "./telling.ts";
import { type Command, usageOf } from "./usage.ts";

type Format = (diagnosis: Diagnosis, shell: Shell, plain: boolean) => string;

const FORMATS = new Map<string, Format>([
  ["terminal", (found, shell, plain) => doctorTerminal(found, screenOf(shell, plain))],
  ["markdown", (found) => doctorMarkdown(found)],
  ["json", (found) => doctorJson(found)],
]);

const FORMAT_NAMES = [...FORMATS.keys()];

const OPTIONS = {
  repo: {
    type: "string",
    value: "OWNER/NAME",
    says: "repository to ask GitHub of (default: GITHUB_REPOSITORY, else the remote origin); HOST/OWNER/NAME for another server",
  },
  "token-file": { type: "string", value: "FILE", says: "file with the token (default: GITHUB_TOKEN, else GH_TOKEN)" },
  "owners-token-file": {
    type: "string",
    value: "FILE",
    says: "file with the token that may read teams (default: OWNERS_TOKEN)",
  },
  format: { type: "string", value: "FORMAT", default: "terminal", says: "form of the report", words: FORMAT_NAMES },
  output: OUTPUT,
  "fail-on": {
    type: "string",
    value: "STATE",
    default: "open",
    says: "exit with 1 if something is open, also if something is unknown, or never",
    words: FAIL_ON,
  },
  accept: {
    type: "string",
    multiple: true,
    value: "CHECK",
    says: "leave what is open or unknown of this question as it is: told, and no reason to fail; may stand several times",
    words: ACCEPTABLE,
  },
  quiet: { type: "boolean", short: "q", says: "one line instead of the report; the exit code says the same" },
  "no-color": { type: "boolean", says: "no colours, as with NO_COLOR" },
  ...HELP,
} as const satisfies Options;

const usage = () =>
  usageOf({
    name: "doctor",
    forms: ["[OPTIONS] [DIR]"],
    text: `  DIR is a working copy (default: the current folder). With a token GitHub is asked as
  well: is the check required, and who may go past it. Without one the files alone are
  looked at. Every token can read most of it; classic branch protection needs
  "administration: read", which GITHUB_TOKEN can't have.

  Exit code 1 while something is open. What could not be read is unknown: it is counted
  and named, and fails only with --fail-on unknown.`,
    options: OPTIONS,
    examples: [
      "GH_TOKEN=$(gh auth token) destroy-guard doctor",
      "destroy-guard doctor --repo acme/infra --format json",
      "destroy-guard doctor --fail-on unknown --accept bypass ../infra",
    ],
    exits: {
      0: "nothing of what --fail-on names was found",
      1: "some of it was found",
    },
  });

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>["values"];

/** `doctor`: looks at the files and at GitHub, prints or writes what it found. */
async function doctor(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, "doctor");
  if (values.help === true) return print(shell, usage());
  const format = FORMATS.get(values.format);
  if (format === undefined) throw noSuch("format", values.format, FORMAT_NAMES, "doctor");
  refuseUnseen(values, "doctor");
  const failOn = FAIL_ON.find((one) => one === values["fail-on"]);
  if (failOn === undefined) throw noSuch("state to fail on", values["fail-on"], FAIL_ON, "doctor");
  const top = topIn(positionals, shell);
  await refuseOverFiles(top, values, shell);
  const found = accepting(await examine(top, values, shell), (values.accept ?? []).map(acceptable));
  const plain = values["no-color"] === true || values.output !== undefined;
  const line = `${headline(found)} (${countsWords(found)})`;
  tell({ ...values, line, text: () => format(found, shell, plain) }, shell);
  return hasFailed(found, failOn) ? EXIT.blocked : EXIT.passed;
}

/** What it reads: tokens, and the files of the repository that decide what is guarded. */
async function refuseOverFiles(top: string, values: Values, { cwd }: Shell): Promise<void> {
  if (values.output === undefined) return;
  const { fileFactsIn } = await import("../setup/doctor/files.ts");
  const files = [...fileFactsIn(top).blobs.keys()].map((path) => join(top, path));
  const tokens = [values["token-file"], values["owners-token-file"]];
  const inputs = [...inputsOf("the file of a token", tokens), ...inputsOf("a file that doctor looks at", files)];
  refuseOverInput(values.output, inputs, { cwd, command: "doctor" });
}

function acceptable(name: string): CheckName {
  const check = ACCEPTABLE.find((one) => one === name);
  if (check === undefined) throw noSuch("question that can be accepted", name, ACCEPTABLE, "doctor");
  return check;
}

/** The top of the repository. A folder without git stands for one where its files do: git may be kept elsewhere. */
function topIn([folder = ".", ...more]: readonly string[], { cwd }: Shell): string {
  if (more.length > 0) throw usageError("doctor takes one folder", "doctor");
  const path = resolve(cwd, folder);
  if (!isFolder(path)) throw new InputError(`${folder} is no folder; name a working copy of the repository`);
  const top = workingCopyOf(path) ?? (existsSync(join(path, ".github")) ? path : null);
  if (top !== null) return top;
  throw new InputError(
    `${folder === "." ? "this folder" : folder} is no repository: neither it nor a folder above holds .git, and there is no .github in it; run doctor in a working copy of the repository, or name its folder`,
  );
}

/** Loaded only here: YAML and GitHub's client cost every other command nothing. */
async function examine(top: string, values: Values, shell: Shell): Promise<Diagnosis> {
  const { examined } = await import("../setup/doctor/run.ts");
  const retryMs = shell.env.DESTROY_GUARD_RETRY_MS;
  return examined({
    top,
    asked: await askedFor(top, values, shell),
    log: { warning: (text) => say(shell, text) },
    retryMs: retryMs === undefined ? undefined : Number(retryMs),
  });
}

const NO_REPOSITORY = "the repository is not known: the folder has no remote called origin; name it with --repo";

/** Whom to ask and with what; null where there is no token, or no repository to ask of. */
async function askedFor(top: string, values: Values, shell: Shell): Promise<Asked | null> {
  const { addressesOf, holdsToken, otherThan, repositoryFor, tokenFor } = await import("../setup/doctor/place.ts");
  // First: a file that is named and not there is a mistake, whatever else is known.
  const named = tokenIn(values["token-file"], shell);
  const ownersToken = tokenIn(values["owners-token-file"], shell) ?? ((shell.env.OWNERS_TOKEN ?? "").trim() || null);
  const repository = repositoryFor(values.repo, top, shell.env);
  if (repository === null) {
    if (named !== null) throw new InputError(NO_REPOSITORY);
    // A token in the environment may be there for something else.
    if (holdsToken(shell.env)) say(shell, `warning: there is a token, but ${NO_REPOSITORY}`);
    return null;
  }
  const token = named ?? tokenFor(repository, shell.env);
  if (token === null) return null;
  const other = otherThan(repository, top);
  if (other !== null)
    say(
      shell,
      `warning: GitHub is asked of ${nameOf(repository)}, but the files here are those of ${nameOf(other)}, by its remote; what is said of files holds for these alone`,
    );
  return { repository, token, ownersToken, ...addressesOf(repository, shell.env) };
}

const nameOf = ({ owner, repo }: RepositoryName): string => `${owner}/${repo}`;

/** A token in a file is in no list of processes and in no history of a shell. */
function tokenIn(path: string | undefined, { cwd }: Shell): string | null {
  if (path === undefined) return null;
  const name = `${path}: the file of the token`;
  const text = readText(resolve(cwd, path), name).trim();
  if (text === "") throw new InputError(`${name} is empty; write the token into it, or name another file`);
  return text;
}

export const DOCTOR: Command = { usage, options: OPTIONS, run: doctor };
