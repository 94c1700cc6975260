import { type Options, usageError } from "../../cli/options.ts";
import { listed } from "../../report/quantity.ts";
import { shellWord } from "../../text/shell-word.ts";
import { checkArguments, nameOf, whyRefused } from "./arguments.ts";

/**
 * Terraform's own options, as people type them behind "apply" by habit: those of plan and apply, of Terraform and
 * OpenTofu. The value says whether the next word belongs to it where none stands in its own.
 * internal/command/arguments of both.
 */
const TERRAFORM = new Map([
  ...["destroy", "refresh-only", "refresh", "input", "lock", "no-color", "compact-warnings", "detailed-exitcode"].map(
    (name) => [name, false] as const,
  ),
  ...["json", "auto-approve", "allow-deferral", "concise", "show-sensitive", "consolidate-warnings"].map(
    (name) => [name, false] as const,
  ),
  ...["replace", "target", "exclude", "target-file", "exclude-file", "var", "var-file", "lock-timeout"].map(
    (name) => [name, true] as const,
  ),
  ...["parallelism", "generate-config-out", "out", "state", "state-out", "backup", "chdir", "deprecation"].map(
    (name) => [name, true] as const,
  ),
]);

interface Sorted {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly planFile: string | undefined;
}

/** What stands in front of the "--", told apart; null where an option is neither's. */
function sorted(args: readonly string[], options: Options): Sorted | null {
  const [ours, theirs, files]: [string[], string[], string[]] = [[], [], []];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    const name = nameOf(arg) ?? "";
    const own = arg.startsWith("--") && Object.hasOwn(options, name) ? options[name] : undefined;
    const isTheirs = own === undefined && TERRAFORM.has(name);
    if (arg.startsWith("-") && own === undefined && !isTheirs) return null;
    const takesNext = isTheirs ? TERRAFORM.get(name) === true : own?.type === "string";
    const words = takesNext && !arg.includes("=") ? args.slice(at, at + 2) : [arg];
    (isTheirs ? theirs : ours).push(...words);
    if (!arg.startsWith("-")) files.push(arg);
    at += words.length - 1;
  }
  return { ours, theirs, planFile: files[0] };
}

const command = (ours: readonly string[], theirs: readonly string[]): string =>
  [
    "destroy-guard apply",
    ...ours.map(shellWord),
    ...(theirs.length === 0 ? [] : ["--", ...theirs.map(shellWord)]),
  ].join(" ");

const isApproval = (arg: string): boolean => nameOf(arg) === "auto-approve";

/** Throws InputError, with the command as it was meant, where options of Terraform stand in front of the "--". */
export function refuseMisplaced(own: readonly string[], args: readonly string[], options: Options): void {
  const found = sorted(own, options);
  if (found === null || found.theirs.length === 0) return;
  const { ours, theirs, planFile } = found;
  const rest = [...theirs.filter((arg) => !isApproval(arg)), ...args];
  checkArguments(rest, {}, planFile);
  const approval = theirs.find(isApproval);
  if (approval !== undefined) {
    const answered = ["--yes", ...ours.filter((arg) => arg !== "--yes")];
    throw usageError(`${whyRefused(approval)}: ${command(answered, rest)}`, "apply");
  }
  const names = theirs.filter((arg) => TERRAFORM.has(nameOf(arg) ?? "")).map((arg) => arg.replace(/=.*$/s, ""));
  const are = names.length === 1 ? "is an option of Terraform, and belongs" : "are options of Terraform, and belong";
  throw usageError(`${listed(names)} ${are} behind "--": ${command(ours, rest)}`, "apply");
}
