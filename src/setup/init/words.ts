import { grouped } from "../../domain/grouped.ts";
import { wrapped } from "../../report/columns.ts";
import { counted, listed } from "../../report/quantity.ts";
import { visible } from "../../report/untrusted.ts";
import { foundLines } from "./found.ts";
import { isComplete, isUnfilled, nextSteps, type Told } from "./next-steps.ts";
import type { LineChange } from "./pinning.ts";
import type { Addition, NewFile } from "./proposal.ts";

/**
 * What `init` says: all that it would write, why, what it could not find out, and what to do next. What is written now
 * can be read where it is: then the files are only named.
 */

const WIDTH = 80;

/** All that `init` prints. */
export function initReport(told: Told): string {
  const { proposal, unknowns, isWriting } = told;
  const parts = [
    systemLines(told),
    headLines(told),
    ...(isWriting && proposal.files.length > 0
      ? [proposal.files.flatMap(fileHead)]
      : [["Found", ...foundLines(told).flatMap(hanging)], ...proposal.files.map(fileLines)]),
    ...proposal.additions.map(additionLines),
    ...[...grouped(proposal.changes, ({ path }) => path)].map(([path, lines]) => changeLines(path, lines)),
    unknowns.length === 0 ? [] : ["Not known from the files", ...unknowns.flatMap(({ says }) => point("-", says))],
    ["Next", ...nextSteps(told).flatMap((one, at) => point(`${at + 1}.`, one))],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** An address, or a command, stands on a line of its own, whole, so that it can be followed or copied. */
const point = (mark: string, text: string): readonly string[] =>
  text
    .split(/\n|(?<!ls-remote) (?=https:)/)
    .flatMap((part) => (/^(?:https:|git )/.test(part) ? [part] : wrapped(visible(part), WIDTH - mark.length - 3)))
    .map((line, at) => (at === 0 ? `  ${mark} ${line}` : `  ${" ".repeat(mark.length)} ${line}`));

/** A line of a list, indented further where it goes on. */
const hanging = (text: string): readonly string[] =>
  wrapped(visible(text), WIDTH - 4).map((part, at) => (at === 0 ? `  ${part}` : `      ${part}`));

/** What is proposed is for GitHub Actions alone. */
function systemLines({ repository: { system }, proposal: { guards } }: Told): readonly string[] {
  if (system === null || (guards.length > 0 && !system.isHost)) return [];
  const text = `This looks like ${system.name} (${system.by}), and what init proposes runs on GitHub Actions. How it is set up there:`;
  return [...wrapped(visible(text), WIDTH), system.recipe];
}

function headLines(told: Told): readonly string[] {
  const { proposal, isWriting } = told;
  const { files, additions, changes } = proposal;
  const added = new Set(additions.map(({ path }) => path)).size;
  const changed = new Set(changes.map(({ path }) => path)).size;
  if (isComplete(proposal))
    return isUnfilled(told)
      ? wrapped("Every file is there, but not all is filled in; what is missing stands below.", WIDTH)
      : ["Everything is there: nothing to propose."];
  const parts = [
    ...(files.length === 0 ? [] : [counted(files.length, "new file")]),
    ...(added === 0 ? [] : [`lines for ${counted(added, "file that is there", "files that are there")}`]),
    ...(changed === 0 ? [] : [`lines to change in ${counted(changed, "file that is there", "files that are there")}`]),
  ];
  const then =
    files.length === 0
      ? "Nothing is written: a file that is there is never changed."
      : isWriting
        ? "The new files are written; a file that is there is never changed."
        : "Nothing is written yet: --write writes the new files.";
  return wrapped(`${listed(parts)}. ${then}`, WIDTH);
}

const fileHead = ({ path, why }: NewFile): readonly string[] => wrapped(visible(`+ ${path} (new): ${why}`), WIDTH);

const fileLines = (file: NewFile): readonly string[] => [
  ...fileHead(file),
  ...file.text
    .trimEnd()
    .split("\n")
    .map((line) => `+ ${visible(line)}`.trimEnd()),
];

const additionLines = ({ path, lines, why }: Addition): readonly string[] => [
  ...wrapped(visible(`~ ${path} (lines for you to add): ${why}`), WIDTH),
  ...lines.map((line) => `+ ${visible(line)}`.trimEnd()),
];

const changeLines = (path: string, lines: readonly LineChange[]): readonly string[] => [
  ...wrapped(visible(`~ ${path} (lines for you to change): the commit that --pin names`), WIDTH),
  ...lines.flatMap(({ line, was, becomes }) => [
    `- line ${line}: ${visible(was)}`,
    `+ line ${line}: ${visible(becomes)}`,
  ]),
];
