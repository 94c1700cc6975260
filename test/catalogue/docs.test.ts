import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogueDocs, compared, disagreements, JUDGED, judgementsOf } from "../../scripts/docs/catalogue.ts";

test("docs/catalogue.md is what the catalogue says", () => {
  expect(readFileSync(join(import.meta.dirname, "..", "..", "docs", "catalogue.md"), "utf8")).toBe(catalogueDocs());
});

describe.each(JUDGED)("The judgements of $title", ({ name }) => {
  const judgements = judgementsOf(name);
  const { figures, apart } = compared(judgements);
  test("are of 200 types, sorted, each with a class and a reason", () => {
    const types = Object.keys(judgements);
    expect(types).toHaveLength(200);
    expect([...types].sort()).toEqual(types);
    expect(types.filter((type) => !type.startsWith(`${name}_`))).toEqual([]);
    expect(
      Object.entries(judgements).filter(
        ([, { class: named, missed, why }]) => (named === "none") !== (missed === null) || why === "",
      ),
    ).toEqual([]);
  });
  test("leave no type that holds something worth a warning out of the catalogue", () => {
    expect(
      apart.filter(({ judgement, row }) => row === undefined && ["high", "medium"].includes(judgement.missed ?? "")),
    ).toEqual([]);
    expect(figures.high.found).toBe(figures.high.of);
  });
  test("are answered wherever the catalogue stands by another view", () => {
    const { stands } = disagreements();
    expect(apart.filter(({ type }) => !stands[type]).map(({ type }) => type)).toEqual([]);
  });
});

test("Every answer is to a disagreement that is still there", () => {
  const apart = new Set(JUDGED.flatMap(({ name }) => compared(judgementsOf(name)).apart.map(({ type }) => type)));
  expect(Object.keys(disagreements().stands).filter((type) => !apart.has(type))).toEqual([]);
});
