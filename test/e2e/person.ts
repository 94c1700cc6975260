import { spawn, spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { folderWith } from "../cli/running.ts";
import { COMPILED } from "./compiled.ts";

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
  const folder = folderWith({
    "destroy-guard": `#!/bin/sh\nNODE_COMPILE_CACHE='${COMPILED}' exec '${process.execPath}' '${BUNDLE}' "$@"\n`,
  });
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
export type Step = readonly [seen: string | RegExp, act: string | ((seen: string) => string | undefined)];

/** Types whatever is asked for, as somebody does who means it. */
export const obeying: Step = [/ {2}\S[^\r\n]*\r\n> /, (seen) => `${seen.slice(2).replace(/\r\n> $/, "")}\n`];

const LONGEST = 240_000;

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
    while (found === null && !isOver) {
      await new Promise<void>((done) => {
        wake = done;
      });
      found = find(screen, from, seen);
    }
    if (found === null) break;
    from = found.end;
    const typed = typeof act === "string" ? act : act(found.text);
    if (typed !== undefined) child.stdin.write(typed);
  }
  const code = await end;
  clearTimeout(late);
  return { code, screen: screen.replaceAll("\r\n", "\n") };
}

/** A text on the screen, behind what was seen before; null where it is not to be seen. */
function find(
  screen: string,
  from: number,
  seen: string | RegExp,
): { readonly text: string; readonly end: number } | null {
  const rest = screen.slice(from);
  const at = typeof seen === "string" ? rest.indexOf(seen) : rest.search(seen);
  if (at < 0) return null;
  const text = typeof seen === "string" ? seen : (seen.exec(rest)?.[0] ?? "");
  return { text, end: from + at + text.length };
}

/** Runs a command of sh where there is no terminal. Not in one go: what it talks to may be served by this process. */
export async function without(
  command: string,
  { cwd, env }: Place,
  input = "",
): Promise<Ended & { readonly stdout: string; readonly stderr: string }> {
  // Detached: in a session of its own it has no terminal, even where the tests have one.
  const child = spawn("sh", ["-c", command], { cwd, env, detached: true, timeout: LONGEST, killSignal: "SIGKILL" });
  const [stdout, stderr]: [string[], string[]] = [[], []];
  child.stdout.setEncoding("utf8").on("data", (text: string) => stdout.push(text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => stderr.push(text));
  child.stdin.on("error", () => {}); // Whoever asks nothing need not read it.
  child.stdin.end(input);
  const code = await new Promise<number>((done) => child.once("close", (ended) => done(ended ?? -1)));
  const [out, err] = [stdout.join(""), stderr.join("")];
  return { code, screen: `${out}${err}`, stdout: out, stderr: err };
}
