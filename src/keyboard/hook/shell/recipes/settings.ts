import { dirname, resolve } from "node:path";
import { shellWord } from "../../../../text/shell-word.ts";
import { withMore } from "../inner.ts";
import { isGivenUp, type State } from "../state.ts";
import type { Text, Words } from "../word.ts";
import { type Fields, fieldsOf, jsonFields, listOf, textsOf, yamlFields } from "./fields.ts";
import { fileOfCommands, foldersAbove, placeOf, runFilled, within } from "./held.ts";
import { stringsOf, type TomlKey, tomlKeys } from "./toml.ts";
import { toxCommands } from "./tox.ts";

/** `poe destroy`, `composer destroy`, `tox -e destroy`: commands that stand in a file of settings under a name. */

/** The commands of a name. One that is another name, or has a sign in front of it (`@test`), stands for that. */
type Commands = Map<string, string[]>;

interface Settings {
  readonly files: readonly string[];
  readonly read: (text: string, state: State) => Commands;
  /** Words in front of the name. Null: there need not be any. */
  readonly verb: RegExp | null;
  /** Options whose value names one: `tox -e lint`. */
  readonly named?: RegExp;
  /** Without a name all of them run, or those that are called so. */
  readonly fallback?: string;
  /** Verbs that run nothing of it. */
  readonly others?: RegExp;
}

function add(commands: Commands, name: string, more: readonly string[]): void {
  const all = commands.get(name) ?? [];
  all.push(...more);
  commands.set(name, all);
}

/** Keys of a section of TOML: `NAME = "…"`, or a section for each name. */
const inToml =
  (...sections: readonly (readonly string[])[]) =>
  (text: string): Commands => {
    const found: Commands = new Map();
    for (const one of tomlKeys(text)) {
      const depth = sections.find((names) =>
        names.every((name, at) => name === "*" || name === one.section[at]),
      )?.length;
      if (depth === undefined) continue;
      const name = one.section[depth];
      add(found, name ?? one.key, name === undefined || COMMANDS.test(one.key) ? stringsOf(one.value) : []);
    }
    return found;
  };

const COMMANDS = /^(cmd|shell|sequence|composite|deps|depends-on|uses|ref|call|control|interpreter)$/;

/** `[tasks.destroy]`, with `command` and `args`, or `script`. https://sagiegurari.github.io/cargo-make/ */
function cargoMake(text: string): Commands {
  const found: Commands = new Map();
  const keys = tomlKeys(text).filter(({ section: [first, name] }) => first === "tasks" && name !== undefined);
  const valuesOf = (name: string, wanted: RegExp): readonly string[] =>
    keys.flatMap(({ section, key, value }: TomlKey) =>
      section[1] === name && wanted.test(key) ? stringsOf(value) : [],
    );
  for (const name of new Set(keys.map(({ section }) => section[1] as string))) {
    const line = [...valuesOf(name, /^command$/), ...valuesOf(name, /^args$/)].map(shellWord).join(" ");
    add(found, name, [line, valuesOf(name, /^script$/).join("\n"), ...valuesOf(name, /^(dependencies|run_task)$/)]);
  }
  return found;
}

/** The values of an object, each with its strings. */
function inFields(fields: Fields, textsIn: (value: unknown) => readonly string[] = textsOf): Commands {
  return new Map(Object.entries(fields).map(([name, value]) => [name, [...textsIn(value)]]));
}

/** https://lefthook.dev/configuration */
const lefthook = (value: unknown): readonly string[] => {
  const { commands, jobs } = fieldsOf(value);
  return [...Object.values(fieldsOf(commands)), ...listOf(jobs)].flatMap((one) => textsOf(fieldsOf(one).run));
};

/** https://moonrepo.dev/docs/config/project#tasks */
const moon = (value: unknown): readonly string[] => {
  const { command, args, script, deps } = typeof value === "string" ? { command: value } : fieldsOf(value);
  return [[...textsOf(command), ...textsOf(args)].join(" "), ...textsOf(script), ...textsOf(deps)];
};

const PYPROJECT = "pyproject.toml";

