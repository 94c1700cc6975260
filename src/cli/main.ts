#!/usr/bin/env node
import process from "node:process";
import { runToEnd } from "../run-to-end.ts";
import { here } from "./here.ts";
import { isPiped } from "./piped.ts";
import { whereNothingIsWritten } from "./unwritable.ts";

async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  whereNothingIsWritten(argv[0] === "hook");
  // An agent waits for its hook before each command, so that one loads nothing of the others.
  const command = argv[0] === "hook" ? await import("../keyboard/hook/run.ts") : await import("./command.ts");
  process.exitCode = await command.run(argv, {
    cwd: here(),
    env: process.env,
    // Few commands read it, and to open it loads much of Node.
    get stdin() {
      return process.stdin;
    },
    isPiped: isPiped(0),
    stdout: process.stdout,
    stderr: process.stderr,
    now: () => new Date(),
  });
}

export const run = (): Promise<void> => runToEnd(main);

export const ended = run();
