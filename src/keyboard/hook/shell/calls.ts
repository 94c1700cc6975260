import { has, operands } from "./args.ts";
import type { Call } from "./found.ts";
import { baseName } from "./programs.ts";
import { type State, unclear } from "./state.ts";
import type { Text, Words } from "./word.ts";

/** Calls of Terraform, by its own name or behind that of a program that runs it. */

export function addCall(
  program: "terraform" | "tofu" | "terragrunt",
  args: readonly Text[],
  { findings, hidden }: State,
  { folder, maybe = false, unsure = null, tested = null, answered = false }: Pick<Call, "folder"> & Partial<Call>,
): void {
  const call = { program, args, folder, maybe, unsure, tested, answered, hidden: new Map(hidden) };
  findings.found.push({ kind: "call", ...call });
}

/** `tfenv exec destroy` runs Terraform with these arguments. */
export function managed(words: Words, state: State): void {
  const program = words[0].text === "tgenv" ? "terragrunt" : "terraform";
  if (words[1]?.text === "exec") addCall(program, words.slice(2), state, { folder: state.folder });
}

/** Programs that write a configuration and have Terraform apply or destroy it, with the verbs for that. */
const DEPLOYERS: readonly (readonly [RegExp, RegExp])[] = [
  // https://developer.hashicorp.com/terraform/cdktf/cli-reference/commands
  [/^cdkt[fn](-cli)?(@.*)?$/, /^(deploy|apply|destroy)$/],
  // https://terraspace.cloud/reference/
  [/^terraspace$/, /^(up|down|destroy|apply)$/],
];

const verbsOf = (program: string): RegExp | undefined => DEPLOYERS.find(([name]) => name.test(baseName(program)))?.[1];

export const isDeployer = (program: string): boolean => verbsOf(program) !== undefined;

/** `cdktf deploy`, `terraspace all down`: a plan of theirs is nowhere to be looked at. */
export function deploys([program, ...args]: Words, state: State): void {
  const verbs = verbsOf(program.text ?? "");
  if (verbs === undefined || has(args, /^(-h|--help)$/)) return;
  const [first, second] = operands(args);
  const verb = first?.text === "all" ? second : first;
  if (verb?.text === null || verbs.test(verb?.text ?? ""))
    unclear({ ...state, strict: true }, "deployer", [program, ...args].map(({ raw }) => raw).join(" "));
}
