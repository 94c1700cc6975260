import { describe, expect, test } from "vitest";
import type { Origin } from "../../../src/domain/change.ts";
import { entry, planJson, plansIn } from "./reading.ts";

const DATABASE = { address: "db.app", type: "db" };
const UNKNOWN_NETWORK = {
  before: { network: "n-1", size: 1 },
  after: { size: 1 },
  after_unknown: { id: true, network: true },
  replace_paths: [["network"]],
};
/** An object that is replaced, with what its change says besides. */
const replaced = (more: object, change: object): Record<string, unknown> => {
  const usual = entry(["delete", "create"], { ...more });
  return { ...usual, change: { ...(usual.change as object), ...change } };
};
const NETWORK = replaced({ address: "net.a", type: "net" }, { replace_paths: [["range"]] });
/** It is changed in place, and what its block `status` will hold is not known. */
const CHANGED = {
  ...entry(["update"], { address: "net.a", type: "net" }),
  change: {
    actions: ["update"],
    before: { tag: 1 },
    after: { tag: 2 },
    after_unknown: { status: [{ version: true }] },
  },
};
const REPLACED: readonly Origin[] = [{ address: "net.a", effect: "replace" }];

const refersTo = (...references: readonly string[]) => ({ references });
const block = (address: string, expressions: unknown, more: object = {}) => ({ address, expressions, ...more });
const NAMES_NETWORK = { network: refersTo("net.a.id", "net.a") };

interface Told {
  readonly origins: readonly Origin[] | undefined;
  readonly known: readonly string[] | undefined;
  readonly fromEach?: boolean | undefined;
}

/** What is told of `db.app` by a plan with these values of its change, and with this root module. */
async function told(
  change: object,
  rootModule: unknown = { resources: [block("db.app", NAMES_NETWORK)] },
  { more = [NETWORK], first = false, reason = "replace_because_cannot_update" } = {},
): Promise<Told> {
  const database = replaced({ ...DATABASE, action_reason: reason }, change);
  const configuration = { root_module: rootModule };
  const plan = planJson([database, ...more], first ? {} : { configuration });
  const text = first ? JSON.stringify({ configuration, ...JSON.parse(plan) }) : plan;
  const [read] = await plansIn(text, undefined, [11]);
  const found = read?.changes.find(({ address }) => address === "db.app");
  return { origins: found?.origins, known: found?.known, ...(found?.fromEach === false && { fromEach: false }) };
}

/** `db.app` is replaced for what stands in its blocks, of which so many are in the plan. */
const inBlocks = (path: readonly unknown[], network: unknown) => ({
  before: { network },
  after: { network },
  after_unknown: { network: unknownIds(network) },
  replace_paths: [path],
});
/** Every `id` is known only after the apply. */
const unknownIds = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(unknownIds)
    : Object.fromEntries(
        Object.entries(value as object).map(([name, one]) => [
          name,
          name === "id" || (typeof one === "object" && unknownIds(one)),
        ]),
      );
const ID = { id: refersTo("net.a.id") };

