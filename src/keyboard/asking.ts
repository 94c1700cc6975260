import { createInterface } from "node:readline/promises";
import type { Output, Shell } from "../cli/shell.ts";

/**
 * What a person types as the answer to one question; empty where they press Ctrl-C or Ctrl-D, or close the terminal.
 * `output`: where the question stands.
 */
export async function answerTo(question: string, { stdin }: Pick<Shell, "stdin">, output: Output): Promise<string> {
  const lines = createInterface({
    input: stdin as unknown as NodeJS.ReadableStream,
    output: output as unknown as NodeJS.WritableStream,
  });
  const closed = new Promise<string>((resolve) => void lines.once("close", () => resolve("")));
  try {
    return (await Promise.race([lines.question(question), closed])).trim();
  } catch (error) {
    if (!(error instanceof Error && error.name === "AbortError")) throw error;
    // The keys end no line.
    output.write("\n");
    return "";
  } finally {
    lines.close();
  }
}
