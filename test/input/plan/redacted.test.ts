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
  row("guarded", {
    watch: [
      { path: "mode", change: { to: "open" }, rule: "guard-removed", says: "it is open" },
      { path: "on", change: "off", rule: "guard-removed", says: "it is off" },
      { path: "names[*]", change: "removed", rule: "guard-removed", says: "a name is gone" },
      { path: "days", change: "lowered", rule: "backup-loss", says: "days are fewer" },
    ],
  }),
  row("statement", {
    expires: [{ when: { "sql~sql[*]": "DROP TABLE" }, rule: "container-loss", says: "a table is dropped" }],
  }),
  row("expiry", {
    expires: [{ when: { on: true }, says: "it expires" }],
    refs: [{ role: "inside", path: "of", to: ["bucket"] }],
  }),
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

  describe("of a safeguard that is changed in place", () => {
    const guarded = async (
      before: object,
      after: object,
      marks: { before: unknown; after: unknown },
      head: object = REDACTED,
    ) => {
      const change = { before_sensitive: marks.before, after_sensitive: marks.after };
      const entry = object("guarded.a", "update", before, after, { change });
      const text = JSON.stringify({
        ...head,
        terraform_version: "1.11.4",
        planned_values: {},
        resource_changes: [entry],
      });
      const [plan] = await plansIn(text, keptPathsOf(catalogue, DEFAULT_POLICY));
      if (plan === undefined) throw new Error("no plan was read");
      return reviewRoot(plan, { catalogue, policy: DEFAULT_POLICY, today: "2026-12-01", isNewRoot: null });
    };
    const BOTH = (marks: unknown) => ({ before: marks, after: marks });
    const OFF = "guard-removed warn guarded.a";

    test.each<[string, object, object, { before: unknown; after: unknown }, readonly string[]]>([
      ["on both sides", { on: null }, { on: null }, BOTH({ on: true }), [OFF]],
      ["with all else", { on: null, days: null }, { on: null }, BOTH(true), ["backup-loss block guarded.a", OFF]],
      ["before alone, and it is off", { on: null }, { on: false }, { before: { on: true }, after: {} }, [OFF]],
      ["before alone, and it is on", { on: null }, { on: true }, { before: { on: true }, after: {} }, []],
      ["after alone", { on: true }, { on: null }, { before: {}, after: { on: true } }, [OFF]],
      ["a word before and after", { on: true }, { on: true }, BOTH({ mode: true }), [OFF]],
      ["a word before", { on: true }, { on: true, mode: "shut" }, { before: { mode: true }, after: {} }, []],
      ["of another attribute", { on: true }, { on: true }, BOTH({ other: true }), []],
      ["names of a list", { on: true, names: null }, { on: true, names: null }, BOTH({ names: true }), [OFF]],
      [
        "a number",
        { on: true, days: null },
        { on: true, days: null },
        BOTH({ days: true }),
        ["backup-loss block guarded.a"],
      ],
    ])("may be the change: hidden %s", async (_, before, after, marks, expected) => {
      expect(said(await guarded(before, after, marks))).toEqual(expected);
    });

    test("is seen in a plan that hides nothing", async () => {
      expect(said(await guarded({ on: null }, { on: null }, BOTH({ on: true }), WHOLE))).toEqual([]);
    });

    test("is told as a possibility, and as hidden", async () => {
      const [finding] = (await guarded({ on: null }, { on: null }, BOTH({ on: true }))).findings;
      expect(finding?.detail).toMatchObject({
        says: "old and new cannot be compared, so it may be that it is off",
      });
      expect(finding?.evidence).toEqual([{ kind: "attribute", path: "on", of: null, was: { hidden: "sensitive" } }]);
    });
  });

  test("may be a text that an action runs", async () => {
    const run = {
      ...{ address: "action.statement.a", type: "statement", config_values: {}, config_sensitive: { sql: true } },
    };
    const rules = async (head: object) => {
      const text = JSON.stringify({ ...head, planned_values: {}, resource_changes: [], action_invocations: [run] });
      const [plan] = await plansIn(text, keptPathsOf(catalogue, DEFAULT_POLICY));
      if (plan === undefined) throw new Error("no plan was read");
      return said(reviewRoot(plan, { catalogue, policy: DEFAULT_POLICY, today: "2026-12-01", isNewRoot: null }));
    };
    expect(await rules(REDACTED)).toEqual(["container-loss block action.statement.a", "side-effect note"]);
    expect(await rules(WHOLE)).toEqual(["side-effect note"]);
  });

  test("is no object of the same plan that is known only after the apply", async () => {
    const rules = async (change: object) => {
      const entry = object("expiry.a", "create", null, { on: true, of: null }, { change });
      const text = JSON.stringify({ ...REDACTED, planned_values: {}, resource_changes: [entry] });
      const [plan] = await plansIn(text, keptPathsOf(catalogue, DEFAULT_POLICY));
      if (plan === undefined) throw new Error("no plan was read");
      return said(reviewRoot(plan, { catalogue, policy: DEFAULT_POLICY, today: "2026-12-01", isNewRoot: true }));
    };
    expect(await rules({ after_sensitive: { of: true } })).toEqual(["data-expiry warn expiry.a"]);
    expect(await rules({ after_unknown: { of: true } })).toEqual([]);
  });

  test("is not known where the plan says too late that it is one", async () => {
    const text = `{"resource_changes":[${JSON.stringify(object("bucket.a", "delete", {}))}],"plan_format_version":"1.2"}`;
    await expect(plansIn(text)).rejects.toThrow("has its plan_format_version behind the changes");
  });
});
