import { spawnSync } from "node:child_process";
import { isFile } from "../../input/found.ts";

/** In milliseconds. A list that takes longer is of an archive that nobody waits for. */
const LONGEST = 2000;

/** The names in an archive, by the program that would unpack it; null where it is none, or can't be listed. */
export function entriesOf(path: string): readonly string[] | null {
  if (!isFile(path)) return null;
  const [program, args] = /\.(zip|jar)$/i.test(path) ? ["unzip", ["-Z1", path]] : ["tar", ["-tf", path]];
  const { status, stdout } = spawnSync(program as string, args as string[], {
    encoding: "utf8",
    timeout: LONGEST,
    maxBuffer: 1 << 24,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 ? stdout.split("\n") : null;
}
