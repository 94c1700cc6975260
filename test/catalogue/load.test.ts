import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { bundledNames, bundledTables, tables, writeTables } from "../../src/catalogue/load.ts";
import { namedIn } from "../../src/domain/drill/named-by.ts";
import { folderWith } from "../cli/running.ts";

describe("Tables beside a bundle", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "destroy-guard-tables-"));
    writeTables(folder, tables());
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const folderOf = (table: string): string => folderWith({ "providers.json": '["x"]', "x.json": table });

  test("are what is written in src/catalogue, in the same order", () => {
    const [bundled, written] = [bundledTables(folder), tables()];
    expect([...bundled.keys()]).toEqual([...written.keys()]);
    for (const [prefix, table] of written) {
      const { rows, harmless } = table();
      const found = bundled.get(prefix)?.();
      expect({ rows: found?.rows, harmless: found?.harmless }).toStrictEqual({ rows, harmless });
      for (const row of rows) expect(found?.row(row.type)).toBe(found?.row(row.type));
      expect(found?.row("no_such_type")).toBeUndefined();
    }
  });

  test("have a file with what their rows name, which no drill has to read all tables for", () => {
    const rows = [...tables().values()].flatMap((table) => table().rows);
    expect(bundledNames(folder)).toEqual(namedIn(rows));
    expect(bundledNames(folder)).toContain("namespace_name");
    expect(() => bundledNames(join(folder, "nowhere"))).toThrow("copy dist as a whole");
  });

  test("give each row by its type, without reading the others", () => {
    const one = folderOf('{"harmless":[],"rows":[\n{"type":"x_a","what":"a"},\n{"type":"x_b","wh\n]}\n');
    const table = bundledTables(one).get("x")?.();
    expect(table?.row("x_a")).toEqual({ type: "x_a", what: "a" });
    expect(() => table?.row("x_b")).toThrow("copy dist as a whole");
    expect(() => table?.rows).toThrow("copy dist as a whole");
  });

  test.each([
    ["is cut behind a row", '{"harmless":[],"rows":[\n{"type":"x_a"},\n'],
    ["is cut at its last line", '{"harmless":[],"rows":[\n{"type":"x_a"}\n]'],
    ["is cut in its first line", '{"harmless":["x_'],
    ["has a row without a type", '{"harmless":[],"rows":[\n{"what":"a"}\n]}\n'],
    ["is empty", ""],
  ])("are no tables where one %s: its types would be unknown", (_, text) => {
    expect(bundledTables(folderOf(text)).get("x")).toThrow("copy dist as a whole");
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
