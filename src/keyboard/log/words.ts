import { basename } from "node:path";
import { countsWords } from "../../report/counts-words.ts";
import { listed } from "../../report/quantity.ts";
import { printableJson, terminalText } from "../../report/untrusted.ts";
import type { Break, Chain, Line } from "../trail/chain.ts";
import type { Agreed, Decision } from "../trail/entry.ts";

/** The trail in words: one line for each decision. */

const HOW = { typed: "who typed it", yes: "by --yes", consent: "by a signed consent" } satisfies Record<
  Agreed["how"],
  string
>;

/** `2026-11-21 12:00:00 UTC`. */
const time = (at: string): string => `${at.slice(0, 19).replace("T", " ")} UTC`;

/** A root at the top of its repository is called by its folder: `.` would be the name of many. */
export const rootName = ({ root, top }: NonNullable<Line["place"]>): string => (root === "." ? basename(top) : root);

/** In the log more words stand for some decisions than the trail keeps. */
const DECIDED: Partial<Record<Decision, string>> = {
  refused: "not applied: refused",
  "answered no": "not applied: a person answered no",
  "not answered": "not applied: nobody answered",
};

function sentenceOf(line: Line): string {
  const { place, verdict, counts, agreed, exitCode } = line;
  const where =
    place === null ? "" : `${rootName(place)}${place.workspace === "default" ? "" : ` (workspace ${place.workspace})`}`;
  const by = agreed === null ? "" : `agreed: ${listed(agreed.by)}, ${HOW[agreed.how] ?? agreed.how}`;
  const ended = exitCode === null ? "" : `Terraform ended with ${exitCode}`;
  const what = counts === null ? "" : countsWords(counts).join(", ");
  return [DECIDED[line.decision] ?? line.decision, where, verdict === null ? "" : verdict, what, by, ended]
    .filter((part) => part !== "")
    .join("; ");
}

/** `hook gemini`: a log without longer commands has this column, too. */
const NARROWEST = 12;

/** Every decision on a line of its own: when, by what, what, where. */
export function logWords(lines: readonly Line[]): string {
  const wide = lines.reduce((most, { command }) => Math.max(most, command.length), NARROWEST);
  return lines
    .map((line) => `${terminalText(`${time(line.at)}  ${line.command.padEnd(wide)}  ${sentenceOf(line)}`)}\n`)
    .join("");
}

/** The same for programs. */
export const logJson = (lines: readonly Line[]): string => `${printableJson(JSON.stringify(lines, null, 2))}\n`;

const BROKEN = {
  unreadable: "can't be read as a line of the trail",
  changed: "was changed after it was written",
  missing: "does not follow the one before: at least one line between them is missing",
} satisfies Record<Break["what"], string>;

/** What is written from then on is a chain of its own. */
const KEEP = "ask who did it; to begin a new trail, keep this file under another name";

const wholeness = (lines: number): string =>
  lines === 1 ? "1 line, which was not changed" : `${lines} lines follow one another, none was changed`;

/** What `--verify` finds, in a sentence. */
export const chainWords = (path: string, { lines, broken }: Chain): string => {
  if (broken !== null) return `${terminalText(path)}: line ${broken.at} ${BROKEN[broken.what]}; ${KEEP}\n`;
  const last = lines.at(-1);
  return last === undefined
    ? `${terminalText(path)}: there is no line yet\n`
    : `${terminalText(path)}: ${wholeness(lines.length)}; the last is ${last.hash}\n`;
};
