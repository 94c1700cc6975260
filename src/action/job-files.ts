import { appendFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { InputError } from "../domain/fault.ts";
import { statOf } from "../input/found.ts";
import { isSameFile } from "../input/same-file.ts";
import { makeFolders } from "../make-folders.ts";
import { type Text, writeText } from "../text-file.ts";
import type { Log } from "./runner.ts";

/** The job summary may have 1 MiB; characters outside of ASCII take up to four bytes. */
export const MOST_SUMMARY = 250_000;

const why = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Writes the job summary. It is speech: without it `decision`, such as the verdict, is the same. */
export async function summarize(text: string, decision: string, log: Log): Promise<void> {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (path === undefined) return;
  try {
    await appendFile(path, `${text}\n`);
  } catch (error) {
    log.warning(`The job summary could not be written: ${why(error)}. ${decision} does not depend on it.`);
  }
}

/** What the input report would be written over, each in a sentence: `paths`, which the job reads. */
export const overwritten = (report: string, paths: readonly string[], workspace: string): readonly string[] =>
  report === ""
    ? []
    : paths
        .filter((path) => isSameFile(resolve(workspace, report), resolve(workspace, path)))
        .map((path) => `The input report would be written over ${path}, which is read. Give it a path of its own.`);

/** Writes the JSON of the input report, whole or in parts. Throws InputError where it can't be written. */
export function writeReport(path: string, json: Text, noun: "review" | "drill" | "doctor"): void {
  try {
    makeFolders(dirname(path));
    // To open it waits for somebody who reads it.
    if (statOf(path)?.isFIFO() === true) throw new Error("it is a pipe");
    writeText(path, json);
  } catch (cause) {
    throw new InputError(
      `The ${noun} JSON could not be written to ${path}: ${why(cause)}. Give the input report a path that can be written to.`,
      { cause },
    );
  }
}
