import { HELP, type Options } from "../../cli/options.ts";
import { usageOf } from "../../cli/usage.ts";
import { wrapped } from "../../report/columns.ts";
import { listed } from "../../report/quantity.ts";
import { TRAIL_OPTION } from "../trail.ts";
import { AGENT_NAMES } from "./agents.ts";

const SETTING_UP = ["install", "uninstall"];

export const HOOK_OPTIONS = {
  policy: {
    type: "string",
    value: "FILE",
    says: "policy (default: $DESTROY_GUARD_POLICY, then ~/.config/destroy-guard/policy.yml); the repository's own can only make it stricter",
  },
  terraform: { type: "string", value: "CMD", says: "program that shows saved plans (default: terraform, or tofu)" },
  consent: {
    type: "string",
    multiple: true,
    value: "FILE",
    says: "where a person's signed consent may lie; a plan that it covers may be applied (agree --help); may stand several times",
  },
  signers: {
    type: "string",
    value: "FILE",
    needs: ["consent"],
    says: "whose signatures count (default: override.signers of the policy, never of the repository's own)",
  },
  log: TRAIL_OPTION,
  install: {
    type: "boolean",
    excludes: ["uninstall", "try"],
    says: "write the hook into the agent's configuration, after a question",
  },
  uninstall: {
    type: "boolean",
    excludes: ["try", "policy", "terraform", "consent", "signers", "log"],
    says: "take it out again",
  },
  try: { type: "string", value: "COMMAND", says: "show the answer to a command, without an agent" },
  user: { type: "boolean", needs: SETTING_UP, says: "install for all projects of this user, not for this folder" },
  command: {
    type: "string",
    value: "CMD",
    needs: SETTING_UP,
    says: "how the agent starts destroy-guard (default: destroy-guard)",
  },
  yes: { type: "boolean", needs: SETTING_UP, says: "install or uninstall without asking" },
  ...HELP,
} as const satisfies Options;

export const hookUsage = () =>
  usageOf({
    name: "hook",
    forms: ["AGENT", "AGENT --install | --uninstall [--user] [--command CMD] [--yes]", "AGENT --try 'COMMAND'"],
    text: `${wrapped(`AGENT is ${listed(AGENT_NAMES, "or")}. Its question is read from standard input.`, 78)
      .map((line) => `  ${line}`)
      .join("\n")}

  It never says "allow". It refuses an apply without a plan that it could review, an
  apply of a plan in which something blocks, changes of the state, and what it can't
  read. It is a seat belt, not a wall: whoever has the credentials can call the cloud
  without Terraform.`,
    options: HOOK_OPTIONS,
    examples: ["destroy-guard hook claude --install", "destroy-guard hook claude --try 'terraform destroy'"],
    exits: {
      0: "no objection; written, with --install and --uninstall. Copilot, Gemini CLI, Cursor and Cline: also a refusal",
      1: "--try: refused; --install and --uninstall: a person answered no",
      2: "refused (all other agents); wrong usage, by which every agent stops the command",
    },
  });
