import process from "node:process";
import { setFlagsFromString } from "node:v8";

/** An input that is this long is a large one. */
export const LARGE = 2 << 20;

/** Versions of Node whose V8 was seen to take the flag; another one would print that it does not know it. */
const OLDEST = 20;
const NEWEST = 24;

let isSmall = false;

/**
 * Keeps V8's space for new objects as small as it is. V8 doubles it as often as enough has survived in it, up to 128 MB
 * that a process never gives back; but of what is made while a large input is read nearly all is dead at once, which
 * costs the same to sweep in a small space. Called for large inputs only: other runs are over before it matters.
 */
export function keepYoungSpaceSmall(): void {
  if (isSmall) return;
  isSmall = true;
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= OLDEST && major <= NEWEST) setFlagsFromString("--semi-space-growth-factor=1");
}
