import { basename, dirname } from "node:path";
import { UNKNOWN_TEXT } from "./held.ts";
import { type Makefile, wordsIn } from "./makefile.ts";

/** What a line of a Makefile becomes. A variable may have several values, and so a line several readings. */

export interface Around {
  readonly makefile: Makefile;
  /** Values that make, its command line and the environment know. */
  readonly given: (name: string) => string | undefined;
  /** What stands for a variable that nobody sets: nothing, or a name that a shell does not know either. */
  readonly unset: (name: string) => string;
  /** How many functions and names this one stands in. */
  readonly depth?: number;
  /** Whether what is read gets into the line nowhere, so that only what a shell does meanwhile counts. */
  readonly isAside?: boolean;
}

/** Deeper than functions stand in each other, unless a variable is made of itself. */
const DEEPEST = 8;

/** A longer line is not put together here, and no more readings than these are made of one. */
const LONGEST = 10_000;
const MOST = { readings: 48, steps: 2000 };

/** Keeps the place of a sign that is for the shell. */
const DOLLAR = "\u0001";

interface Reference {
  readonly start: number;
  readonly end: number;
  /** What stands between the brackets. */
  readonly inner: string;
}

/** The first reference of a text, with all that is nested in it. */
function referenceIn(text: string): Reference | null {
  const start = text.indexOf("$");
  if (start < 0) return null;
  const open = text[start + 1] ?? "";
  if (open !== "(" && open !== "{") return { start, end: start + 2, inner: open };
  const close = open === "(" ? ")" : "}";
  let depth = 0;
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === open) depth++;
    if (text[at] === close && --depth === 0) return { start, end: at + 1, inner: text.slice(start + 2, at) };
  }
  return { start, end: text.length, inner: "" };
}

/** All that a line may become, as a shell gets it. */
export function readingsOf(line: string, outer: Around): readonly string[] {
  const around = { ...outer, depth: (outer.depth ?? 0) + 1 };
  if (around.depth > DEEPEST) {
    around.makefile.tooMuch.push(line);
    return [UNKNOWN_TEXT];
  }
  const waiting = [guarded(line)];
  const found = new Set<string>();
  for (let step = 0; waiting.length > 0 && step < MOST.steps && found.size < MOST.readings; step++) {
    const text = waiting.pop() as string;
    const reference = referenceIn(text);
    if (reference === null) {
      found.add(text.replaceAll(DOLLAR, "$"));
      continue;
    }
    const whole = text.slice(reference.start, reference.end);
    const values = valuesOf(reference.inner, around);
    for (const value of values) {
      const next = text.replaceAll(whole, () => guarded(value));
      waiting.push(
        next.length > LONGEST ? text.replaceAll(whole, forShell(UNKNOWN_TEXT).replaceAll("$$", DOLLAR)) : next,
      );
    }
  }
  if (waiting.length > 0) around.makefile.tooMuch.push(line);
  return [...found];
}

const guarded = (text: string): string => text.replaceAll("$$", DOLLAR);
/** For the shell, from here on. */
const forShell = (text: string): string => text.replaceAll("$", "$$$$");

const AUTOMATIC = /^[@<^*?%+|][DF]?$/;

/** https://www.gnu.org/software/make/manual/html_node/Implicit-Variables.html */
const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ["MAKE", "make"],
  ["RM", "rm -f"],
  ["SHELL", "/bin/sh"],
  ["CC", "cc"],
  ["CXX", "g++"],
  ["CPP", "cc -E"],
  ["AR", "ar"],
  ["LEX", "lex"],
  ["YACC", "yacc"],
  ["MAKEFILE_LIST", "Makefile"],
  ["MAKELEVEL", "0"],
  ["MAKEFLAGS", ""],
  ["MFLAGS", ""],
  ["comma", ","],
]);

