import { styleText } from "node:util";
import type { Finding } from "../domain/finding.ts";
import { columnsOf, fitted, readable, wrapped } from "./columns.ts";
import { thousands } from "./quantity.ts";
import { terminalText, uncommanded } from "./untrusted.ts";

/** The layout of a report for a terminal: lines of a given width, colours, and the copies of an object as a tree. */

export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
}

export type Tint = "red" | "green" | "yellow" | "cyan" | "bold" | "dim";

/** The width of lines, and how to colour one. Colours come last, since they would be counted as width. */
export interface Page {
  readonly width: number;
  readonly paint: (tint: Tint | readonly Tint[], text: string) => string;
}

/** A page for a terminal, in a width that can be read. */
export const pageFor = ({ width, color }: TerminalOptions): Page => ({
  width: readable(width),
  // The caller has decided on colour; styleText would look at the stream again.
  paint: color ? (tint, text) => styleText(tint as Tint[], text, { validateStream: false }) : (_, text) => text,
});

/** A paragraph, its first line after `start` and the others under its text. */
export const paragraph = (page: Page, start: string, text: string, tint: readonly Tint[] = []): readonly string[] => {
  const indent = columnsOf(start);
  return wrapped(text, page.width - indent).map((line, at) => {
    const whole = `${at === 0 ? start : " ".repeat(indent)}${line}`;
    // Before the colours: behind an escape sequence, the check of the finished lines would not see a command.
    return tint.length === 0 ? whole : page.paint(tint, uncommanded(whole));
  });
};

/** As wide as the labels of a review are. */
export const LABEL = 9;

/** `remains  nothing is known …`, or on a narrow screen the label on a line of its own. */
export const fact = (page: Page, label: string, text: string, wide = LABEL): readonly string[] => {
  if (text === "") return [];
  if (page.width < 50)
    return [...(label === "" ? [] : [`  ${page.paint("dim", label)}`]), ...paragraph(page, "    ", text)];
  const [first = "", ...others] = wrapped(text, page.width - 2 - wide);
  return [
    `  ${page.paint("dim", label.padEnd(wide))}${first}`,
    ...others.map((line) => `${" ".repeat(2 + wide)}${line}`),
  ];
};

/** Copies of each kind that are named. More would push what to do off the first screen. */
const MOST_LEAVES = 4;

interface Branch {
  readonly addresses: readonly string[];
  /** Not all of them may be known by name. */
  readonly count: number;
  readonly sign: string;
  readonly one: string;
  readonly many: string;
  readonly tint: Tint;
}

const branchLines = (page: Page, { addresses, count, sign, one, many, tint }: Branch): readonly string[] => {
  const hidden = count - Math.min(addresses.length, MOST_LEAVES);
  const leaves = addresses
    .slice(0, MOST_LEAVES)
    .map((address) => `${sign} ${fitted(terminalText(address), page.width - 8 - one.length)} ${one}`);
  return [...leaves, ...(hidden > 0 ? [`${sign} and ${thousands(hidden)} more ${hidden === 1 ? one : many}`] : [])].map(
    (line) => page.paint(tint, line),
  );
};

/** The copies of an object as a tree below it: those that are lost, and those that stay. */
export const tree = (page: Page, { remains }: Pick<Finding, "remains">): readonly string[] => {
  const leaves = [
    ...branchLines(page, {
      addresses: remains?.goesWithIt ?? [],
      count: remains?.goesWithItCount ?? 0,
      sign: "✗",
      one: "goes with it",
      many: "go with it",
      tint: "red",
    }),
    ...branchLines(page, {
      addresses: remains?.survivors ?? [],
      count: remains?.survivorsCount ?? 0,
      sign: "✓",
      one: "stays",
      many: "stay",
      tint: "green",
    }),
  ];
  return leaves.map((leaf, at) => `  ${at === leaves.length - 1 ? "└─" : "├─"} ${leaf}`);
};
