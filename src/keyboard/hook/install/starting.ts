import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { argv } from "node:process";
import type { Shell } from "../../../cli/shell.ts";
import { shellWord } from "../../../text/shell-word.ts";
import { onPath } from "../../program.ts";
import type { AgentName } from "../agents.ts";

/**
 * The program by which the agent would start the hook, where the shell does not find it; null where it does, or where
 * that can't be told from its words.
 */
export function missingProgram(starter: string, { cwd, env }: Shell): string | null {
  const [, single, double, bare] = /^\s*(?:'([^']*)'|"([^"]*)"|(\S+))/.exec(starter) ?? [];
  const program = single ?? double ?? bare ?? "";
  if (program === "" || /[=$`~\\]/.test(program)) return null;
  const isThere = program.includes("/") ? existsSync(resolve(cwd, program)) : onPath(program, env) !== null;
  return isThere ? null : program;
}

/** What to do about it: a hook that can't be started stops every command. */
export function missingText(program: string, name: AgentName, title: string): string {
  const own = argv[1]?.endsWith(".js") === true ? argv[1] : "/path/to/destroy-guard/dist/cli/index.js";
  return `warning: the shell does not find ${program}, so ${title} would refuse every command. Install destroy-guard where the agent runs, so that it is on PATH; or say how it is started: destroy-guard hook ${name} --install --command ${shellWord(`node ${shellWord(own)}`)}`;
}