function valuesOf(inner: string, around: Around): readonly string[] {
  const name = inner.trim();
  if (AUTOMATIC.test(name)) return [around.given(name) ?? forShell(UNKNOWN_TEXT)];
  const [, called, rest = ""] = /^([a-z-]+)\s+(.*)$/s.exec(inner) ?? [];
  if (called !== undefined) return valuesOfCall(called, rest, around);
  const [, replaced, from = "", to = ""] = /^([^:=\s]+):([^=]*)=(.*)$/s.exec(name) ?? [];
  if (replaced !== undefined) {
    const [pattern, put] = from.includes("%") ? [from, to] : [`%${from}`, `%${to}`];
    readAside(`$(${replaced})${from}${to}`, around);
    return valuesNamed(replaced, around).flatMap((text) => changed([pattern, put, text], around, patterned));
  }
  // `$($(ENV)_DIR)`
  if (name.includes("$")) return readingsOf(name, around).flatMap((one) => valuesNamed(one, around));
  return valuesNamed(name, around);
}

function valuesNamed(name: string, { makefile, given, unset }: Around): readonly string[] {
  const own = given(name);
  if (own !== undefined) return [own];
  return makefile.variables.get(name) ?? [BUILT_IN.get(name) ?? forShell(unset(name))];
}

/** A word that fits a pattern with the other in its place: `$(ENVS:%=%-destroy)`, `$(patsubst %.c,%.o,$(FILES))`. */
function patterned(word: string, from: string, to: string): string {
  const [before = "", after] = from.split("%", 2);
  if (after === undefined) return word === from ? to : word;
  if (word.length < before.length + after.length || !word.startsWith(before) || !word.endsWith(after)) return word;
  return to.replace("%", () => word.slice(before.length, word.length - after.length));
}

/** Each word of a list as a function changes it, by two other texts. */
function changed(
  [from = "", to = "", ...list]: readonly string[],
  around: Around,
  change: (word: string, from: string, to: string) => string,
): readonly string[] {
  const [first = "", second = ""] = [from, to].map((text) => readingsOf(text.trim(), around)[0]);
  return readingsOf(list.join(","), around).map((text) =>
    forShell(eachWord(text, (word) => change(word, first, second))),
  );
}

/** Parts between commas that stand in no brackets. */
function argumentsIn(text: string): readonly string[] {
  const found = [""];
  let depth = 0;
  for (const sign of text) {
    if (sign === "(" || sign === "{") depth++;
    if (sign === ")" || sign === "}") depth--;
    if (sign === "," && depth === 0) found.push("");
    else found[found.length - 1] += sign;
  }
  return found;
}

/** https://www.gnu.org/software/make/manual/html_node/Functions.html */
function valuesOfCall(called: string, rest: string, around: Around): readonly string[] {
  const args = argumentsIn(rest);
  if (called !== "shell" && called !== "value") readAside(rest, around);
  const last = args.at(-1) ?? "";
  switch (called) {
    // What it runs while it reads.
    case "shell":
      return around.isAside === true ? shelled(rest, around) : [`\`${rest}\``];
    case "call":
      return valuesNamed((args[0] ?? "").trim(), around).map((text) => withArguments(text, args));
    case "foreach":
      return foreach(args, around);
    case "if":
      return [...args.slice(1), ...(args.length < 3 ? [""] : [])];
    case "or":
    case "and":
      return args;
    case "info":
    case "warning":
    case "error":
    case "eval":
      return [""];
    case "value":
      return valuesNamed(rest.trim(), around);
    case "let":
      return bound(args, around);
    // They leave some of the words.
    case "filter":
    case "filter-out":
    case "word":
    case "wordlist":
      return oneOrAll(last, around);
    case "firstword":
    case "lastword":
      return oneOrAll(rest, around);
    // They change the words a little, or put them in another order.
    case "patsubst":
      return changed(args, around, (word, from, to) => patterned(word, from, to));
    case "subst":
      return changed(args, around, (word, from, to) => (from === "" ? word : word.replaceAll(from, () => to)));
    case "addprefix":
      return changed(["", ...args], around, (word, _, affix) => affix + word);
    case "addsuffix":
      return changed(["", ...args], around, (word, _, affix) => word + affix);
    case "strip":
    case "wildcard":
    case "abspath":
    case "realpath":
    case "sort":
      return [rest];
    case "dir":
    case "notdir":
    case "basename":
      return readingsOf(rest, around).map((text) => forShell(eachWord(text, PATHS[called])));
    default:
      return [forShell(UNKNOWN_TEXT)];
  }
}

