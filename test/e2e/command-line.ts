import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
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

/** Starts the command line's bundle in a process. Not in one go: what it talks to may be served by this process. */
export async function start(args: readonly string[], given: Given = {}, node = process.execPath): Promise<Ended> {
  const { input = "", cwd = process.cwd(), env = {} } = given;
  const child = spawn(node, [BUNDLE, ...args], {
    cwd,
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: COMPILED, ...env },
  });
  child.stdin.on("error", () => {}); // Whoever asks nothing need not read it.
  child.stdin.end(input);
  const [code, stdout, stderr] = await Promise.all([
    new Promise<number | null>((done, failed) => child.once("error", failed).once("close", done)),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, stdout, stderr };
}

/** The same in this process, see `load`: for tables of many cases. */
export async function loaded(args: readonly string[], given: Given = {}): Promise<Ended> {
  if (isEachProcess) return start(args, given);
  const { input = "", cwd = process.cwd(), env = {} } = given;
  const { exitCode, ...said } = await load(BUNDLE, { args, input, cwd, env: { PATH: process.env.PATH, ...env } });
  return { code: exitCode, ...said };
}
