import { catalogueWith, knownTypes, rowsBeside } from "../catalogue/index.ts";
import { RULE_NAMES, RULES, type Rule } from "../domain/rules/table.ts";
import { EXIT } from "../domain/verdict.ts";
import { typePasted } from "../report/address.ts";
import { explained, explainedJson } from "../report/explain.ts";
import { ruleText } from "../report/explain-rule.ts";
import { HELP, noSuch, type Options, parseOptions, usageError } from "./options.ts";
import { print, type Shell, say, widthOf } from "./shell.ts";
import { type Command, usageOf } from "./usage.ts";

const FORMATS = ["terminal", "json"] as const;

const OPTIONS = {
  format: { type: "string", value: "FORMAT", default: "terminal", says: "form of the answer", words: FORMATS },
  ...HELP,
} as const satisfies Options;

const usage = () =>
  usageOf({
    name: "explain",
    forms: ["[OPTIONS] TYPE | ADDRESS | RULE..."],
    text: `  TYPE is a resource type, or the address of an object of that type: what a destroy of
  it loses, what remains, which changes are reported. RULE is the name of a rule, as
  reports show it in brackets: what it finds, why that matters, what to do.`,
    options: OPTIONS,
    examples: [
      "destroy-guard explain aws_db_instance",
      "destroy-guard explain 'module.shop.aws_db_instance.prod[\"a\"]'",
      "destroy-guard explain last-copy",
      "destroy-guard explain --format json aws_db_instance",
    ],
  });

const isRule = (name: string): name is Rule => Object.hasOwn(RULES, name);

/** An argument as it is meant; of an address its type counts. Throws InputError for what is like a rule and is none. */
function meant(name: string, shell: Shell): { readonly rule: Rule } | { readonly type: string } {
  if (isRule(name)) return { rule: name };
  const { type, isData } = typePasted(name) ?? { type: name, isData: false };
  if (isData) say(shell, `${name} is only read: no plan destroys it. This is the resource of the same name`);
  // A dash is in the names of rules alone.
  if (type.includes("-")) throw noSuch("rule", type, RULE_NAMES, "explain");
  return { type };
}

async function explain(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, "explain");
  if (values.help === true) return print(shell, usage());
  if (positionals.length === 0) throw usageError("no resource type and no rule was named", "explain");
  const { format } = values;
  if (format !== "terminal" && format !== "json") throw noSuch("format of explain", format, FORMATS, "explain");
  const asked = positionals.map((name) => meant(name, shell));
  const catalogue = catalogueWith([]);
  const isUnknown = asked.some((one) => "type" in one && catalogue(one.type).known === "nothing");
  const known = isUnknown ? knownTypes() : [];
  const told = (type: string) => ({ type, knowledge: catalogue(type), beside: rowsBeside(type), known });
  const width = widthOf(shell);
  print(
    shell,
    format === "json"
      ? explainedJson(
          asked.flatMap((one) => ("type" in one ? [told(one.type)] : [])),
          asked.flatMap((one) => ("rule" in one ? [one.rule] : [])),
        )
      : asked.map((one) => ("rule" in one ? ruleText(one.rule, width) : explained(told(one.type), width))).join("\n"),
  );
  return isUnknown ? EXIT.input : EXIT.passed;
}

export const EXPLAIN: Command = { usage, options: OPTIONS, words: "types", run: explain };
