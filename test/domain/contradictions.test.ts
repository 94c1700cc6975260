import { describe, expect, test } from "vitest";
import { messageOf, stepsFor } from "../../src/report/wording.ts";
import { object, reviewOf, row, said } from "./reviewing.ts";

const ROWS = [
  row("database"),
  row("snapshot", { class: "backup", refs: [{ role: "copies", path: "source", to: ["database"] }] }),
];
const CONTRADICTS = ["unreadable-change block plain_thing.a"];

const reviewed = (actions: string, before: unknown, after: unknown, more: object = {}) =>
  reviewOf([object("plain_thing.a", actions, before, after, { ...more })], ROWS);

describe("an entry whose values say the opposite of its actions blocks", () => {
  test.each([
    ["it stays as it is", "no-op", {}, null],
    ["it stays as it is", "no-op", null, {}],
    ["it is changed in place", "update", {}, null],
    ["it is changed in place", "update", null, {}],
    ["it is new", "create", {}, {}],
    ["it is deleted", "delete", {}, {}],
    ["it is deleted", "delete", null, null],
    ["it is replaced", "delete create", {}, null],
    ["it is replaced", "create delete", null, {}],
    ["it is forgotten", "forget", {}, {}],
    ["it is forgotten", "forget", null, null],
    ["it is forgotten and made anew", "create forget", {}, null],
    ["it is forgotten and made anew", "forget create", null, {}],
  ])("that %s: %s, %j → %j", async (_, actions, before, after) => {
    expect(said(await reviewed(actions, before, after))).toEqual(CONTRADICTS);
  });

  test.each([["create"], ["update"], ["delete"], ["delete create"], ["forget"]])(
    "or its mode does: %s",
    async (actions) => {
      const [before, after] = [actions === "create" ? null : {}, ["delete", "forget"].includes(actions) ? null : {}];
      for (const mode of ["data", "ephemeral"])
        expect(said(await reviewed(actions, before, after, { mode }))).toEqual(CONTRADICTS);
    },
  );

  test.each([["read"], ["open"]])("or only reads what is managed: %s", async (actions) => {
    expect(said(await reviewed(actions, null, {}))).toEqual(CONTRADICTS);
  });

  test("whatever its type, and beside what is said of it anyway", async () => {
    expect(said(await reviewOf([object("database.a", "no-op", {}, null)], ROWS))).toEqual([
      "unreadable-change block database.a",
    ]);
    expect(said(await reviewOf([object("database.a", "delete", {}, {})], ROWS))).toEqual([
      "last-copy block database.a",
      "unreadable-change block database.a",
    ]);
  });
});

test("it is named, told in one sentence, and has a remedy of its own", async () => {
  const { findings } = await reviewOf([object("database.a", "no-op", {}, null)], ROWS);
  expect(findings.map((one) => messageOf(one))).toEqual([
    "thing has an entry that contradicts itself: its actions leave an object there, yet it has no values after; it may be destroyed",
  ]);
  expect(findings.map((one) => stepsFor(one)[0]?.step)).toEqual(["Give the plan as it was made"]);
});

test("another contradiction is another thing to agree to", async () => {
  const digests = [
    (await reviewed("no-op", {}, null)).digest,
    (await reviewed("no-op", null, {})).digest,
    (await reviewed("update", {}, null)).digest,
  ];
  expect(new Set(digests).size).toBe(3);
});

test("what such an entry is of is no copy to restore from", async () => {
  const gone = object("database.a", "delete", { id: "a" });
  const copy = { id: "s", source: "a" };
  const kept = await reviewOf([gone, object("snapshot.a", "no-op", copy, copy)], ROWS);
  expect(said(kept)).toEqual(["data-loss block database.a"]);
  const doubtful = await reviewOf([gone, object("snapshot.a", "no-op", copy, null)], ROWS);
  expect(said(doubtful)).toEqual(["last-copy block database.a", "unreadable-change block snapshot.a"]);
});

