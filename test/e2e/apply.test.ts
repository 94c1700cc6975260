import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { trailAt } from "../../src/keyboard/trail.ts";
import { folderWith } from "../cli/running.ts";
import { entry, planJson } from "../input/plan/reading.ts";
import { ALICE, CAN_SIGN, consent, keyNamed, signersWith } from "../keyboard/consent/keys.ts";
import { zipOf } from "../keyboard/zip.ts";
import { hasScript, installed, inTerminal, loudly, type Step, without } from "./person.ts";

const database = (name: string) =>
  entry(["delete"], {
    address: `aws_db_instance.${name}`,
    name,
    change: { actions: ["delete"], before: { id: name } },
  });
const PRIOR = {
  prior_state: {
    values: {
      root_module: {
        resources: Array.from({ length: 60 }, (_, i) => ({
          mode: "managed",
          type: "odd_thing",
          address: `odd_thing.x[${i}]`,
          values: {},
        })),
      },
    },
  },
  applyable: true,
};
const QUIET = planJson([entry(["update"], { address: "aws_vpc.a", type: "aws_vpc" })], PRIOR);
const HARMLESS = planJson([entry(["delete"], { address: "null_resource.a", type: "null_resource" })], PRIOR);
const TWO = planJson([database("orders"), database("users")], PRIOR);
const TWELVE = planJson(
  Array.from({ length: 12 }, (_, i) => database(`db${i}`)),
  PRIOR,
);
const NOTHING = planJson([entry(["no-op"])], { ...PRIOR, applyable: false });
const ERRORED = planJson([database("orders")], { ...PRIOR, errored: true });

const STATE = { lineage: "0969597a-c2f4-f9d0-74be-848c588c2982", serial: 4 };

/**
 * What Terraform is for the program, at a pace that a test can set: it waits in a stage for as long as the file
 * `hold-STAGE` is there, and writes down what it was told.
 */
const TERRAFORM = `#!/bin/sh
case $1 in state) stage=pull ;; *) stage=$1 ;; esac
trap 'echo "$stage INT" >> "$STAGE/seen"; rm -f "$STAGE/hold-$stage"; interrupted=1' INT
trap 'echo "$stage TERM" >> "$STAGE/seen"; rm -f "$STAGE/hold-$stage"; interrupted=1' TERM
echo "$stage: $*" >> "$STAGE/seen"
echo $$ > "$STAGE/pid-$stage"
[ "$stage" = show ] || [ "$stage" = pull ] || echo "this is $stage"
while [ -e "$STAGE/hold-$stage" ]; do (trap "" INT TERM; exec sleep 0.05); done
case $stage in
  plan)
    [ -n "$interrupted" ] && exit 1
    for arg; do case $arg in -out=*) cp "$STAGE/plan.zip" "\${arg#-out=}" ;; esac; done ;;
  show) cat "$STAGE/plan.json" ;;
  pull) cat "$STAGE/state.json" ;;
  apply) echo applied >> "$STAGE/seen"; exit "$(cat "$STAGE/code" 2>/dev/null || echo 0)" ;;
esac
`;

interface Stage {
  readonly cwd: string;
  readonly env: Record<string, string>;
  /** What Terraform was started with, and which signals it had. */
  readonly seen: () => readonly string[];
  readonly hold: (stage: string) => void;
  readonly file: (name: string) => string;
  /** What is left where private folders are made. */
  readonly left: () => readonly string[];
  readonly decisions: () => readonly string[];
  readonly trail: ReturnType<typeof trailAt>;
}

