import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { githubWith } from "../github/fake/asking.ts";
import type { FakeGitHub } from "../github/fake/github.ts";
import { outputsIn } from "./output-file.ts";
import { type Job, type Run, runAction } from "./runner.ts";
import { commandsIn } from "./workflow-commands.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** An action of a few lines of JavaScript. */
const actionOf = (script: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "action-"));
  folders.push(folder);
  writeFileSync(
    join(folder, "action.yml"),
    `name: tiny
description: for this test
inputs:
  github-token: { description: t, default: "\${{ github.token }}" }
  two words: { description: t, default: both }
  count: { description: t, default: 3 }
  plan: { description: t }
runs: { using: node24, main: index.mjs }
`,
  );
  writeFileSync(join(folder, "index.mjs"), `import fs from "node:fs"; const env = process.env; ${script}`);
  return folder;
};

const opened = async (): Promise<FakeGitHub> => {
  const github = await githubWith();
  github.open({ by: "bob", branch: "drop-db", files: { "main.tf": "x\n" } });
  return github;
};

const run = async (script: string, more: Partial<Job> = {}): Promise<Run> => {
  const github = more.github ?? (await opened());
  return runAction({ github, delivery: github.delivered("pull_request"), action: actionOf(script), ...more });
};

/** Runs an action that writes down one thing as JSON. */
const answerOf = async (expression: string, more: Partial<Job> = {}): Promise<unknown> =>
  JSON.parse(
    (await run(`fs.writeFileSync("answer.json", JSON.stringify(${expression}))`, more)).written.get("answer.json") ??
      "null",
  );

describe("an action finds", () => {
  test("its inputs: given, by default, or empty", async () => {
    const github = await opened();
    const inputs = await answerOf(
      `Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith("INPUT_")))`,
      {
        github,
        inputs: { plan: "a.json\nb.json" },
      },
    );
    expect(inputs).toEqual({
      "INPUT_GITHUB-TOKEN": github.token,
      INPUT_TWO_WORDS: "both",
      INPUT_COUNT: "3",
      INPUT_PLAN: "a.json\nb.json",
    });
  });

  test("the event and the place where it runs", async () => {
    const github = await opened();
    const pull = github.pull(1);
    const found = await answerOf(
      `({ number: JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH)).number, sha: env.GITHUB_SHA, ref: env.GITHUB_REF, name: env.GITHUB_REF_NAME, head: env.GITHUB_HEAD_REF, base: env.GITHUB_BASE_REF,
         api: env.GITHUB_API_URL, attempt: env.GITHUB_RUN_ATTEMPT, here: process.cwd() === env.GITHUB_WORKSPACE, plan: fs.readFileSync("infra/plan.json", "utf8") })`,
      { github, attempt: 2, files: { "infra/plan.json": "{}" } },
    );
    const place = {
      sha: pull.testMerge,
      ref: "refs/pull/1/merge",
      name: "1/merge",
      head: "drop-db",
      base: "main",
      api: github.urls.api,
    };
    expect(found).toEqual({ number: 1, ...place, attempt: "2", here: true, plan: "{}" });
  });

  test("nothing of the environment in which the tests run", async () => {
    process.env.LEFT_BEHIND = "yes";
    const names = (await answerOf("Object.keys(env)", { env: { https_proxy: "http://127.0.0.1:9" } })) as string[];
    delete process.env.LEFT_BEHIND;
    expect(names.filter((name) => !/^(INPUT|GITHUB|RUNNER)_/.test(name)).toSorted()).toEqual([
      "CI",
      "HOME",
      "PATH",
      "https_proxy",
    ]);
  });

  test("a token that may only read, when the pull request is from a fork", async () => {
    const github = await githubWith({ visibility: "public" });
    github.open({ by: "mallory", branch: "drop-db", files: { "main.tf": "x\n" }, from: github.fork("mallory") });
    const status = await answerOf(
      `(await fetch(env.GITHUB_API_URL + "/repos/acme/infra/issues/1/comments", { method: "POST", body: '{"body":"hi"}', headers: { authorization: "token " + env["INPUT_GITHUB-TOKEN"] } })).status`,
      { github },
    );
    expect(status).toBe(403);
  });
});

