import { resolve } from "node:path";
import { matching } from "../../files.ts";
import { mentionsState, mentionsTerraform } from "../mention.ts";
import { baseName, SHELLS } from "../programs.ts";
import { isGivenUp, type State, setVariable, unclear } from "../state.ts";
import { known, type Text, type Words } from "../word.ts";
import {
  fileOfCommands,
  fitsPattern,
  leftUnread,
  placeOf,
  runFilled,
  UNKNOWN_TEXT,
  unknownNamed,
  within,
} from "./held.ts";
import { type Around, readingsOf } from "./make-values.ts";
import { ALL, emptyMakefile, type Makefile, type Rule, readMakefile, wordsIn } from "./makefile.ts";
import { type Line, lineOf } from "./options.ts";

/** `make apply`: a command that stands in a Makefile under another name. */

const FILES = ["GNUmakefile", "makefile", "Makefile"];
/** On systems of BSD this one comes before them. */
const BSD = "BSDmakefile";
const SPELLING = {
  folder: ["-C", "--directory"],
  file: ["-f", "--file", "--makefile"],
  flags: "bBdeikLmnpqrRsStvw",
  takesNext:
    /^(-[bBdeikLmnpqrRsStvw]*[IoW]|-o|-W|--(include-dir|old-file|new-file|what-if|assume-old|assume-new|eval))$/,
} as const;
/** With these it runs nothing, or only what is marked so. */
const ONLY_SHOWS = /^(-[bBdeikLmprRsSvw]*[nqt][a-zA-Z]*|--(dry-run|just-print|recon|question|touch|version|help))$/;

interface Reading {
  readonly makefile: Makefile;
  readonly given: Around["given"];
  readonly state: State;
  /** Names of files that could not be followed. */
  readonly unread: string[];
}

/** Words of options that may be written shorter: `--dir=sub`, `--fil x`. */
const LONG = ["--directory", "--file", "--makefile", "--eval", "--include-dir", "--dry-run", "--just-print"];

/** As getopt takes an option that is cut short: https://www.gnu.org/software/libc/manual/html_node/Argument-Syntax.html */
function inFull(word: Text): Text {
  const [, name, value = ""] = /^(--\w[\w-]+)(=.*)?$/s.exec(word.text ?? "") ?? [];
  const full = name === undefined ? undefined : LONG.find((one) => one.startsWith(name));
  return full === undefined ? word : { ...known(full + value), raw: word.raw };
}

export function make([, ...all]: Words, outer: State): void {
  const args = all.map(inFull);
  const line = lineOf([...flagsOf(outer), ...args], SPELLING);
  const folder = line.folders.reduce(
    (at: string | null, to) => (at === null || to === null ? null : resolve(at, to)),
    placeOf(outer),
  );
  if (folder === null) return;
  const state = { ...outer, folder };
  const goals: string[] = [];
  const set = new Map<string, string>();
  for (const { text, head } of [...line.words, ...line.rest]) {
    const [, name, value = ""] = /^([\w.-]+):{0,3}=(.*)$/s.exec(text ?? head) ?? [];
    if (name !== undefined) set.set(name, text === null ? unknownValue(name) : value);
    // `-j 4`
    else if (!/^\d+$/.test(text ?? "")) goals.push(text ?? ANY_GOAL);
  }
  const given = givenIn(set, goals, folder, outer);
  const reading: Reading = { makefile: emptyMakefile(), given, state, unread: [] };
  if (readFiles(line, args, folder, reading)) runGoals(goals, line, reading);
}

/** `MAKEFLAGS` and `MAKEFILES`, as far as the command sets them. */
function flagsOf({ variables }: State): readonly Text[] {
  const flags = variables.get("MAKEFLAGS");
  const files = variables.get("MAKEFILES");
  const named = wordsIn(files?.value ?? "").flatMap((name) => ["-f", name]);
  // Besides them it reads its own.
  const own = named.length > 0 ? FILES.flatMap((name) => ["-f", name]) : [];
  return [...wordsIn(flags?.value ?? ""), ...named, ...own].map(known);
}

/** `ENV=$ENV`: for a shell it is one word, and not known. */
const unknownValue = (name: string): string => unknownNamed(name).replaceAll("$", "$$$$");

/** A goal that nobody knows may be any. */
const ANY_GOAL = "\0";

/** What make itself, its command line and the environment know. */
const givenIn =
  (
    set: ReadonlyMap<string, string>,
    goals: readonly string[],
    folder: string,
    { variables, world, folder: from }: State,
  ) =>
  (name: string): string | undefined => {
    if (name === "CURDIR") return folder;
    if (name === "MAKECMDGOALS") return goals.join(" ");
    const own = set.get(name) ?? variables.get(name)?.value ?? undefined;
    if (own !== undefined) return own;
    return name === "PWD" ? (from ?? undefined) : name === "HOME" ? (world.home ?? undefined) : undefined;
  };

