import { thousands } from "../../src/report/quantity.ts";
import { type Provider, providers, sum } from "./providers.ts";
import { table } from "./table.ts";

const SHOWN = 8;

const line = (name: string, of: readonly Provider[]): readonly string[] => [
  name,
  thousands(sum(of.map(({ rows }) => rows.length))),
  thousands(sum(of.map(({ harmless }) => harmless))),
];

/** How many resource types the catalogue knows: the largest providers by name, the others together. */
export function catalogueCounts(): string {
  const all = providers().toSorted((a, b) => b.rows.length - a.rows.length);
  const [first, rest] = [all.slice(0, SHOWN), all.slice(SHOWN)];
  return table(
    ["types", "hold something, or guard it", "known to be harmless"],
    [
      ...first.map((one) => line(`\`${one.prefix}_\``, [one])),
      line(`${rest.length} more providers`, rest),
      line("all", all),
    ],
  );
}
