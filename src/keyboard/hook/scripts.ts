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
  return bytes.includes(0) ? null : bytes.toString("utf8");
}
