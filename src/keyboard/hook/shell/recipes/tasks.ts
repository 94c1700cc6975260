import { dirname, resolve } from "node:path";
import { matching } from "../../files.ts";
import { runSource } from "../source.ts";
import type { State } from "../state.ts";
import type { Words } from "../word.ts";
import { fileOfCommands, foldersAbove, placeOf, within } from "./held.ts";
import { lineOf, type Spelling } from "./options.ts";

/**
 * `rake destroy`, `invoke destroy`, `nox -s destroy`: tasks that are functions of a program in another language. A task
 * is taken for what stands between its head and the next one.
 */

interface Tasks {
  /** Where they are looked for: in the folder, or in those above. */
  readonly files: readonly string[];
  /** More of them, beside the first: a folder and the end of the names in it. */
  readonly more?: readonly string[];
  /** The beginning of a task, or of a function that tasks share, with its name. */
  readonly head: RegExp;
  /** Lines that name tasks which run with one. */
  readonly needs: RegExp;
  readonly spelling: Spelling;
  /** An option whose value names tasks, where they are no words. */
  readonly named?: RegExp;
  readonly onlyShows: RegExp;
  /** What runs where no task is named: the names that stand behind this, or all tasks where that is nowhere. */
  readonly fallback: RegExp | null;
  readonly hasBackticks?: boolean;
}

const NO_OPTIONS: Spelling = { folder: [], file: [], flags: "", takesNext: /^$/ };

