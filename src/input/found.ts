import { lstatSync, type Stats, statSync } from "node:fs";

/**
 * What a path leads to, links followed; undefined where nothing is there, also since it goes on behind a file, or is
 * longer than any can be, for which Node has errors of their own. Throws what `node:fs` throws where nobody may look.
 */
export const statOf = (path: string): Stats | undefined => found(() => statSync(path, { throwIfNoEntry: false }));

/** What stands at a path itself, which may be a link. */
export const linkStatOf = (path: string): Stats | undefined => found(() => lstatSync(path, { throwIfNoEntry: false }));

const NOWHERE: ReadonlySet<unknown> = new Set(["ENOTDIR", "ENAMETOOLONG"]);

function found(look: () => Stats | undefined): Stats | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof Error && "code" in error && NOWHERE.has(error.code)) return undefined;
    throw error;
  }
}

/**
 * Whether anything stands at a path, a link that leads nowhere too. Where nobody may look something may: whoever opens
 * it is told why that can't be done.
 */
export function isTaken(path: string): boolean {
  try {
    return linkStatOf(path) !== undefined;
  } catch {
    return true;
  }
}

/** What is said of a path that leads to nothing. */
export const absent = (path: string): string => (isTaken(path) ? "is a link that leads to nothing" : "does not exist");

/** Whether a path leads to a folder, links followed. Throws where nobody may look. */
export const isFolder = (path: string): boolean => statOf(path)?.isDirectory() === true;

/** Whether a path is a file itself, and no link to one. */
export const isFileItself = (path: string): boolean => linkStatOf(path)?.isFile() === true;

/** Whether a path leads to a file, links followed. Throws where nobody may look. */
export const isFile = (path: string): boolean => statOf(path)?.isFile() === true;
