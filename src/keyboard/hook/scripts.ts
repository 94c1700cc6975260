import { closeSync, openSync, readSync } from "node:fs";
import { statOf } from "../../input/found.ts";

/** Of a larger one only so much is read: what comes behind is no script that anybody wrote. */
const LARGEST = 1 << 24;

/** Longer texts are not parsed, only searched: the answer must come soon. */
export const LONGEST_READ = 1 << 20;

/** Whether a path is what a program was given to read, or a device. What lies in memory (`/dev/shm`) is a file. */
export function isPiped(path: string): boolean {
  if (/^\/(proc\/|dev\/(fd\/|std|tty))/.test(path)) return true;
  const stat = path.startsWith("/dev/") ? statOf(path) : undefined;
  return stat !== undefined && !stat.isFile() && !stat.isDirectory();
}

/** The text of a script; null where there is none, or none that is text. */
export function scriptAt(path: string): string | null {
  const stat = statOf(path);
  // A pipe or a device would be emptied, or never end.
  if (stat?.isFile() !== true) return null;
  const bytes = Buffer.alloc(Math.min(stat.size, LARGEST));
  const file = openSync(path, "r");
  try {
    readSync(file, bytes);
  } finally {
    closeSync(file);
  }
  // As a shell tells a program from a script: by its first line. In all others it passes over a NUL.
  const line = bytes.indexOf("\n");
  const first = line < 0 ? bytes : bytes.subarray(0, line);
  return first.includes(0) ? null : bytes.toString("utf8").replaceAll("\0", "");
}
