import type { Commands } from "./completion.ts";
import { COMMAND_NAMES, COMMAND_SAYS, type CommandName } from "./names.ts";
import { type Command, columns } from "./usage.ts";

/** Where each command is. A run loads only the one that it obeys: to load them all takes longer than a small review. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  review: async () => (await import("./review.ts")).REVIEW,
  drill: async () => (await import("./drill.ts")).DRILL,
  explain: async () => (await import("./explain.ts")).EXPLAIN,
  "check-policy": async () => (await import("./check-policy.ts")).CHECK_POLICY,
  doctor: async () => (await import("./doctor.ts")).DOCTOR,
  schema: async () => (await import("./schema.ts")).SCHEMA,
  init: async () => (await import("./init.ts")).INIT,
  apply: async () => (await import("../keyboard/apply/command.ts")).APPLY,
  agree: async () => (await import("../keyboard/consent/agree.ts")).AGREE,
  hook: async () => (await import("../keyboard/hook/command.ts")).HOOK,
  shim: async () => (await import("../keyboard/shim/command.ts")).SHIM,
  log: async () => (await import("../keyboard/log/command.ts")).LOG,
  completion: async () => (await import("./completion.ts")).completionOf(allCommands),
  version: async () => (await import("./version.ts")).VERSION_COMMAND,
};

async function allCommands(): Promise<Commands> {
  const named = COMMAND_NAMES.map(async (name) => [name, await commandNamed(name)] as const);
  return new Map(await Promise.all(named));
}

export const commandNamed = (name: CommandName): Promise<Command> => COMMANDS[name]();

/** What `--help` says. */
export const usage =
  (): string => `destroy-guard: says what a Terraform or OpenTofu plan destroys, and what remains of it.

USAGE
  destroy-guard PLAN...                 the same as "destroy-guard review PLAN..."
  destroy-guard COMMAND [ARGUMENTS]
  destroy-guard COMMAND --help          options and examples of a command

COMMANDS
${columns(Object.entries(COMMAND_SAYS))}

EXAMPLES
  terraform plan -out=tfplan && terraform show -json tfplan | destroy-guard review
  destroy-guard explain aws_db_instance

EXIT CODES
  0  passed: nothing blocks
  1  blocked: something would be lost, and nobody has agreed
  2  wrong usage, or input that can't be read
  3  a fault of destroy-guard itself

  -h, --help     this text
  -v, --version  the version
`;
