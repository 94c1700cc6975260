import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Origin, OriginEffect } from "../../src/domain/change.ts";
import { type BlockReferences, type Followed, Origins, type References } from "../../src/domain/origins.ts";

type Names = Readonly<Record<string, readonly string[]>>;
interface Block {
  readonly with: Names;
  readonly forEach?: readonly string[];
}
interface Configuration {
  readonly resources?: Readonly<Record<string, Block>>;
  readonly calls?: Readonly<Record<string, Block>>;
  readonly outputs?: Names;
}

const blocks = (some: Readonly<Record<string, Block>> = {}): ReadonlyMap<string, BlockReferences> =>
  new Map(
    Object.entries(some).map(([address, { with: names, forEach }]) => [
      address,
      { arguments: new Map(Object.entries(names)), forEach },
    ]),
  );

const referencesOf = ({ resources, calls, outputs = {} }: Configuration): References => ({
  resources: blocks(resources),
  calls: blocks(calls),
  outputs: new Map(Object.entries(outputs)),
});

type Changes = Readonly<Record<string, OriginEffect>>;
const changesOf = (changes: Changes): readonly Origin[] =>
  Object.entries(changes).map(([address, effect]) => ({ address, effect }));

/** Each as `effect address`; before them, whether it may be any of them. */
const words = ({ origins, fromEach }: Followed): readonly string[] => [
  ...(fromEach ? [] : ["one or more of"]),
  ...origins.map(({ address, effect }) => `${effect} ${address}`),
];

/** What is said of the argument `to` of an object. */
const originsOf = (object: string, configuration: Configuration, changes: Changes): readonly string[] =>
  words(new Origins(referencesOf(configuration), changesOf(changes)).of(object, ["to"]));

/** Of `db.app` in the root module, whose argument refers to these. */
const of = (to: readonly string[], changes: Changes, more: Configuration = {}): readonly string[] =>
  originsOf("db.app", { ...more, resources: { "db.app": { with: { to } } } }, changes);

describe("an argument follows from the object it refers to", () => {
  test.each<[OriginEffect]>([["replace"], ["create"], ["update"]])("which is to %s", (effect) => {
    expect(of(["net.a.id", "net.a"], { "net.a": effect })).toEqual([`${effect} net.a`]);
  });

  test("which is a data source, read only during the apply", () => {
    expect(of(["data.image.x.id", "data.image.x"], { "data.image.x": "read" })).toEqual(["read data.image.x"]);
  });

  test("and from nothing that the plan leaves alone, or does not name", () => {
    expect(of(["net.a.id", "net.a"], { "net.b": "replace" })).toEqual([]);
    expect(of([], { "net.a": "replace" })).toEqual([]);
  });

  test("or from one of several, in order, each once: of a condition a plan lists both sides, as of a list", () => {
    expect(of(["net.b.id", "net.a.id", "net.a.arn"], { "net.a": "replace", "net.b": "create" })).toEqual([
      "one or more of",
      "replace net.a",
      "create net.b",
    ]);
  });

  test("or from the only one of several that changes", () => {
    expect(of(["var.c", "net.a.id", "net.b.id"], { "net.b": "replace" })).toEqual(["replace net.b"]);
  });

  test("several arguments from each of theirs", () => {
    const both = (two: readonly string[]): readonly string[] =>
      words(
        new Origins(
          referencesOf({ resources: { "db.app": { with: { one: ["net.a.id"], two } } } }),
          changesOf({ "net.a": "replace", "net.b": "replace" }),
        ).of("db.app", ["one", "two"]),
      );
    expect(both(["net.b.id"])).toEqual(["replace net.a", "replace net.b"]);
    expect(both(["net.a.arn"])).toEqual(["replace net.a"]);
    expect(both(["net.b.id", "net.a.id"])).toEqual(["one or more of", "replace net.a", "replace net.b"]);
  });

  test("or from what changes in place, beside what is made anew", () => {
    const changes: Changes = { "net.a": "update", "net.b": "create", "data.image.x": "read" };
    expect(of(["net.a.id", "net.b.id", "data.image.x.id"], changes)).toEqual([
      "one or more of",
      "read data.image.x",
      "update net.a",
      "create net.b",
    ]);
  });

  test.each(["path.module", "terraform.workspace", "count.index", "each.key", "self.id", "var.region"])(
    "while %s adds nothing",
    (name) => {
      expect(of(["net.a.id", "net.a", name], { "net.a": "replace" })).toEqual(["replace net.a"]);
    },
  );

  test.each([
    ["a local value, whose expression no plan has", "local.network"],
    ["a whole module", "module.net"],
    ["an output that is not known", "module.net.none"],
    ["an ephemeral value", "ephemeral.secret.x"],
    ["what is no reference", "nothing"],
    ["what can't be read", 'net.a["'],
    ["each.value without for_each", "each.value"],
  ])("and from nothing at all where one of its references is %s", (_, name) => {
    expect(of(["net.a.id", "net.a", name], { "net.a": "replace" })).toEqual([]);
  });

  test("of several arguments all have to be known", () => {
    const configuration = {
      resources: { "db.app": { with: { one: ["net.a.id"], two: ["local.x"], three: ["net.b.id"] } } },
    };
    const origins = new Origins(referencesOf(configuration), changesOf({ "net.a": "replace", "net.b": "create" }));
    expect(origins.of("db.app", ["one", "three"]).origins).toHaveLength(2);
    expect(origins.of("db.app", ["one", "two"]).origins).toEqual([]);
    expect(origins.of("db.app", ["one", "computed_by_the_provider"]).origins).toEqual([]);
    expect(origins.of("db.other", ["one"]).origins).toEqual([]);
    expect(origins.of("no address", ["one"]).origins).toEqual([]);
  });
});