describe("of an object that is replaced for a value known only after the apply it is told from what that follows", () => {
  test("by what its argument refers to", async () => {
    expect(await told(UNKNOWN_NETWORK)).toEqual({ origins: REPLACED, known: [] });
  });

  test.each<[string, unknown]>([
    ["in a block of it", { network: [ID] }],
    ["in a block of one", { network: ID }],
    [
      "in a block with an argument that is called references",
      { network: [{ ...ID, references: refersTo("net.a.id") }] },
    ],
  ])("%s", async (_, expressions) => {
    const change = inBlocks(["network", 0, "id"], [{ id: "n" }]);
    expect(await told(change, { resources: [block("db.app", expressions)] })).toEqual({ origins: REPLACED, known: [] });
  });

  test("or of one or more of several objects: of a condition the plan lists both sides", async () => {
    const resources = [block("db.app", { network: refersTo("var.c", "net.a.id", "net.a", "net.b.id", "net.b") })];
    const other = entry(["create"], { address: "net.b", type: "net" });
    expect(await told(UNKNOWN_NETWORK, { resources }, { more: [NETWORK, other] })).toEqual({
      origins: [...REPLACED, { address: "net.b", effect: "create" }],
      known: [],
      fromEach: false,
    });
  });

  test("by for_each of its block", async () => {
    const forEach = { for_each_expression: refersTo("net.a.id") };
    const rootModule = { resources: [block("db.app", { network: refersTo("each.value") }, forEach)] };
    expect(await told(UNKNOWN_NETWORK, rootModule)).toMatchObject({ origins: REPLACED });
  });

  test.each([["as Terraform orders them"], ["in the order of their names"]])(
    "through modules, their keys %s",
    async (order) => {
      const sorted = (value: unknown): unknown =>
        Array.isArray(value)
          ? value.map(sorted)
          : typeof value === "object" && value !== null
            ? Object.fromEntries(
                Object.entries(value)
                  .sort(([a], [b]) => (a < b ? -1 : 1))
                  .map(([name, one]) => [name, sorted(one)]),
              )
            : value;
      const net = {
        outputs: {
          id: { expression: refersTo("module.sub.id", "module.sub") },
          x: { expression: refersTo("local.x") },
        },
        resources: [block("net.a", {})],
        module_calls: {
          sub: {
            source: "./sub",
            expressions: { of: refersTo("each.value") },
            for_each_expression: refersTo("net.a.id"),
            module: { outputs: { id: { expression: refersTo("var.of") } }, resources: [] },
          },
        },
      };
      const store = {
        resources: [block("db.app", { network: refersTo("var.network") })],
        module_calls: { deep: { source: "./deep", module: { module_calls: { er: { source: "./er", module: {} } } } } },
      };
      const rootModule = {
        module_calls: {
          net: { source: "./net", module: net },
          store: {
            source: "./store",
            expressions: { network: refersTo("module.net.id", "module.net") },
            module: store,
          },
        },
      };
      const configuration = { root_module: order.startsWith("as") ? rootModule : sorted(rootModule) };
      const database = replaced({ ...DATABASE, address: "module.store.db.app" }, UNKNOWN_NETWORK);
      const network = entry(["create"], { address: "module.net.net.a", type: "net" });
      const [plan] = await plansIn(planJson([database, network], { configuration }), undefined, [9]);
      expect(plan?.changes.find(({ type }) => type === "db")?.origins).toEqual([
        { address: "module.net.net.a", effect: "create" },
      ]);
      expect(new Map(plan?.moduleCalls.map(({ path, source }) => [source, path]))).toEqual(
        new Map([
          ["./net", ["net"]],
          ["./sub", ["net", "sub"]],
          ["./store", ["store"]],
          ["./deep", ["store", "deep"]],
          ["./er", ["store", "deep", "er"]],
        ]),
      );
    },
  );

  test.each([
    ["a data source that is read", entry(["read"], { address: "data.net.a", mode: "data", type: "net" }), "read"],
    ["an object that is created", entry(["create"], { address: "net.a", type: "net" }), "create"],
    ["an object that is changed in place, with values known only after the apply", CHANGED, "update"],
    [
      "an object that is forgotten and made anew",
      entry(["create", "forget"], { address: "net.a", type: "net" }),
      "create",
    ],
  ])("%s among them", async (_, network, effect) => {
    const { address } = network as { address: string };
    const rootModule = { resources: [block("db.app", { network: refersTo(`${address}.id`, address) })] };
    expect(await told(UNKNOWN_NETWORK, rootModule, { more: [network] })).toMatchObject({
      origins: [{ address, effect }],
    });
  });

  test.each([
    ["waits for a value that it is asked with", "read_because_config_unknown", REPLACED],
    ["waits for what it depends on", "read_because_dependency_pending", [{ address: "data.image.x", effect: "read" }]],
  ])("where a data source %s, that or itself", async (_, reason, origins) => {
    const image = entry(["read"], { address: "data.image.x", mode: "data", type: "image", action_reason: reason });
    const resources = [
      block("db.app", { network: refersTo("data.image.x.id", "data.image.x") }),
      block("data.image.x", { filter: [{ values: refersTo("net.a.id", "net.a") }] }),
    ];
    expect(await told(UNKNOWN_NETWORK, { resources }, { more: [image, NETWORK] })).toMatchObject({ origins });
  });

  test.each([
    ["is deleted", entry(["delete"], { address: "net.a", type: "net" })],
    ["is left alone", entry(["no-op"], { address: "net.a", type: "net" })],
    [
      "is changed in place to what is known",
      { ...CHANGED, change: { ...CHANGED.change, after_unknown: { status: [{ version: false }] } } },
    ],
    ["is ephemeral", entry(["open"], { address: "net.a", type: "net", mode: "ephemeral" })],
  ])("but no object that %s", async (_, network) => {
    expect(await told(UNKNOWN_NETWORK, undefined, { more: [network] })).toMatchObject({ origins: [] });
  });
});

