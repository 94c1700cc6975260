import { resolve } from "node:path";
import { isPiped, LONGEST_READ } from "../scripts.ts";
import { mentionsChange } from "./mention.ts";
import { baseName } from "./programs.ts";
import { runSource } from "./source.ts";
import { asSource, copyOf, type State, unclear } from "./state.ts";
import type { Text, Words } from "./word.ts";

/** `python3 x.py`, `npx tsx x.ts`: a program in another language, in a file that the command names. */

/** What runs a file, by the end of its name. */
const RUNS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(python[\d.]*|pypy\d*|uv|pipx|coverage|mpremote)$/, /\.py$/],
  [
    /^(node|nodejs|bun|deno|tsx|ts-node|ts-node-esm|zx|jiti|vite-node|esno|babel-node|nodemon|pm2|forever)$/,
    /\.([mc]?[jt]s|tsx|jsx)$/,
  ],
  [/^(ruby|jruby)$/, /\.rb$/],
  [/^perl$/, /\.p[lm]$/],
  [/^php$/, /\.php$/],
  [/^lua(jit)?$/, /\.lua$/],
  [/^go$/, /\.go$/],
  [/^groovy$/, /\.groovy$/],
];
/** Their own words are not far from those of a shell: the text alone counts. */
const AS_TEXT: readonly (readonly [RegExp, RegExp])[] = [
  [/^(csh|tcsh)$/, /./],
  [/^(pwsh|powershell)$/, /\.ps1$/],
  [/^(expect|tclsh)$/, /\.(exp|tcl)$/],
  [/^([gmn]?awk)$/, /\.awk$/],
  [/^nu$/, /\.nu$/],
  [/^(vim?|nvim|ex)$/, /\.(vim|lua)$/],
  [/^(emacs|emacsclient)$/, /\.el$/],
  [/^(gdb|lldb)$/, /\.(gdb|lldb)$/],
  [/^tmux$/, /\.(conf|tmux)$/],
  [/^(cmd|start)$/, /\.(bat|cmd)$/],
  [/^osascript$/, /\.(scpt|applescript|js)$/],
  [
    /^(rscript|r|julia|elixir|mix|scala|scala-cli|groovy|kotlin|swift|dart|crystal|raku|ocaml|guile|racket|runghc)$/,
    /\.\w+$/,
  ],
  [/^ipython3?$/, /\.i?py$/],
];

const HAS_BACKTICKS = /\.(rb|p[lm]|php)$/;

/** Files that the first such program among some words may run: in front of it are options, and verbs like `run`. */
function filesFor(words: Words, table: typeof RUNS): readonly string[] {
  const at = words.findIndex(({ text }) => text !== null && table.some(([program]) => program.test(baseName(text))));
  const [, ending] = table.find(([program]) => program.test(baseName(words[at]?.text ?? ""))) ?? [];
  if (at < 0 || ending === undefined) return [];
  const args = words.slice(at + 1);
  // Behind a module stand its own words: `python3 -m black x.py` runs no x.py.
  const module = args.findIndex(({ text }) => text === "-m");
  const rest = (module < 0 ? args : args.slice(0, module + 2)).map((word, index) =>
    fileIn(word, args[index - 1]?.text ?? ""),
  );
  return rest.filter((text) => ending.test(text));
}

/** `python3 -m scripts.destroy`, `node --import=./x.mjs`; of other options none. */
function fileIn({ text, head }: Text, before: string): string {
  if (before === "-m" && /^\w+(\.\w+)*$/.test(text ?? "")) return `${text?.replaceAll(".", "/")}.py`;
  return head.startsWith("-") ? (/^--(?:import|require|loader)=(.+)$/s.exec(text ?? "")?.[1] ?? "") : (text ?? "");
}

/** What it says: of one that the same command writes, what stands in the command. A longer one is not taken apart. */
function sourceAt(name: string, { folder, near, world, findings, whole }: State): string | null {
  const here = folder ?? near;
  const path = here === null ? null : resolve(here, name);
  if (path !== null && findings.written.includes(path)) return whole;
  const text = path === null || isPiped(path) ? null : world.scriptAt(path);
  return text === null || text.length > LONGEST_READ ? null : text;
}

/** The first of them that lies there. */
function sourceOf(
  words: Words,
  table: typeof RUNS,
  state: State,
): { readonly file: string; readonly text: string } | null {
  for (const file of filesFor(words, table)) {
    const text = sourceAt(file, state);
    if (text !== null) return { file, text };
  }
  return null;
}

/** Words by which a program is asked to look, and not to do. */
const ASKS =
  /^(plan|validate|fmt|show|output|lint|status|diff|list|-h|--help|--version|--plan|--plan-only|--dry-run|--check|--list)$/;
const FEARED = /^-{0,2}(apply|destroy|deploy|delete|remove|up|down|import|taint|auto-approve|force|yes|y)$/;

/** `python3 tf.py plan`, where the program knows that word, and no other word says that it shall do something. */
const onlyAsks = (args: readonly Text[], file: string, source: string): boolean => {
  const behind = args.slice(args.findIndex(({ text }) => text === file) + 1).map(({ text }) => text ?? "apply");
  const asks = behind.find((word) => ASKS.test(word));
  return (
    asks !== undefined &&
    !behind.some((word) => FEARED.test(word)) &&
    (/^(-h|--help|--version)$/.test(asks) || isKnownTo(asks, source))
  );
};

const isKnownTo = (word: string, source: string): boolean =>
  [`"${word}"`, `'${word}'`, `\`${word}\``].some((quoted) => source.includes(quoted));

/** `pwsh -EncodedCommand …`, `-enc …` */
const isEncoded = ([program, ...args]: Words): boolean =>
  /^(pwsh|powershell)$/.test(baseName(program.text ?? "")) &&
  args.some(({ text }) => /^[-/](e|ec|en|enc|encod\w*)$/i.test(text ?? ""));

/** Reads what such a program would start. */
export function runLanguage(words: Words, state: State): void {
  if (isEncoded(words)) unclear(state, "script", words.map(({ raw }) => raw).join(" "));
  const source = sourceOf(words, RUNS, state);
  const sources = source === null ? null : asSource(state, source.text);
  if (source !== null && sources !== null && !onlyAsks(words, source.file, source.text)) {
    const within = { strict: false, depth: state.depth + 1, sources };
    runSource(source.text, HAS_BACKTICKS.test(source.file), copyOf(state, within));
  }
  const other = sourceOf(words, AS_TEXT, state);
  if (other === null) return;
  if (mentionsChange(other.text)) unclear({ ...state, strict: true }, "text", other.file);
  runSource(other.text, false, copyOf(state, { strict: false, depth: state.depth + 1 }));
}
