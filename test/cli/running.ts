import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../../src/cli/command.ts";
import type { Shell } from "../../src/cli/shell.ts";

/** A folder that goes when the test ends, or when `atEnd` says so, with some files in it and below it. */
export function folderWith(
  files: Readonly<Record<string, string | Uint8Array>>,
  atEnd: (remove: () => void) => void = onTestFinished,
): string {
  const folder = mkdtempSync(join(tmpdir(), "destroy-guard-"));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process. */
export async function command(
  argv: readonly string[],
  shell: Partial<Shell> & { readonly input?: string | Uint8Array } = {},
): Promise<Outcome> {
  let stdout = "";
  let stderr = "";
  const code = await run(argv, {
    cwd: process.cwd(),
    env: {},
    stdin: (async function* () {
      if (shell.input !== undefined) yield Buffer.from(shell.input);
    })(),
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    now: () => new Date("2026-11-21T12:00:00Z"),
    ...shell,
  });
  return { code, stdout, stderr };
}
