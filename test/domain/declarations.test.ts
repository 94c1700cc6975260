import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import type { ChangedFile } from "../../src/domain/changed-files.ts";
import { locate } from "../../src/domain/declarations.ts";
import type { Checkout } from "../../src/domain/declaring.ts";
import type { ModuleCall } from "../../src/domain/plan.ts";
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

/** A repository of these files, in which no source of a module is outside. */
const lying = (files: Readonly<Record<string, string>>): Checkout => ({
  filesIn: (folder) =>
    Object.entries(files)
      .filter(([path]) => posix.dirname(path) === folder)
      .map(([path, text]) => ({ path, ...sourceOf(path, text) })),
  moduleFolder: (from, source) => (source.startsWith(".") ? posix.join(from, source) : null),
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
      checkout: lying(sources),
      calls: new Map(),
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

  test("is told by the file that it was taken from as well, where the root has the block only since then", async () => {
    const added: ChangedFile = { ...file("infra/new.tf", "@@ -0,0 +1,3 @@"), isNew: true };
    const sources = { "infra/new.tf": block };
    expect(await at({ files: [added, removal("apps/rds.tf")], sources })).toEqual(["infra/new.tf:2", "apps/rds.tf"]);
    expect(await at({ files: [added, file("apps/rds.tf", null)], sources })).toEqual(["infra/new.tf:2", "apps/rds.tf"]);
    const edited = file("infra/new.tf", "@@ -9,0 +9,3 @@");
    expect(await at({ files: [edited, removal("apps/rds.tf")], sources, before: { "infra/new.tf": "" } })).toEqual([
      "infra/new.tf:2",
      "apps/rds.tf",
    ]);
    // There it stood all along, or came from another file of the root.
    for (const files of [[removal("apps/rds.tf")], [edited, removal("apps/rds.tf")]])
      expect(await at({ files, sources, before: { "infra/new.tf": block } })).toEqual(["infra/new.tf:2"]);
    expect(await at({ files: [added, removal("infra/old.tf"), removal("apps/rds.tf")], sources })).toEqual([
      "infra/new.tf:2",
      "infra/old.tf",
    ]);
  });

  test("may be told by a changed file that nobody can look into, where the root has no such block", async () => {
    const unseen = file("apps/rds.tf", null);
    expect(await at({ files: [unseen] })).toEqual(["infra/main.tf", "apps/rds.tf"]);
    expect(await at({ files: [{ ...unseen, path: "apps/new.tf", previousPath: "apps/rds.tf" }] })).toEqual([
      "infra/main.tf",
      "apps/new.tf",
      "apps/rds.tf",
    ]);
    // It may have been commented out: then no line of the diff shows the block.
    expect(await at({ files: [file("infra/rds.tf", "@@ -0,0 +1 @@\n+/*\n@@ -9,0 +11 @@\n+*/")] })).toEqual([
      "infra/main.tf",
      "infra/rds.tf",
    ]);
    expect(await at({ files: [unseen], sources: { "infra/rds.tf": block } })).toEqual(["infra/rds.tf:2"]);
    expect(await at({ files: [unseen], before: { "apps/rds.tf": "" } })).toEqual([]);
    expect(await at({ files: [{ ...unseen, isNew: true }, file("apps/.terraform.lock.hcl", null)] })).toEqual([]);
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

  test("is told whatever script its name is in, and however its letters are put together", async () => {
    const named = (name: string) => `resource "database" "${name}" {\n}\n`;
    const places = async (address: string, name: string, isReadable = true) => {
      const plan = await reviewOf([object(address, "delete", { id: "1" })], [row("database")]);
      const [root] = locate([{ ...plan, root: "infra" }], {
        files: [],
        texts: new Map(),
        checkout: lying({ "infra/dba.tf": `${named(name)}${isReadable ? "" : "}"}` }),
        calls: new Map(),
      });
      return root?.findings[0]?.places.map(({ file }) => file);
    };
    for (const name of ["größe", "データ", "база-1"]) {
      expect(await places(`database.${name}["x"]`, name)).toEqual(["infra/dba.tf"]);
      expect(await places(`database.${name}`, name, false)).toEqual(["infra/dba.tf"]);
    }
    expect(await places(`database.${"größe".normalize("NFC")}`, "größe".normalize("NFD"))).toEqual(["infra/dba.tf"]);
  });

  test.each([
    ["database.prod", { type: "database", name: "prod" }],
    ["database.größe", { type: "database", name: "größe" }],
    ['module.größe["x"].database.prod', null],
    ['database.prod["a.b"]', { type: "database", name: "prod" }],
    ['database.prod["x\\"]\n"]', { type: "database", name: "prod" }],
    ["database.prod[0]", { type: "database", name: "prod" }],
    ["module.a.database.prod", null],
    ["data.database.prod", null],
    ["module.database", null],
    ["", null],
  ])("the block of %j", (address, expected) => {
    expect(blockOf(address)).toEqual(expected);
  });
});

describe("where an object of a module is declared", () => {
  interface Given {
    readonly address?: string;
    readonly actions?: string;
    readonly reason?: string;
    readonly previously?: string;
    readonly files?: readonly ChangedFile[];
    readonly before?: Readonly<Record<string, string>>;
    readonly sources: Readonly<Record<string, string>>;
    readonly calls?: readonly ModuleCall[];
  }
  const at = async ({ address = "module.a.database.prod", actions = "delete", calls = [], ...given }: Given) => {
    const { reason, previously, files = [], before = {}, sources } = given;
    const more = {
      ...(reason === undefined ? {} : { action_reason: reason }),
      ...(previously === undefined ? {} : { previous_address: previously }),
    };
    const after = actions === "delete" ? null : { id: "1" };
    const one = { ...object(address, actions, { id: "1" }, after, more), type: "database" };
    const plan = await reviewOf([one], [row("database")]);
    const [root] = locate([{ ...plan, root: "infra/prod" }], {
      files,
      texts: new Map(Object.entries(before).map(([path, text]) => [path, { before: text, after: "" }])),
      checkout: lying(sources),
      calls: new Map([["infra/prod", calls]]),
    });
    return root?.findings[0]?.places.map(({ file, line }) => (line === null ? file : `${file}:${line}`));
  };
  const call = (source: string, name = "a") => `module "${name}" {\n  source = "${source}"\n}\n`;
  const BLOCK = '\nresource "database" "prod" {}\n';
  const LOCAL = { "infra/prod/main.tf": call("../../modules/db"), "modules/db/rds.tf": BLOCK };

  test("is its own block in the module's folder, and the block that calls the module", async () => {
    const both = ["modules/db/rds.tf:2", "infra/prod/main.tf:1"];
    expect(await at({ sources: LOCAL })).toEqual(both);
    expect(await at({ address: 'module.a["x.module.b"].database.prod[0]', sources: LOCAL })).toEqual(both);
    const json = { module: { a: { source: "../../modules/db" } } };
    const sources = { "infra/prod/main.tf.json": JSON.stringify(json), "modules/db/rds.tf": BLOCK };
    expect(await at({ sources })).toEqual(["modules/db/rds.tf:2", "infra/prod/main.tf.json"]);
  });

  test("is told whatever script the module's name is in", async () => {
    const sources = { "infra/prod/main.tf": call("../../modules/db", "größe"), "modules/db/rds.tf": BLOCK };
    const places = ["modules/db/rds.tf:2", "infra/prod/main.tf:1"];
    expect(await at({ address: "module.größe.database.prod", sources })).toEqual(places);
    const broken = { ...sources, "infra/prod/main.tf": `${call("../../modules/db", "größe")}}` };
    expect(await at({ address: 'module.größe["x"].database.prod', sources: broken })).toEqual(places);
  });

  test("is every call on the way through modules in modules", async () => {
    const sources = {
      "infra/prod/main.tf": call("./service"),
      "infra/prod/service/main.tf": call("../../../modules/db", "b"),
      "modules/db/rds.tf": BLOCK,
    };
    expect(await at({ address: 'module.a["\\"].x"].module.b[1].database.prod', sources })).toEqual([
      "modules/db/rds.tf:2",
      "infra/prod/main.tf:1",
      "infra/prod/service/main.tf:1",
    ]);
  });

  test("is the call alone where the module comes from elsewhere", async () => {
    const remote = { "infra/prod/main.tf": call("terraform-aws-modules/rds/aws"), "modules/db/rds.tf": BLOCK };
    expect(await at({ sources: remote })).toEqual(["infra/prod/main.tf:1"]);
  });

  test("is found by the plan where the source is not written out, or the call is in no file of the checkout", async () => {
    const calls = [{ path: ["a"], source: "../../modules/db" }];
    const written = { "infra/prod/main.tf": call(`../../modules/$\{var.m}`), "modules/db/rds.tf": BLOCK };
    expect(await at({ calls, sources: written })).toEqual(["modules/db/rds.tf:2", "infra/prod/main.tf:1"]);
    expect(await at({ calls, sources: { "modules/db/rds.tf": BLOCK } })).toEqual([
      "modules/db/rds.tf:2",
      "infra/prod/main.tf",
    ]);
  });

  test("is first the block of the module where that is taken away", async () => {
    const before = { "infra/prod/main.tf": LOCAL["infra/prod/main.tf"] };
    const files = [file("infra/prod/main.tf")];
    expect(await at({ files, before, sources: { "modules/db/rds.tf": BLOCK } })).toEqual([
      "infra/prod/main.tf",
      "modules/db/rds.tf:2",
    ]);
  });

  test("is first the object's own block where that is taken out of the module", async () => {
    const files = [file("modules/db/rds.tf")];
    const sources = { "infra/prod/main.tf": LOCAL["infra/prod/main.tf"], "modules/db/rds.tf": "" };
    expect(await at({ files, before: { "modules/db/rds.tf": BLOCK }, sources })).toEqual([
      "modules/db/rds.tf",
      "infra/prod/main.tf:1",
    ]);
  });

  test("is first the call where one of the module's instances goes, or where the change edits it", async () => {
    const first = ["infra/prod/main.tf:1", "modules/db/rds.tf:2"];
    expect(await at({ reason: "delete_because_no_module", sources: LOCAL })).toEqual(first);
    expect(await at({ actions: "delete create", files: [file("infra/prod/main.tf")], sources: LOCAL })).toEqual(first);
    expect(await at({ actions: "delete create", files: [file("modules/db/rds.tf")], sources: LOCAL })).toEqual(
      first.toReversed(),
    );
  });

  test("is in the old folder and in the new one where the call gets another source", async () => {
    const files = [file("infra/prod/main.tf")];
    const before = { "infra/prod/main.tf": LOCAL["infra/prod/main.tf"] };
    const sources = { "infra/prod/main.tf": call("./mine"), "modules/db/rds.tf": BLOCK };
    const old = ["infra/prod/main.tf:1", "modules/db/rds.tf:2"];
    expect(await at({ files, before, sources })).toEqual(old);
    expect(await at({ files, before, sources: { ...sources, "infra/prod/mine/a.tf": BLOCK } })).toEqual([
      "infra/prod/main.tf:1",
      "infra/prod/mine/a.tf:2",
      "modules/db/rds.tf:2",
    ]);
  });

  test("is by both addresses where the module has another name", async () => {
    const before = { "infra/prod/main.tf": call("../../modules/db", "old") };
    const sources = { "infra/prod/new.tf": call("../../modules/db"), "modules/db/rds.tf": BLOCK };
    const files = [file("infra/prod/main.tf"), file("infra/prod/new.tf")];
    expect(await at({ previously: "module.old.database.prod", files, before, sources })).toEqual([
      "infra/prod/new.tf:1",
      "infra/prod/main.tf",
      "modules/db/rds.tf:2",
    ]);
  });

  test("is the module's folder where it is known and the block is not in it", async () => {
    expect(await at({ sources: { "infra/prod/main.tf": call("../../modules/db") } })).toEqual([
      "infra/prod/main.tf:1",
      "modules/db/main.tf",
    ]);
  });

  test("is also a file of the module whose change nobody can see", async () => {
    expect(await at({ files: [file("modules/db/other.tf", null)], sources: LOCAL })).toEqual([
      "modules/db/rds.tf:2",
      "infra/prod/main.tf:1",
      "modules/db/other.tf",
    ]);
  });

  test("is where the pull request takes the call from, where the root has none, and the root that it came to", async () => {
    const before = { "old/main.tf": call("../modules/db") };
    expect(await at({ files: [file("old/main.tf")], before, sources: { "modules/db/rds.tf": BLOCK } })).toEqual([
      "old/main.tf",
      "infra/prod/main.tf",
      "modules/db/rds.tf:2",
    ]);
  });

  test("is what may be a call where a file can't be read", async () => {
    const broken = { "infra/prod/main.tf": `${call("../../modules/db")}\n}`, "modules/db/rds.tf": BLOCK };
    expect(await at({ sources: broken })).toEqual(["modules/db/rds.tf:2", "infra/prod/main.tf:1"]);
  });

  test("is unknown where nothing leads to it: then its root is asked", async () => {
    expect(await at({ sources: { "infra/prod/main.tf": call("./x", "b") } })).toEqual([]);
    expect(await at({ address: "module.a.data.database.prod", sources: LOCAL })).toEqual([]);
  });
});
