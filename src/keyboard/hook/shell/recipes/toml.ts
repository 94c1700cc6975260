/**
 * A file of TOML, as far as it matters here: keys, the section that they stand in, and strings. No kept reader of TOML
 * is small enough to be started before each command. https://toml.io/en/v1.0.0
 */

/** How long the value at the beginning of a text is. */
export function lengthOf(text: string): number {
  const long = /^("""|''')/.exec(text)?.[0];
  if (long !== undefined) {
    const end = text.indexOf(long, long.length);
    return end < 0 ? text.length : end + long.length;
  }
  return /^[[{]/.test(text) ? endOf(text) : (/^("(?:[^"\\\n]|\\.)*"|'[^'\n]*')/.exec(text)?.[0].length ?? 0);
}

/** The strings of a value: of one, or of a list. */
export function stringsOf(value: string): readonly string[] {
  const long = /^("""|''')\r?\n?/.exec(value);
  return long === null ? stringsIn(value) : [value.slice(long[0].length, -3)];
}

/** Where a list or a table ends. */
function endOf(value: string): number {
  let [depth, quote] = [0, ""];
  for (let at = 0; at < value.length; at++) {
    const sign = value[at] as string;
    if (quote !== "") {
      if (sign === "\\" && quote === '"') at++;
      else if (sign === quote) quote = "";
    } else if (/["']/.test(sign)) quote = sign;
    else if (/[[{]/.test(sign)) depth++;
    else if (/[\]}]/.test(sign) && --depth === 0) return at + 1;
  }
  return value.length;
}

export const stringsIn = (text: string): readonly string[] =>
  [...text.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map(
    ([, double, single]) =>
      single ?? (double ?? "").replace(/\\(.)/g, (_, sign: string) => ({ n: "\n", t: "\t" })[sign] ?? sign),
  );

/** `a-b`, `"a b"` */
const NAME = "(?:\"([^\"]*)\"|'([^']*)'|([\\w:-]+))";
const KEY = new RegExp(`^\\s*${NAME}\\s*=\\s*`);
const SECTION = /^\s*\[\[?\s*([^\]#]+?)\s*\]\]?\s*(#.*)?$/;

/** Longer than any value that a person wrote. */
const LONGEST = 20_000;

export interface TomlKey {
  /** The names of its section. */
  readonly section: readonly string[];
  readonly key: string;
  /** As it stands there. */
  readonly value: string;
}

/** The keys of a file, each with its value. What belongs to a value is looked at once. */
export function tomlKeys(text: string): readonly TomlKey[] {
  const found: TomlKey[] = [];
  let section: readonly string[] = [];
  let [start, read] = [0, 0];
  for (const line of text.split("\n")) {
    const at = start;
    start += line.length + 1;
    if (at < read) continue;
    const head = SECTION.exec(line)?.[1];
    const key = KEY.exec(line);
    if (head !== undefined) section = namesIn(head);
    else if (key !== null) {
      const from = at + key[0].length;
      const value = text.slice(from, from + LONGEST);
      const length = lengthOf(value);
      read = from + length;
      found.push({ section, key: key[1] ?? key[2] ?? key[3] ?? "", value: value.slice(0, length) });
    }
  }
  return found;
}

/** `tool.poe."a.b"` */
const namesIn = (head: string): readonly string[] =>
  [...head.matchAll(/"([^"]*)"|'([^']*)'|([^.\s"']+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? "",
  );
