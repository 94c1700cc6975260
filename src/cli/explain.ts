import { catalogueWith, knownTypes, rowsBeside } from "../catalogue/index.ts";
import { EXIT } from "../domain/verdict.ts";
import { explained, explainedJson } from "../report/explain.ts";
import { HELP, noSuch, type Options, parseOptions, usageError } from "./options.ts";
import { print, type Shell, widthOf } from "./shell.ts";
import { type Command, usageOf } from "./usage.ts";

const SAYS = "what the catalogue knows of a resource type, and where that is documented";

const FORMATS = ["terminal", "json"] as const;

const OPTIONS = {
  format: { type: "string", value: "FORMAT", default: "terminal", says: "form of the answer", words: FORMATS },
  ...HELP,
} as const satisfies Options;

const USAGE = usageOf({
  name: "explain",
  says: SAYS,
  forms: ["[OPTIONS] TYPE..."],
  options: OPTIONS,
  examples: ["destroy-guard explain aws_db_instance", "destroy-guard explain --format json aws_db_instance"],
});

async function explain(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, "explain");
  if (values.help === true) return print(shell, USAGE);
  if (positionals.length === 0) throw usageError("no resource type was named", "explain");
  const { format } = values;
  if (format !== "terminal" && format !== "json") throw noSuch("format of explain", format, FORMATS, "explain");
  const catalogue = catalogueWith([]);
  const isUnknown = positionals.some((type) => catalogue(type).known === "nothing");
  const known = isUnknown ? knownTypes() : [];
  const all = positionals.map((type) => ({ type, knowledge: catalogue(type), beside: rowsBeside(type), known }));
  print(shell, format === "json" ? explainedJson(all) : all.map((one) => explained(one, widthOf(shell))).join("\n"));
  return isUnknown ? EXIT.input : EXIT.passed;
}

export const EXPLAIN: Command = { says: SAYS, usage: USAGE, options: OPTIONS, words: "types", run: explain };
