import { APPLY } from "../keyboard/apply/command.ts";
import { AGREE } from "../keyboard/consent/command.ts";
import { HOOK } from "../keyboard/hook/command.ts";
import { LOG } from "../keyboard/log/command.ts";
import { SHIM } from "../keyboard/shim/command.ts";
import { CHECK_POLICY } from "./check-policy.ts";
import { completionOf } from "./completion.ts";
import { DOCTOR } from "./doctor.ts";
import { DRILL } from "./drill.ts";
import { EXPLAIN } from "./explain.ts";
import { INIT } from "./init.ts";
import { REVIEW } from "./review.ts";
import { SCHEMA } from "./schema.ts";
import { type Command, columns } from "./usage.ts";
import { VERSION_COMMAND } from "./version.ts";

/** Every command, in the order in which `--help` lists them. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["review", REVIEW],
  ["drill", DRILL],
  ["explain", EXPLAIN],
  ["check-policy", CHECK_POLICY],
  ["doctor", DOCTOR],
  ["schema", SCHEMA],
  ["init", INIT],
  ["apply", APPLY],
  ["agree", AGREE],
  ["hook", HOOK],
  ["shim", SHIM],
  ["log", LOG],
  ["completion", completionOf(() => COMMANDS)],
  ["version", VERSION_COMMAND],
]);

/** What `--help` says. */
export const USAGE = `destroy-guard: says what a Terraform or OpenTofu plan destroys, and what remains of it.

USAGE
  destroy-guard PLAN...                 the same as "destroy-guard review PLAN..."
  destroy-guard COMMAND [ARGUMENTS]
  destroy-guard COMMAND --help          options and examples of a command

COMMANDS
${columns([...COMMANDS].map(([name, { says }]) => [name, says]))}

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
