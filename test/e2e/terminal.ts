import { spawn, spawnSync } from "node:child_process";

/** Whether this machine has `script` of util-linux, which gives a program a terminal. */
export const HAS_TERMINAL = /util-linux/.test(spawnSync("script", ["--version"], { encoding: "utf8" }).stdout ?? "");
if (!HAS_TERMINAL)
  process.stderr.write("\n!!! script (util-linux) is not installed: NOTHING THAT ASKS ON A TERMINAL IS TESTED\n\n");

export interface OnTerminal {
  readonly code: number;
  /** All that stood on the screen. */
  readonly screen: string;
}

/** Runs a shell command on a terminal. As soon as the screen shows a text, its answer is typed; each is typed once. */
export function onTerminal(
  command: string,
  answers: readonly (readonly [shown: string, typed: string])[],
  place: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<OnTerminal> {
  return new Promise((resolve, reject) => {
    const child = spawn("script", ["--quiet", "--return", "--command", command, "/dev/null"], {
      cwd: place.cwd,
      env: { PATH: process.env.PATH, TERM: "dumb", ...place.env },
      stdio: ["pipe", "pipe", "inherit"],
    });
    const left = [...answers];
    let screen = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      screen += text;
      const [next] = left;
      if (next === undefined || !screen.includes(next[0])) return;
      left.shift();
      child.stdin.write(`${next[1]}\n`);
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? -1, screen: screen.replaceAll("\r\n", "\n") }));
  });
}
