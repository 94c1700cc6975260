import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { COMPILED } from "./compiled.ts";
import { load } from "./loaded.ts";
import { isEachProcess } from "./runner.ts";

export const BUNDLE = join(process.cwd(), "dist", "cli", "index.js");

/** What the command line is given beside its arguments; nothing on standard input where nothing is said. */
export interface Given {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command line's bundle in a process. */
export function start(args: readonly string[], given: Given = {}, node = process.execPath): Ended {
  const { input = "", cwd = process.cwd(), env = {} } = given;
  const { status, stdout, stderr } = spawnSync(node, [BUNDLE, ...args], {
    cwd,
    input,
    encoding: "utf8",
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: COMPILED, ...env },
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}

/** The same in this process, see `load`: for tables of many cases. */
export async function loaded(args: readonly string[], given: Given = {}): Promise<Ended> {
  if (isEachProcess) return start(args, given);
  const { input = "", cwd = process.cwd(), env = {} } = given;
  const { exitCode, ...said } = await load(BUNDLE, { args, input, cwd, env: { PATH: process.env.PATH, ...env } });
  return { code: exitCode, ...said };
}
