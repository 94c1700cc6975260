import { writeSync } from "node:fs";
import { relative } from "node:path";
import { HELP, type Options, parseOptions, usageError } from "../../cli/options.ts";
import { print, type Shell, say, screenOf } from "../../cli/shell.ts";
import { type Command, usageOf } from "../../cli/usage.ts";
import { InputError } from "../../domain/fault.ts";
import type { Review } from "../../domain/review.ts";
import { EXIT } from "../../domain/verdict.ts";
import { isFile, isFolder, statOf } from "../../input/found.ts";
import { BY_TYPING } from "../../report/deciding.ts";
import { terminalReport } from "../../report/terminal.ts";
import { shellWord } from "../../text/shell-word.ts";
import { walked } from "../hook/files.ts";
import { judgedBy } from "../judged-by.ts";
import { policyFor } from "../policy.ts";
import { policyPlaces } from "../policy-places.ts";
import { terraformProgram } from "../program.ts";
import { placeOf } from "../root/place.ts";
import { TRAIL_OPTION, trailAt, trailPath } from "../trail.ts";
import { apply } from "./apply.ts";
import { checkArguments, isPlain } from "./arguments.ts";
import type { Approval } from "./consent.ts";
import { refuseMisplaced } from "./misplaced.ts";
import { Signals } from "./signals.ts";
import { signedConsent } from "./signed.ts";
import { isInTerminal, isPersonThere } from "./terminal.ts";

const OPTIONS = {
  chdir: { type: "string", value: "DIR", says: "folder of the root module (default: this one)" },
  yes: { type: "boolean", says: "do not ask where nothing blocks; what blocks is never agreed to by it" },
  policy: {
    type: "string",
    value: "FILE",
    says: "policy (default: $DESTROY_GUARD_POLICY, then ~/.config/destroy-guard/policy.yml); the repository's own can only make it stricter",
  },
  terraform: {
    type: "string",
    value: "CMD",
    says: "program that plans and applies (default: $DESTROY_GUARD_TERRAFORM, then terraform, then tofu)",
  },
  consent: {
    type: "string",
    value: "FILE",
    multiple: true,
    says: "a person's signed consent to what blocks, in the place of typing (agree --help); may stand several times",
  },
  signers: {
    type: "string",
    value: "FILE",
    needs: ["consent"],
    says: "whose signatures count (default: override.signers of the policy, never of the repository's own)",
  },
  log: TRAIL_OPTION,
  ...HELP,
} as const satisfies Options;

const usage = () =>
  usageOf({
    name: "apply",
    forms: ["[OPTIONS] [PLANFILE] [-- ARGS...]"],
    text: `  Without PLANFILE it runs "terraform plan ARGS..." first, and keeps the plan in a
  private folder until it ends. ARGS is what "plan" takes: -destroy, -target, -var-file,
  -replace, -refresh-only.

  Nothing blocks: it asks once, as Terraform does. Something blocks: the address of each
  object that blocks has to be typed, in a terminal. Then exactly the plan that was
  reviewed is applied, and the decision is written down ("destroy-guard log").

  Without a terminal a --consent counts only if no program that runs as this user could
  have signed it: not if its key lies in ~/.ssh without a passphrase or in ssh-agent, and
  needs no touch.

  It is a seat belt, not a wall: whoever has the credentials can call the cloud without
  it. The wall is credentials that can't destroy.`,
    options: OPTIONS,
    examples: [
      "destroy-guard apply",
      "destroy-guard apply tfplan",
      "destroy-guard apply --chdir infra/prod -- -target=aws_instance.web",
      "destroy-guard apply -- -destroy",
    ],
    exits: {
      0: "applied, or nothing to apply",
      1: "not agreed to, so nothing was applied",
      2: "wrong usage, or something can't be read or written; nothing was applied",
      130: "stopped by Ctrl-C; others above 128: by another signal",
      "…": "Terraform's own, where it was started to plan without success, or to apply",
    },
  });

/** The words for an approval, where it was typed as an option of another program. */
type Approved = Pick<Approval, "typed" | "option">;

