import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkoutAt } from "../../src/input/checkout.ts";
import { folderWith } from "../cli/running.ts";

const CALL = 'module "db" {\n  source = "../modules/db"\n}\n';
const BLOCK = 'resource "database" "prod" {}\n';

describe("the files of a checkout", () => {
  test("are Terraform's, with their blocks; a folder that is not there has none", () => {
    const top = folderWith({
      "infra/a.tf": CALL,
      "infra/b.tofu": BLOCK,
      "infra/notes.md": BLOCK,
      "infra/x/c.tf": CALL,
    });
    const { filesIn } = checkoutAt(top);
    expect(filesIn("infra")).toEqual([
      { path: "infra/a.tf", declarations: [], calls: [{ name: "db", line: 1, sources: ["../modules/db"] }] },
      { path: "infra/b.tofu", declarations: [{ type: "database", name: "prod", line: 1 }], calls: [] },
    ]);
    expect(filesIn("nowhere")).toEqual([]);
  });

  test("count under both names where one is a link", () => {
    const top = folderWith({ "shared/a.tf": BLOCK, "infra/b.tf": "" });
    symlinkSync("../shared/a.tf", join(top, "infra/a.tf"));
    expect(
      checkoutAt(top)
        .filesIn("infra")
        .map(({ path }) => path),
    ).toEqual(["infra/a.tf", "infra/b.tf", "shared/a.tf"]);
  });
});

describe("the folder that the source of a module leads to", () => {
  test.each([
    ["a folder below", ".", "./modules/db", "modules/db"],
    ["a folder beside", "infra/prod", "../../modules/db/", "modules/db"],
    ["the folder itself", "infra", "./", "infra"],
    ["the top", "infra", "../", "."],
    ["as Windows writes it", "infra", "..\\modules\\db", "modules/db"],
    ["one that is not there", "infra", "./none", "infra/none"],
    ["out of the repository", "infra", "../../modules/db", null],
    ["out of the repository and in again by its name", ".", "../TOP/modules/db", "modules/db"],
    ["out of the repository in small steps", "infra", "./a/../../../etc", null],
    ["the registry", ".", "terraform-aws-modules/rds/aws", null],
    ["git", ".", "git::https://example.com/db.git", null],
    ["the root of the machine", ".", "/etc", null],
    ["a line break", ".", "./a\nb", null],
    ["a byte of zero", ".", "./a\u0000b", null],
    ["a name that no system takes", ".", `./${"a".repeat(256)}`, null],
    ["a path that no system takes", ".", `./${"a/".repeat(3000)}`, null],
    ["dots alone", ".", "..", null],
  ])("%s", (_, from, source, expected) => {
    const top = folderWith({ "modules/db/main.tf": BLOCK, "infra/main.tf": CALL, "infra/prod/main.tf": CALL });
    expect(checkoutAt(top).moduleFolder(from, source.replace("TOP", top.split("/").at(-1) ?? ""))).toBe(expected);
  });

  test.each([
    ["the folder itself is a link", "infra", "./linked"],
    ["one above it is", "infra", "./linked/deeper"],
    ["the link leads nowhere", "infra", "./dangling"],
    ["the link leads to itself", "infra", "./circle"],
    ["the module that calls is reached through one", "infra/linked", "./db"],
  ])("is not followed where %s", (_, from, source) => {
    const top = folderWith({ "modules/deeper/main.tf": BLOCK, "modules/db/main.tf": BLOCK, "infra/main.tf": CALL });
    symlinkSync("../modules", join(top, "infra/linked"));
    symlinkSync("../nowhere", join(top, "infra/dangling"));
    symlinkSync("circle", join(top, "infra/circle"));
    expect(checkoutAt(top).moduleFolder(from, source)).toBeNull();
  });
});
