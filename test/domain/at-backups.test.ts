/** An object goes, and so does what makes its backups: what was made so far may outlive both. */
import { describe, expect, test } from "vitest";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";
import { furtherEvidenceText } from "../../src/report/evidence-words.ts";
import { plain } from "../../src/report/phrase.ts";
import { remainsHeadline, remainsPhrase } from "../../src/report/remains-words.ts";
import { object, reviewOf, row } from "./reviewing.ts";

const of = { role: "copies", path: "of", to: ["store"] } as const;
const inside = (to: string) => ({ role: "inside", path: "in", to: [to] }) as const;

const ROWS: readonly CatalogueRow[] = [
  row("store", {
    what: "file system",
    leaves: [{ remains: "grace", when: { history: { above: 0 } }, days: 3, says: "the store, for some days" }],
    refs: [{ role: "key", path: "key", to: ["key"] }],
  }),
  row("schedule", {
    class: "backup",
    weight: "medium",
    leaves: [{ remains: "kept", says: "the backups made so far" }],
    refs: [of, inside("vault")],
  }),
  row("protection", {
    class: "backup",
    leaves: [{ remains: "grace", days: 14, says: "the recovery points" }],
    refs: [of],
  }),
  row("guarded", {
    class: "backup",
    leaves: [{ remains: "refused", refusal: "protected", says: "the provider refuses" }],
    refs: [of],
  }),
  row("snapshot", { class: "backup", refs: [of] }),
  row("vault", { class: "backup" }),
  row("key", { class: "key" }),
];

const gone = (address: string, values: object = { of: "s" }) => object(address, "delete", values);
const store = (values: object = {}) => gone("store.x", { id: "s", ...values });

async function storeIn(...entries: readonly Record<string, unknown>[]) {
  const review = await reviewOf(entries, ROWS);
  const { rule, remains, evidence } = review.findings.find(({ subject }) => subject?.address === "store.x") ?? {};
  return { rule, kind: remains?.kind, days: remains?.days, goesWithIt: remains?.goesWithIt, evidence };
}

describe("what remains of an object that goes with its backups", () => {
  test("is what its schedule has made, which the destroy of the schedule leaves alone", async () => {
    expect(await storeIn(store(), gone("schedule.x"))).toMatchObject({
      rule: "data-loss",
      kind: "kept",
      goesWithIt: [],
      evidence: expect.arrayContaining([
        { kind: "leaves", says: "the backups made so far" },
        { kind: "backup", by: "schedule.x" },
      ]),
    });
  });
  test("is what can be had back of them for some days, while they go all the same", async () => {
    expect(await storeIn(store(), gone("protection.x"))).toMatchObject({
      rule: "data-loss",
      kind: "grace",
      days: 14,
      goesWithIt: ["protection.x"],
    });
  });
  test("is rather what stays than what can be had back for some days", async () => {
    expect(await storeIn(store(), gone("protection.x"), gone("schedule.x"))).toMatchObject({ kind: "kept" });
  });
  test.each<[string, readonly Record<string, unknown>[]]>([
    ["they leave nothing", [store(), gone("snapshot.x")]],
    [
      "they lie in something that goes",
      [store(), gone("schedule.x", { of: "s", in: "v" }), gone("vault.x", { id: "v" })],
    ],
    ["its key goes as well", [store({ key: "k" }), gone("schedule.x"), gone("key.x", { id: "k" })]],
    ["the provider refuses their destroy, of which nobody knows what that leaves", [store(), gone("guarded.x")]],
    ["they are backups of another", [store(), gone("schedule.x", { of: "other" })]],
  ])("is nothing where %s", async (_, entries) => {
    expect(await storeIn(...entries)).toMatchObject({ rule: "last-copy", kind: "nothing" });
  });
  test("is first what its own settings leave, and then no schedule goes with it that leaves what it made", async () => {
    expect(await storeIn(store({ history: 9 }), gone("schedule.x"), gone("snapshot.x"))).toMatchObject({
      kind: "grace",
      days: 3,
      goesWithIt: ["snapshot.x"],
    });
  });
  test("is told with the name of the backup that leaves it", async () => {
    const { findings } = await reviewOf([store(), gone("schedule.x")], ROWS);
    const finding = findings.find(({ subject }) => subject?.address === "store.x");
    if (finding === undefined) throw new Error("nothing is said of the object");
    expect(plain(remainsPhrase(finding))).toBe(
      "the backups made so far (this stays), of its backup, schedule.x, which goes itself",
    );
    expect(remainsHeadline(finding)).toBe(", but this would stay: the backups made so far");
    expect(furtherEvidenceText(finding)).not.toContain("schedule.x");
  });
});
