import { drillingBy } from "../catalogue/drilling.ts";
import { type Drill, drillOf, hasFailed } from "../domain/drill/drill.ts";
import { FAIL_ON, isFailOn } from "../domain/drill/fail-on.ts";
import { EXIT } from "../domain/verdict.ts";
import { folderOf } from "../input/plan/sources.ts";
import { refuseCopies } from "../input/state/copies.ts";
import { readState } from "../input/state/read.ts";
import { drillJson } from "../report/drill/json.ts";
import { drillMarkdown } from "../report/drill/markdown.ts";
import { drillSarif } from "../report/drill/sarif.ts";
import { drillTerminal } from "../report/drill/terminal.ts";
import { drillLine } from "../report/drill/words.ts";
import type { Text } from "../text-file.ts";
import { VERSION } from "../version.ts";
import { HELP, noSuch, type Options, parseOptions } from "./options.ts";
import { inputsOf, OUTPUT, refuseOverInput } from "./output.ts";
import { namedPlans, readEach, sourcesOf, type Wanted } from "./plans.ts";
import { POLICY_FILE } from "./policy-file.ts";
import { findPolicy } from "./policy-search.ts";
import { print, type Shell, say, screenOf, todayOf } from "./shell.ts";
import { refuseUnseen, tell } from "./telling.ts";
import { type Command, usageOf } from "./usage.ts";

type Format = (drill: Drill, all: boolean, shell: Shell, plain: boolean) => Text;

const FORMATS = new Map<string, Format>([
  ["terminal", (drill, all, shell, plain) => drillTerminal(drill, { all, ...screenOf(shell, plain) })],
  ["markdown", (drill, all) => drillMarkdown(drill, { all })],
  ["json", (drill) => drillJson(drill)],
  ["sarif", (drill) => drillSarif(drill, { version: VERSION })],
]);

const FORMAT_NAMES = [...FORMATS.keys()];

const OPTIONS = {
  policy: {
    type: "string",
    value: "FILE",
    says: `policy (default: ${POLICY_FILE} at the top of the repository that the state is in)`,
  },
  root: {
    type: "string",
    value: "DIR",
    says: "root module of the state, relative to the repository (default: the folder of the state)",
  },
  format: { type: "string", value: "FORMAT", default: "terminal", says: "form of the report", words: FORMAT_NAMES },
  output: OUTPUT,
  all: { type: "boolean", says: "list what is fine as well, which is only counted else" },
  "fail-on": {
    type: "string",
    value: "WHEN",
    default: "never",
    says: "exit with 1 if nothing would remain of something that holds data or keys or that the policy protects, or never",
    words: FAIL_ON,
  },
  quiet: { type: "boolean", short: "q", says: "one line instead of the report; the exit code says the same" },
  "no-color": { type: "boolean", says: "no colours, as with NO_COLOR" },
  terraform: { type: "string", value: "CMD", default: "terraform", says: "program that shows saved plan files" },
  ...HELP,
} as const satisfies Options;

const usage = () =>
  usageOf({
    name: "drill",
    forms: ["[OPTIONS] STATE..."],
    text: `  STATE is the output of "terraform show -json" (or "tofu show -json") without a plan,
  terraform.tfstate (version 4), or a plan's JSON, for the state that it was made of: a
  path, a glob, "-" for standard input, or any of these as ROOT=STATE. Without STATE, what
  is piped in. Several states are looked at together: a copy in another one counts.

  A state holds secrets. Nothing of its values is shown or kept.`,
    options: OPTIONS,
    examples: [
      "terraform show -json | destroy-guard drill",
      "destroy-guard drill infra/prod=prod.json infra/backup=backup.json",
      "terraform state pull | destroy-guard drill --fail-on nothing",
    ],
    exits: {
      0: "nothing of what --fail-on names was found",
      1: "some of it was found",
    },
  });

const STATES: Wanted = {
  command: "drill",
  noun: "state",
  give: 'give the output of "terraform show -json" as a file, or pipe it in',
};

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>["values"];

/** `drill`: reads the states, answers the three questions, prints or writes the report. */
async function drill(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, "drill");
  if (values.help === true) return print(shell, usage());
  const format = FORMATS.get(values.format);
  if (format === undefined) throw noSuch("format", values.format, FORMAT_NAMES, "drill");
  refuseUnseen(values, "drill");
  const failOn = values["fail-on"];
  if (!isFailOn(failOn)) throw noSuch("value of --fail-on", failOn, FAIL_ON, "drill");
  const found = await drilled(values, positionals, shell);
  const plain = values["no-color"] === true || values.output !== undefined;
  const text = () => format(found, values.all === true, shell, plain);
  tell({ ...values, line: drillLine(found), text }, shell);
  return hasFailed(found, failOn) ? EXIT.blocked : EXIT.passed;
}

async function drilled(values: Values, positionals: readonly string[], shell: Shell): Promise<Drill> {
  const named = namedPlans(positionals, shell, STATES);
  const sources = await sourcesOf(named, values.root, shell, STATES);
  const paths = sources.map(({ path }) => path);
  const folders = paths.map(folderOf);
  const today = todayOf(shell);
  const { policy, warnings, origin } = await findPolicy({ named: values.policy, folders, cwd: shell.cwd, today });
  for (const warning of warnings) say(shell, `warning: ${warning}`);
  const inputs = [...inputsOf("a state", paths), ...inputsOf("the policy", [origin.file])];
  refuseOverInput(values.output, inputs, { cwd: shell.cwd, command: "drill" });
  const drilling = drillingBy(policy, today);
  const kept = { ...drilling, terraform: values.terraform };
  const states = await readEach(sources, (source, options) => readState(source, { ...options, ...kept }), shell);
  refuseCopies(states, (note) => say(shell, `warning: ${note}`));
  return drillOf(states, drilling);
}

export const DRILL: Command = { usage, options: OPTIONS, run: drill };
