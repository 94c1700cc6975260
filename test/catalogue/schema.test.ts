import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rowsBeside } from "../../src/catalogue/index.ts";
import { AWS_VERSION } from "../terraform/aws-plugin.ts";
import { type Block, usesIn, wrongIn } from "./schema/walk.ts";

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
      "f number",
      "g bool",
      "h number",
      "i number",
      "j string number",
      "k",
      "l string",
      "m string number",
      "n string number",
    ]);
  });
});

describe("The record of the last check", () => {
  const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, "schema", name), "utf8"));
  const newer = read("newer.json") as { types: string[]; paths: string[] };
  const record = read("aws.json") as { version: string; types: number; newer: { types: string[]; paths: string[] } };
  test("is of the provider that fixtures are made with, and lists what is newer", () => {
    expect(record.version).toBe(AWS_VERSION);
    expect(record.newer).toEqual({ types: newer.types, paths: newer.paths });
  });
  test("lists only types and paths that the catalogue has, sorted", () => {
    const uses = new Set(
      rowsBeside("aws_").flatMap((row) => [row.type, ...usesIn(row).map(({ path }) => `${row.type} ${path}`)]),
    );
    expect([...newer.types, ...newer.paths].filter((name) => !uses.has(name))).toEqual([]);
    expect([...newer.types].sort()).toEqual(newer.types);
    expect([...newer.paths].sort()).toEqual(newer.paths);
  });
});
