/** Whether a text fits a pattern. No regular expression: one with many `*` could take for ever. */
export function fits(text: string, pattern: string): boolean {
  const [start = "", ...rest] = pattern.split("*");
  const end = rest.pop();
  if (end === undefined) return text === start;
  let at = start.length;
  if (!text.startsWith(start) || text.length < at + end.length || !text.endsWith(end)) return false;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - end.length;
}
