import { visible } from "../../../report/untrusted.ts";

const AROUND = 3;

/** The lines that differ, with some around them. What is edited here is one place in a file, so one piece is enough. */
export function difference(before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const lines = [
    ...old.slice(Math.max(0, start - AROUND), start).map((line) => `  ${visible(line)}`),
    ...old.slice(start, old.length - end).map((line) => `- ${visible(line)}`),
    ...now.slice(start, now.length - end).map((line) => `+ ${visible(line)}`),
    ...now.slice(now.length - end, now.length - end + AROUND).map((line) => `  ${visible(line)}`),
  ];
  return `${lines.join("\n")}\n`;
}

const linesOf = (text: string): readonly string[] => (text === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/));
