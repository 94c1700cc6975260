import { readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { pageAt } from "../docs/markdown.ts";
import { rulesWith, SET_UP, type Stage, stage, WORKFLOW } from "../setup/doctor/stage.ts";
import { type Ended, type Given, loaded, start } from "./command-line.ts";

const outside = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
const plainNode =
  outside
    .map((folder) => join(folder, "node"))
    .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true) ?? process.execPath;

/** The bundle on the machine's own Node; the fake answers meanwhile. */
const doctor = (one: Stage): Promise<Ended> => start(["doctor"], givenTo(one), plainNode);

/** The same without a process, for what does not depend on how it is started. */
const doctorLoaded = (one: Stage, args: readonly string[] = [], env = one.env()): Promise<Ended> =>
  loaded(["doctor", ...args], givenTo(one, env));

const givenTo = (one: Stage, env = one.env()): Given => ({
  cwd: one.folder,
  env: { PATH: outside.join(delimiter), ...env },
});

describe("The bundle, as people start it", () => {
  test("says of a repository that is set up as documented that nothing is open", async () => {
    const one = await stage();
    const { code, stdout, stderr } = await doctor(one);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^acme\/infra, branch main: the check is required, and nothing is open\n/);
  });

  test("prints of a check that is not required what docs/setup.md shows", async () => {
    const shown = pageAt("docs/setup.md").blocks.find(({ text }) => text.startsWith("acme/infra, branch main"))?.text;
    const one = await stage(SET_UP, {}, rulesWith("required_status_checks", null));
    const { code, stdout } = await doctor(one);
    expect(code).toBe(1);
    expect(shown).toBe(`${stdout.slice(0, stdout.indexOf("\n\n✓"))}\n…\n`);
  });

  test("with the token of a workflow, closes hole after hole", async () => {
    const one = await stage({
      ...SET_UP,
      [WORKFLOW]: (SET_UP[WORKFLOW] ?? "").replace("labeled, unlabeled", "labeled"),
    });
    const env = one.env(one.github.token);
    one.github.changeRuleset("main", { enforcement: "disabled" });
    const openNow = async () => {
      const { code, stdout } = await doctorLoaded(one, ["--format", "json"], env);
      const { answers } = JSON.parse(stdout) as { answers: readonly { check: string; state: string }[] };
      return [code, ...answers.filter(({ state }) => state === "open").map(({ check }) => check)];
    };
    expect(await openNow()).toEqual([
      1,
      "required",
      "activity",
      "pull-request",
      "code-owners",
      "stale",
      "history",
      "history",
    ]);
    one.github.changeRuleset("main", { enforcement: "active" });
    expect(await openNow()).toEqual([1, "activity"]);
    one.write(SET_UP);
    expect(await openNow()).toEqual([0]);
  });

  test("makes few requests, all of them reads", async () => {
    const one = await stage();
    one.github.log.clear();
    await doctorLoaded(one);
    const requests = one.github.log.requests;
    expect(requests.map(({ method }) => method).filter((method) => method !== "GET")).toEqual([]);
    expect(requests.length).toBeLessThanOrEqual(12);
  });

  test("says nothing of the token, whatever happens", async () => {
    const one = await stage();
    const token = one.github.personToken("alice");
    for (const env of [one.env(token), { ...one.env(token), GITHUB_REPOSITORY: "acme/none" }]) {
      const { stdout, stderr } = await doctorLoaded(one, [], env);
      expect(stdout + stderr).not.toContain(token);
    }
  });
});

test("docs/setup.md tells the exit codes as --help does", () => {
  const page = readFileSync("docs/setup.md", "utf8");
  const section = page.slice(page.indexOf("## Is it really required?"), page.indexOf("## One maintainer alone"));
  expect([...section.matchAll(/^\| (\d) \|/gm)].map(([, code]) => code)).toEqual(["0", "1", "2"]);
});
