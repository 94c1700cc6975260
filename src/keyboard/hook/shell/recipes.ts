import { resolve } from "node:path";
import { LONGEST_READ } from "../scripts.ts";
import { baseName } from "./programs.ts";
import { copyOf, isGivenUp, type State, unclear } from "./state.ts";
import type { Text, Words } from "./word.ts";

/**
 * `make apply`, `just apply`: commands that stand in a file under another name. Every line is looked at once, since
 * whoever wrote the file may want this to take long.
 */

interface Recipe {
  readonly needs: string[];
  /** Each runs in a shell of its own; with the signs in front of it. */
  readonly scripts: string[];
}

interface Recipes {
  readonly all: Map<string, Recipe>;
  readonly variables: Map<string, string>;
  /** Puts what is known into a script. */
  readonly fill: (script: string, recipes: Recipes, state: State) => string;
}

type Reading = (text: string, into: Recipes) => void;

const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

const recipesFor = ({ all }: Recipes, names: readonly string[]): readonly Recipe[] =>
  names.map((name) => {
    const recipe = all.get(name) ?? { needs: [], scripts: [] };
    all.set(name, recipe);
    return recipe;
  });

const ASSIGNED = /^(?:export\s+)?([\w.-]+)\s*(?:::?:?|[?+!])?=\s*(.*)$/;

const readMake: Reading = (text, into) => {
  let current: readonly Recipe[] = [];
  for (const line of text.replace(/\\\r?\n/g, " ").split(/\r?\n/)) {
    const [, name, value = ""] = line.startsWith("\t") ? [] : (ASSIGNED.exec(line) ?? []);
    const rule = line.startsWith("\t") || name !== undefined ? null : ruleIn(line);
    if (line.startsWith("\t")) for (const { scripts } of current) scripts.push(line.trim());
    if (name !== undefined) into.variables.set(name, value.trim());
    if (rule === null) continue;
    current = recipesFor(into, wordsIn(rule.targets));
    for (const { needs, scripts } of current) {
      needs.push(...wordsIn(rule.needs));
      if (rule.first !== null) scripts.push(rule.first);
    }
  }
};

/** `a b: c d; command` */
function ruleIn(
  line: string,
): { readonly targets: string; readonly needs: string; readonly first: string | null } | null {
  const cut = line.indexOf(":");
  const targets = line.slice(0, Math.max(cut, 0));
  if (cut < 1 || /^\s|[#=]/.test(targets)) return null;
  const rest = line.slice(cut + 1).replace(/^:/, "");
  const end = rest.indexOf(";");
  return { targets, needs: end < 0 ? rest : rest.slice(0, end), first: end < 0 ? null : rest.slice(end + 1).trim() };
}

const readJust: Reading = (text, into) => {
  let current: readonly Recipe[] = [];
  for (const line of text.split(/\r?\n/)) {
    const name = /^@?([A-Za-z_][\w-]*)/.exec(line)?.[1];
    const alias = /^alias\s+([\w-]+)\s*:=\s*([\w-]+)/.exec(line);
    const cut = line.search(/:(?!=)/);
    if (/^\s/.test(line)) for (const { scripts } of current) scripts.push(line.trim());
    else if (alias !== null)
      for (const { needs } of recipesFor(into, [alias[1] as string])) needs.push(alias[2] as string);
    else if (name !== undefined && cut > 0) {
      current = recipesFor(into, [name]);
      for (const { needs } of current) needs.push(...(line.slice(cut).match(/[\w-]+/g) ?? []));
    }
  }
};

interface Kind {
  readonly files: readonly string[];
  readonly read: Reading;
  readonly folder: RegExp;
  readonly file: RegExp;
  /** Options whose value is the next word. */
  readonly takesNext: RegExp;
  /** With these it runs nothing, or only what is marked so. */
  readonly onlyShows: RegExp;
}

const MAKE: Kind = {
  files: ["GNUmakefile", "makefile", "Makefile"],
  read: readMake,
  folder: /^(-C|--directory)$/,
  file: /^(-f|--file|--makefile)$/,
  takesNext: /^(-C|--directory|-f|--file|--makefile|-I|-o|-W|-l)$/,
  onlyShows: /^(-[a-zA-Z]*[nqt]|--(dry-run|just-print|recon|question|touch))$/,
};

const JUST: Kind = {
  files: ["justfile", ".justfile", "Justfile"],
  read: readJust,
  folder: /^(-d|--working-directory)$/,
  file: /^(-f|--justfile)$/,
  takesNext: /^(-d|--working-directory|-f|--justfile|--set|--shell|--dotenv-path)$/,
  onlyShows: /^(-[nlse]|--(dry-run|list|show|summary|evaluate|dump|choose|init|fmt|edit))$/,
};

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ["make", MAKE],
  ["gmake", MAKE],
  ["just", JUST],
]);

