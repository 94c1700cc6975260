import { describe, expect, test } from "vitest";
import type { Catalogue, CatalogueRow, Knowledge } from "../../src/domain/catalogue.ts";
import { type Attribute, type Attributes, actionOf, type ResourceChange } from "../../src/domain/change.ts";
import { resolvedOf, resolverOf } from "../../src/domain/resolved.ts";
import { row } from "./reviewing.ts";

const attributes = (values: Readonly<Record<string, Attribute["value"]>>): Attributes =>
  new Map(Object.entries(values).map(([path, value]) => [path, [{ value, sensitive: false, unknown: false }]]));

const change = (
  actions: string,
  before: Readonly<Record<string, Attribute["value"]>> = {},
  after: Readonly<Record<string, Attribute["value"]>> = {},
): ResourceChange => ({
  address: "thing.x",
  deposed: null,
  previousAddress: null,
  module: null,
  mode: "managed",
  type: "thing",
  provider: "example",
  action: actionOf(actions.split(" ")),
  actions: actions.split(" "),
  imported: false,
  reason: null,
  because: [],
  callings: [],
  before: attributes(before),
  after: attributes(after),
  identity: null,
  exactIdentity: null,
});

const THING = row("thing", {
  weight: "medium",
  holds: [{ engine: "disk" }, { volume: { set: true } }],
  forgets: { keep: true },
  heavier: { when: { disks: true }, weight: "high", loses: "Its disks as well." },
  watch: [{ path: "backups", change: "off", rule: "backup-loss", says: "The backups go." }],
});
const known: Knowledge = { known: "row", row: THING };
const withHolds = (more: Partial<CatalogueRow> = {}): Knowledge => ({ known: "row", row: { ...THING, ...more } });

describe("what is said of the object of a change", () => {
  test.each<[string, Knowledge, ResourceChange, object]>([
    ["the row, where one set of values fits", known, change("delete", { engine: "disk" }), { holds: "row" }],
    ["the row, where another one fits", known, change("delete", { volume: "v" }), { holds: "row" }],
    ["nothing, where none fits", known, change("delete", { engine: "memory" }), { holds: "nothing" }],
    ["nothing, of a harmless type", { known: "harmless" }, change("delete"), { holds: "nothing", row: null }],
    ["unknown, of a type that nobody knows", { known: "nothing" }, change("delete"), { holds: "unknown", row: null }],
    ["with facts, from our tables", known, change("delete", { volume: "v" }), { factsKnown: true }],
    ["without facts, from the policy", { known: "policy", row: row("thing") }, change("delete"), { factsKnown: false }],
  ])("is %s", (_, knowledge, one, expected) => {
    expect(resolvedOf(one, knowledge)).toMatchObject({ knowledge, ...expected });
  });

  test.each([
    ["before an update", "update", { engine: "disk" }, { engine: "memory" }, "row"],
    [
      "after an update, since just this may be what is switched on",
      "update",
      { engine: "memory" },
      { engine: "disk" },
      "row",
    ],
    ["neither before nor after an update", "update", { engine: "memory" }, { engine: "none" }, "nothing"],
    ["after a create", "create", {}, { engine: "disk" }, "row"],
    ["not after a create", "create", {}, { engine: "memory" }, "nothing"],
    [
      "only after a replacement, which destroys what was there",
      "delete create",
      { engine: "memory" },
      { engine: "disk" },
      "nothing",
    ],
  ])("goes by the values %s", (_, actions, before, after, holds) => {
    expect(resolvedOf(change(actions, before, after), known).holds).toBe(holds);
  });

  test("counts what an update may bring, known only after apply", () => {
    const unknown: Attribute = { value: null, sensitive: false, unknown: true };
    const update = { ...change("update", { engine: "memory" }), after: new Map([["engine", [unknown]]]) };
    expect(resolvedOf(update, known).holds).toBe("row");
  });

  test.each([
    ["of a delete", "delete", true],
    ["of a replace", "delete create", true],
    ["but not of an update", "update", false],
    ["nor where it is only forgotten", "forget", false],
  ])("weighs more with such values, %s", (_, actions, isHeavier) => {
    const resolved = resolvedOf(change(actions, { volume: "v", disks: true }), known);
    const heavier = { weight: "high", loses: "Its disks as well." };
    expect(resolved.isHeavier).toBe(isHeavier);
    expect(resolved.row).toEqual(isHeavier ? { ...THING, ...heavier } : THING);
  });

  test.each([
    ["the first that fits", { engine: "a", disks: true }, "One."],
    ["the next, where the first does not fit", { engine: "b", disks: true }, "Two."],
    ["what the type alone says, where none does", { engine: "b" }, THING.loses],
    ["what weighs more, before all others", { engine: "a", disks: true, heavy: true }, "All of it."],
  ])("loses what its own values say: %s", (_, values, loses) => {
    const losing = [
      { when: { engine: "a" }, loses: "One." },
      { when: { disks: true }, loses: "Two." },
    ];
    const heavier = { when: { heavy: true }, weight: "medium", loses: "All of it." } as const;
    const row = { ...THING, heavier, losing };
    expect(resolvedOf(change("delete", { volume: "v", ...values }), { known: "row", row }).row?.loses).toBe(loses);
  });

  test("is the row itself where it does not weigh more", () => {
    expect(resolvedOf(change("delete", { volume: "v" }), known).row).toBe(THING);
  });

  test.each<[string, Partial<CatalogueRow>, Readonly<Record<string, boolean>>, boolean]>([
    ["under these values", {}, { keep: true }, true],
    ["not under others", {}, { keep: false }, false],
    ["always", { forgets: true }, {}, true],
    ["under one of several sets of values", { forgets: [{ kept: true }, { left: true }] }, { left: true }, true],
  ])("is that its provider only forgets it: %s", (_, more, values, expected) => {
    expect(resolvedOf(change("delete", values), withHolds(more)).isOnlyForgotten).toBe(expected);
  });

  test("names what a change in place does, also where the object holds nothing", () => {
    const off = [{ backups: true }, { backups: false }] as const;
    const watchedIn = (one: ResourceChange) => resolvedOf(one, known).watched.map(({ watch }) => watch.path);
    expect(watchedIn(change("update", ...off))).toEqual(["backups"]);
    expect(watchedIn(change("update", { ...off[0], volume: "v" }, off[1]))).toEqual(["backups"]);
    expect(watchedIn(change("delete", ...off))).toEqual([]);
    expect(resolvedOf(change("update", ...off), { known: "harmless" }).watched).toEqual([]);
  });
});

test("a change is resolved once, however often one asks", () => {
  const asked: string[] = [];
  const catalogue: Catalogue = (type) => {
    asked.push(type);
    return known;
  };
  const resolve = resolverOf(catalogue);
  const [one, other] = [change("delete", { volume: "v" }), change("delete")];
  expect(resolve(one)).toBe(resolve(one));
  expect(resolve(other)).not.toBe(resolve(one));
  expect(asked).toEqual(["thing", "thing"]);
});
