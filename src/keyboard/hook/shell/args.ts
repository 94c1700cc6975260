import { known, type Text } from "./word.ts";

/** The words behind the name of a program. */

export type Args = readonly Text[];

/** Whether one of them begins so. */
export const has = (args: Args, option: RegExp): boolean => args.some(({ head }) => option.test(head));

export const operands = (args: Args): Args => args.filter(({ head }) => !head.startsWith("-"));

/** The value of the option at a place, in the same word (`--dir=x`) or the next; undefined where there is none. */
export function valueAt(args: Args, at: number): Text | undefined {
  const word = args[at];
  if (word?.head.includes("=") !== true) return word === undefined ? undefined : args[at + 1];
  return word.text === null ? word : { ...known(word.text.replace(/^[^=]*=/s, "")), raw: word.raw };
}
