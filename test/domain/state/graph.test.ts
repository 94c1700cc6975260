import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CatalogueRow, Reference } from "../../../src/domain/catalogue.ts";
import { type Attribute, type Attributes, actionOf, type ResourceChange } from "../../../src/domain/change.ts";
import { pairText } from "../../../src/domain/path.ts";
import type { Plan } from "../../../src/domain/plan.ts";
import { type StateGraph, stateGraphOf } from "../../../src/domain/state/graph.ts";
import type { StateObject } from "../../../src/domain/state/object.ts";
import { catalogueOf, row } from "../reviewing.ts";
import { slowGraph } from "./slow-graph.ts";

const ROLES = ["copies", "inside", "key", "guards"] as const satisfies readonly Reference["role"][];
const CUT = { path: "days", change: "lowered", rule: "backup-loss", says: "Old ones go." } as const;

/** Rows with every kind of reference, and so that objects can be copies, containers and keys of their own type. */
const ROWS: readonly CatalogueRow[] = [
  row("database", {
    ids: ["alias", "tags{}"],
    watch: [{ path: "volume", change: "removed", rule: "data-loss", says: "The volume is deleted." }],
    forgets: { keep: true },
    refs: [
      { role: "copies", path: "of", to: ["database"] },
      { role: "copies", path: "from", to: ["database", "snapshot"], follows: false },
      { role: "copies", path: "alias", to: ["database"], follows: { stored: true } },
      { role: "inside", path: "in", to: ["server", "vault"], when: { stored: true } },
      { role: "key", path: "key", to: ["key"] },
    ],
  }),
  row("snapshot", {
    class: "backup",
    watch: [CUT],
    refs: [
      { role: "copies", path: "of", to: ["database", "snapshot"] },
      { role: "inside", path: "in", to: ["vault", "server", "database"] },
      { role: "key", path: "key", to: ["key"], when: { stored: true } },
    ],
  }),
  row("selection", {
    class: "backup",
    refs: [
      { role: "copies", path: "tag[*]{key,value}", to: ["database"], every: true, prefix: "on/" },
      { role: "copies", path: "of", to: ["database", "server"], every: true },
      { role: "inside", path: "in", to: ["schedule", "vault"], keeps: true },
    ],
  }),
  row("schedule", {
    class: "backup",
    watch: [CUT],
    refs: [
      { role: "inside", path: "in", to: ["schedule", "vault", "disk"], keeps: true },
      { role: "guards", path: "of", to: ["database"] },
    ],
  }),
  row("vault", {
    class: "backup",
    watch: [CUT],
    keepsCopies: true,
    refs: [
      { role: "inside", path: "in", to: ["server"] },
      { role: "key", path: "key", to: ["key"] },
    ],
  }),
  row("claim", {
    refs: [
      { role: "inside", path: "in", to: ["disk", "server"], keeps: { keep: true } },
      { role: "inside", path: "of", to: ["disk"] },
    ],
  }),
  row("disk", {
    forgets: { keep: true },
    keepsCopies: true,
    refs: [{ role: "inside", path: "in", to: ["disk", "schedule"], keeps: true }],
  }),
  row("server", { class: "container", refs: [{ role: "inside", path: "in", to: ["server"] }] }),
  row("key", { class: "key", refs: [{ role: "key", path: "key", to: ["key"] }] }),
];

/** Databases and what copies them more often than the rest. */
const TYPES = [...ROWS.map(({ type }) => type), "database", "database", "snapshot", "snapshot", "selection", "vault"];

const attribute = (value: Attribute["value"]): Attribute => ({ value, sensitive: false, unknown: false });
const several = (values: fc.Arbitrary<Attribute["value"]>, maxLength = 2): fc.Arbitrary<readonly Attribute[]> =>
  fc.array(values.map(attribute), { maxLength, size: "max" });

/** Few enough that objects share them, as text and as number. */
const id = fc.constantFrom<Attribute["value"]>("a", "a", "a", "b", "1", 1, "", null);
const tag = (prefix: string) =>
  fc
    .tuple(fc.constantFrom("x", "y"), fc.constantFrom("1", "2"))
    .map(([key, value]) => pairText(`${prefix}${key}`, value));
const prefixed = fc.oneof({ weight: 6, arbitrary: tag("on/") }, { weight: 1, arbitrary: tag("off/") });
const yes = several(fc.constantFrom(true, true, false), 1);

const values: fc.Arbitrary<Attributes> = fc
  .record({
    id: several(id, 1),
    alias: several(id),
    "tags{}": several(tag("")),
    "tag[*]{key,value}": several(prefixed),
    of: several(id),
    from: several(id, 1),
    in: several(id),
    key: several(id, 1),
    stored: yes,
    keep: yes,
  })
  .map((record) => new Map(Object.entries(record).filter(([, found]) => found.length > 0)));

