import { noSuch, parseOptions, usageError } from "../../cli/options.ts";
import { print, type Shell } from "../../cli/shell.ts";
import type { Command } from "../../cli/usage.ts";
import { EXIT } from "../../domain/verdict.ts";
import { listed } from "../../report/quantity.ts";
import { AGENT_NAMES, type AgentName, isAgent } from "./agents.ts";
import { answerOf, decisionOn } from "./answer.ts";
import type { Settings } from "./judge.ts";
import { HOOK_OPTIONS, hookUsage } from "./usage.ts";

/**
 * `hook AGENT`. Wrong usage ends with 2, by which every agent stops the command: a hook that is configured wrong lets
 * nothing through.
 */
async function hookCommand(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseOptions(args, HOOK_OPTIONS, "hook");
  if (values.help === true) return print(shell, hookUsage());
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw usageError(`hook takes one agent: ${listed(AGENT_NAMES, "or")}`, "hook");
  if (!isAgent(name)) throw noSuch("agent", name, AGENT_NAMES, "hook");
  const { policy, terraform, consent = [], signers, log } = values;
  const settings = { policy, terraform, consent, signers, log };
  if (values.try !== undefined) return tryCommand(values.try, settings, shell);
  if (values.install === undefined && values.uninstall === undefined) return answer(name, settings, shell);
  // Loaded only here: an answer must come soon.
  const { install } = await import("./install/install.ts");
  return install(name, { ...values, uninstall: values.uninstall === true }, shell);
}

async function answer(name: AgentName, settings: Settings, shell: Shell): Promise<number> {
  // Nobody types such a question: whoever does so has read of the command, and waits for it to do something.
  if (shell.stdin.isTTY === true)
    throw usageError(
      `the agent starts this itself, and hands its question over on standard input; to have it do so: destroy-guard hook ${name} --install; to see an answer: destroy-guard hook ${name} --try 'terraform destroy'`,
      "hook",
    );
  const { code, stdout, stderr } = await answerOf(name, settings, shell);
  if (stdout !== "") shell.stdout.write(stdout);
  if (stderr !== "") shell.stderr.write(stderr);
  release(shell.stdin);
  return code;
}

/** An agent that leaves standard input open would keep this process waiting, although the answer is given. */
function release(stdin: Shell["stdin"]): void {
  if ("destroy" in stdin && typeof stdin.destroy === "function") stdin.destroy();
}

async function tryCommand(command: string, settings: Settings, shell: Shell): Promise<number> {
  const request = { kind: "command", command, folder: shell.cwd, dialect: "shell" } as const;
  const { denied } = await decisionOn(request, settings, shell, new AbortController().signal);
  if (denied === null) return print(shell, "no objection\n");
  shell.stdout.write(`denied: ${denied}\n`);
  return EXIT.blocked;
}

export const HOOK: Command = {
  usage: hookUsage,
  options: HOOK_OPTIONS,
  words: AGENT_NAMES,
  run: hookCommand,
};