describe("of several objects of a block", () => {
  const changes: Changes = {
    "net.a[0]": "replace",
    "net.a[1]": "replace",
    'net.b["x"]': "replace",
    "net.c[0]": "update",
  };

  test.each([
    ["the one with the key is meant, if there is one", ["net.a[1].id", "net.a[1]", "net.a"], ["replace net.a[1]"]],
    ["which may be the one that is left alone", ["net.a[2].id", "net.a[2]", "net.a"], []],
    ["all that change are told as their block", ["net.a", "count.index"], ["replace net.a"]],
    ["the only one that changes is told by its address", ["net.b", "each.key"], ['replace net.b["x"]']],
  ])("%s", (_, to, origins) => {
    expect(of(to, changes)).toEqual(origins);
  });

  test.each<[OriginEffect]>([["create"], ["update"]])(
    "of which some are replaced and some are to %s either is told: which of them is meant can't be seen",
    (other) => {
      const both: Changes = { "net.a[0]": "replace", "net.a[1]": other };
      const either = ["one or more of", "replace net.a[0]", `${other} net.a[1]`];
      expect(of(["net.a", "each.key"], both)).toEqual(either);
      expect(of(["net.a"], both)).toEqual(either);
      expect(of(["net.a", "each.key"], { ...both, "net.a[2]": "replace" })).toEqual([
        "one or more of",
        "replace net.a",
        `${other} net.a[1]`,
      ]);
      expect(of(["net.a[0].id", "net.a[0]", "net.a"], both)).toEqual(["replace net.a[0]"]);
    },
  );

  test("and of a part of a value in which both are named", () => {
    const resources = { "module.m.db.app": { with: { to: ["var.network[0]", "var.network"] } } };
    const calls = { "module.m": { with: { network: ["net.a[0].id", "net.a[1].id"] } } };
    const among = (other: OriginEffect) =>
      originsOf("module.m.db.app", { resources, calls }, { "net.a[0]": "replace", "net.a[1]": other });
    expect(among("create")).toEqual(["one or more of", "replace net.a[0]", "create net.a[1]"]);
    expect(among("replace")).toEqual(["replace net.a"]);
  });
});

