import { describe, expect, test } from "vitest";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";
import { keptPathsOf } from "../../src/domain/kept-paths.ts";
import { DEFAULT_POLICY, type Policy } from "../../src/domain/policy.ts";
import { catalogueOf, object, reviewOf, row } from "./reviewing.ts";

const DATABASE = row("database", {
  leaves: [
    { remains: "refused", refusal: "protected", when: { protection: true }, says: "it is protected" },
    { remains: "nothing", when: { replica: true }, says: "a replica keeps nothing" },
    { remains: "snapshot", when: { final: true }, says: "a final snapshot" },
  ],
});
const ASKED: Policy = { ...DEFAULT_POLICY, levels: { ...DEFAULT_POLICY.levels, exposed: "warn" } };

const created = (values: object, unknown: object = {}, type = "database") =>
  object(`${type}.new`, "create", null, values, { change: { after_unknown: unknown } });

const rulesIn = async (
  entries: readonly Record<string, unknown>[],
  rows: readonly CatalogueRow[] = [DATABASE],
  policy = ASKED,
) => (await reviewOf(entries, rows, { policy })).findings.map(({ rule, level }) => `${rule}: ${level}`);

describe("a create of something that holds data", () => {
  test.each<readonly [string, object, object, boolean]>([
    ["nothing would remain of it", { protection: false }, {}, true],
    ["nor by values that are missing", {}, {}, true],
    ["nor where a condition says that there is nothing", { replica: true }, {}, true],
    ["it is protected", { protection: true }, {}, false],
    ["its destroy leaves something", { final: true }, {}, false],
    ["a value that decides is known only after the apply", {}, { final: true }, false],
    ["an unknown value that decides nothing", {}, { replica: true, name: true }, true],
  ])("%s", async (_, values, unknown, isTold) => {
    expect(await rulesIn([created(values, unknown)])).toEqual(isTold ? ["exposed: warn"] : []);
  });

  test("says by which values", async () => {
    const { findings } = await reviewOf([created({ protection: false })], [DATABASE], { policy: ASKED });
    expect(findings[0]?.evidence).toContainEqual({ kind: "attribute", path: "protection", of: null, was: false });
  });

  test.each<readonly [string, Partial<CatalogueRow>]>([
    ["a container", { class: "container" }],
    ["a backup", { class: "backup" }],
    ["of low weight", { weight: "low" }],
    ["that holds nothing with these values", { holds: { volume: true } }],
    [
      "whose container may keep it",
      { leaves: [{ remains: "grace", of: "inside", when: { soft: true }, says: "kept by the vault" }] },
    ],
  ])("not one %s", async (_, more) => {
    expect(await rulesIn([created({})], [row("database", more)])).toEqual([]);
  });

  test("not where the same plan creates what keeps copies of its type", async () => {
    const selection = row("selection", { class: "backup", refs: [{ role: "copies", path: "of", to: ["database"] }] });
    const entries = [created({}), created({}, { of: true }, "selection")];
    expect(await rulesIn(entries, [DATABASE, selection])).toEqual([]);
  });

  test.each(["update", "delete", "no-op"])("not one that is there already: %s", async (actions) => {
    const values = { protection: false };
    const entry = object("database.old", actions, values, actions === "delete" ? null : values);
    expect((await rulesIn([entry])).filter((one) => one.startsWith("exposed"))).toEqual([]);
  });

  test("is not looked at, nor kept, while no policy asks", async () => {
    expect(await rulesIn([created({})], [DATABASE], DEFAULT_POLICY)).toEqual([]);
    expect(keptPathsOf(catalogueOf([DATABASE]), DEFAULT_POLICY)("database").created).toBeNull();
  });

  test("is looked at where one root asks", async () => {
    const roots = [
      { path: "**", matches: () => true, rules: { exposed: "block" } as const, workspace: null, backend: {} },
    ];
    expect(await rulesIn([created({})], [DATABASE], { ...DEFAULT_POLICY, roots })).toEqual(["exposed: block"]);
  });
});
