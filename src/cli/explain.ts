import { catalogueWith, knownTypes, rowsBeside } from "../catalogue/index.ts";
import { EXIT } from "../domain/verdict.ts";
import { explained } from "../report/explain.ts";
import { HELP, parseOptions, usageError } from "./options.ts";
import { print, type Shell, widthOf } from "./shell.ts";
import { type Command, usageOf } from "./usage.ts";

const SAYS = "what the catalogue knows of a resource type, and where that is documented";

const USAGE = usageOf({
  name: "explain",
  says: SAYS,
  forms: ["TYPE..."],
  options: HELP,
  examples: ["destroy-guard explain aws_db_instance"],
});

async function explain(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseOptions(args, HELP, "explain");
  if (values.help === true) return print(shell, USAGE);
  if (positionals.length === 0) throw usageError("no resource type was named", "explain");
  const catalogue = catalogueWith([]);
  const unknown = positionals.filter((type) => catalogue(type).known === "nothing");
  const known = unknown.length > 0 ? knownTypes() : [];
  const width = widthOf(shell);
  shell.stdout.write(
    positionals
      .map((type) => explained({ type, knowledge: catalogue(type), beside: rowsBeside(type), known, width }))
      .join("\n"),
  );
  return unknown.length > 0 ? EXIT.input : EXIT.passed;
}

export const EXPLAIN: Command = { says: SAYS, usage: USAGE, options: HELP, words: "types", run: explain };
