import { InputError } from "../../domain/fault.ts";

/** What `plan` may not be given here, and why. */
const REFUSED = new Map([
  ["out", "the plan is kept in a private folder, and applied from there"],
  ["json", "Terraform's output is shown as it is, and a person has to read it"],
  ["auto-approve", "what blocks is never agreed to beforehand; --yes answers where nothing blocks"],
  ["detailed-exitcode", "the exit code is that of the apply"],
  ["state", "the state would be another one than that of this root; work in the root of that state"],
  ["state-out", "the state would be another one than that of this root"],
  ["backup", "it belongs to a state that is named by hand"],
  ["chdir", 'write "destroy-guard apply --chdir DIR"'],
]);

/** Go reads `-destroy` and `--destroy` as one. */
export const nameOf = (arg: string): string | null => /^--?([a-z][a-z-]*)(=|$)/s.exec(arg)?.[1] ?? null;

/** Why an argument can't be handed to `plan`, as a sentence; null where it can. */
export function whyRefused(arg: string): string | null {
  const name = nameOf(arg) ?? "";
  const why = REFUSED.get(name);
  return why === undefined ? null : `-${name} can't be used here: ${why}`;
}

/** Options that mean the same for a plan and for its apply. */
const OF_BOTH: ReadonlySet<string> = new Set(["lock", "lock-timeout", "parallelism", "no-color", "compact-warnings"]);

/** What stands in the environment, which Terraform puts behind its verb: it may name another file, or agree. */
const hiddenIn = (env: Readonly<Record<string, string | undefined>>): readonly string[] =>
  ["TF_CLI_ARGS", "TF_CLI_ARGS_plan"].flatMap((name) =>
    (env[name] ?? "")
      .replace(/["'\\]/g, "") // Terraform takes quotes as a shell does: "-out=x" is -out=x
      .split(/\s+/)
      .filter((word) => word !== ""),
  );

/**
 * Looks at what is to be handed to `terraform plan`. Throws InputError for what can't be kept to here.
 * `planFile`: the plan is made already, so that only what an apply takes may still be said.
 */
export function checkArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  planFile: string | undefined,
): void {
  for (const arg of [...args, ...hiddenIn(env)]) {
    const why = whyRefused(arg);
    if (why !== null) throw new InputError(why);
  }
  if (planFile === undefined) return;
  const other = args.find((arg) => !OF_BOTH.has(nameOf(arg) ?? "") || !/=|^--?(no-color|compact-warnings)$/.test(arg));
  if (other !== undefined)
    throw new InputError(
      `${other} can't be used with a plan file: a saved plan is applied as it was made, and Terraform passes over it or refuses it; make the plan with it, or leave the file out`,
    );
}

/** Those of the plan's options that its apply takes as well. */
export const applyArguments = (args: readonly string[]): readonly string[] =>
  args.filter((arg) => OF_BOTH.has(nameOf(arg) ?? "") && /=|^--?(no-color|compact-warnings)$/.test(arg));
