import { spawn, spawnSync } from "node:child_process";
import { appendFileSync, chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { bash } from "../bash.ts";
import { folderWith } from "../cli/running.ts";
import { entry, planJson } from "../input/plan/reading.ts";
import { BUNDLE, type Ended, type Given, loaded, start } from "./command-line.ts";

const STORY = join(process.cwd(), "fixtures", "incidents", "datatalks-3-destroy", "plan.json");

/** Node as the machine has it, not as this project installs it: the command line promises to run on 20 and later. */
const outside = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
const plainNode =
  outside
    .map((folder) => join(folder, "node"))
    .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true) ?? process.execPath;

/** Without what this project installs. */
const PATH = outside.join(delimiter);

type More = Given & { readonly node?: string };

const cli = (args: readonly string[], { node, env = {}, ...given }: More = {}): Promise<Ended> =>
  start(args, { ...given, env: { PATH, ...env } }, node);

/** The same without a process, for what every process does alike. */
const cliLoaded = (args: readonly string[], { env = {}, ...given }: Given = {}): Promise<Ended> =>
  loaded(args, { ...given, env: { PATH, ...env } });

/** Writes a file with so many megabytes between its first two parts. */
function fill(path: string, [first = "", ...others]: readonly string[], megabytes: number): void {
  writeFileSync(path, first);
  const filler = Buffer.alloc(1e6, "x");
  for (let count = 0; count < megabytes; count++) appendFileSync(path, filler);
  appendFileSync(path, others.join(""));
}

const PLAN = planJson([entry(["delete"])]);

/** `terraform.tfstate` itself. */
const RAW_STATE = JSON.stringify({
  version: 4,
  terraform_version: "1.11.4",
  resources: [
    {
      mode: "managed",
      type: "aws_db_instance",
      name: "a",
      provider: 'provider["registry.terraform.io/hashicorp/aws"]',
      instances: [{ attributes: { id: "a" } }],
    },
  ],
});

describe.each([
  ["the Node of the action", process.execPath],
  ["the machine's own Node", plainNode],
])("the bundle on %s", (_, node) => {
  test("tells the story of DataTalks.Club on its first screen", async () => {
    const { code, stdout, stderr } = await cli(["review", STORY], { node });
    expect([code, stderr]).toEqual([1, ""]);
    const screen = stdout.split("\n").slice(0, 24);
    for (const line of screen) expect(line.length).toBeLessThanOrEqual(80);
    const text = screen.join(" ").replace(/\s+/g, " ");
    for (const part of [
      "blocked",
      "aws_db_instance.prod",
      "nothing in this state keeps a copy",
      "aws_db_snapshot.before_upgrade goes with it",
      "aws_db_snapshot.end_of_course goes with it",
      "What to do",
    ])
      expect(text).toContain(part);
  });

  test("reads standard input, and a policy", async () => {
    const cwd = folderWith({ "p.yml": "rules: { last-copy: warn }" });
    for (const args of [["review", "-"], ["review"], []]) expect((await cli(args, { node, input: PLAN })).code).toBe(1);
    expect((await cli(["review", "--policy", "p.yml", "-"], { node, input: PLAN, cwd })).code).toBe(0);
  });

  test("says of large plans, which threads read side by side, what it says of small ones", async () => {
    const names = ["a", "b", "c"];
    const reviewed = (filler: string) => {
      const plan = (name: string) =>
        planJson([entry(["delete"], { address: `aws_db_instance.${name}` })], { planned_values: { filler } });
      const cwd = folderWith(Object.fromEntries(names.map((name) => [`${name}/plan.json`, plan(name)])));
      return cli(["review", "--format", "json", ...names.map((name) => `${name}/plan.json`)], { node, cwd });
    };
    const large = await reviewed("x".repeat(2e7));
    expect([large.code, large.stderr]).toEqual([1, expect.not.stringContaining("fault")]);
    expect(large.stdout).toBe((await reviewed("")).stdout);
    for (const name of names) expect(large.stdout).toContain(`"aws_db_instance.${name}"`);
  });

  test("says of a very large plan, which a thread of its own scans, what it says of a small one", async () => {
    const MARK = "filler";
    const plan = planJson([entry(["delete"], { address: "aws_db_instance.a" })], { planned_values: { a: MARK } });
    const cwd = folderWith({ "plan.json": plan });
    const args = ["review", "--format", "json", "plan.json"];
    const small = await cli(args, { node, cwd });
    fill(join(cwd, "plan.json"), plan.split(MARK), 260);
    expect(await cli(args, { node, cwd })).toEqual(small);
    expect(small.code).toBe(1);
    fill(join(cwd, "plan.json"), [...plan.split(MARK), "and more"], 260);
    const broken = await cli(args, { node, cwd });
    expect([broken.code, broken.stderr]).toEqual([
      2,
      expect.stringContaining("plan.json has something after the plan"),
    ]);
    rmSync(join(cwd, "plan.json"));
  });

  test("explains a type", async () => {
    expect((await cli(["explain", "google_sql_database_instance"], { node })).stdout).toContain(
      "retain_backups_on_delete",
    );
  });
});

