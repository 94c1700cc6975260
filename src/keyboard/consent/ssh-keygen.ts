import { spawn } from "node:child_process";

/** How a run of ssh-keygen ended. `missing`: it could not be started. */
export type Run =
  | { readonly state: "ran"; readonly code: number; readonly stdout: string; readonly stderr: string }
  | { readonly state: "missing" };

export interface Running {
  /** Nothing is looked for there: a folder of our own, lest `.` on the path finds another program. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input: string;
  /** Hears what it says to a person: that a key waits to be touched. */
  readonly onSaid?: (text: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Runs ssh-keygen, which signs and verifies (OpenSSH 8.2 and later). */
export function sshKeygen(args: readonly string[], { folder, env, input, onSaid, signal }: Running): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn("ssh-keygen", args, { cwd: folder, env: { ...env, LC_ALL: "C" }, stdio: "pipe", signal });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
      onSaid?.(text);
    });
    // It may end before it has read everything; its exit code says why.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.once("error", () => resolve({ state: "missing" }));
    child.once("close", (code) => resolve({ state: "ran", code: code ?? 255, stdout, stderr }));
  });
}

/** It does not know `-Y`, or this use of it. */
export const isTooOld = ({ stderr }: { readonly stderr: string }): boolean =>
  /unknown option|illegal option|usage:|unsupported operation for -Y/i.test(stderr);