describe("what forces it is known only after the apply", () => {
  test.each<[string, object]>([
    ["where the value is", { before: { network: "n" }, after: {}, after_unknown: { network: true } }],
    [
      "where a part of it is, and the rest is the same",
      {
        before: { network: [{ id: "n", at: 1 }] },
        after: { network: [{ at: 1 }] },
        after_unknown: { network: [{ id: true }] },
      },
    ],
    ["where all of the object is", { before: { network: "n" }, after: null, after_unknown: true }],
  ])("%s", async (_, change) => {
    expect(await told({ ...change, replace_paths: [["network"]] })).toEqual({ origins: REPLACED, known: [] });
  });

  test("where the value that it stands in is", async () => {
    const change = { before: { network: [{ id: "n" }] }, after: {}, after_unknown: { network: true } };
    expect(await told({ ...change, replace_paths: [["network", 0, "id"]] })).toEqual({ origins: REPLACED, known: [] });
  });

  test("of one attribute, and of another it is known: that one is told by its name", async () => {
    const change = { ...UNKNOWN_NETWORK, after: { size: 2 }, replace_paths: [["network"], ["size"]] };
    expect(await told(change)).toEqual({ origins: REPLACED, known: ["size"] });
  });

  test.each<[string, object]>([
    [
      "more of a list changes",
      { before: { network: [1, 2] }, after: { network: [3] }, after_unknown: { network: [false, true] } },
    ],
    [
      "more of a block changes",
      { before: { network: { a: 1, b: 2 } }, after: { network: { a: 2 } }, after_unknown: { network: { b: true } } },
    ],
  ])("but nobody can tell whether by that alone, where %s", async (_, change) => {
    expect(await told({ ...change, replace_paths: [["network"]] })).toEqual({ origins: [], known: undefined });
  });

  test("but nobody can tell by what, where the path has no name", async () => {
    expect(await told({ ...UNKNOWN_NETWORK, replace_paths: [[{ a: 1 }]] })).toMatchObject({ origins: [] });
  });
});

describe("nothing is told", () => {
  const NOTHING_TOLD = { origins: undefined, known: undefined };

  test.each<[string, object]>([
    [
      "where the new value is known",
      { before: { size: 1 }, after: { size: 2 }, after_unknown: { id: true }, replace_paths: [["size"]] },
    ],
    ["where no attribute forces it", { ...UNKNOWN_NETWORK, replace_paths: [] }],
    ["where the plan does not say which", { ...UNKNOWN_NETWORK, replace_paths: undefined }],
    ["where they are no paths", { ...UNKNOWN_NETWORK, replace_paths: "network" }],
  ])("%s", async (_, change) => {
    expect(await told(change)).toEqual(NOTHING_TOLD);
  });

  test.each(["replace_because_tainted", "replace_by_request", "replace_by_triggers"])(
    "where the reason is %s",
    async (reason) => {
      expect(await told(UNKNOWN_NETWORK, undefined, { reason })).toEqual(NOTHING_TOLD);
    },
  );
});

