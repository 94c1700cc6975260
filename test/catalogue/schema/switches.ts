/**
 * Attributes whose names say that they have to do with deleting, keeping or protecting. Each of them is either in its
 * row, or was read and decides nothing: no-switches.json has those, with a word why.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rowsBeside } from "../../../src/catalogue/index.ts";
import type { Extract } from "./extract.ts";
import { settablePaths } from "./kinds.ts";
import { usesIn } from "./uses.ts";

/** By prefix and reason: `type path`, which stands for what is below it too; `prefix_*` for all types. */
export type Read = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export const NO_SWITCHES = JSON.parse(readFileSync(join(import.meta.dirname, "no-switches.json"), "utf8")) as Read;

/** Beginnings of words: deletion, protected, forced, locked, expiry. */
const WORDS =
  /^(delet|destroy|protect|retain|retention|keep|kept|forc(e|ed|es)$|purg|lock|backup|snapshot|immutab|recover|expir)/;

export const saysSwitch = (name: string): boolean => name.split("_").some((word) => WORDS.test(word));

/** A path without positions, keys and readings: `rule.days`. */
const plain = (path: string): string => path.replace(/\[[^\]]*\]/g, "").replace(/[~{].*$/, "");

/** `type path` of each such attribute that a row does not look at, neither at it nor at anything in it. */
export function unmentioned(prefix: string, extract: Extract): readonly string[] {
  return rowsBeside(`${prefix}_`).flatMap((row) => {
    const members = Object.hasOwn(extract.types, row.type) ? extract.types[row.type] : null;
    if (members === null || members === undefined) return [];
    const used = usesIn(row).map(({ path }) => plain(path));
    return settablePaths(members)
      .filter((path) => saysSwitch(plain(path).split(".").at(-1) ?? ""))
      .filter((path) => !used.some((one) => one === plain(path) || one.startsWith(`${plain(path)}.`)))
      .map((path) => `${row.type} ${path}`);
  });
}

/** Whether an entry of the list stands for an attribute. */
export function stands(entry: string, attribute: string): boolean {
  const [[type = "", path = ""], [ofType = "", at = ""]] = [entry.split(" "), attribute.split(" ")];
  const isOfType = type.endsWith("*") ? ofType.startsWith(type.slice(0, -1)) : type === ofType;
  return isOfType && (at === path || at.startsWith(`${path}.`) || at.startsWith(`${path}[`));
}
