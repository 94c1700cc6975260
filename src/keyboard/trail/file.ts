import { fstatSync, readFileSync, readSync } from "node:fs";
import { InputError } from "../../domain/fault.ts";
import { statOf } from "../../input/found.ts";
import { whyOf } from "../../text/system-error.ts";
import { hashOf, numberIn } from "./chain.ts";

/** The last line of a trail. `isOpen`: it does not end with a line break, since it was never written to its end. */
interface LastLine {
  readonly hash: string;
  readonly number: number;
  readonly isOpen: boolean;
}

/** Longer than any line: the longest part of it is a path. */
const LONGEST = 1 << 20;

/**
 * The last line of an open file; null where it is empty, or no file of its own (a device).
 * A line that can't be read has no number, so the next one counts on from its place in the file.
 */
export function lastLineOf(file: number): LastLine | null {
  const { size } = fstatSync(file);
  if (size === 0) return null;
  const length = Math.min(size, LONGEST);
  const end = Buffer.alloc(length);
  readSync(file, end, 0, length, size - length);
  const isOpen = end.at(-1) !== LINE_FEED;
  const text = end.subarray(end.lastIndexOf(LINE_FEED, isOpen ? -1 : -2) + 1, isOpen ? length : length - 1).toString();
  return { hash: hashOf(text), number: numberIn(text) ?? linesIn(file, size), isOpen };
}

const LINE_FEED = 0x0a;

function linesIn(file: number, size: number): number {
  const all = Buffer.alloc(size);
  readSync(file, all, 0, size, 0);
  return all.toString().replace(/\n$/, "").split("\n").length;
}

/** The text of a trail; empty where there is none yet. Throws InputError where it can't be read. */
export function textAt(path: string): string {
  try {
    const found = statOf(path);
    if (found?.isDirectory() === true) throw new InputError(`the trail ${path} is a folder; name a file with --log`);
    return found?.isFile() === true ? readFileSync(path, "utf8") : "";
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(
      `the trail ${path} can't be read: ${whyOf(cause)}; check who may read it, or name another with --log`,
      { cause },
    );
  }
}
