import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { workingCopyOf } from "../../input/working-copy.ts";
import { OWN_FOLDERS } from "./files.ts";
import type { Uncommitted } from "./shell/state.ts";

/** In milliseconds: the answer must come soon. */
const LONGEST = 2000;

/** Where in a working copy something lies that this guard looks after. */
const PLACES = [...OWN_FOLDERS.map((folder) => `:(top)${folder}`), ":(top,glob)**/*.tfstate*"];

/** Nothing that the working copy's own settings name is run. */
const SETTINGS = ["-c", "core.fsmonitor=false", "-c", "core.untrackedCache=false"];

/** What git writes in front of a file that it does not keep. */
const SIGNS: ReadonlyMap<string, Uncommitted["git"]> = new Map([
  ["??", "untracked"],
  ["!!", "ignored"],
]);

/**
 * Files there that are not committed as they are; none where git can't say: then it will do nothing there either. Null
 * where it only takes too long.
 */
export function uncommitted(folder: string): readonly Uncommitted[] | null {
  const top = workingCopyOf(folder);
  if (top === null) return [];
  const asked = [
    "status",
    "--porcelain=v1",
    "-z",
    "--no-renames",
    "--untracked-files=all",
    "--ignored",
    "--",
    ...PLACES,
  ];
  const { status, stdout, error } = spawnSync("git", ["-C", top, ...SETTINGS, ...asked], {
    encoding: "utf8",
    timeout: LONGEST,
    maxBuffer: 1 << 24,
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, GIT_OPTIONAL_LOCKS: "0" },
  });
  if (error !== undefined && "code" in error && error.code !== "ENOENT") return null;
  if (status !== 0) return [];
  return stdout
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => ({ path: join(top, line.slice(3)), git: SIGNS.get(line.slice(0, 2)) ?? "tracked" }));
}
