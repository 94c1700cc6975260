import { walked } from "./files.ts";
import { flagName, isFlag, TAKES_NEXT } from "./flags.ts";
import { asksNothing, initIsPlain } from "./init.ts";
import { isPiped } from "./scripts.ts";
import type { Call } from "./shell/found.ts";
import { terraformName } from "./shell/programs.ts";
import type { Text } from "./shell/word.ts";
import { realTest } from "./tests.ts";

/** What is wrong with a call of Terraform. The words for it stand in `reasons.ts`. */
export type Objection =
  | "no-plan" // an apply of what nobody has looked at
  | "destroy"
  | "refresh"
  | "many" // Terragrunt over many roots
  | "test" // a test that applies for real
  | "surgery"
  | "init"
  | "answered" // an init that may ask, and is told what to answer
  | "overwrite" // a plan file in the place of a state
  | "verb" // not known, or not known for certain
  | "plan-name"
  | "plan-options" // a saved plan, and options by which one is made
  | "apply-options"
  | "elsewhere"; // where it runs is not known

/** The answer to one call: nothing to say, no, or: it depends on what is in this plan. */
export type Answer =
  | { readonly kind: "none" }
  | {
      readonly kind: "deny";
      readonly why: Objection;
      readonly call: Call;
      /** What in particular: an option, a file. */
      readonly what: string | null;
    }
  | { readonly kind: "review"; readonly program: Call["program"]; readonly folder: string; readonly plan: string };

const NONE: Answer = { kind: "none" };

/** Read, and change nothing that others would miss. */
const HARMLESS: ReadonlySet<string> = new Set(
  `plan show validate fmt output providers version graph get console login logout metadata modules query help`.split(
    " ",
  ),
);
/** Terragrunt's own. */
const HARMLESS_TERRAGRUNT: ReadonlySet<string> = new Set(
  "hclfmt hclvalidate hcl render render-json find list info terragrunt-info catalog scaffold dag graph-dependencies plan-all validate-all output-all validate-inputs output-module-groups".split(
    " ",
  ),
);
/** `identities`: https://developer.hashicorp.com/terraform/cli/commands/state/identities */
const STATE_READS: ReadonlySet<string> = new Set(["list", "show", "pull", "identities"]);
const WORKSPACE_READS: ReadonlySet<string> = new Set(["list", "show", "select", "new"]);
/** What of a stack is only looked at, or set up here: https://developer.hashicorp.com/terraform/cli/commands/stacks */
const STACK_READS = /^(init|validate|list|version|providers-lock|fmt)$/;
const SURGERY: ReadonlySet<string> = new Set(["import", "taint", "untaint", "force-unlock"]);

/** What to fear where it is not certain which word is the verb. */
const FEARED: ReadonlySet<string> = new Set(
  `apply destroy import taint untaint refresh force-unlock rm mv push replace-provider delete run-all apply-all
  destroy-all deploy clean migrate bootstrap`.split(/\s+/),
);

interface Verb {
  /** Null: it can't be told. */
  readonly verb: string | null;
  readonly chdir: string | null | undefined;
  readonly rest: readonly Text[];
}

/**
 * The verb, as Terraform finds it: the first word that is no option. `-chdir=` is the only option before it that takes
 * a value, and keeps it in the same word.
 */
export function verbOf(args: readonly Text[]): Verb {
  let chdir: string | null | undefined;
  for (const [at, arg] of args.entries()) {
    const isChdir = /^--?chdir=/.test(arg.head);
    if (isChdir && chdir !== undefined) return { verb: null, chdir: null, rest: [] };
    if (isChdir && arg.whole) chdir = arg.text === null ? null : arg.text.replace(/^[^=]*=/s, "");
    else if (arg.text === null) return { verb: null, chdir, rest: [] };
    else if (arg.text !== "" && !isFlag(arg.text)) return { verb: arg.text, chdir, rest: args.slice(at + 1) };
  }
  return { verb: "", chdir, rest: [] };
}

