import { chmodSync, readFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { folderWith } from "../cli/running.ts";
import { entry, planJson } from "../input/plan/reading.ts";
import { MESSAGES } from "../keyboard/hook/asking.ts";
import { SAMPLES } from "../setup/init/samples.ts";
import { DROP, HARMLESS } from "./action/plans.ts";
import { comment, type Doing, it, type Opening, type Scene } from "./action/stage.ts";
import { loaded, start } from "./command-line.ts";
import { load } from "./loaded.ts";
import type { Run } from "./runner.ts";
import { filesBelow } from "./workflow/machine.ts";

/** Most cases of the end-to-end tests load the bundle instead of starting it: here it is seen that both are the same. */

interface Case {
  readonly opening?: Opening;
  /** What people have done since a run before; without it the run is the first one. */
  readonly before?: (scene: Scene) => void;
  readonly doing?: Doing;
  readonly exitCode: 0 | 1;
}

const label = ({ github }: Scene): void => github.label(1, "allow-destroy", "alice");

const CASES: Readonly<Record<string, Case>> = {
  "a plan that is blocked": { exitCode: 1 },
  "a plan that passes": { doing: { plan: HARMLESS }, exitCode: 0 },
  "a label that counts": { before: label, exitCode: 0 },
  "a label of nobody who owns anything": { opening: { owners: "* @carol\n" }, before: label, exitCode: 1 },
  "a policy and a review JSON": {
    opening: { policy: "version: 1\nallow:\n  - address: aws_db_instance.prod\n    reason: it is a copy\n" },
    doing: { inputs: { report: "review.json" } },
    exitCode: 0,
  },
  "a policy that is broken": { opening: { policy: "version: 1\nrulez: {}\n" }, exitCode: 1 },
  "no plan": { doing: { plan: null }, exitCode: 1 },
  "a plan that is broken": { doing: { plan: DROP.slice(0, 200) }, exitCode: 1 },
  "plans that are read side by side": {
    doing: { inputs: { plan: "infra/plan.json\nlive/plan.json" }, files: { "live/plan.json": HARMLESS } },
    exitCode: 1,
  },
  "a plan that git tracks": { doing: { tracked: ["infra/plan.json"] }, exitCode: 1 },
  "GitHub fails for a while": {
    before: ({ github }) => github.fail("pulls/get", "500", { times: 2 }),
    exitCode: 1,
  },
  "GitHub gives no comments": { before: ({ github }) => github.fail("issues/list-comments", "403"), exitCode: 1 },
  "an input that is none": { doing: { inputs: { comment: "perhaps" } }, exitCode: 1 },
  "the roots of a matrix": {
    doing: { plan: null, action: resolve("roots"), inputs: { roots: "infra\nlive" } },
    exitCode: 0,
  },
  "a drill": {
    doing: {
      plan: null,
      action: resolve("drill"),
      inputs: { state: "infra/plan.json" },
      files: { "infra/plan.json": DROP },
    },
    exitCode: 0,
  },
  "doctor of a repository where all is open": { doing: { plan: null, action: resolve("doctor") }, exitCode: 1 },
};

/** What is to be seen of a run: without its port, its folder and the line numbers of a stack. */
function seen({ milliseconds: _, written, ...run }: Run, { github }: Scene): unknown {
  const all = JSON.stringify({ ...run, written: [...written], asked: github.log.told(), said: said({ github }) });
  return JSON.parse(all.replaceAll(/127\.0\.0\.1:\d+/g, "HOST").replaceAll(/runner-\w{6}/g, "FOLDER"));
}

const said = ({ github }: Pick<Scene, "github">): string =>
  github.commentsOf(1).length === 0 ? "nothing" : comment(github);

describe.concurrent("A bundle that is loaded does as one that is started", () => {
  for (const [name, { opening, before, doing, exitCode }] of Object.entries(CASES))
    it(`with ${name}`, async ({ opened }) => {
      const [loaded, started] = await Promise.all(
        [true, false].map(async (isLoaded) => {
          const scene = await opened(opening);
          if (before !== undefined) {
            await scene.run({ isLoaded });
            before(scene);
          }
          return seen(await scene.run({ ...doing, isLoaded }), scene);
        }),
      );
      expect(loaded).toEqual(started);
      expect(loaded).toMatchObject({ exitCode });
    });
});

const PLAN = planJson([entry(["delete"])]);
const POLICY = "rules: { last-copy: warn }\n";
const SAVED = "PK\u0003\u0004 a saved plan PK\u0005\u0006";

/** Stands for a program that shows a saved plan: it tells how it was started. */
const TERRAFORM = '#!/bin/sh\npwd -P >&2; echo "$MARK $TF_CLI_ARGS_show $*" >&2; exit 3\n';

interface Command {
  readonly args: readonly string[];
  readonly input?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly code: number;
}

const destroying = (agent: keyof typeof MESSAGES): Command => ({
  args: ["hook", agent],
  input: JSON.stringify(MESSAGES[agent]("terraform destroy", "/")),
  code: agent === "claude" || agent === "codex" ? 2 : 0,
});

const COMMANDS: Readonly<Record<string, Command>> = {
  "a plan on standard input": { args: [], input: PLAN, code: 1 },
  "a plan in a file, and a policy": {
    args: ["review", "--policy", "p.yml", "infra/plan.json"],
    files: { "infra/plan.json": PLAN, "p.yml": POLICY },
    code: 0,
  },
  "a report in a file": {
    args: ["review", "--output", "json=report.json", "plan.json"],
    files: { "plan.json": PLAN },
    code: 1,
  },
  "colours and a width that the environment asks for": {
    args: ["review", "-"],
    input: PLAN,
    env: { FORCE_COLOR: "1", COLUMNS: "40" },
    code: 1,
  },
  "a saved plan that a program on the path shows": {
    args: ["review", "infra/tfplan"],
    files: { "infra/tfplan": SAVED, "bin/terraform": TERRAFORM },
    env: { MARK: "own", TF_CLI_ARGS_show: "hidden" },
    code: 2,
  },
  "a file that is not there": { args: ["review", "no-such.json"], code: 2 },
  "a policy to check": { args: ["check-policy", "p.yml"], files: { "p.yml": "version: 1\nrulez: {}\n" }, code: 2 },
  "a drill": { args: ["drill", "plan.json"], files: { "plan.json": PLAN }, code: 0 },
  "a type to explain": { args: ["explain", "aws_db_instance"], code: 0 },
  "a repository to set up": { args: ["init", "--write"], files: SAMPLES["one root"], code: 0 },
  "doctor outside a repository": { args: ["doctor"], code: 2 },
  "an apply that no terminal is there for": { args: ["apply", "plan.json"], files: { "plan.json": PLAN }, code: 2 },
  "a hook to install": { args: ["hook", "claude", "--install", "--yes"], code: 0 },
  "a message that is none": { args: ["hook", "claude"], input: "{", code: 2 },
  "a destroy that Claude Code asks about": destroying("claude"),
  "a destroy that Gemini CLI asks about": destroying("gemini"),
};

describe("The command line that is loaded does as one that is started", () => {
  /** What it printed and wrote, without the folder, times, and what is made of these. */
  async function seen(run: typeof start | typeof loaded, { args, input = "", files, env }: Command): Promise<unknown> {
    const cwd = folderWith({ "bin/terraform": TERRAFORM, ...files });
    chmodSync(join(cwd, "bin/terraform"), 0o755);
    const PATH = [join(cwd, "bin"), process.env.PATH].join(delimiter);
    const ended = await run(args, { input, cwd, env: { HOME: cwd, PATH, ...env } });
    const written = Object.entries(filesBelow(cwd));
    const all = JSON.stringify({ ...ended, written }).replaceAll(cwd, "FOLDER");
    return JSON.parse(all.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z|(?<=hash\\":\\"sha256:)\w+/g, "NEW"));
  }

  for (const [name, command] of Object.entries(COMMANDS))
    test(`with ${name}`, async () => {
      const here = await seen(loaded, command);
      expect(here).toEqual(await seen(start, command));
      expect(here).toMatchObject({ code: command.code });
    });
});