function stageFor(plan: string, files: Record<string, string> = {}): Stage {
  const stage = folderWith({ "plan.json": plan, "state.json": JSON.stringify({ version: 4, ...STATE, serial: 5 }) });
  writeFileSync(
    join(stage, "plan.zip"),
    zipOf([
      ["tfplan", { data: "x" }],
      ["tfstate", { data: JSON.stringify(STATE) }],
    ]),
  );
  const bin = folderWith({ terraform: TERRAFORM });
  chmodSync(join(bin, "terraform"), 0o755);
  const runtime = folderWith({});
  const home = folderWith({});
  const cwd = folderWith({ "main.tf": "", ...files });
  const trail = trailAt(join(home, ".local/state/destroy-guard/log.jsonl"), () => new Date());
  const seenIn = join(stage, "seen");
  return {
    cwd,
    env: {
      PATH: [installed(), bin, process.env.PATH].join(delimiter),
      HOME: home,
      XDG_RUNTIME_DIR: runtime,
      STAGE: stage,
      TERM: "dumb",
    },
    seen: () => (existsSync(seenIn) ? readFileSync(seenIn, "utf8").trimEnd().split("\n") : []),
    hold: (name) => writeFileSync(join(stage, `hold-${name}`), ""),
    file: (name) => join(stage, name),
    left: () => readdirSync(runtime),
    decisions: () => trail.read().lines.map(({ decision }) => decision),
    trail,
  };
}

const wasApplied = ({ seen }: Stage): boolean => seen().includes("applied");

const withScript = describe.runIf(loudly(hasScript, "script (util-linux)", "tests of apply in a terminal"));