/** https://ruby.github.io/rake/doc/rakefile_rdoc.html */
const RAKE: Tasks = {
  files: ["rakefile", "Rakefile", "rakefile.rb", "Rakefile.rb"],
  more: ["rakelib/*.rake", "lib/tasks/*.rake"],
  head: /^[ \t]*(?:(?:task|multitask|file)\b[ \t(]*(?::|['"])?([\w:-]+)|def\s+(\w+)|namespace\b)/gm,
  needs: /^[ \t]*(?:task|multitask)\b.*|^.*\.invoke\b.*/gm,
  spelling: { folder: ["-C", "--directory"], file: ["-f", "--rakefile"], flags: "mqstvNG", takesNext: /^-[jIr]$/ },
  onlyShows: /^(-[TPWDAHVhn]|--(tasks|prereqs|where|describe|dry-run|help|version|all))/,
  fallback: /task\s*\(?:?['"]?default\b(.*)/,
  hasBackticks: true,
};

/** https://docs.pyinvoke.org/en/stable/concepts/invoking-tasks.html, https://www.fabfile.org */
const INVOKE: Tasks = {
  files: ["tasks.py", "tasks/__init__.py"],
  more: ["tasks/*.py"],
  head: /^(?:async\s+)?def\s+(\w+)/gm,
  needs: /^@task\b.*|^.*\(\s*(?:c|ctx|context)\b.*/gm,
  spelling: { ...NO_OPTIONS, takesNext: /^(-[crfTF]|--(collection|search-root|config|command-timeout))$/ },
  onlyShows: /^(-[lhVR]|--(list|help|version|dry))(=|$)/,
  fallback: /default\s*=\s*True[^\n]*\)\s*\ndef\s+(\w+)/,
};

const FABRIC: Tasks = { ...INVOKE, files: ["fabfile.py", "fabfile/__init__.py"], more: [] };

/** https://nox.thea.codes/en/stable/usage.html */
const NOX: Tasks = {
  files: ["noxfile.py"],
  head: /^(?:async\s+)?def\s+(\w+)/gm,
  needs: /^.*\.notify\(.*|^.*\(\s*session\b.*/gm,
  spelling: { ...NO_OPTIONS, file: ["-f", "--noxfile"], takesNext: /^(-[tkpP]|--(tags|keywords|pythons?|posargs))$/ },
  named: /^(-s|-e|--sessions?)(?:=(.*))?$/,
  onlyShows: /^(-l|-h|--(list|list-sessions|help|version))$/,
  fallback: /nox\.options\.sessions\s*=([^\n]*)/,
};

/** https://docs.gradle.org/current/userguide/command_line_interface.html */
const GRADLE: Tasks = {
  files: ["build.gradle", "build.gradle.kts"],
  head: /^[ \t]*(?:task\s+['"]?(\w+)|tasks\.(?:register|create)(?:<\w+>)?\s*\(\s*['"](\w+)|(?:val|var)\s+(\w+)\s+by\s+tasks)/gm,
  needs: /^.*(?:dependsOn|finalizedBy|mustRunAfter)\b.*/gm,
  spelling: {
    folder: ["-p", "--project-dir"],
    file: ["-b", "--build-file"],
    flags: "",
    takesNext: /^(-[xIcgP]|--(exclude-task|init-script|tests))$/,
  },
  onlyShows: /^(-m|--(dry-run|help|version))$/,
  fallback: /defaultTasks(.*)/,
};

/** https://magefile.org */
const MAGE: Tasks = {
  files: ["magefile.go", "Magefile.go"],
  more: ["magefiles/*.go"],
  head: /^func\s+(?:\([^)]*\)\s*)?(\w+)/gm,
  needs: /^.*\b[A-Z]\w*\(.*/gm,
  spelling: { folder: ["-d", "-w"], file: [], flags: "v", takesNext: /^-(t|compile|gocmd)$/ },
  onlyShows: /^-(l|h|init|clean|version)$/,
  fallback: /var\s+Default\s*=\s*(\w+)/,
};

const ALL: ReadonlyMap<string, Tasks> = new Map([
  ["rake", RAKE],
  ["invoke", INVOKE],
  ["inv", INVOKE],
  ["fab", FABRIC],
  ["nox", NOX],
  ["gradle", GRADLE],
  ["gradlew", GRADLE],
  ["mage", MAGE],
]);

export const TASK_PROGRAMS: readonly string[] = [...ALL.keys()];

/** `tf:destroy`, `tf.destroy-all`, `destroy[prod]` and `Destroy` are found by their last part. */
const plainName = (name: string): string =>
  name
    .replace(/[[(].*$|:$/s, "")
    .replace(/^.*[.:](?=.)/s, "")
    .replace(/[-_]/g, "")
    .toLowerCase();

/** Longer than what anybody writes above a function. */
const LONGEST_ABOVE = 1000;

/** What Python has said of a function above it, at the end of a text: `@task(pre=[a])`. */
function aboveIn(text: string): string {
  const lines = text.slice(-LONGEST_ABOVE).split("\n");
  const end = lines.findLastIndex((line) => !/^([@ \t)\]]|$)/.test(line));
  const start = lines.findIndex((line, at) => at > end && line.startsWith("@"));
  return start < 0 ? "" : lines.slice(start).join("\n");
}

/** What stands between the heads of a file, by the names of these. */
function sectionsOf(text: string, { head }: Tasks): ReadonlyMap<string, string> {
  const heads = [...text.matchAll(head)];
  const found = new Map<string, string>();
  let above = aboveIn(text.slice(0, heads[0]?.index ?? 0));
  for (const [at, { index, ...names }] of heads.entries()) {
    const name = [names[1], names[2], names[3]].find((one) => one !== undefined);
    const whole = text.slice(index, heads[at + 1]?.index);
    const next = aboveIn(whole);
    const section = above + whole.slice(0, whole.length - next.length);
    above = next;
    if (name !== undefined) found.set(plainName(name), `${found.get(plainName(name)) ?? ""}\n${section}`);
  }
  return found;
}

/** The tasks that are asked for, with those that they name. */
function reached(
  wanted: readonly string[],
  sections: ReadonlyMap<string, string>,
  { needs }: Tasks,
): readonly string[] {
  const all = new Set(wanted.map(plainName));
  // What is added while it is gone through is gone through too.
  for (const name of all)
    for (const [line] of (sections.get(name) ?? "").matchAll(needs))
      for (const [word] of line.matchAll(/[\w-]+/g)) if (sections.has(plainName(word))) all.add(plainName(word));
  return [...all].flatMap((name) => sections.get(name) ?? []);
}

function filesOf(
  { files, more = [] }: Tasks,
  named: string | null | undefined,
  here: string,
  state: State,
): readonly string[] {
  const first =
    named == null ? foldersAbove(here).map((at) => files.map((file) => resolve(at, file))) : [[resolve(here, named)]];
  for (const paths of first) {
    const found = fileOfCommands(paths, state);
    if (found === null) continue;
    const folder = dirname(found.path);
    const others = more.flatMap((pattern) => matching(pattern, folder)).filter((path) => path !== found.path);
    return [found.text, ...others.flatMap((path) => fileOfCommands([path], state)?.text ?? [])];
  }
  return more
    .flatMap((pattern) => matching(pattern, here))
    .flatMap((path) => fileOfCommands([path], state)?.text ?? []);
}

export function runTasks(name: string, [, ...args]: Words, state: State): void {
  const tasks = ALL.get(name);
  const here = placeOf(state);
  if (tasks === undefined || here === null) return;
  const { options, words, files, folders } = lineOf(args, tasks.spelling);
  if (options.some((option) => tasks.onlyShows.test(option))) return;
  const folder = resolve(here, folders[0] ?? ".");
  const texts = filesOf(tasks, files[0], folder, state);
  const source = texts.join("\n");
  const sections = sectionsOf(source, tasks);
  const given =
    tasks.named === undefined ? words.map(({ text, pattern }) => text ?? pattern) : valuesOf(args, tasks.named);
  const wanted = given.includes(null)
    ? [...sections.keys()]
    : given.flatMap((text) => (text === null || /=/.test(text) ? [] : text));
  const asked = wanted.length > 0 ? wanted : fallbackOf(source, tasks, sections);
  for (const section of reached(asked, sections, tasks))
    runSource(section, tasks.hasBackticks === true, within(state, folder));
}

/** Behind such an option stand several: `nox -s lint tests`. */
function valuesOf(args: Words[1][], option: RegExp): readonly (string | null)[] {
  const found: (string | null)[] = [];
  let isNamed = false;
  for (const { text, head } of args) {
    const match = option.exec(text ?? "");
    if (match !== null || head.startsWith("-")) isNamed = match !== null;
    if (match?.[2] !== undefined) found.push(match[2]);
    else if (match === null && isNamed) found.push(text);
  }
  return found;
}

function fallbackOf(
  source: string,
  { fallback, named }: Tasks,
  sections: ReadonlyMap<string, string>,
): readonly string[] {
  const line = fallback?.exec(source)?.[1];
  if (line !== undefined) return [...line.matchAll(/[\w-]+/g)].map(([word]) => word);
  return named === undefined ? [] : [...sections.keys()];
}
