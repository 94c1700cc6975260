/**
 * Puts one value into JSON with comments and takes it out again, and leaves every other character where it is.
 *
 * jsonc-parser, which is the part of Visual Studio Code that reads its own settings, says where everything stands. Its
 * `modify` is not used: it writes the neighbours of what it edits anew.
 */
import { createScanner, type Node } from "jsonc-parser";

const COMMA = 5;
const TRIVIA: ReadonlySet<number> = new Set([12, 13, 14, 15]); // comments of a line, of a block, line breaks, blanks

/** Where the comma behind a value is; null where there is none. */
function commaAfter(text: string, offset: number): number | null {
  const scanner = createScanner(text);
  scanner.setPosition(offset);
  for (let token = scanner.scan(); ; token = scanner.scan()) {
    if ((token as number) === COMMA) return scanner.getTokenOffset();
    if (!TRIVIA.has(token)) return null;
  }
}

const endOf = ({ offset, length }: Node): number => offset + length;

const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1))?.[0] ?? "";

/** How a file is indented: as its first indented line is. */
const unitOf = (text: string): string => /^([ \t]+)\S/m.exec(text)?.[1] ?? "  ";

const lineEndOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

/** A member (`"key": value`) or an element in lines of the file's own kind. */
function lines(key: string | null, value: unknown, text: string, indent: string): string {
  const written = JSON.stringify(value, null, unitOf(text)).replaceAll("\n", `${lineEndOf(text)}${indent}`);
  return key === null ? written : `${JSON.stringify(key)}: ${written}`;
}

/** The text with a member or an element more, at the end of an object or an array. */
export function inserted(text: string, parent: Node, key: string | null, value: unknown): string {
  const last = parent.children?.at(-1);
  if (last === undefined) return intoEmpty(text, parent, key, value);
  const end = endOf(last);
  const isOnOneLine = !text.slice(parent.offset, last.offset).includes("\n");
  if (isOnOneLine) {
    const compact = `${key === null ? "" : `${JSON.stringify(key)}: `}${JSON.stringify(value)}`;
    return `${text.slice(0, end)}, ${compact}${text.slice(end)}`;
  }
  const indent = indentAt(text, last.offset);
  const own = `${lineEndOf(text)}${indent}${lines(key, value, text, indent)}`;
  const comma = commaAfter(text, end);
  const place = endOfLine(text, comma === null ? end : comma + 1);
  return comma === null
    ? `${text.slice(0, end)},${text.slice(end, place)}${own}${text.slice(place)}`
    : `${text.slice(0, place)}${own},${text.slice(place)}`;
}

/** Behind a comment on the same line, which belongs to what stands before it. */
const endOfLine = (text: string, offset: number): number =>
  offset +
  (/^[ \t]*(\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/(?=[ \t]*\r?$))/m.exec(text.slice(offset).split("\n")[0] ?? "")?.[0].length ??
    0);

function intoEmpty(text: string, parent: Node, key: string | null, value: unknown): string {
  const outer = indentAt(text, parent.offset);
  const indent = outer + unitOf(text);
  const [open, close] = [parent.offset + 1, endOf(parent) - 1];
  const inside = text.slice(open, close).trimEnd();
  const end = lineEndOf(text);
  return `${text.slice(0, open)}${inside}${end}${indent}${lines(key, value, text, indent)}${end}${outer}${text.slice(close)}`;
}

/** The text without one of the children of an object or an array. */
export function removed(text: string, parent: Node, at: number): string {
  const children = parent.children ?? [];
  const child = children[at] as Node;
  const before = children[at - 1];
  const comma = commaAfter(text, endOf(child));
  if (before === undefined && comma === null) return alone(text, parent, child);
  if (comma !== null) {
    const start = startOf(text, child, before === undefined ? parent.offset + 1 : endOf(before));
    return text.slice(0, start) + text.slice(comma + 1);
  }
  // The last of several: the comma before it goes too, and a comment between them stays.
  const own = commaAfter(text, endOf(before as Node)) as number;
  return text.slice(0, own) + text.slice(own + 1, startOf(text, child, own + 1)) + text.slice(endOf(child));
}

/** With the line break and the blanks before it. */
const startOf = (text: string, child: Node, least: number): number =>
  least + text.slice(least, child.offset).replace(/(\r?\n)?[ \t]*$/, "").length;

/** An only child: what is left is as short as it can be. */
const alone = (text: string, parent: Node, child: Node): string => {
  const head = text.slice(0, startOf(text, child, parent.offset + 1));
  return head + text.slice(endOf(child)).replace(/^[ \t]*(\r?\n)[ \t]*(?=[}\]])/, "");
};