withScript("apply, in a terminal", () => {
  // By exec: a shell around it would be ended by a Ctrl-C as well, and tell its own exit code.
  const apply = (stage: Stage, steps: readonly Step[], args = "") =>
    inTerminal(`exec destroy-guard apply ${args}`, steps, stage);

  test("asks once where nothing is destroyed, and applies the file that it made", async () => {
    const stage = stageFor(QUIET);
    const { code, screen } = await apply(stage, [[/Apply this plan\? Only "yes" will be accepted: /, "yes\n"]]);
    expect([code, wasApplied(stage), stage.left()]).toEqual([0, true, []]);
    expect(screen).toContain("this is plan\n");
    expect(screen).toContain("passed: nothing is destroyed");
    const [plan, , apply_] = stage.seen();
    const [, file] = /^plan: plan -out=(\S+)$/.exec(plan ?? "") ?? [];
    expect(apply_).toBe(`apply: apply ${file}`);
  });

  test("applies nothing on any other word, and on the end of the input", async () => {
    for (const answer of ["y\n", "\n", "\u0004"]) {
      const stage = stageFor(QUIET);
      const { code, screen } = await apply(stage, [["will be accepted: ", answer]]);
      expect([code, wasApplied(stage)]).toEqual([1, false]);
      expect(screen).toContain("nothing was applied: it was not agreed to");
      expect(stage.decisions()).toEqual(["answered no"]);
    }
  });

  test("names the count of what is destroyed without blocking", async () => {
    const stage = stageFor(HARMLESS);
    const { code } = await apply(stage, [['1 object is deleted or replaced. Only "yes"', "yes\n"]]);
    expect([code, wasApplied(stage)]).toEqual([0, true]);
  });

  test("wants the address of each object that blocks, typed", async () => {
    const stage = stageFor(TWO);
    const { code, screen } = await apply(stage, [
      ["  aws_db_instance.orders\n> ".replaceAll("\n", "\r\n"), "aws_db_instance.orders\n"],
      ["  aws_db_instance.users\r\n> ", "aws_db_instance.user\n"],
      ["That is something else.", ""],
      ["  aws_db_instance.users\r\n> ", "aws_db_instance.users\n"],
    ]);
    expect([code, wasApplied(stage)]).toEqual([0, true]);
    expect(screen).toContain("What blocks:\n  aws_db_instance.orders\n  aws_db_instance.users\n");
    expect(stage.trail.read()).toMatchObject({
      broken: null,
      lines: [
        { decision: "agreed", verdict: "blocked", state: STATE, agreed: { how: "typed" }, exitCode: null },
        { decision: "applied", verdict: "blocked", state: { ...STATE, serial: 5 }, exitCode: 0 },
      ],
    });
  });

  test("takes no yes, and not all of them but one", async () => {
    for (const answers of [
      ["yes", "yes", "yes"],
      ["aws_db_instance.orders", ""],
      ["aws_db_instance.orders", "\u0004"],
    ]) {
      const stage = stageFor(TWO);
      const steps = answers.map((answer): Step => ["> ", answer === "\u0004" ? answer : `${answer}\n`]);
      const { code } = await apply(stage, steps);
      expect([code, wasApplied(stage), stage.decisions()]).toEqual([1, false, ["answered no"]]);
    }
  });

  test("of more than ten wants their number and the root", async () => {
    const stage = stageFor(TWELVE);
    mkdirSync(join(stage.cwd, ".git"));
    mkdirSync(join(stage.cwd, "infra/prod"), { recursive: true });
    const { code, screen } = await apply(
      stage,
      [[/destroy 12 objects in infra\/prod\r\n> /, "destroy 12 objects in infra/prod\n"]],
      "--chdir infra/prod",
    );
    expect([code, wasApplied(stage)]).toEqual([0, true]);
    for (let i = 0; i < 12; i++) expect(screen.split("What blocks:")[1]).toContain(`aws_db_instance.db${i}`);
  });

  test("does not let --yes answer what blocks", async () => {
    const stage = stageFor(TWO);
    const { code, screen } = await apply(stage, [], "--yes");
    expect([code, wasApplied(stage), stage.left()]).toEqual([1, false, []]);
    expect(screen).toContain("--yes does not answer what blocks");
  });

  test("does not apply a plan that failed half-way, whatever is typed", async () => {
    const stage = stageFor(ERRORED);
    const { code, screen } = await apply(stage, [["> ", "aws_db_instance.orders\n"]]);
    expect([code, wasApplied(stage)]).toEqual([1, false]);
    expect(screen).toContain("failed half-way");
  });

  test("does not apply a plan file that was changed after the review", async () => {
    const stage = stageFor(QUIET, { tfplan: "x" });
    const path = join(stage.cwd, "tfplan");
    const { code, screen } = await apply(
      stage,
      [
        [
          "will be accepted: ",
          () => {
            writeFileSync(path, "another plan");
            return "yes\n";
          },
        ],
      ],
      "tfplan",
    );
    expect([code, wasApplied(stage), stage.decisions()]).toEqual([1, false, ["refused"]]);
    expect(screen).toContain("was changed after it was reviewed");
  });

  test("says that nothing was applied where the plan file is gone after the answer", async () => {
    const stage = stageFor(QUIET);
    const path = join(stage.cwd, "tfplan");
    writeFileSync(path, readFileSync(stage.file("plan.zip")));
    const { code, screen } = await apply(
      stage,
      [
        [
          "will be accepted: ",
          () => {
            rmSync(path);
            return "yes\n";
          },
        ],
      ],
      "tfplan",
    );
    expect([code, wasApplied(stage)]).toEqual([2, false]);
    expect(screen).toContain(`nothing was applied: ${path} does not exist`);
  });

  test("passes Terraform's exit code on, and writes it down", async () => {
    const stage = stageFor(QUIET);
    writeFileSync(stage.file("code"), "7");
    const { code } = await apply(stage, [["will be accepted: ", "yes\n"]]);
    expect([code, stage.trail.read().lines.at(-1)]).toEqual([
      7,
      expect.objectContaining({ decision: "failed", exitCode: 7 }),
    ]);
  });

  test("a Ctrl-C at the question leaves nothing behind", async () => {
    const stage = stageFor(TWO);
    const { code, screen } = await apply(stage, [["> ", "\u0003"]]);
    expect([code, wasApplied(stage), stage.left(), stage.decisions()]).toEqual([130, false, [], ["refused"]]);
    expect(screen).toMatch(/^destroy-guard: stopped by SIGINT; nothing was applied/m);
  });

  test("a Ctrl-C comes to Terraform once, since the terminal sends it", async () => {
    for (const held of ["plan", "apply"]) {
      const stage = stageFor(QUIET);
      stage.hold(held);
      const { code } = await apply(stage, [
        ...(held === "apply" ? [["will be accepted: ", "yes\n"] as const] : []),
        [`this is ${held}`, "\u0003"],
      ]);
      expect(stage.seen().filter((line) => line === `${held} INT`)).toHaveLength(1);
      expect([code, stage.left()]).toEqual([held === "plan" ? 130 : 0, []]);
      expect(stage.trail.read().broken).toBeNull();
    }
  });
});

