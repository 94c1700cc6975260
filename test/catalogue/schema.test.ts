import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { AWS_VERSION } from "../terraform/aws-plugin.ts";
import { readBindings } from "./schema/bindings.ts";
import { compared, NEWER, REMOVED } from "./schema/compare.ts";
import { isCoveredFully } from "./schema/coverage.ts";
import { readExtracts } from "./schema/extract.ts";
import { type Members, merged, settablePaths } from "./schema/kinds.ts";
import { usesIn } from "./schema/uses.ts";
import { type Block, inMembers, wrongAt, wrongIn } from "./schema/walk.ts";

const BLOCK: Block = {
  attributes: {
    id: { type: "string" },
    days: { type: "number" },
    on: { type: "bool" },
    tags: { type: ["map", "string"] },
    names: { type: ["set", "string"] },
    parts: { type: ["list", ["object", { size: "number" }]] },
    plan: { nested_type: { nesting_mode: "single", attributes: { kind: { type: "string" } } } },
  },
  block_types: {
    backup: { nesting_mode: "list", max_items: 1, block: { attributes: { on: { type: "bool" } } } },
    rule: { nesting_mode: "set", block: { attributes: { days: { type: "number" } } } },
    timeouts: { nesting_mode: "single", block: { attributes: { create: { type: "string" } } } },
  },
};

describe("A path of the catalogue in a provider's schema", () => {
  test.each([
    ["id", "string"],
    ["days", "number"],
    ["tags.env", "string"],
    ["names[*]", "string"],
    ["parts[*].size", "number"],
    ["parts[0].size", "number"],
    ["plan.kind", "string"],
    ["backup[0].on", "bool"],
    ["rule[*].days", "number"],
    ["timeouts.create", "string"],
  ])("%s is found, and is a %s", (path, type) => {
    expect(wrongIn(BLOCK, { path, types: [type] })).toBeNull();
    expect(wrongIn(BLOCK, { path, types: ["another"] })).toContain(`it is a ${type}`);
  });
  test.each([
    ["a block, where anything will do", "backup", [], null],
    ["a block, where a value is asked for", "backup", ["bool"], "a block or list"],
    ["a misspelt name", "dayz", [], 'no "dayz"'],
    ["a member of a list", "backup.on", [], "a list stands before"],
    ["an element of what is no list", "plan[0].kind", [], "is no list"],
    ["one element of a set", "rule[0].days", [], "any one of a set"],
    ["a step beyond a value", "id.more", [], 'no "more"'],
  ])("%s", (_, path, types, expected) => {
    const found = wrongIn(BLOCK, { path, types });
    if (expected === null) expect(found).toBeNull();
    else expect(found).toContain(expected);
  });
  test("every use in a row is looked at, with the values it is compared with, and the provider's own settings are not", () => {
    const uses = usesIn({
      type: "some_thing",
      class: "data",
      weight: "high",
      what: "thing",
      loses: "All.",
      holds: { a: true },
      forgets: { b: ["x", null], "provider.features[0].x": true },
      leaves: [
        { remains: "grace", when: { c: { above: 0 } }, days: { path: "d", unit: "duration" }, says: "it" },
        { remains: "grace", when: { e: { set: true } }, days: { path: "f", unit: "days" }, says: "it" },
      ],
      watch: [
        { path: "g", change: "off", rule: "guard-removed", says: "it goes", when: { h: 1 } },
        { path: "i", change: "lowered", rule: "backup-loss", says: "it goes" },
        { path: "j", change: { from: "x", to: [0, null] }, rule: "backup-loss", says: "it goes" },
        { path: "k", change: "removed", rule: "backup-loss", says: "it goes" },
      ],
      expires: [{ when: { l: { startsWith: "x" } }, says: "it goes" }],
      refs: [{ role: "inside", path: "m", to: ["some_server"] }],
      ids: ["n"],
      source: "https://example.com",
    });
    expect(uses.map(({ path, types }) => [path, ...types].join(" "))).toEqual([
      "a bool",
      "b string",
      "c number",
      "d string",
      "e",
      "f number string",
      "g bool",
      "h number",
      "i number string",
      "j string number",
      "k",
      "l string",
      "m string number",
      "n string number",
    ]);
  });
});

describe("A path of the catalogue in an extract", () => {
  const MEMBERS: Members = {
    "=arn": "string",
    backup: ["one", { on: "bool" }],
    days: "number",
    manifest: "any",
    names: ["set", "string"],
    rule: ["list", { days: "number", for: ["set", { tag: "string" }] }],
    tags: ["map", "string"],
    text: "string",
  };
  test.each([
    ["arn", "string", null],
    ["backup[0].on", "bool", null],
    ["backup.on", "bool", null],
    ["backup[0].on", "string", "it is a bool"],
    ["manifest.spec.replicas", "number", null],
    ["names[*]", "string", null],
    ["rule[*].for[*].tag", "string", null],
    ["rule[0].for[0].tag", "string", "any one of a set"],
    ["rule.days", "number", "a list stands before"],
    ["tags.env", "string", null],
    ["text~json.a[*]", "string", null],
    ["days~json.a[*]", "string", "it is no text"],
    ["constructor", "string", 'no "constructor"'],
  ])("%s as a %s", (path, type, expected) => {
    const found = wrongAt(inMembers(MEMBERS), { path, types: [type] });
    if (expected === null) expect(found).toBeNull();
    else expect(found).toContain(expected);
  });
  test("what can be set is listed by the paths that rows write, what only the provider sets is not", () => {
    expect(settablePaths(MEMBERS)).toEqual([
      "backup",
      "backup[0].on",
      "days",
      "manifest",
      "names",
      "rule",
      "rule[*].days",
      "rule[*].for",
      "rule[*].for[*].tag",
      "tags",
      "text",
    ]);
  });
  test("of two packages everything is there that one of them has, and what one of them lets set can be set", () => {
    expect(
      merged({ "=a": "string", b: ["one", { c: "bool" }] }, { a: "string", b: ["one", { d: "number" }], e: "any" }),
    ).toEqual({ a: "string", b: ["one", { c: "bool", d: "number" }], e: "any" });
  });
});

