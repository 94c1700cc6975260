import { statSync } from "node:fs";

/**
 * What is wrong with a path that leads to no file; null for a file, and for what is not there. A pipe or a device may
 * never end, so nobody may begin to read it.
 */
export function notAFile(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || found.isFile()) return null;
  if (found.isDirectory()) return "is a folder; name the plan file in it";
  const kind = found.isFIFO() ? "a pipe" : found.isSocket() ? "a socket" : "a device";
  return `is ${kind}, and no file; write what it gives into a file and name that, or give it on standard input as "-"`;
}
