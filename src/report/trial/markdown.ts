import { byRule, type Tally, type Trial } from "../../domain/trial/trial.ts";
import { asMarkdown, capital } from "../phrase.ts";
import { policyPhrase } from "../policy-words.ts";
import { thousands } from "../quantity.ts";
import { codeCell, inlineCode, prose } from "../untrusted.ts";
import {
  afterWords,
  blockedIn,
  effectsOf,
  lastWeeks,
  nameOf,
  noisyRoots,
  policyLines,
  QUIET,
  QUIETER,
  remarks,
  type Shown,
  someUnread,
  trialLine,
} from "./words.ts";

const row = ({ name, plans, blocked, block, warn, note }: Tally): string =>
  `| ${[codeCell(name), ...[plans, blocked, block, warn, note].map(thousands)].join(" | ")} |`;

const table = (heading: string, { rows, others }: Shown): readonly string[] => [
  ...(rows.length === 0
    ? []
    : [
        `| ${heading} | plans | blocked | block | warn | note |\n| --- | ---: | ---: | ---: | ---: | ---: |\n${rows.map(row).join("\n")}`,
      ]),
  ...(others.length === 0 ? [] : [others.join(" ")]),
];

/** A code block whose fence is longer than any run of backticks inside. */
function block(lines: readonly string[]): string {
  const text = lines.join("\n").replaceAll("<!--", "\\u003c!--").replaceAll("-->", "--\\u003e");
  const fence = "`".repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
  return `${fence}yaml\n${text}\n${fence}`;
}

function proposals(trial: Trial): readonly string[] {
  const { lines } = trial;
  if (trial.plans.length === 0) return [];
  if (lines.length === 0) return [blockedIn(trial) === 0 ? QUIET.nothing : QUIET.none];
  const effects = lines.map((one) => {
    const under = effectsOf(one).map((effect) => `  - ${asMarkdown(effect)}`);
    return [`- ${asMarkdown(nameOf(one.line))}`, ...under].join("\n");
  });
  return [QUIETER, block(policyLines(lines.map(({ line }) => line))), effects.join("\n"), afterWords(trial)];
}

/** A trial in Markdown. */
export const trialMarkdown = (trial: Trial): string => {
  const { shown, others } = someUnread(trial);
  const unread = shown.map(({ source, why }) => `- ${inlineCode(source)}: ${prose(why)}`);
  const parts = [
    `**${prose(trialLine(trial))}**`,
    ...table("rule", { rows: byRule(trial.plans), others: [] }),
    ...table("root", noisyRoots(trial)),
    ...table("week", lastWeeks(trial)),
    ...proposals(trial),
    remarks(trial).map(prose).join("\n\n"),
    asMarkdown(capital(policyPhrase(trial.policy))),
    ...(unread.length === 0 ? [] : [["Could not be read:", "", ...unread].join("\n")]),
    ...(others === null ? [] : [prose(others)]),
  ];
  return `${parts.join("\n\n")}\n`;
};