describe("The bindings of a provider", () => {
  const folder = mkdtempSync(join(tmpdir(), "bindings-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const bindings = (index: string) => {
    mkdirSync(join(folder, "lib", "thing"), { recursive: true });
    writeFileSync(
      join(folder, "package.json"),
      JSON.stringify({ cdktf: { provider: { name: "registry.terraform.io/some/some", version: "1.2.3" } } }),
    );
    writeFileSync(join(folder, "lib", "thing", "index.js"), index);
    return readBindings(folder);
  };
  const THING = `
function thingRuleToHclTerraform(struct) {
    const attrs = {
        days: {
            value: cdktf.numberToHclTerraform(struct.days),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
}
class ThingRuleOutputReference extends cdktf.ComplexObject {
    get days() {
        return this.getNumberAttribute('days');
    }
    get daysInput() {
        return this._days;
    }
}
class ThingRuleList extends cdktf.ComplexList {
    get(index) {
        return new ThingRuleOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
class Thing extends cdktf.TerraformResource {
    static tfResourceType = "some_thing";
    _rule = new ThingRuleList(this, "rule", true);
    _first = new ThingRuleOutputReference(this, "first_rule");
    get ruleInput() {
        return this._rule.internalValue;
    }
    get firstRuleInput() {
        return this._first.internalValue;
    }
    get arn() {
        return this.getStringAttribute('arn');
    }
    get names() {
        return cdktf.Fn.tolist(this.getListAttribute('names'));
    }
    get namesInput() {
        return this._names;
    }
}
`;
  test("tell the attributes of a resource, what kind they are of, and which can be set", () => {
    const { provider, types } = bindings(THING);
    expect(provider).toEqual({ name: "registry.terraform.io/some/some", version: "1.2.3" });
    expect(Object.fromEntries(types)).toEqual({
      some_thing: {
        "=arn": "string",
        first_rule: ["one", { days: "number" }],
        names: ["set", "string"],
        rule: ["set", { days: "number" }],
      },
    });
  });
  test("are no bindings that this reads where their form is another one", () => {
    expect(() => bindings(THING.replace("getStringAttribute", "getColourAttribute"))).toThrow(/getColourAttribute/);
    expect(() => bindings(THING.replace("tfResourceType", "type"))).toThrow(/of which type/);
  });
});

describe("The catalogue against the extracts of the providers' schemas", () => {
  const all = [...readExtracts()].map(([prefix, extract]) => compared(prefix, extract));
  test("there is one of each package that is pinned, and each says which package it is of", () => {
    const pinned = JSON.parse(readFileSync(join(import.meta.dirname, "schema", "packages.json"), "utf8"));
    expect(
      Object.fromEntries(
        all.map(({ prefix, extract }) => [prefix, extract.packages.map(({ name, version }) => `${name}@${version}`)]),
      ),
    ).toEqual(pinned);
    for (const { extract } of all)
      for (const { date, providerVersion } of extract.packages) {
        expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
        expect(providerVersion).toMatch(/^\d+\.\d+\.\d+/);
      }
  });
  test.each(all.map((one) => [one.prefix, one] as const))("%s", (prefix, one) => {
    expect(one.dead, "types and paths that lead nowhere").toEqual([]);
    expect(one.wrong, "values of another kind than they are compared with").toEqual([]);
    expect(one.untaken, `rows newer than the extract: npm run catalogue-extract -- ${prefix}`).toEqual([]);
    expect(one.superfluous, "what newer.json and removed.json need not list any longer").toEqual([]);
    if (isCoveredFully(prefix)) expect(one.unknown, "types that are neither rows nor harmless").toEqual([]);
  });
  test.each([
    ["newer", NEWER],
    ["removed", REMOVED],
  ])("what is %s is sorted, and has its evidence", (_, lists) => {
    expect(Object.keys(lists)).toEqual(Object.keys(lists).toSorted());
    for (const known of Object.values(lists).flat()) {
      expect(known.evidence).toMatch(/\d/);
      expect(known.types).toEqual(known.types.toSorted());
      expect(known.paths).toEqual(known.paths.toSorted());
    }
  });
});

describe("The record of the last look at the real AWS provider", () => {
  test("is of the provider that fixtures are made with", () => {
    const record = JSON.parse(readFileSync(join(import.meta.dirname, "schema", "aws-provider.json"), "utf8"));
    expect(record.version).toBe(AWS_VERSION);
  });
});
