import { describe, expect, test } from "vitest";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import type { RootReview } from "../../src/domain/review.ts";
import {
  digestOf,
  isOverridable,
  type Overridable,
  reviewOf as reviewOfRoots,
  withDigest,
  withOverride,
} from "../../src/review.ts";
import { object, reviewOf, row } from "./reviewing.ts";

const ROWS = [
  row("database"),
  row("snapshot", { class: "backup", refs: [{ role: "copies", path: "of", to: ["database"] }] }),
];
const db = (name: string, more: object = {}) => object(`database.${name}`, "delete", { id: `id-${name}`, ...more });
const digest = async (...entries: Parameters<typeof reviewOf>[0][number][]) => (await reviewOf(entries, ROWS)).digest;

describe("the digest", () => {
  test("is a SHA-256 where something blocks, and null where nothing does", async () => {
    expect(await digest(db("a"))).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(await digest(object("database.a", "no-op", {}, {}))).toBeNull();
  });

  test("does not depend on the order of entries, on other changes, or on values that nobody agreed to", async () => {
    const one = await digest(db("a"), db("b"));
    expect(await digest(db("b"), db("a"))).toBe(one);
    expect(await digest(db("a", { size: 1 }), object("plain_thing.c", "create", null, {}), db("b", { size: 2 }))).toBe(
      one,
    );
  });

  test.each([
    ["another object", [db("a"), db("b")]],
    ["the same address with another object behind it", [object("database.a", "delete", { id: "another" })]],
    ["another effect", [object("database.a", "delete create", { id: "id-a" }, {})]],
    ["another address", [object("database.z", "delete", { id: "id-a" })]],
    ["a deposed object of it", [object("database.a", "delete", { id: "id-a" }, null, { deposed: "0a1b2c3d" })]],
    ["something that now remains", [db("a"), object("snapshot.s", "no-op", { of: "id-a" }, {})]],
    ["another provider", [{ ...db("a"), provider_name: "registry.terraform.io/other/example" }]],
  ])("changes with %s", async (_, entries) => {
    expect(await digest(...entries)).not.toBe(await digest(db("a")));
  });

  test("does not depend on what a replacement follows from, which is told beside it", async () => {
    const change = { replace_paths: [["net"]], after_unknown: { net: true } };
    const entries = [
      object("database.a", "delete create", { id: "1", net: "n" }, { id: "1" }, { change }),
      object("net.n", "create", null, {}),
    ];
    const resources = [{ address: "database.a", expressions: { net: { references: ["net.n.id", "net.n"] } } }];
    const policy = { ...DEFAULT_POLICY, levels: { ...DEFAULT_POLICY.levels, "incomplete-plan": "block" } } as const;
    const of = (more: object) => reviewOf(entries, ROWS, { policy, more: { complete: false, ...more } });
    const [told, untold] = [await of({ configuration: { root_module: { resources } } }), await of({})];
    expect(told.destroys[0]?.origins).toEqual([{ address: "net.n", effect: "create" }]);
    expect(untold.destroys[0]?.origins).toEqual([]);
    expect(told.digest).not.toBeNull();
    expect(told.digest).toBe(untold.digest);
  });

  test.each([
    ["makes data expire", "create", { days: 7 }],
    ["makes data expire in place of others, in a job that runs again", "delete create", { days: 7 }],
    ["deletes what is around it", "create", { clears: true }],
    ["is a safeguard that is switched off", "create", { guard: false }],
  ])("of something new that %s covers it for no other bucket", async (_, actions, settings) => {
    const bucket = row("bucket", { decides: ["guarded"] });
    const rules = row("rules", {
      class: "backup",
      runs: true,
      refs: [{ role: "guards", path: "bucket", to: ["bucket"] }],
      expires: [
        { when: { days: { above: 0 } }, says: "it expires" },
        { when: { clears: true }, says: "all else is deleted", rule: "container-loss" },
      ],
      createdOff: [{ when: { guard: false }, over: { guarded: true }, rule: "backup-loss", says: "it is off" }],
    });
    const levels = { ...DEFAULT_POLICY.levels, "data-expiry": "block" } as const;
    const of = async (name: string) => {
      const buckets = ["a", "b"].map((id) =>
        object(`bucket.${id}`, "no-op", { id, guarded: true }, { id, guarded: true }),
      );
      const before = actions === "create" ? null : { id: "r" };
      const entry = object("rules.x", actions, before, { bucket: name, ...settings });
      return reviewOf([...buckets, entry], [bucket, rules], { policy: { levels } });
    };
    const [a, again, b] = [await of("a"), await of("a"), await of("b")];
    expect(a.digest).not.toBeNull();
    expect(again.digest).toBe(a.digest);
    expect(b.digest).not.toBe(a.digest);
  });

  test("of a plan that puts destroys off covers exactly these", async () => {
    const rules = { ...DEFAULT_POLICY, levels: { ...DEFAULT_POLICY.levels, "incomplete-plan": "block" } } as const;
    const off = async (name: string) => {
      const more = { deferred_changes: [{ reason: "provider_config_unknown", resource_change: db(name) }] };
      return (await reviewOf([], ROWS, { more, policy: rules })).digest;
    };
    expect(await off("a")).not.toBeNull();
    expect(await off("a")).toBe(await off("a"));
    expect(await off("a")).not.toBe(await off("b"));
  });

  test("of an action that nobody knows covers no other one", async () => {
    expect(await digest(object("database.a", "vaporize", { id: "1" }))).not.toBe(
      await digest(object("database.a", "pulverize", { id: "1" })),
    );
  });

  test("can't be made the same by an address that holds another line", async () => {
    const tricky = { ...db("a"), address: 'database.a",null,"delete' };
    expect(await digest(tricky)).not.toBe(await digest(db("a")));
  });

  test("of a mass destroy covers everything that is destroyed, harmless or not", async () => {
    const harmless = (count: number) =>
      Array.from({ length: count }, (_, i) => object(`plain_thing.y[${i}]`, "delete", { id: String(i) }));
    const odd = Array.from({ length: 5 }, (_, i) => object(`odd_thing.y[${i}]`, "delete", { id: String(i) }));
    const mass = async (count: number) =>
      (await reviewOf([...odd, ...harmless(count)], ROWS, { more: { prior_state: undefined } })).digest;
    expect(await mass(6)).not.toBeNull();
    expect(await mass(6)).not.toBe(await mass(7));
    expect(await mass(6)).toBe(await mass(6));
  });
});

