import { dirname, resolve } from "node:path";
import { isGivenUp, type State } from "../state.ts";
import { known, type Text, type Words } from "../word.ts";
import {
  fileOfCommands,
  foldersAbove,
  leftUnread,
  placeOf,
  runFilled,
  UNKNOWN_TEXT,
  unknownNamed,
  within,
} from "./held.ts";
import { type Named, textsOf } from "./just-expression.ts";
import { emptyJustfile, type Justfile, type JustRecipe, readJustfile } from "./justfile.ts";
import { type Line, lineOf } from "./options.ts";

/** `just apply`: a command that stands in a justfile under another name. */

const FILES = ["justfile", ".justfile", "Justfile", "JUSTFILE"];
const SPELLING = {
  folder: ["-d", "--working-directory"],
  file: ["-f", "--justfile"],
  flags: "nquvy",
  takesNext: /^--(shell|shell-arg|dotenv-path|dotenv-filename|color|chooser|command-color|cygpath|timestamp-format)$/,
} as const;
const ONLY_SHOWS =
  /^(-[nlse]|--(dry-run|list|show|summary|evaluate|dump|choose|init|fmt|edit|variables|groups|usage|version|help|man|completions|changelog))(=|$)/;

/** A justfile with the ones that it imports, and its folder. */
interface Module {
  readonly file: Justfile;
  readonly folder: string;
  readonly unread: readonly string[];
}

interface Running {
  readonly state: State;
  /** Set on the command line. */
  readonly set: ReadonlyMap<string, string>;
  readonly seen: Set<string>;
  /** How many variables are still looked up: whoever wrote the file may want this to take long. */
  readonly budget: { left: number };
}

export function just([, ...args]: Words, state: State): void {
  const here = placeOf(state);
  if (here === null) return;
  const sets = setsIn(args);
  const line = lineOf(sets.args, SPELLING);
  if (line.options.some((option) => ONLY_SHOWS.test(option))) return;
  const module = moduleFor(line, here, state);
  if (module === null) return;
  const words = [...line.words, ...line.rest];
  const set = new Map(sets.set);
  while (/^[A-Za-z_][\w-]*=/.test(words[0]?.text ?? "")) {
    const [, name = "", value = ""] = /^([\w-]+)=(.*)$/s.exec(words.shift()?.text ?? "") ?? [];
    set.set(name, value);
  }
  runWanted(words, module, { state, set, seen: new Set(), budget: { left: MOST_LOOKUPS } });
}

const MOST_LOOKUPS = 5000;

/** `--set NAME VALUE` takes two words. */
function setsIn(args: readonly Text[]): {
  readonly args: readonly Text[];
  readonly set: readonly (readonly [string, string])[];
} {
  const at = args.findIndex(({ text }) => text === "--set");
  const [name, value] = [args[at + 1]?.text, args[at + 2]?.text];
  if (at < 0) return { args, set: [] };
  const more = setsIn([...args.slice(0, at), ...args.slice(at + 3)]);
  return name == null || value == null ? more : { args: more.args, set: [[name, value], ...more.set] };
}

/** The justfile that is named, else the first one above. */
function moduleFor({ files, folders }: Line, from: string, state: State): Module | null {
  const [named] = files;
  const [folder] = folders;
  if (folder === null) return null;
  // One that is not known (`just --justfile {{justfile()}} x`) is most often the same.
  if (named !== undefined && named !== null) {
    const module = moduleAt([resolve(from, named)], state);
    return module === null || folder === undefined ? module : { ...module, folder: resolve(from, folder) };
  }
  return moduleAbove(resolve(from, folder ?? "."), state);
}

function moduleAbove(folder: string, state: State): Module | null {
  for (const at of foldersAbove(folder)) {
    const module = moduleAt(
      FILES.map((name) => resolve(at, name)),
      state,
    );
    if (module !== null) return module;
  }
  return null;
}

const MOST_FILES = 40;

function moduleAt(paths: readonly string[], state: State): Module | null {
  const found = fileOfCommands(paths, state);
  if (found === null) return null;
  const file = emptyJustfile();
  readJustfile(found.text, file);
  const unread: string[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < file.imports.length && at < MOST_FILES; at++) {
    const path = resolve(dirname(found.path), file.imports[at] as string);
    const imported = seen.has(path) ? null : fileOfCommands([path], state);
    seen.add(path);
    if (imported === null) unread.push(file.imports[at] as string);
    else readJustfile(imported.text, file);
  }
  return { file, folder: dirname(found.path), unread };
}

function submodule({ file, folder }: Module, name: string, state: State): Module | null {
  const path = file.modules.get(name);
  if (path === undefined) return null;
  const names =
    path === null
      ? [`${name}.just`, `${name}/mod.just`, ...FILES.map((one) => `${name}/${one}`)]
      : [path, ...FILES.map((one) => `${path}/${one}`)];
  return moduleAt(
    names.map((one) => resolve(folder, one)),
    state,
  );
}

