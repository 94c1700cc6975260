import { InputError } from "../../domain/fault.ts";
import { flagName, isFlag, TAKES_NEXT } from "../hook/flags.ts";

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

/** What may stand in an apply's own variable: it changes nothing of a plan. What agrees is left out. */
const OF_APPLY: ReadonlySet<string> = new Set([
  ...OF_BOTH,
  ..."auto-approve input json backup concise show-sensitive".split(" "),
]);

type Env = Readonly<Record<string, string | undefined>>;

/** What stands in a variable of the environment, which Terraform puts behind its verb. */
const wordsIn = (env: Env, name: string): readonly string[] =>
  (env[name] ?? "")
    .replace(/["'\\]/g, "") // Terraform takes quotes as a shell does: "-out=x" is -out=x
    .split(/\s+/)
    .filter((word) => word !== "");

/** What Terraform puts behind `plan`: it may name another file, or agree. */
const hiddenIn = (env: Env): readonly string[] =>
  ["TF_CLI_ARGS", "TF_CLI_ARGS_plan"].flatMap((name) => wordsIn(env, name));

/**
 * The plan is made by `plan`, to which Terraform gives nothing of what it would give an `apply` or a `destroy`. Left
 * out, other values or a wider target would be planned than whoever set them means.
 */
function checkHiddenOfApply(args: readonly string[], env: Env): void {
  const told = new Set([args, hiddenIn(env)].flatMap(optionsOf).map(({ written }) => written));
  const verbs = args.some((arg) => nameOf(arg) === "destroy") ? ["destroy", "apply"] : ["apply"];
  for (const name of verbs.map((verb) => `TF_CLI_ARGS_${verb}`)) {
    const lost = optionsOf(wordsIn(env, name)).find((one) => !OF_APPLY.has(one.option) && !told.has(one.written));
    if (lost !== undefined) throw new InputError(whyRefused(`-${lost.option}`) ?? whyLost(name, lost.option));
  }
}

const whyLost = (name: string, option: string): string =>
  `${name} holds -${option}, and the plan that is made here would not get it; write it with the command, or into TF_CLI_ARGS_plan as well`;

/** Each option, and how it is written with its value: `-var=a=b`, `--var=a=b` and `-var a=b` are all `var=a=b`. */
const optionsOf = (words: readonly string[]): readonly { readonly option: string; readonly written: string }[] =>
  words.flatMap((word, at) => {
    const option = flagName(word);
    const isCut = TAKES_NEXT.has(option) && !word.includes("=");
    const written = `${word.replace(/^--?/, "")}${isCut ? `=${words[at + 1]}` : ""}`;
    return isFlag(word) ? [{ option, written }] : [];
  });

/**
 * Looks at what is to be handed to `terraform plan`. Throws InputError for what can't be kept to here.
 * `planFile`: the plan is made already, so that only what an apply takes may still be said.
 */
export function checkArguments(args: readonly string[], env: Env, planFile: string | undefined): void {
  for (const arg of [...args, ...hiddenIn(env)]) {
    const why = whyRefused(arg);
    if (why !== null) throw new InputError(why);
  }
  if (planFile === undefined) checkHiddenOfApply(args, env);
  else checkBesidePlan(args);
}

/** A saved plan is applied as it was made. */
function checkBesidePlan(args: readonly string[]): void {
  const other = args.find((arg) => !OF_BOTH.has(nameOf(arg) ?? "") || !/=|^--?(no-color|compact-warnings)$/.test(arg));
  if (other !== undefined)
    throw new InputError(
      `${other} can't be used with a plan file: a saved plan is applied as it was made, and Terraform passes over it or refuses it; make the plan with it, or leave the file out`,
    );
}

/** Whether Terraform is told to use no colours, in words or by the environment. */
export const isPlain = (args: readonly string[], env: Env): boolean =>
  [...args, ...hiddenIn(env)].some((arg) => /^--?no-color(=(1|t|true))?$/i.test(arg));

/** Those of the plan's options that its apply takes as well. */
export const applyArguments = (args: readonly string[]): readonly string[] =>
  args.filter((arg) => OF_BOTH.has(nameOf(arg) ?? "") && /=|^--?(no-color|compact-warnings)$/.test(arg));