describe("A program that is loaded", () => {
  const loadedWith = async (main: string) => {
    const cwd = folderWith({ "main.js": `exports.ended = (async () => { ${main} })();` });
    return load(join(cwd, "main.js"), { env: { OWN: "1" }, cwd });
  };

  test.each([
    "process.exit(0)",
    "process.abort()",
    "process.chdir('/')",
    "process.umask(0)",
    "process.kill(process.pid, 'SIGTERM')",
    "process.setuid(0)",
    "process.send('x')",
    "require('node:child_process').spawnSync('true', [], { stdio: 'inherit' })",
  ])("can't do to the process that it runs in: %s", async (main) => {
    const { exitCode, stderr } = await loadedWith(main);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining("can't be loaded: start it")]);
  });

  test("changes environment, exit code, title and listeners of its own alone", async () => {
    const told = () => [{ ...process.env }, process.exitCode, process.title, process.listenerCount("SIGINT")];
    const before = told();
    const { exitCode } = await loadedWith(
      "process.env.MORE = '1'; process.exitCode = 7; process.title = 'x'; process.on('SIGINT', () => {});",
    );
    expect([exitCode, told()]).toEqual([7, before]);
  });

  test("gives folder and environment on to its children", async () => {
    const child = "require('node:child_process').execFileSync('/bin/sh', ['-c', 'echo $OWN; ls'])";
    const { stdout } = await loadedWith(`console.log(String(${child}));`);
    expect(stdout).toBe("1\nmain.js\n\n");
  });

  test("is promised both streams of a child", async () => {
    const child = "require('node:util').promisify(require('node:child_process').execFile)";
    const { stdout } = await loadedWith(
      `console.log(JSON.stringify(await ${child}('/bin/sh', ['-c', 'echo $OWN; echo no >&2'])));`,
    );
    expect(JSON.parse(stdout)).toEqual({ stdout: "1\n", stderr: "no\n" });
  });

  test("asks a program for its version once for each search path, and hears the same again", async () => {
    const bin = folderWith({ "guard-of-tests": '#!/bin/sh\necho "$0 $1"; echo asked >> "$0.log"\n' });
    chmodSync(join(bin, "guard-of-tests"), 0o755);
    const asking = `exports.ended = new Promise((done) =>
      require("node:child_process").execFile("guard-of-tests", ["--version"], { env: process.env }, (error, stdout) => {
        console.log(error === null ? stdout : error.code);
        done();
      }))`;
    const cwd = folderWith({ "main.js": asking });
    const said = async (PATH: string) => (await load(join(cwd, "main.js"), { env: { PATH }, cwd })).stdout.trim();
    const version = `${join(bin, "guard-of-tests")} --version`;
    expect([await said(bin), await said("/nowhere"), await said(bin)]).toEqual([version, "ENOENT", version]);
    expect(readFileSync(join(bin, "guard-of-tests.log"), "utf8")).toBe("asked\n");
  });
});

describe("When a program that is loaded has ended", () => {
  const left = async (main: string): Promise<number> => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    const cwd = folderWith({ "main.js": `${main}; exports.ended = Promise.resolve();` });
    await load(join(cwd, "main.js"), { env: {}, cwd });
    return vi.getTimerCount();
  };

  // Else each program that was loaded stays in memory, with all that it has read, for as long as the tests run.
  test("what it repeats without being waited for ends, as it does with a process", async () => {
    expect(await left("setInterval(() => {}, 1000).unref()")).toBe(0);
  });

  test("what a process would wait for goes on", async () => {
    expect(await left("setInterval(() => {}, 1000)")).toBe(1);
  });
});
