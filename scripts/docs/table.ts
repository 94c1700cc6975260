const escaped = (cell: string | number): string => String(cell).replaceAll("|", "\\|");

/**
 * A Markdown table. Cells are Markdown already; only what would end a cell is escaped. Columns of numbers, but for the
 * first, stand to the right.
 */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const align = head.map((_, i) => (i > 0 && rows.every((row) => /^[\d,–]+$/.test(String(row[i]))) ? "---:" : "---"));
  return [head, align, ...rows.map((row) => row.map(escaped))].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