describe("the way leads through modules", () => {
  const configuration: Configuration = {
    resources: { "module.store.db.app": { with: { to: ["var.network"] } } },
    calls: {
      "module.store": { with: { network: ["module.net.id", "module.net"] } },
      "module.net": { with: {} },
    },
    outputs: { "module.net.id": ["net.a.id", "net.a"], "module.net.other": ["net.b.id"] },
  };

  test("up by a variable, and down by an output", () => {
    const changes: Changes = { "module.net.net.a": "replace", "net.a": "replace", "module.net.net.b": "replace" };
    expect(originsOf("module.store.db.app", configuration, changes)).toEqual(["replace module.net.net.a"]);
  });

  test("and from a variable that the call does not set comes nothing: its default is known", () => {
    const calls = { "module.store": { with: {} } };
    expect(originsOf("module.store.db.app", { ...configuration, calls }, { "net.a": "replace" })).toEqual([]);
  });

  test("nor from one of a call that sets nothing, which Terraform does not list", () => {
    const resources = { "module.store.db.app": { with: { to: ["var.network", "net.x.id"] } } };
    expect(originsOf("module.store.db.app", { resources }, { "module.store.net.x": "replace" })).toEqual([
      "replace module.store.net.x",
    ]);
  });

  test("of several instances of a module only those that the object is in", () => {
    const resources = { "module.all.db.app": { with: { to: ["net.a.id", "net.a"] } } };
    const changes: Changes = { 'module.all["x"].net.a': "replace", 'module.all["y"].net.a': "replace" };
    expect(originsOf('module.all["x"].db.app', { resources }, changes)).toEqual(['replace module.all["x"].net.a']);
    expect(originsOf('module.all["z"].db.app', { resources }, changes)).toEqual([]);
  });

  test("of several instances of a called module only the one that is named", () => {
    const to = ['module.net["x"].id', 'module.net["x"]', "module.net"];
    const changes: Changes = { 'module.net["x"].net.a': "replace", 'module.net["y"].net.a': "replace" };
    expect(of(to, changes, { outputs: { "module.net.id": ["net.a.id"] } })).toEqual(['replace module.net["x"].net.a']);
  });

  test("each.value is what for_each of the block goes through, or in a call that of the call", () => {
    const forEach = ["net.a.id", "net.a"];
    expect(
      originsOf(
        'db.app["k"]',
        { resources: { "db.app": { with: { to: ["each.value"] }, forEach } } },
        { "net.a": "replace" },
      ),
    ).toEqual(["replace net.a"]);
    const calls = { "module.store": { with: { network: ["each.value.id", "each.value"] }, forEach } };
    const resources = { "module.store.db.app": { with: { to: ["var.network"] } } };
    expect(originsOf('module.store["k"].db.app', { resources, calls }, { "net.a": "replace" })).toEqual([
      "replace net.a",
    ]);
  });

  test.each([
    ["each.value", ["each.value"], { forEach: ["net.a.id", "net.b.id"] }],
    ["a part of a variable", ["var.network.id", "var.network"], {}],
    ["a part of an output", ["module.net.all.id", "module.net.all"], {}],
    ["an element of an output", ["module.net.all[0]", "module.net.all"], {}],
  ])("%s of which two parts change could be either, so either is said; where one changes it is that", (_, to, more) => {
    const all = ["net.a.id", "net.b.id"];
    const parts: Configuration = {
      resources: { "module.m.db.app": { with: { to }, ...more } },
      calls: { "module.m": { with: { network: all.map((name) => `module.net.${name.slice(4, 5)}`) } } },
      outputs: {
        "module.m.module.net.all": all,
        "module.net.a": ["net.a.id"],
        "module.net.b": ["net.b.id"],
      },
    };
    const places = ["module.m.", "module.m.module.net.", "module.net."];
    const changes = (names: readonly string[]): Changes =>
      Object.fromEntries(names.flatMap((name) => places.map((place) => [`${place}${name}`, "replace"])));
    expect(originsOf("module.m.db.app", parts, changes(["net.a", "net.b"]))[0]).toBe("one or more of");
    expect(originsOf("module.m.db.app", parts, changes(["net.b"]))).toHaveLength(1);
  });

  test("a circle ends", () => {
    const calls = { "module.a": { with: { x: ["module.a.y"] } } };
    const circle: Configuration = { calls, outputs: { "module.a.y": ["var.x", "net.a.id"] } };
    expect(of(["module.a.y"], { "module.a.net.a": "replace" }, circle)).toEqual(["replace module.a.net.a"]);
    expect(of(["module.a.y"], {}, circle)).toEqual([]);
  });

  test("a way that is too long to be anybody's is not followed", () => {
    const outputs = Object.fromEntries(
      Array.from({ length: 1500 }, (_, at) => [`module.m.o${at}`, [at === 1499 ? "net.a.id" : `var.o${at + 1}`]]),
    );
    const calls = {
      "module.m": {
        with: Object.fromEntries(Array.from({ length: 1500 }, (_, at) => [`o${at}`, [`module.m.o${at}`]])),
      },
    };
    const changes: Changes = { "module.m.net.a": "replace" };
    expect(of(["module.m.o1400"], changes, { outputs, calls })).toEqual(["replace module.m.net.a"]);
    expect(of(["module.m.o0"], changes, { outputs, calls })).toEqual([]);
  });
});

