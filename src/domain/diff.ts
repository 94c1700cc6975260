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
