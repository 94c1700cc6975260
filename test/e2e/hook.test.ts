import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AGENTS } from "../../src/keyboard/hook/agents.ts";
import { folderWith } from "../cli/running.ts";
import { entry, planJson } from "../input/plan/reading.ts";
import { MESSAGES, NAMES, reasonIn } from "../keyboard/hook/asking.ts";
import { BUNDLE, type Ended, type Given, loaded, start } from "./command-line.ts";

const STORY = join(process.cwd(), "fixtures", "incidents", "datatalks-3-destroy", "plan.json");
const BLOCKED = planJson([entry(["delete"])]);

interface Place {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the bundle as an agent does. */
const hook = async (args: readonly string[], input: string, place: Place = {}): Promise<Answer> =>
  answerOf(await start(["hook", ...args], given(input, place)));

/** The same without a process: the five agents start it alike. */
const hookLoaded = async (args: readonly string[], input: string, place: Place = {}): Promise<Answer> =>
  answerOf(await loaded(["hook", ...args], given(input, place)));

const given = (input: string, { cwd = "/", env = {} }: Place): Given => ({
  input,
  cwd,
  env: { HOME: folderWith({}), ...env },
});

const answerOf = ({ code, ...said }: Ended): Answer => ({ code: code ?? -1, ...said });

/** A program of this name, first on the path. */
function programOnPath(
  name: string,
  script: string,
  makeFolder: (files: Record<string, string>) => string = folderWith,
) {
  const folder = makeFolder({ [name]: `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, name), 0o755);
  return `${folder}${delimiter}${process.env.PATH}`;
}

const PACKED = "PK\u0003\u0004 a saved plan PK\u0005\u0006";

interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The answer of the hook of Claude Code to what `send` writes on its standard input. */
async function answerTo(send: (input: Writable) => void, env: Readonly<Record<string, string>>): Promise<Answer> {
  const child = spawn(process.execPath, [BUNDLE, "hook", "claude"], {
    cwd: "/",
    env: { PATH: process.env.PATH, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
    });
  send(child.stdin);
  const code = await new Promise<number>((resolve) => child.once("close", (status) => resolve(status ?? -1)));
  return { code, ...said };
}

let leftOpen: Promise<Answer>;
let hanging: Promise<Answer>;
const afterwards: (() => void)[] = [];

// Both wait for eight seconds: beside the other tests they take no time of their own.
beforeAll(() => {
  const folder = (files: Parameters<typeof folderWith>[0]) => folderWith(files, (remove) => afterwards.push(remove));
  const HOME = folder({});
  leftOpen = answerTo((input) => input.write('{"tool_name":"Bash",'), { HOME });
  const cwd = folder({ tfplan: PACKED });
  const PATH = programOnPath("terraform", "exec sleep 100", folder);
  const message = JSON.stringify(MESSAGES.claude("terraform apply tfplan", cwd));
  hanging = answerTo((input) => input.end(message), { HOME, PATH });
});
afterAll(() => {
  for (const remove of afterwards) remove();
});

describe.each(NAMES)("the bundle, asked by %s", (name) => {
  const ask = async (command: string, cwd: string, place: Place = {}) => {
    const answer = await hookLoaded([name], JSON.stringify(MESSAGES[name](command, cwd)), place);
    return { ...answer, reason: reasonIn(name, answer) };
  };

  test("stops the destroy of DataTalks.Club, and nothing that only reads", async () => {
    const cwd = folderWith({ "destroy.tfplan": readFileSync(STORY) });
    expect((await ask("terraform apply destroy.tfplan", cwd)).reason).toContain("Applying destroy.tfplan is refused");
    expect(await ask("terraform show -json destroy.tfplan", cwd)).toMatchObject({ code: 0, reason: null, stderr: "" });
  });

  test("shows a saved plan by the program that is to apply it", async () => {
    const cwd = folderWith({ tfplan: PACKED, "shown.json": BLOCKED });
    const PATH = programOnPath("tofu", `[ "$1 $2" = "show -json" ] && cat ${join(cwd, "shown.json")}`);
    expect((await ask("tofu apply tfplan", cwd, { env: { PATH } })).reason).toContain("Applying tfplan is refused");
  });

  test("is no where that program fails", async () => {
    const cwd = folderWith({ tfplan: PACKED });
    const failing = programOnPath("terraform", "echo 'Error: no such provider' >&2; exit 1");
    expect((await ask("terraform apply tfplan", cwd, { env: { PATH: failing } })).reason).toContain("no such provider");
  });

  test("installs, guards as it was installed, and goes", async () => {
    const cwd = folderWith({});
    const start = `${process.execPath} ${BUNDLE}`;
    const { code, stderr } = await hookLoaded([name, "--install", "--yes", "--command", start], "", { cwd });
    expect([code, stderr]).toEqual([0, ""]);
    const line = `${start} hook ${name} || exit 2`;
    expect(written(cwd)).toContain(line);
    const message = JSON.stringify(MESSAGES[name]("tofu destroy", cwd));
    // The trail of whoever runs the tests is left alone.
    const env = { PATH: process.env.PATH, HOME: folderWith({}) };
    const ended = spawnSync("sh", ["-c", line], { cwd, env, input: message, encoding: "utf8" });
    const { status, stdout, stderr: said } = ended;
    expect(reasonIn(name, { code: status ?? -1, stdout, stderr: said })).toContain("This destroys everything");
    await hookLoaded([name, "--uninstall", "--yes", "--command", start], "", { cwd });
    expect(written(cwd)).toBe("");
  });

  test("stops everything where it is not installed any more", () => {
    const { status, stderr } = spawnSync("sh", ["-c", `no-such-program hook ${name} || exit 2`], { encoding: "utf8" });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/not found/)]);
  });
});

const FILES = NAMES.map((name) => AGENTS[name].place.project);
const written = (cwd: string): string =>
  FILES.map((file) => join(cwd, file))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, "utf8"))
    .join("");

test("an agent that leaves standard input open gets its answer, and no process stays", async () => {
  expect(await leftOpen).toEqual({ code: 2, stdout: "", stderr: expect.stringContaining("more than 8 seconds") });
});

test("no is the answer where the program that is to show the plan hangs", async () => {
  const answer = await hanging;
  expect(reasonIn("claude", answer)).toContain("more than 8 seconds");
});

describe("with the real terraform", () => {
  const run = (cwd: string, ...args: string[]) => {
    const { status, stderr } = spawnSync("terraform", args, {
      cwd,
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: cwd, CHECKPOINT_DISABLE: "1", TF_IN_AUTOMATION: "1" },
    });
    if (status !== 0) throw new Error(`terraform ${args.join(" ")}: ${stderr}`);
  };

  test("a saved plan is reviewed in its own folder, with the user's policy", async () => {
    const cwd = folderWith({});
    const infra = join(cwd, "infra");
    mkdirSync(infra);
    writeFileSync(join(infra, "main.tf"), 'resource "terraform_data" "orders" {\n  input = "x"\n}\n');
    writeFileSync(join(cwd, "policy.yml"), "protect: [{ address: terraform_data.orders, reason: the orders }]\n");
    run(infra, "init");
    run(infra, "plan", "-out=create.tfplan");
    run(infra, "apply", "create.tfplan");
    run(infra, "plan", "-destroy", "-out=destroy.tfplan");
    const reasonFor = async (command: string, ...args: string[]) => {
      const place = { cwd, env: { CHECKPOINT_DISABLE: "1" } };
      const message = JSON.stringify(MESSAGES.claude(command, cwd));
      return reasonIn("claude", await hook(["claude", ...args], message, place));
    };
    const policy = ["--policy", join(cwd, "policy.yml")];
    expect(await reasonFor("cd infra && terraform apply create.tfplan", ...policy)).toBeNull();
    expect(await reasonFor("cd infra && terraform apply destroy.tfplan", ...policy)).toContain("terraform_data.orders");
    expect(await reasonFor("terraform -chdir=infra apply destroy.tfplan", ...policy)).toContain("the orders");
    expect(await reasonFor("terraform -chdir=infra apply destroy.tfplan")).toBeNull();
  });
});
