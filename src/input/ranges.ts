import type { Glyph, Range } from "../domain/owners.ts";

/**
 * `[a-z]` as gitignore reads it (wildmatch.c of git): `!` or `^` first negates, a `]` that comes first is one of the
 * characters, a backslash takes the next one as it is, and `[:alpha:]` names a class.
 */
export interface FoundRange {
  readonly glyph: Glyph;
  /** The place after its `]`. */
  readonly end: number;
}

const CLASSES: ReadonlyMap<string, Range["spans"]> = new Map(
  Object.entries({
    alnum: ["09", "AZ", "az"],
    alpha: ["AZ", "az"],
    blank: ["  ", "\t\t"],
    cntrl: ["\u0000\u001f", "\u007f\u007f"],
    digit: ["09"],
    graph: ["!~"],
    lower: ["az"],
    print: [" ~"],
    punct: ["!/", ":@", "[`", "{~"],
    space: ["\t\r", "  "],
    upper: ["AZ"],
    xdigit: ["09", "AF", "af"],
  }).map(([name, spans]) => [name, spans.map((span) => [span.charCodeAt(0), span.charCodeAt(1)] as const)]),
);
const CLASS = /\[:([a-z]+):\]/y;

/** The range that begins at a `[`; null where it has no end. `chars`: the code points of one step. */
export function rangeAt(chars: readonly string[], start: number): FoundRange | null {
  let at = start + 1;
  const isNegated = chars[at] === "!" || chars[at] === "^";
  if (isNegated) at++;
  const spans: (readonly [number, number])[] = [];
  for (let isFirst = true; at < chars.length; isFirst = false) {
    if (chars[at] === "]" && !isFirst) return { glyph: { isNegated, spans }, end: at + 1 };
    const part = classAt(chars, at) ?? spanAt(chars, at);
    spans.push(...part.spans);
    at = part.end;
  }
  return null;
}

interface Part {
  readonly spans: Range["spans"];
  readonly end: number;
}

/** Longer than any of the names with its marks. */
const LONGEST_CLASS = 12;

function classAt(chars: readonly string[], at: number): Part | null {
  if (chars[at] !== "[" || chars[at + 1] !== ":") return null;
  CLASS.lastIndex = 0;
  const [all, name = ""] = CLASS.exec(chars.slice(at, at + LONGEST_CLASS).join("")) ?? [];
  const spans = CLASSES.get(name);
  return all === undefined || spans === undefined ? null : { spans, end: at + all.length };
}

/** `a`, `\\a` or `a-z`. A `-` at the end stands for itself. */
function spanAt(chars: readonly string[], at: number): Part {
  const first = charAt(chars, at);
  const isSpan = chars[first.end] === "-" && chars[first.end + 1] !== undefined && chars[first.end + 1] !== "]";
  if (!isSpan) return { spans: [[first.point, first.point]], end: first.end };
  const last = charAt(chars, first.end + 1);
  return { spans: [[first.point, last.point]], end: last.end };
}

function charAt(chars: readonly string[], at: number): { readonly point: number; readonly end: number } {
  const place = chars[at] === "\\" && at + 1 < chars.length ? at + 1 : at;
  return { point: chars[place]?.codePointAt(0) ?? -1, end: place + 1 };
}
