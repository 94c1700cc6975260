/** What remains of an object does not depend on which one is asked first, though answers are kept for the next. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";
import { object, reviewOf, row } from "./reviewing.ts";

const IDS = ["a", "b", "c", "d"];
const TYPES = ["account", "folder", "vault", "file", "secret", "final", "dump", "class"];

const inside = { role: "inside", path: "in[*]", to: ["account", "folder", "vault", "final"] } as const;
const ROWS: readonly CatalogueRow[] = [
  row("account", {
    class: "container",
    leaves: [{ remains: "grace", when: { days: { above: 0 } }, days: { path: "days", unit: "days" }, says: "a grace" }],
    refs: [inside, { ...inside, to: ["folder"], outer: true }],
    decides: ["on"],
  }),
  row("folder", {
    class: "container",
    leaves: [
      { remains: "refused", refusal: "protected", when: { on: true }, says: "it is locked" },
      { remains: "kept", of: "inside", when: { on: true }, says: "what its vault keeps" },
    ],
    refs: [inside, { role: "key", path: "key", to: ["secret"] }],
    decides: ["on"],
  }),
  row("vault", {
    class: "container",
    leaves: [{ remains: "grace", of: "inside", fromBackup: true, when: { on: true }, days: 5, says: "backups" }],
    refs: [inside],
    decides: ["on"],
  }),
  row("file", {
    leaves: [{ remains: "grace", of: "inside", when: { on: true }, days: 9, says: "old versions" }],
    refs: [inside, { role: "made", path: "by", to: ["class"] }, { role: "key", path: "key", to: ["secret"] }],
    outlasts: [{ when: { on: true }, says: "what lies elsewhere" }],
  }),
  row("secret", {
    class: "key",
    refs: [inside],
    leaves: [{ remains: "kept", of: "made", when: { on: true }, says: "x" }],
  }),
  row("final", {
    class: "container",
    leaves: [
      { remains: "snapshot", when: { on: true }, unlessNamed: { name: "last", of: ["dump"] }, says: "a snapshot" },
    ],
    refs: [inside],
  }),
  row("dump", { class: "backup", refs: [inside, { role: "copies", path: "of[*]", to: TYPES }] }),
  row("class", { class: "guard", decides: ["on"], refs: [inside] }),
];

const id = fc.constantFrom(...IDS);
const ids = fc.array(id, { maxLength: 2 });
const entry = fc.record({
  type: fc.constantFrom(...TYPES),
  actions: fc.constantFrom("delete", "delete", "delete", "delete create", "no-op", "update", "forget"),
  values: fc.record({
    id,
    in: ids,
    of: ids,
    by: fc.option(id),
    key: fc.option(id),
    last: fc.option(id),
    on: fc.boolean(),
    days: fc.constantFrom(0, 3, 7),
  }),
  isOn: fc.boolean(),
});

const plan = fc.array(entry, { minLength: 2, maxLength: 12 }).map((all) =>
  all.map(({ type, actions, values, isOn }, i) => {
    const after =
      actions === "delete" || actions === "forget" ? null : { ...values, ...(actions !== "no-op" && { on: isOn }) };
    return object(`${type}.x${i}`, actions, values, after);
  }),
);

const answers = async (entries: readonly Record<string, unknown>[]): Promise<readonly string[]> => {
  const { findings } = await reviewOf(entries, ROWS);
  // Of several containers of one name either may be the one that is named as evidence.
  return findings.map(({ rule, subject, remains }) => JSON.stringify([subject?.address, rule, remains])).sort();
};

test("whatever the order of a plan", async () => {
  await fc.assert(
    fc.asyncProperty(
      plan.chain((entries) =>
        fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
      ),
      async ([entries, shuffled]) => {
        expect(await answers(shuffled)).toEqual(await answers(entries));
      },
    ),
    { numRuns: 600 },
  );
}, 120_000);
