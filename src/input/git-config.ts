/** Git's settings as they stand in a file: https://git-scm.com/docs/git-config#_syntax */

export interface GitSetting {
  /** `alias.x`, `core.pager`, `filter.x.smudge`; the section and the last part in small letters. */
  readonly name: string;
  readonly value: string;
}

/** `[filter "x"]` */
const SECTION = /\[[ \t]*([\w.-]+)(?:[ \t]+"((?:[^"\\\n]|\\.)*)")?[ \t]*\]/y;
const BLANKS = /\s*/y;
const KEY = /([A-Za-z][\w-]*)[ \t]*=/y;

/** What stands at a place, of which a pattern tells the end. */
function at(place: number, pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

/** Settings in their order. What git would not understand is passed over, up to the end of its line. */
export function gitSettingsIn(file: string): readonly GitSetting[] {
  const text = file.replaceAll("\r\n", "\n");
  const found: GitSetting[] = [];
  let section = "";
  for (let place = 0; place < text.length; ) {
    place += at(place, BLANKS, text)?.[0].length ?? 0;
    const [head, name = "", sub] = at(place, SECTION, text) ?? [];
    const [start = "", key = ""] = at(place, KEY, text) ?? [];
    if (head !== undefined) {
      section = [name.toLowerCase(), ...(sub === undefined ? [] : [sub.replace(/\\(.)/g, "$1")])].join(".");
      place += head.length;
    } else if (start !== "") {
      const { value, end } = valueAt(place + start.length, text);
      found.push({ name: `${section}.${key.toLowerCase()}`, value });
      place = end;
    } else place = lineEnd(place, text);
  }
  return found;
}

function lineEnd(place: number, text: string): number {
  const end = text.indexOf("\n", place);
  return end < 0 ? text.length : end;
}

const TOKEN = /[^"\\#;\n]+|\\?[\s\S]/y;
const ESCAPED = new Map([
  ["\\n", "\n"],
  ["\\t", "\t"],
  ["\\b", "\b"],
  ["\\\n", ""],
]);

/**
 * `a "b # c" \` goes on in the next line. Blanks at its ends count only in quotes; a `#` or `;` outside of them begins
 * a comment, which ends with its line whatever it ends with.
 */
function valueAt(start: number, text: string): { readonly value: string; readonly end: number } {
  let [value, kept, isQuoted] = ["", 0, false];
  for (let place = start; ; ) {
    const token = at(place, TOKEN, text)?.[0] ?? "\n";
    if (token === "\n" || (!isQuoted && /^[#;]$/.test(token)))
      return { value: value.slice(0, kept), end: lineEnd(place, text) };
    place += token.length;
    if (token === '"') isQuoted = !isQuoted;
    else if (token.startsWith("\\")) value += ESCAPED.get(token) ?? token.slice(1);
    else value += value === "" && !isQuoted ? token.trimStart() : token;
    if (isQuoted || token.startsWith("\\")) kept = value.length;
    else if (token !== '"' && token.trim() !== "") kept = value.length - (token.length - token.trimEnd().length);
  }
}