const PATHS = {
  dir: (word: string): string => `${dirname(word)}/`,
  notdir: (word: string): string => basename(word),
  basename: (word: string): string => word.replace(/\.[^./]*$/, ""),
} as const;

const eachWord = (text: string, change: (word: string) => string): string => wordsIn(text).map(change).join(" ");

const withArguments = (text: string, args: readonly string[]): string =>
  text.replace(/\$(?:\((\d)\)|\{(\d)\}|(\d))/g, (_, a, b, c) => args[Number(a ?? b ?? c)]?.trim() ?? "");

/**
 * What stands in a call is worked out, whatever becomes of it: `$(info $(shell …))`, `$(if $(shell …),a)`,
 * `$(words $(shell …))`. Most of it gets into the line as well, and is read there with all around it.
 */
function readAside(text: string, around: Around): void {
  const { read } = around.makefile.aside;
  for (let rest = text; rest !== ""; ) {
    const { start, end } = referenceIn(rest) ?? { start: rest.length, end: rest.length };
    const one = rest.slice(start, end);
    if (one !== "" && !read.has(one)) {
      read.add(one);
      readingsOf(one, { ...around, isAside: true });
    }
    rest = rest.slice(end);
  }
}

/** A command of which nothing but that it runs is of interest. */
function shelled(rest: string, around: Around): readonly string[] {
  for (const command of readingsOf(rest, around)) around.makefile.aside.commands.add(command);
  return [""];
}

/** Verbs of Terraform that may be meant where one of several words is taken. */
const FEARED = /^(apply|destroy|import|taint|untaint|refresh|state|workspace|force-unlock)$/;

/** `$(word 2,plan destroy)`: all of the words, and each of them that says something to Terraform. */
const oneOrAll = (list: string, around: Around): readonly string[] =>
  readingsOf(list, around)
    .flatMap((text) => [text, ...wordsIn(text).filter((word) => FEARED.test(word))])
    .map(forShell);

/** `$(let a b,destroy prod,terraform $(a))`: each name is a word of the list, and the last one all that is left. */
function bound([names = "", list = "", ...text]: readonly string[], around: Around): readonly string[] {
  const words = wordsIn(readingsOf(list, around)[0] ?? "");
  const all = wordsIn(names);
  const wordAt = (at: number): string => (at < all.length - 1 ? (words[at] ?? "") : words.slice(at).join(" "));
  return [all.reduce((body, name, at) => body.replace(referenceTo(name), () => forShell(wordAt(at))), text.join(","))];
}

const referenceTo = (name: string): RegExp => new RegExp(`\\$[({]${name.trim().replace(/\W/g, "")}[)}]`, "g");

/** `$(foreach d,a b,terraform -chdir=$(d) plan;)`: the text once for each word, as far as these are plain. */
function foreach([name = "", list = "", ...text]: readonly string[], around: Around): readonly string[] {
  const words = /\$/.test(list) ? (readingsOf(list, around)[0] ?? "").split(/\s+/) : list.trim().split(/\s+/);
  const sign = referenceTo(name);
  const plain = words.filter((word) => /^[\w./-]+$/.test(word));
  const all = plain.length === words.length && plain.length < MOST.readings ? plain : [forShell(UNKNOWN_TEXT)];
  return [all.map((word) => text.join(",").replace(sign, () => word)).join(" ")];
}
