import { describe, expect, test } from "vitest";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";
import { object, reviewOf, row } from "./reviewing.ts";

const ROWS: readonly CatalogueRow[] = [
  row("table", {
    leaves: [
      { remains: "refused", refusal: "protected", when: { protection: true }, says: "the provider refuses" },
      { remains: "grace", days: 7, says: "the table can be undeleted" },
    ],
    watch: [
      { path: "family[*].name", change: "removed", rule: "data-loss", says: "The family is deleted." },
      {
        path: "column[*].name",
        change: "removed",
        rule: "data-loss",
        leaves: [
          {
            remains: "grace",
            when: { travel: { above: 0 } },
            days: { path: "travel", unit: "days" },
            says: "the rows as they were",
          },
        ],
        says: "The column is dropped.",
      },
    ],
  }),
  row("backup", { class: "backup", refs: [{ role: "copies", path: "table", to: ["table"] }] }),
];

const both = { id: "t", protection: true, family: [{ name: "a" }, { name: "b" }], column: [{ name: "c" }] };

async function remainsAfter(after: object, before: object = both, others: readonly Record<string, unknown>[] = []) {
  const { findings } = await reviewOf([object("table.x", "update", before, after), ...others], ROWS);
  const found = findings.find(({ subject }) => subject?.address === "table.x");
  return { rule: found?.rule, kind: found?.remains?.kind, days: found?.remains?.days };
}

describe("what remains of what a change in place loses", () => {
  test("is nothing, whatever a destroy of the whole would leave", async () => {
    const unprotected = { ...both, protection: false };
    const lessFamily = { family: [{ name: "a" }] };
    expect(await remainsAfter({ ...both, ...lessFamily })).toEqual({ rule: "last-copy", kind: "nothing", days: null });
    expect(await remainsAfter({ ...unprotected, ...lessFamily }, unprotected)).toMatchObject({ kind: "nothing" });
  });
  test("is what the change itself leaves, by the values before it", async () => {
    const before = { ...both, travel: 3 };
    expect(await remainsAfter({ ...before, column: [] }, before)).toEqual({
      rule: "data-loss",
      kind: "grace",
      days: 3,
    });
    expect(await remainsAfter({ ...before, travel: 0, column: [] }, { ...before, travel: 0 })).toMatchObject({
      kind: "nothing",
    });
  });
  test("is a copy in the state", async () => {
    const backup = object("backup.x", "no-op", { id: "b", table: "t" }, {});
    expect(await remainsAfter({ ...both, family: [] }, both, [backup])).toMatchObject({
      rule: "data-loss",
      kind: "copies",
    });
  });
});
