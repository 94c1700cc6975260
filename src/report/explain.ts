import type { CatalogueRow, Knowledge } from "../domain/catalogue.ts";
import { rowText } from "./explain-row.ts";
import { terminalText } from "./untrusted.ts";

/** Levenshtein's distance, given up above `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[b.length] as number;
}

/** Known types that somebody may have meant, the nearest first: by spelling, or with the provider's prefix left out. */
export function near(type: string, known: readonly string[]): readonly string[] {
  const limit = Math.max(2, Math.floor(type.length / 6));
  const scored = known.map((one) => ({
    one,
    off: one.endsWith(`_${type}`) ? one.length / 1000 : distance(type, one, limit),
  }));
  return scored
    .filter(({ off }) => off <= limit)
    .sort((a, b) => a.off - b.off || (a.one < b.one ? -1 : 1))
    .slice(0, 5)
    .map(({ one }) => one);
}

const HOW_TO_ADD = (type: string): string =>
  [
    "  To have it reviewed, name it in the policy:",
    "",
    "    catalogue:",
    `      - type: ${type}`,
    "        class: data        # or backup, key, container, …; none for a type that holds nothing",
    "        weight: high       # high blocks, medium warns, low is noted",
    "        what: ledger       # in your own words",
    "",
  ].join("\n");

export interface Explained {
  readonly type: string;
  readonly knowledge: Knowledge;
  /** The rows of its provider, for what counts as a copy of it. */
  readonly beside: readonly CatalogueRow[];
  /** All types that are known, searched for near names when nothing is known of this one. */
  readonly known: readonly string[];
  /** Columns of the terminal. */
  readonly width: number;
}

/** What the catalogue knows of one type, as text. */
export function explained({ type, knowledge, beside, known, width }: Explained): string {
  if (knowledge.known === "row" || knowledge.known === "policy") return rowText(knowledge.row, beside, width);
  const shown = terminalText(type);
  if (knowledge.known === "harmless")
    return `${shown}: known to hold nothing that a destroy would lose; deleting or replacing it is never a finding of its own.\n`;
  const others = near(type, known);
  const meant = others.length === 0 ? "" : `  Did you mean ${others.join(", ")}?\n`;
  return `${shown}: the catalogue does not know this type; deleting or replacing it is reported as unclassified.\n${meant}${HOW_TO_ADD(shown)}`;
}
