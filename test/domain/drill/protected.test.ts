import { describe, expect, test } from "vitest";
import { type Drilled, exposedIn, isExposed, isFine } from "../../../src/domain/drill/drill.ts";
import { keptPathsOf } from "../../../src/domain/kept-paths.ts";
import { DEFAULT_POLICY, type Policy, type Protect } from "../../../src/domain/policy.ts";
import { reviewRoot } from "../../../src/review.ts";
import { planJson, plansIn } from "../../input/plan/reading.ts";
import { catalogueOf, object as entry, row } from "../reviewing.ts";
import { drillIn, stateJson } from "./drilling.ts";

/** What the policy's `protect` names is what somebody would miss, whatever the catalogue says of its type. */

const ROWS = [
  row("database", {
    leaves: [{ remains: "refused", refusal: "protected", when: { protected: true }, says: "refused" }],
  }),
  row("cache", { weight: "low", what: "cache" }),
  row("address", { class: "network-critical", weight: "medium", what: "address" }),
  row("lock", { class: "guard", what: "lock" }),
  row("label", { forgets: true, what: "label" }),
];
const CATALOGUE = catalogueOf(ROWS);

const object = (address: string, values: object = {}, more: object = {}) => ({
  address,
  mode: "managed",
  type: address.replace(/^module\.[^.]+\./, "").split(".")[0],
  name: "x",
  provider_name: "registry.terraform.io/example/example",
  values,
  ...more,
});

const entryOf = (more: Partial<Protect>): Protect => ({ address: null, type: null, tags: {}, reason: null, ...more });

type Rules = Partial<Policy> & { readonly today?: string };

async function drilled(objects: readonly object[], { today = "2026-11-21", ...policy }: Rules, root = ".") {
  const drilling = { catalogue: CATALOGUE, rows: ROWS, policy: { ...DEFAULT_POLICY, ...policy }, today };
  const { states } = await drillIn({ [root]: stateJson(objects) }, drilling);
  return states;
}

const told = async (objects: readonly object[], rules: Rules, root?: string): Promise<readonly Drilled[]> =>
  (await drilled(objects, rules, root))[0]?.objects ?? [];

const kinds = ({ alone, withState, withAll }: Drilled) =>
  [alone, withState, withAll].map(({ remains }) => remains.kind);

test.each([
  ["of a type that nobody knows", "odd.a", { class: "unknown", weight: null, what: null }, "unknown", false],
  ["of a type that holds nothing", "plain_thing.a", { class: null, weight: null, what: null }, "nothing", true],
  ["of low weight", "cache.a", { class: "data", weight: "low", what: "cache" }, "nothing", true],
  ["that is an address", "address.a", { class: "network-critical", weight: "medium" }, "nothing", true],
  ["that guards others", "lock.a", { class: "guard", weight: "high" }, "nothing", true],
] as const)("an object %s is told as lost where the policy protects it", async (_, address, is, kind, exposed) => {
  const protect = [entryOf({ address, reason: "invoices" })];
  const [one, ...more] = await told([object(address, { id: "1" })], { protect });
  expect(one).toMatchObject({ address, ...is, policy: { level: "block", reason: "invoices" } });
  expect(more).toEqual([]);
  expect(one && kinds(one)).toEqual([kind, kind, kind]);
  expect([one && isExposed(one), one && isFine(one)]).toEqual([exposed, false]);
});

test("nothing of that is told of what the policy does not name", async () => {
  const objects = ["odd.a", "plain_thing.a", "address.a", "lock.a"].map((address) => object(address));
  expect(await told(objects, { protect: [entryOf({ address: "odd.b" })] })).toEqual([]);
  expect((await told([object("cache.a")], {})).map(isFine)).toEqual([true]);
});

