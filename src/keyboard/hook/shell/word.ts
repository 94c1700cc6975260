import type { ParameterExpansionPart, Script, Word, WordPart } from "unbash";
import { numberNamed, printedBy } from "./values.ts";

/** What a word of a command becomes once the shell has taken its quotes and expansions away, as far as that is sure. */
export interface Text {
  /** Null: not known before it runs. */
  readonly text: string | null;
  /** It becomes exactly one word, whatever is in it. */
  readonly whole: boolean;
  /** What surely stands at its beginning and at its end. */
  readonly head: string;
  readonly tail: string;
  /** With `*`, `?` and `[…]` in it and nothing else that is unknown; else null. */
  readonly pattern: string | null;
  /** With what harmless programs print, where nothing else is unknown: good for the name of a new file, and no more. */
  readonly printed?: string;
  /** As it was typed. */
  readonly raw: string;
}

/** A variable: its value where that is known, and whether it is one word even without quotes. */
export interface Variable {
  readonly value: string | null;
  readonly whole: boolean;
  /** What a harmless program printed into it. */
  readonly printed?: string | undefined;
  /** Of a list, the words in it. */
  readonly list?: readonly Text[];
}

export const UNKNOWN: Variable = { value: null, whole: false };
export const UNKNOWN_WORD: Variable = { value: null, whole: true };

export interface Surroundings {
  readonly variable: (name: string) => Variable;
  readonly isFunction: (name: string) => boolean;
  /** What the script here was given; null: not known. */
  readonly given: readonly Text[] | null;
  /** The file that the script here lies in; null: not known. */
  readonly self: string | null;
  readonly home: string | null;
  /** The top of the working copy that the command stands in. */
  readonly top: () => string | null;
}

export const known = (text: string): Text => ({
  text,
  whole: true,
  head: text,
  tail: text,
  pattern: null,
  raw: text,
});

/** Any number of words that nobody knows: what xargs adds. */
export const MORE: Text = { text: null, whole: false, head: "", tail: "", pattern: null, raw: "…" };

interface Segment {
  readonly text: string | null;
  readonly whole: boolean;
  readonly glob: string | null;
  readonly printed?: string | undefined;
}

const literal = (text: string): Segment => ({ text, whole: true, glob: null });
const unknown = (whole: boolean): Segment => ({ text: null, whole, glob: null });
const glob = (text: string): Segment => ({ text: null, whole: false, glob: text });

/** Neither split nor matched against files when it stands without quotes. */
const isPlain = (value: string): boolean => /^[\w@%+=:,./-]+$/.test(value);

const isQuotedList = (name: string): boolean => name === "@";

