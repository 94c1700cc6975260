import { isLossRule } from "../../domain/rules/table.ts";
import type { Line, ProposedLine, Softened } from "../../domain/trial/lines.ts";
import { byRoot, byWeek, type Tally, type Trial, type Unread } from "../../domain/trial/trial.ts";
import { isBlocked, isHeld } from "../../domain/trial/tried.ts";
import type { Phrase } from "../phrase.ts";
import { code, named } from "../phrase.ts";
import { counted, listed, thousands } from "../quantity.ts";
import { printableJson } from "../untrusted.ts";

/** A trial in words: how many plans would have been blocked, and what each line of policy would do. */

/** How many plans would have been blocked. */
export const blockedIn = ({ plans }: Trial): number => plans.filter(isBlocked).length;

/** First and last day; null where there are no plans. */
export function daysOf({ plans }: Trial): { readonly from: string; readonly to: string } | null {
  const days = plans.map(({ made }) => made.day).sort();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** The trial in one line. */
export function trialLine(trial: Trial): string {
  const { plans, unread } = trial;
  const days = daysOf(trial);
  const when = days === null ? "" : days.from === days.to ? ` of ${days.from}` : ` of ${days.from} to ${days.to}`;
  const roots = new Set(plans.map(({ root }) => root)).size;
  const failed = `${counted(unread.length, "file")} could not be read`;
  if (plans.length === 0) return `no plan: ${failed}`;
  const read = `${counted(plans.length, "plan")}${when}, ${counted(roots, "root")}: ${thousands(blockedIn(trial))} would have been blocked`;
  return unread.length === 0 ? read : `${read}; ${failed}`;
}

/** The rows of a table that are shown, and what is said of the others. */
export interface Shown {
  readonly rows: readonly Tally[];
  readonly others: readonly string[];
}

/** So many are read by people; all of them are in the JSON. */
const MOST_ROOTS = 10;
const MOST_WEEKS = 12;
const MOST_UNREAD = 5;

const sumOf = (rows: readonly Tally[], name: string): readonly string[] => {
  if (rows.length === 0) return [];
  const sum = (of: "plans" | "blocked"): number => rows.reduce((total, row) => total + row[of], 0);
  return [
    `${counted(rows.length, name)}: ${thousands(sum("blocked"))} of ${counted(sum("plans"), "plan")} would have been blocked.`,
  ];
};

/** The roots in which most blocks or warns; the others are counted. */
export function noisyRoots({ plans }: Trial): Shown {
  const all = byRoot(plans);
  const noisy = all.filter(({ block, warn }) => block + warn > 0);
  const quiet = all.length - noisy.length;
  return {
    rows: noisy.slice(0, MOST_ROOTS),
    others: [
      ...sumOf(noisy.slice(MOST_ROOTS), "more root"),
      ...(quiet === 0 ? [] : [`${counted(quiet, "root")} in which nothing blocks or warns.`]),
    ],
  };
}

/** The last weeks; those before are counted. */
export function lastWeeks({ plans }: Trial): Shown {
  const all = byWeek(plans);
  return { rows: all.slice(-MOST_WEEKS), others: sumOf(all.slice(0, -MOST_WEEKS), "earlier week") };
}

/** Some of what could not be read, and how much more. */
export function someUnread({ unread }: Trial): { readonly shown: readonly Unread[]; readonly others: string | null } {
  const shown = unread.slice(0, MOST_UNREAD);
  const more = unread.length - shown.length;
  return {
    shown,
    others:
      more === 0
        ? null
        : `${counted(more, "more file")} could not be read: --format json names all, and a narrower pattern leaves out what is no plan.`,
  };
}

/** What has to be known to read the numbers, one sentence each. */
export function remarks({ plans, withoutHistory, unread }: Trial): readonly string[] {
  const byFile = plans.filter(({ made }) => made.by === "file").length;
  const apart = new Set(plans.filter(({ isKeptApart }) => isKeptApart).map(({ root }) => root)).size;
  return [
    ...(apart < 2
      ? []
      : [
          `${counted(apart, "root")} are only folders in which plans were kept, with no Terraform files in them. Name the root that the plans are of, and they are counted together: 'infra/prod=plans/*/prod.json'.`,
        ]),
    ...(withoutHistory === 0
      ? []
      : [
          `${counted(withoutHistory, "plan")} ${withoutHistory === 1 ? "creates" : "create"} everything and ${withoutHistory === 1 ? "knows" : "know"} no state, as the first plan of a new root does. No earlier plan here says that the root was not new, so missing-state is not counted for ${withoutHistory === 1 ? "it" : "them"}.`,
        ]),
    ...(byFile === 0
      ? []
      : [
          `${counted(byFile, "plan")} ${byFile === 1 ? "does" : "do"} not say when ${byFile === 1 ? "it was" : "they were"} made (Terraform before 1.5): the date of the file counts.`,
        ]),
    ...(unread.some(({ why }) => why.includes("is a folder;"))
      ? ["A pattern goes in quotes, so that the shell leaves it alone: 'plans/**/*.json'."]
      : []),
    "What a pull request changes beside its plan, and what an owner agreed to, is not in a plan and not counted; nor is where a state lies.",
  ];
}

/** As YAML, which JSON is: safe for any text, and one line each. */
const text = (value: string): string => printableJson(JSON.stringify(value));

const softened = (rules: Softened): string =>
  [...rules]
    .map(([rule, weights]) =>
      isLossRule(rule) ? `${rule}: { ${weights.map((weight) => `${weight}: warn`).join(", ")} }` : `${rule}: warn`,
    )
    .join(", ");

const entryOf = (line: Exclude<Line, { readonly kind: "rules" }>): string =>
  line.kind === "allow"
    ? `  - { address: ${text(line.address)}, rules: [${line.rules.join(", ")}], reason: "say why" }`
    : `  - { path: ${text(line.path)}, rules: { ${softened(line.rules)} } }`;

/** The lines as they stand in a policy, each under its key. */
export function policyLines(lines: readonly Line[]): readonly string[] {
  const rules = lines.flatMap((line) => (line.kind === "rules" ? [`  ${softened(line.rules)}`] : []));
  const entries = (kind: "allow" | "roots") => lines.flatMap((line) => (line.kind === kind ? [entryOf(line)] : []));
  const keys: readonly (readonly [string, readonly string[]])[] = [
    ["rules", rules],
    ["allow", entries("allow")],
    ["roots", entries("roots")],
  ];
  return keys.flatMap(([key, own]) => (own.length === 0 ? [] : [`${key}:`, ...own]));
}

/** The name of a line in a sentence. */
export function nameOf(line: Line): Phrase {
  if (line.kind === "allow") return ["allow ", code(line.address)];
  if (line.kind === "roots") return ["levels of ", code(line.path)];
  return [`${[...line.rules.keys()].join(", ")} everywhere`];
}

/** What a line does, in clauses: what it silences, lets go and hides besides, and what that means later. */
export function effectsOf({
  line,
  silences,
  letsGo,
  letsGoCount,
  hides,
  roots,
  unblocks,
}: ProposedLine): readonly Phrase[] {
  const found = [...silences].map(([rule, count]) => `${thousands(count)} ${rule}`);
  return [
    [`silences ${listed(found)}; ${counted(unblocks, "more plan")} would have passed`],
    ...(letsGoCount === 0 ? [] : [["lets go: ", ...named(letsGo, letsGo.length, letsGoCount)]]),
    ...(hides.warn + hides.note === 0
      ? []
      : [[`hides besides: ${counted(hides.warn, "warning")}, ${counted(hides.note, "note")}`]]),
    line.kind === "roots"
      ? [
          `from then on these rules only warn in ${counted(roots, "root")}, whatever is lost there; of several entries of roots that match the last one wins, so put it at the end`,
        ]
      : LATER[line.kind],
  ];
}

const LATER = {
  allow: ["from then on these rules say nothing of any object that fits, in any root, new ones included"],
  rules: ["from then on this rule only warns, in every root"],
} as const satisfies Partial<Record<Line["kind"], Phrase>>;

export const QUIETER =
  "These lines of policy would have made it quieter. Quieter is not safer: take a line only if what it lets go may go.";

export const QUIET = {
  none: "No line of policy is proposed: none was found after which one more plan would have passed. No line can quiet what the policy itself protects or freezes, or plans that can't be read.",
  nothing: "Nothing would have been blocked, so no line of policy is needed.",
} as const;

/** What the lines come to together. What the policy protects or freezes is not made quieter by any. */
export function afterWords({ lines, plans, blockedAfter }: Trial): string {
  const which = lines.length === 1 ? "this line" : "these lines";
  const after = `With ${which} ${thousands(blockedAfter ?? 0)} of ${counted(plans.length, "plan")} would have been blocked (tried out).`;
  const held = plans.filter(isHeld).length;
  return held === 0
    ? after
    : `${after} ${counted(held, "plan is", "plans are")} blocked by what the policy itself protects or freezes, and no line is proposed for that.`;
}
