import { closeSync, openSync, readSync, statSync } from "node:fs";

/** Larger ones are programs, or something that nobody wrote. */
const LARGEST = 1 << 20;

/** The text of a script; null where there is none, or none that is text. */
export function scriptAt(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  // A pipe or a device would be emptied, or never end.
  if (stat?.isFile() !== true || stat.size > LARGEST) return null;
  const bytes = Buffer.alloc(stat.size);
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
