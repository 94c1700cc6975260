import type { CatalogueRow, Knowledge } from "../domain/catalogue.ts";
import { nearTypes } from "../text/near.ts";
import { rowText } from "./explain-row.ts";
import { terminalText } from "./untrusted.ts";

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
  const others = nearTypes(type, known);
  const meant = others.length === 0 ? "" : `  Did you mean ${others.join(", ")}?\n`;
  return `${shown}: the catalogue does not know this type; deleting or replacing it is reported as unclassified.\n${meant}${HOW_TO_ADD(shown)}`;
}
