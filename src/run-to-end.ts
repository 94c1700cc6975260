import process from "node:process";

/** What Node ends with where a module waits for something that never comes. */
const NEVER_ENDED = 13;

/**
 * Runs a program that sets `process.exitCode` itself where it has to. Where nothing is left that could wake it and it
 * has not ended, the exit code is 13: a check never passes because it was not made. What the program throws goes to
 * `failed`; without that, and what `failed` throws, ends the process with 1: what is returned rejects with it, and else
 * settles when the program has ended.
 */
export function runToEnd(
  program: () => Promise<void>,
  failed?: (error: unknown) => void | Promise<void>,
): Promise<void> {
  let hasEnded = false;
  process.once("exit", () => {
    if (!hasEnded) process.exitCode ??= NEVER_ENDED;
  });
  return program()
    .catch(failed)
    .finally(() => {
      hasEnded = true;
    });
}
