import { describe, expect, test } from "vitest";
import { keptPathsOf } from "../../../src/domain/kept-paths.ts";
import { DEFAULT_POLICY } from "../../../src/domain/policy.ts";
import { reviewRoot } from "../../../src/review.ts";
import { catalogueOf, object, row, said } from "../../domain/reviewing.ts";
import { plansIn } from "./reading.ts";

/** HCP's redacted JSON writes nothing where a value is marked as sensitive, be it set or not. */
const ROWS = [
  row("bucket", {
    leaves: [{ remains: "refused", refusal: "not-empty", when: { force: [false, null] }, says: "It must be empty." }],
  }),
  row("database", {
    leaves: [
      { remains: "nothing", when: { skip: true }, says: "No snapshot is made." },
      { remains: "grace", days: 7, says: "It can be restored." },
    ],
  }),
  row("secret", { holds: { "parts[*].text": { set: true } } }),
  row("volume", { weight: "low", heavier: { weight: "high", loses: "All.", when: { main: true } } }),
];
const catalogue = catalogueOf(ROWS);

async function reviewed(head: object, address: string, before: object, before_sensitive: unknown, actions = "delete") {
  const after = actions === "delete" ? null : before;
  const entry = object(address, actions, before, after, { change: { before_sensitive } });
  const text = JSON.stringify({ ...head, terraform_version: "1.11.4", planned_values: {}, resource_changes: [entry] });
  const [plan] = await plansIn(text, keptPathsOf(catalogue, DEFAULT_POLICY));
  if (plan === undefined) throw new Error("no plan was read");
  return reviewRoot(plan, { catalogue, policy: DEFAULT_POLICY, today: "2026-12-01", isNewRoot: null });
}

const REDACTED = { plan_format_version: "1.2" };
const WHOLE = { format_version: "1.2" };

describe("what a redacted plan hides", () => {
  test.each<[string, string, object, unknown, string]>([
    [
      "may be what makes a destroy go through",
      "bucket.a",
      { force: null },
      { force: true },
      "last-copy block bucket.a",
    ],
    ["may be left out as well", "bucket.a", {}, { force: true }, "last-copy block bucket.a"],
    ["may be the whole object", "bucket.a", { force: null }, true, "last-copy block bucket.a"],
    ["may be what leaves nothing", "database.a", { skip: null }, { skip: true }, "last-copy block database.a"],
    [
      "may be what makes it hold something",
      "secret.a",
      { parts: [{ text: null }] },
      { parts: [{ text: true }] },
      "last-copy block secret.a",
    ],
    ["may be a list as a whole", "secret.a", { parts: null }, { parts: true }, "last-copy block secret.a"],
    ["may make it weigh more", "volume.a", { main: null }, { main: true }, "last-copy block volume.a"],
  ])("%s", async (_, address, before, marks, expected) => {
    expect(said(await reviewed(REDACTED, address, before, marks))).toContain(expected);
    expect(said(await reviewed(WHOLE, address, before, marks))).not.toContain(expected);
  });

  test("is nothing where a value is not marked", async () => {
    expect(said(await reviewed(REDACTED, "bucket.a", { force: null }, {}))).toContain("data-loss block bucket.a");
    expect(said(await reviewed(REDACTED, "volume.a", { main: null }, { other: true }))).toContain(
      "last-copy note volume.a",
    );
  });

  test("is nothing where a value is shown all the same", async () => {
    expect(said(await reviewed(REDACTED, "bucket.a", { force: false }, { force: true }))).toContain(
      "data-loss block bucket.a",
    );
  });

  test("is told as sensitive", async () => {
    const { findings } = await reviewed(REDACTED, "bucket.a", { force: null }, { force: true });
    expect(findings.find(({ rule }) => rule === "last-copy")?.evidence).toContainEqual({
      ...{ kind: "attribute", path: "force", of: null, was: { hidden: "sensitive" } },
    });
  });

  test("says nothing of a change in place", async () => {
    expect(said(await reviewed(REDACTED, "bucket.a", { force: null }, { force: true }, "update"))).toEqual([]);
  });

  test("is not known where the plan says too late that it is one", async () => {
    const text = `{"resource_changes":[${JSON.stringify(object("bucket.a", "delete", {}))}],"plan_format_version":"1.2"}`;
    await expect(plansIn(text)).rejects.toThrow("has its plan_format_version behind the changes");
  });
});