test.each([
  ["comes before the changes", { resources: [block("db.app", NAMES_NETWORK)] }, { first: true }],
  ["has no such block", { resources: [block("db.other", NAMES_NETWORK)] }, {}],
  ["has no expressions of it", { resources: [block("db.app", null)] }, {}],
  ["has another form", { resources: { a: 1 }, outputs: [1], module_calls: { a: { expressions: 7, module: 3 } } }, {}],
  ["has references of another form", { resources: [block("db.app", { network: { references: "net.a" } })] }, {}],
  ["has references that are no words", { resources: [block("db.app", { network: { references: [7] } })] }, {}],
  ["has blocks of another form", { resources: [7, null, { address: 7 }] }, {}],
  ["is none", null, {}],
] as const)("where the configuration %s, the origins are not known", async (_, rootModule, more) => {
  expect(await told(UNKNOWN_NETWORK, rootModule, more)).toEqual({ origins: [], known: [] });
});

describe("blocks that dynamic makes are not in the configuration of a plan, nor what they refer to, so nothing is told", () => {
  const TWO = [{ id: "n" }, { id: "n" }];
  const NESTED = [{ id: "n", rule: [{ id: "n" }] }];
  test.each<[string, object, object, readonly Origin[]]>([
    ["where all blocks are", inBlocks(["network", 0, "id"], TWO), {}, []],
    ["where some are", inBlocks(["network", 1, "id"], TWO), { network: [ID] }, []],
    ["where none is", inBlocks(["network", 1, "id"], TWO), { network: [ID, ID] }, REPLACED],
    ["where those in a block are", inBlocks(["network", 0, "rule", 0, "id"], NESTED), { network: [ID] }, []],
    [
      "where one of those in a block is",
      inBlocks(["network", 0, "rule", 0, "id"], NESTED),
      { network: [{ rule: [ID, ID] }] },
      [],
    ],
    [
      "where none in a block is",
      inBlocks(["network", 0, "rule", 0, "id"], NESTED),
      { network: [{ rule: [ID] }] },
      REPLACED,
    ],
    [
      "where their number is known only after the apply",
      { before: { network: TWO }, after: {}, after_unknown: { network: true }, replace_paths: [["network"]] },
      { network: [ID] },
      [],
    ],
    [
      "an argument is no block, however many values it has",
      inBlocks(["network"], TWO),
      { network: refersTo("net.a.ids") },
      REPLACED,
    ],
    [
      "an argument in a block neither",
      inBlocks(["network", 0, "rule"], NESTED),
      { network: [{ rule: refersTo("net.a") }] },
      REPLACED,
    ],
    ["not even one that refers to nothing, as timestamp() does", inBlocks(["network"], TWO), { network: {} }, []],
  ])("%s", async (_, change, expressions, origins) => {
    expect(await told(change, { resources: [block("db.app", expressions)] })).toEqual({ origins, known: [] });
  });

  test.each<[string, object, string]>([
    ["are written, it is what they refer to", { filter: [{ values: ["x"] }] }, "net.a"],
    ["are made so in part, it is meant itself", { filter: [{ values: ["x"] }, { values: [] }] }, "data.image.x"],
    ["of another name are made so, too", { filter: [{ values: ["x"] }], other: [{}] }, "data.image.x"],
  ])("where the blocks with which a data source is asked %s", async (_, after, origin) => {
    const image = {
      ...entry(["read"], {
        address: "data.image.x",
        mode: "data",
        type: "image",
        action_reason: "read_because_config_unknown",
      }),
      change: { actions: ["read"], before: null, after, after_unknown: { id: true } },
    };
    const resources = [
      block("db.app", { network: refersTo("data.image.x.id", "data.image.x") }),
      block("data.image.x", { filter: [{ values: refersTo("net.a.id", "net.a") }] }),
    ];
    const { origins } = await told(UNKNOWN_NETWORK, { resources }, { more: [image, NETWORK] });
    expect(origins?.map(({ address }) => address)).toEqual([origin]);
  });
});

test("constants are not looked into: they may be secrets that look like references", async () => {
  const network = { constant_value: { references: ["net.a.id"] } };
  expect(await told(UNKNOWN_NETWORK, { resources: [block("db.app", { network })] })).toMatchObject({ origins: [] });
});
