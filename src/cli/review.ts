import { catalogueWith } from "../catalogue/index.ts";
import { locate } from "../domain/declarations.ts";
import { callsIn } from "../domain/declaring.ts";
import { type Evaluated, evaluate } from "../domain/evaluate.ts";
import type { Plan } from "../domain/plan.ts";
import type { Policy } from "../domain/policy.ts";
import type { Review } from "../domain/review.ts";
import { exitCodeOf } from "../domain/verdict.ts";
import { checkoutAt } from "../input/checkout.ts";
import { folderOf } from "../input/plan/sources.ts";
import { topOfAll } from "../input/working-copy.ts";
import { plain as plainText } from "../report/phrase.ts";
import { policyPhrase } from "../report/policy-words.ts";
import { verdictText } from "../report/terminal.ts";
import { reviewOf, withDigest } from "../review.ts";
import { FORMAT_NAMES, formatNamed } from "./formats.ts";
import { HELP, type Options, parseOptions } from "./options.ts";
import { type Input, inputsOf, OUTPUT, refuseOverInput } from "./output.ts";
import { namedPlans, readAll, sourcesOf } from "./plans.ts";
import { POLICY_FILE } from "./policy-file.ts";
import { findPolicy } from "./policy-search.ts";
import { print, type Shell, say, todayOf } from "./shell.ts";
import { refuseUnseen, tell } from "./telling.ts";
import { type Command, usageOf } from "./usage.ts";

const OPTIONS = {
  policy: {
    type: "string",
    value: "FILE",
    says: `policy (default: ${POLICY_FILE} at the top of the repository that the plan is in)`,
  },
  root: {
    type: "string",
    value: "DIR",
    says: "root module of the plan, relative to the repository (default: the folder of the plan)",
  },
  format: {
    type: "string",
    value: "FORMAT",
    default: "terminal",
    says: "form of the report",
    words: FORMAT_NAMES,
  },
  output: OUTPUT,
  summary: {
    type: "boolean",
    says: "of any number of past plans: what would have been blocked, by rule, root and week, and which lines of policy would have made it quiet (terminal, markdown, json)",
  },
  quiet: { type: "boolean", short: "q", says: "one line instead of the report; the exit code says the same" },
  "no-color": { type: "boolean", says: "no colours, as with NO_COLOR" },
  terraform: {
    type: "string",
    value: "CMD",
    default: "terraform",
    says: "program that shows saved plan files",
  },
  consent: {
    type: "string",
    value: "FILE",
    multiple: true,
    says: "a person's signed consent to what blocks (agree --help); may stand several times",
  },
  signers: {
    type: "string",
    value: "FILE",
    needs: ["consent"],
    says: "whose signatures count (default: override.signers of the policy, if --policy names it)",
  },
  ...HELP,
} as const satisfies Options;

const usage = () =>
  usageOf({
    name: "review",
    forms: ["[OPTIONS] PLAN..."],
    text: `  PLAN is the output of "terraform show -json" (or "tofu show -json"): a path, a glob,
  "-" for standard input, or any of these as ROOT=PLAN. Without PLAN, what is piped in.
  A saved plan file works as well, if terraform is installed and its folder is
  initialised.

  The word "review" can be left out: "destroy-guard plan.json".`,
    options: OPTIONS,
    examples: [
      "terraform plan -out=tfplan && terraform show -json tfplan | destroy-guard review",
      "destroy-guard review infra/prod=prod.json infra/dev=dev.json",
      "destroy-guard review --summary 'plans/**/*.json'",
      "destroy-guard review --format json --output review.json plan.json",
    ],
    exits: {
      0: "passed, or overridden by a consent; with --summary: every plan was read",
      1: "blocked: something would be lost, and nobody has agreed",
    },
  });

/** `review`: reads the plans, judges them, prints or writes the report; the exit code is the verdict. */
async function review(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, "review");
  if (values.help === true) return print(shell, usage());
  refuseUnseen(values, "review");
  try {
    return await reviewed(values, positionals, shell);
  } catch (error) {
    // Some versions of Atlantis look only at the output, and take one that tells of no failure for a pass.
    if (values.format === "atlantis") {
      const { atlantisFault } = await import("../report/atlantis.ts");
      shell.stdout.write(atlantisFault(error instanceof Error ? error.message : ""));
    }
    throw error;
  }
}

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>["values"];

async function reviewed(values: Values, positionals: readonly string[], shell: Shell): Promise<number> {
  if (values.summary === true) return summarize(values, positionals, shell);
  const format = await formatNamed(values.format);
  const named = namedPlans(positionals, shell);
  const sources = await sourcesOf(named, values.root, shell);
  const paths = sources.map(({ path }) => path);
  const folders = paths.map(folderOf);
  const today = todayOf(shell);
  const found = await findPolicy({ named: values.policy, folders, cwd: shell.cwd, today });
  for (const warning of found.warnings) say(shell, `warning: ${warning}`);
  const { policy } = found;
  const inputs = [
    ...inputsOf("a plan", paths),
    ...inputsOf("the policy", [found.origin.file]),
    ...consentInputs(values),
  ];
  refuseOverInput(values.output, inputs, { cwd: shell.cwd, command: "review" });
  const catalogue = catalogueWith(policy.catalogue);
  const plans = await readAll(sources, { terraform: values.terraform, policy, catalogue }, shell);
  const roots = plans.map((plan) => evaluate(plan, { catalogue, policy, today, isNewRoot: null }));
  const judged = reviewOf(located(roots, plans, topOfAll(folders, shell.cwd)).map(withDigest), found.origin);
  const result = values.consent === undefined ? judged : await consented(judged, values, policy, shell);
  // GitLab's format has no field for the policy.
  if (values.format === "gitlab") say(shell, plainText(policyPhrase(found.origin)));
  const plain = values["no-color"] === true || values.output !== undefined;
  tell({ ...values, line: verdictText(result), text: () => format(result, shell, plain) }, shell);
  return exitCodeOf(result.verdict);
}

/** Loaded only here: a review of its own. */
async function summarize(values: Values, positionals: readonly string[], shell: Shell): Promise<number> {
  const { summarized } = await import("./summary.ts");
  return summarized(values, namedPlans(positionals, shell), shell);
}

/** With the places where the objects are declared, below `top`. */
const located = (roots: readonly Evaluated[], plans: readonly Plan[], top: string): readonly Evaluated[] =>
  locate(roots, { files: [], texts: new Map(), checkout: checkoutAt(top), calls: callsIn(plans) });

const consentInputs = ({ consent, signers }: ConsentValues): readonly Input[] => [
  ...inputsOf("a consent", consent ?? []),
  ...inputsOf("the signers", [signers]),
];

interface ConsentValues {
  readonly consent?: readonly string[] | undefined;
  readonly signers?: string | undefined;
  readonly policy?: string | undefined;
}

/** The review after signed consents. The signers of a policy count only where somebody named that policy. */
async function consented(judged: Review, values: ConsentValues, policy: Policy, shell: Shell): Promise<Review> {
  const { consentTo } = await import("../keyboard/consent/consent.ts");
  const { refusalLines } = await import("../keyboard/consent/refusal.ts");
  const signers = values.signers ?? (values.policy === undefined ? null : policy.override.signers);
  const { review, refusals } = await consentTo(
    judged,
    { files: values.consent ?? [], signers },
    { cwd: shell.cwd, env: shell.env, now: shell.now(), required: policy.override.required },
  );
  for (const line of refusalLines(refusals)) say(shell, line);
  return review;
}

export const REVIEW: Command = { usage, options: OPTIONS, run: review };