describe("a run", () => {
  test("reports what the action printed, put out and wrote", async () => {
    const result = await run(
      `console.log("hello"); console.log("::warning file=a.tf,line=3::careful%0Anow"); console.error("::error::no");
       fs.appendFileSync(env.GITHUB_OUTPUT, "verdict<<end\\nblocked\\nend\\n"); fs.appendFileSync(env.GITHUB_STEP_SUMMARY, "# Blocked"); process.exitCode = 1;`,
    );
    expect(result).toMatchObject({
      exitCode: 1,
      conclusion: "failure",
      log: ["hello"],
      warnings: ["careful\nnow"],
      errors: ["no"],
      outputs: { verdict: "blocked" },
      summary: "# Blocked",
      written: new Map(),
    });
  });

  test.each([
    ["success", ""],
    ["failure", "process.exit(2)"],
    ["failure", "process.kill(process.pid)"],
  ])("is a check on the pull request's head: %s after %j", async (conclusion, script) => {
    const github = await opened();
    await run(script, { github });
    expect(github.checksOf(github.tip("drop-db"))).toMatchObject([{ name: "destroy-guard", done: { conclusion } }]);
  });

  test("shows its check as running while it runs", async () => {
    const github = await githubWith({ visibility: "public" });
    github.open({ by: "bob", branch: "drop-db", files: { "main.tf": "x\n" } });
    const checks = `(await (await fetch(env.GITHUB_API_URL + "/repos/acme/infra/commits/drop-db/check-runs")).json()).check_runs`;
    expect(await answerOf(checks, { github })).toMatchObject([{ status: "in_progress", conclusion: null }]);
  });

  test("shows no summary over 1 MiB, and says so", async () => {
    const result = await run(`fs.writeFileSync(env.GITHUB_STEP_SUMMARY, "x".repeat(1024 * 1024 + 1))`);
    expect(result).toMatchObject({
      conclusion: "success",
      summary: "",
      errors: [expect.stringContaining("upload aborted")],
    });
  });

  test("that does not end is ended", async () => {
    const limit = new AbortController();
    // Tells when it has printed, since nobody knows how long that takes.
    const server = createServer(() => limit.abort()).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close().closeAllConnections());
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const script = `console.log("waiting"); await fetch("http://127.0.0.1:${port}"); setInterval(() => {}, 1000)`;
    await expect(run(script, { limit: limit.signal })).rejects.toThrow(/did not end.*waiting/s);
  });

  test("with an input that action.yml does not have is a mistake of the test", async () => {
    await expect(run("", { inputs: { plam: "x" } })).rejects.toThrow("action.yml has no input plam.");
  });
});

describe("workflow commands", () => {
  const none: readonly string[] = [];
  test.each<[what: string, printed: string, names: readonly string[], data: readonly string[]]>([
    ["one at the start of a line", "::error::no", ["error"], ["no"]],
    ["one after white space", "\t ::error::no", ["error"], ["no"]],
    ["one after a zero-width space", "\u200b::error::no", ["error"], ["no"]],
    ["one after a carriage return", "text\r::error::no", ["error"], ["no"]],
    ["one that is written in capitals", "::ERROR::no", ["ERROR"], ["no"]],
    ["none in the middle of a line", "text ::error::no", none, none],
    ["none that is not known", "::shout::no", none, none],
    ["none without its second mark", "::error no", none, none],
    ["the older form, anywhere in a line", "text ##[error]no", ["error"], ["no"]],
    ["escapes in its data, percent last", "::error::a%0Ab%250Ac", ["error"], ["a\nb%0Ac"]],
    [
      "none while they are stopped",
      "::stop-commands::abc\n::error::no\n::abc::\n::notice::yes",
      ["stop-commands", "notice"],
      ["abc", "yes"],
    ],
  ])("%s", (_, printed, names, data) => {
    const { commands } = commandsIn(printed);
    expect(commands.map(({ name }) => name)).toEqual(names);
    expect(commands.map((command) => command.data)).toEqual(data);
  });

  test("have properties, with escapes of their own", () => {
    expect(commandsIn("::error file=a%2Cb.tf,line=3,title=::no").commands).toEqual([
      { name: "error", properties: { file: "a,b.tf", line: "3" }, data: "no" },
    ]);
    expect(commandsIn("##[error file=a%3Bb.tf;line=3]no").commands).toEqual([
      { name: "error", properties: { file: "a;b.tf", line: "3" }, data: "no" },
    ]);
  });
});

describe("the output file", () => {
  test.each([
    ["name=value", "a=1\nb=x=y\n", { a: "1", b: "x=y" }],
    ["lines up to an end", "a<<END\none\n\ntwo=2\nEND\nb=3\n", { a: "one\n\ntwo=2", b: "3" }],
    ["an empty value", "a<<END\nEND\n", { a: "" }],
    ["nothing", "", {}],
  ])("holds %s", (_, text, expected) => {
    expect(outputsIn(text)).toEqual(expected);
  });

  test.each([
    ["a<<END\none\n", 'The output "a" never ends: there is no line "END".'],
    ["just text\n", '"just text" is no output'],
  ])("cannot hold %j", (text, message) => {
    expect(() => outputsIn(text)).toThrow(message);
  });
});
