/** AWS allows 30 in one list. A plan with more is made up, and each would be compared with each text. */
export const MOST_PATTERNS = 500;

/** A pattern, ready to be asked of many texts. No regular expression: one with many `*` could take for ever. */
export function fitting(pattern: string): (text: string) => boolean {
  const [start = "", ...rest] = pattern.split("*");
  const end = rest.pop();
  if (end === undefined) return (text) => text === start;
  return (text) => {
    let at = start.length;
    if (text.length < at + end.length || !text.startsWith(start) || !text.endsWith(end)) return false;
    for (const part of rest) {
      const found = text.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at <= text.length - end.length;
  };
}