const BY_YES: Approved = { typed: "--yes", option: "--yes" };

export async function applyCommand(argv: readonly string[], shell: Shell, approved = BY_YES): Promise<number> {
  const cut = argv.indexOf("--");
  const [own, args] = cut < 0 ? [argv, []] : [argv.slice(0, cut), argv.slice(cut + 1)];
  refuseMisplaced(own, args, OPTIONS);
  const { values, positionals } = parseOptions(own, OPTIONS, "apply");
  if (values.help === true) return print(shell, usage());
  const [planFile, ...more] = positionals;
  if (more.length > 0)
    throw usageError(`apply takes one plan file; what "plan" is to be given stands behind "--"`, "apply");
  checkArguments(args, shell.env, planFile);
  const folder = folderOf(values.chdir, shell);
  const place = placeOf(folder, shell.env);
  const places = policyPlaces(values.policy, { cwd: shell.cwd, top: place.top, env: shell.env });
  const policy = await policyFor(places, place.root, shell.cwd);
  const applying = {
    planFile: planFile === undefined ? null : planFileIn(folder, planFile, shell),
    args,
    program: terraformProgram(values.terraform, shell.env, shell.cwd),
    folder,
    place,
    policy,
    trail: trailAt(trailPath(values.log, shell), shell.now),
    approval: { isGiven: values.yes === true, ...approved },
    consentTo: signedConsent({ ...values, policy }, shell),
    env: shell.env,
    tellUnasked: () => tellUnlessAsked(values, approved.option, shell),
    report: (review: Review) =>
      `${terminalReport(review, screenOf(shell, isPlain(args, shell.env)), BY_TYPING)}${judgedBy(places)}\n`,
    shell,
  };
  const signals = new Signals(isInTerminal(shell));
  const release = whenNobodyReads(shell);
  try {
    return await apply({ ...applying, signals });
  } finally {
    release();
    signals.release();
  }
}

/** Its path is looked up in the folder of the root module, as Terraform does it. */
function planFileIn(folder: string, named: string, { cwd }: Shell): string {
  const file = walked(folder, named);
  if (isFolder(file))
    throw usageError(`${named} is a folder; to apply in it: destroy-guard apply --chdir ${shellWord(named)}`, "apply");
  const here = walked(cwd, named);
  if (here !== file && statOf(file) === undefined && isFile(here))
    throw usageError(
      `${named} is looked for in the folder that --chdir names, as Terraform does it; write ${shellWord(relative(folder, here))}`,
      "apply",
    );
  return file;
}

function tellUnlessAsked({ yes, consent }: Answers, option: string, shell: Shell): void {
  if (yes === true || consent !== undefined || isPersonThere(shell)) return;
  say(
    shell,
    `there is no terminal to ask on, so this only shows what would be done, and applies nothing; run it in a terminal, or with ${option}, which answers where nothing blocks`,
  );
}

interface Answers {
  readonly yes?: boolean | undefined;
  readonly consent?: readonly string[] | undefined;
}

function folderOf(chdir: string | undefined, { cwd }: Shell): string {
  const folder = walked(cwd, chdir ?? ".");
  if (isFolder(folder)) return folder;
  throw new InputError(`${chdir} is no folder; --chdir names the folder of the root module`);
}

/**
 * Where what is said can't be read any more (`| head`), nothing may be applied: nobody has seen the review. By itself a
 * closed pipe would end this process with 0.
 */
function whenNobodyReads({ stdout }: Shell): () => void {
  if (!("prependListener" in stdout)) return () => {};
  const stream = stdout as unknown as NodeJS.WritableStream;
  const closed = (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") return;
    process.exitCode = EXIT.input;
    writeSync(2, "destroy-guard: standard output was closed before the review was read; nothing was applied\n");
  };
  stream.prependListener("error", closed);
  return () => void stream.removeListener("error", closed);
}

export const APPLY: Command = { usage, options: OPTIONS, run: (argv, shell) => applyCommand(argv, shell) };
