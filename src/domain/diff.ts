/** A line of a diff, with its number in the old file where it is removed, in the new one where it is added. */
export interface DiffLine {
  readonly text: string;
  readonly line: number;
}

/** The lines that a unified diff removes or adds. */
export function linesOf(patch: string, side: "-" | "+"): readonly DiffLine[] {
  const found: DiffLine[] = [];
  let [old, now] = [0, 0];
  for (const content of patch.split("\n")) {
    const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(content);
    if (hunk) [old, now] = [Number(hunk[1]), Number(hunk[2])];
    else if (content.startsWith("-")) {
      if (side === "-") found.push({ text: content.slice(1), line: old });
      old++;
    } else if (content.startsWith("+")) {
      if (side === "+") found.push({ text: content.slice(1), line: now });
      now++;
    } else if (content.startsWith(" ")) {
      old++;
      now++;
    }
  }
  return found;
}

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

/**
 * The text before a change, from the text after it and the whole diff; null where they do not belong together. Whether
 * the last line had a line end is lost.
 */
export function textBefore(patch: string, after: string): string | null {
  const lines = after.split("\n");
  const before: string[] = [];
  let at = 0;
  for (const content of patch.split("\n")) {
    const hunk = HUNK.exec(content);
    if (hunk !== null) {
      // A hunk without lines of its own names the line before it.
      const start = Number(hunk[1]) - (hunk[2] === "0" ? 0 : 1);
      if (start < at || start > lines.length) return null;
      before.push(...lines.slice(at, start));
      at = start;
      continue;
    }
    const text = content.slice(1);
    const sign = content[0];
    if (sign === "-") before.push(text);
    else if (sign === " " || sign === "+") {
      if (lines[at++] !== text) return null;
      if (sign === " ") before.push(text);
    } else if (sign !== undefined && sign !== "\\") return null;
  }
  return [...before, ...lines.slice(at)].join("\n");
}
