import { resolve } from "node:path";
import { withMore } from "../inner.ts";
import { baseName } from "../programs.ts";
import { copyOf, isGivenUp, type State } from "../state.ts";
import { known, type Text, type Words } from "../word.ts";
import { placeOf, within } from "./held.ts";
import { isNamed, type Package, packageAbove, packageAt, workspacesOf } from "./packages.ts";
import { isTaskOf, turboTasks } from "./turbo.ts";

/** `npm run deploy`: a command that stands in package.json under another name. */

interface Called {
  /** Scripts that run one after the other. */
  readonly names: readonly string[];
  /** What is put behind the script. */
  readonly more: readonly Text[];
  /** In each package that has such a script. */
  readonly isOfAll?: boolean;
}

/** Verbs that run a script, and those that are the name of one. */
const RUNS = /^(run|run-script|rum|urn)$/;
const NAMED = /^(t|tst|test|start|stop|restart)$/;

/**
 * Scripts that run with a verb which does something else. https://docs.npmjs.com/cli/v11/using-npm/scripts
 */
const WITH_VERB: ReadonlyMap<string, readonly string[]> = new Map([
  ...["i", "install", "ci", "add", "in", "ins", "clean-install", "install-clean", "it", "cit", ""].map(
    (verb): [string, readonly string[]] => [
      verb,
      ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"],
    ],
  ),
  ["rebuild", ["preinstall", "install", "postinstall", "prepare"]],
  ["pack", ["prepack", "prepare", "postpack"]],
  ["publish", ["prepublishOnly", "prepack", "prepare", "postpack", "publish", "postpublish"]],
  ["version", ["preversion", "version", "postversion"]],
]);

/** Options whose value is the next word. */
const TAKES_NEXT =
  /^(-C|-w|-F|--prefix|--cwd|--dir|--workspace|--filter|--filter-prod|--loglevel|--registry|--include|--exclude|--from)$/;
const FOLDER = /^(-C|--prefix|--cwd|--dir)(?:=(.*))?$/s;
const PACKAGE = /^(-w|-F|--workspace|--filter|--filter-prod)(?:=(.*))?$/s;
const ALL_PACKAGES = /^(-ws|--workspaces|-r|--recursive|--ws)$/;

interface Line {
  readonly words: readonly Text[];
  readonly folder: string | null;
  /** Names of packages; null: all of them. Undefined: the one that it stands in. */
  readonly packages: readonly string[] | null | undefined;
  readonly isQuiet: boolean;
}

/** What a package manager is told: options may stand anywhere in front of `--`. */
function lineOf(args: readonly Text[], here: string): Line {
  const end = args.findIndex(({ text }) => text === "--");
  const before = end < 0 ? args : args.slice(0, end);
  const valuesOf = (option: RegExp): readonly (string | null)[] =>
    before.flatMap(({ text }, at) => {
      const found = option.exec(text ?? "");
      return found === null ? [] : [found[2] ?? before[at + 1]?.text ?? null];
    });
  const [folder = "."] = valuesOf(FOLDER);
  const names = valuesOf(PACKAGE);
  const isAll = names.includes(null) || before.some(({ text }) => ALL_PACKAGES.test(text ?? ""));
  const words = before.filter(({ head }, at) => !head.startsWith("-") && !TAKES_NEXT.test(before[at - 1]?.text ?? ""));
  return {
    words,
    folder: folder === null ? null : resolve(here, folder),
    packages: isAll ? null : names.length === 0 ? undefined : (names as readonly string[]),
    isQuiet: before.some(({ text }) => text === "--ignore-scripts" || text === "--ignore-scripts=true"),
  };
}

/** `yarn workspace a run x`, `yarn workspaces run x`, `yarn workspaces foreach -A run x` */
function inWorkspaces(name: string, line: Line): Line {
  const [first, second, ...rest] = line.words;
  if (name !== "yarn" || first === undefined) return line;
  if (first.text === "workspace")
    return { ...line, words: rest, packages: second?.text == null ? null : [second.text] };
  if (first.text !== "workspaces" || second === undefined) return line;
  return { ...line, words: second.text === "foreach" ? rest : [second, ...rest], packages: null };
}

