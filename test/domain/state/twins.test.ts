import { describe, expect, test } from "vitest";
import { object, reviewOf, row, said } from "../reviewing.ts";

const ROWS = [
  row("database"),
  row("snapshot", {
    class: "backup",
    refs: [
      { role: "copies", path: "source", to: ["database"] },
      { role: "inside", path: "space", to: ["space"] },
    ],
  }),
  row("snapshot_v2", { class: "backup", refs: [{ role: "copies", path: "source", to: ["database"] }] }),
];
const DATABASE = object("database.a", "delete", { id: "a" });
const SNAPSHOT = { id: "s", source: "a" };
const arn = (region: string) => `arn:aws:rds:${region}:123456789012:snapshot:s`;

const snapshot = (actions: string, values: object = SNAPSHOT, more: object = {}, address = "snapshot.a") =>
  object(address, actions, values, ["delete", "forget"].includes(actions) ? null : values, { ...more });

const remainsOf = async (entries: readonly Record<string, unknown>[], more: Readonly<Record<string, unknown>> = {}) => {
  const review = await reviewOf([DATABASE, ...entries], ROWS, { more });
  const remains = review.findings.find(({ subject }) => subject?.address === "database.a")?.remains;
  return { said: said(review)[0], survivors: remains?.survivors, goesWithIt: remains?.goesWithIt };
};

const importing = { change: { importing: { id: "s" } } };
const BOTH = ["snapshot.a", "snapshot.b"];

describe("an object that the state has under two addresses, and that the plan destroys under one, does not remain", () => {
  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ["imported by the same plan", snapshot("delete"), snapshot("no-op", SNAPSHOT, importing, "snapshot.b")],
    ["there already", snapshot("delete"), snapshot("no-op", SNAPSHOT, {}, "snapshot.b")],
    ["changed in place", snapshot("delete create"), snapshot("update", SNAPSHOT, {}, "snapshot.b")],
    ["forgotten", snapshot("delete"), snapshot("forget", SNAPSHOT, {}, "snapshot.b")],
    [
      "called the same in another case",
      snapshot("delete", { ...SNAPSHOT, name: "Nightly" }),
      snapshot("no-op", { ...SNAPSHOT, name: "nightly" }, {}, "snapshot.b"),
    ],
    [
      "without what only the configuration says",
      snapshot("delete", { ...SNAPSHOT, name: "n" }),
      snapshot("no-op", SNAPSHOT, {}, "snapshot.b"),
    ],
    [
      "of another version of its type",
      snapshot("delete", SNAPSHOT, {}, "snapshot_v2.b"),
      snapshot("no-op", SNAPSHOT, importing),
    ],
  ])("the other is %s", async (_, one, other) => {
    expect(await remainsOf([one, other])).toEqual({
      said: "last-copy block database.a",
      survivors: [],
      goesWithIt: [one.address, other.address].sort(),
    });
  });

  test("the other is its own address, which has a deposed object too", async () => {
    const found = await remainsOf([snapshot("delete", SNAPSHOT, { deposed: "abcd1234" }), snapshot("no-op")]);
    expect(found).toMatchObject({ said: "last-copy block database.a", survivors: [] });
  });

  test("the other is only in the prior state, since the plan has a target", async () => {
    const resources = BOTH.map((address) => ({ address, mode: "managed", type: "snapshot", values: SNAPSHOT }));
    const found = await remainsOf([snapshot("delete")], { prior_state: { values: { root_module: { resources } } } });
    expect(found).toEqual({ said: "last-copy block database.a", survivors: [], goesWithIt: BOTH });
  });
});

test("an object that stays under two addresses is one copy", async () => {
  const found = await remainsOf([snapshot("no-op"), snapshot("no-op", SNAPSHOT, {}, "snapshot.b")]);
  expect(found).toEqual({ said: "data-loss block database.a", survivors: ["snapshot.a"], goesWithIt: [] });
});

describe("what is forgotten under one address", () => {
  const told = async (...entries: readonly Record<string, unknown>[]) => said(await reviewOf(entries, ROWS));
  const forgotten = snapshot("forget");

  test("is in the state still, where another address has it and keeps it", async () => {
    expect(await told(forgotten, snapshot("no-op", SNAPSHOT, {}, "snapshot.b"))).toEqual([]);
    expect(await told(forgotten, snapshot("update", SNAPSHOT, {}, "snapshot.b"))).toEqual([]);
  });

  test.each<[string, Record<string, unknown>]>([
    ["forgets it too", snapshot("forget", SNAPSHOT, {}, "snapshot.b")],
    ["is another object", snapshot("no-op", { ...SNAPSHOT, id: "t" }, {}, "snapshot.b")],
  ])("is not, where the other one %s", async (_, other) => {
    expect(await told(forgotten, other)).toContain("forgotten warn snapshot.a");
  });
});

describe("another object that is called the same remains", () => {
  const east = { ...SNAPSHOT, arn: arn("us-east-1") };
  test.each<[string, object, object]>([
    ["has another ARN", east, { ...SNAPSHOT, arn: arn("eu-west-1") }],
    ["lies in another space", { ...SNAPSHOT, space: "one" }, { ...SNAPSHOT, space: "two" }],
    ["has another name", { ...SNAPSHOT, name: "one" }, { ...SNAPSHOT, name: "two" }],
    ["has another id", SNAPSHOT, { ...SNAPSHOT, id: "t" }],
    ["has no id", { source: "a" }, { source: "a" }],
  ])("that %s", async (_, one, other) => {
    expect(await remainsOf([snapshot("delete", one), snapshot("no-op", other, {}, "snapshot.b")])).toEqual({
      said: "data-loss block database.a",
      survivors: ["snapshot.b"],
      goesWithIt: ["snapshot.a"],
    });
  });

  test("that is of another type", async () => {
    const ofOther = [snapshot("delete", { id: "s" }, {}, "thing.s"), snapshot("no-op")];
    expect(await remainsOf(ofOther)).toMatchObject({ survivors: ["snapshot.a"], goesWithIt: [] });
  });

  test("that another configuration of the provider leads to", async () => {
    const region = (name: string) => ({ region: { constant_value: name } });
    const full = "registry.terraform.io/example/snapshot";
    const configuration = {
      provider_config: {
        snapshot: { name: "snapshot", full_name: full, expressions: region("one") },
        "snapshot.two": { name: "snapshot", full_name: full, alias: "two", expressions: region("two") },
      },
      root_module: {
        resources: [
          { address: "snapshot.a", provider_config_key: "snapshot" },
          { address: "snapshot.b", provider_config_key: "snapshot.two" },
        ],
      },
    };
    const entries = [snapshot("delete"), snapshot("no-op", SNAPSHOT, {}, "snapshot.b")];
    expect(await remainsOf(entries, { configuration })).toMatchObject({ survivors: ["snapshot.b"] });
  });

  test("but for one of a hundred that are called so and go: nobody compares each with each", async () => {
    const named = (name: number) => ({ ...SNAPSHOT, name: `n${name}` });
    const going = (count: number) =>
      Array.from({ length: count }, (_, i) => snapshot("delete", named(i), {}, `snapshot.gone[${i}]`));
    const other = snapshot("no-op", named(-1), {}, "snapshot.b");
    expect(await remainsOf([...going(100), other])).toMatchObject({ survivors: ["snapshot.b"] });
    expect(await remainsOf([...going(101), other])).toMatchObject({ survivors: [] });
  });
});