/** Runs recipes one after the other, each with as many of the words behind it as it takes. */
function runWanted(words: readonly Text[], module: Module, running: Running): void {
  const [first, ...rest] = words;
  if (first === undefined) {
    const [name] = module.file.recipes.keys();
    if (name !== undefined) runRecipe(name, [], module, running);
    return;
  }
  // One that nobody knows may be any.
  if (first.text === null) {
    for (const name of module.file.recipes.keys()) runRecipe(name, rest, module, running);
    return;
  }
  // `just sub/build`
  const [, place, inner = ""] = /^(.*\/)([^/]*)$/s.exec(first.text) ?? [];
  if (place !== undefined) {
    const other = moduleAbove(resolve(running.state.folder ?? "", place), running.state);
    if (other !== null) runWanted([...(inner === "" ? [] : [known(inner)]), ...rest], other, running);
    return;
  }
  const [name = "", ...below] = first.text.split("::");
  const isModule = module.file.modules.has(name) && !module.file.recipes.has(name);
  if (isModule) {
    const inside = submodule(module, name, running.state);
    if (inside === null) leftUnread([first.text, ...rest.map(({ raw }) => raw)], first.text, running.state);
    else runWanted([...below.map(known), ...rest], inside, running);
    return;
  }
  const taken = runRecipe(first.text, rest, module, running);
  if (rest.length > taken) runWanted(rest.slice(taken), module, running);
}

/** How many of the words the recipe takes. */
function runRecipe(called: string, words: readonly Text[], module: Module, running: Running): number {
  const { file, unread, folder } = module;
  const name = file.aliases.get(called) ?? called;
  const [recipe, ...others] = file.recipes.get(name) ?? [];
  if (recipe === undefined) {
    if (unread.length > 0) leftUnread([called, ...unread], called, running.state);
    else if (file.settings.has("fallback")) runAbove(called, words, folder, running);
    return 0;
  }
  const isRest = recipe.parameters.some((one) => one.isRest);
  const taken = isRest ? words.length : Math.min(words.length, recipe.parameters.length);
  const texts = words.slice(0, taken).map(({ text, raw }) => text ?? raw);
  const key = JSON.stringify([folder, name, texts]);
  if (running.seen.has(key) || isGivenUp(running.state)) return taken;
  running.seen.add(key);
  // `[linux]` and `[windows]` may have one each.
  for (const one of [recipe, ...others]) runBody(one, texts, module, running);
  return taken;
}

/** `set fallback`: what is not here is looked for above. */
function runAbove(name: string, words: readonly Text[], folder: string, running: Running): void {
  const above = moduleAbove(resolve(folder, ".."), running.state);
  if (above !== null && above.folder !== folder) runRecipe(name, words, above, running);
}

function runBody(recipe: JustRecipe, given: readonly string[], module: Module, running: Running): void {
  const { state } = running;
  const values = valuesOf(recipe, given, module, running);
  const named = (name: string) => values.get(name) ?? variableNamed(name, module, running);
  for (const { name, args } of recipe.needs) {
    const words = args.map((arg) => known(textsOf(arg, named)[0] ?? UNKNOWN_TEXT));
    runWanted([known(name), ...words], module, running);
  }
  const folder = recipe.staysHere ? state.folder : resolve(module.folder, recipe.folder ?? ".");
  for (const script of scriptsOf(recipe))
    for (const text of filled(script, named)) {
      if (isGivenUp(state)) return;
      const own = within(state, folder);
      for (const { name, isExported } of recipe.parameters)
        if (isExported) own.variables.set(name, { value: values.get(name)?.[0] ?? null, whole: true });
      runFilled(positional(text, given, module), own);
    }
}

/** `set positional-arguments`: the script finds them as a shell does. */
const positional = (text: string, given: readonly string[], { file }: Module): string =>
  file.settings.has("positional-arguments")
    ? text
        .replace(/"\$@"|\$[@*]/g, () => given.join(" "))
        .replace(/"?\$([1-9])"?/g, (_, at: string) => given[Number(at) - 1] ?? "")
    : text;

function valuesOf(
  { parameters }: JustRecipe,
  given: readonly string[],
  module: Module,
  running: Running,
): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  for (const [at, { name, fallback, isRest }] of parameters.entries()) {
    const words = isRest ? given.slice(at) : given.slice(at, at + 1);
    const named = (one: string) => values.get(one) ?? variableNamed(one, module, running);
    if (words.length > 0) values.set(name, [words.join(" ")]);
    else values.set(name, fallback === null ? [unknownNamed(name.replaceAll("-", "_"))] : textsOf(fallback, named));
  }
  return values;
}

/** A variable of the file, of the command line, or of the environment (`$NAME`). */
function variableNamed(name: string, module: Module, running: Running, depth = 0): readonly string[] | undefined {
  const { set, state, budget } = running;
  if (budget.left-- <= 0) return undefined;
  if (name.startsWith("$")) {
    const value = state.variables.get(name.slice(1))?.value;
    return value == null ? undefined : [value];
  }
  const own = set.get(name);
  const expression = module.file.variables.get(name);
  if (own !== undefined || expression === undefined) return own === undefined ? undefined : [own];
  return textsOf(
    expression,
    (inner) => (depth > 8 ? undefined : variableNamed(inner, module, running, depth + 1)),
    depth,
  );
}

/** With a shell of its own in its first line a recipe is one script; else each line is one. */
function scriptsOf({ lines }: JustRecipe): readonly string[] {
  if (lines[0]?.startsWith("#!") === true) return [lines.join("\n")];
  const whole = lines.join("\n").replace(/\\\n/g, " ").split("\n");
  return whole.map((line) => line.replace(/^[@-]+\s*/, ""));
}

const MOST_READINGS = 32;

/** A script with what stands for `{{…}}` in it. */
function filled(script: string, named: Named): readonly string[] {
  const start = script.indexOf("{{");
  const end = start < 0 ? -1 : script.indexOf("}}", start);
  if (end < 0) return [script];
  const after = filled(script.slice(end + 2), named);
  return textsOf(script.slice(start + 2, end), named)
    .flatMap((text) => after.map((rest) => script.slice(0, start) + text + rest))
    .slice(0, MOST_READINGS);
}