describe("apply, without a terminal", () => {
  test("with --yes applies where nothing blocks, and without it nothing", async () => {
    const stage = stageFor(HARMLESS);
    expect(await without("destroy-guard apply", stage)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("this asks on a terminal, and there is none"),
    });
    expect(wasApplied(stage)).toBe(false);
    expect((await without("destroy-guard apply --yes", stage)).code).toBe(0);
    expect(stage.decisions()).toEqual(["not answered", "agreed", "applied"]);
  });

  test("does not apply a plan file that was changed while the trail was held by another process", async () => {
    const stage = stageFor(QUIET, { tfplan: "x" });
    const lock = `${stage.trail.path}.lock`;
    mkdirSync(dirname(lock), { recursive: true });
    writeFileSync(lock, JSON.stringify({ host: hostname(), pid: process.pid }));
    const ended = without("destroy-guard apply --yes tfplan", stage);
    await expect.poll(() => stage.seen().some((line) => line.startsWith("show")), { timeout: 120_000 }).toBe(true);
    // Longer than it takes from there to the trail, and less than it waits for it.
    await new Promise((done) => setTimeout(done, 1500));
    writeFileSync(join(stage.cwd, "tfplan"), "another plan");
    rmSync(lock);
    expect(await ended).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("was changed after it was reviewed"),
    });
    expect([wasApplied(stage), stage.decisions()]).toEqual([false, ["agreed", "refused"]]);
  });

  test("says before it plans that nobody can be asked", async () => {
    const stage = stageFor(TWO);
    writeFileSync(
      join(stage.env.PATH?.split(delimiter)[1] ?? "", "terraform"),
      "#!/bin/sh\necho planned >&2\nexit 9\n",
    );
    const said = await without("destroy-guard apply", stage);
    expect(said.stderr).toMatch(
      /^destroy-guard: there is no terminal to ask on, so this only shows what would be done.*\nplanned\n$/,
    );
    for (const args of ["--yes", "--consent nowhere"]) {
      const { stderr } = await without(`destroy-guard apply ${args}`, stageFor(TWO));
      expect(stderr, args).not.toContain("no terminal to ask on");
    }
  });

  test.each([
    ["missing.tfplan", "missing.tfplan does not exist"],
    ["main.tf", "main.tf is "],
    ["x.json", "x.json is "],
  ])("says first of all that %s is no saved plan, and nothing of a terminal", async (name, says) => {
    const stage = stageFor(TWO, { "main.tf": 'resource "x" "y" {}', "x.json": "{}" });
    writeFileSync(join(stage.env.PATH?.split(delimiter)[1] ?? "", "terraform"), "#!/bin/sh\nexit 1\n");
    const { code, stderr } = await without(`destroy-guard apply ${name}`, stage);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain("no terminal to ask on");
  });

  test("says of a plan file before the review that nobody can be asked", async () => {
    const { stderr } = await without("destroy-guard apply tfplan", stageFor(TWO, { tfplan: "x" }));
    expect(stderr).toMatch(/^destroy-guard: there is no terminal to ask on/);
  });

  test("finds another place for the plan where the user's own folder can't be written", async () => {
    const stage = stageFor(HARMLESS);
    stage.env.XDG_RUNTIME_DIR = "/proc";
    expect((await without("destroy-guard apply --yes", stage)).code).toBe(0);
    stage.env.TMPDIR = "/proc";
    expect(await without("destroy-guard apply --yes", stage)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        "can be made in /proc: there is no such file or folder; name one that can be written in TMPDIR",
      ),
    });
  });

  test("says that the disk is full where Terraform left an empty plan and ended with 0", async () => {
    const stage = stageFor(HARMLESS);
    writeFileSync(stage.file("plan.zip"), "");
    expect(await without("destroy-guard apply --yes", stage)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`could not be written; make room in ${stage.env.XDG_RUNTIME_DIR}`),
    });
    expect([wasApplied(stage), stage.left()]).toEqual([false, []]);
  });

  test("applies nothing that blocks, whatever is piped in", async () => {
    for (const command of ["destroy-guard apply", "destroy-guard apply --yes"]) {
      const stage = stageFor(TWO);
      const { code } = await without(`printf 'aws_db_instance.orders\\naws_db_instance.users\\n' | ${command}`, stage);
      expect([code, wasApplied(stage), stage.left()]).toEqual([1, false, []]);
    }
  });

  test("says which policy counted, and where the name of one came from that is not there", async () => {
    const policy = join(folderWith({ "warn.yml": "rules: { last-copy: warn }" }), "warn.yml");
    const stage = stageFor(QUIET);
    const said = async (DESTROY_GUARD_POLICY: string) => {
      stage.env.DESTROY_GUARD_POLICY = DESTROY_GUARD_POLICY;
      return without("destroy-guard apply --yes", stage);
    };
    expect((await said("")).stdout).toContain("\npolicy: none found, so the defaults apply\n");
    expect((await said(policy)).stdout).toContain(`\npolicy: ${policy}\n`);
    expect(await said("/nope")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        "/nope: the policy file that $DESTROY_GUARD_POLICY names can't be read: there is no such file or folder; correct the variable",
      ),
    });
  });

  test("says that there is nothing to apply", async () => {
    const stage = stageFor(NOTHING);
    expect(await without("destroy-guard apply", stage)).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(
        /^destroy-guard: there is no terminal to ask on.*\ndestroy-guard: there is nothing to apply\n$/,
      ),
    });
    expect([wasApplied(stage), stage.left()]).toEqual([false, []]);
  });

  test("takes a root that its own last apply emptied for no lost state, and any other for one", async () => {
    const stage = stageFor(
      planJson([entry(["delete"], { address: "null_resource.a", type: "null_resource" })], PRIOR),
      {
        "main.tf": 'terraform {\n  backend "s3" {}\n}\n',
      },
    );
    expect((await without("destroy-guard apply --yes -- -destroy", stage)).code).toBe(0);
    writeFileSync(stage.file("plan.json"), planJson([entry(["create"], { address: "aws_vpc.a", type: "aws_vpc" })]));
    const stateOf = (serial: number) =>
      writeFileSync(
        stage.file("plan.zip"),
        zipOf([
          ["tfplan", { data: "x" }],
          ["tfstate", { data: JSON.stringify({ ...STATE, serial }) }],
        ]),
      );
    stateOf(6);
    const other = await without("destroy-guard apply --yes", stage);
    expect([other.code, other.screen.replace(/\s+/g, " ")]).toEqual([
      1,
      expect.stringContaining(
        "creates its only object, yet this root is not new: an apply of it was written down here",
      ),
    ]);
    stateOf(5);
    const same = await without("destroy-guard apply --yes", stage);
    expect([same.code, same.screen]).toEqual([0, expect.not.stringContaining("missing-state")]);
  });

  test("keeps the plan where only this user can look", async () => {
    const stage = stageFor(QUIET);
    const script = readFileSync(join(stage.env.PATH?.split(delimiter)[1] ?? "", "terraform"), "utf8");
    writeFileSync(
      join(stage.env.PATH?.split(delimiter)[1] ?? "", "terraform"),
      script.replace("  apply) ", '  apply) stat -c %a "$(dirname "$2")" > "$STAGE/mode"; '),
    );
    expect((await without("destroy-guard apply --yes", stage)).code).toBe(0);
    expect(readFileSync(stage.file("mode"), "utf8").trim()).toBe("700");
  });

  test("hands on what plan takes, and to the apply what both take", async () => {
    const stage = stageFor(QUIET);
    await without("destroy-guard apply --yes -- -target aws_vpc.a -var-file=x -lock-timeout=3s -no-color", stage);
    expect(stage.seen()[0]).toMatch(/^plan: plan -out=\S+ -target aws_vpc.a -var-file=x -lock-timeout=3s -no-color$/);
    expect(stage.seen().find((line) => line.startsWith("apply:"))).toMatch(
      /^apply: apply -lock-timeout=3s -no-color \S+$/,
    );
  });

  test.each<readonly [string, Record<string, string>, boolean]>([
    ["", {}, true],
    ["-- -no-color", {}, false],
    ["-- -no-color=false", {}, true],
    ["", { TF_CLI_ARGS_plan: "-no-color" }, false],
  ])("reports in colours unless Terraform has none: %j with %j", async (args, env, isColoured) => {
    const stage = stageFor(TWO);
    Object.assign(stage.env, { FORCE_COLOR: "1", NO_COLOR: "" }, env);
    const { stdout } = await without(`destroy-guard apply ${args}`, stage);
    expect(stdout).toContain("aws_db_instance.orders");
    expect(stdout.includes("\u001b[")).toBe(isColoured);
  });

  test("tells Terraform by its own option that no colours are wanted, and leaves NO_COLOR where it is", async () => {
    for (const [value, told] of [
      ["1", " -no-color"],
      ["", ""],
    ] as const) {
      const stage = stageFor(QUIET);
      stage.env.NO_COLOR = value;
      const program = join(stage.env.PATH?.split(delimiter)[1] ?? "", "terraform");
      writeFileSync(program, TERRAFORM.replace("echo $$", 'echo "NO_COLOR=$NO_COLOR" >> "$STAGE/seen"\necho $$'));
      expect((await without("destroy-guard apply --yes -- -lock=false", stage)).code).toBe(0);
      const [plan = "", apply = ""] = ["plan", "apply"].map((verb) =>
        stage.seen().find((line) => line.startsWith(`${verb}: `)),
      );
      expect(plan.replace(/-out=\S+/, "-out=FILE")).toBe(`plan: plan -out=FILE${told} -lock=false`);
      expect(apply).toMatch(new RegExp(`^apply: apply${told} -lock=false /\\S+$`));
      expect(new Set(stage.seen().filter((line) => line.startsWith("NO_COLOR=")))).toEqual(
        new Set([`NO_COLOR=${value}`]),
      );
    }
  });

  test.each([
    ["-- -out=x", "-out can't be used here: the plan is kept in a private folder"],
    ["-- --out x", "-out can't be used here"],
    ["-- -json", "-json can't be used here: Terraform's output is shown as it is"],
    ["-- -auto-approve", "-auto-approve can't be used here: what blocks is never agreed to beforehand"],
    ["-- -detailed-exitcode", "-detailed-exitcode can't be used here"],
    ["-- -state=other.tfstate", "-state can't be used here"],
    ["tfplan -- -target=x", "-target=x can't be used with a plan file"],
    ["a b", "apply takes one plan file"],
    ["missing.tfplan", "missing.tfplan does not exist; check the path"],
    [".", ". is a folder; to apply in it: destroy-guard apply --chdir ."],
    [
      "--chdir below below/plan",
      "below/plan is looked for in the folder that --chdir names, as Terraform does it; write plan",
    ],
    ["--terraform ./main.tf", "main.tf could not be started in "],
    ["--chdir nowhere", "nowhere is no folder"],
    ["--terraform no-such-program", "no-such-program was not found"],
    ["--policy nowhere.yml", "nowhere.yml: the policy file can't be read"],
    ["--log /dev/null/x --yes", "the trail /dev/null/x can't be"],
  ])("%s ends with 2 and a sentence", async (args, sentence) => {
    const stage = stageFor(QUIET, { tfplan: "x", "below/plan": "x" });
    expect(await without(`destroy-guard apply ${args}`, stage)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(sentence),
    });
    expect([wasApplied(stage), stage.left()]).toEqual([false, []]);
  });

  test("arguments in the environment can't name another plan, nor be refused ones", async () => {
    for (const written of ["-out=elsewhere", '"-out=elsewhere"', "-o'u't=elsewhere", "-no-color -o\\ut=elsewhere"]) {
      const stage = stageFor(QUIET);
      stage.env.TF_CLI_ARGS_plan = written;
      expect(await without("destroy-guard apply --yes", stage), written).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("-out can't be used here"),
      });
    }
    const other = stageFor(QUIET);
    Object.assign(other.env, { TF_CLI_ARGS_show: "other.tfplan", TF_CLI_ARGS_apply: "other.tfplan" });
    expect((await without("destroy-guard apply --yes", other)).code).toBe(0);
    expect(other.seen().filter((line) => line.includes("other"))).toEqual([]);
  });

  test.each([
    ["TF_CLI_ARGS_apply", "-var-file=prod.tfvars", "", "-var-file"],
    ["TF_CLI_ARGS_apply", "-var x=1", "", "-var"],
    ["TF_CLI_ARGS_apply", "-destroy", "", "-destroy"],
    ["TF_CLI_ARGS_apply", "-no-color '-target=a.b'", "", "-target"],
    ["TF_CLI_ARGS_destroy", "-target=a.b", " -- -destroy", "-target"],
  ])("stops where the plan would not get what %s holds: %s", async (name, value, args, option) => {
    const stage = stageFor(QUIET);
    stage.env[name] = value;
    expect(await without(`destroy-guard apply --yes${args}`, stage)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`${name} holds ${option}, and the plan that is made here would not get it`),
    });
    expect(wasApplied(stage)).toBe(false);
  });

  test("says of a state that is named in the environment of an apply that it can't be used", async () => {
    const stage = stageFor(QUIET);
    stage.env.TF_CLI_ARGS_apply = "-state=other.tfstate";
    expect(await without("destroy-guard apply --yes", stage)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("-state can't be used here"),
    });
  });

  test.each([
    [{ TF_CLI_ARGS_apply: "-auto-approve -parallelism 3 -lock-timeout=5m" }, ""],
    [{ TF_CLI_ARGS_apply: "-var-file=x.tfvars -var a=b", TF_CLI_ARGS_plan: "-var a=b -var-file=x.tfvars" }, ""],
    [{ TF_CLI_ARGS_apply: "-var-file=x.tfvars" }, " -- -var-file=x.tfvars"],
    [{ TF_CLI_ARGS_apply: "-var-file x.tfvars --var=a=b" }, " -- -var-file=x.tfvars -var a=b"],
    [{ TF_CLI_ARGS_destroy: "-target=a.b" }, ""],
    [{ TF_CLI_ARGS_apply: "-var=a=b" }, " tfplan"],
  ])("goes on where the plan loses nothing of it: %j%s", async (env, args) => {
    const stage = stageFor(QUIET, { tfplan: "x" });
    Object.assign(stage.env, env);
    expect((await without(`destroy-guard apply --yes${args}`, stage)).code).toBe(0);
  });

  test("a plan that Terraform can't make ends with Terraform's exit code", async () => {
    const stage = stageFor(QUIET);
    writeFileSync(join(stage.env.PATH?.split(delimiter)[1] ?? "", "terraform"), "#!/bin/sh\nexit 9\n");
    expect((await without("destroy-guard apply --yes", stage)).code).toBe(9);
  });

  test.runIf(existsSync("/dev/full"))("a full disk under the trail stops the apply before it begins", async () => {
    const stage = stageFor(QUIET);
    const log = join(folderWith({}), "log.jsonl");
    symlinkSync("/dev/full", log);
    expect(await without(`destroy-guard apply --yes --log ${log}`, stage)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /destroy-guard: nothing was applied: the trail \S+ can't be written: the disk is full/,
      ),
    });
    expect([wasApplied(stage), stage.left()]).toEqual([false, []]);
  });

  test("nothing is applied where nobody reads what is said", async () => {
    const stage = stageFor(QUIET);
    const { stderr, stdout } = await without("(destroy-guard apply --yes; echo $? >&2) | read -r line", stage);
    expect([stdout, stderr]).toEqual([
      "",
      "destroy-guard: standard output was closed before the review was read; nothing was applied\n2\n",
    ]);
    expect([wasApplied(stage), stage.left()]).toEqual([false, []]);
  });
});

