import { shellWord } from "../../../../text/shell-word.ts";
import { UNKNOWN_TEXT, unknownNamed } from "./held.ts";

/** What an expression of just may be, as far as that is plain: one of several texts. */

/** What a name stands for; undefined where nobody knows. */
export type Named = (name: string) => readonly string[] | undefined;

const MOST = 16;
/** A longer text is not put together here. */
const LONGEST = 10_000;
const DEEPEST = 8;

/** Parts between the signs `+` and `/`, where these stand in no quotes and no brackets. */
function partsOf(text: string): readonly { readonly sign: string; readonly part: string }[] {
  const found: { sign: string; part: string }[] = [{ sign: "", part: "" }];
  let [quote, depth] = ["", 0];
  for (const sign of text) {
    const last = found.at(-1) as { sign: string; part: string };
    if (quote === "" && depth === 0 && /[+/]/.test(sign)) {
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
  const parts = partsOf(text);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return oneOf(only.part.trim(), named, depth);
  const joined = (before: string, after: string): string =>
    before.length + after.length > LONGEST ? UNKNOWN_TEXT : before + after;
  return parts.reduce<readonly string[]>(
    (all, { sign, part }) => {
      const texts = part.trim() === "" ? [""] : oneOf(part.trim(), named, depth).map((text) => sign + text);
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
const HANDS_ON = /^(trim|trim_start|trim_end|clean|absolute_path|canonicalize|lowercase|uppercase|require|which)$/;

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
  return [UNKNOWN_TEXT];
}
