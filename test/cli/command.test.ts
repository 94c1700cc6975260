import { chmodSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commandNamed } from "../../src/cli/commands.ts";
import { COMMAND_NAMES } from "../../src/cli/names.ts";
import { DEFAULT_LEVELS, RULE_NAMES, RULES } from "../../src/domain/rules/table.ts";
import { readPolicy } from "../../src/input/policy.ts";
import { terraformProgram } from "../../src/keyboard/program.ts";
import { REVIEW_SCHEMA } from "../../src/report/review-schema.ts";
import { whyAndRemedy } from "../../src/text/system-error.ts";
import { VERSION } from "../../src/version.ts";
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
      ["terminal", "markdown", "json", "sarif", "junit", "atlantis"].map((format) =>
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

  test("ends the report in Markdown with what made it, the policy, and the digests to agree to", async () => {
    const cwd = folderWith({ "plan.json": PLAN });
    const footer = async (...plans: string[]) => {
      const { stdout } = await command(["--format", "markdown", ...plans], { cwd });
      return stdout.trimEnd().split("\n\n").at(-1) ?? "";
    };
    const told = `<sub>destroy-guard ${VERSION}<br>Policy: none found in this folder, so the defaults apply<br>Digest of what blocks: `;
    const digest = "`sha256:[0-9a-f]{64}`";
    expect(await footer("plan.json")).toMatch(new RegExp(`^${told}${digest}</sub>$`));
    expect(await footer("a=plan.json")).toMatch(new RegExp(`^${told}${digest}</sub>$`));
    writeFileSync(join(cwd, "other.json"), PLAN);
    const [one, two] = [await footer("a=plan.json"), await footer("b=other.json")];
    const own = (text: string) => new RegExp(digest).exec(text)?.[0];
    expect(await footer("a=plan.json", "b=other.json")).toMatch(
      new RegExp(
        `^${told}${digest}<br>That is of all roots together\\. A signed consent is for one root, to its own digest:<br>\`a\` ${own(one)}<br>\`b\` ${own(two)}</sub>$`,
      ),
    );
  });

  test("says beside GitLab's list, which has no place for it, which policy counted", async () => {
    const cwd = folderWith({ "plan.json": PLAN });
    const { code, stdout, stderr } = await command(["--format", "gitlab", "plan.json"], { cwd });
    expect([code, stderr]).toEqual([1, "destroy-guard: policy: none found in this folder, so the defaults apply\n"]);
    expect(JSON.parse(stdout)).toMatchObject([{ check_name: "last-copy", severity: "blocker" }]);
  });

  test.each([
    ["{}", /^FAIL - the plan could not be reviewed: standard input is JSON, but not of a plan.*\n\n1 failure\n$/],
    ["", /^FAIL - the plan could not be reviewed: standard input is empty/],
  ])("tells Atlantis on standard output that %j could not be reviewed", async (input, output) => {
    const { code, stdout, stderr } = await command(["review", "--format", "atlantis", "-"], { input });
    expect([code, stdout]).toEqual([2, expect.stringMatching(output)]);
    expect(stderr).toMatch(/^destroy-guard: standard input is/);
  });

  test("writes the report to a file instead, if one is named", async () => {
    const cwd = folderWith({ "plan.json": PLAN });
    const { code, stdout, stderr } = await command(
      ["review", "--format", "json", "--output", "out.json", "plan.json"],
      {
        cwd,
      },
    );
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^destroy-guard: wrote out\.json \(json\); blocked: a relational database would .*\n$/);
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8"))).toMatchObject({ verdict: "blocked" });
  });

  test("takes - for standard output, as it takes it for standard input", async () => {
    const cwd = folderWith({ "plan.json": PLAN });
    const run = (...more: readonly string[]) => command(["review", ...more, "plan.json"], { cwd });
    expect(await run("--output", "-")).toEqual(await run());
    expect(readdirSync(cwd)).toEqual(["plan.json"]);
  });

  test("uses the policy that is named, else the repository's own, else none", async () => {
    const cwd = folderWith({ "plan.json": PLAN, "policy.yml": "rules: { last-copy: warn }" });
    expect((await command(["review", "plan.json"], { cwd })).code).toBe(1);
    expect((await command(["review", "--policy", "policy.yml", "plan.json"], { cwd })).code).toBe(0);
    expect(await command(["review", "--policy", "missing.yml", "plan.json"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        "missing.yml: the policy file can't be read: there is no such file or folder; check the path",
      ),
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
    expect(await roots("--root", "infra/dev", "plan.json", "infra/prod=a=b.json")).toEqual(["infra/dev", "infra/prod"]);
    expect(await roots("a=b.json")).toEqual(["."]);
  });

  test("tells every mistake at once, each with the file's name", async () => {
    const cwd = folderWith({ "a.json": "{}", "b.json": "" });
    const { code, stderr } = await command(["review", "x=a.json", "y=b.json", "z=c.json"], { cwd });
    expect(code).toBe(2);
    expect(stderr.split("\n").slice(0, 3)).toEqual([
      expect.stringMatching(/^destroy-guard: a\.json is JSON, but not of a plan/),
      expect.stringMatching(/^b\.json is empty; save the plan with "terraform plan -out=tfplan"/),
      expect.stringMatching(/^c\.json does not exist; check the path/),
    ]);
  });

  test.each([
    [["review"], "no plan was named"],
    [["review", "--format", "xml", "x"], '"xml" is not a format; there are terminal, markdown, json, sarif'],
    [
      ["review", "--polcy", "x"],
      '"--polcy" is not an option of review; did you mean --policy? There are --policy, --root',
    ],
    [["--polcy", "x"], '"--polcy" is not an option; did you mean --policy? There are --version'],
    [["-V"], '"-V" is not an option; there are --version, '],
    [["-version"], '"-version" is not an option; did you mean --version? There are'],
    [["--verison"], '"--verison" is not an option; did you mean --version? There are'],
    [["review", "--format"], "--format needs a value: --format FORMAT"],
    [["--root"], "--root needs a value: --root DIR"],
    [["review", "--root", "--quiet", "x"], "--root needs a value: --root DIR"],
    [
      ["review", "--root", "-x", "x"],
      '--root needs a value: --root DIR; a value that begins with "-" is written as --root=-x',
    ],
    [["review", "--quiet=no", "x"], "--quiet takes no value; write --quiet alone, or leave it out"],
    [["hook", "claude", "--try"], "--try needs a value: --try COMMAND"],
    [["hook", "claude", "--policy", "--yes"], "--policy needs a value: --policy FILE"],
    [["hook", "cluade"], '"cluade" is not an agent; did you mean claude? There are claude, codex, copilot'],
    [["hook"], "hook takes one agent: claude, codex, copilot, gemini, cursor, windsurf"],
    [["hook", "claude", "codex"], "hook takes one agent: claude, codex, copilot, gemini, cursor, windsurf"],
    [["review", "--format", "jsno", "x"], '"jsno" is not a format; did you mean json? There are terminal, markdown'],
    [["review", "-", "-"], '"-" can be read only once'],
    [["review", "none-*.json"], '"none-*.json" matches no file'],
    [["review", "infra="], '"infra=" names no plan; write ROOT=PATH'],
    [["review", "=plan.json"], '"=plan.json" names no root; write ROOT=PATH, or the path alone'],
    [["shim", "--remove", "x"], '"--remove" is not an option of shim; there is --help\n'],
    [["shim"], "shim takes one folder, into which it writes a terraform and a tofu"],
    [["review", "."], ". is a folder; name the file in it"],
    [["constructor"], '"constructor" is not a command; there are review, drill, explain, check-policy, doctor, schema'],
    [["reveiw"], '"reveiw" is not a command; did you mean review? There are review, drill, explain'],
    [["help", "explian"], '"explian" is not a command; did you mean explain? There are review'],
    [[], "no command was given"],
    [["explain"], "no resource type and no rule was named"],
    [["check-policy", "a.yml", "b.yml"], "check-policy takes one file"],
    [["review", "--root", "a", "--root=b", "x.json"], "--root was given twice, as a and as b; it takes one value"],
    [["drill", "--policy", "a", "--policy", "a", "x"], "--policy was given twice, as a and as a; it takes one value"],
    [["schema", "polcy"], '"polcy" is not a schema; did you mean policy? There are policy, review'],
    [["schema", "policy", "review"], "schema takes one name"],
  ])("%j is wrong usage", async (argv, message) => {
    const { code, stdout, stderr } = await command(argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`destroy-guard: ${message}`);
  });

  test("says that it waits, where somebody names standard input in a terminal", async () => {
    const stdin = Object.assign(Readable.from([Buffer.from(PLAN)]), { isTTY: true });
    const { code, stderr } = await command(["review", "-"], { stdin });
    expect([code, stderr]).toEqual([
      1,
      "destroy-guard: the plan is read from this terminal: paste it, and end it with Ctrl-D; Ctrl-C stops\n",
    ]);
    expect((await command(["review", "-"], { input: PLAN })).stderr).toBe("");
  });

  test("reads the same plan once, and takes no two plans for one root", async () => {
    const cwd = folderWith({ "a.json": PLAN, "b.json": PLAN });
    const twice = await command(["review", "--format", "json", "a.json", "./a.json"], { cwd });
    expect(twice.stderr).toBe("destroy-guard: ./a.json was given twice, and is read once\n");
    expect(JSON.parse(twice.stdout)).toMatchObject({ counts: { delete: 1 }, roots: [{ root: "." }] });
    const refused = async (...args: string[]) => {
      const { code, stderr } = await command(["review", ...args], { cwd });
      expect(code).toBe(2);
      return stderr;
    };
    expect(await refused("*.json")).toContain(
      "a.json and b.json are both plans of the root .; give one of them, or name the root of each: infra/prod=b.json",
    );
    expect(await refused("x=a.json", "y=a.json")).toContain(
      "a.json is given as the plan of two roots, x and y; give it once, with the root that it was made in: x=a.json",
    );
  });

  test("needs neither its name nor a dash where it is clear what is meant", async () => {
    const cwd = folderWith({ "plan.json": PLAN, tfplan: PLAN });
    const asked = await command(["review", "--quiet", "plan.json"], { cwd });
    expect(asked).toMatchObject({ code: 1, stdout: expect.stringMatching(/^blocked: a relational database .*\n$/) });
    for (const argv of [
      ["-q", "plan.json"],
      ["--quiet", "tfplan"],
      ["plan.json", "-q"],
      ["prod=plan.json", "-q"],
    ])
      expect(await command(argv, { cwd }), argv.join(" ")).toEqual(asked);
    for (const argv of [["-q", "-"], ["-q"], ["review", "-q"]])
      expect(await command(argv, { cwd, input: PLAN, isPiped: true }), argv.join(" ")).toEqual(asked);
    expect(await command(["no-such.json"], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("no-such.json does not exist; check the path"),
    });
  });

  test("has colours on a terminal only, and never with --no-color", async () => {
    const cwd = folderWith({ "plan.json": PLAN });
    const shown = async (...args: string[]) => {
      let text = "";
      const stdout = { isTTY: true, columns: 0, write: (part: string) => (text += part) };
      await command(["plan.json", ...args], { cwd, stdout });
      return text;
    };
    const plain = await shown("--no-color");
    expect(await shown()).toContain("\u001b[31m");
    expect(plain).not.toContain("\u001b");
    // A terminal that has no width is 80 columns wide.
    expect(plain).toBe((await command(["plan.json"], { cwd })).stdout);
  });

  test("says that other text before the plan was skipped", async () => {
    const input = `Initializing the backend...\n\nInitializing provider plugins...\n${PLAN}`;
    expect(await command(["-q", "-"], { input })).toMatchObject({
      code: 1,
      stderr: "destroy-guard: standard input: skipped 2 lines of other text before the plan\n",
    });
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

describe("the policy of a review", () => {
  const POLICY = "rules: { last-copy: warn }\n";
  const STALE = "protect: [{ type: aws_db_instanse }]\nallow: [{ address: a, reason: b, until: 2026-01-01 }]\n";
  const inRepository = (files: Readonly<Record<string, string>>) =>
    folderWith({ ".git/HEAD": "", "infra/prod/plan.json": PLAN, ...files });
  const lastLine = ({ stdout }: { readonly stdout: string }) => stdout.trimEnd().split("\n").at(-1);

  test("is the one at the top of the repository that the plan is in, and is named", async () => {
    const cwd = inRepository({ ".github/destroy-guard.yml": POLICY });
    const seen = await command(["infra/prod/plan.json"], { cwd });
    expect([seen.code, seen.stderr, lastLine(seen)]).toEqual([0, "", "policy: .github/destroy-guard.yml"]);
    const below = await command(["plan.json"], { cwd: join(cwd, "infra/prod") });
    expect([below.code, lastLine(below)]).toEqual([0, "policy: ../../.github/destroy-guard.yml"]);
    const json = await command(["--format", "json", "infra/prod/plan.json"], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({ policy: { file: ".github/destroy-guard.yml", branch: null } });
  });

  test("is said to be none, and where it was looked for", async () => {
    const seen = await command(["infra/prod/plan.json"], { cwd: inRepository({}) });
    expect([seen.code, seen.stderr, lastLine(seen)]).toEqual([
      1,
      "",
      "policy: none found in this folder, infra and infra/prod, so the defaults apply",
    ]);
  });

  test.each([
    [
      ".github/destroy-guard.yaml",
      /destroy-guard\.yaml is not read; the policy is \.github\/destroy-guard\.yml at the/,
      1,
    ],
    ["destroy-guard.yml", /warning: destroy-guard\.yml is not read/, 1],
    ["infra/.github/destroy-guard.yml", /counts here, but the action does not read it/, 0],
  ])("%s is warned of", async (name, message, code) => {
    const seen = await command(["infra/prod/plan.json"], { cwd: inRepository({ [name]: POLICY }) });
    expect([seen.code, seen.stderr]).toEqual([code, expect.stringMatching(message)]);
  });

  test("of a subfolder does not count beside that at the top", async () => {
    const cwd = inRepository({ ".github/destroy-guard.yml": "", "infra/.github/destroy-guard.yml": POLICY });
    const seen = await command(["infra/prod/plan.json"], { cwd });
    expect(seen.code).toBe(1);
    expect(seen.stderr).toContain("warning: infra/.github/destroy-guard.yml is not read; the policy is");
  });

  test.each([
    ["the top", ".", "infra/prod/plan.json"],
    ["the root", "infra/prod", "plan.json"],
    ["the root, piped in", "infra/prod", "-"],
    ["a folder between", "infra", "prod/plan.json"],
    ["a folder beside", "modules", "../infra/prod/plan.json"],
  ])("speaks of the same root in %s", async (_, folder, plan) => {
    const top = inRepository({
      ".github/destroy-guard.yml": "version: 1\nroots: [{ path: infra/prod, rules: { last-copy: warn } }]\n",
      "infra/prod/plan.json": PLAN,
      "modules/main.tf": "",
    });
    const { code, stdout } = await command(["review", "--format", "json", plan], {
      cwd: join(top, folder),
      input: PLAN,
    });
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      expect.objectContaining({ roots: [expect.objectContaining({ root: "infra/prod" })] }),
    ]);
  });

  test.each([
    ["the folder below", "a/b", ["../plan.json"], ["."]],
    ["a folder beside", "c", ["../a/plan.json"], ["a"]],
    ["the folder of one of them", "a", ["plan.json", "../c/plan.json"], ["a", "c"]],
    ["the folder above", ".", ["a/plan.json", "c/plan.json"], ["a", "c"]],
    ["the folder of both", "a", ["plan.json", "b/plan.json"], [".", "b"]],
  ])("is never called by dots outside of a repository, from %s", async (_, folder, files, expected) => {
    const top = folderWith({ "a/plan.json": PLAN, "a/b/plan.json": PLAN, "c/plan.json": PLAN });
    const rootsOf = async (name: string): Promise<readonly string[]> => {
      const { stdout } = await command([name, "--format", "json", ...files], { cwd: join(top, folder) });
      const { roots = [], states = [] } = JSON.parse(stdout) as Record<string, readonly { readonly root: string }[]>;
      return [...new Set([...roots, ...states].map(({ root }) => root))].sort();
    };
    expect([await rootsOf("review"), await rootsOf("drill")]).toEqual([expected, expected]);
  });

  test("can't be two", async () => {
    const cwd = folderWith({
      "a/.git/HEAD": "",
      "a/.github/destroy-guard.yml": POLICY,
      "a/plan.json": PLAN,
      "b/.git/HEAD": "",
      "b/.github/destroy-guard.yml": POLICY,
      "b/plan.json": PLAN,
    });
    const { code, stderr } = await command(["a/plan.json", "b/plan.json"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("the plans belong to several policies (a/.github/destroy-guard.yml, b/.github/");
    expect((await command(["--policy", "a/.github/destroy-guard.yml", "*/plan.json"], { cwd })).code).toBe(0);
  });

  test("is warned of where it can hardly be meant", async () => {
    const cwd = inRepository({ ".github/destroy-guard.yml": STALE });
    const { code, stderr } = await command(["infra/prod/plan.json"], { cwd });
    const checked = await command(["check-policy", ".github/destroy-guard.yml"], { cwd });
    expect([code, checked.code, checked.stderr]).toEqual([1, 0, stderr]);
    expect(stderr.split("\n")).toEqual([
      expect.stringMatching(
        /^destroy-guard: warning: \.github\/destroy-guard\.yml:1:19 {2}the catalogue knows no type aws_db_instanse, did you mean aws_db_instance\? A type of your own belongs under catalogue$/,
      ),
      "destroy-guard: warning: .github/destroy-guard.yml:2:41  this exception ran out on 2026-01-01 and allows nothing any more",
      "",
    ]);
  });
});

const onOneLine = (text: string): string => text.replace(/\s+/g, " ");

describe("explain", () => {
  test.each(["aws_vpc_security_group_vpc_association", "aws_no_such_type_of_anything", "example.com/Thing"])(
    "keeps within the terminal what it says of %s",
    async (type) => {
      const { stdout } = await command(["explain", type]);
      const lines = stdout.split("\n").filter((line) => !line.startsWith("    "));
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80);
    },
  );

  test.each([
    ["microsoft.dbforpostgresql/FLEXIBLEservers", 0, "PostgreSQL server (Microsoft.DBforPostgreSQL/flexibleServers)"],
    ["Microsoft.Cache/redis@2024-11-01", 0, "Redis cache (Microsoft.Cache/redis)"],
    ["AWS::RDS::DBInstance", 0, "relational database (AWS::RDS::DBInstance)"],
    ["Microsoft.Network/virtualNetworks", 0, "known to hold nothing"],
    ["Contoso.Ledger/books", 2, "reported as unclassified"],
    ["Microsoft.Synapse/workspaces/notebooks", 0, "azapi_data_plane_resource: notebook or script"],
    ["AWS::NewService::Thing", 2, "reported as unclassified"],
    ["registry.terraform.io/hashicorp/aws", 2, "this is the prefix of a provider"],
    ["postgresql.cnpg.io/Cluster", 0, "database of an operator (postgresql.cnpg.io/Cluster)"],
    ["apps/Deployment", 0, "known to hold nothing"],
    ["example.com/Thing", 2, "does not know this kind of Kubernetes objects"],
  ])("explains a type of a cloud's own API: %s", async (type, exit, text) => {
    const { code, stdout } = await command(["explain", type]);
    expect(onOneLine(stdout)).toContain(text);
    expect(code).toBe(exit);
  });
  test("tells what is known of a type, and where from", async () => {
    const { code, stdout } = await command(["explain", "aws_db_instance"]);
    expect(code).toBe(0);
    for (const part of [
      "relational database",
      "skip_final_snapshot is false",
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

  test.each([
    "aws_db_instance.prod",
    'module.x.aws_db_instance.prod["a"]',
    'module.x["a.b"].module.y[0].aws_db_instance.prod[0]',
    "module.x[a.b].aws_db_instance.prod[a]",
    "module.x.aws_db_instance",
    "aws_db_instance.prod (deposed 00000000)",
    " aws_db_instance.prod ",
  ])("takes the address %s for an object of its type", async (address) => {
    const asked = await command(["explain", "aws_db_instance"]);
    expect(await command(["explain", address])).toEqual(asked);
  });

  test("says of a data source that no plan destroys it", async () => {
    const { code, stdout, stderr } = await command(["explain", "module.x.data.aws_db_instance.prod"]);
    expect([code, stdout]).toEqual([0, expect.stringContaining("aws_db_instance: relational database")]);
    expect(stderr).toContain("module.x.data.aws_db_instance.prod is only read: no plan destroys it");
  });

  test("names what a half-typed name may be the beginning of, and of a provider how many types there are", async () => {
    expect((await command(["explain", "aws_db_inst"])).stdout).toContain("Did you mean aws_db_instance");
    for (const name of ["aws", "aws_"])
      expect(onOneLine((await command(["explain", name])).stdout)).toMatch(
        /^aws_?: this is the prefix of a provider, of which the catalogue knows [\d,]+ types\. Name one of them: destroy-guard completion types \| grep \^aws_ $/,
      );
  });

  test.each([
    ["postgres", "aws_db_instance"],
    ["postgres", "aws_rds_cluster"],
    ["postgres", "google_sql_database_instance"],
    ["aurora", "aws_rds_cluster"],
    ["sqlserver", "aws_db_instance"],
    ["mongodb", "aws_docdb_cluster"],
    ["k8s", "google_container_cluster"],
    ["mysql", "aws_db_instance"],
  ])("finds what has the product only as a setting: %s → %s", async (word, type) => {
    expect((await command(["explain", word])).stdout).toMatch(new RegExp(`\\b${type}\\b`));
  });

  test("lists the types that have a word, or several, in their name or in what they are", async () => {
    const { code, stdout } = await command(["explain", "rds"]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^rds: no type is called so\. \d+ types have it in /)]);
    expect(stdout.split("\n").slice(2, 6).join("\n")).toMatch(
      /^ {2}aws_db_instance +relational database\n(?: {2}aws_.*\n?)+$/,
    );
    const json = JSON.parse((await command(["explain", "--format", "json", "rds"])).stdout);
    expect([json.types[0].known, json.types[0].near[0]]).toEqual(["nothing", "aws_db_instance"]);
    expect((await command(["explain", "aws_db_instance", "rds", "xyzzy"])).code).toBe(2);
    expect(stdout).toMatch(/\n {2}aws_rds_cluster +relational database cluster\n/);
    expect(stdout).not.toContain("catalogue:");
    expect((await command(["explain", "relational database"])).stdout).toMatch(/\n {2}aws_db_instance +relational/);
    expect(onOneLine((await command(["explain", "xyzzy"])).stdout).trimEnd()).toBe(
      "xyzzy is no resource type, and no type has it in its name: a type is written like aws_db_instance.",
    );
  });

  test("takes words that name no type and no rule together, as one search", async () => {
    const quoted = await command(["explain", "rds postgres"]);
    expect(quoted.stdout).toMatch(/^rds postgres: no type is called so\. \d+ types? ha(?:s|ve) it in/);
    expect(await command(["explain", "rds", "postgres"])).toEqual(quoted);
    const counted = async (...words: string[]) =>
      Number(/(\d+) types? ha/.exec((await command(["explain", ...words])).stdout)?.[1]);
    expect(await counted("rds", "postgres")).toBeLessThan(await counted("rds"));
  });

  test.each([
    ["rds", "frozen", "a rule"],
    ["rds", "aws_db_instance", "a type"],
    ["rds", "xyzzy", "nothing that has both"],
  ])("tells of %s and of %s apart: %s", async (first, second) => {
    const { stdout } = await command(["explain", first, second]);
    const apart = await Promise.all([first, second].map((name) => command(["explain", name])));
    expect(stdout).toBe(apart.map((one) => one.stdout).join("\n"));
  });

  test("refuses to explain nothing", async () => {
    const { code, stdout, stderr } = await command(["explain"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^destroy-guard: no resource type and no rule was named/);
  });

  test.each([
    ["AWS_DB_INSTANCE", "aws_db_instance"],
    ["Last-Copy", "last-copy"],
    ["hashicorp/aws", "aws"],
    ["registry.terraform.io/hashicorp/aws", "aws"],
  ])("takes %s for %s", async (written, meant) => {
    expect(await command(["explain", written])).toEqual(await command(["explain", meant]));
  });

  test("says of a module that it is none of its objects", async () => {
    const { code, stdout, stderr } = await command(["explain", "module.x"]);
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining("module.x is a module, and its objects")]);
  });

  test("tells the limits of mass-destroy", async () => {
    const { stdout } = await command(["explain", "mass-destroy"]);
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "at least 5 objects are deleted or replaced, and these are at least 50 %",
    );
    expect(stdout).toContain("mass-destroy: { level: warn, share: 0.5, atLeast: 5 }");
  });

  test("knows the types of the repository's own policy, and says where a broken one is told of", async () => {
    const inRepository = (policy: string) => folderWith({ ".git/HEAD": "", ".github/destroy-guard.yml": policy });
    const own = "catalogue: [{ type: acme_ledger, class: data, weight: medium, what: ledger of Acme }]";
    const { code, stdout } = await command(["explain", "acme_ledger"], { cwd: inRepository(own) });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^acme_ledger: ledger of Acme\n/)]);
    expect(stdout).toContain("A destroy of it warns by default");
    expect(stdout).toContain("Source: the policy file\n");
    const broken = await command(["explain", "aws_db_instance"], { cwd: inRepository("catalogue: 1") });
    expect([broken.code, broken.stderr]).toEqual([0, expect.stringContaining("check-policy tells why")]);
  });

  test.each(RULE_NAMES)("tells of the rule %s what it finds, why that matters, and what to do", async (rule) => {
    const { code, stdout } = await command(["explain", rule]);
    const said = stdout.replace(/\s+/g, " ");
    expect(code).toBe(0);
    for (const text of [`${rule}: ${RULES[rule].says}`, RULES[rule].matters, "What to do - ", "and is right as it is"])
      expect(said).toContain(text);
    const [, policy = ""] = /\n( {4}rules:\n.*\n)/.exec(stdout) ?? [];
    expect(readPolicy(`version: 1\n${policy.replaceAll("\n    ", "\n").trimStart()}`, "p").levels).not.toEqual(
      DEFAULT_LEVELS,
    );
    // The page says the same, and more.
    const page = readFileSync("docs/rules.md", "utf8").split(`\n## ${rule}\n`)[1]?.split("\n## ")[0] ?? "";
    const plain = page.replace(/[*`]/g, "").replace(/\s+/g, " ");
    const [{ do: steps }] = JSON.parse((await command(["explain", "--format", "json", rule])).stdout).rules;
    for (const step of steps) expect(plain).toContain(step);
  });

  test("names the rule that was meant", async () => {
    expect(await command(["explain", "last-cpy"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"last-cpy" is not a rule; did you mean last-copy?'),
    });
  });

  test("answers in JSON too, and in nothing else", async () => {
    const { code, stdout } = await command(["explain", "--format", "json", "aws_db_instance"]);
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { types: [{ type: "aws_db_instance", known: "row" }] }]);
    expect(await command(["explain", "--format", "jsn", "aws_db_instance"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"jsn" is not a format of explain; did you mean json? There are terminal, json'),
    });
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
    expect(bad.stderr).toMatch(/^bad\.yml:2:3 {2}rules\.last-cpy/);
    expect(bad.stderr).toMatch(/bad\.yml:4:5/);
    expect(await command(["check-policy", "good.yml"], { cwd })).toMatchObject({
      code: 0,
      stdout: "good.yml is a valid policy:\n  2 protected patterns\n  1 exception\n",
    });
  });

  test.each([
    ["", " that changes nothing: the defaults apply.\n"],
    ["rules: { mass-destroy: off }", ":\n  1 rule switched off: mass-destroy\n"],
    [
      "rules: { guard-removed: block, data-loss: { low: warn }, mass-destroy: { share: 0.2 } }",
      ":\n  2 rules with another level: data-loss (high block, medium warn, low warn), guard-removed (block)\n  mass-destroy from a share of 0.2 and 5 objects\n",
    ],
    [
      "catalogue: [{ type: acme_x, class: data }]\noverride: { required: 2 }",
      ":\n  1 type of your own\n  settings of the override: required\n",
    ],
    ["override: { label: allow-destroy }", " that changes nothing: the defaults apply.\n"],
    ["override: { label: may-destroy }", ":\n  settings of the override: label\n"],
    ["restores: [{ address: aws_db_instance.prod, tried: 2026-10-01 }]", ":\n  1 restore that was tried\n"],
    ["rules: { missing-state: block }", ":\n  missing-state blocks also where nobody knows whether the root is new\n"],
  ])("check-policy says what a policy does: %j", async (text, says) => {
    const cwd = folderWith({ "p.yml": text });
    expect(await command(["check-policy", "p.yml"], { cwd })).toEqual({
      code: 0,
      stdout: `p.yml is a valid policy${says}`,
      stderr: "",
    });
  });

  test("check-policy without a file takes the policy that review takes, from wherever in the repository", async () => {
    const files = { ".git/HEAD": "", ".github/destroy-guard.yml": "rules: { data-loss: warn }\n", "infra/main.tf": "" };
    const cwd = folderWith(files);
    const here = await command(["check-policy"], { cwd });
    expect(here).toEqual(await command(["check-policy", ".github/destroy-guard.yml"], { cwd }));
    expect([here.code, here.stdout]).toEqual([0, expect.stringContaining("data-loss")]);
    const below = await command(["check-policy"], { cwd: join(cwd, "infra") });
    expect([below.code, below.stdout, below.stderr]).toEqual([
      0,
      expect.stringMatching(/destroy-guard\.yml is a valid policy:\n {2}.*data-loss/),
      "",
    ]);
  });

  test("check-policy without a file, where there is no policy, asks for one, and says which file may be meant", async () => {
    const cwd = folderWith({ ".git/HEAD": "", ".github/destroy-guard.yaml": "" });
    const { code, stdout, stderr } = await command(["check-policy"], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("there is no .github/destroy-guard.yml here or above");
    expect(stderr).toContain(".github/destroy-guard.yaml is not read");
  });

  test("check-policy says of a file that is read nowhere by itself that it has to be named", async () => {
    const cwd = folderWith({ ".git/HEAD": "", "infra/policy.yml": "" });
    const { code, stderr } = await command(["check-policy", "infra/policy.yml"], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain("warning: infra/policy.yml is read only where it is named, by --policy or the action's");
  });

  test.each([
    [
      "an exception for every object, under every rule, without an end",
      'allow: [{ address: "*", reason: r }]',
      "1:9  this exception fits every object, and every rule is silent for it, protected too, without an end; name the objects that are meant by a narrower address, by type or by tags, and add rules and until",
    ],
    [
      "an exception for every object that ends one day, under every rule",
      'allow: [{ address: "*", reason: r, until: 2027-01-01 }]',
      "1:9  this exception fits every object, and every rule is silent for it, protected too; name",
    ],
    [
      "an exception for every object that never ends",
      'allow: [{ address: "*", reason: r, rules: [data-loss] }]',
      "1:9  this exception fits every object, and data-loss speaks no more, without an end; name",
    ],
    [
      "an exception from a rule that has levels only",
      "allow: [{ address: a.b, reason: r, rules: [data-loss, mass-destroy] }]",
      "1:55  no exception helps against mass-destroy, so it speaks all the same; its level can be set under rules, or under roots for some roots",
    ],
    [
      "a restore on a day that is still to come",
      "restores: [{ address: a.b, tried: 2999-01-01 }]",
      "1:35  2999-01-01 is still to come, and nobody has restored then",
    ],
    [
      "a type that is known to hold data, taken for harmless",
      "catalogue: [{ type: aws_db_instance, class: none }]",
      "1:45  the catalogue knows aws_db_instance (relational database, weight high), and with class none nothing is said when one is destroyed; take this entry out",
    ],
    [
      "a type that is known to weigh more",
      "catalogue: [{ type: aws_db_instance, class: data, weight: low }]",
      "1:59  the catalogue knows aws_db_instance (relational database, weight high), and with weight low less is said",
    ],
    [
      "levels of a root that is no folder",
      "roots: [{ path: infra/prd, rules: { protected: note } }]",
      "1:17  infra/prd matches no folder with Terraform, and no root that a workflow names, so this entry sets nothing; write it from the top of the repository",
    ],
  ])("check-policy warns of %s", async (_, text, warning) => {
    const cwd = folderWith({ ".git/HEAD": "", ".github/destroy-guard.yml": text, "infra/prod/main.tf": "" });
    const { code, stderr } = await command(["check-policy", ".github/destroy-guard.yml"], { cwd });
    expect(stderr).toContain(`destroy-guard: warning: .github/destroy-guard.yml:${warning}`);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(0);
  });

  test("check-policy is silent about entries that say whom they mean", async () => {
    const text = [
      "allow:",
      '  - { address: "module.preview.*", reason: r }',
      '  - { address: "*", type: aws_instance, reason: r }',
      '  - { address: "*", reason: r, rules: [data-loss], until: 2027-01-01 }',
      "catalogue: [{ type: acme_x, class: none }, { type: aws_db_instance, class: data, weight: high }]",
      'roots: [{ path: "infra/*", rules: { protected: note } }, { path: ".", rules: { protected: note } }]',
    ].join("\n");
    const files = { ".github/destroy-guard.yml": text, "infra/prod/main.tf": "", "main.tf": "" };
    const { stderr } = await command(["check-policy", ".github/destroy-guard.yml"], {
      cwd: folderWith({ ".git/HEAD": "", ...files }),
    });
    expect(stderr).toBe("");
  });

  test("check-policy knows the environments of a root: those that init proposes, and those that a workflow names", async () => {
    const state = 'terraform {\n  backend "s3" {\n    bucket = "b"\n    key = "k"\n  }\n}\n';
    const vars = Object.fromEntries(["dev", "prod", "common"].map((name) => [`infra/vars/${name}.tfvars`, ""]));
    const cwd = folderWith({ ".git/HEAD": "", "infra/main.tf": state, ...vars });
    await command(["init", "--write"], { cwd });
    const policy = join(cwd, ".github/destroy-guard.yml");
    expect(readFileSync(policy, "utf8")).toContain("- path: infra/vars/dev/**\n");
    expect((await command(["check-policy"], { cwd })).stderr).toBe("");

    const other = ["acme/uat", "acme/qa"].map((path) => `  - { path: ${path}, rules: { protected: note } }\n`).join("");
    writeFileSync(policy, `roots:\n${other}`);
    const workflow = join(cwd, ".github/workflows/destroy-guard.yml");
    writeFileSync(workflow, readFileSync(workflow, "utf8").replace("    infra/vars/prod\n", "    acme/uat\n"));
    const { stderr } = await command(["check-policy"], { cwd });
    expect(stderr.match(/acme\/\w+ matches no folder/g)).toEqual(["acme/qa matches no folder"]);
  });

  test("check-policy warns in the order of the lines", async () => {
    const text =
      'freeze: [{ from: 2025-12-01, to: 2026-01-02 }]\nallow: [{ address: "*", reason: r }]\nprotect: [{ type: acme_x }]\n';
    const { stderr } = await command(["check-policy", "p.yml"], { cwd: folderWith({ "p.yml": text }) });
    expect(stderr.match(/p\.yml:\d/g)).toEqual(["p.yml:1", "p.yml:2", "p.yml:3"]);
  });

  test("schema prints a JSON Schema", async () => {
    const { code, stdout } = await command(["schema"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: expect.stringContaining("json-schema.org"), type: "object" });
    expect(JSON.parse((await command(["schema", "review"])).stdout)).toEqual(REVIEW_SCHEMA);
  });
});

describe("help", () => {
  test("names every command, and the exit codes", async () => {
    const { code, stdout } = await command(["--help"]);
    expect(code).toBe(0);
    for (const name of COMMAND_NAMES) expect(stdout).toContain(`\n  ${name} `);
    for (const word of ["0  passed", "1  blocked", "2  wrong usage", "3  a fault"]) expect(stdout).toContain(word);
    for (const argv of [["-h"], ["help"]]) expect((await command(argv)).stdout).toBe(stdout);
  });

  test.each(COMMAND_NAMES)("of %s tells no default that is nothing", async (name) => {
    expect((await command([name, "--help"])).stdout).not.toContain("(default: )");
  });

  test.each(COMMAND_NAMES)("of %s names all of its options, in 90 columns", async (name) => {
    const { options } = await commandNamed(name);
    const { code, stdout } = await command([name, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain(`destroy-guard ${name}`);
    for (const option of Object.keys(options).filter((one) => one !== "help")) expect(stdout).toContain(`--${option}`);
    for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(90);
    for (const argv of [
      ["help", name],
      [name, "-h"],
    ])
      expect((await command(argv)).stdout).toBe(stdout);
  });
});

test("the version is the package's", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  for (const asked of ["--version", "-v", "version"])
    expect(await command([asked])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  expect(await command(["version", "1"])).toMatchObject({ code: 2, stderr: expect.stringContaining("takes nothing") });
});

describe("apply, with Terraform's options in front of the --", () => {
  test.each([
    [["-destroy"], '-destroy is an option of Terraform, and belongs behind "--": destroy-guard apply -- -destroy\n'],
    [["--destroy"], '--destroy is an option of Terraform, and belongs behind "--": destroy-guard apply -- --destroy\n'],
    [
      ["--chdir", "infra/prod", "-target=aws_vpc.a", "-var", "a=b c", "--yes"],
      `-target and -var are options of Terraform, and belong behind "--": destroy-guard apply --chdir infra/prod --yes -- -target=aws_vpc.a -var 'a=b c'\n`,
    ],
    [
      ["-destroy", "--", "-lock=false"],
      '-destroy is an option of Terraform, and belongs behind "--": destroy-guard apply -- -destroy -lock=false\n',
    ],
    [
      ["-auto-approve"],
      "-auto-approve can't be used here: what blocks is never agreed to beforehand; --yes answers where nothing blocks: destroy-guard apply --yes\n",
    ],
    [["-destroy", "-auto-approve"], "where nothing blocks: destroy-guard apply --yes -- -destroy\n"],
    [["tfplan", "-auto-approve"], "where nothing blocks: destroy-guard apply --yes tfplan\n"],
    [["-out=tfplan"], "-out can't be used here: the plan is kept in a private folder, and applied from there\n"],
    [["tfplan", "-destroy"], "-destroy can't be used with a plan file: a saved plan is applied as it was made"],
    [["-chdir=infra"], 'write "destroy-guard apply --chdir DIR"'],
    [["-yes"], '"-yes" is not an option of apply; did you mean --yes?'],
    [["-help"], '"-help" is not an option of apply; did you mean --help?'],
    [["--polcy", "x", "-destroy"], '"--polcy" is not an option of apply; did you mean --policy?'],
    [["a", "b"], "apply takes one plan file"],
  ])("%j is told what to type", async (args, says) => {
    const { code, stdout, stderr } = await command(["apply", ...args]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
  });

  test("a destroy that is typed as a command is told what stands in its place", async () => {
    expect(await command(["destroy"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("destroy-guard apply -- -destroy"),
    });
  });
});

describe("a variable of the shell that is not set", () => {
  test.each<[string, readonly string[], string]>([
    ["as an argument", ["explain", "rds", ""], "an argument is empty"],
    ["as a blank argument", ["explain", " "], "an argument is empty"],
    ["as the folder of a shim", ["shim", ""], "an argument is empty"],
    ["as a plan", ["review", ""], "an argument is empty"],
    ["as the program", ["review", "--terraform", "", "plan.json"], "the value of --terraform is empty"],
    ["as the policy", ["apply", "--policy="], "the value of --policy is empty"],
    ["as the trail", ["log", "--log", ""], "the value of --log is empty"],
  ])("is told %s, and nothing is read or written", async (_, args, says) => {
    const cwd = folderWith({ "plan.json": PLAN });
    const { code, stdout, stderr } = await command(args, { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`destroy-guard: ${says}; look whether a variable that stands there is set`);
    expect(readdirSync(cwd)).toEqual(["plan.json"]);
  });
});

describe("a path that the system refuses", () => {
  /** A link to itself, which nobody can open, root neither. */
  const LOOP = /loop\S*( can't be (read|used)|: the \S+ ?\S* can't be (read|written)).*links lead in a circle/;
  const NAMELESS = "x".repeat(300);
  test.each<[string, readonly string[], RegExp]>([
    ["a plan", ["review", "loop"], LOOP],
    ["a state", ["drill", "loop"], LOOP],
    ["a folder of plans", ["review", "loop/*.json"], /loop/],
    ["where the report goes", ["review", "--output", "loop", "plan.json"], LOOP],
    ["a policy", ["check-policy", "loop"], LOOP],
    ["a name that is too long", ["review", NAMELESS], /its name is too long/],
    ["a link to no plan", ["review", "lost.json"], /lost\.json is a link that leads to nothing; check the path/],
    ["a plan below a file", ["review", "plan.json/x"], /plan\.json\/x does not exist; check the path/],
    ["a state below a file", ["drill", "plan.json/x"], /plan\.json\/x does not exist; check the path/],
    ["the report below a file", ["review", "--output", "plan.json/x", "plan.json"], /a part of its path is no folder/],
    ["a repository below a file", ["init", "plan.json/x"], /plan\.json\/x is no folder/],
    ["a working copy below a file", ["doctor", "plan.json/x"], /plan\.json\/x is no folder/],
    ["a root below a file", ["apply", "--chdir", "plan.json/x"], /plan\.json\/x is no folder/],
    ["a repository that can't be looked at", ["init", "loop"], /links lead in a circle/],
    ["a root that can't be looked at", ["apply", "--chdir", "loop"], /links lead in a circle/],
  ])("%s: is told with 2, and is no fault of ours", async (_, args, says) => {
    const cwd = folderWith({ "plan.json": PLAN });
    symlinkSync("loop", join(cwd, "loop"));
    symlinkSync("nothing.json", join(cwd, "lost.json"));
    const { code, stdout, stderr } = await command(args, { cwd, env: { HOME: folderWith({}) } });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.replaceAll("\n", " ")).toMatch(says);
    expect(stderr).not.toMatch(/fault|\n\s+at /);
  });

  test("says what helps: room where the disk is full, a look at rights where nobody may read", () => {
    const said = (code: string): string => whyAndRemedy(Object.assign(new Error("no"), { code }));
    expect(["ENOSPC", "EACCES", "EROFS", "ENOENT"].map(said)).toEqual([
      "the disk is full; make room there, or choose another place",
      "permission denied; look who may read and write there",
      "the disk can't be written; choose another place",
      "there is no such file or folder; check the path",
    ]);
  });

  test("is no matter to a pattern that does not mean it", async () => {
    const cwd = folderWith({ "plan.json": QUIET, "a/b": "" });
    for (const [name, target] of [
      ["loop", "loop"],
      ["nowhere", "none"],
      ["a/loop", "loop"],
    ] as const)
      symlinkSync(target, join(cwd, name));
    expect((await command(["review", "**/p*.json"], { cwd })).code).toBe(0);
    expect((await command(["review", "**/lo*"], { cwd })).stderr).toMatch(
      /loop can't be read: its links lead in a circle/,
    );
    expect((await command(["review", "now*"], { cwd })).stderr).toMatch(/nowhere is a link that leads to nothing/);
  });

  test("is no matter on the way to a program: the shell looks further as well", () => {
    const cwd = folderWith({ "bin/terraform": "", "other/terraform": "" });
    symlinkSync("loop", join(cwd, "loop"));
    chmodSync(join(cwd, "other", "terraform"), 0o755);
    const PATH = ["loop", "bin", "other"].map((name) => join(cwd, name)).join(delimiter);
    expect(terraformProgram(undefined, { PATH }, cwd)).toBe(join(cwd, "other", "terraform"));
  });

  test("also while it is read is no fault of ours", async () => {
    const failing = async function* (): AsyncGenerator<Buffer> {
      yield Buffer.from("{");
      throw Object.assign(new Error("EIO: i/o error, read"), { code: "EIO", syscall: "read" });
    };
    const { code, stderr } = await command(["review", "-"], { stdin: failing() });
    expect([code, stderr]).toEqual([
      2,
      "destroy-guard: standard input can't be read: the disk or the network behind it failed; try again, or copy it to another place first\n",
    ]);
  });

  test("is counted in a summary like any file that can't be read", async () => {
    const cwd = folderWith({ "plan.json": PLAN });
    symlinkSync("loop", join(cwd, "loop.json"));
    const { code, stdout, stderr } = await command(["review", "--summary", "plan.json", "loop.json"], { cwd });
    expect([code, stderr]).toEqual([2, expect.not.stringContaining("fault")]);
    expect(stdout.replace(/\s+/g, " ")).toContain("1 file could not be read");
  });
});

test.each([
  ["with xz", "\xfd7zXZ\0", "is compressed with xz; unpack it first (xz -d)"],
  ["with bzip2", "BZh91AY&SY", "is compressed with bzip2; unpack it first (bunzip2)"],
  ["with zstd", "\x28\xb5\x2f\xfd\0", "is compressed with zstd; unpack it first (zstd -d)"],
  ["with lz4", "\x04\x22\x4d\x18\0", "is compressed with lz4; unpack it first (lz4 -d)"],
  ["as 7z", "7z\xbc\xaf\x27\x1c\0", "is a 7z archive; unpack it, and give the file that is meant"],
  ["as tar", `plan.json${"\0".repeat(248)}ustar  `, "is a tar archive; unpack it, and give the file that is meant"],
])("a file that is packed %s is told by it, and how to unpack it", async (_, bytes, says) => {
  const cwd = folderWith({ packed: Buffer.from(bytes, "latin1") });
  for (const name of ["review", "drill"])
    expect((await command([name, "packed"], { cwd })).stderr).toBe(`destroy-guard: packed ${says}\n`);
});

test("a tar that is compressed is told to be one", async () => {
  const tar = Buffer.from(`plan.json${"\0".repeat(248)}ustar  ${"\0".repeat(250)}`);
  const cwd = folderWith({ "plan.tgz": gzipSync(tar) });
  expect((await command(["review", "plan.tgz"], { cwd })).stderr).toContain("plan.tgz is a tar archive; unpack it");
});

test.each([["\xff\xfe\0\0{\0\0\0"], ["\0\0\xfe\xff\0\0\0{"]])("text in UTF-32 is told to be so: %j", async (bytes) => {
  const cwd = folderWith({ "plan.json": Buffer.from(bytes, "latin1") });
  expect((await command(["review", "plan.json"], { cwd })).stderr).toBe(
    "destroy-guard: plan.json is text in UTF-32; write it in UTF-8\n",
  );
});

test("a policy that is a link to nowhere is told, and is not none", async () => {
  const cwd = folderWith({ "plan.json": QUIET, ".git/HEAD": "", ".github/x": "" });
  symlinkSync("nowhere", join(cwd, ".github", "destroy-guard.yml"));
  for (const args of [["review", "plan.json"], ["check-policy"], ["drill", "plan.json"]]) {
    const { code, stdout, stderr } = await command(args, { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("the policy file can't be read: there is no such file or folder; check the path");
  }
});

test("a folder into which nobody may look is told, and no policy that somebody might seek there", async () => {
  const cwd = folderWith({ "plan.json": QUIET, ".git/HEAD": "" });
  symlinkSync(".github", join(cwd, ".github"));
  const { code, stderr } = await command(["review", "plan.json"], { cwd });
  expect([code, stderr]).toEqual([
    2,
    "destroy-guard: .github/destroy-guard.yml: whether there is a policy can't be told: its links lead in a circle; check the path\n",
  ]);
});

test("several plans of one root in one file are told apart by their number", async () => {
  const cwd = folderWith({ "two.json": `${PLAN.replace(/\n/g, "")}\n${PLAN.replace(/\n/g, "")}\n` });
  const { stdout } = await command(["review", "two.json"], { cwd });
  expect(stdout).toContain("\n., plan 1 of 2:\n");
  expect(stdout).toContain("\n., plan 2 of 2:\n");
  expect(stdout).toContain("2 deleted in 2 plans\n");
  const markdown = await command(["review", "--format", "markdown", "two.json"], { cwd });
  expect(markdown.stdout).toContain("#### In `.`, plan 2 of 2\n");
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

test("the help of shim, and the completion of shells, leave out what only its scripts give", async () => {
  const { stdout } = await command(["shim", "--help"]);
  expect(stdout).toContain("--help");
  for (const said of [stdout, (await command(["completion", "zsh"])).stdout]) {
    expect(said).not.toContain("--hand-over");
    expect(said).not.toContain("--judge");
  }
});
