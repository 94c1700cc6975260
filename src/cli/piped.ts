import { fstatSync } from "node:fs";

/** Whether a process has a pipe or a file as standard input: not a terminal, and not /dev/null. */
export function isPiped(descriptor: number): boolean {
  try {
    const found = fstatSync(descriptor);
    return found.isFIFO() || found.isFile() || found.isSocket();
  } catch {
    // It is closed, or of a kind that the system tells nothing about.
    return false;
  }
}
