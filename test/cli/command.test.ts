import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entry, planJson } from "../input/plan/reading.ts";
import { command, folderWith } from "./running.ts";

const PLAN = planJson([
  entry(["delete"], { change: { actions: ["delete"], before: { id: "db-1", skip_final_snapshot: true } } }),
]);
const QUIET = planJson([entry(["no-op"])], {
  prior_state: {
    values: { root_module: { resources: [{ mode: "managed", type: "aws_vpc", address: "a", values: {} }] } },
  },
});

describe("review", () => {
  test.each([
    ["0 for a plan that destroys nothing", QUIET, 0],
    ["1 for a plan that destroys a database", PLAN, 1],
    ["2 for what is no plan", "{}", 2],
  ])("ends with %s", async (_, text, code) => {
    expect((await command(["review", "-"], { input: text })).code).toBe(code);
  });

  test("prints the report alone on standard output, in the format that is asked for", async () => {
    const cwd = folderWith({ "plan.json": PLAN });
    const formats = await Promise.all(
      ["terminal", "markdown", "json", "sarif"].map((format) =>
        command(["review", "--format", format, "plan.json"], { cwd }),
      ),
    );
    for (const { code, stdout, stderr } of formats)
      expect([code, stderr, stdout.includes("aws_db_instance.prod")]).toEqual([1, "", true]);
    expect(JSON.parse(formats[2]?.stdout ?? "")).toMatchObject({
      version: 1,
      verdict: "blocked",
      roots: [{ root: "." }],
    });
    expect(JSON.parse(formats[3]?.stdout ?? "")).toMatchObject({ version: "2.1.0" });
  });

  test("writes the report to a file instead, if one is named", async () => {
    const cwd = folderWith({ "plan.json": PLAN });
    const { code, stdout } = await command(["review", "--format", "json", "--output", "out.json", "plan.json"], {
      cwd,
    });
    expect([code, stdout]).toEqual([1, ""]);
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8"))).toMatchObject({ verdict: "blocked" });
  });

  test("uses the policy that is named, else the repository's own, else none", async () => {
    const cwd = folderWith({ "plan.json": PLAN, "policy.yml": "rules: { last-copy: warn }" });
    expect((await command(["review", "plan.json"], { cwd })).code).toBe(1);
    expect((await command(["review", "--policy", "policy.yml", "plan.json"], { cwd })).code).toBe(0);
    expect(await command(["review", "--policy", "missing.yml", "plan.json"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("missing.yml: the policy file can't be read (ENOENT)"),
    });
  });

  test("takes roots from the plan's folder, from ROOT=PLAN or from --root", async () => {
    const cwd = folderWith({ "plan.json": PLAN, "a=b.json": PLAN });
    const roots = async (...args: string[]) =>
      (
        JSON.parse((await command(["review", "--format", "json", ...args], { cwd })).stdout) as {
          roots: { root: string }[];
        }
      ).roots.map(({ root }) => root);
    expect(await roots("plan.json")).toEqual(["."]);
    expect(await roots("./infra/prod/=plan.json")).toEqual(["infra/prod"]);
    expect(await roots("--root", "infra/dev", "plan.json", "infra/prod=plan.json")).toEqual([
      "infra/dev",
      "infra/prod",
    ]);
    expect(await roots("a=b.json")).toEqual(["."]);
    expect(await roots("*.json")).toEqual([".", "."]);
  });

  test("tells every mistake at once, each with the file's name", async () => {
    const cwd = folderWith({ "a.json": "{}", "b.json": "" });
    const { code, stderr } = await command(["review", "a.json", "b.json", "c.json"], { cwd });
    expect(code).toBe(2);
    expect(stderr.split("\n").slice(0, 3)).toEqual([
      expect.stringMatching(/^destroy-guard: a\.json is JSON, but not of a plan/),
      expect.stringMatching(/^b\.json is empty; save the plan with "terraform plan -out=tfplan"/),
      expect.stringMatching(/^c\.json does not exist; check the path/),
    ]);
  });

  test.each([
    [["review"], "no plan was named"],
    [["review", "--format", "xml", "x"], '"xml" is no format; there are terminal, markdown, json, sarif'],
    [["review", "--polcy", "x"], "Unknown option '--polcy'"],
    [["review", "-", "-"], '"-" can be read only once'],
    [["review", "none-*.json"], '"none-*.json" matches no file'],
    [["review", "infra="], '"infra=" names no plan; write ROOT=PATH'],
    [["review", "."], ". is a folder; name the plan file in it"],
    [["constructor"], '"constructor" is no command; there are review, explain, check-policy, schema'],
    [[], "no command was given"],
    [["explain"], "no resource type was named"],
    [["check-policy"], "check-policy takes one file"],
    [["schema", "x"], "schema takes no arguments"],
  ])("%j is wrong usage", async (argv, message) => {
    const { code, stdout, stderr } = await command(argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`destroy-guard: ${message}`);
  });

  test("shows no escape sequence and no workflow command that a file's name holds", async () => {
    const { stderr } = await command(["review", "\u001b[31m::error::x", "::error::y"]);
    expect(stderr).not.toContain("\u001b");
    expect(stderr).not.toMatch(/^\s*::/m);
  });

  test("never lets a damaged plan pass in silence, and never fails by a fault of its own", async () => {
    const original = Buffer.from(PLAN);
    const damage = fc.record({
      at: fc.nat(original.length - 1),
      remove: fc.integer({ min: 0, max: 4 }),
      insert: fc.uint8Array({ maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        let bytes = original;
        for (const { at, remove, insert } of damages)
          bytes = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);
        const { code, stdout, stderr } = await command(["review", "--format", "json", "-"], { input: bytes });
        expect([0, 1, 2], stderr).toContain(code);
        if (code !== 0) return;
        // It passed, so it says what it destroys: at the least a type that nobody knows, or a finding that warns.
        const { roots } = JSON.parse(stdout) as { roots: { destroys: unknown[]; findings: unknown[] }[] };
        const entries =
          (JSON.parse(bytes.toString()) as { resource_changes?: { mode?: string; change?: { actions?: unknown } }[] })
            .resource_changes ?? [];
        const deletes = entries.filter(
          ({ mode, change }) => mode !== "data" && JSON.stringify(change?.actions) === '["delete"]',
        );
        expect(roots.flatMap(({ destroys }) => destroys)).toHaveLength(deletes.length);
        if (deletes.length > 0) expect(roots.flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
      }),
      { numRuns: 1500 },
    );
  });
});

describe("explain", () => {
  test("tells what is known of a type, and where from", async () => {
    const { code, stdout } = await command(["explain", "aws_db_instance"]);
    expect(code).toBe(0);
    for (const part of [
      "relational database",
      "skip_final_snapshot = false",
      "aws_kms_key",
      "Source: https://github.com/hashicorp/terraform-provider-aws",
    ])
      expect(stdout).toContain(part);
  });

  test("suggests near names for a typo, and says how to add a type", async () => {
    const { code, stdout } = await command(["explain", "aws_db_instanse"]);
    expect(code).toBe(2);
    expect(stdout).toContain("Did you mean aws_db_instance");
    expect(stdout).toContain("- type: aws_db_instanse");
    expect((await command(["explain", "db_instance"])).stdout).toContain("Did you mean aws_db_instance");
  });

  test("says of a harmless type that it is harmless", async () => {
    expect(await command(["explain", "aws_security_group_rule"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("known to hold nothing"),
    });
  });
});

describe("the policy's commands", () => {
  test("check-policy tells every mistake with its line", async () => {
    const cwd = folderWith({
      "bad.yml": "rules:\n  last-cpy: block\nprotect:\n  - reason: x\n",
      "good.yml": "protect: [{ address: a }, { type: b }]\nallow: [{ address: c, reason: d }]\n",
    });
    const bad = await command(["check-policy", "bad.yml"], { cwd });
    expect(bad.code).toBe(2);
    expect(bad.stderr).toMatch(/bad\.yml:2:3 {2}rules\.last-cpy/);
    expect(bad.stderr).toMatch(/bad\.yml:4:5/);
    expect(await command(["check-policy", "good.yml"], { cwd })).toMatchObject({
      code: 0,
      stdout: "good.yml is a valid policy: 2 protected patterns, 1 exception, 0 root settings, 0 freeze windows.\n",
    });
  });

  test("schema prints a JSON Schema", async () => {
    const { code, stdout } = await command(["schema"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: expect.stringContaining("json-schema.org"), type: "object" });
  });
});

test("help names every command, option and exit code", async () => {
  const { code, stdout } = await command(["--help"]);
  expect(code).toBe(0);
  for (const word of [
    "review",
    "explain",
    "check-policy",
    "schema",
    "--policy",
    "--root",
    "--format",
    "--output",
    "--terraform",
    "ROOT=PLAN",
    "0  passed",
    "1  blocked",
    "2  wrong usage",
    "3  a fault",
  ])
    expect(stdout).toContain(word);
  for (const name of ["review", "explain", "check-policy", "schema"])
    expect((await command([name, "--help"])).stdout).toBe(stdout);
});

test("the version is the package's", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect((await command(["--version"])).stdout).toBe(`${version}\n`);
});

test("a fault of ours is told as one, with its stack", async () => {
  const cwd = folderWith({ "plan.json": PLAN });
  const { code, stderr } = await command(["review", "plan.json"], {
    cwd,
    now: () => {
      throw new TypeError("broken clock");
    },
  });
  expect(code).toBe(3);
  expect(stderr).toMatch(/this is a fault of destroy-guard[\s\S]*TypeError: broken clock\n\s+at /);
});

test("progress is told on a terminal only, once reading takes longer than a second", async () => {
  const cwd = folderWith({});
  writeFileSync(join(cwd, "plan.json"), QUIET);
  let time = 0;
  let shown = "";
  const stderr = { isTTY: true, write: (text: string) => (shown += text) };
  const slow = () => {
    time += 1100;
    return new Date(time);
  };
  await command(["review", "plan.json"], { cwd, stderr, now: slow });
  expect(shown.split("\r\u001b[K")).toEqual(["", "reading … 0 MB", ""]);
  shown = "";
  await command(["review", "plan.json"], { cwd, stderr: { ...stderr, isTTY: false }, now: slow });
  expect(shown).toBe("");
});
