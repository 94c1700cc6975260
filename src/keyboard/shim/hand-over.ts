import type { Shell } from "../../cli/shell.ts";
import { APPLY } from "../apply/command.ts";
import { isPersonThere } from "../apply/terminal.ts";

/**
 * `terraform apply …` or `terraform destroy …` as a call of `destroy-guard apply`, which runs with `program`.
 *
 * What needed no answer from a person still needs none where nothing blocks: an apply with `-auto-approve`, and one of
 * a saved plan where no person is there.
 */
export function handOver(program: string, args: readonly string[], shell: Shell): Promise<number> {
  return APPLY.run(applyCall(program, args, { isPersonThere: isPersonThere(shell) }), shell);
}

const nameOf = (arg: string): string => /^--?([a-z][a-z-]*)/.exec(arg)?.[1] ?? "";

/**
 * Options whose value may be the next word (https://pkg.go.dev/flag). Of apply's own; `var` and the like are plan's.
 */
const TAKES_NEXT = new Set(
  "var var-file target exclude target-file exclude-file replace lock-timeout parallelism generate-config-out".split(
    " ",
  ),
);

const isApproval = (arg: string): boolean => /^--?auto-approve(=|$)/.test(arg);
/** A saved plan asks for no variables. */
const isInput = (arg: string): boolean => /^--?input(=|$)/.test(arg);

export function applyCall(
  program: string,
  args: readonly string[],
  { isPersonThere }: { readonly isPersonThere: boolean },
): readonly string[] {
  const at = args.findIndex((arg) => arg !== "" && !arg.startsWith("-"));
  const chdir = args.slice(0, at).find((arg) => nameOf(arg) === "chdir");
  const rest = args.slice(at + 1);
  const { options, plans } = split(rest);
  const approves = options.some((arg) => /^--?auto-approve(=(1|t|true))?$/i.test(arg));
  const kept = options.filter((arg) => !isApproval(arg) && !(plans.length > 0 && isInput(arg)));
  return [
    "--terraform",
    program,
    ...(chdir === undefined ? [] : ["--chdir", chdir.replace(/^[^=]*=/, "")]),
    ...(approves || (plans.length > 0 && !isPersonThere) ? ["--yes"] : []),
    ...plans,
    "--",
    ...(args[at] === "destroy" ? ["-destroy"] : []),
    ...kept,
  ];
}

function split(args: readonly string[]): { readonly options: readonly string[]; readonly plans: readonly string[] } {
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (!arg.startsWith("-")) return { options: args.slice(0, i), plans: args.slice(i) };
    if (!arg.includes("=") && TAKES_NEXT.has(nameOf(arg))) i++;
  }
  return { options: args, plans: [] };
}
