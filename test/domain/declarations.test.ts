import { describe, expect, test } from "vitest";
import type { ChangedFile } from "../../src/domain/changed-files.ts";
import { locate } from "../../src/domain/declarations.ts";
import { blockOf, declarationsIn } from "../../src/domain/terraform.ts";
import { object, reviewOf, row } from "./reviewing.ts";

const file = (path: string, patch: string | null = "", previousPath: string | null = null): ChangedFile => ({
  path,
  patch,
  previousPath,
});

describe("where an object is declared", () => {
  const gone = () => reviewOf([object("database.prod", "delete", { id: "1" })], [row("database")]);
  const block = '\nresource "database" "prod" {\n}\n';
  const at = async (files: readonly ChangedFile[], sources: readonly { path: string; text: string }[]) => {
    const root = { ...(await gone()), root: "infra" };
    const located = locate(
      [root],
      files,
      new Map([["infra", sources.map(({ path, text }) => ({ path, declarations: declarationsIn(text) }))]]),
    );
    const [finding] = located.roots[0]?.findings ?? [];
    return { file: finding?.file, line: finding?.line, renames: located.renames };
  };
  const removal = (path: string) => file(path, `@@ -1,3 +1,0 @@\n-resource "database" "prod" {\n-}\n`);

  test("is told by the checkout", async () => {
    expect(await at([], [{ path: "infra/rds.tf", text: block }])).toEqual({
      file: "infra/rds.tf",
      line: 2,
      renames: [],
    });
  });

  test("is told by the diff that removes it", async () => {
    expect(await at([removal("infra/rds.tf")], [])).toEqual({ file: "infra/rds.tf", line: null, renames: [] });
  });

  test("is both files where the pull request moves it from one to the other", async () => {
    expect(await at([removal("infra/dba.tf")], [{ path: "infra/mine.tf", text: block }])).toEqual({
      file: "infra/mine.tf",
      line: 2,
      renames: [{ from: "infra/dba.tf", to: "infra/mine.tf" }],
    });
  });

  test("is both names where the file was renamed", async () => {
    expect(
      (await at([file("infra/mine.tf", "", "infra/dba.tf")], [{ path: "infra/mine.tf", text: block }])).renames,
    ).toEqual([{ from: "infra/dba.tf", to: "infra/mine.tf" }]);
  });

  test("is unknown for objects of other roots and of modules", async () => {
    expect(await at([removal("elsewhere/rds.tf")], [])).toMatchObject({ file: null });
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
