import { cut, terminalText } from "../../report/untrusted.ts";
import { type Remedies, remediesFor } from "./remedies.ts";
import type { Call, Found, Guarded, Unclear } from "./shell/found.ts";
import type { Answer, Objection } from "./terraform.ts";

/** What an agent is told. It hands this on to a person, so it says what each of the two can do. */

/** What the agent wanted to run, and where. */
export interface Asked {
  readonly command: string;
  /** Null where it is not told. */
  readonly folder: string | null;
}

/** A longer command, or one of several lines, nobody types from a message. */
const LONGEST_SHOWN = 200;

/** Who does it instead, and what they type: exactly what was asked for. */
function personTypes({ command, folder }: Asked): string {
  const isShown = command.length <= LONGEST_SHOWN && !/[\r\n]/.test(command.trim());
  const where = folder === null ? "In a terminal" : `In a terminal, in ${terminalText(folder)},`;
  return isShown ? `${where} they type: ${terminalText(command.trim())}` : `${where} they type the same command.`;
}

const BELIEVES = "Changing what Terraform believes is a person's step";
const ASK = "ask for it, and say why it is needed.";

interface Said extends Remedies {
  readonly call: Call;
  /** What in particular. */
  readonly what: string | null;
}

const orPerson = ({ person }: Said): string =>
  person === null ? "or let a person type it in a terminal." : `or let a person run "${person}" in a terminal.`;

const planFirst = (said: Said): string =>
  `Make a plan with "${said.plan}", in a command of its own, and apply exactly that file with "${said.apply}"; ${orPerson(said)}`;

const isTargeted = ({ args }: Call): boolean => args.some(({ head }) => /^--?target(=|$)/.test(head));

/** Of what changes the state: `step` is put behind it. */
const OBJECTIONS = {
  "no-plan": (said) => `This applies a plan that nobody has looked at. ${planFirst(said)}`,
  destroy: (said) =>
    `This destroys ${isTargeted(said.call) ? "what it targets and all that needs it" : "everything in the state"}, without a plan that anybody has looked at. To destroy, make a plan with "${said.plan}", so that it can be reviewed; ${orPerson(said)}`,
  refresh: ({ call: { program } }) =>
    `This writes the state without a plan. Use "${program} plan -refresh-only -out=tfplan" and apply that file.`,
  many: (said) =>
    `This applies or destroys many roots at once, without a plan that anybody has looked at. Plan and apply them one by one: "${said.plan}" in the folder of each; ${orPerson(said)}`,
  test: ({ what, call: { program } }) =>
    what === null
      ? `Which tests this runs can't be told for certain: a run without "command = plan" makes real objects and destroys them again. Run "${program} test" in its folder, in a command of its own.`
      : `This makes real objects and destroys them again (${what}), without a plan that anybody has looked at; what an import block of the configuration names is destroyed with them. Give each run of the tests "command = plan", or mock all providers ("mock_provider").`,
  surgery: () => `${BELIEVES}: ${ASK}`,
  init: () => `This init may move, copy or leave the state. ${BELIEVES}: ${ASK}`,
  answered: () =>
    "This init may ask whether one state is to be copied over another, and what it reads here would answer. Write it with -input=false: then it asks nothing, and stops where it would have to.",
  overwrite: () => "This would write a plan over a state, or under the name of one. Give the plan another name.",
  verb: ({ what, call: { program } }) =>
    what === null
      ? "It can't be told for certain what Terraform would do here. Write the command plainly: the program, its verb and its options, without variables."
      : `"${shownCommand(what)}" is no command of ${program} that this guard knows, so it can't tell what that would do.`,
  "plan-name": () =>
    "Which plan is applied can't be told for certain. Write the name of a plan file plainly: no variable, and no pipe.",
  "plan-options": (said) =>
    `A saved plan is applied as it was made: ${said.what ?? "such an option"} changes nothing in it, and Terraform passes over it or refuses it. Make the plan with it, "${said.plan}", in a command of its own, and apply that with "${said.apply}"; ${orPerson(said)}`,
  "apply-options": ({ call: { program } }) =>
    `This apply has options or arguments that this guard does not know. Write it as "${program} apply PLANFILE".`,
  elsewhere: ({ call: { program } }) =>
    `Where this runs can't be told for certain, so its plan can't be reviewed. Run it in its folder, ${program === "terragrunt" ? "" : 'or with "-chdir=FOLDER", '}on this machine, in a command of its own.`,
} as const satisfies Record<Objection, (said: Said) => string>;

/** What only a person does. */
const isStep = (why: Objection, what: string | null): boolean =>
  /^(surgery|init|test)$/.test(why) || (why === "verb" && what !== null);

