import { type Drill, type Drilled, type DrilledState, isExposed, isLost } from "../../domain/drill/drill.ts";
import type { Finding } from "../../domain/finding.ts";
import { diagram } from "../diagram.ts";
import { faultList } from "../markdown-unreviewed.ts";
import { asMarkdown, type Phrase } from "../phrase.ts";
import { counted, sentence } from "../quantity.ts";
import { codeCell, inlineCode, prose } from "../untrusted.ts";
import {
  advicePhrase,
  answerWords,
  headline,
  isProtectedInVain,
  listedObjects,
  needsRestore,
  OUTSIDE,
  otherwisePhrase,
  policyWords,
  restoresPhrase,
  triedWords,
  unjudged,
  unlisted,
  wayPhrase,
  whatWords,
} from "./words.ts";

export interface DrillMarkdownOptions {
  /** Objects of which something would remain as well. */
  readonly all: boolean;
  /** The most characters that the report may have: a job summary takes a mebibyte. */
  readonly limit?: number;
}

const LIMIT = 500_000;

const cell = (phrase: Phrase): string => asMarkdown(phrase).replaceAll("|", "\\|");

const PROTECTED = new Map<boolean | null, string>([
  [true, "yes"],
  [false, "**no**"],
  [null, "–"],
]);

const helps = (one: Drilled): string => {
  if (!isLost(one.withState)) return "";
  return one.ways.length === 0
    ? cell(otherwisePhrase(one))
    : one.ways.map((way) => cell(wayPhrase(way, one))).join("<br>");
};

function protectedCell(one: Drilled): string {
  const own = isProtectedInVain(one) ? "by what goes with it" : (PROTECTED.get(one.protected) ?? "");
  return one.policy === null ? own : `${own}<br>the policy ${cell([policyWords(one)])}`;
}

const answer = (words: string): string => (words === "nothing" ? "**nothing**" : prose(words).replaceAll("|", "\\|"));

function row(one: Drilled, several: boolean): string {
  const deposed = one.deposed === null ? "" : ` (deposed ${codeCell(one.deposed)})`;
  const cells = [
    `${codeCell(one.address)}${deposed}<br>${prose(whatWords(one))}`,
    protectedCell(one),
    answer(answerWords(one.alone)),
    answer(answerWords(one.withState)),
    ...(several ? [answer(answerWords(one.withAll))] : []),
    needsRestore(one) ? triedWords(one) : "",
    helps(one),
  ];
  return `| ${cells.join(" | ")} |`;
}

const heads = (several: boolean): readonly string[] => [
  "Object",
  "Protected",
  "Alone",
  "With its state",
  ...(several ? ["With all given"] : []),
  "Restore tried",
  "What would help",
];

function table(shown: readonly Drilled[], several: boolean, room: number): string {
  const names = heads(several);
  const lines = [`| ${names.join(" | ")} |`, `| ${names.map(() => "---").join(" | ")} |`];
  let left = room;
  for (const [at, one] of shown.entries()) {
    const line = row(one, several);
    left -= line.length + 1;
    if (left < 0) return [...lines, "", `…and ${counted(shown.length - at, "more object")}.`].join("\n");
    lines.push(line);
  }
  return lines.join("\n");
}

/** What of a drilled object the picture is drawn of: a destroy of its state, as a review would find it. */
const asFinding = (one: Drilled): Finding => ({
  rule: one.class === "backup" ? "backup-loss" : "data-loss",
  level: "note",
  subject: {
    address: one.address,
    previousAddress: null,
    deposed: one.deposed,
    type: one.type,
    provider: "",
    effect: "delete",
    identity: null,
    class: one.class,
    weight: one.weight,
    what: one.what,
  },
  remains: one.withState.remains,
  detail: null,
  evidence: one.withState.evidence,
  places: [],
  agreed: [],
});

const picture = (shown: readonly Drilled[]): string => {
  const source = diagram(shown.map(asFinding));
  if (source === null) return "";
  const summary = "What would go in a terraform destroy, and what would stay";
  return `<details><summary>${summary}</summary>\n\n\`\`\`mermaid\n${source}\n\`\`\`\n\n</details>`;
};

function stateText(state: DrilledState, several: boolean, { all }: DrillMarkdownOptions, room: number): string {
  const shown = listedObjects(state, all);
  const sign = state.objects.some(isExposed) ? "❌" : "✅";
  const rest = unlisted(state, shown);
  const unknown = unjudged(state);
  return [
    `### ${sign} ${inlineCode(state.root)}: ${prose(headline(state))}`,
    shown.length === 0 ? "" : table(shown, several, room),
    picture(shown),
    rest === null ? "" : `${sentence(rest.says)}.`,
    unknown === null ? "" : `${unknown}.`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/**
 * The drill as Markdown, for a job summary: of each state the headline, a table with the worst and heaviest first, and
 * a picture. Whatever the state names stands in code that it cannot close.
 */
export const drillMarkdown = ({ states }: Drill, options: DrillMarkdownOptions): string => {
  const room = (options.limit ?? LIMIT) / Math.max(1, states.length);
  const parts = states.map((state) => stateText(state, states.length > 1, options, room));
  const advice = advicePhrase(states.flatMap((state) => listedObjects(state, options.all)));
  const end = [...(advice === null ? [] : [advice]), OUTSIDE, asMarkdown(restoresPhrase(states))];
  return `${[...parts, ...end].join("\n\n")}\n`;
};

/** For a job summary: that there was no drill, why, and what to do. */
export const undrilledMarkdown = (faults: readonly string[], end: string): string =>
  [
    "### ❌ destroy-guard: could not drill",
    "**Nothing is known of what would remain.** What could not be read may be exposed.",
    faultList(faults),
    end,
  ].join("\n\n");
