#!/usr/bin/env node
import process from "node:process";
import { runToEnd } from "../run-to-end.ts";
import { here } from "./here.ts";
import { isPiped } from "./piped.ts";
import { whereNothingIsWritten } from "./unwritable.ts";

const argv = process.argv.slice(2);
whereNothingIsWritten(argv[0] === "hook");

export const ended = runToEnd(async () => {
  // An agent waits for its hook before each command, so that one loads nothing of the others.
  const { run } = argv[0] === "hook" ? await import("../keyboard/hook/run.ts") : await import("./command.ts");
  process.exitCode = await run(argv, {
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
});
