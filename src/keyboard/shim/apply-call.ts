import { flagName, isFlag, TAKES_NEXT } from "../hook/flags.ts";

/** `terraform apply …` or `terraform destroy …`, taken apart. */
interface ApplyCall {
  /** The folder that `-chdir` names; null where none does. */
  readonly chdir: string | null;
  /** `-auto-approve` stands there, and is on. */
  readonly isApproved: boolean;
  readonly plans: readonly string[];
  /** What is for `plan`, or for the apply of a saved plan. */
  readonly options: readonly string[];
}

const isApproval = (arg: string): boolean => isFlag(arg) && flagName(arg) === "auto-approve";
/** A saved plan asks for no variables. */
const isInput = (arg: string): boolean => isFlag(arg) && flagName(arg) === "input";

export function applyCallOf(args: readonly string[]): ApplyCall {
  const at = args.findIndex((arg) => arg !== "" && !isFlag(arg));
  const chdir = args.slice(0, at).find((arg) => flagName(arg) === "chdir");
  const { options, plans } = split(args.slice(at + 1));
  const kept = options.filter((arg) => !isApproval(arg) && !(plans.length > 0 && isInput(arg)));
  return {
    chdir: chdir === undefined ? null : chdir.replace(/^[^=]*=/, ""),
    isApproved: options.some((arg) => /^--?auto-approve(=(1|t|true))?$/i.test(arg)),
    plans,
    options: [...(args[at] === "destroy" ? ["-destroy"] : []), ...kept],
  };
}

function split(args: readonly string[]): { readonly options: readonly string[]; readonly plans: readonly string[] } {
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (!isFlag(arg)) return { options: args.slice(0, i), plans: args.slice(i) };
    if (!arg.includes("=") && TAKES_NEXT.has(flagName(arg))) i++;
  }
  return { options: args, plans: [] };
}
