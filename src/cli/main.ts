#!/usr/bin/env node
import process from "node:process";
import { run } from "./command.ts";
import { isPiped } from "./plans.ts";

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(process.exitCode ?? 0);
});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  isPiped: isPiped(0),
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
});