/** Reads what the recipes that are named would run, with those that they need. */
export function runRecipes([program, ...args]: Words, outer: State): void {
  const kind = KINDS.get(baseName(program.text ?? ""));
  const folder = kind === undefined ? null : folderOf(args, kind, outer.folder);
  if (kind === undefined || folder === null) return;
  const state = { ...outer, folder };
  const paths = filesOf(args, kind, folder);
  const isMadeHere = paths.some((path) => state.findings.written.includes(path));
  if (isMadeHere) unclear(state, "script", paths[0] ?? "");
  const text = paths.map(state.world.scriptAt).find((one) => one !== null) ?? null;
  if (text === null) return;
  if (text.length > LONGEST_READ) {
    state.reader.text(text, state);
    return;
  }
  const recipes: Recipes = { all: new Map(), variables: new Map(), fill: kind === MAKE ? expanded : filled };
  kind.read(text, recipes);
  const isShown = args.some(({ head }) => kind.onlyShows.test(head));
  read(wantedIn(args, kind, recipes), recipes, isShown, state);
}

function folderOf(args: readonly Text[], { folder: option }: Kind, folder: string | null): string | null {
  const at = args.findIndex(({ text }) => option.test(text ?? ""));
  const value = at < 0 ? "." : args[at + 1]?.text;
  return folder === null || value == null ? null : resolve(folder, value);
}

function filesOf(args: readonly Text[], { file, files }: Kind, folder: string): readonly string[] {
  const at = args.findIndex(({ text }) => file.test(text ?? ""));
  return (at < 0 ? files : [args[at + 1]?.text ?? ""]).map((name) => resolve(folder, name));
}

/** The recipes that are named, else the first; `A=b` is kept as a variable. */
function wantedIn(args: readonly Text[], { takesNext }: Kind, { all, variables }: Recipes): readonly string[] {
  const wanted: string[] = [];
  for (const [at, { text, head }] of args.entries()) {
    if (text === null || head.startsWith("-") || takesNext.test(args[at - 1]?.text ?? "")) continue;
    const [, name, value = ""] = /^([\w.-]+):?=(.*)$/s.exec(text) ?? [];
    if (name === undefined) wanted.push(text);
    else variables.set(name, value);
  }
  const first = [...all.keys()].find((name) => !name.startsWith("."));
  return wanted.length > 0 || first === undefined ? wanted : [first];
}

/** `deploy-%` is the recipe of `deploy-prod`. */
function recipeOf({ all }: Recipes, patterns: readonly string[], name: string): Recipe | undefined {
  const fits = (pattern: string): boolean => {
    const [before = "", after = ""] = pattern.split("%");
    return name.startsWith(before) && name.endsWith(after);
  };
  return all.get(name) ?? all.get(patterns.find(fits) ?? "");
}

function read(names: readonly string[], recipes: Recipes, isShown: boolean, state: State): void {
  const patterns = [...recipes.all.keys()].filter((name) => name.includes("%"));
  const waiting = [...names];
  const seen = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (isGivenUp(state)) return;
    const recipe = seen.has(name) ? undefined : recipeOf(recipes, patterns, name);
    seen.add(name);
    for (const script of scriptsOf(recipe)) if (!isShown || RUNS_ANYWAY.test(script)) run(script, recipes, state);
    for (const need of recipe?.needs ?? []) waiting.push(recipes.fill(need, recipes, state));
  }
}

/** With a shell of its own in its first line a recipe is one script. */
const scriptsOf = (recipe: Recipe | undefined): readonly string[] => {
  const scripts = recipe?.scripts ?? [];
  return scripts[0]?.startsWith("#!") === true ? [scripts.join("\n")] : scripts;
};

/** `make -n` runs lines that are marked so; a make that they call again is told the same. */
const RUNS_ANYWAY = /^[@-]*\+/;

function run(script: string, recipes: Recipes, state: State): void {
  const own = copyOf(state, { strict: false, depth: state.depth + 1 });
  own.variables.set(UNKNOWN_NAME, { value: null, whole: true });
  state.reader.script(recipes.fill(script.replace(/^[@+-]+\s*/, ""), recipes, state), own);
}

/** What stands for a value that make or just alone knows: one word for a shell, and not known. */
const UNKNOWN_NAME = "OF_THE_RECIPE";
const UNKNOWN = `$${UNKNOWN_NAME}`;

/** A longer script, or a longer value, is not put together here. */
const LONGEST = { script: 10_000, value: 1000 };
const MOST_ROUNDS = 5;

/** A script of make with the values of its variables, as far as these are plain: `$$` is for the shell. */
function expanded(script: string, { variables }: Recipes, state: State): string {
  const valueNamed = (name: string): string => {
    const value = variables.get(name) ?? state.variables.get(name)?.value ?? UNKNOWN;
    return value.length > LONGEST.value ? UNKNOWN : value;
  };
  let [before, current] = ["", script];
  for (let round = 0; round < MOST_ROUNDS && before !== current && current.length < LONGEST.script; round++) {
    before = current;
    current = current.replace(/\$\$|\$[({]([^(){}]*)[)}]|\$[@<^*?%+]/g, (sign, name?: string) => {
      if (sign === "$$" || name === undefined) return sign === "$$" ? sign : UNKNOWN;
      // What it runs while it reads.
      const [, command] = /^shell\s+(.*)$/s.exec(name) ?? [];
      if (command !== undefined) return `\`${command}\``;
      return name === "MAKE" ? "make" : valueNamed(name.trim());
    });
  }
  return current.replaceAll("$$", "$");
}

/** One of just: what stands in `{{…}}` only just knows. */
const filled = (script: string): string => script.replace(/\{\{[^{}]*\}\}/g, UNKNOWN);
