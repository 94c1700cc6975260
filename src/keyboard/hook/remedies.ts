import { terminalText } from "../../report/untrusted.ts";
import { shellWord } from "../../text/shell-word.ts";
import { whyRefused } from "../apply/arguments.ts";
import { applyCallOf } from "../shim/apply-call.ts";
import { walked } from "./files.ts";
import type { Call } from "./shell/found.ts";

/** What a refused call should have been, in the words of whoever typed it: the same program, folder and options. */
export interface Remedies {
  readonly plan: string;
  readonly apply: string;
  /** What a person may type instead; null where this program can't run it for them. */
  readonly person: string | null;
}

const line = (words: readonly string[]): string => terminalText(words.map(shellWord).join(" "));

/** `base`: the folder that the command was typed in. `more`: options of the plan that the call does not have yet. */
export function remediesFor(call: Call, base: string | null, more: readonly string[] = []): Remedies {
  const { program } = call;
  const { chdir, options } = knownCall(call);
  const asked = [...more.filter((option) => !options.includes(option)), ...options];
  const inFolder = chdir === null ? [] : [`-chdir=${chdir}`];
  return {
    plan: line([program, ...inFolder, "plan", ...asked, "-out=tfplan"]),
    apply: line([program, ...inFolder, "apply", "tfplan"]),
    person:
      program === "terragrunt"
        ? null
        : line(["destroy-guard", "apply", ...personsOptions(inRoot(call, chdir), base), ...behind(asked)]),
  };
}

/** Where the root is: what stands behind `-chdir=` is a part of the call, and not of the folder that it runs in. */
const inRoot = ({ program, folder }: Call, chdir: string | null): Pick<Call, "program" | "folder"> => ({
  program,
  folder: chdir === null ? folder : folder === null ? chdir : walked(folder, chdir),
});

const behind = (options: readonly string[]): readonly string[] => (options.length === 0 ? [] : ["--", ...options]);

/** Without what is not known, or what no plan takes here: then the plain command has to do. */
function knownCall({ program, args }: Call): Pick<ReturnType<typeof applyCallOf>, "chdir" | "options"> {
  const texts = args.map(({ text }) => text);
  if (
    program === "terragrunt" ||
    !texts.every((text) => text !== null) ||
    !texts.some((text) => /^(apply|destroy)$/.test(text))
  )
    return { chdir: null, options: [] };
  const { chdir, options } = applyCallOf(texts);
  return { chdir, options: options.some((option) => whyRefused(option) !== null) ? [] : options };
}

/** How `destroy-guard apply` and its like are told the program and the folder, where they would take others. */
export function personsOptions(
  { program, folder }: Pick<Call, "program" | "folder">,
  base: string | null,
): readonly string[] {
  return [
    ...(program === "tofu" ? ["--terraform", "tofu"] : []),
    ...(folder === null || folder === base ? [] : ["--chdir", folder]),
  ];
}
