import { type Args, has, operands } from "./args.ts";
import { mayTakeState } from "./mention.ts";
import type { State } from "./state.ts";
import { target, written } from "./targets.ts";

/** What is common to all programs that change files. */

export type Change = (args: Args, state: State) => void;

/** A path that is not known may be the state, where the command speaks of it at all. */
export const about = ({ whole }: State): boolean => mayTakeState(whole.replace(LEFT_OUT, ""));

/** What find is told to leave out: `-not -path './.terraform/*'`, `-name .terraform -prune -o` */
const LEFT_OUT = /(?:-not|!)\s+-i?(?:path|name|wholename)\s+\S+|-i?(?:path|name|wholename)\s+\S+\s+-prune\s+-or?\b/g;

/** Programs that change each of their operands, or take it away. */
export const each =
  (withAllInside: boolean): Change =>
  (args, state) => {
    const isAbout = about(state);
    for (const word of operands(args)) target(word, state, isAbout, withAllInside);
  };

/** Programs that write each of their operands anew. */
export const eachWritten: Change = (args, state) => {
  for (const word of operands(args)) written(word, state, about(state));
};

/** Programs that write the second of their operands. */
export const secondWritten: Change = (args, state) => {
  const into = operands(args)[1];
  if (into !== undefined) written(into, state, false);
};

export const ifOption =
  (option: RegExp, change: Change): Change =>
  (args, state) => {
    if (has(args, option)) change(args, state);
  };