describe("a limit on virtual memory that is too low for WebAssembly", () => {
  /** The file is a state, of which each block is scanned while the state is: that takes two memories. */
  const limited = (env: Readonly<Record<string, string>>) =>
    bash(["-c", 'ulimit -v 4000000 && exec "$0" "$@"', process.execPath, BUNDLE, "drill", "terraform.tfstate"], {
      cwd: folderWith({ "terraform.tfstate": RAW_STATE }),
      env: { ...process.env, ...env },
    });

  test("ends with 2 and what to do", () => {
    const { status, stderr } = limited({});
    expect([status, stderr]).toEqual([2, expect.stringContaining("set NODE_OPTIONS=--disable-wasm-trap-handler")]);
  });

  test("is no hindrance any more once that was done", () => {
    const { stdout, stderr } = limited({ NODE_OPTIONS: "--disable-wasm-trap-handler" });
    expect([stderr, stdout]).toEqual(["", expect.stringContaining("aws_db_instance.a")]);
  });
});

test("Node without WebAssembly ends with 2 and what to do", async () => {
  const { code, stderr } = await cli(["review", "plan.json"], {
    cwd: folderWith({ "plan.json": PLAN }),
    env: { NODE_OPTIONS: "--jitless" },
  });
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining("plan.json can't be read: this Node was started without"),
  ]);
});