describe("entries name objects as they do in a review", () => {
  const named = async (objects: readonly object[], ...protect: readonly Protect[]) =>
    (await told(objects, { protect })).filter(({ policy }) => policy !== null).map(({ address }) => address);

  test("by a pattern of addresses, in modules and with keys", async () => {
    const objects = ["odd.a", "module.billing.odd.a", 'module.billing.odd.b["x"]'].map((one) => object(one));
    expect(await named(objects, entryOf({ address: "module.billing.*" }))).toEqual([
      "module.billing.odd.a",
      'module.billing.odd.b["x"]',
    ]);
  });

  test("by tags, of types with a row and without, wherever the provider keeps them", async () => {
    const objects = [
      object("odd.a", { tags: { env: "prod" } }),
      object("odd.b", { tags: { env: "dev" } }),
      object("plain_thing.a", { labels: { env: "prod" } }),
      object("database.a", { tags_all: { env: "prod" } }),
      object("database.b", { tags_all: { env: "dev" } }),
    ];
    const expected = ["database.a", "odd.a", "plain_thing.a"];
    expect([...(await named(objects, entryOf({ tags: { env: "prod" } })))].sort()).toEqual(expected);
  });

  test("by type with tags: both must fit", async () => {
    const objects = [object("odd.a", { tags: { env: "prod" } }), object("other.a", { tags: { env: "prod" } })];
    expect(await named(objects, entryOf({ type: "odd", tags: { env: "prod" } }))).toEqual(["odd.a"]);
  });

  test("a deposed object is named by its address", async () => {
    const objects = [object("odd.a"), object("odd.a", {}, { deposed_key: "12345678" })];
    expect(await named(objects, entryOf({ address: "odd.a" }))).toEqual(["odd.a", "odd.a"]);
  });
});

describe("the level of the rule decides, as in a review", () => {
  const PROTECT = [entryOf({ address: "odd.a" })];
  const policyOf = async (rules: Rules, root?: string) =>
    (await told([object("odd.a")], { protect: PROTECT, ...rules }, root)).map(({ policy }) => policy?.level ?? null);
  const levels = (protectedObject: "off" | "note" | "warn") => ({
    levels: { ...DEFAULT_POLICY.levels, protected: protectedObject },
  });

  test("warn is told, off says nothing at all", async () => {
    expect(await policyOf(levels("warn"))).toEqual(["warn"]);
    expect(await policyOf(levels("off"))).toEqual([]);
  });

  test("what is only noted is told, and counts as what weighs little", async () => {
    const [one] = await told([object("plain_thing.a")], {
      protect: [entryOf({ address: "plain_thing.a" })],
      ...levels("note"),
    });
    expect([one?.policy?.level, one && isExposed(one)]).toEqual(["note", false]);
  });

  test("each root has its own", async () => {
    const roots = [
      {
        path: "dev",
        matches: (root: string) => root === "dev",
        rules: { protected: "off" as const },
        workspace: null,
        backend: {},
      },
    ];
    expect(await policyOf({ roots }, "dev")).toEqual([]);
    expect(await policyOf({ roots }, "prod")).toEqual(["block"]);
  });

  test("an exception that holds today takes it away, one that ran out or is for another rule does not", async () => {
    const allow = (more: object) => ({
      allow: [{ address: "odd.*", type: null, tags: {}, rules: null, reason: "x", until: null, ...more }],
    });
    expect(await policyOf(allow({}))).toEqual([]);
    expect(await policyOf(allow({ rules: ["data-loss"] }))).toEqual(["block"]);
    expect(await policyOf({ ...allow({ until: "2026-11-20" }), today: "2026-11-21" })).toEqual(["block"]);
    expect(await policyOf({ ...allow({ until: "2026-11-21" }), today: "2026-11-21" })).toEqual([]);
  });
});

test("what a destroy leaves is told as ever, with the policy beside it", async () => {
  const protect = [entryOf({ type: "database" }), entryOf({ type: "label" })];
  const [refused] = await told([object("database.a", { protected: true })], { protect });
  expect(refused).toMatchObject({
    policy: { level: "block" },
    protected: true,
    withState: { remains: { kind: "refused" } },
  });
  expect(refused && isFine(refused)).toBe(true);
  const [lost] = await told([object("database.a", { protected: false })], { protect });
  expect(lost).toMatchObject({ policy: { level: "block" }, protected: false });
  expect(lost?.ways).toEqual([[{ address: "database.a", attribute: "protected", value: true }]]);
  const [let_go] = await told([object("label.a")], { protect });
  expect(let_go).toMatchObject({ policy: { level: "block" }, withState: { remains: { kind: "kept" } } });
});

