import type { Command, CommandNode, HereDocBody, Redirection, Word, WordPart } from "unbash";
import { withoutBraces } from "./braces.ts";
import { scriptsIn } from "./nested.ts";
import { allPlaced } from "./positional.ts";
import { type Input, SOME_INPUT, type State, surroundings } from "./state.ts";
import { known, MORE, type Surroundings, type Text, textOf, UNKNOWN } from "./word.ts";

/** The words of a command, the program's name first. `A=b` behind a name is a word like any other. */
export function wordsOf(command: Command, state: State): readonly Text[] {
  const around = surroundings(state);
  const name = command.name === undefined ? [] : wordsIn(command.name, around);
  const args = command.args.flatMap((arg): readonly Text[] => {
    if (arg.type === "Word") return wordsIn(arg, around);
    const start = `${arg.name}${arg.append === true ? "+" : ""}=`;
    if (arg.value.type !== "Word" || arg.index !== undefined)
      return [{ text: null, whole: false, head: start, tail: "", pattern: null, raw: arg.text }];
    const value = textOf(arg.value, around);
    const text = value.text === null ? null : start + value.text;
    const printed = value.printed === undefined ? {} : { printed: start + value.printed };
    return [{ ...value, ...printed, text, head: start + value.head, pattern: null, raw: arg.text }];
  });
  return [...name, ...args];
}

/** One word, or the several that its braces make of it, or that a shell makes of a variable without quotes. */
function wordsIn(word: Word, around: Surroundings): readonly Text[] {
  const given = allPlaced(word.text, around);
  if (given !== null) return given;
  if (around.self !== null && SELF.test(word.text)) return [{ ...known(around.self), raw: word.text }];
  const listed = listIn(word, around);
  if (listed !== null) return listed;
  const several = splitIn(word, around);
  if (several !== null) return several.map((text) => ({ ...known(text), raw: word.text }));
  const hasBraces = word.parts?.some(({ type }) => type === "BraceExpansion") === true;
  const all = hasBraces ? withoutBraces(word.text) : null;
  return all === null ? [textOf(word, around)] : all.map((text) => (/[*?]/.test(text) ? matched(text) : known(text)));
}

/** Words that nothing in them makes more of. */
const PLAIN_WORDS = /^[\w@%+=:,./-]+(?:[ \t]+[\w@%+=:,./-]+)+$/;

/** `CMD="terraform plan"; $CMD`: zsh would take it for the name of one program, and find none. */
function splitIn({ text }: Word, { variable }: Surroundings): readonly string[] | null {
  const [, name] = /^\$(?:\{(\w+)\}|(\w+))$/.exec(text)?.filter((one) => one !== undefined) ?? [];
  const value = name === undefined ? null : variable(name).value;
  return value !== null && PLAIN_WORDS.test(value) && variable("IFS") === UNKNOWN ? value.split(/[ \t]+/) : null;
}

/** A script that starts itself again: `exec "$0" destroy`. */
const SELF = /^"?\$(?:0|\{0\}|BASH_SOURCE|\{BASH_SOURCE(?:\[0\])?\})"?$/;

/** `"${CMD[@]}"`, where all that is in the list was seen. */
function listIn({ text }: Word, { variable }: Surroundings): readonly Text[] | null {
  const name = /^"\$\{([A-Za-z_]\w*)\[@\]\}"$/.exec(text)?.[1];
  return name === undefined ? null : (variable(name).list ?? null);
}

/** What stands between the brackets of `A=(…)`; a word that may be several hides where those behind it are. */
export function elementsIn(words: readonly Word[], state: State): readonly Text[] {
  const all = words.flatMap((word) => wordsIn(word, surroundings(state)));
  const end = all.findIndex(({ whole }) => !whole);
  return end < 0 ? all : [...all.slice(0, end), MORE];
}

