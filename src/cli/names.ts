/** What every command is for, in a line, in the order in which `--help` lists them. */
export const COMMAND_SAYS = {
  review: "says what a plan destroys, and what remains of it",
  drill: "says what would remain if it were destroyed now",
  explain: "what is known of a resource type or a rule, and where that is documented",
  "check-policy": "every mistake of a policy file, with its line, and what the policy does",
  doctor: "says whether the check on pull requests is really required, and what goes round it",
  schema: "JSON Schema of the policy file, or of the JSON of review, drill or doctor",
  init: "proposes workflow, policy and CODEOWNERS lines for a repository",
  apply: "plans, reviews, asks, and applies exactly the plan that was reviewed",
  agree: "asks a person, and signs their consent to a destroy, for wherever there is no label",
  hook: "answers a coding agent before it runs a command",
  shim: "writes a terraform and a tofu that go through the review, to stand first on PATH",
  log: "shows what was decided at this keyboard, and whether the trail of it is whole",
  completion: "a script that completes commands, options and types in your shell",
  version: "the version, as --version and -v tell it",
} as const;

export type CommandName = keyof typeof COMMAND_SAYS;

export const COMMAND_NAMES = Object.keys(COMMAND_SAYS) as readonly CommandName[];

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(COMMAND_SAYS, name);
