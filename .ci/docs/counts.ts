import { HARMLESS, ROWS } from "../../src/catalogue/tables.ts";
import { table } from "./table.ts";

const SHOWN = 8;
const thousands = (count: number): string => count.toLocaleString("en-US");
const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

interface Provider {
  readonly name: string;
  readonly rows: number;
  readonly harmless: number;
}

const line = ({ name, rows, harmless }: Provider): readonly string[] => [name, thousands(rows), thousands(harmless)];
const together = (name: string, providers: readonly Provider[]): Provider => ({
  name,
  rows: sum(providers.map(({ rows }) => rows)),
  harmless: sum(providers.map(({ harmless }) => harmless)),
});

/** How many resource types the catalogue knows: the largest providers by name, the others together. */
export function catalogueCounts(): string {
  const providers = [...new Set([...ROWS.keys(), ...HARMLESS.keys()])]
    .map(
      (prefix): Provider => ({
        name: `\`${prefix}_\``,
        rows: ROWS.get(prefix)?.().length ?? 0,
        harmless: HARMLESS.get(prefix)?.().trim().split("\n").length ?? 0,
      }),
    )
    .sort((a, b) => b.rows - a.rows || (a.name < b.name ? -1 : 1));
  const [first, rest] = [providers.slice(0, SHOWN), providers.slice(SHOWN)];
  return table(
    ["types", "hold something, or guard it", "known to be harmless"],
    [...first, together(`${rest.length} more providers`, rest), together("all", providers)].map(line),
  );
}
