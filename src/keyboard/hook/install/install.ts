import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { usageError } from "../../../cli/options.ts";
import { print, type Shell, say } from "../../../cli/shell.ts";
import { InputError } from "../../../domain/fault.ts";
import { EXIT } from "../../../domain/verdict.ts";
import { isTaken } from "../../../input/found.ts";
import { behindLinks } from "../../../input/same-file.ts";
import { workingCopyOf } from "../../../input/working-copy.ts";
import { shellWord } from "../../../text/shell-word.ts";
import { whyOf } from "../../../text/system-error.ts";
import { replaceText } from "../../../text-file.ts";
import { answerTo } from "../../asking.ts";
import { type AgentName, agentNamed, type Place } from "../agents.ts";
import { difference } from "./difference.ts";
import { type Owner, withEntry, withoutEntry } from "./entry.ts";
import { makeFolder, removeFolders } from "./folders.ts";
import { withoutScript, withScript } from "./script.ts";
import { missingProgram, missingText } from "./starting.ts";

interface InstallOptions {
  readonly uninstall: boolean;
  readonly user?: boolean | undefined;
  readonly yes?: boolean | undefined;
  readonly command?: string | undefined;
  readonly policy?: string | undefined;
  readonly terraform?: string | undefined;
  readonly consent?: readonly string[] | undefined;
  readonly signers?: string | undefined;
  readonly log?: string | undefined;
}

/** How an agent finds this program, unless it is told otherwise. */
const STARTER = "destroy-guard";

/** `--install` and `--uninstall`: shows what changes in the agent's configuration, asks, and writes it. */
export async function install(name: AgentName, options: InstallOptions, shell: Shell): Promise<number> {
  const { place, title } = agentNamed(name);
  const path = join(
    options.user === true ? homeOf(shell) : shell.cwd,
    options.user === true ? place.user : place.project,
  );
  const before = textAt(path);
  const owner = { name, starter: options.command ?? STARTER };
  const after = changed(before, place, owner, options.uninstall ? null : commandLine(name, options), path);
  const missing = options.uninstall ? null : missingProgram(owner.starter, shell);
  if (missing !== null) say(shell, missingText(missing, name, title));
  const top = options.uninstall || options.user === true ? null : topAbove(shell.cwd);
  if (top !== null) say(shell, belowText(top, title));
  if (after === before) {
    const isLeft = options.uninstall && before !== null && "entry" in place && startsOtherwise(before, name);
    return print(shell, `${path} ${unchangedText(before, name, isLeft)}.\n`);
  }
  shell.stdout.write(`${path}\n${difference(before ?? "", after ?? "")}`);
  if (options.yes !== true && !(await isAgreed(shell))) {
    shell.stderr.write("destroy-guard: nothing was changed\n");
    return EXIT.blocked;
  }
  write(path, after, "mode" in place ? place.mode : undefined, shell);
  const guarded = `${title} is guarded${top === null ? "" : ", where it starts in this folder"}.`;
  const written = missing === null ? guarded : `The hook is written, and ${missing} is still missing.`;
  return print(shell, options.uninstall ? `${title} is no longer guarded here.\n` : `${written} ${place.afterwards}\n`);
}

/** An entry as this program writes it, but behind the name of another one: it can't be told whose it is. */
const startsOtherwise = (text: string, name: AgentName): boolean =>
  new RegExp(`\\bhook ${name}\\b[^"\\n]*\\|\\| exit 2"`).test(text);

const unchangedText = (before: string | null, name: AgentName, isLeft: boolean): string => {
  if (before === null) return "is not there: nothing to take out";
  if (!isLeft) return "needs no change";
  return `is left as it is, and an entry in it still guards, which starts another program than ${STARTER}. To take that out, say how it is started: ${STARTER} hook ${name} --uninstall --command 'node /path/to/index.js'`;
};

/** The file as it is to be. `command`: null where the hook is to go. */
function changed(before: string | null, place: Place, owner: Owner, command: string | null, path: string) {
  if ("script" in place)
    return command === null ? withoutScript(before, place) : withScript(before, place, command, path);
  return command === null ? withoutEntry(before, place, owner, path) : withEntry(before, place, owner, command, path);
}

/** The top of the repository where that is another folder; null at the top, and outside of a repository. */
function topAbove(folder: string): string | null {
  const top = workingCopyOf(folder);
  return top === folder ? null : top;
}

/** An agent reads the configuration of the folder in which it is started. */
const belowText = (top: string, title: string): string =>
  `warning: this folder is not the top of the repository. ${title} is not guarded where it is started elsewhere in it; to guard all of it, run this in ${top}`;

/** Null where there is no such file yet. */
function textAt(path: string): string | null {
  try {
    return isTaken(path) ? readFileSync(path, "utf8") : null;
  } catch (cause) {
    throw new InputError(`${path} can't be read: ${whyOf(cause)}; mend it, or move it away`, { cause });
  }
}

function homeOf({ env }: Shell): string {
  const home = env.HOME ?? env.USERPROFILE;
  if (home === undefined || home === "") throw usageError("--user needs to know the home folder, and HOME is not set");
  return home;
}

/**
 * What the agent runs. `|| exit 2`: a hook that can't be started ends with 127 or 126, and all but one of the agents
 * would let the command run then.
 */
function commandLine(
  name: AgentName,
  { command = STARTER, policy, terraform, consent = [], signers, log }: InstallOptions,
): string {
  const options = [
    ...(policy === undefined ? [] : [`--policy ${shellWord(policy)}`]),
    ...(terraform === undefined ? [] : [`--terraform ${shellWord(terraform)}`]),
    ...consent.map((file) => `--consent ${shellWord(file)}`),
    ...(signers === undefined ? [] : [`--signers ${shellWord(signers)}`]),
    ...(log === undefined ? [] : [`--log ${shellWord(log)}`]),
  ];
  return [command, "hook", name, ...options, "|| exit 2"].join(" ");
}

/** Only a terminal can say yes. */
async function isAgreed({ stdin, stdout }: Shell): Promise<boolean> {
  if (stdout.isTTY !== true || stdin.isTTY !== true)
    throw new InputError("this asks on a terminal, and there is none; look at the difference, and run it with --yes");
  return /^y(es)?$/i.test(await answerTo("Write this? [y/N] ", { stdin }, stdout));
}

/** An agent never reads half of it. Null: nothing but this hook was in it. */
function write(path: string, text: string | null, mode: number | undefined, shell: Shell): void {
  try {
    if (text === null) {
      rmSync(path);
      removeFolders(dirname(path), shell);
      return;
    }
    makeFolder(dirname(path), shell);
    // A link stays one: settings are often kept elsewhere.
    replaceText(behindLinks(path), text, mode);
  } catch (cause) {
    throw new InputError(`${path} can't be written: ${whyOf(cause)}; check the folder`, { cause });
  }
}
