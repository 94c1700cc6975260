import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { workingCopyOf } from "../../input/working-copy.ts";
import type { Uncommitted } from "./shell/state.ts";

/** In milliseconds: the answer must come soon. */
const LONGEST = 2000;

/** Where in a working copy something lies that this guard looks after. */
const PLACES = [
  ...[".claude", ".codex", ".gemini", ".cursor", ".copilot", ".github"].map((folder) => `:(top)${folder}`),
  ":(top,glob)**/*.tfstate*",
];

/** Nothing that the working copy's own settings name is run. */
const SETTINGS = ["-c", "core.fsmonitor=false", "-c", "core.untrackedCache=false"];

/** Files there that are not committed as they are; none where git can't say. */
export function uncommitted(folder: string): readonly Uncommitted[] {
  const top = workingCopyOf(folder);
  if (top === null) return [];
  const asked = ["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", "--", ...PLACES];
  const { status, stdout } = spawnSync("git", ["-C", top, ...SETTINGS, ...asked], {
    encoding: "utf8",
    timeout: LONGEST,
    maxBuffer: 1 << 24,
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, GIT_OPTIONAL_LOCKS: "0" },
  });
  if (status !== 0) return [];
  return stdout
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => ({ path: join(top, line.slice(3)), isTracked: !line.startsWith("??") }));
}
