import { type SpawnSyncReturns, spawnSync } from "node:child_process";

interface Options {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Starts bash as GitHub's runner does, without anybody's own settings, and with nothing to read. Else each start would
 * run the `~/.bashrc` of who tests: bash does that where its input is a socket, which is what Node gives a child.
 */
export const bash = (args: readonly string[], options: Options = {}): SpawnSyncReturns<string> =>
  spawnSync("bash", ["--noprofile", "--norc", ...args], {
    ...options,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"],
  });