describe("several roots", () => {
  const rooted = (root: string, one: RootReview): RootReview => ({ ...one, root });

  test("have a digest of their own, made of theirs, in any order", async () => {
    const [a, b] = [await reviewOf([db("a")], ROWS), await reviewOf([db("b")], ROWS)];
    const together = digestOf([rooted("x", a), rooted("y", b)]);
    expect(digestOf([rooted("y", b), rooted("x", a)])).toBe(together);
    expect(digestOf([rooted("x", b), rooted("y", a)])).not.toBe(together);
    expect(digestOf([rooted("x", a)])).not.toBe(together);
  });

  test("of which one blocks have its digest, so that the digest of a root is the one to agree to", async () => {
    const [a, quiet] = [await reviewOf([db("a")], ROWS), await reviewOf([], ROWS)];
    expect(a.digest).not.toBeNull();
    expect(digestOf([rooted("y", quiet), a])).toBe(a.digest);
    expect(withDigest({ ...a, root: "elsewhere" }).digest).not.toBe(withDigest(a).digest);
  });

  test("are blocked if one is, and counted together", async () => {
    const [a, quiet] = [await reviewOf([db("a")], ROWS), await reviewOf([], ROWS)];
    expect(reviewOfRoots([rooted("y", a), rooted("x", quiet)])).toMatchObject({
      verdict: "blocked",
      counts: { delete: 1 },
      roots: [{ root: "x" }, { root: "y" }],
    });
    expect(reviewOfRoots([rooted("x", quiet)])).toMatchObject({ verdict: "passed", digest: null });
  });
});

describe("an owner's consent", () => {
  const granted = (digest: string) => ({ by: ["alice"], digest, at: "2026-11-21T12:00:00Z" });

  test("is asked for only where something blocks, and counts for exactly its digest", async () => {
    expect(isOverridable(reviewOfRoots([await reviewOf([], ROWS)]))).toBe(false);
    const blocked = reviewOfRoots([await reviewOf([db("a")], ROWS)]);
    if (!isOverridable(blocked)) throw new Error("nothing blocks");
    expect(withOverride(blocked, granted(blocked.digest))).toMatchObject({
      verdict: "overridden",
      override: { by: ["alice"], digest: blocked.digest },
    });
    expect(() => withOverride(blocked, granted("sha256:another"))).toThrow("can't override");
  });

  test("can't be given to a plan that ended in an error", async () => {
    const errored = reviewOfRoots([await reviewOf([db("a")], ROWS, { more: { errored: true } })]);
    expect(errored).toMatchObject({ verdict: "blocked", override: null });
    expect(isOverridable(errored)).toBe(false);
    expect(() => withOverride(errored as Overridable, granted(errored.digest ?? ""))).toThrow("can't override");
  });
});
