import { InputError } from "../../../domain/fault.ts";
import { terminalText } from "../../../report/untrusted.ts";
import type { ScriptPlace } from "../agents.ts";

/** The file that is the hook. One of somebody else's is left as it is: two programs can't be made one. */
export function withScript(text: string | null, place: ScriptPlace, command: string, path: string): string {
  if (text !== null && text.trim() !== "" && !isOurs(text, place))
    throw new InputError(
      `${path} is a hook of your own, which is left as it is; move it away and install again, or let it run this with the agent's message on standard input, print what this prints, and refuse the command if this does not end with 0: ${terminalText(command)}`,
    );
  return place.script(command);
}

/** Null where the file is ours: then it goes as a whole. */
export const withoutScript = (text: string | null, place: ScriptPlace): string | null =>
  text !== null && isOurs(text, place) ? null : text;

/** By the line that says who wrote it, whatever it starts. */
const isOurs = (text: string, { script }: ScriptPlace): boolean => {
  const said = script("")
    .split("\n")
    .find((line) => /Written by/.test(line)) as string;
  return text.split(/\r?\n/).includes(said);
};
