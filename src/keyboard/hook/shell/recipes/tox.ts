import { UNKNOWN_TEXT } from "./held.ts";

/** What tox.ini has run in each environment. https://tox.wiki/en/stable/config.html */

const SECTION = /^\[(?:testenv(?::([^\]]+))?|([^\]]+))\]\s*$/;
const KEY = /^(\w+)\s*=\s*(.*)$/;
const RUNS = /^commands(_pre|_post)?$/;

/** A line without what is for tox alone: a condition, a sign that its failure is no matter, what is put in. */
const plain = (line: string): string =>
  line
    .replace(/^[\w.,!{}-]+:\s+/, "")
    .replace(/^\s*[-!]\s*/, "")
    .replace(/\{\[testenv(?::([^\]]+))?\]commands\}/, (_, name: string | undefined) => name ?? "testenv")
    .replace(/\{posargs(?::([^{}]*))?\}/g, (_, fallback: string | undefined) => fallback ?? "")
    .replace(/\{[^{}]*\}/g, () => UNKNOWN_TEXT)
    .trim();

/** The commands by the names of environments. Those that run where none is named stand under `envlist`. */
export function toxCommands(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let [names, key]: [readonly string[], string] = [[], ""];
  const add = (line: string): void => {
    const isList = /^env_?list$/.test(key) && names[0] === "tox";
    const lines = isList ? line.split(/[\s,]+/) : RUNS.test(key) ? [plain(line)] : [];
    for (const name of isList ? ["envlist"] : names) {
      const all = found.get(name) ?? [];
      all.push(...lines.filter((one) => one !== ""));
      found.set(name, all);
    }
  };
  for (const line of text.split(/\r?\n/)) {
    const section = SECTION.exec(line);
    const set = KEY.exec(line);
    if (section !== null) names = (section[1] ?? section[2] ?? "testenv").split(",").map((name) => name.trim());
    else if (set !== null) {
      key = set[1] as string;
      add(set[2] as string);
    } else if (/^\s+\S/.test(line) && !/^\s*#/.test(line)) add(line.trim());
  }
  return found;
}