const after: fc.Arbitrary<Attributes> = fc.constantFrom(
  new Map(),
  new Map(),
  new Map([
    ["days", [attribute(1)]],
    ["volume", [attribute("v")]],
  ]),
);
const BEFORE: Attributes = new Map([
  ["days", [attribute(7)]],
  ["volume", [attribute("v")]],
]);

const ACTIONS = ["delete", "delete", "delete,create", "update", "update", "update", "no-op", "forget", "create"];

const change = fc
  .record({
    type: fc.constantFrom(...TYPES, "plain_thing"),
    actions: fc.constantFrom(...ACTIONS),
    mode: fc.constantFrom<ResourceChange["mode"]>("managed", "managed", "managed", "managed", "data"),
    deposed: fc.constantFrom(null, null, null, "00000001"),
    before: values,
    after,
  })
  .map(
    (one): Omit<ResourceChange, "address"> => ({
      ...one,
      before: new Map([...BEFORE, ...one.before]),
      actions: one.actions.split(","),
      action: actionOf(one.actions.split(",")),
      previousAddress: null,
      module: null,
      provider: "example",
      imported: false,
      reason: null,
      because: [],
      callings: [],
      identity: null,
      exactIdentity: null,
    }),
  );

const planOf = (changes: Plan["changes"], standing: Plan["standing"]): Plan => ({
  source: "plan.json",
  root: ".",
  formatVersion: "1.2",
  plannedAt: null,
  terraformVersion: null,
  errored: false,
  complete: true,
  applyable: true,
  counts: {
    create: 0,
    read: 0,
    update: 0,
    replace: 0,
    delete: 0,
    forget: 0,
    none: 0,
    unknown: 0,
    moved: 0,
    imported: 0,
    deposed: 0,
  },
  changes,
  standing,
  contents: [],
  moves: [],
  namings: null,
  hasPriorState: true,
  managedInState: null,
  atStake: 20,
  deferred: 0,
  deferredDestroys: [],
  deferredInvocations: [],
  deferredRuns: [],
  drift: [],
  creations: [],
  imports: [],
  invocations: [],
  moduleCalls: [],
  statePlace: null,
  unreadable: [],
});

/** Small plans; a deposed object has the address of the object before it. */
const plan = fc
  .tuple(
    fc.array(change, { minLength: 1, maxLength: 12, size: "max" }),
    fc.array(fc.record({ type: fc.constantFrom(...TYPES), values }), { maxLength: 5, size: "max" }),
  )
  .map(([changes, standing]) =>
    planOf(
      changes.map((one, at) => ({ ...one, address: `${one.type}.x[${one.deposed === null ? at : at - 1}]` })),
      standing.map((one, at) => ({ ...one, address: `${one.type}.standing[${at}]`, deposed: null })),
    ),
  );

const RUNS = { numRuns: 1500 };

describe("the graph of the state, against one that looks at every pair", () => {
  const asked = (check: (graph: StateGraph, slow: ReturnType<typeof slowGraph>, object: StateObject) => void): void =>
    fc.assert(
      fc.property(plan, (given) => {
        const graph = stateGraphOf(given, catalogueOf(ROWS));
        const slow = slowGraph(graph.objects);
        for (const object of graph.objects) check(graph, slow, object);
      }),
      RUNS,
    );

  test("points to the same objects, in every role and from both ends", () => {
    asked((graph, slow, object) => {
      for (const role of ROLES) {
        const [targets, pointing] = [graph.targets(object, role), graph.pointingTo(object, role)];
        expect(new Set(targets)).toEqual(new Set(slow.targets(object, role)));
        expect(new Set(pointing)).toEqual(new Set(slow.pointingTo(object, role)));
        expect([targets.length, pointing.length]).toEqual([new Set(targets).size, new Set(pointing).size]);
      }
    });
  });

  test("loses the same objects, for the same reasons", () => {
    asked((graph, slow, object) => {
      const lost = graph.lost(object);
      expect(lost?.because ?? null).toBe(slow.because(object));
      if (lost?.because === "container") expect(slow.targets(object, "inside")).toContain(lost.what);
      else if (lost?.because === "key") expect(slow.targets(object, "key")).toContain(lost.what);
      else expect(lost?.what ?? null).toBeNull();
    });
  });

  test("keeps copies in the same objects", () => {
    asked((graph, slow, object) => {
      expect(new Set(graph.keepersOf(object))).toEqual(new Set(slow.keepersOf(object)));
    });
  });

  test("finds what something like it would guard if it were created, in the same order", () => {
    asked((graph, slow, object) => {
      expect(graph.guardedBy({ after: object.values }, object.row)).toEqual(slow.guardedBy(object));
    });
  });

  test("says the same of the copies of everything that is lost", () => {
    asked((graph, slow, object) => {
      if (object.fate !== "stays") expect(graph.copiesOf(object)).toEqual(slow.copiesOf(object));
    });
  });

  test("knows every managed object that exists before the apply and has a row, once", () => {
    fc.assert(
      fc.property(plan, (given) => {
        const graph = stateGraphOf(given, catalogueOf(ROWS));
        const changing = given.changes.filter(
          ({ mode, type, action }) => mode === "managed" && type !== "plain_thing" && action.effect !== "create",
        );
        expect(graph.objects.map(({ address, values: found }) => [address, found])).toEqual([
          ...changing.map(({ address, before }) => [address, before]),
          ...given.standing.map(({ address, values: found }) => [address, found]),
        ]);
        expect(changing.map(graph.of)).toEqual(graph.objects.slice(0, changing.length));
      }),
    );
  });
});

