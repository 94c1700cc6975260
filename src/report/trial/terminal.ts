import { byRule, type Tally, type Trial } from "../../domain/trial/trial.ts";
import { columnsOf } from "../columns.ts";
import { plain } from "../phrase.ts";
import { policyPhrase } from "../policy-words.ts";
import { thousands } from "../quantity.ts";
import { Sheet } from "../sheet.ts";
import { terminalText } from "../untrusted.ts";
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

const HEAD = ["plans", "blocked", "block", "warn", "note"] as const;

const cellsOf = ({ name, plans, blocked, block, warn, note }: Tally): readonly string[] => [
  terminalText(name),
  ...[plans, blocked, block, warn, note].map(thousands),
];

/** Names to the left, numbers to the right. */
function table(sheet: Sheet, heading: string, { rows, others }: Shown): void {
  if (rows.length === 0) return;
  const all = [[heading, ...HEAD], ...rows.map(cellsOf)];
  const widths = all[0]?.map((_, at) => Math.max(...all.map((cells) => columnsOf(cells[at] ?? "")))) ?? [];
  sheet.space();
  for (const cells of all) {
    const padded = cells.map((cell, at) => {
      const gap = " ".repeat((widths[at] ?? 0) - columnsOf(cell));
      return at === 0 ? cell + gap : gap + cell;
    });
    sheet.line(`  ${padded.join("  ").trimEnd()}`);
  }
  for (const other of others) sheet.text(2, other, 2);
}

function proposals(sheet: Sheet, trial: Trial): void {
  const { lines } = trial;
  if (lines.length === 0) {
    sheet.space().text(0, blockedIn(trial) === 0 ? QUIET.nothing : QUIET.none);
    return;
  }
  sheet.space().text(0, QUIETER).space();
  for (const one of policyLines(lines.map(({ line }) => line))) sheet.line(`  ${one}`);
  sheet.space();
  for (const one of lines) {
    sheet.text(2, `- ${plain(nameOf(one.line))}`, 2);
    for (const effect of effectsOf(one)) sheet.text(4, plain(effect), 2);
  }
  sheet.space().text(0, afterWords(trial));
}

/** A trial for a terminal of so many columns. */
export function trialTerminal(trial: Trial, width: number): string {
  const sheet = new Sheet(width);
  sheet.text(0, trialLine(trial));
  table(sheet, "rule", { rows: byRule(trial.plans), others: [] });
  table(sheet, "root", noisyRoots(trial));
  table(sheet, "week", lastWeeks(trial));
  if (trial.plans.length > 0) proposals(sheet, trial);
  sheet.space();
  for (const remark of remarks(trial)) sheet.text(0, remark);
  sheet.text(0, plain(policyPhrase(trial.policy)));
  const { shown, others } = someUnread(trial);
  for (const { why } of shown) sheet.text(0, `could not be read: ${terminalText(why)}`, 2);
  if (others !== null) sheet.text(0, others);
  return sheet.toString();
}
