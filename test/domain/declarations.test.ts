import { describe, expect, test } from "vitest";
import type { ChangedFile } from "../../src/domain/changed-files.ts";
import { locate } from "../../src/domain/declarations.ts";
import { sourceOf } from "../../src/domain/source.ts";
import { blockOf } from "../../src/domain/terraform.ts";
import { object, reviewOf, row } from "./reviewing.ts";

const file = (path: string, patch: string | null = "", previousPath: string | null = null): ChangedFile => ({
  path,
  patch,
  previousPath,
  isNew: false,
  blob: "b10b",
});

describe("where an object is declared", () => {
  interface Given {
    readonly files?: readonly ChangedFile[];
    readonly before?: Readonly<Record<string, string>>;
    readonly sources?: Readonly<Record<string, string>>;
    readonly previously?: string;
  }
  const at = async ({ files = [], before = {}, sources = {}, previously }: Given) => {
    const moved = previously === undefined ? {} : { previous_address: previously };
    const plan = await reviewOf([object("database.prod", "delete", { id: "1" }, null, moved)], [row("database")]);
    const [root] = locate([{ ...plan, root: "infra" }], {
      files,
      texts: new Map(Object.entries(before).map(([path, text]) => [path, { before: text, after: "" }])),
      sources: new Map([["infra", Object.entries(sources).map(([path, text]) => ({ path, ...sourceOf(path, text) }))]]),
    });
    return root?.findings[0]?.places.map(({ file, line }) => (line === null ? file : `${file}:${line}`));
  };
  const block = '\nresource "database" "prod" {\n}\n';
  const removal = (path: string, header = 'resource "database" "prod" {') =>
    file(path, `@@ -1,3 +1,0 @@\n-${header}\n-}\n`);

  test("is told by the checkout", async () => {
    expect(await at({ sources: { "infra/rds.tf": block } })).toEqual(["infra/rds.tf:2"]);
    expect(await at({ sources: { "infra/rds.tf": "resource database prod {}" } })).toEqual(["infra/rds.tf:1"]);
    expect(await at({ sources: { "infra/a.tf.json": '{"resource":{"database":{"prod":{}}}}' } })).toEqual([
      "infra/a.tf.json",
    ]);
  });

  test("is told by what the changed file held, else by the diff that removes it", async () => {
    expect(await at({ files: [file("infra/a.tf", null)], before: { "infra/a.tf": block } })).toEqual(["infra/a.tf"]);
    expect(await at({ files: [removal("infra/rds.tf")] })).toEqual(["infra/rds.tf"]);
    expect(await at({ files: [removal("infra/rds.tf", "resource database /* x */ prod {")] })).toEqual([
      "infra/rds.tf",
    ]);
  });

  test("is both files where the pull request moves it from one to the other", async () => {
    expect(await at({ files: [removal("infra/dba.tf")], sources: { "infra/mine.tf": block } })).toEqual([
      "infra/mine.tf:2",
      "infra/dba.tf",
    ]);
  });

  test("is both files where it was only made a comment", async () => {
    const before = { "infra/dba.tf": block };
    const sources = { "infra/dba.tf": `/*${block}*/`, "infra/mine.tf": block };
    expect(await at({ files: [file("infra/dba.tf")], before, sources })).toEqual(["infra/mine.tf:2", "infra/dba.tf"]);
  });

  test("is both names where the file was renamed", async () => {
    const files = [file("infra/mine.tf", "", "infra/dba.tf")];
    expect(await at({ files, sources: { "infra/mine.tf": block } })).toEqual(["infra/mine.tf:2", "infra/dba.tf"]);
  });

  test("is told by both addresses of a moved object; by the root for one that nobody finds", async () => {
    const sources = { "infra/mine.tf": block, "infra/dba.tf": 'resource "database" "old" {}' };
    expect(await at({ previously: "database.old", sources })).toEqual(["infra/mine.tf:2", "infra/dba.tf:1"]);
    expect(await at({ previously: "module.m.database.old", sources })).toEqual(["infra/mine.tf:2", "infra/main.tf"]);
  });

  test("is where the pull request takes it from another folder, and the root that it came to", async () => {
    const moved = ["infra/old/rds.tf", "infra/main.tf"];
    expect(await at({ files: [removal("infra/old/rds.tf")] })).toEqual(moved);
    const renamed = file("infra/rds.tf", null, "old/rds.tf");
    expect(await at({ files: [renamed], before: { "infra/rds.tf": block } })).toEqual(["old/rds.tf", "infra/rds.tf"]);
    // Where the root has a block of its own nobody else is asked.
    expect(await at({ files: [removal("other/rds.tf")], sources: { "infra/a.tf": block } })).toEqual(["infra/a.tf:2"]);
    expect(await at({ files: [removal("infra/old/notes.md")] })).toEqual([]);
  });

  test("is unknown for objects of modules", () => {
    expect(blockOf("module.a.database.prod")).toBeNull();
  });

  test.each([
    ["database.prod", { type: "database", name: "prod" }],
    ['database.prod["a.b"]', { type: "database", name: "prod" }],
    ['database.prod["x\\"]\n"]', { type: "database", name: "prod" }],
    ["database.prod[0]", { type: "database", name: "prod" }],
    ["data.database.prod", null],
    ["module.database", null],
    ["", null],
  ])("the block of %j", (address, expected) => {
    expect(blockOf(address)).toEqual(expected);
  });
});
