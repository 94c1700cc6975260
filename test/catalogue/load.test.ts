import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { bundledTables, tables, writeTables } from "../../src/catalogue/load.ts";

describe("Tables beside a bundle", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "destroy-guard-tables-"));
    writeTables(folder, tables());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("are what is written in src/catalogue, in the same order", () => {
    const [bundled, written] = [bundledTables(folder), tables()];
    expect([...bundled.keys()]).toEqual([...written.keys()]);
    for (const [prefix, table] of written) expect(bundled.get(prefix)?.()).toStrictEqual(table());
  });
  test("are read when they are asked for, and not before", () => {
    const one = join(folder, "one");
    mkdirSync(one);
    copyFileSync(join(folder, "aws.json"), join(one, "aws.json"));
    writeFileSync(join(one, "broken.json"), "{");
    writeFileSync(join(one, "providers.json"), '["aws","broken","gone"]');
    const found = bundledTables(one);
    expect(found.get("aws")?.().rows).not.toEqual([]);
    expect(found.get("broken")).toThrow("copy dist as a whole");
    expect(found.get("gone")).toThrow("copy dist as a whole");
  });
  test("must be there: without them every type would be unknown", () => {
    expect(() => bundledTables(join(folder, "nowhere"))).toThrow("copy dist as a whole");
  });
  test.each(["", "..", "../aws", "one/aws", "__proto__", "constructor", "aws.json"])(
    "know no prefix that is only a way to a file: %j",
    (prefix) => {
      expect(bundledTables(folder).get(prefix)).toBeUndefined();
    },
  );
});

test.each(["../aws_x", "./kafka_topic", "harmless_aws", "index_x", "load_x", "shared_x", "constructor_x", "aws", ""])(
  "A type that is named like a file is not known: %j",
  (type) => {
    expect(catalogueWith([])(type)).toEqual({ known: "nothing" });
  },
);
