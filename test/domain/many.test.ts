import { describe, expect, test } from "vitest";
import { object, reviewOf, row } from "./reviewing.ts";

/** Looked at each with each, they would take minutes, and each of these tests fail for its time. */
const MANY = 8000;

const ROWS = [
  row("store", { ids: ["bucket"] }),
  row("lifecycle", {
    class: "guard",
    refs: [{ role: "guards", path: "bucket", to: ["store"] }],
    expires: [{ when: { days: { above: 0 } }, says: "Objects are deleted after some days." }],
  }),
];

const each = (make: (i: number) => readonly Record<string, unknown>[]) =>
  Array.from({ length: MANY }, (_, i) => make(i));

describe(`of ${MANY} objects`, () => {
  test("that get another address each is found again", async () => {
    const entries = each((i) => [
      object(`store.old[${i}]`, "delete", { id: `b${i}`, bucket: `b${i}`, name: "same" }),
      object(
        `store.new[${i}]`,
        "create",
        null,
        { bucket: `b${i}`, name: "same" },
        { change: { after_unknown: { id: true } } },
      ),
    ]).flat();
    const { findings } = await reviewOf(entries, ROWS);
    const renamed = findings.filter(({ subject, evidence }) =>
      evidence.some((one) => one.kind === "rename" && one.to === subject?.address.replace("old", "new")),
    );
    expect(renamed).toHaveLength(MANY);
  });
  test("that are new the rules are told from those over what is there already", async () => {
    const rule = (name: string, bucket: string) => object(`lifecycle.${name}`, "create", null, { bucket, days: 3 });
    const entries = each((i) => [
      object(`store.s${i}`, "create", null, { bucket: `b${i}` }),
      rule(`over_new${i}`, `b${i}`),
      rule(`over_old${i}`, `there${i}`),
    ]).flat();
    const { findings } = await reviewOf(entries, ROWS);
    expect(findings.filter(({ rule }) => rule === "data-expiry")).toHaveLength(MANY);
    expect(findings.some(({ subject }) => subject?.address.includes("over_new"))).toBe(false);
  });
  test("that vanished and are created again each is told so", async () => {
    const drift = each((i) => [object(`store.s${i}`, "delete", { bucket: `b${i}` })]).flat();
    const entries = each((i) => [object(`store.s${i}`, "create", null, { bucket: `b${i}` })]).flat();
    const { findings } = await reviewOf(entries, ROWS, { more: { resource_drift: drift } });
    const told = findings.filter(({ detail }) => detail?.kind === "vanished" && detail.recreated);
    expect(told).toHaveLength(MANY);
  });
});