/** `TF_CLI_ARGS=destroy terraform`: without a verb of its own, Terraform takes it from there. */
const addsVerb = (value: string | null | undefined): boolean =>
  value === null || (value ?? "").split(/\s+/).some((word) => word !== "" && !isFlag(word));

const isHelp = (rest: readonly Text[]): boolean => rest.length === 1 && /^--?(h|help)$/.test(rest[0]?.text ?? "");

/** With one of these before the verb Terraform only tells of itself, or of the verb. */
const ONLY_TELLS = /^(-h|--?help|-v|--?version)$/;

/** `terraform -help destroy`. Of another program, which only may be Terraform, `-v` may mean anything. */
const tellsOnly = ({ args, maybe, unsure }: Call): boolean =>
  !maybe && unsure === null && ONLY_TELLS.test(args.find(({ head }) => !/^--?chdir=/.test(head))?.text ?? "");

/** The answer to one call of Terraform, by its arguments alone. */
export function answerTo(call: Call): Answer {
  const deny: Deny = (why, what = null) => ({ kind: "deny", why, call, what });
  if (call.program === "terragrunt") return answerToTerragrunt(call, deny);
  const { verb, chdir, rest } = verbOf(call.args);
  if (verb === null) return deny("verb");
  if (verb === "" && addsVerb(call.hidden.get("TF_CLI_ARGS"))) return deny("verb");
  if (verb === "" || isHelp(rest) || tellsOnly(call)) return NONE;
  const folder =
    chdir === undefined ? call.folder : chdir === null || call.folder === null ? null : walked(call.folder, chdir);
  const hidden = hiddenArgs(call, verb);
  const all = hidden === null ? null : [...hidden, ...rest];
  return answerToVerb({ ...call, folder }, verb, all, deny);
}

type Deny = (why: Objection, what?: string | null) => Answer;

/** `all` is null where `TF_CLI_ARGS` adds what can't be read. */
function answerToVerb(call: Call, verb: string, all: readonly Text[] | null, deny: Deny): Answer {
  if (verb === "apply") return all === null ? deny("apply-options") : answerToApply(call, all, deny);
  if (verb === "destroy") return deny("destroy");
  if (verb === "refresh") return deny("refresh");
  if (SURGERY.has(verb)) return deny("surgery");
  if (verb === "state") return under(call, all, STATE_READS, deny);
  if (verb === "workspace" || verb === "env") return under(call, all, WORKSPACE_READS, deny);
  if (verb === "init") return answerToInit(call, all, deny);
  if (verb === "stacks" && STACK_READS.test(all?.[0]?.text ?? "")) return NONE;
  if (verb === "plan" && (all ?? []).some(isOutOnState)) return deny("overwrite");
  if (verb === "test") return answerToTest(call, all, deny);
  if (HARMLESS.has(verb)) return NONE;
  if (!call.maybe) return deny("verb", verb);
  // Then it is no Terraform at all, or one that knows no such verb.
  if (call.unsure !== null) return NONE;
  return call.args.some(({ text }) => text !== null && FEARED.has(text)) ||
    call.args.some(({ text, whole }) => text === null && !whole)
    ? deny("verb")
    : NONE;
}

