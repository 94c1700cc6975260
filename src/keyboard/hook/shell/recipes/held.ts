import { dirname } from "node:path";
import { isPiped, LONGEST_READ } from "../../scripts.ts";
import { heldHere } from "../here.ts";
import { leadsToTerraform } from "../mention.ts";
import { copyOf, type State, unclear } from "../state.ts";
import { UNKNOWN_WORD } from "../word.ts";

/** Commands that stand in a file under another name, whatever program the file is for. */

/** Too large to be read piece by piece: then its text alone counts. */
const isLong = (text: string): boolean => text.length > LONGEST_READ;

/**
 * The first of some files that is there; null where there is none. One that the same command writes is not known: what
 * it will be is not what lies there.
 */
export function fileOfCommands(
  paths: readonly string[],
  state: State,
): { readonly path: string; readonly text: string } | null {
  const piped = paths.find(isPiped);
  if (piped !== undefined) return fromInput(piped, state);
  const written = paths.find((path) => state.findings.written.includes(path));
  const here = written === undefined ? null : heldHere(written, state);
  // Where one lies there already, that is the one which runs if this is not written after all.
  if (written !== undefined && here !== null && state.world.scriptAt(written) === null)
    return { path: written, text: here };
  if (written !== undefined) unclear(state, "script", written.replace(/^.*\//s, ""));
  for (const path of paths) {
    const text = state.world.scriptAt(path);
    if (text === null) continue;
    if (!isLong(text)) return { path, text };
    state.reader.text(text, state);
    return null;
  }
  return null;
}

/** `make -f -`, `just --justfile /dev/stdin`: what is not known beforehand is refused. */
function fromInput(path: string, state: State): { readonly path: string; readonly text: string } | null {
  const { piped, text } = state.input;
  if (!piped || text === null || !path.endsWith("/stdin")) unclear(state, "piped", path);
  return text === null ? null : { path, text };
}

/** Where such a file is looked for: of a command that runs somewhere else, where the last one ran that is known. */
export const placeOf = ({ folder, near }: State): string | null => folder ?? near;

/** Higher than any folder of a project stands above what is typed in it. */
const HIGHEST = 12;

/** A folder and those above it, the nearest first. */
export function foldersAbove(folder: string): readonly string[] {
  const found = [folder];
  for (let at = dirname(folder); at !== found.at(-1) && found.length < HIGHEST; at = dirname(at)) found.push(at);
  return found;
}

/** Whether a name is what a pattern with one sign in it stands for: `deploy-%`, `deploy-*`. */
export function fitsPattern(pattern: string, sign: string, name: string): boolean {
  const [before = "", after = ""] = pattern.split(sign);
  return name.startsWith(before) && name.endsWith(after);
}

/** Where a script of such a file runs, and what is known there. */
export const within = (state: State, folder: string | null): State =>
  copyOf(state, { strict: false, folder, depth: state.depth + 1 });

/** What stands for a value that only the program of such a file knows: for a shell it is one word, and not known. */
export const unknownNamed = (name: string): string => `\${${/^[A-Za-z_]\w*$/.test(name) ? name : "UNKNOWN"}}`;
export const UNKNOWN_TEXT = unknownNamed("");

/** A script with such values in it. */
export function runFilled(script: string, state: State): void {
  for (const [, name = ""] of script.matchAll(/\$\{?([A-Za-z_]\w*)/g))
    if (!state.variables.has(name)) state.variables.set(name, UNKNOWN_WORD);
  runHeld(script, state);
}

/** Signs of a shebang that name no shell: then the script is a program in another language. */
const OTHER_LANGUAGE = /^#!.*\b(python|node|deno|bun|ruby|perl|php|lua|Rscript|nu|pwsh)/;

/** A script of such a file. */
export function runHeld(script: string, state: State): void {
  state.findings.held.push(script);
  if (OTHER_LANGUAGE.test(script)) state.reader.text(script, state);
  else state.reader.script(script, state);
}

/** What could not be followed, and whose name says that Terraform may be behind it. */
export function leftUnread(names: readonly string[], shown: string, state: State): void {
  if (names.some((name) => leadsToTerraform(name) || /(?<![a-z])(destroy|apply)(?![a-z])/i.test(name)))
    unclear({ ...state, strict: true }, "recipe", shown);
}