const BY_NAME: ReadonlyMap<string, Settings> = new Map<string, Settings>([
  // https://poethepoet.natn.io, https://github.com/taskipy/taskipy
  ["poe", { files: [PYPROJECT, "poe_tasks.toml"], read: inToml(["tool", "poe", "tasks"]), verb: null }],
  ["task", { files: [PYPROJECT], read: inToml(["tool", "taskipy", "tasks"]), verb: null }],
  [
    "pdm",
    {
      files: [PYPROJECT],
      read: inToml(["tool", "pdm", "scripts"]),
      verb: /^run$/,
      others:
        /^(install|add|sync|lock|update|remove|list|build|publish|init|info|show|use|venv|cache|config|export|import|plugin|self|fix|outdated|search|completion)$/,
    },
  ],
  [
    "hatch",
    {
      files: [PYPROJECT, "hatch.toml"],
      read: inToml(["tool", "hatch", "envs", "*", "scripts"], ["envs", "*", "scripts"]),
      verb: /^run$/,
    },
  ],
  ["rye", { files: [PYPROJECT], read: inToml(["tool", "rye", "scripts"]), verb: /^run$/ }],
  [
    "pixi",
    {
      files: ["pixi.toml", PYPROJECT],
      read: inToml(["tasks"], ["feature", "*", "tasks"], ["tool", "pixi", "tasks"]),
      verb: /^(run|r)$/,
    },
  ],
  ["pipenv", { files: ["Pipfile"], read: inToml(["scripts"]), verb: /^run$/ }],
  ["cargo", { files: ["Makefile.toml"], read: cargoMake, verb: /^make$/ }],
  ["makers", { files: ["Makefile.toml"], read: cargoMake, verb: null }],
  // https://www.jetify.com/docs/devbox, https://getcomposer.org/doc/articles/scripts.md
  [
    "devbox",
    {
      files: ["devbox.json"],
      read: (text) => inFields(fieldsOf(fieldsOf(jsonFields(text).shell).scripts)),
      verb: /^run$/,
    },
  ],
  [
    "composer",
    {
      files: ["composer.json"],
      read: (text) => inFields(fieldsOf(jsonFields(text).scripts)),
      verb: /^(run|run-script)$/,
      others: /^$/,
    },
  ],
  [
    "lefthook",
    {
      files: ["lefthook.yml", ".lefthook.yml", "lefthook.yaml", ".lefthook.yaml"],
      read: (text, state) => inFields(yamlFields(text, state), lefthook),
      verb: /^run$/,
    },
  ],
  [
    "moon",
    {
      files: ["moon.yml", ".moon/tasks.yml"],
      read: (text, state) => inFields(fieldsOf(yamlFields(text, state).tasks), moon),
      verb: /^(run|exec|check|ci)$/,
      others: /^$/,
    },
  ],
  [
    "lint-staged",
    {
      files: ["package.json", ".lintstagedrc", ".lintstagedrc.json"],
      read: (text) => inFields(fieldsOf(jsonFields(text)["lint-staged"] ?? jsonFields(text))),
      verb: null,
      fallback: "*",
    },
  ],
  // https://tox.wiki
  [
    "tox",
    {
      files: ["tox.ini"],
      read: toxCommands,
      verb: /^(run|r|run-parallel|p)$/,
      named: /^(?:-[a-z]*?e|--env)(?:=?(.+))?$/,
      fallback: "envlist",
      others: /^/,
    },
  ],
]);

/** Other names of the same. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["poethepoet", "poe"],
  ["cargo-make", "cargo"],
]);

const ALL: ReadonlyMap<string, Settings> = new Map([
  ...BY_NAME,
  ...[...ALIASES].map(([name, of]): [string, Settings] => [name, BY_NAME.get(of) as Settings]),
]);

export const SETTINGS_PROGRAMS: readonly string[] = [...ALL.keys()];

function commandsIn(
  { files, read }: Settings,
  here: string,
  state: State,
): { readonly folder: string; readonly commands: Commands }[] {
  return foldersAbove(here).flatMap((at) =>
    files.flatMap((file) => {
      const found = fileOfCommands([resolve(at, file)], state);
      return found === null ? [] : [{ folder: dirname(found.path), commands: read(found.text, state) }];
    }),
  );
}

/** Options in front of a name that take the next word. */
const TAKES_NEXT =
  /^(-[edCpc]|--(env|environment|working-dir|project|manifest-path|root|makefile|config|profile|cwd))$/;

/** The names that are asked for; null: all of them. */
function wantedIn(
  { verb, named, fallback, others }: Settings,
  args: readonly Text[],
  state: State,
): readonly string[] | null {
  if (named !== undefined) {
    const names = args.flatMap(({ text }, at) => {
      const found = named.exec(text ?? "");
      return found === null ? [] : (found[1] ?? args[at + 1]?.text ?? "").split(",");
    });
    const set = state.variables.get("TOXENV")?.value?.split(",") ?? [fallback ?? ""];
    // An environment without commands of its own has those of `testenv`.
    return [...(names.length > 0 ? names : set), "testenv"];
  }
  const words = args.filter(({ head }, at) => !head.startsWith("-") && !TAKES_NEXT.test(args[at - 1]?.text ?? ""));
  const isVerb = verb?.test(words[0]?.text ?? "") === true;
  if (verb !== null && !isVerb && (others === undefined || others.test(words[0]?.text ?? ""))) return [];
  const names = words.slice(isVerb ? 1 : 0).map(({ text }) => text);
  if (names.includes(null) || (fallback === "*" && names.length === 0)) return null;
  return names.filter((name) => name !== null);
}

/** `x:destroy`, `prod:destroy`: in front of it stands where it runs. */
const nameIn = (called: string, commands: Commands): string | undefined =>
  [called, called.replace(/^@/, ""), called.replace(/^.*:/, "")].find((name) => commands.has(name));

export function runSettings(program: string, [, ...args]: Words, state: State): void {
  const settings = ALL.get(program);
  const here = placeOf(state);
  if (settings === undefined || here === null) return;
  const wanted = wantedIn(settings, args, state);
  if (wanted?.length === 0) return;
  for (const { folder, commands } of commandsIn(settings, here, state)) {
    const all = new Set(wanted ?? commands.keys());
    // What is added while it is gone through is gone through too.
    for (const called of all) {
      const name = nameIn(called, commands);
      const more = wanted?.[0] === called ? args.slice(args.findIndex(({ text }) => text === called) + 1) : [];
      for (const script of commands.get(name ?? "") ?? []) {
        if (isGivenUp(state)) return;
        all.add(script);
        if (nameIn(script, commands) === undefined) runFilled(withMore(script, more), within(state, folder));
      }
    }
  }
}
