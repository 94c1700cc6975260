import { DOCTOR_SCHEMA } from "../report/doctor/schema.ts";
import { DRILL_SCHEMA } from "../report/drill/schema.ts";
import { REVIEW_SCHEMA } from "../report/review-schema.ts";
import { HELP, noSuch, parseOptions, usageError } from "./options.ts";
import { print, type Shell } from "./shell.ts";
import { type Command, usageOf } from "./usage.ts";

const SCHEMAS = ["policy", "review", "drill", "doctor"] as const;

const usage = () =>
  usageOf({
    name: "schema",
    forms: [`[${SCHEMAS.join(" | ")}]`],
    options: HELP,
    examples: ["destroy-guard schema > destroy-guard.schema.json"],
  });

async function schema(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseOptions(args, HELP, "schema");
  if (values.help === true) return print(shell, usage());
  const [name = "policy", ...more] = positionals;
  if (more.length > 0) throw usageError("schema takes one name", "schema");
  if (name === "review") return print(shell, `${JSON.stringify(REVIEW_SCHEMA, null, 2)}\n`);
  if (name === "drill") return print(shell, `${JSON.stringify(DRILL_SCHEMA, null, 2)}\n`);
  if (name === "doctor") return print(shell, `${JSON.stringify(DOCTOR_SCHEMA, null, 2)}\n`);
  if (name !== "policy") throw noSuch("schema", name, SCHEMAS, "schema");
  const { policySchema } = await import("../input/policy/json-schema.ts");
  return print(shell, `${JSON.stringify(policySchema(), null, 2)}\n`);
}

export const SCHEMA: Command = { usage, options: HELP, words: SCHEMAS, run: schema };