describe("bad input ends with 2 and a sentence to act on", () => {
  const STATE = '{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{}}}';
  test.each<readonly [string, string | Uint8Array, RegExp]>([
    ["an empty file", "", /plan\.json is empty; save the plan with/],
    ["a state", STATE, /plan\.json is a state, not a plan/],
    [
      "the lines of plan -json",
      '{"@level":"info","@message":"Plan: 1 to add","type":"change_summary"}\n',
      /is the log that "terraform plan -json" prints/,
    ],
    [
      "a plan as people read it",
      "\nTerraform will perform the following actions:\n",
      /is a plan as people read it, not its JSON/,
    ],
    [
      "a future format",
      PLAN.replace('"1.2"', '"2.0"'),
      /has a format_version that this version of destroy-guard does not know/,
    ],
    [
      "invalid UTF-8",
      Buffer.concat([Buffer.from(PLAN.slice(0, 40)), Buffer.from([0xc3, 0x28])]),
      /is not valid UTF-8 between bytes/,
    ],
    ["half a gzip", gzipSync(PLAN).subarray(0, 60), /is a damaged or truncated gzip file/],
  ])("%s", async (_, content, message) => {
    const cwd = folderWith({ "plan.json": content });
    const { code, stdout, stderr } = await cliLoaded(["review", "plan.json"], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test("a plan that was cut, at every tenth of its length", async () => {
    const text = readFileSync(STORY);
    for (let tenth = 1; tenth < 10; tenth++) {
      const cut = Math.floor((text.length * tenth) / 10);
      const { code, stderr } = await cliLoaded(["review", "-"], { input: text.subarray(0, cut) });
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining(`standard input ends in the middle, after ${cut} bytes; make it again`),
      ]);
    }
  });

  test("a folder that is gone is told, and is no verdict", () => {
    const parent = folderWith({ "gone/x": "" });
    const { status, stdout, stderr } = spawnSync(
      "sh",
      ["-c", 'cd gone && rm -r ../gone && exec "$0" "$1" review plan.json', process.execPath, BUNDLE],
      { cwd: parent, encoding: "utf8" },
    );
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      "destroy-guard: the folder that this was started in can't be used: there is no such file or folder; go to another\n",
    );
  });

  test.each([
    ["a missing file", "missing.json", /missing\.json does not exist; check the path/],
    ["a folder", ".", /\. is a folder; name the file in it/],
  ])("%s", async (_, path, message) => {
    const { code, stderr } = await cliLoaded(["review", path], { cwd: folderWith({}) });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe("large and strange values are read", () => {
  test("a string of 100 MB", async () => {
    const change = { actions: ["delete"], before: { id: "x", user_data: "x".repeat(100_000_000) }, after: null };
    const { code, stdout, stderr } = await cli(["review", "--format", "json", "-"], {
      input: planJson([entry(["delete"], { change })]),
    });
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout.length).toBeLessThan(5000);
  });

  test("100,000 levels of nesting in a value", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const text = planJson([
      entry(["delete"], { change: { actions: ["delete"], before: { id: "x", deep: "DEEP" }, after: null } }),
    ]).replace('"DEEP"', deep);
    const { code, stderr } = await cli(["review", "--format", "json", "-"], { input: text });
    expect([code, stderr]).toEqual([1, ""]);
  });
});

describe("a saved plan file", () => {
  // What `terraform show -json` is for the program: something on the path that is given a file and prints JSON.
  const terraform = (script: string): string => {
    const folder = folderWith({ terraform: `#!/bin/sh\n${script}\n`, "plan.json": PLAN });
    chmodSync(join(folder, "terraform"), 0o755);
    writeFileSync(join(folder, "tfplan"), Buffer.from("PK\u0003\u0004 and so on PK\u0005\u0006"));
    return folder;
  };
  const path = (folder: string) => ({ PATH: [folder, ...outside].join(delimiter) });

  test("is shown by terraform, in the folder of its root", async () => {
    const folder = terraform('[ "$1 $2 $3" = "show -json -no-color" ] && [ -f "$4" ] && cat plan.json');
    expect(await cli(["review", "tfplan"], { cwd: folder, env: path(folder) })).toMatchObject({ code: 1, stderr: "" });
  });

  test("may be shown by another program", async () => {
    const folder = terraform("exit 9");
    writeFileSync(join(folder, "tofu"), "#!/bin/sh\ncat plan.json\n", { mode: 0o755 });
    expect(
      await cliLoaded(["review", "--terraform", "./tofu", "tfplan"], { cwd: folder, env: path(folder) }),
    ).toMatchObject({
      code: 1,
      stderr: "",
    });
  });

  test("says what to run where there is no terraform", async () => {
    const folder = terraform("exit 0");
    const { code, stderr } = await cliLoaded(["review", "--terraform", "no-such-terraform", "tfplan"], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain(
      'tfplan is a saved plan file, and no-such-terraform was not found to read it; run "no-such-terraform show -json PLANFILE > plan.json"',
    );
  });

  test("says why terraform failed", async () => {
    const folder = terraform(
      'printf "\\033[31m╷\\nError: Failed to load plugin schemas\\nError while loading schemas\\n::error::x\\n" >&2; exit 1',
    );
    const { code, stderr } = await cliLoaded(["review", "tfplan"], { cwd: folder, env: path(folder) });
    expect(code).toBe(2);
    expect(stderr).toContain('"terraform show -json" failed with exit code 1: Failed to load plugin schemas; ');
    expect(stderr).not.toContain("\u001b");
  });

  test.each([
    "Error: Failed to load plugin schemas",
    'Error: Backend initialization required, please run "terraform init"',
    "Error: Inconsistent dependency lock file",
  ])("is told to run init in a folder where terraform says %j", async (says) => {
    const folder = terraform(`echo '${says}' >&2; exit 1`);
    const told = () => cliLoaded(["review", "tfplan"], { cwd: folder, env: path(folder) });
    expect(await told()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        `; ${folder} holds no configuration, so the plan is of another folder: name that`,
      ),
    });
    writeFileSync(join(folder, "main.tf"), "");
    expect(await told()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        `; run "terraform init" in ${folder} first; for a plan of another folder, name that folder`,
      ),
    });
  });

  test("can't come from standard input, since only its path can be given on", async () => {
    expect((await cliLoaded(["review", "-"], { input: "PK\u0003\u0004" })).stderr).toContain(
      "standard input is an archive, as a saved plan file is; give its path",
    );
  });
});

