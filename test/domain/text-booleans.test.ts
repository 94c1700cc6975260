import { describe, expect, test } from "vitest";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";
import { evidencePhrase } from "../../src/report/evidence-words.ts";
import { plain } from "../../src/report/phrase.ts";
import { object, reviewOf, row } from "./reviewing.ts";

/**
 * Manifests, bodies and states of older providers have booleans as text. What such a text says counts as the boolean;
 * of another text nobody can tell what is made of it, so it never makes anything look better.
 */

const ROWS: readonly CatalogueRow[] = [
  row("store", {
    leaves: [
      { remains: "refused", refusal: "protected", when: { protection: true }, says: "the provider refuses" },
      { remains: "nothing", when: { purge: true }, says: "it is purged" },
      { remains: "snapshot", when: { skip: [false, null] }, says: "a final snapshot" },
    ],
    watch: [
      { path: "protection", change: "off", rule: "guard-removed", says: "Protection is switched off." },
      { path: "purge", change: "on", rule: "guard-removed", says: "A destroy purges it." },
    ],
  }),
  row("service", { holds: { volume: true }, weight: "high" }),
  row("machine", { weight: "low", heavier: { when: { disks: true }, weight: "high", loses: "The disks too." } }),
  row("claim", { forgets: { keep: true } }),
];

async function remains(values: object) {
  const { findings } = await reviewOf([object("store.a", "delete", { id: "a", ...values })], ROWS);
  return findings[0]?.remains?.kind;
}

const levels = async (address: string, values: object) =>
  (await reviewOf([object(address, "delete", { id: "a", ...values })], ROWS)).findings.map(
    ({ rule, level }) => `${rule} ${level}`,
  );

const changed = async (before: object, after: object) =>
  (await reviewOf([object("store.a", "update", { id: "a", ...before }, { id: "a", ...after })], ROWS)).findings;

describe("a boolean that stands there as text", () => {
  test.each([
    ["true", true],
    ["false", false],
  ])("%s is what it says", async (text, value) => {
    for (const path of ["protection", "purge", "skip"]) {
      expect(await remains({ [path]: text })).toBe(await remains({ [path]: value }));
    }
    expect(await levels("service.a", { volume: text })).toEqual(await levels("service.a", { volume: value }));
    expect(await levels("machine.a", { disks: text })).toEqual(await levels("machine.a", { disks: value }));
    expect(await levels("claim.a", { keep: text })).toEqual(await levels("claim.a", { keep: value }));
  });

  test("is switched off and on as a boolean is, and shown as one", async () => {
    const [off] = await changed({ protection: "true" }, { protection: "false" });
    expect(off?.evidence.map((one) => plain(evidencePhrase(one)))).toEqual(["protection = true → false"]);
    expect(await changed({ purge: "false" }, { purge: "true" })).toHaveLength(1);
    expect(await changed({ protection: "false" }, { protection: "true" })).toEqual([]);
  });

  test("is the same as the boolean that a newer provider makes of it", async () => {
    expect(await changed({ protection: "true" }, { protection: true })).toEqual([]);
    expect(await changed({ purge: "true" }, { purge: true })).toEqual([]);
  });
});

describe("a text that is no boolean", () => {
  test.each(["yes", "TRUE", "1"])("%s promises nothing", async (text) => {
    expect(await remains({ protection: text, skip: true })).toBe("nothing");
    expect(await remains({ skip: text })).toBe("nothing");
    expect(await remains({ purge: text, skip: false })).toBe("nothing");
    expect(await levels("service.a", { volume: text })).toEqual(["last-copy block"]);
    expect(await levels("machine.a", { disks: text })).toEqual(["last-copy block"]);
    expect(await levels("claim.a", { keep: text })).toEqual(["last-copy block"]);
  });

  test("may have been a safeguard that goes, or be one's end", async () => {
    expect(await changed({ protection: "yes" }, { protection: false })).toHaveLength(1);
    expect(await changed({ purge: false }, { purge: "yes" })).toHaveLength(1);
    expect(await changed({ protection: "yes" }, { protection: "yes" })).toEqual([]);
  });

  test("is not shown", async () => {
    const [finding] = await changed({ protection: "hunter2" }, { protection: false });
    expect(JSON.stringify(finding)).toContain('"hidden":"other"');
    expect(JSON.stringify(finding?.evidence)).not.toContain("hunter2");
  });
});