describe("what is the same for many objects", () => {
  const COUNT = 50;
  const many = (type: string, more: Readonly<Record<string, string>>, effect = "delete") =>
    Array.from({ length: COUNT }, (_, at) => ({
      ...deleted(`${type}.x[${at}]`, more),
      action: actionOf([effect]),
    }));
  const deleted = (address: string, more: Readonly<Record<string, string>>): ResourceChange => ({
    address,
    deposed: null,
    previousAddress: null,
    module: null,
    mode: "managed",
    type: address.split(".")[0] ?? "",
    provider: "example",
    action: { effect: "delete" },
    actions: ["delete"],
    imported: false,
    reason: null,
    because: [],
    callings: [],
    before: new Map(Object.entries(more).map(([path, value]) => [path, [attribute(value)]])),
    after: new Map(),
    identity: null,
    exactIdentity: null,
  });

  test("is looked at once, however many are created that may guard it", () => {
    let reads = 0;
    class Counted extends Map<string, readonly Attribute[]> {
      override get(path: string) {
        reads++;
        return super.get(path);
      }
    }
    const databases = many("database", {}, "no-op").map((one, at) => ({
      ...one,
      before: new Counted([["id", [attribute(`db-${at}`)]]]),
    }));
    const graph = stateGraphOf(planOf(databases, []), catalogueOf(ROWS));
    const snapshot = ROWS.find(({ type }) => type === "snapshot") as CatalogueRow;
    const guardedBy = (at: number) =>
      graph.guardedBy({ after: new Map([["of", [attribute(`db-${at}`)]]]) }, snapshot).map(({ address }) => address);
    expect(guardedBy(0)).toEqual(["database.x[0]"]);
    reads = 0;
    for (let at = 0; at < COUNT; at++) expect(guardedBy(at)).toEqual([`database.x[${at}]`]);
    expect(reads).toBe(0);
  });

  test("is one list: the copies of databases that share an id", () => {
    const databases = many("database", { id: "a" });
    const copies = [...many("snapshot", { of: "a" }), ...many("selection", { of: "a" }, "no-op")];
    const graph = stateGraphOf(planOf([...databases, ...copies], []), catalogueOf(ROWS));
    const answers = databases.map((one) => graph.copiesOf(graph.of(one) as StateObject));
    expect(answers[0]?.goesWithIt).toHaveLength(COUNT);
    expect(answers[0]?.survivors).toHaveLength(COUNT);
    expect(new Set(answers.map(({ goesWithIt }) => goesWithIt)).size).toBe(1);
    expect(new Set(answers.map(({ survivors }) => survivors)).size).toBe(1);
  });

  test("is one list: what objects point to, and what points to them", () => {
    const [databases, snapshots] = [many("database", { id: "a" }), many("snapshot", { of: "a" })];
    const graph = stateGraphOf(planOf([...databases, ...snapshots], []), catalogueOf(ROWS));
    const [at, from] = [databases, snapshots].map((some) => some.map((one) => graph.of(one) as StateObject));
    expect(new Set(from?.map((one) => graph.targets(one, "copies")))).toEqual(new Set([at]));
    expect(new Set(from?.map((one) => graph.targets(one, "copies"))).size).toBe(1);
    expect(new Set(at?.map((one) => graph.pointingTo(one, "copies"))).size).toBe(1);
  });

  test("can't be changed by one of them", () => {
    const graph = stateGraphOf(
      planOf([...many("database", { id: "a" }), ...many("snapshot", { of: "a" })], []),
      catalogueOf(ROWS),
    );
    const copies = graph.copiesOf(graph.objects[0] as StateObject);
    expect([copies.goesWithIt, copies.survivors, copies.because].map(Object.isFrozen)).toEqual([true, true, true]);
  });

  test("stands in the order in which it is named", () => {
    const disks = ["a", "b"].map((name) => deleted(`disk.${name}`, { id: name }));
    const claim = { ...deleted("claim.x", {}), before: new Map([["of", [attribute("b"), attribute("a")]]]) };
    const graph = stateGraphOf(planOf([...disks, claim], []), catalogueOf(ROWS));
    expect(graph.targets(graph.of(claim) as StateObject, "inside").map(({ address }) => address)).toEqual([
      "disk.b",
      "disk.a",
    ]);
  });
});