describe("however large a plan is", () => {
  const range = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);
  const changed = (count: number, nameOf: (at: number) => string): Changes =>
    Object.fromEntries(range(count).map((at) => [nameOf(at), "replace"]));

  test("of more than a hundred objects nothing is told", () => {
    const all = (count: number) => range(count).map((at) => `net.a${at}.id`);
    const changes = changed(200, (at) => `net.a${at}`);
    expect(of(all(100), changes)).toHaveLength(["one or more of"].length + 100);
    expect(of(all(101), changes)).toEqual([]);
  });

  test("five thousand instances of a module that refer to as many objects of a block are told at once", () => {
    const resources = { "module.m.db.app": { with: { to: ["var.network"] } } };
    const calls = { "module.m": { with: { network: ["net.a", "each.key"] } } };
    const changes = changesOf(changed(5000, (at) => `net.a[${at}]`));
    const origins = new Origins(referencesOf({ resources, calls }), changes);
    for (const at of range(5000))
      expect(words(origins.of(`module.m[${at}].db.app`, ["to"]))).toEqual(["replace net.a"]);
  });

  test("what many blocks refer to is followed once", () => {
    const resources = Object.fromEntries(range(3000).map((at) => [`db.a${at}`, { with: { to: ["module.m.all"] } }]));
    const all = [...range(900).map((at) => `net.b${at}.id`), "net.a.id"];
    const changes = changesOf({ "module.m.net.a": "replace" });
    const origins = new Origins(referencesOf({ resources, outputs: { "module.m.all": all } }), changes);
    for (const at of range(3000)) expect(origins.of(`db.a${at}`, ["to"]).origins).toHaveLength(1);
  });

  test("after a million references nothing more is told", () => {
    const all = range(999).map((at) => `net.b${at}.id`);
    const resources = Object.fromEntries(
      range(1100).map((at) => [`db.a${at}`, { with: { to: [`net.c${at}.id`, ...all] } }]),
    );
    const changes = changesOf(changed(1100, (at) => `net.c${at}`));
    const origins = new Origins(referencesOf({ resources }), changes);
    const told = range(1100).map((at) => origins.of(`db.a${at}`, ["to"]).origins.length);
    expect(told.indexOf(0)).toBe(1000);
    expect(told.slice(1000)).not.toContain(1);
  });
});