const UNCLEAR = {
  syntax: "This can't be read as a shell command for certain, so what it runs is not known. Write it plainly.",
  program:
    "Which program this runs is not known before it runs, and it may be Terraform. Write the name of the program plainly.",
  arguments: "The arguments of this command are not known before it runs. Write them plainly.",
  script:
    "This runs a script that can't be read before it runs. Write or fetch the script in one command, and run it in another.",
  recipe:
    "What stands behind this name was not read: it lies in a file, or is made by a function, that this guard can't follow, and by its name it may be Terraform. Run the command that it stands for.",
  deployer:
    'This has Terraform apply or destroy, without a plan that anybody has looked at. Write the configuration ("cdktf synth", "terraspace build"), make a plan of it in its folder with "terraform plan -out=tfplan", and apply that file; or let a person type it in a terminal.',
  comment:
    "This comment has Atlantis, or a program like it, apply or change the state on a machine of its own, or agrees to a plan there. A person looks at that plan, and writes the comment.",
  piped:
    "This runs a script that comes out of another command, so it can't be read before it runs. Save it to a file, look at it, and run the file.",
  eval: "What eval would run can't be read before it runs. Write the command plainly.",
  text: "This hands Terraform, with a verb that changes something, to another program as text, so it can't be told for certain what would run. Write the command plainly; to edit a text that only speaks of it, use sed, or a tool for files.",
  alias: "This gives Terraform another name, by which no guard would know it. Use its own name.",
  powershell:
    "This may run Terraform in a way that can't be read for certain. Write one plain command: the program, its verb and its options, without quotes, variables or other commands.",
  nested: "This command is nested too deep to be read. Run what it is about without the programs around it.",
  long: "This takes too long to be read. Run its parts one by one.",
  uncommitted:
    "Git took too long to say whether a state, or a file that the guard rests on, would go with this. Name the files that are meant plainly.",
} as const satisfies Record<Unclear, string>;

const FILES = {
  state: `This changes a state, or takes away the folder that it lies in. ${BELIEVES}: ${ASK}`,
  "terraform-folder": `This changes .terraform, where Terraform keeps which state it works with. "terraform init -upgrade" (or tofu's) renews providers and modules. ${BELIEVES}: ${ASK}`,
  guard:
    "This changes what the guard itself rests on: its policy, its hook, its trail, or whose signatures count. That is a person's step.",
} as const satisfies Record<Guarded, string>;

const SPOKEN = {
  state: "a state",
  "terraform-folder": "the folder of a state",
  guard: "what the guard itself rests on",
} as const satisfies Record<Guarded, string>;

/** What is written as a whole may be meant as a copy. */
const COPY =
  "This would write over a state, or under a name that Terraform takes for one. To keep a copy, give it a name that is not taken, such as terraform.tfstate.copy.";

const GUARD = {
  uninstall: "This takes the guard away, or puts another in its place. That is a person's step.",
  consent: "This agrees to a destroy. Only a person may agree.",
  apply:
    '"destroy-guard apply" is for a person. A plan file in which nothing blocks you may apply with "terraform apply PLANFILE", or tofu\'s.',
} as const;

const shownCommand = (text: string): string => cut(terminalText(text), 160);

const shownCall = ({ program, args }: Call): string => shownCommand([program, ...args.map(({ raw }) => raw)].join(" "));

/** As a word of its own: in `gh workflow run terraform-apply.yml` it is none. */
const isNamed = (program: string, command: string): boolean =>
  new RegExp(`(?<![\\w.-])${program}(?![\\w-]|\\.[a-z])`, "i").test(command);

/** `make apply` does not say that it is Terraform which it runs. */
const behind = ({ program }: Call, asked: Asked | null): string =>
  asked === null || isNamed(program, asked.command) || isNamed("t[fg]", asked.command)
    ? ""
    : `${cut(terminalText(asked.command.trim()), 80)} runs `;

/** Who writes a text often does not mean them so. */
const inBackticks = (asked: Asked | null): string =>
  /`[^`]*\b(terraform|tofu|terragrunt)\b[^`]*`/.test(asked?.command ?? "")
    ? " Backticks run what stands between them; in single quotes, or behind <<'EOF', they are only text."
    : "";

type Denied = Pick<Extract<Answer, { kind: "deny" }>, "why" | "call" | "what">;

/** Why a call of Terraform is refused, and what to do instead. */
export function objection({ why, call, what }: Denied, asked: Asked | null): string {
  const more = why === "destroy" ? ["-destroy"] : [];
  const said = { ...remediesFor(call, asked?.folder ?? null, more), call, what };
  const step = asked !== null && isStep(why, what) ? ` ${personTypes(asked)}` : "";
  return `${behind(call, asked)}${shownCall(call)}: ${OBJECTIONS[why](said)}${step}${inBackticks(asked)}`;
}

export function foundReason(found: Exclude<Found, { kind: "call" }>, asked: Asked): string {
  switch (found.kind) {
    case "unclear":
      return unclearReason(found.what, found.shown);
    case "file":
      return found.isUnknown === true
        ? `${shownCommand(found.path)}: Which file this changes is not known before it runs, and the command speaks of ${SPOKEN[found.what]}. Write its name plainly, or do it in a command of its own.`
        : `${shownCommand(found.path)}: ${found.isWritten === true && found.what === "state" ? `${COPY} ${BELIEVES}: ${ASK}` : FILES[found.what]} ${personTypes(asked)}`;
    case "guard":
      return `${GUARD[found.what]} ${personTypes(asked)}`;
  }
}

export const unclearReason = (what: Unclear, shown: string): string => `${shownCommand(shown)}: ${UNCLEAR[what]}`;

export const fileReason = (path: string, what: Guarded): string => `${shownCommand(path)}: ${FILES[what]}`;

export const forbidden = (path: string, why: string, asked: Asked | null): string =>
  `${shownCommand(path)} can't be looked into (${why}), so what this would do is not known. A person puts that right, or does it without an agent.${asked === null ? "" : ` ${personTypes(asked)}`}`;

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