/** Each of these Terraform or OpenTofu writes. */
describe("no contradiction is", () => {
  const of = (address: string, actions: string, before: unknown, after: unknown, more: object = {}) =>
    object(address, actions, before, after, { ...more });
  test.each([
    ["an object that a refresh found gone already", of("plain_thing.a", "no-op", null, null)],
    [
      "an object left by an interrupted replacement that is gone",
      of("plain_thing.a", "no-op", null, null, { deposed: "abcd1234" }),
    ],
    ["a move", of("plain_thing.a", "no-op", {}, {}, { previous_address: "plain_thing.b" })],
    ["an import", of("plain_thing.a", "no-op", {}, {}, { change: { importing: { id: "x" } } })],
    [
      "an object of which nothing is known yet",
      of("plain_thing.a", "create", null, undefined, { change: { after_unknown: true } }),
    ],
    ["the same, written as null", of("plain_thing.a", "update", {}, null, { change: { after_unknown: true } })],
    ["an object hidden as a whole", of("plain_thing.a", "delete", null, null, { change: { before_sensitive: true } })],
    ["a data source that is read again", of("data.plain_thing.a", "read", {}, {}, { mode: "data" })],
    ["a data source that stays", of("data.plain_thing.a", "no-op", null, null, { mode: "data" })],
    ["an ephemeral resource", of("ephemeral.plain_thing.a", "open", null, null, { mode: "ephemeral" })],
    [
      "what a plan that was cut down leaves out",
      { address: "plain_thing.a", type: "plain_thing", change: { actions: ["delete"] } },
    ],
    [
      "a data source in such a plan",
      { address: "data.plain_thing.a", type: "plain_thing", change: { actions: ["read"] } },
    ],
  ])("%s", async (_, entry) => {
    const { findings } = await reviewOf(
      [{ ...entry, change: { before: undefined, ...(entry.change as object) } }],
      ROWS,
    );
    expect(findings).toEqual([]);
  });
});

describe("an entry that does nothing now", () => {
  const PART = "part of the plan can't be read: ";
  const parts = async (more: object): Promise<readonly string[]> =>
    (await reviewOf([], ROWS, { more: { ...more } })).findings
      .filter(({ rule, level }) => rule === "unreadable-change" && level === "block")
      .map((one) => messageOf(one).replace(PART, ""));

  test("of the drift is told by its place", async () => {
    const drift = [object("database.a", "update", {}, {}), object("database.b", "no-op", {}, null)];
    expect(await parts({ resource_drift: drift })).toEqual([
      "entry 2 of resource_drift contradicts itself: its actions leave an object there, yet it has no values after",
    ]);
    expect(await parts({ resource_drift: [object("database.a", "delete", {}, {})] })).toHaveLength(1);
  });

  test("of what is put off is told by its place, but for an object that nobody has seen yet", async () => {
    const deferred = (...entries: readonly object[]) => ({
      deferred_changes: entries.map((entry) => ({ reason: "unknown", resource_change: entry })),
    });
    expect(await parts(deferred(object("database.a", "create", {}, {})))).toEqual([
      "entry 1 of deferred_changes contradicts itself: its actions are those of an object that is new, yet it has values before",
    ]);
    expect(await parts(deferred(object("database.a", "update", null, {})))).toEqual([]);
    expect(await parts(deferred(object("data.database.a", "delete", {}, null, { mode: "data" })))).toEqual([]);
  });

  test("of the actions is told by its place if it has two triggers", async () => {
    const [lifecycle_action_trigger, invoke_action_trigger] = [{ action_trigger_event: "AfterCreate" }, {}];
    const one = { address: "action.a", type: "a" };
    expect(
      await parts({
        action_invocations: [
          { ...one, lifecycle_action_trigger },
          { ...one, invoke_action_trigger },
        ],
      }),
    ).toEqual([]);
    expect(await parts({ action_invocations: [{ ...one, lifecycle_action_trigger, invoke_action_trigger }] })).toEqual([
      "entry 1 of action_invocations contradicts itself: it has two triggers",
    ]);
  });
});
