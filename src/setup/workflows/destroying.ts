import { withoutCommentLines } from "../../text/lines.ts";
import type { Step } from "./workflow.ts";

/**
 * Which commands and actions of others apply or destroy. Anybody's pull request may write the scripts, so no expression
 * here may go over a text more than once.
 */

/** An option of the program, with a value in quotes, or one that an expression stands for. */
const OPTION = String.raw`-(?:\$\{\{(?:(?!\}\}).)*\}\}|"[^"]*"|'[^']*'|[^\s"'$]|\$(?!\{\{))+`;
const COMMAND = new RegExp(
  String.raw`\b(?:terraform|tofu|terragrunt)(?::[\w.-]+)?["']?(?:\s+(?:${OPTION}|stack\s+run|run(?:-all)?))*\s+(?:apply|destroy)\b`,
);
const MADE = /\bcdktf\s+(?:deploy|destroy)\b/;
const ACTION = /\/(?:terraform|tofu)-(?:apply|destroy)(?:-workspace)?@|\/tfc-workflows-github\/actions\/apply-run@/i;
/** Inputs of actions that are commands: those of terragrunt-action, and its like. */
const COMMAND_INPUT = /^(?:tg|tf|terragrunt|terraform|tofu)[-_](?:command|subcommand)$/i;
const ANY = /\b(?:apply|destroy)\b/;

/** What is only told or noted does nothing. */
const silent = (script: string): string =>
  withoutCommentLines(script.replace(/\\\r?\n/g, " "))
    .split("\n")
    .map(withoutComment)
    .join("\n")
    .replace(/\b(?:echo|printf)\s+(?:-\w+\s+)*(?:"[^"$`]*"|'[^']*')/g, "");

/** A line without the comment at its end. Before a quote it may be a part of a text. */
function withoutComment(line: string): string {
  const quoted = Math.max(line.lastIndexOf('"'), line.lastIndexOf("'")) + 1;
  const at = line.slice(quoted).search(/\s#/);
  return at < 0 ? line : line.slice(0, quoted + at);
}

/** `script`: what the step runs, with what is handed to it in its place. */
export function isDestroyingStep({ uses, run, with: given }: Step, script = run?.text ?? ""): boolean {
  const text = silent(script);
  return (
    COMMAND.test(text) ||
    MADE.test(text) ||
    ACTION.test(uses?.text ?? "") ||
    (uses !== null && [...given].some(([name, value]) => COMMAND_INPUT.test(name) && ANY.test(value.text)))
  );
}

/** By its name only: `make apply`, `./scripts/destroy-env.sh`. */
const BY_NAME =
  /(?:^|[\s;&|(])(?:(?:make|just|task|mage|nx|invoke|(?:npm|yarn|pnpm)(?:\s+run)?)\s+(?:-\S+\s+(?:[\w./]+\s+)?)*?[\w:.-]*\b(?:apply|destroy)\b|(?:\S*\/)?[\w.-]*(?:apply|destroy)[\w.-]*\.(?:sh|bash|py|ps1)\b)/;

/** Whether a script starts something whose name says that it applies or destroys. What that is, is not read. */
export const startsDestroying = ({ run }: Step, script = run?.text ?? ""): boolean => BY_NAME.test(silent(script));
