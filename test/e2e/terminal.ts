import { spawn, spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { folderWith } from "../cli/running.ts";

const BUNDLE = join(process.cwd(), "dist", "cli", "index.js");

/** Whether `script` of util-linux is here, which gives a program a terminal. macOS has another one of that name. */
export const hasScript = /util-linux/.test(spawnSync("script", ["--version"], { encoding: "utf8" }).stdout ?? "");
export const hasTerraform = spawnSync("terraform", ["version"]).status === 0;

/** Says on a run what it left out, and why: a test that is skipped in silence is a test that nobody has. */
export function loudly(isThere: boolean, what: string, tests: string): boolean {
  if (!isThere) process.stderr.write(`\n*** ${what} is not installed: ${tests} are SKIPPED ***\n\n`);
  return isThere;
}

/** What a package manager puts on the path. */
export function installed(): string {
  const folder = folderWith({ "destroy-guard": `#!/bin/sh\nexec '${process.execPath}' '${BUNDLE}' "$@"\n` });
  chmodSync(join(folder, "destroy-guard"), 0o755);
  return folder;
}

export interface Ended {
  /** As `$?` tells it. */
  readonly code: number;
  /** All that was to be seen, both streams in a terminal. */
  readonly screen: string;
}

interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What a person does: waits until a text is to be seen, then types, or does something else. */
export type Step = readonly [seen: string | RegExp, act: string | (() => void)];

const LONGEST = 60_000;

/** Runs a command of sh in a terminal, in front of which somebody acts step by step. */
export async function inTerminal(command: string, steps: readonly Step[], { cwd, env }: Place): Promise<Ended> {
  const child = spawn("script", ["-qefc", command, "/dev/null"], { cwd, env, stdio: ["pipe", "pipe", "inherit"] });
  const end = new Promise<number>((done) => child.once("close", (code) => done(code ?? -1)));
  let screen = "";
  let from = 0;
  let wake = () => {};
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    screen += text;
    wake();
  });
  const late = setTimeout(() => child.kill("SIGKILL"), LONGEST);
  let isOver = false;
  void end.then(() => {
    isOver = true;
    wake();
  });
  for (const [seen, act] of steps) {
    let found = find(screen, from, seen);
    while (found < 0 && !isOver) {
      await new Promise<void>((done) => {
        wake = done;
      });
      found = find(screen, from, seen);
    }
    if (found < 0) break;
    from = found;
    if (typeof act === "string") child.stdin.write(act);
    else act();
  }
  const code = await end;
  clearTimeout(late);
  return { code, screen: screen.replaceAll("\r\n", "\n") };
}

/** Where a text ends on the screen, behind what was seen before; -1 where it is not to be seen. */
function find(screen: string, from: number, seen: string | RegExp): number {
  const rest = screen.slice(from);
  if (typeof seen === "string") return rest.includes(seen) ? from + rest.indexOf(seen) + seen.length : -1;
  const match = seen.exec(rest);
  return match === null ? -1 : from + match.index + match[0].length;
}

/** Runs a command of sh where there is no terminal. */
export function without(
  command: string,
  { cwd, env }: Place,
): Ended & { readonly stdout: string; readonly stderr: string } {
  const { status, signal, stdout, stderr } = spawnSync("setsid", ["-w", "sh", "-c", command], {
    cwd,
    env,
    encoding: "utf8",
    input: "",
    timeout: LONGEST,
  });
  return { code: status ?? (signal === null ? -1 : 128), screen: `${stdout}${stderr}`, stdout, stderr };
}