test("a reader that has seen enough is no fault", async () => {
  const child = spawn(
    process.execPath,
    [
      BUNDLE,
      "review",
      join(process.cwd(), "fixtures", "effects", "two-thousand-destroys", "plan.json"),
      "--format",
      "json",
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let stderr = "";
  child.stderr.on("data", (text) => (stderr += text));
  child.stdout.once("data", () => child.stdout.destroy());
  await new Promise((done) => child.once("close", done));
  expect(stderr).toBe("");
});

describe.runIf(existsSync("/dev/full"))("where nothing more can be written", () => {
  const ended = (command: string, input = "") =>
    spawnSync("sh", ["-c", command], { input, encoding: "utf8", env: { PATH: outside.join(delimiter) } });
  const program = `${process.execPath} ${BUNDLE}`;
  const destroy = { tool_name: "Bash", hook_event_name: "x", cwd: "/", tool_input: { command: "terraform destroy" } };

  test.each(["review", "review --quiet", "review --format json"])("%s says so, and never that it passed", (command) => {
    const { status, stderr } = ended(`${program} ${command} ${STORY} > /dev/full`);
    expect([status, stderr]).toEqual([2, "destroy-guard: standard output can't be written: the disk is full\n"]);
  });

  test.each(["version", "--help", "schema", "explain aws_db_instance", "completion bash"])("%s says so", (command) => {
    const { status, stderr } = ended(`${program} ${command} > /dev/full`);
    expect([status, stderr]).toEqual([2, "destroy-guard: standard output can't be written: the disk is full\n"]);
  });

  test.each(["2> /dev/full", "2>&-"])("what can't be said beside the report changes no exit code: %s", (stderr) => {
    expect(ended(`${program} review ${STORY} ${stderr}`).status).toBe(1);
    expect(ended(`${program} review no-such-plan.json ${stderr}`).status).toBe(2);
    expect(ended(`${program} version ${stderr}`).status).toBe(0);
  });

  test.each(["claude", "codex"])("%s is told no by the exit code, though not why", (agent) => {
    expect(ended(`${program} hook ${agent} 2> /dev/full`, JSON.stringify(destroy)).status).toBe(2);
  });

  test.each(["copilot", "gemini"])("%s takes no answer for none: the hook fails", (agent) => {
    const input = JSON.stringify({ ...destroy, toolName: "bash", toolArgs: JSON.stringify(destroy.tool_input) });
    expect(ended(`${program} hook ${agent} > /dev/full`, input).status).toBe(2);
    const closed = ended(`{ ${program} hook ${agent}; echo $? >&2; } | true`, input);
    expect(closed.stderr).toContain("2\n");
  });
});
