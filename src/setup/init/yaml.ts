/** Workflows are written as text, not by a library: half of what they say is comments. */

/** Where comments behind a line begin. */
const COLUMN = 35;

/** A line, and behind it why it is there. */
export const why = (line: string, reason: string): string => `${line}\t# ${reason}`;

/** The lines as a file, with the reasons below each other. */
export const laid = (lines: readonly string[]): string =>
  `${lines.map((line) => line.replace(/^(.*)\t/, (_, before: string) => `${before.padEnd(COLUMN - 1)} `)).join("\n")}\n`;

/** `${{ github.sha }}` */
export const expression = (text: string): string => `\${{ ${text} }}`;

/** Lines that stand further in; empty ones stay empty. */
export const indented = (by: number, lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line === "" ? "" : `${" ".repeat(by)}${line}`));

/** One item of a list, whose first line gets the dash. */
export const item = (lines: readonly string[]): readonly string[] =>
  lines.map((line, at) => (at === 0 ? `- ${line}` : line === "" ? "" : `  ${line}`));

/** What is to be filled in by a person stands there as comments. */
export const commentedOut = (lines: readonly string[]): readonly string[] => lines.map((line) => `# ${line}`);

/**
 * A folder's name that can stand in YAML, in a block of lines, and as a working directory, without quotes or escapes.
 * Others are left to people.
 */
export const isPlain = (path: string): boolean =>
  path === "." || (/^[A-Za-z0-9._][\w.@+~-]*(?:\/[\w.@+~-]+)*$/.test(path) && !NO_TEXT.test(path));

/** What YAML takes for a number, a switch or nothing (https://yaml.org/spec/1.2.2/#1032-tag-resolution), or once took. */
const NO_TEXT = /^(?:[\d.]+(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|\.inf|\.nan|true|false|null|yes|no|on|off|y|n)$/i;
