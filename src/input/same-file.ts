import { type BigIntStats, existsSync, realpathSync, statSync } from "node:fs";

/** Whether two whole paths lead to one file. Links of both kinds do. */
export function isSameFile(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [one, other].map(seen);
  if (first === undefined || second === undefined) return false;
  return first.ino === 0n || second.ino === 0n
    ? realpathSync(one) === realpathSync(other)
    : first.ino === second.ino && first.dev === second.dev;
}

/** Undefined where nothing is there, or it can't be looked at: whoever opens it says why. */
function seen(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

/** What a whole path leads to, links followed; a path to nothing as it is. */
export const behindLinks = (path: string): string => (existsSync(path) ? realpathSync(path) : path);