test("of many alike only the named one is called protected", async () => {
  const objects = ["a", "b", "c"].map((name) => object(`database.${name}`, { id: name }));
  const all = await told(objects, { protect: [entryOf({ address: "database.b", reason: "invoices" })] });
  expect(all.map(({ address, policy }) => [address, policy?.reason ?? null])).toEqual([
    ["database.a", null],
    ["database.b", "invoices"],
    ["database.c", null],
  ]);
});

test("in several states an entry names the object of each", async () => {
  const drilling = {
    catalogue: CATALOGUE,
    rows: ROWS,
    policy: { ...DEFAULT_POLICY, protect: [entryOf({ address: "plain_thing.a" })] },
  };
  const state = stateJson([object("plain_thing.a", { id: "1" }), object("plain_thing.b", { id: "2" })]);
  const { states } = await drillIn({ one: state, two: state }, drilling);
  expect(states.map(({ objects }) => objects.map(({ address }) => address))).toEqual([
    ["plain_thing.a"],
    ["plain_thing.a"],
  ]);
  expect(exposedIn(states)).toBe(2);
});

test("a terraform.tfstate says the same", async () => {
  const raw = JSON.stringify({
    version: 4,
    resources: [
      {
        mode: "managed",
        type: "odd",
        name: "a",
        provider: 'provider["registry.terraform.io/example/odd"]',
        instances: [
          { index_key: "x", attributes: { tags: { env: "prod" } } },
          { index_key: "y", attributes: { tags: { env: "dev" } } },
        ],
      },
    ],
  });
  const policy = { ...DEFAULT_POLICY, protect: [entryOf({ tags: { env: "prod" } })] };
  const { states } = await drillIn({ ".": raw }, { catalogue: CATALOGUE, rows: ROWS, policy });
  expect(states[0]?.objects.map(({ address }) => address)).toEqual(['odd.a["x"]']);
  expect(states[0]).toMatchObject({ managed: 2, unclassified: 2 });
});

test("a drill names what the review of that destroy blocks for the policy, and nothing else", async () => {
  const values = [
    ["odd.a", { tags: { env: "prod" } }],
    ["odd.b", { tags: { env: "dev" } }],
    ["database.a", { tags: { env: "prod" }, protected: true }],
    ["plain_thing.a", { labels: { env: "prod" } }],
    ["cache.a", {}],
    ["label.a", {}],
  ] as const;
  const policy: Policy = {
    ...DEFAULT_POLICY,
    protect: [
      entryOf({ tags: { env: "prod" }, reason: "prod" }),
      entryOf({ type: "cache" }),
      entryOf({ type: "label" }),
    ],
    allow: [{ address: null, type: "plain_thing", tags: {}, rules: ["protected"], reason: "x", until: null }],
  };
  const plan = planJson(values.map(([address, before]) => entry(address, "delete", before)));
  const [read] = await plansIn(plan, keptPathsOf(CATALOGUE, policy));
  if (read === undefined) throw new Error("no plan");
  const circumstances = { catalogue: CATALOGUE, policy, today: "2026-11-21", isNewRoot: null };
  const reviewed = reviewRoot(read, circumstances).findings.filter(({ rule }) => rule === "protected");
  const objects = values.map(([address, of]) => object(address, of));
  const found = (await told(objects, policy)).filter((one) => one.policy !== null);
  expect(found.map(({ address, policy: by }) => [address, by?.level]).sort()).toEqual(
    reviewed.map(({ subject, level }) => [subject?.address, level]).sort(),
  );
  expect(found.length).toBe(4);
});
