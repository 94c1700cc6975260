import { expect, test } from "vitest";
import { InputError } from "../../src/domain/fault.ts";
import { readReview } from "../../src/input/reviews.ts";
import { jsonReport } from "../../src/report/json.ts";
import { digestOf, reviewOf as reviewOfRoots } from "../../src/review.ts";
import { object, reviewOf, row } from "../domain/reviewing.ts";

const ROWS = [
  row("database"),
  row("snapshot", { class: "backup", refs: [{ role: "copies", path: "of", to: ["database"] }] }),
];
const made = async () => {
  const root = await reviewOf(
    [
      object("database.a", "delete create", { id: "1" }, {}, { change: { replace_paths: [["engine"]] } }),
      object("snapshot.s", "no-op", { of: "1" }, {}),
      object("plain_thing.x", "forget", {}),
    ],
    ROWS,
    { more: { complete: false } },
  );
  return reviewOfRoots([root]);
};

test("a review comes back as it was written, with the same digest and the same report", async () => {
  const before = await made();
  const { roots, run } = readReview(jsonReport(before), "a.json");
  expect(run).toBe(null);
  expect(digestOf(roots)).toBe(before.digest);
  expect(jsonReport(reviewOfRoots(roots))).toBe(jsonReport(before));
});

test("what a replacement follows from comes back with it, and is in no digest", async () => {
  const before = await made();
  const following = (some: object) =>
    before.roots.map((root) => ({ ...root, destroys: root.destroys.map((one) => ({ ...one, ...some })) }));
  const origins = [{ address: "net.a", effect: "replace" }] as const;
  const after = reviewOfRoots(following({ origins, known: ["engine"] }));
  expect(after.digest).toBe(before.digest);
  const { roots } = readReview(jsonReport(after), "a.json");
  expect(roots.flatMap(({ destroys }) => destroys.map((one) => [one.origins, one.known]))).toEqual(
    before.roots.flatMap(({ destroys }) => destroys.map(() => [origins, ["engine"]])),
  );
});

const RUN = {
  repository: "acme/infra",
  id: "7001",
  commit: "a".repeat(40),
  merge: "b".repeat(64),
  pull: 7,
  rules: "c".repeat(40),
  day: "2026-12-01",
} as const;

test.each([RUN, { ...RUN, pull: null }])("the run that made a review comes back with it: %j", async (run) => {
  expect(readReview(jsonReport(await made(), run), "a.json").run).toEqual(run);
});

test.each(Object.keys(RUN).map((key) => [key]))("a run whose %s is not of its form is refused", async (key) => {
  const json = jsonReport(await made(), { ...RUN, [key]: key === "pull" ? 0 : "" });
  expect(() => readReview(json, "a.json")).toThrow(`(at run.${key})`);
});

test.each([
  ["no JSON", () => "{", /a\.json is not the review JSON of destroy-guard/],
  [
    "a plan",
    () => '{"format_version":"1.2"}',
    /a\.json is not the review JSON of this version of destroy-guard \(at version\)/,
  ],
  ["another version", (json: string) => json.replace('"version": 1', '"version": 2'), /\(at version\)/],
  [
    "a level that there is not",
    (json: string) => json.replace('"level": "block"', '"level": "maybe"'),
    /\(at roots\.0\.findings\.\d+\.level\)/,
  ],
  [
    "a digest that was taken out",
    (json: string) => json.replaceAll(/"digest": "sha256:[^"]*"/g, '"digest": null'),
    /something blocks in a root and has no digest/,
  ],
  [
    "a blocking finding that was softened",
    (json: string) => json.replaceAll('"level": "block"', '"level": "warn"'),
    /or the reverse; make it anew/,
  ],
])("%s is refused", async (_, change, message) => {
  const json = jsonReport(await made());
  expect(() => readReview(change(json), "a.json")).toThrow(message);
  expect(() => readReview(change(json), "a.json")).toThrow(InputError);
});
