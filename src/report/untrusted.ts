/**
 * Text that somebody else chose: addresses, types, file names, reasons, logins. Whoever writes a pull request chooses
 * the keys of a `for_each`, and with them what stands in our comment, in a terminal and in the log of a job.
 *
 * Every function here takes raw text and gives back text that is inert in one place, and only there.
 */

/**
 * What can't be seen, or changes how its neighbours are seen: control and escape characters, bidi controls, zero-width
 * and other default-ignorable characters, the byte order mark, line and paragraph separators, spaces that are not the
 * plain one, private use, and halves of surrogate pairs.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;

const SHORT = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

const codePoint = (char: string): string => {
  const hex = (char.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
};

const escaped = (char: string): string => SHORT.get(char) ?? codePoint(char);

/**
 * One line in which everything can be seen: `\n`, `\u202e`, `\u{e0001}`.
 * `##[` is broken up too: the runner of GitHub Actions obeys `##[command]` wherever it stands in a line
 * (actions/runner src/Runner.Common/ActionCommand.cs).
 */
export const visible = (text: string): string => text.replace(UNSEEN, escaped).replaceAll("##[", "\\u0023#[");

/** No HTML comment can begin or end, so no text can pass for the marker by which the action finds its own comment. */
const uncommented = (text: string): string => text.replaceAll("<!--", "\\u003c!--").replaceAll("-->", "--\\u003e");

/** The text as it will be read inside a Markdown code span. */
export const shownInCode = (text: string): string => uncommented(visible(text));

const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);

/** CommonMark takes one space off both ends of code if there is one at both, unless there is nothing else. */
const losesSpaces = (shown: string): boolean => shown.startsWith(" ") && shown.endsWith(" ") && shown.trim() !== "";

/**
 * A Markdown code span. Nothing in it is read as Markdown, since its fence is longer than any run of backticks inside.
 * Not for tables: `codeCell`.
 */
export const inlineCode = (text: string): string => {
  const shown = shownInCode(text);
  if (shown === "") return "(empty)";
  const fence = "`".repeat(longestRun(shown) + 1);
  const padded = /^`|`$/.test(shown) || losesSpaces(shown) ? ` ${shown} ` : shown;
  return `${fence}${padded}${fence}`;
};

/** The same inside a table's cell, where a pipe ends the cell even in code, unless a backslash stands before it. */
export const codeCell = (text: string): string => inlineCode(text).replaceAll("|", "\\|");

const HTML = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

const escapedMarkup = (text: string): string => text.replace(/[&<>"']/g, (char) => HTML.get(char) ?? char);

/**
 * Text of XML, in an element or an attribute. Two more characters are not allowed in it:
 * https://www.w3.org/TR/xml/#charsets
 */
export const xmlText = (text: string): string =>
  escapedMarkup(visible(text).replace(/[\ufffe\uffff]/g, (char) => codePoint(char)));

const JOINER = "&#8288;"; // WORD JOINER: can't be seen, and breaks up what GitHub would turn into a link or a mention

/**
 * Running text in Markdown, for words of the catalogue and the policy, which are trusted but not written as Markdown.
 * Formatting, HTML, links, mentions, references to issues and emoji codes stay text. Never at the start of a line: `1.`
 * would begin a list.
 */
export const prose = (text: string): string =>
  shownInCode(text)
    .replace(/[\\`*_[\]<>&|~$#]/g, "\\$&")
    .replace(/#(?=\d)/g, `#${JOINER}`) // before all others, whose joiner has a number sign of its own
    .replaceAll("@", `@${JOINER}`)
    .replaceAll("://", `:${JOINER}//`)
    .replace(/www\./gi, (www) => `${www.slice(0, -1)}${JOINER}.`)
    .replace(/GH-(?=\d)/gi, (reference) => `${reference.slice(0, -1)}${JOINER}-`)
    .replace(/:(?=[\w+-]+:)/g, `:${JOINER}`);

/** A login or team in Markdown that nobody is notified by: neither alive nor with its `@`. */
export const unpinged = (login: string): string => inlineCode(login.replace(/^@/, ""));

/** One line for a terminal: no escape sequence survives. */
export const terminalText = visible;

/** A line that begins with `::` is a command to the runner, whatever white space stands before it. */
export const uncommanded = (line: string): string => line.replace(/^(\s*):(?=:)/u, "$1\\u003a");

/** Text for the log of a job: its own line breaks stay, no line is a command. `core.info` escapes nothing by itself. */
export const logText = (text: string): string =>
  text
    .split("\n")
    .map((line) => uncommanded(visible(line)))
    .join("\n");

/**
 * The same JSON with everything unseen as `\uXXXX`, so that it can be printed: only strings can hold such characters.
 */
export const printableJson = (json: string): string =>
  (BEYOND_ASCII.test(json) ? json.replace(UNSEEN, inJson) : json).replaceAll("##[", "\\u0023#[");

/** All else, and so nearly every text, can be seen; to ask that of each character takes four times as long. */
const BEYOND_ASCII = /[^\n -~]/;

/** The line breaks of JSON stand between its strings. */
const inJson = (char: string): string =>
  char === "\n"
    ? char
    : Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join(
        "",
      );

/** At most `width` characters, cut in the middle: the start names the module, the end the object. For visible text. */
export const cut = (text: string, width: number): string => {
  const chars = [...text];
  if (chars.length <= width) return text;
  const end = Math.floor((width - 1) / 2);
  return `${chars.slice(0, width - 1 - end).join("")}…${chars.slice(chars.length - end).join("")}`;
};