describe.skipIf(!CAN_SIGN)("apply, with a signed consent", () => {
  const run = (stage: Stage) => without(`destroy-guard apply --consent consent --signers '${signersWith()}'`, stage);

  /** A consent to what blocks in this plan, by Alice. */
  async function agreed(stage: Stage): Promise<void> {
    const { screen } = await run(stage);
    const digest = /sha256:[0-9a-f]{64}/.exec(screen)?.[0] ?? "";
    const at = (minutes: number) => `${new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 19)}Z`;
    writeFileSync(join(stage.cwd, "consent"), consent({ digest, root: ".", agreed: at(0), expires: at(60) }));
  }

  test("applies what blocks without a terminal, and writes down who agreed", async () => {
    const stage = stageFor(TWO);
    await agreed(stage);
    expect([wasApplied(stage), stage.decisions()]).toEqual([false, ["refused"]]);
    const { code, stderr } = await run(stage);
    expect([code, wasApplied(stage)]).toEqual([0, true]);
    expect(stderr).toContain(`${ALICE} agreed for . at`);
    expect(stderr).toContain("with a plain key, which proves nothing against whoever can read it");
    const [, line] = stage.trail.read().lines;
    expect(line).toMatchObject({ decision: "agreed", verdict: "overridden", agreed: { by: [ALICE], how: "consent" } });
  });

  test("applies nothing else than was agreed to, and says which digest it is", async () => {
    const stage = stageFor(TWO);
    await agreed(stage);
    writeFileSync(stage.file("plan.json"), TWELVE);
    const { code, stderr } = await run(stage);
    expect([code, wasApplied(stage)]).toEqual([1, false]);
    expect(stderr).toMatch(/nothing was applied: consent agrees to another set of findings in \., sha256:/);
  });

  test("counts no plain key that lies where a program can use it, as long as there is no terminal", async () => {
    const stage = stageFor(TWO);
    await agreed(stage);
    mkdirSync(join(stage.env.HOME ?? "", ".ssh"));
    writeFileSync(join(stage.env.HOME ?? "", ".ssh", "id"), readFileSync(keyNamed("alice").path), { mode: 0o600 });
    const { code, stderr } = await run(stage);
    expect([code, wasApplied(stage), stderr]).toEqual([
      1,
      false,
      expect.stringContaining("a program that runs as this user can use it"),
    ]);
  });
});