function readFiles({ files }: Line, args: Words[1][], folder: string, reading: Reading): boolean {
  const names = files.length > 0 ? files : null;
  if (names?.includes(null) === true) {
    // `find -exec make -f {} test`: one that lies there.
    const unknown = args.find(({ text, raw }) => text === null && /^(<\(|["']?\$)/.test(raw));
    if (unknown !== undefined) unclear(reading.state, "script", unknown.raw);
    return false;
  }
  const groups = names === null ? [[BSD], FILES] : names.map((name) => [name as string]);
  let isThere = false;
  for (const group of groups) {
    const paths = group.map((name) => (name === "-" ? "/dev/stdin" : resolve(folder, name)));
    const found = fileOfCommands(paths, reading.state);
    if (found !== null) readMakefile(found.text, reading.makefile);
    isThere ||= found !== null;
  }
  for (const [at, { text }] of args.entries()) {
    const value =
      /^(?:--eval=|-E)(.+)$/s.exec(text ?? "")?.[1] ?? (text === "--eval" || text === "-E" ? args[at + 1]?.text : null);
    if (value != null) readMakefile(value, reading.makefile);
    isThere ||= value != null;
  }
  if (isThere) readIncludes(folder, reading);
  return isThere;
}

/** More files than anybody includes. */
const MOST_FILES = 40;

/** The files that are included: their names may hold variables, and a pattern. */
function readIncludes(folder: string, reading: Reading): void {
  const { makefile, state, unread } = reading;
  const seen = new Set<string>();
  for (let at = 0; at < makefile.includes.length && !isGivenUp(state); at++) {
    const { names, isOptional } = makefile.includes[at] as Makefile["includes"][number];
    const texts = readingsOf(
      names,
      aroundOf(reading, () => UNKNOWN_TEXT),
    );
    for (const name of texts.flatMap(wordsIn)) {
      const paths = /[*?[]/.test(name) ? matching(name, folder) : [resolve(folder, name)];
      if (name.includes("$") || name.includes("`") || seen.size > MOST_FILES) unread.push(name);
      for (const path of paths) {
        if (seen.has(path) || seen.size > MOST_FILES) continue;
        seen.add(path);
        const found = fileOfCommands([path], state);
        if (found !== null) readMakefile(found.text, makefile);
        else if (!isOptional) unread.push(name);
      }
    }
  }
}

const aroundOf = ({ makefile, given }: Reading, unset: Around["unset"]): Around => ({ makefile, given, unset });

function runGoals(goals: readonly string[], { options }: Line, reading: Reading): void {
  const { rules, variables, atOnce } = reading.makefile;
  const isShown = options.some((option) => ONLY_SHOWS.test(option));
  if (isShown) variables.set("MAKE", ["make -n"]);
  // `$(eval …)` makes rules that nobody sees here.
  reading.unread.push(...atOnce.filter((text) => /\$[({](eval|call)\s/.test(text)));
  for (const script of [...atOnce, ...shellsOf(reading)]) run([script], reading);
  const first = variables.get(".DEFAULT_GOAL") ?? [...rules.keys()].filter((name) => !/^[.$]|%/.test(name)).slice(0, 1);
  const wanted = goals.includes(ANY_GOAL) ? [...rules.keys(), ...goals] : goals;
  follow(wanted.length > 0 ? wanted : first, isShown, reading);
  const { tooMuch } = reading.makefile;
  const isOpen = tooMuch.length > 0 && [...tooMuch, ...[...variables.values()].flat()].some(mentionsTerraform);
  if (isOpen) unclear({ ...reading.state, strict: true }, "recipe", tooMuch[0] ?? "");
}

/** `SHELL = ./x.sh`: what reads all lines, where it is no shell. */
const shellsOf = ({ makefile, given }: Reading): readonly string[] =>
  [given("SHELL") ?? [], makefile.variables.get("SHELL") ?? []].flat().filter((text) => {
    const program = wordsIn(text).find((word) => baseName(word) !== "env") ?? "";
    return program.includes("/") && !SHELLS.has(baseName(program));
  });

/** More rules whose names hold a variable than anybody writes. */
const MOST_OPEN = 200;

/** `deploy-%` is the rule of `deploy-prod`. */
function ruleOf({ rules }: Makefile, patterns: readonly string[], name: string): Rule | undefined {
  return rules.get(name) ?? rules.get(patternOf(patterns, name) ?? "");
}

/** Of several the one that leaves least open: https://www.gnu.org/software/make/manual/html_node/Pattern-Match.html */
function patternOf(patterns: readonly string[], name: string): string | undefined {
  const fitting = patterns.filter((pattern) => fitsPattern(pattern, "%", name));
  const longest = Math.max(...fitting.map(({ length }) => length));
  return fitting.find(({ length }) => length === longest);
}

function follow(goals: readonly string[], isShown: boolean, reading: Reading): void {
  const { makefile, state, unread } = reading;
  const names = [...makefile.rules.keys()].filter((name) => name.includes("$"));
  // `$(TARGETS): …`
  for (const name of names.slice(0, MOST_OPEN))
    for (const one of readingsOf(name, aroundOf(reading, unknownNamed)).flatMap((text) => text.split(/\s+/)))
      if (!makefile.rules.has(one)) makefile.rules.set(one, makefile.rules.get(name) as Rule);
  const patterns = [...makefile.rules.keys()].filter((name) => name.includes("%"));
  const waiting = [...goals];
  const seen = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (isGivenUp(state)) return;
    if (seen.has(name)) continue;
    seen.add(name);
    const rule = ruleOf(makefile, patterns, name);
    if (rule === undefined && unread.length > 0) leftUnread([name, ...unread], name, state);
    const lines = (rule?.lines ?? []).filter((line) => !isShown || RUNS_ANYWAY.test(line));
    const own = { ...reading, given: automatic(name, rule, patterns, reading.given) };
    for (const script of makefile.isOneShell || lines[0]?.startsWith("#!") ? [lines.join("\n")] : lines)
      run([script], own);
    for (const need of rule?.needs ?? []) {
      if (isGivenUp(state)) return;
      for (const text of needsIn(need, reading)) waiting.push(...text.split(/\s+/));
    }
  }
}

/** With `.SECONDEXPANSION` what needs is read twice: `a: $$(NEEDS)`. */
function needsIn(need: string, reading: Reading): readonly string[] {
  const around = aroundOf(reading, () => "");
  return readingsOf(need, around).flatMap((text) => (text.includes("$") ? readingsOf(text, around) : [text]));
}

/** `$@` is the name of the rule, `$*` what stands for the sign in its pattern. */
const automatic =
  (name: string, rule: Rule | undefined, patterns: readonly string[], given: Around["given"]): Around["given"] =>
  (variable) => {
    const needs = (rule?.needs ?? []).filter((need) => need !== "|" && !/[$%]/.test(need));
    const [before = "", after = ""] = patternOf(patterns, name)?.split("%") ?? [];
    const stem = name.slice(before.length, name.length - after.length);
    const plain = (text: string): string | undefined => (/^[\w./:@ +-]+$/.test(text) ? text : undefined);
    if (variable === "@") return plain(name);
    if (variable === "*") return plain(stem);
    if (variable === "<") return plain(needs[0] ?? "");
    return variable === "^" || variable === "+" ? plain(needs.join(" ")) : given(variable);
  };

/** `make -n` runs lines that are marked so; a make that they call again is told the same. */
const RUNS_ANYWAY = /^[@-]*\+|\$[({]MAKE[)}]/;

/** A line with what its variables may be: one that nobody sets is empty, or comes from somewhere else. */
function run(scripts: readonly string[], reading: Reading): void {
  for (const script of scripts.map(withoutSigns)) {
    const open = readingsOf(script, aroundOf(reading, unknownNamed));
    const empty = readingsOf(
      script,
      aroundOf(reading, () => ""),
    ).filter((text) => !open.includes(text) && (mentionsTerraform(text) || mentionsState(text)));
    const aside = takenAside(reading.makefile);
    for (const text of [...open, ...empty, ...aside]) {
      if (isGivenUp(reading.state)) return;
      runFilled(withoutSigns(text), withExported(text, reading));
    }
  }
}

function takenAside({ aside: { commands, read } }: Makefile): readonly string[] {
  const taken = [...commands];
  commands.clear();
  read.clear();
  return taken;
}

/** What a shell has of the variables of a Makefile: `export SCRIPT`, and then `bash -c "$$SCRIPT"`. */
function withExported(script: string, reading: Reading): State {
  const { makefile, state } = reading;
  const own = within(state, state.folder);
  for (const [, name = ""] of script.matchAll(/\$\{?([A-Za-z_]\w*)/g)) {
    if (!makefile.variables.has(name) || !(makefile.exported.has(name) || makefile.exported.has(ALL))) continue;
    const [value, ...more] = readingsOf(`$(${name})`, aroundOf(reading, unknownNamed));
    if (value !== undefined && more.length === 0) setVariable(own, name, { value, whole: true });
  }
  return own;
}

const withoutSigns = (script: string): string => script.replace(/^(\s*[@+-]+\s*)+/, "");
