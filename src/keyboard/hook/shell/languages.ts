import { resolve } from "node:path";
import { isPiped, LONGEST_READ } from "../scripts.ts";
import { baseName } from "./programs.ts";
import { runSource } from "./source.ts";
import { copyOf, type State } from "./state.ts";
import type { Text, Words } from "./word.ts";

/** `python3 x.py`, `npx tsx x.ts`: a program in another language, in a file that the command names. */

/** What runs a file, by the end of its name. */
const RUNS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(python[\d.]*|pypy\d*|uv|pipx|coverage|mpremote)$/, /\.py$/],
  [/^(node|nodejs|bun|deno|tsx|ts-node|ts-node-esm|zx|jiti|vite-node|esno|babel-node)$/, /\.([mc]?[jt]s|tsx|jsx)$/],
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
];

const HAS_BACKTICKS = /\.(rb|p[lm]|php)$/;

/** The file that the first such program among some words runs: in front of it are options, and verbs like `run`. */
function fileFor(words: Words, table: typeof RUNS): string | null {
  const at = words.findIndex(({ text }) => text !== null && table.some(([program]) => program.test(baseName(text))));
  const [, ending] = table.find(([program]) => program.test(baseName(words[at]?.text ?? ""))) ?? [];
  const isFile = ({ text, head }: Text): boolean =>
    text !== null && !head.startsWith("-") && ending?.test(text) === true;
  return at < 0 ? null : (words.slice(at + 1).find(isFile)?.text ?? null);
}

/** What it says: of one that the same command writes, what stands in the command. A longer one is not taken apart. */
function sourceAt(name: string, { folder, near, world, findings, whole }: State): string | null {
  const here = folder ?? near;
  const path = here === null ? null : resolve(here, name);
  if (path !== null && findings.written.includes(path)) return whole;
  const text = path === null || isPiped(path) ? null : world.scriptAt(path);
  return text === null || text.length > LONGEST_READ ? null : text;
}

/** Reads what such a program would start. */
export function runLanguage(words: Words, state: State): void {
  const file = fileFor(words, RUNS);
  const source = file === null ? null : sourceAt(file, state);
  if (source !== null) runSource(source, HAS_BACKTICKS.test(file ?? ""), copyOf(state, { strict: false }));
  const other = fileFor(words, AS_TEXT);
  const text = other === null ? null : sourceAt(other, state);
  if (text !== null) state.reader.text(text, state);
}
