import { existsSync, realpathSync, statSync } from "node:fs";

/** Whether two whole paths lead to one file. Links of both kinds do. */
export function isSameFile(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
  if (first === undefined || second === undefined) return false;
  return first.ino === 0n || second.ino === 0n
    ? realpathSync(one) === realpathSync(other)
    : first.ino === second.ino && first.dev === second.dev;
}

/** What a whole path leads to, links followed; a path to nothing as it is. */
export const behindLinks = (path: string): string => (existsSync(path) ? realpathSync(path) : path);
