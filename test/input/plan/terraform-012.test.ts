import { expect, test } from "vitest";
import { object, reviewOf, row, said } from "../../domain/reviewing.ts";

/**
 * Terraform 0.12 writes the addresses of `prior_state` without the keys of instances, and without the modules that they
 * are in: https://github.com/hashicorp/terraform/issues/24110
 */
const ROWS = [
  row("database"),
  row("snapshot", { class: "backup", refs: [{ role: "copies", path: "source", to: ["database"] }] }),
  row("store", { leaves: [{ remains: "refused", refusal: "not-empty", says: "It must be empty." }] }),
  row("table", { refs: [{ role: "inside", path: "store", to: ["store"] }] }),
];
const OLD = { format_version: "0.1", terraform_version: "0.12.29" };
const DATABASE = { id: "a" };

const inState = (type: string, values: object, more: object = {}) => ({
  ...{ address: `${type}.x`, mode: "managed", type, name: "x", values },
  ...more,
});

const remains = async (
  entries: readonly Record<string, unknown>[],
  resources: readonly object[],
  inModule: readonly object[] = [],
  head: object = OLD,
) => {
  const child_modules = [{ address: "module.m", resources: inModule }];
  const prior_state = { values: { root_module: { resources, child_modules } } };
  const gone = object("database.x", "delete", DATABASE);
  const review = await reviewOf([gone, ...entries], ROWS, {
    more: { ...head, prior_state: { ...prior_state, ...{ format_version: "0.1" } } },
  });
  const found = review.findings.find(({ subject }) => subject?.address === "database.x")?.remains;
  return { said: said(review)[0], survivors: found?.survivors, goesWithIt: found?.goesWithIt };
};

/** Without ids: nothing but its address tells which entry of the state is which object of the plan. */
const SNAPSHOT = { source: "a" };

test("An object of several is the one of its key", async () => {
  const states = [0, "k"].map((index) => inState("snapshot", SNAPSHOT, { index }));
  const going = ['snapshot.x["k"]', "snapshot.x[0]"].map((address) => object(address, "delete", SNAPSHOT));
  expect(await remains(going, [inState("database", DATABASE), ...states])).toEqual({
    said: "last-copy block database.x",
    survivors: [],
    goesWithIt: ['snapshot.x["k"]', "snapshot.x[0]"],
  });
});

test("An object that stays is told once, by its whole address", async () => {
  const stays = object("module.m.snapshot.x[0]", "no-op", SNAPSHOT, SNAPSHOT);
  expect(
    await remains([stays], [inState("database", DATABASE)], [inState("snapshot", SNAPSHOT, { index: 0 })]),
  ).toEqual({
    said: "data-loss block database.x",
    survivors: ["module.m.snapshot.x[0]"],
    goesWithIt: [],
  });
});

test.each([
  ["of that version", OLD],
  ["of one that does not tell its version", { format_version: "0.1", terraform_version: undefined }],
])("An object of a module goes, and does not stay without the module: in a plan %s", async (_, head) => {
  const goes = object("module.m.snapshot.x", "delete", SNAPSHOT);
  expect(await remains([goes], [inState("database", DATABASE)], [inState("snapshot", SNAPSHOT)], head)).toEqual({
    said: "last-copy block database.x",
    survivors: [],
    goesWithIt: ["module.m.snapshot.x"],
  });
});

test("An object of a module that goes does not stand in the way of what it is in", async () => {
  const entries = [
    object("store.x", "delete", { id: "b" }),
    object("module.m.table.x", "delete", { id: "t", store: "b" }),
  ];
  const child_modules = [{ resources: [inState("table", { id: "t", store: "b" })] }];
  const prior_state = { values: { root_module: { resources: [inState("store", { id: "b" })], child_modules } } };
  expect(said(await reviewOf(entries, ROWS, { more: { ...OLD, prior_state } }))).toContain("last-copy block store.x");
});

test("An object of the root that stays is not that of a module which is called the same, and goes", async () => {
  const entries = [
    object("module.m.snapshot.x", "delete", SNAPSHOT),
    object("snapshot.x", "no-op", SNAPSHOT, SNAPSHOT),
  ];
  const states = [inState("database", DATABASE), inState("snapshot", SNAPSHOT)];
  expect(await remains(entries, states, [inState("snapshot", SNAPSHOT)])).toEqual({
    said: "data-loss block database.x",
    survivors: ["snapshot.x"],
    goesWithIt: ["module.m.snapshot.x"],
  });
});

test("Since Terraform 0.13 an address is whole: what has another one is another object", async () => {
  const head = { format_version: "0.1", terraform_version: "0.13.0" };
  const goes = object("module.m.snapshot.x", "delete", SNAPSHOT);
  expect(await remains([goes], [inState("database", DATABASE), inState("snapshot", SNAPSHOT)], [], head)).toMatchObject(
    {
      said: "data-loss block database.x",
      survivors: ["snapshot.x"],
    },
  );
});
