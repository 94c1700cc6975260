import { describe, expect, test } from "vitest";
import { callingsIn } from "../../src/domain/calling.ts";
import { object, reviewOf, row } from "./reviewing.ts";

describe("what a name says of a machine", () => {
  test.each([
    ["db", ["database"]],
    ["prod-postgres-01", ["database", "production"]],
    ["ProdDb2", ["database", "production"]],
    ["mongo_rs0", ["database"]],
    ["Data", ["data"]],
    ["nfs.internal", ["data"]],
    ["prd", ["production"]],
    // Words, not letters somewhere in a word.
    ["debug-product-page", []],
    ["datacenter", []],
    ["web-1", []],
    ["staging", []],
    ["", []],
    ["constructor", []],
    // A long text is prose.
    [`${"a ".repeat(200)}prod`, []],
  ])("%j", (name, said) => {
    expect(callingsIn([name])).toEqual(said);
  });

  test("several names say each word once", () => {
    expect(callingsIn(["prod", "production", "pg-data"])).toEqual(["database", "data", "production"]);
  });
});

describe("a machine that is deleted", () => {
  const MACHINE = row("machine", { weight: "low", isMachine: true });
  const finding = async (address: string, values: object, marks: unknown = {}, rows = [MACHINE]) => {
    const entry = object(address, "delete", { id: "i-1", ...values }, null, { change: { before_sensitive: marks } });
    const { findings } = await reviewOf([entry], rows);
    return findings.find(({ rule }) => rule === "last-copy");
  };

  test.each<readonly [string, string, object, unknown, string]>([
    ["warns by its address", "machine.database", {}, {}, "warn"],
    ["warns by the module it is in", "module.prod.machine.this", {}, {}, "warn"],
    ["warns by its key", 'machine.this["pg-1"]', {}, {}, "warn"],
    ["warns by its name", "machine.this", { name: "mysql-7" }, {}, "warn"],
    ["warns by a tag's value", "machine.this", { tags: { Env: "Production" } }, {}, "warn"],
    ["warns by one of a list of tags", "machine.this", { tags: ["web", "db"] }, { tags: [] }, "warn"],
    [
      "marks of other values change nothing",
      "machine.this",
      { tags: { Env: "prod" } },
      { tags: {}, key: true },
      "warn",
    ],
    ["is noted without any of these", "machine.web", { tags: { Env: "dev" } }, {}, "note"],
    ["is noted where only a tag's key says so", "machine.web", { tags: { data: "no" } }, {}, "note"],
    ["is noted where the tags are sensitive", "machine.web", { tags: { Env: "prod" } }, { tags: true }, "note"],
    ["is noted where one tag is sensitive", "machine.web", { tags: { Env: "prod" } }, { tags: { Env: true } }, "note"],
    ["is noted where all of it is sensitive", "machine.web", { name: "prod" }, true, "note"],
  ])("%s", async (_, address, values, marks, level) => {
    const found = await finding(address, values, marks);
    expect(found?.level).toBe(level);
    expect(found?.evidence.some(({ kind }) => kind === "called")).toBe(level === "warn");
  });

  test("says so in our own words, and repeats none of the tag", async () => {
    const found = await finding("machine.this", { tags: { Name: "acme-secret-db" } });
    expect(found?.evidence).toContainEqual({ kind: "called", callings: ["database"] });
    expect(JSON.stringify(found)).not.toContain("secret");
  });

  test("of another type its name says nothing new", async () => {
    const queue = row("machine", { weight: "low" });
    expect((await finding("machine.prod", { name: "db" }, {}, [queue]))?.level).toBe("note");
  });
});
