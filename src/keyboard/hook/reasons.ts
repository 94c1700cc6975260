import { cut, terminalText } from "../../report/untrusted.ts";
import type { Found, Guarded, Unclear } from "./shell/found.ts";
import type { Objection } from "./terraform.ts";

/** What an agent is told. It hands this on to a person, so it says what each of the two can do. */

const PLAN_FIRST =
  'Make a plan with "terraform plan -out=tfplan", in a command of its own, and apply exactly that file with "terraform apply tfplan"; or let a person run "destroy-guard apply" in a terminal.';
const A_PERSON = "Changing what Terraform believes is a person's step: ask for it, and say why it is needed.";

const OBJECTIONS = {
  "no-plan": `This applies a plan that nobody has looked at. ${PLAN_FIRST}`,
  destroy: `This destroys everything in the state, without a plan that anybody has looked at. To destroy, make a plan with "terraform plan -destroy -out=tfplan", so that it can be reviewed; or let a person run "destroy-guard apply -- -destroy" in a terminal.`,
  refresh: `This writes the state without a plan. Use "terraform plan -refresh-only -out=tfplan" and apply that file.`,
  many: "This applies or destroys many roots at once, without a plan that anybody has looked at. Plan and apply them one by one.",
  surgery: A_PERSON,
  init: `This init may move, copy or leave the state. ${A_PERSON}`,
  overwrite: "This would write a plan over a state. Give the plan another name.",
  verb: "It can't be told for certain what Terraform would do here. Write the command plainly: the program, its verb and its options, without variables.",
  "plan-name":
    "Which plan is applied can't be told for certain. Write the name of the plan file plainly, without variables.",
  "apply-options":
    'This apply has options or arguments that this guard does not know. Write it as "terraform apply PLANFILE".',
  elsewhere:
    "Where this runs can't be told for certain, so its plan can't be reviewed. Run it in its folder, or with \"-chdir=FOLDER\", on this machine, in a command of its own.",
} as const satisfies Record<Objection, string>;

const UNCLEAR = {
  syntax: "This can't be read as a shell command for certain, so what it runs is not known. Write it plainly.",
  program:
    "Which program this runs is not known before it runs, and it may be Terraform. Write the name of the program plainly.",
  arguments: "The arguments of this command are not known before it runs. Write them plainly.",
  script:
    "This runs a script that can't be read before it runs. Write or fetch the script in one command, and run it in another.",
  piped:
    "This runs a script that comes out of another command, so it can't be read before it runs. Save it to a file, look at it, and run the file.",
  eval: "What eval would run can't be read before it runs. Write the command plainly.",
  text: "This hands Terraform, with a verb that changes something, to another program as text, so it can't be told for certain what would run. Write the command plainly.",
  alias: "This gives Terraform another name, by which no guard would know it. Use its own name.",
  powershell:
    "This may run Terraform in a way that can't be read for certain. Write one plain command: the program, its verb and its options, without quotes, variables or other commands.",
  nested: "This command is nested too deep to be read.",
  long: "This takes too long to be read. Run its parts one by one.",
  uncommitted:
    "Git took too long to say whether a state, or a file that the guard rests on, would go with this. Name the files that are meant plainly.",
} as const satisfies Record<Unclear, string>;

const FILES = {
  state: `This changes a state file. ${A_PERSON}`,
  "terraform-folder": `This changes .terraform, where Terraform keeps which state it works with. ${A_PERSON} "terraform init -upgrade" renews providers and modules.`,
  guard:
    "This changes what the guard itself rests on: its policy, its hook, its trail, or whose signatures count. That is a person's step.",
} as const satisfies Record<Guarded, string>;

const GUARD = {
  uninstall: "This takes the guard away, or puts another in its place. That is a person's step.",
  consent: "This agrees to a destroy. Only a person may agree.",
  apply:
    '"destroy-guard apply" is for a person, in a terminal of theirs: ask for it to be run. A plan file in which nothing blocks you may apply with "terraform apply PLANFILE".',
} as const;

const shownCommand = (text: string): string => cut(terminalText(text), 160);

export const objection = (why: Objection, command: string): string => `${shownCommand(command)}: ${OBJECTIONS[why]}`;

export function foundReason(found: Exclude<Found, { kind: "call" }>): string {
  switch (found.kind) {
    case "unclear":
      return unclearReason(found.what, found.shown);
    case "file":
      return `${shownCommand(found.path)}: ${FILES[found.what]}`;
    case "guard":
      return GUARD[found.what];
  }
}

export const unclearReason = (what: Unclear, shown: string): string => `${shownCommand(shown)}: ${UNCLEAR[what]}`;

export const fileReason = (path: string, what: Guarded): string => `${shownCommand(path)}: ${FILES[what]}`;

export const notAlone = (plan: string, others: readonly string[]): string =>
  `${shownCommand(plan)} can't be reviewed: this command also runs ${shownCommand(others.join(", "))}, which may change the plan before it is applied. Run the apply in a command of its own.`;

export const tooSlow = (seconds: number): string =>
  `The answer took more than ${seconds} seconds, so this is refused. Review the plan first with "destroy-guard review PLANFILE", which takes as long as it needs, and let a person apply it with "destroy-guard apply PLANFILE".`;

export const unreadablePlan = (message: string): string =>
  `The plan can't be reviewed, so it can't be applied: ${terminalText(message)}`;

export const untold = (message: string): string =>
  `Nobody would know of this apply later, so it is refused: ${terminalText(message)}`;

export const broken = (error: unknown): string =>
  `destroy-guard failed, so this is refused; please report it: ${terminalText(error instanceof Error ? `${error.message} ${(error.stack ?? "").split("\n")[1]?.trim() ?? ""}` : String(error))}`;
