import { createInterface } from "node:readline/promises";
import type { Shell } from "../../cli/shell.ts";

/** Whether a person can be asked: questions go to standard error, since standard output may be a file. */
export const canAsk = ({ stdin, stderr }: Shell): boolean => stderr.isTTY === true && stdin.isTTY === true;

/** What is typed as an answer; empty where the terminal is closed instead. */
export async function typed(question: string, { stdin, stderr }: Shell): Promise<string> {
  const lines = createInterface({
    input: stdin as unknown as NodeJS.ReadableStream,
    output: stderr as unknown as NodeJS.WritableStream,
  });
  try {
    const closed = new Promise<string>((resolve) => {
      lines.once("close", () => resolve(""));
    });
    return (await Promise.race([lines.question(question), closed])).trim();
  } finally {
    lines.close();
  }
}
