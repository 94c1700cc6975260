import { readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Shell } from "../../../cli/shell.ts";
import { makeFolders } from "../../../text-file.ts";
import { trailPath } from "../../trail.ts";

/**
 * The folders that `--install` made. A list of them lies beside the trail, since nobody can tell from an empty folder
 * who made it. Where the list can't be kept, an empty folder stays, which does no harm.
 */

const listFor = (shell: Shell): string => join(dirname(trailPath(undefined, shell)), "made-folders");

const linesOf = (path: string): readonly string[] => {
  try {
    return readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line !== "");
  } catch {
    // Nothing was made yet, or the list was taken away.
    return [];
  }
};

function write(path: string, lines: readonly string[]): void {
  if (lines.length === 0) {
    rmSync(path, { force: true });
    return;
  }
  makeFolders(dirname(path), 0o700);
  writeFileSync(path, `${[...new Set(lines)].join("\n")}\n`, { mode: 0o600 });
}

const unlessItFails = (act: () => void): void => {
  try {
    act();
  } catch {
    // Then a folder stays.
  }
};

/** Makes a folder where there is none, with those above it, and remembers which. Throws as mkdir does. */
export function makeFolder(folder: string, shell: Shell): void {
  const first = makeFolders(folder);
  if (first === undefined) return;
  const made: string[] = [];
  for (let at = folder; at.length >= first.length && dirname(at) !== at; at = dirname(at)) made.push(at);
  unlessItFails(() => write(listFor(shell), [...linesOf(listFor(shell)), ...made]));
}

/** Takes a folder away, and those above it, as far as `makeFolder` made them and nothing is in them. */
export function removeFolders(folder: string, shell: Shell): void {
  unlessItFails(() => {
    const list = listFor(shell);
    const made = linesOf(list);
    const asked: string[] = [];
    for (let at = folder; made.includes(at); at = dirname(at)) asked.push(at);
    // Whatever stays has something in it, and is no longer ours.
    write(
      list,
      made.filter((line) => !asked.includes(line)),
    );
    for (const at of asked) {
      if (readdirSync(at).length > 0) return;
      rmdirSync(at);
    }
  });
}
