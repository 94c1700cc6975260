import { hostname } from "node:os";
import { basename } from "node:path";
import { literal } from "../../../text/literal.ts";
import { accountName } from "../../account.ts";
import { dateOf } from "./dates.ts";

/**
 * What harmless programs print, as far as that is sure: people name their copies by it. Good for the name of a new file
 * and for no more, since what is printed later, or by a function of that name, may be something else.
 */

/** Stands for digits and the letters a to f, of which nobody knows more. */
export const DIGITS = "\uE000";

/** The value of a shell's own variable that is a number. */
export const numberNamed = (name: string): string | null =>
  /^(RANDOM|SRANDOM|SECONDS|UID|EUID|PPID|EPOCHSECONDS|\$)$/.test(name) ? DIGITS : null;

/** `git rev-parse --short HEAD`, `openssl rand -hex 4`, `id -u` */
const PRINTS_DIGITS =
  /^(git rev-parse( --short(=\d+)?| --verify)* (HEAD|@)([~^]\d*)*|git rev-list --count HEAD|openssl rand -hex \d+|id -[ug]|nproc)$/;

/** A name that has no sign in it which would make another path of it. */
const isPlain = (text: string): boolean => /^[\w.@+-]+$/.test(text) && !/^\.+$/.test(text);

/** By the words of the command, null for one that is not known. */
export function printedBy(words: readonly (string | null)[]): string | null {
  const [program, first, second, ...more] = words;
  const date = dateOf(words);
  if (date !== null) return date;
  if (words.includes(null)) return null;
  const line = words.join(" ");
  if (PRINTS_DIGITS.test(line)) return DIGITS;
  if (line === "uuidgen") return Array(5).fill(DIGITS).join("-");
  const value =
    namedBy(line) ?? (program === "basename" && more.length === 0 ? basename(first ?? "", second ?? "") : null);
  return value !== null && isPlain(value) ? value : null;
}

function namedBy(line: string): string | null {
  if (line === "whoami" || line === "id -un") return accountName();
  if (line === "hostname" || line === "uname -n") return hostname();
  return line === "hostname -s" ? hostname().replace(/\..*$/, "") : null;
}

/** All names that a text with such signs in it may become, and some more. */
export function patternOf(text: string): RegExp {
  // What may be a digit beside such a sign counts as part of it, so that no text takes long to be searched.
  const parts = text.split(new RegExp(`[\\da-f]*${DIGITS}[\\da-f${DIGITS}]*`, "i"));
  const start = parts.length > 1 && parts[0] === "" ? "(?<![\\da-f])" : "";
  return new RegExp(start + parts.map(literal).join("[\\da-f]+"), "i");
}
