import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { table } from "./table.ts";

/**
 * Rows on which somebody came to another result who read their page, or the provider's source: what was decided of
 * each, and what the row must say since (test/catalogue/judged/checked.json).
 */

const FILE = join(import.meta.dirname, "..", "..", "test", "catalogue", "judged", "checked.json");

/** Parts of a row. Of a list, each element must be met by some element of the row's. */
type Parts = Readonly<Record<string, unknown>>;

interface Decision {
  /** What the catalogue said. */
  readonly said: string;
  /** What the other one said. */
  readonly judge: string;
  /** What was decided, and why. */
  readonly became: string;
  /** What the row says since. */
  readonly row: Parts | "harmless";
  /** What it must not say. */
  readonly without?: Readonly<Record<string, readonly unknown[]>>;
}

/** Decisions by type. */
export const decisions = (): Readonly<Record<string, Decision>> =>
  (JSON.parse(readFileSync(FILE, "utf8")) as { decided: Readonly<Record<string, Decision>> }).decided;

/** Whether all that is asked for is there. */
export function has(there: unknown, asked: unknown): boolean {
  if (Array.isArray(asked))
    return Array.isArray(there) && asked.every((part) => there.some((element) => has(element, part)));
  if (typeof asked !== "object" || asked === null) return there === asked;
  if (typeof there !== "object" || there === null) return false;
  const members = there as Parts;
  return Object.entries(asked).every(([name, part]) => has(members[name], part));
}

/** Types whose rows say otherwise than was decided, each with what is missing or too much. */
export function broken(all: Readonly<Record<string, Decision>>): readonly string[] {
  const catalogue = catalogueWith([]);
  return Object.entries(all).flatMap(([type, { row: asked, without = {} }]) => {
    const known = catalogue(type);
    if (asked === "harmless") return known.known === "harmless" ? [] : [`${type} is not known as harmless`];
    const row = rowOf(known) as Parts | undefined;
    if (row === undefined) return [`${type} has no row`];
    return [
      ...Object.entries(asked)
        .filter(([field, part]) => !has(row[field], part))
        .map(([field, part]) => `${type} does not say ${field} ${JSON.stringify(part)}`),
      ...Object.entries(without).flatMap(([field, parts]) =>
        parts.filter((part) => has(row[field], [part])).map((part) => `${type} says ${field} ${JSON.stringify(part)}`),
      ),
    ];
  });
}

/** The section of docs/catalogue.md. */
export function doubted(): string {
  const all = decisions();
  return `#### Rows that were doubted

Others read pages, and for some types the provider's source, and came to another result than the catalogue: on what a type holds and how much it is missed, or on what single attributes do. Of each it was decided, by the page, who is right. A test holds the rows to what was decided.

<details>
<summary>${Object.keys(all).length} types, and what was decided</summary>

${table(
  ["type", "catalogue, then", "judge", "what was decided"],
  Object.entries(all).map(([type, { said, judge, became }]) => [`\`${type}\``, said, judge, became]),
)}

</details>`;
}