const isOutOnState = ({ raw }: Text, at: number, all: readonly Text[]): boolean =>
  /^['"]?--?out=.*\.tfstate/.test(raw) || (/\.tfstate/.test(raw) && /^--?out$/.test(all[at - 1]?.text ?? ""));

/** `-cloud-run` and `cleanup` destroy what lies elsewhere. */
function answerToTest(call: Call, all: readonly Text[] | null, deny: Deny): Answer {
  // A program that is not known has tests of its own.
  if (call.unsure !== null) return NONE;
  const folder = call.folder ?? call.tested ?? null;
  const isPlain = all?.every(({ text, whole, head }) => text !== null || (whole && isFlag(head))) === true;
  if (folder === null || !isPlain) return deny("test");
  if (all.some(({ head }) => head === "cleanup" || /^--?cloud-run/.test(head))) return deny("test");
  const real = realTest(folder, all);
  return real === null ? NONE : deny("test", real);
}

/**
 * `state rm -dry-run x` only says what it would do. The option counts right behind the verb alone: behind an address it
 * is one itself, and behind `-state` it is a value.
 */
const isDryRun = ([verb, option, ...rest]: readonly Text[], { hidden }: Call): boolean =>
  /^(rm|mv)$/.test(verb?.text ?? "") &&
  /^--?dry-run$/.test(option?.text ?? "") &&
  rest.every(({ text }) => text !== null && !/^--?dry-run/.test(text)) &&
  ![...hidden.keys()].some((name) => name.startsWith("TF_CLI_ARGS"));

/** `state` and `workspace` have verbs of their own, which follow at once. */
function under(call: Call, all: readonly Text[] | null, reads: ReadonlySet<string>, deny: Deny): Answer {
  const [first] = all ?? [];
  if (all !== null && (first === undefined || first.text === "")) return all.length === 0 ? NONE : deny("verb");
  if (first === undefined || first.text === null) return deny("verb");
  if (isHelp((all ?? []).slice(1))) return NONE;
  if (isFlag(first.text)) return all?.length === 1 ? NONE : deny("verb");
  if (reads.has(first.text) || isDryRun(all ?? [], call)) return NONE;
  return call.maybe && !FEARED.has(first.text) ? NONE : deny("surgery");
}

/**
 * With a backend that is new to it, an init asks whether the state here shall be copied over the one there. It needs no
 * option for that, only a yes: https://developer.hashicorp.com/terraform/cli/commands/init
 */
function answerToInit({ answered }: Call, all: readonly Text[] | null, deny: Deny): Answer {
  if (!initIsPlain(all)) return deny("init");
  return answered === true && !asksNothing(all ?? []) ? deny("answered") : NONE;
}

/** Options of an apply that do not change what is applied, and those of them that take the next word. */
const APPLY_FLAGS = new Map([
  ["auto-approve", false],
  ["compact-warnings", false],
  ["input", false],
  ["json", false],
  ["json-into", true],
  ["lock", false],
  ["lock-timeout", true],
  ["no-color", false],
  ["concise", false],
  ["show-sensitive", false],
  ["parallelism", true],
]);
/** Options that make a plan, so that none is applied that was saved. */
const PLANNING =
  /^(destroy|replace|target|exclude|target-file|exclude-file|var|var-file|refresh|refresh-only|allow-missing-config)$/;

function answerToApply(call: Call, all: readonly Text[], deny: Deny): Answer {
  let planning: string | null = null;
  let at = 0;
  for (; at < all.length; at++) {
    const { text, head, whole } = all[at] as Text;
    if (!isFlag(head)) break;
    const name = flagName(head);
    const isPlanning = PLANNING.test(name);
    const takesNext = isPlanning ? TAKES_NEXT.has(name) : APPLY_FLAGS.get(name);
    if (isPlanning) planning ??= `-${name}`;
    else if (takesNext === undefined || (text === null && !whole))
      return deny(planning === null ? "apply-options" : "no-plan");
    if (takesNext === true && !head.includes("=")) at++;
  }
  const rest = all.slice(at);
  const [plan] = rest;
  // Terraform passes over most of them, and applies all that is in the plan.
  if (planning !== null)
    return plan?.text != null && rest.length === 1 ? deny("plan-options", planning) : deny("no-plan");
  if (plan === undefined) return deny("no-plan");
  // `/dev/stdin` is something else to whoever reviews it.
  if (plan.text === null || isPiped(plan.text)) return deny("plan-name");
  if (rest.length > 1) return deny("apply-options");
  if (call.folder === null) return deny("elsewhere");
  return { kind: "review", program: call.program, folder: call.folder, plan: plan.text };
}

/**
 * What `TF_CLI_ARGS` and `TF_CLI_ARGS_verb` put behind the verb. Null where that can't be read: Terraform splits it as
 * a shell would.
 */
function hiddenArgs({ hidden }: Call, verb: string): readonly Text[] | null {
  const values = [hidden.get("TF_CLI_ARGS"), hidden.get(`TF_CLI_ARGS_${verb}`)].filter((value) => value !== undefined);
  if (values.some((value) => value === null || !/^[\w\s=.,/:-]*$/.test(value))) return null;
  const words = values.flatMap((value) => (value as string).split(/\s+/).filter((word) => word !== ""));
  return words.map((text) => ({ text, whole: true, head: text, tail: text, pattern: null, raw: text }));
}

/** Settings of Terragrunt that do not change what is run, or where. */
const IN_PLACE =
  /^(TG|TERRAGRUNT)_(TF_?PATH|LOG|LOG_\w+|NON_INTERACTIVE|NO_\w+|DISABLE_\w+|PARALLELISM|FORWARD_TF_STDOUT|TFLINT\w*|DEBUG|INPUTS_DEBUG|TELEMETRY_\w+|PROVIDER_CACHE\w*|STRICT_\w+|EXPERIMENT\w*|IAM_\w+|AUTH_\w+)$/;

/**
 * Terragrunt takes options with values before and behind its verbs, and more of them with each version. So any word
 * that is a verb to fear counts as one.
 */
function answerToTerragrunt(call: Call, deny: Deny): Answer {
  const words = call.args.map(({ text }) => text);
  if (call.args.some(({ text, whole, head }) => text === null && !(whole && isFlag(head)))) return deny("verb");
  const settings = [...call.hidden].filter(([name]) => !name.startsWith("TF_CLI_ARGS"));
  if (settings.some(([name, value]) => /_TF_?PATH$/.test(name) && terraformName(value ?? "") === null))
    return deny("verb");
  if (words.some((word) => /migrate-state|reconfigure|force-copy/.test(word ?? ""))) return deny("init");
  const verbs = verbsOf(words);
  if (verbs.at(-1) === "test" || (/^run(-all)?$/.test(verbs.at(-1) ?? "") && words.includes("test")))
    return deny("test");
  if (words.some((word) => word === "run-all" || word === "apply-all" || word === "destroy-all" || word === "--all"))
    return words.some((word) => word !== null && FEARED.has(word) && word !== "run-all") ? deny("many") : NONE;
  if (words.some((word) => word === "init"))
    return call.answered === true && !asksNothing(call.args) ? deny("answered") : NONE;
  const at = words.findIndex((word) => word !== null && FEARED.has(word));
  if (at === 0 && words[0] === "apply") {
    const hidden = hiddenArgs(call, "apply");
    if (hidden === null) return deny("apply-options");
    // `TG_WORKING_DIR=prod`, `TG_ALL=true`
    if (!settings.every(([name]) => IN_PLACE.test(name))) return deny("elsewhere");
    return answerToApply(call, [...hidden, ...call.args.slice(1)], deny);
  }
  if (at >= 0) return deny(words[at] === "apply" ? "no-plan" : words[at] === "destroy" ? "destroy" : "surgery");
  return verbs.length === 0 || verbs.some(isHarmlessTerragrunt) || call.maybe ? NONE : deny("verb");
}

/** Words that may be the verb: behind an option a word may be the option's value, and then the verb is a later one. */
function verbsOf(words: readonly (string | null)[]): readonly string[] {
  const found: string[] = [];
  for (const [at, word] of words.entries()) {
    if (word === null || isFlag(word)) continue;
    found.push(word);
    if (!/^--?[\w-]+$/.test(words[at - 1] ?? "")) break;
  }
  return found;
}

const isHarmlessTerragrunt = (verb: string): boolean =>
  HARMLESS.has(verb) || HARMLESS_TERRAGRUNT.has(verb) || /^(state|workspace|run|stack|exec)$/.test(verb);