/** `infra/{*,.*}` */
const matched = (pattern: string): Text => ({
  text: null,
  whole: false,
  head: pattern.replace(/[*?].*$/s, ""),
  tail: pattern.replace(/^.*[*?]/s, ""),
  pattern,
  raw: pattern,
});

/** What a redirection makes a command read; undefined where it says nothing about standard input. */
export function inputOf(redirect: Redirection, state: State): Input | undefined {
  if (
    redirect.descriptor !== undefined &&
    !(redirect.descriptor.type === "FileDescriptor" && redirect.descriptor.value === 0)
  )
    return undefined;
  if (redirect.type === "HereDoc") {
    const { parts, text } = redirect.body;
    const isLiteral = redirect.delimiter?.quoted === true || !/[$`\\]/.test(text);
    for (const part of parts ?? []) scriptsIn(part, state);
    return { piped: true, text: isLiteral ? text : filledIn(redirect.body, state), raw: text };
  }
  if (redirect.type === "HereString")
    return redirect.target === undefined
      ? SOME_INPUT
      : { piped: true, text: textOf(redirect.target, surroundings(state)).text, raw: redirect.target.text };
  if (!redirect.operator.startsWith("<") || redirect.target === undefined) return undefined;
  const { text } = textOf(redirect.target, surroundings(state));
  if (text === "/dev/null") return { piped: true, text: "", raw: "" };
  const content = text === null || state.folder === null ? null : scriptText(text, state);
  return { piped: true, text: content, raw: content ?? "" };
}

/** A here-document with the values of its variables; null where one of them is not known. */
function filledIn({ text, parts, pos, end }: HereDocBody, state: State): string | null {
  if (parts === undefined || text.includes("\\")) return null;
  const quoted = { type: "DoubleQuoted", text, pos, end, parts } as WordPart;
  return textOf({ type: "Word", text, value: text, pos, end, parts: [quoted] } as Word, surroundings(state)).text;
}

const scriptText = (path: string, { world, folder }: State): string | null =>
  world.scriptAt(path.startsWith("/") ? path : `${folder}/${path}`);

/** What a command surely writes on standard output: the words of an echo, a here-document through cat. */
export function producedBy(command: CommandNode, state: State): string | null {
  if (command.type !== "Command") return null;
  const [name, ...args] = wordsOf(command, state).map(({ text }) => text);
  if (name === "cat" && args.length === 0) return heredocOf(command, state);
  if (args.some((text) => text === null) || command.redirects.length > 0) return null;
  const words = args as readonly string[];
  if (name === "echo") return echoed(words);
  if (name !== "printf" || words.length === 0) return null;
  const [format, ...rest] = words as [string, ...string[]];
  if (/^%s(\\n)?$/.test(format)) return rest.join("\n");
  return rest.length === 0 && !/[%\\]/.test(format.replace(/\\n$/, "")) ? format.replace(/\\n$/, "") : null;
}

/**
 * What lies in the file that `cat FILE` shows: it may be another one by then, so it is only searched. Or what stands in
 * its here-document, with variables in it.
 */
export function shownBy(command: CommandNode, state: State): string {
  if (command.type !== "Command") return "";
  const [name, file, ...more] = wordsOf(command, state).map(({ text }) => text);
  const [only] = command.redirects;
  if (name === "cat" && file === undefined && only?.type === "HereDoc") return only.body.text;
  const isOne = name === "cat" && file != null && more.length === 0 && state.folder !== null;
  return isOne ? (scriptText(file, state) ?? "") : "";
}

/** With `-e`, and in some shells always, a backslash means something else. */
const echoed = (words: readonly string[]): string | null =>
  words.some((word) => word.includes("\\")) ? null : words.filter((word, at) => at > 0 || word !== "-n").join(" ");

function heredocOf({ redirects }: Command, state: State): string | null {
  const [only, ...more] = redirects;
  return only === undefined || more.length > 0 ? null : (inputOf(only, state)?.text ?? null);
}
