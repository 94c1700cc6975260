import { shellWord } from "../../../../text/shell-word.ts";
import { mentionsTerraform } from "../mention.ts";
import { UNKNOWN_TEXT, unknownNamed } from "./held.ts";

/** What an expression of just may be, as far as that is plain: one of several texts. */

/** What a name stands for; undefined where nobody knows. */
export type Named = (name: string) => readonly string[] | undefined;

const MOST = 16;
/** A longer text is not put together here. */
const LONGEST = 10_000;
const DEEPEST = 8;

interface Part {
  readonly sign: string;
  part: string;
}

/** Parts between signs, where these stand in no quotes and no brackets. */
function partsOf(text: string, signs: RegExp): readonly Part[] {
  const found: Part[] = [{ sign: "", part: "" }];
  let [quote, depth] = ["", 0];
  for (const sign of text) {
    const last = found.at(-1) as Part;
    if (quote === "" && depth === 0 && signs.test(sign)) {
      found.push({ sign: sign === "/" ? "/" : "", part: "" });
      continue;
    }
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (/['"`]/.test(sign)) quote = sign;
    else if (/[({]/.test(sign)) depth++;
    else if (/[)}]/.test(sign)) depth--;
    last.part += sign;
  }
  return found;
}

export function textsOf(expression: string, named: Named, depth = 0): readonly string[] {
  const text = expression.trim();
  if (depth > DEEPEST) return [UNKNOWN_TEXT];
  // `if a == b { x } else { y }`
  if (/^if\s/.test(text))
    return [...text.matchAll(/\{([^{}]*)\}/g)]
      .flatMap(([, one]) => textsOf(one as string, named, depth + 1))
      .slice(0, MOST);
  const parts = partsOf(text, /[+/]/);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return oneOf(only.part.trim(), named, depth);
  const joined = (before: string, after: string): string =>
    before.length + after.length > LONGEST ? UNKNOWN_TEXT : before + after;
  return parts.reduce<readonly string[]>(
    (all, { sign, part }) => {
      const texts = part.trim() === "" ? [""] : oneOf(part.trim(), named, depth).map((one) => sign + one);
      return all.flatMap((before) => texts.map((text) => joined(before, text))).slice(0, MOST);
    },
    [""],
  );
}

function oneOf(text: string, named: Named, depth: number): readonly string[] {
  const quoted = /^[fx]?(?:'''(.*)'''|"""(.*)"""|'([^']*)'|"((?:[^"\\]|\\.)*)")$/s.exec(text);
  if (quoted !== null) {
    const plain = quoted[1] ?? quoted[2] ?? quoted[3];
    return [plain ?? unescaped(quoted[4] ?? "")];
  }
  const inner = /^\((.*)\)$/s.exec(text)?.[1];
  if (inner !== undefined) return textsOf(inner, named, depth + 1);
  const command = /^`([^`]*)`$/s.exec(text)?.[1];
  if (command !== undefined) return [`$(${command})`];
  const [, called, args = ""] = /^([a-z_0-9]+)\s*\((.*)\)$/s.exec(text) ?? [];
  if (called !== undefined) return valuesOfCall(called, args, named, depth);
  if (/^[A-Za-z_][\w-]*$/.test(text)) return named(text) ?? [unknownNamed(text.replaceAll("-", "_"))];
  return [UNKNOWN_TEXT];
}

const unescaped = (text: string): string =>
  text.replace(/\\(.)/g, (_, sign: string) => ({ n: "\n", t: "\t", r: "\r" })[sign] ?? sign);

/** Functions that hand on what they are given, or nearly so. */
const HANDS_ON =
  /^(trim|trim_start|trim_end|clean|absolute_path|canonicalize|lowercase|uppercase|lowercamelcase|kebabcase|snakecase|shoutykebabcase|shoutysnakecase|titlecase|uppercamelcase|encode_uri_component|require|which)$/;

/** https://just.systems/man/en/functions.html */
function valuesOfCall(name: string, args: string, named: Named, depth: number): readonly string[] {
  if (HANDS_ON.test(name)) return textsOf(args, named, depth + 1);
  if (name === "just_executable") return ["just"];
  if (name === "quote")
    return textsOf(args, named, depth + 1).map((text) => (text.includes("$") ? text : shellWord(text)));
  if (/^(justfile_directory|source_directory|invocation_directory|justfile_dir|source_dir)$/.test(name)) return ["."];
  const [, variable, fallback] = /^\s*['"](\w+)['"]\s*(?:,(.*))?$/s.exec(args) ?? [];
  if (/^env(_var(_or_default)?)?$/.test(name) && variable !== undefined) {
    const own = named(`$${variable}`);
    return own ?? [...(fallback === undefined ? [] : textsOf(fallback, named, depth + 1)), unknownNamed(variable)];
  }
  return changed(
    name,
    partsOf(args, /,/).map(({ part }) => textsOf(part, named, depth + 1)),
  );
}

type Changes = (text: string, from: string, to: string) => string;

const replaced: Changes = (text, from, to) =>
  from === "" || text.length * to.length > LONGEST * 100 ? text : text.replaceAll(from, () => to);

/** Functions that put one text in the place of another, or take it away. */
const CHANGES: ReadonlyMap<string, Changes> = new Map<string, Changes>([
  ["replace", replaced],
  ["trim_start_match", (text, from) => (text.startsWith(from) ? text.slice(from.length) : text)],
  ["trim_end_match", (text, from) => (text.endsWith(from) ? text.slice(0, text.length - from.length) : text)],
  ["trim_start_matches", (text, from) => text.replaceAll(from, "")],
  ["trim_end_matches", (text, from) => text.replaceAll(from, "")],
  ["prepend", (before, text) => text.replace(/\S+/g, (word) => before + word)],
  ["append", (behind, text) => text.replace(/\S+/g, (word) => word + behind)],
  ["join", (first, second) => `${first}/${second}`],
]);

/** A function that is not known here may hand on any of its texts. */
function changed(name: string, [texts = [], from = [], to = [""]]: readonly (readonly string[])[]): readonly string[] {
  const change = CHANGES.get(name);
  if (change === undefined || from.length === 0)
    return [UNKNOWN_TEXT, ...[...texts, ...from, ...to].filter(mentionsTerraform)].slice(0, MOST);
  return texts
    .flatMap((text) => from.flatMap((one) => to.map((other) => change(text, one, other))))
    .map((text) => (text.length > LONGEST ? UNKNOWN_TEXT : text))
    .slice(0, MOST);
}