describe("a data source that waits for the values it is asked with", () => {
  const asked = (address: string) => ({ address, effect: "read", isAskedByUnknown: true }) as const;
  const changes = changesOf({ "net.a": "replace", "net.b": "update" });
  const behind = (references: readonly string[], more: Configuration["resources"] = {}): readonly string[] =>
    words(
      new Origins(
        referencesOf({
          resources: {
            "db.app": { with: { to: ["data.image.x.id", "data.image.x"] } },
            "data.image.x": { with: { filter: references } },
            ...more,
          },
        }),
        [...changes, asked("data.image.x"), asked("data.image.y")],
      ).of("db.app", ["to"]),
    );

  test.each([
    ["is passed: what it refers to is meant", ["net.a.id", "net.a"], ["replace net.a"]],
    ["even if that changes in place", ["net.b.id"], ["update net.b"]],
    [
      "of two of which it may wait for either, either",
      ["net.a.id", "net.b.id"],
      ["one or more of", "replace net.a", "update net.b"],
    ],
    ["is meant itself where the plan does not tell what that is", ["local.x", "net.a.id"], ["read data.image.x"]],
    ["and where nothing of that changes", ["net.c.id"], ["read data.image.x"]],
    ["and where it refers to itself", ["data.image.x.id"], ["read data.image.x"]],
  ])("%s", (_, references, origins) => {
    expect(behind(references)).toEqual(origins);
  });

  test("may wait for another one", () => {
    const other = { "data.image.y": { with: { of: ["net.a.id"] } } };
    expect(behind(["data.image.y.id", "data.image.y"], other)).toEqual(["replace net.a"]);
  });

  test("of a chain of ten thousand one on the way is meant", () => {
    const chain = Array.from({ length: 10_000 }, (_, at) => `data.image.z${at}`);
    const resources = {
      "db.app": { with: { to: ["data.image.z0.id"] } },
      ...Object.fromEntries(chain.map((name, at) => [name, { with: { of: [`data.image.z${at + 1}.id`] } }])),
    };
    const origins = new Origins(referencesOf({ resources }), chain.map(asked));
    expect(words(origins.of("db.app", ["to"]))).toEqual(["read data.image.z100"]);
  });

  test("is meant itself where it waits for what it depends on", () => {
    const configuration: Configuration = { resources: { "data.image.x": { with: { filter: ["net.a.id"] } } } };
    const resources = { ...configuration.resources, "db.app": { with: { to: ["data.image.x.id"] } } };
    expect(originsOf("db.app", { resources }, { "net.a": "replace", "data.image.x": "read" })).toEqual([
      "read data.image.x",
    ]);
  });
});

test("whatever the references are, it ends, and names only what the plan changes", () => {
  const name = fc.constantFrom("a", "b", "c");
  const key = fc.constantFrom("", "[0]", '["k"]', '["x.y"]');
  const reference = fc.oneof(
    fc.tuple(name, key, name).map(([block, at, attribute]) => `net.${block}${at}.${attribute}`),
    fc.tuple(name, key, name).map(([call, at, output]) => `module.${call}${at}.${output}`),
    name.map((one) => `var.${one}`),
    fc.constantFrom("each.value", "each.key", "local.a", "module.a", "count.index", "data.net.a"),
    fc.string({ maxLength: 8 }),
  );
  const references = fc.array(reference, { maxLength: 4 });
  const module = fc.array(name, { maxLength: 3 }).map((names) => names.map((one) => `module.${one}.`).join(""));
  const block = fc
    .record({ with: fc.dictionary(name, references), forEach: fc.option(references, { nil: undefined }) })
    .map(({ with: names, forEach }): Block => (forEach === undefined ? { with: names } : { with: names, forEach }));
  const inModules = <T>(last: fc.Arbitrary<string>, value: fc.Arbitrary<T>) =>
    fc
      .array(fc.tuple(module, last, value), { maxLength: 12 })
      .map((all) => Object.fromEntries(all.map(([path, one, its]) => [`${path}${one}`, its])));
  const resources = inModules(
    name.map((one) => `net.${one}`),
    block,
  );
  const calls = inModules(
    name.map((one) => `module.${one}`),
    block,
  );
  const outputs = inModules(name, references);
  const changes = inModules(
    fc.tuple(name, key).map(([one, at]) => `net.${one}${at}`),
    fc.constantFrom<OriginEffect>("replace", "create", "update"),
  );
  const withoutKeys = (address: string): string => address.replace(/\[[^\]]*\]/g, "");
  fc.assert(
    fc.property(
      resources,
      calls,
      outputs,
      changes,
      fc.tuple(module, name, key),
      (some, called, out, changed, [path, one, at]) => {
        const answers = new Origins(referencesOf({ resources: some, calls: called, outputs: out }), changesOf(changed));
        for (const { address, effect } of answers.of(`${path}net.${one}${at}`, ["a"]).origins) {
          const named = Object.entries(changed).filter(
            ([object]) => object === address || withoutKeys(object) === address,
          );
          expect(named.map(([, its]) => its)).toContain(effect);
        }
      },
    ),
    { numRuns: 500 },
  );
});
