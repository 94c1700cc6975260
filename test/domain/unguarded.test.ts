import { describe, expect, test } from "vitest";
import type { Policy } from "../../src/domain/policy.ts";
import { object, reviewOf, row } from "./reviewing.ts";

const DATABASE = row("database");
const PROTECT: Partial<Policy> = { protect: [{ address: null, type: null, tags: { env: "prod" }, reason: null }] };
const BY_ADDRESS: Partial<Policy> = {
  protect: [{ address: "module.billing.*", type: null, tags: {}, reason: null }],
};
const allowing = (more: object): Partial<Policy> => ({
  allow: [{ address: null, type: null, tags: {}, rules: null, reason: "rebuilt", until: null, ...more }],
});

const told = async (entry: Record<string, unknown>, policy: Partial<Policy>): Promise<readonly string[]> =>
  (await reviewOf([entry], [DATABASE], { policy })).findings.map(({ rule }) => rule);

const tagged = (before: string, after: string, type = "database") =>
  object(`${type}.x`, "update", { id: "1", tags: { env: before } }, { id: "1", tags: { env: after } });
const moved = (from: string, to: string) => object(to, "no-op", { id: "1" }, { id: "1" }, { previous_address: from });

describe("an object that stays loses what the policy holds over it", () => {
  test.each<readonly [string, Record<string, unknown>, Partial<Policy>]>([
    ["a protecting tag goes", tagged("prod", "dev"), PROTECT],
    ["of a type that nobody knows, too", tagged("prod", "dev", "odd_thing"), PROTECT],
    ["it moves out of a protected module", moved("module.billing.database.x", "database.x"), BY_ADDRESS],
    ["a tag brings it under an exception", tagged("prod", "preview"), allowing({ tags: { env: "preview" } })],
    [
      "a move brings it under an exception",
      moved("database.x", "module.preview.database.x"),
      allowing({ address: "module.preview.*" }),
    ],
  ])("%s", async (_, entry, policy) => {
    expect(await told(entry, policy)).toEqual(["guard-removed"]);
  });

  test.each<readonly [string, Record<string, unknown>, Partial<Policy>]>([
    ["a tag that protects nothing changes", tagged("dev", "test"), PROTECT],
    ["a tag begins to protect it", tagged("dev", "prod"), PROTECT],
    ["it moves within the module", moved("module.billing.database.x", "module.billing.database.y"), BY_ADDRESS],
    ["it moves where no entry names it", moved("database.x", "database.y"), BY_ADDRESS],
    ["it leaves an exception", tagged("preview", "prod"), allowing({ tags: { env: "preview" } })],
    [
      "the exception has run out",
      tagged("prod", "preview"),
      allowing({ tags: { env: "preview" }, until: "2026-01-01" }),
    ],
    [
      "another entry goes on to protect it",
      tagged("prod", "dev"),
      { protect: [...(PROTECT.protect ?? []), { address: "database.*", type: null, tags: {}, reason: null }] },
    ],
  ])("but not where %s", async (_, entry, policy) => {
    expect(await told(entry, policy)).toEqual([]);
  });

  test.each<readonly [string, Record<string, unknown>, Partial<Policy>]>([
    ["a change", tagged("prod", "dev"), PROTECT],
    ["a plain move", moved("module.billing.database.x", "database.x"), BY_ADDRESS],
  ])("an exception allows it of %s, as it allows the destroy already", async (_, entry, policy) => {
    expect(await told(entry, { ...policy, ...allowing({ type: "database" }) })).toEqual(["exception-used"]);
    expect(await told(entry, { ...policy, ...allowing({ type: "another" }) })).toEqual(["guard-removed"]);
  });

  test("what is destroyed is told by other rules", async () => {
    const entry = object("database.x", "delete", { id: "1", tags: { env: "prod" } });
    expect(await told(entry, PROTECT)).not.toContain("guard-removed");
  });

  test("without entries of that kind neither tags nor moves are kept", async () => {
    expect(await told(moved("database.x", "database.y"), {})).toEqual([]);
    expect(await told(tagged("prod", "dev"), {})).toEqual([]);
  });
});
