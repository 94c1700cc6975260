import { createInterface, type Interface } from "node:readline";
import type { Shell } from "../../cli/shell.ts";

/** Asks the person at the terminal. Null is no answer: a signal came, or the input ended. */
export interface Terminal {
  readonly ask: (text: string) => Promise<string | null>;
  readonly close: () => void;
}

/** The terminal that a command was started in; null where a person can't be asked. */
export function terminalOf({ stdin, stderr }: Shell, signal: AbortSignal): Terminal | null {
  if (!isPersonThere({ stdin, stderr })) return null;
  let lines: Interface | null = null;
  const waiting: string[] = [];
  let wake: () => void = () => {};
  let isOver = false;
  const end = () => {
    isOver = true;
    wake();
  };
  signal.addEventListener("abort", end);
  // Opened with the first question: until then the terminal is Terraform's, which may ask for variables.
  const opened = (): Interface => {
    // The terminal's own editing stays on, and with it the keys that send signals.
    const opening = createInterface({ input: stdin as unknown as NodeJS.ReadableStream, terminal: false });
    return opening
      .on("line", (line) => {
        waiting.push(line);
        wake();
      })
      .on("close", end);
  };
  return {
    ask: async (text) => {
      lines ??= opened();
      stderr.write(text);
      while (waiting.length === 0 && !isOver && !signal.aborted)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      const answer = signal.aborted ? null : (waiting.shift()?.trim() ?? null);
      // The keys for a signal, and for the end, end no line.
      if (answer === null) stderr.write("\n");
      return answer;
    },
    close: () => {
      signal.removeEventListener("abort", end);
      lines?.close();
    },
  };
}

/** Whether keys that send signals send them to this process and to all that it starts. */
export const isInTerminal = ({ stdin, stdout, stderr }: Shell): boolean =>
  stdin.isTTY === true || stdout.isTTY === true || stderr.isTTY === true;

/** Both ends of the talk: what is read, and where the questions stand. */
export const isPersonThere = ({ stdin, stderr }: Pick<Shell, "stdin" | "stderr">): boolean =>
  stdin.isTTY === true && stderr.isTTY === true;
