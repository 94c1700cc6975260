import { flagName, isFlag } from "./flags.ts";
import type { Text } from "./shell/word.ts";

/** What the options of an init say. */

/** `-input=false`, `-backend=false`, and Terragrunt's option for it; of several of a name the last one counts. */
export const asksNothing = (args: readonly Text[]): boolean =>
  ["input", "backend"].some((name) =>
    /=(false|f|0)$/i.test(args.findLast(({ head }) => flagName(head) === name)?.text ?? ""),
  ) || args.some(({ text }) => /^--(terragrunt-)?non-interactive$/.test(text ?? ""));

/** The options of init that leave the state where it is. */
const PLAIN_INIT =
  /^(h|help|backend|backend-config|get|get-plugins|input|json|lock|lock-timeout|lockfile|no-color|plugin-dir|upgrade|verify-plugins|compact-warnings|var|var-file|from-module|test-directory)$/;

/**
 * `-backend-config` may name another state: with a state that is there already Terraform asks for one of the two
 * others.
 */
export const initIsPlain = (all: readonly Text[] | null): boolean =>
  all?.every(({ text, whole, head }) => {
    const name = flagName(head);
    if (text === null && !(whole && isFlag(head) && head.includes("="))) return false;
    return !isFlag(head) || PLAIN_INIT.test(name);
  }) ?? false;