function variableSegment(name: string, quoted: boolean, { variable }: Surroundings): Segment {
  const { value, whole, printed } = variable(name);
  // With an IFS of its own a command splits words where nobody else would.
  const isSplit = !quoted && variable("IFS") !== UNKNOWN;
  if (value !== null && (quoted || (isPlain(value) && !isSplit))) return literal(value);
  const number = value === null && !isSplit ? numberNamed(name) : null;
  const isOne = (quoted && !isQuotedList(name)) || (value === null && whole) || /^[?$#!]$/.test(name);
  return { ...unknown(isOne), printed: number ?? (isOne ? printed : undefined) };
}

/** The words of a script that is one plain command. */
function onlyCommand(script: Script | undefined): readonly Word[] {
  const command = script?.commands.length === 1 ? script.commands[0]?.command : undefined;
  if (command?.type !== "Command" || command.redirects.length > 0 || command.prefix.length > 0) return [];
  return [command.name, ...command.args].filter((word) => word?.type === "Word");
}

/** `$(which X)` and `$(command -v X)` are another way to write X. */
function located(script: Script | undefined): string | null {
  const words = onlyCommand(script).map((word) => (word.parts ? "" : word.value));
  const [first, second, third] = words;
  if (first === "which" && words.length === 2) return second ?? null;
  return first === "command" && second === "-v" && words.length === 3 ? (third ?? null) : null;
}

/** `${1:-plan}`, where it is known whether the one or the other counts; else null. */
function defaulted(
  { parameter, prefix, index, operation }: ParameterExpansionPart,
  quoted: boolean,
  around: Surroundings,
): readonly Segment[] | null {
  if (prefix !== undefined || index !== undefined || operation?.type !== "Default") return null;
  const { value } = around.variable(parameter);
  if (value === null || !/^:?-$/.test(operation.operator)) return null;
  if (value !== "") return [variableSegment(parameter, quoted, around)];
  if (operation.operator === "-" || !/^\d+$/.test(parameter)) return null;
  const { text } = textOf(operation.operand, around);
  return text !== null && (quoted || isPlain(text)) ? [literal(text)] : null;
}

function segmentsOf(part: WordPart, quoted: boolean, around: Surroundings): readonly Segment[] {
  switch (part.type) {
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
      return [literal(part.value)];
    case "DoubleQuoted":
    case "LocaleString":
      return [literal(""), ...part.parts.flatMap((child) => segmentsOf(child, true, around))];
    case "Glob":
    case "ExtendedGlob":
      return [glob(part.text)];
    case "SimpleExpansion":
      return [variableSegment(part.text.slice(1), quoted, around)];
    case "ParameterExpansion":
      if (part.prefix === undefined && part.index === undefined && part.operation === undefined)
        return [variableSegment(part.parameter, quoted, around)];
      return (
        defaulted(part, quoted, around) ?? [
          unknown(quoted && part.index === undefined && !isQuotedList(part.parameter)),
        ]
      );
    case "CommandExpansion": {
      if (/^(?:\$\(|`)\s*([\w-]+)/.exec(part.text)?.slice(1).some(around.isFunction)) return [unknown(quoted)];
      if (/^\$\(\s*pwd(\s+-[LP])?\s*\)$/.test(part.text)) return [variableSegment("PWD", quoted, around)];
      const name = located(part.script);
      if (name !== null) return [literal(name)];
      const words = onlyCommand(part.script).map((word) => textOf(word, around).text);
      const printed = words.join(" ") === "git rev-parse --show-toplevel" ? around.top() : printedBy(words);
      return [printed === null ? unknown(quoted) : { ...unknown(true), printed }];
    }
    case "ArithmeticExpansion":
    case "ProcessSubstitution":
      return [unknown(true)];
    case "BraceExpansion":
      return [unknown(false)];
  }
}

/** A tilde at the start of a word, where nothing quotes it. */
function homed(word: Word, segments: readonly Segment[], around: Surroundings): readonly Segment[] {
  const { home } = around;
  const [first, ...rest] = segments;
  if (!word.text.startsWith("~") || typeof first?.text !== "string") return segments;
  const [, user = "", path = ""] = /^~([^/]*)(.*)$/s.exec(first.text) ?? [];
  if (user === "+") return [variableSegment("PWD", true, around), literal(path), ...rest];
  return user === "" && home !== null ? [literal(home + path), ...rest] : [unknown(true), literal(path), ...rest];
}

const joined = (segments: readonly Segment[]): string => {
  const end = segments.findIndex(({ text }) => text === null);
  return (end < 0 ? segments : segments.slice(0, end)).map(({ text }) => text).join("");
};

/** What a word becomes. */
export function textOf(word: Word, around: Surroundings): Text {
  const parts = word.parts?.flatMap((part) => segmentsOf(part, false, around)) ?? [literal(word.value)];
  const segments = homed(word, parts, around);
  const isKnown = segments.every(({ text }) => text !== null);
  const isPattern = !isKnown && segments.every(({ text, glob: sign }) => text !== null || sign !== null);
  return {
    text: isKnown ? joined(segments) : null,
    whole: segments.every(({ whole }) => whole),
    head: joined(segments),
    tail: endOf(segments),
    pattern: isPattern ? segments.map(({ text, glob: sign }) => text ?? sign).join("") : null,
    ...printedIn(segments),
    raw: word.text,
  };
}

const printedIn = (segments: readonly Segment[]): Pick<Text, "printed"> => {
  const texts = segments.map(({ text, printed }) => text ?? printed);
  const isPrinted = segments.some(({ printed }) => printed !== undefined) && texts.every((text) => text !== undefined);
  return isPrinted ? { printed: texts.join("") } : {};
};

const endOf = (segments: readonly Segment[]): string => {
  const start = segments.findLastIndex(({ text }) => text === null);
  return segments
    .slice(start + 1)
    .map(({ text }) => text)
    .join("");
};

/** A program and its arguments. */
export type Words = readonly [Text, ...Text[]];