/** Which scripts a command runs. */
function calledBy(name: string, { words, isQuiet }: Line, args: readonly Text[]): Called | null {
  const [verb, second] = words;
  const isRun = RUNS.test(verb?.text ?? "");
  const called = isRun ? second : verb;
  const isNpm = name === "npm";
  const withVerb =
    isRun || (verb === undefined && isNpm) ? undefined : WITH_VERB.get(verb?.text ?? (verb === undefined ? "" : "\0"));
  // With the name of a package those of this one do not run.
  const isOther = (isNpm || name === "pnpm") && second !== undefined && verb?.text !== "version";
  if (withVerb !== undefined) return isQuiet || isOther ? null : { names: withVerb, more: [] };
  // One that nobody knows may be any.
  if (isRun && called?.text === null) return { names: ["/./"], more: [] };
  if (called?.text == null || (isNpm && !isRun && !NAMED.test(called.text))) return null;
  const script = !isRun && /^(t|tst)$/.test(called.text) ? "test" : called.text;
  const behind = args.slice(args.indexOf(called) + 1);
  const dashes = behind.findIndex(({ text }) => text === "--");
  const more = behind.filter(({ text }, at) => text !== "--" && !isOwn(behind, at, dashes));
  const before =
    script === "restart" ? ["prerestart", "prestop", "stop", "poststop", "prestart", "start", "poststart"] : [];
  return { names: [...before, script], more };
}

/** An option of the package manager behind the name of the script: `npm run x -w a`. */
const isOwn = (all: readonly Text[], at: number, dashes: number): boolean => {
  if (dashes >= 0 && at > dashes) return false;
  const isOption = (text: string): boolean =>
    PACKAGE.test(text) || FOLDER.test(text) || ALL_PACKAGES.test(text) || text === "--if-present";
  return isOption(all[at]?.text ?? "") || TAKES_NEXT.test(all[at - 1]?.text ?? "");
};

export function npm([program, ...all]: Words, state: State): void {
  const here = placeOf(state);
  if (here === null) return;
  const name = baseName(program.text ?? "");
  // To pnpm `-w` is the package at the top.
  const args = name === "pnpm" ? all.filter(({ text }) => text !== "-w") : all;
  const line = inWorkspaces(name, lineOf(args, here));
  const called = calledBy(name, line, args);
  if (called === null || line.folder === null) return;
  const isOfAll = line.packages !== undefined;
  for (const one of packagesFor(line.folder, line.packages, state)) runScripts({ ...called, isOfAll }, one, state);
}

function packagesFor(folder: string, names: Line["packages"], state: State): readonly Package[] {
  if (names === undefined) return [packageAbove(folder, state)].filter((one) => one !== null);
  const all = workspacesOf(folder, state);
  if (names === null) return all;
  const found = all.filter((one) => names.some((name) => isNamed(one, name, folder)));
  // A folder that no pattern of the workspaces takes in.
  const others = names.map((name) => packageAt(resolve(folder, name), state)).filter((one) => one !== null);
  return [...found, ...others.filter(({ folder: at }) => !found.some((one) => one.folder === at))];
}

/** pnpm takes a pattern: `pnpm run /^infra:/`. One that is not plain may mean any of them. */
function withPattern(name: string, scripts: Package["scripts"]): readonly string[] {
  const pattern = /^\/(.+)\/$/.exec(name)?.[1];
  if (pattern === undefined) return [name];
  const isPlain = pattern !== "." && /^\^?[\w:-]*(\.\*)?[\w:-]*\$?$/.test(pattern);
  return Object.keys(scripts).filter((one) => !isPlain || new RegExp(pattern).test(one));
}

/**
 * Reads what the scripts of a package would run, with what runs before and after each. One that has a script run in all
 * packages is not run again by that: `"build": "turbo run build"`, `"test": "pnpm -r test"`.
 */