describe("a signal to apply", () => {
  const alive = (path: string): boolean => {
    try {
      process.kill(Number(readFileSync(path, "utf8")), 0);
      return true;
    } catch {
      return false;
    }
  };

  /** Starts it, waits until Terraform is in a stage, and sends a signal to it alone. */
  async function stopped(held: string, signal: NodeJS.Signals) {
    const stage = stageFor(QUIET);
    stage.hold(held);
    const child = spawn("destroy-guard", ["apply", "--yes"], { ...stage, stdio: "ignore", detached: true });
    const end = new Promise<number | null>((done) => child.once("close", done));
    const until = performance.now() + 30_000;
    while (!existsSync(stage.file(`pid-${held}`)) && performance.now() < until)
      await new Promise((done) => setTimeout(done, 20));
    child.kill(signal);
    return { stage, code: await end, isLeft: alive(stage.file(`pid-${held}`)) };
  }

  const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGQUIT: 131 } as const;

  describe.each(["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const)("%s", (signal) => {
    test.each(["plan", "show"])(
      "while Terraform is at %s leaves no plan, no process, and nothing applied",
      async (held) => {
        const { stage, code, isLeft } = await stopped(held, signal);
        expect([code, isLeft, stage.left(), wasApplied(stage)]).toEqual([CODES[signal], false, [], false]);
        expect(stage.trail.read().broken).toBeNull();
      },
    );

    test("while Terraform applies is handed on, and Terraform is waited for", async () => {
      const { stage, code, isLeft } = await stopped("apply", signal);
      expect([code, isLeft, stage.left(), wasApplied(stage)]).toEqual([0, false, [], true]);
      expect(stage.seen()).toContain(`apply ${signal === "SIGINT" ? "INT" : "TERM"}`);
      expect(stage.decisions()).toEqual(["agreed", "applied"]);
    });
  });
});
