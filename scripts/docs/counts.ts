import { thousands } from "../../src/report/quantity.ts";
import { providers, sum } from "./providers.ts";

/** How many resource types the catalogue knows, as a sentence. */
export function catalogueCounts(): string {
  const all = providers();
  const held = thousands(sum(all.map(({ rows }) => rows.length)));
  const harmless = thousands(sum(all.map((one) => one.harmless)));
  return `The catalogue knows ${held} resource types of ${thousands(all.filter(({ rows }) => rows.length > 0).length)} providers that hold something or guard it, and ${harmless} that are known as harmless.`;
}