function runScripts({ names, more, isOfAll }: Called, { folder, scripts }: Package, state: State): void {
  for (const called of names.flatMap((name) => withPattern(name, scripts)))
    for (const name of [`pre${called}`, called, `post${called}`]) {
      const script = `${folder} ${name}`;
      if (isOfAll === true && script === state.script) continue;
      const text = Object.hasOwn(scripts, name) ? scripts[name] : undefined;
      if (typeof text !== "string" || isGivenUp(state)) continue;
      state.reader.script(name === called ? withMore(text, more) : text, copyOf(within(state, folder), { script }));
    }
}

/** `node --run x` runs nothing before or after it. https://nodejs.org/api/cli.html#--run */
export function node([, ...args]: Words, state: State): void {
  const here = placeOf(state);
  const at = args.findIndex(({ text }) => /^--run(=|$)/.test(text ?? ""));
  if (at < 0 || here === null) return;
  const name = args[at]?.text?.replace(/^--run=?/, "") || args[at + 1]?.text;
  const found = packageAbove(here, state);
  const text = name == null ? undefined : found?.scripts[name];
  const end = args.findIndex(({ text: word }) => word === "--");
  if (typeof text === "string" && found !== null)
    state.reader.script(withMore(text, end < 0 ? [] : args.slice(end + 1)), within(state, found.folder));
}

/** A pattern of names: `infra:*` is one part of a name, `infra:**` all parts. With many signs it may mean any. */
const patternOf = (text: string): RegExp =>
  text.split("*").length > 6
    ? /^/
    : new RegExp(
        `^${text
          .replace(/[\\^$.|+()?[\]{}]/g, "\\$&")
          .replaceAll("**", "\0")
          .replaceAll("*", "[^:]*")
          .replaceAll("\0", ".*")}$`,
      );

/**
 * `run-s build infra:*`, `run-p`, `npm-run-all a --parallel b`, `turbo run x`: several scripts by their names.
 * https://github.com/mysticatea/npm-run-all/blob/master/docs/npm-run-all.md
 */
export function runAll([program, ...args]: Words, state: State): void {
  const here = placeOf(state);
  if (here === null) return;
  const name = baseName(program.text ?? "");
  const isOfAll = /^(turbo|lerna)$/.test(name);
  const end = args.findIndex(({ text }) => text === "--");
  const words = (end < 0 ? args : args.slice(0, end)).flatMap(({ text, pattern, head }) => {
    const word = text ?? pattern;
    return word === null || head.startsWith("-") ? [] : [word];
  });
  const more = end < 0 ? [] : args.slice(end + 1);
  const own = isOfAll ? workspacesOf(here, state) : [packageAbove(here, state)].filter((one) => one !== null);
  if (name !== "turbo") {
    for (const one of own) for (const word of words) runMatching(word, { more, isOfAll }, one, state);
    return;
  }
  for (const task of turboTasks(words, own, state))
    for (const [at, one] of own.entries())
      if (isTaskOf(task, one, at === 0)) runMatching(task.name, { more, isOfAll }, one, state);
}

/** `concurrently npm:build 'npm:infra:*'`: names of scripts beside commands, which are read as text. */
export function concurrently([, ...args]: Words, state: State): void {
  const here = placeOf(state);
  const own = here === null ? null : packageAbove(here, state);
  for (const { text, pattern } of args) {
    const name = /^(?:npm|pnpm|yarn|bun|node):(.+)$/s.exec(text ?? pattern ?? "")?.[1];
    if (name !== undefined && own !== null) runMatching(name, { more: [] }, own, state);
  }
}

function runMatching(word: string, called: Omit<Called, "names">, own: Package, state: State): void {
  const [name = "", ...rest] = word.split(/\s+/);
  const fits = patternOf(name);
  const names = Object.keys(own.scripts).filter((script) => fits.test(script));
  if (names.length > 0) runScripts({ ...called, names, more: [...rest.map(known), ...called.more] }, own, state);
}
