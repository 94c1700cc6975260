import { execFileSync } from "node:child_process";
import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { whyOld } from "../../../src/keyboard/root/age.ts";
import { isEmptied, lastApplied, stateHistory } from "../../../src/keyboard/root/history.ts";
import { placeOf } from "../../../src/keyboard/root/place.ts";
import type { Line } from "../../../src/keyboard/trail/chain.ts";
import { type Decision, entryOf, type Place } from "../../../src/keyboard/trail/entry.ts";
import { folderWith } from "../../cli/running.ts";

const NOW = new Date("2026-11-21T12:00:00Z");

const git = (cwd: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], { cwd, stdio: "ignore" });

describe("whether a root is new", () => {
  /** A root of its own, with some files. */
  const answer = (files: Record<string, string>, more: { env?: Record<string, string>; wasApplied?: boolean } = {}) => {
    const folder = folderWith(files);
    const lock = join(folder, ".terraform.lock.hcl");
    if (".terraform.lock.hcl" in files) utimesSync(lock, NOW, new Date(files[".terraform.lock.hcl"] as string));
    const { env = {}, wasApplied = false } = more;
    return whyOld(folder, placeOf(folder, env), { wasApplied, now: NOW });
  };
  const PLAIN = 'resource "x" "y" {}\n# terraform { backend "s3" {} }\n';

  const LOCAL = (path: string) => `terraform {\n backend "local" {\n path = ${path}\n}\n}`;
  const INIT = (type: string, path: string | null) =>
    JSON.stringify({ version: 3, backend: { type, config: { path } } });

  test.each<readonly [string, Record<string, string>, object, string | null]>([
    ["nothing shows that it is not", { "main.tf": PLAIN }, {}, null],
    ["an apply of it was written down", { "main.tf": PLAIN }, { wasApplied: true }, "applied"],
    ["a folder is called as a configuration is", { "x.tf/y": "" }, {}, null],
    ["it has a backend", { "main.tf": 'terraform {\n backend "s3" {}\n}' }, {}, "backend"],
    ["its backend keeps the state here", { "main.tf": 'terraform {\n backend "local" {}\n}' }, {}, null],
    ["its backend keeps the state below it", { "main.tf": LOCAL('"state/prod.tfstate"') }, {}, null],
    ["its backend keeps the state beside it", { "main.tf": LOCAL('"../state/prod.tfstate"') }, {}, "backend"],
    ["its backend keeps the state at a path that only init knows", { "main.tf": LOCAL("var.path") }, {}, "backend"],
    ["init was told to keep the state here", { ".terraform/terraform.tfstate": INIT("local", null) }, {}, null],
    ["init was told of another place", { ".terraform/terraform.tfstate": INIT("local", "/srv/x") }, {}, "backend"],
    ["init was told of a bucket", { ".terraform/terraform.tfstate": INIT("s3", null) }, {}, "backend"],
    ["nobody can read what init was told", { ".terraform/terraform.tfstate": "{" }, {}, "backend"],
    ["it is in HCP Terraform", { "x.tofu": "terraform {\n cloud {}\n}" }, {}, "backend"],
    ["its lock file is two days old", { ".terraform.lock.hcl": "2026-11-19T12:00:00Z" }, {}, "lock-file"],
    ["its lock file is an hour old", { ".terraform.lock.hcl": "2026-11-21T11:00:00Z" }, {}, null],
    [
      "another workspace, which may be new while the root is not",
      { "main.tf": 'terraform {\n backend "s3" {}\n}' },
      { env: { TF_WORKSPACE: "preview" } },
      null,
    ],
    ["another workspace that was applied", {}, { env: { TF_WORKSPACE: "preview" }, wasApplied: true }, "applied"],
  ])("%s", async (_, files, more, expected) => {
    expect(await answer(files, more)).toBe(expected);
  });

  test("a commit that holds its configuration shows that it is not, and one of its neighbour does not", async () => {
    const top = folderWith({});
    git(top, "init", "-q");
    for (const name of ["old", "new", "old/module"]) mkdirSync(join(top, name));
    const ask = (name: string) =>
      whyOld(join(top, name), placeOf(join(top, name), {}), { wasApplied: false, now: NOW });
    writeFileSync(join(top, "old", "module", "main.tf"), PLAIN);
    git(top, "add", ".");
    git(top, "commit", "-qm", "a module");
    expect(await ask("old")).toBeNull();
    writeFileSync(join(top, "old", "main.tf"), PLAIN);
    expect(await ask("old")).toBeNull();
    git(top, "add", ".");
    git(top, "commit", "-qm", "a root");
    expect([await ask("old"), await ask("new")]).toEqual(["commit", null]);
  });
});

describe("a root is known by", () => {
  test("its working copy, its folder, its workspace and its backend", () => {
    const top = folderWith({});
    mkdirSync(join(top, ".git"));
    mkdirSync(join(top, "prod", ".terraform"), { recursive: true });
    const folder = join(top, "prod");
    expect(placeOf(folder, {})).toMatchObject({ top, root: "prod", workspace: "default", backend: null });
    writeFileSync(join(folder, ".terraform", "environment"), "blue\n");
    expect(placeOf(folder, {}).workspace).toBe("blue");
    expect(placeOf(folder, { TF_WORKSPACE: "green" }).workspace).toBe("green");
    const backend = (config: object) => {
      const file = { version: 3, backend: { type: "s3", config, hash: 1 } };
      writeFileSync(join(folder, ".terraform", "terraform.tfstate"), JSON.stringify(file));
      return placeOf(folder, {}).backend;
    };
    const first = backend({ bucket: "b", key: "prod", secret_key: "hunter2", token: null });
    expect(first).toMatch(/^sha256:[0-9a-f]{16}$/);
    expect(backend({ bucket: "b", key: "prod", secret_key: "other" })).toBe(first);
    expect(backend({ bucket: "b", key: "dev", secret_key: "hunter2" })).not.toBe(first);
  });
});

describe("the last apply of a root", () => {
  const PLACE: Place = { top: "/w", root: "prod", workspace: "default", backend: null };
  const line = (number: number, decision: Decision, serial: number | null, place: Partial<Place> = {}): Line => ({
    ...entryOf("apply", decision, {
      place: { ...PLACE, ...place },
      state: serial === null ? null : { lineage: "a", serial },
    }),
    number,
    at: "2026-11-20T12:00:00.000Z",
    before: null,
    hash: "",
  });

  test.each<readonly [string, readonly Line[], number | undefined]>([
    ["is none where none was written down", [], undefined],
    ["is the newest", [line(1, "applied", 3), line(2, "applied", 4)], 2],
    ["may have failed half-way", [line(1, "applied", 3), line(2, "failed", 4)], 2],
    ["may be one that a hook let through", [line(1, "no objection", 3)], 1],
    ["is none that was refused", [line(1, "applied", 3), line(2, "refused", 9), line(3, "denied", 9)], 1],
    ["is none of which the state is not known", [line(1, "applied", 3), line(2, "applied", null)], 1],
    ["is none of another root", [line(1, "applied", 3), line(2, "applied", 4, { root: "dev" })], 1],
    ["is none of another workspace", [line(1, "applied", 3), line(2, "applied", 4, { workspace: "x" })], 1],
    ["is that with the same backend", [line(1, "applied", 3), line(2, "applied", 4, { backend: "other" })], 1],
    ["is any, for a backend that was never seen", [line(1, "applied", 4, { backend: "other" })], 1],
  ])("%s", (_, lines, expected) => {
    expect(lastApplied(lines, PLACE)?.number).toBe(expected);
  });

  const COUNTS = { create: 0, update: 0, replace: 0, delete: 3, forget: 0, read: 1, none: 0, unknown: 0 };
  const destroyed = (more: object = {}, counts: object = {}): Line => ({
    ...line(1, "applied", 3),
    counts: { ...COUNTS, moved: 0, imported: 0, deposed: 0, ...counts },
    ...more,
  });
  const LEFT = { lineage: "a", serial: 3 };

  test.each<readonly [string, Line | null, { lineage: string; serial: number } | null, boolean]>([
    ["left nothing, and the state is as it left it", destroyed(), LEFT, true],
    ["left nothing, and the state is a later one", destroyed(), { ...LEFT, serial: 4 }, false],
    ["left nothing, and the state is another one", destroyed(), { ...LEFT, lineage: "b" }, false],
    ["left nothing, and there is no state", destroyed(), null, false],
    ["failed", destroyed({ decision: "failed" }), LEFT, false],
    ["was an agent's, of which the end is not known", destroyed({ decision: "no objection" }), LEFT, false],
    ["destroyed nothing", destroyed({}, { delete: 0 }), LEFT, false],
    ["left objects", destroyed({}, { none: 1 }), LEFT, false],
    ["let go of an object that still exists", destroyed({}, { forget: 1 }), LEFT, false],
    ["does not tell what it did", destroyed({ counts: null }), LEFT, false],
    ["does not tell all that it did", destroyed({ counts: { delete: 3 } }), LEFT, false],
    ["is none", null, LEFT, false],
  ])("%s: whether nothing is missing", (_, last, is, expected) => {
    expect(isEmptied(last, is)).toBe(expected);
  });

  test("says what the state was, and when", () => {
    const is = { lineage: "b", serial: 1 };
    expect(stateHistory(line(1, "applied", 3), is)).toEqual({
      is,
      was: { lineage: "a", serial: 3 },
      since: "2026-11-20",
    });
    expect([stateHistory(null, is), stateHistory(line(1, "applied", 3), null)]).toEqual([null, null]);
  });
});
