import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { entryOf } from "../../src/keyboard/trail/entry.ts";
import { trailAt } from "../../src/keyboard/trail.ts";
import { command, folderWith } from "../cli/running.ts";
import { entry, planJson } from "../input/plan/reading.ts";
import { counts } from "../report/reviews.ts";
import { ask, MESSAGES } from "./hook/asking.ts";

const place = (root: string, workspace = "default") => ({ top: "/home/u/infra", root, workspace, backend: null });

/** A home in which three decisions were written down. */
async function home() {
  const folder = folderWith({});
  const path = join(folder, ".local", "state", "destroy-guard", "log.jsonl");
  const trail = trailAt(path, () => new Date("2026-11-21T12:00:00Z"));
  await trail.append(entryOf("hook claude", "denied"));
  await trail.append(
    entryOf("apply", "agreed", {
      place: place("prod"),
      verdict: "blocked",
      counts: counts({ delete: 25, none: 3 }),
      agreed: { by: ["alice"], how: "typed" },
    }),
  );
  await trail.append(entryOf("apply", "applied", { place: place("dev", "blue\u001b[31m"), exitCode: 0 }));
  const log = (...args: string[]) => command(["log", ...args], { env: { HOME: folder } });
  return { path, trail, log };
}

describe("log", () => {
  test("shows one line for each decision, and no escape sequence that a name holds", async () => {
    const { log } = await home();
    expect(await log()).toEqual({
      code: 0,
      stderr: "",
      stdout: [
        "2026-11-21 12:00:00 UTC  hook claude   denied\n",
        "2026-11-21 12:00:00 UTC  apply         agreed; prod; blocked; 25 deleted, 3 unchanged; agreed: alice, who typed it\n",
        "2026-11-21 12:00:00 UTC  apply         applied; dev (workspace blue\\u001b[31m); Terraform ended with 0\n",
      ].join(""),
    });
  });

  test("has one column for what was asked, whatever the agent is called", async () => {
    const { log, trail } = await home();
    await trail.append(entryOf("hook windsurf", "denied"));
    const starts = (await log()).stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.search(/denied|agreed;|applied;/));
    expect(starts).toEqual([40, 40, 40, 40]);
  });

  test.each([
    ["refused", "not applied: refused"],
    ["answered no", "not applied: a person answered no"],
    ["not answered", "not applied: nobody answered"],
  ] as const)("says of an apply that was %s that nothing was applied, and why", async (decision, said) => {
    const { log, trail } = await home();
    await trail.append(entryOf("apply", decision, { place: place("prod"), verdict: "passed" }));
    expect((await log()).stdout).toContain(`apply         ${said}; prod; passed\n`);
  });

  test.each([
    ["typed", "alice, who typed it"],
    ["yes", "alice, by --yes"],
    ["consent", "alice, by a signed consent"],
  ] as const)("says how a person agreed: %s", async (how, said) => {
    const { log, trail } = await home();
    await trail.append(entryOf("apply", "agreed", { place: place("prod"), agreed: { by: ["alice"], how } }));
    expect((await log()).stdout).toContain(`agreed; prod; agreed: ${said}\n`);
  });

  test("shows one root, by its name or by its folder", async () => {
    const { log } = await home();
    expect((await log("--root", "prod")).stdout.split("\n")).toHaveLength(2);
    expect((await log("--root", "/home/u/infra/dev")).stdout).toContain("applied; dev");
    expect(await log("--root", "elsewhere")).toMatchObject({
      stdout: "",
      stderr: expect.stringMatching(/there is no line of the root elsewhere; there are lines of .*dev.*\n$/),
    });
  });

  test("gives the same to programs", async () => {
    const { log, trail } = await home();
    expect(JSON.parse((await log("--format", "json")).stdout)).toEqual(trail.read().lines);
  });

  test("says whether the trail is whole, and by its last line whether its end is there", async () => {
    const { log, trail, path } = await home();
    const last = trail.read().lines.at(-1)?.hash as string;
    expect(await log("--verify")).toMatchObject({ code: 0, stdout: expect.stringContaining(`the last is ${last}`) });
    expect((await log("--verify", "--last", last)).code).toBe(0);
    writeFileSync(path, readFileSync(path, "utf8").split("\n").slice(0, 2).join("\n"));
    expect((await log("--verify")).code).toBe(0);
    expect(await log("--verify", "--last", last)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("lines at the end are missing"),
    });
  });

  test("names the first line that was changed, with 1", async () => {
    const { log, path } = await home();
    writeFileSync(path, readFileSync(path, "utf8").replace("alice", "mallory"));
    expect(await log("--verify")).toMatchObject({
      code: 1,
      stdout: `${path}: line 2 was changed after it was written; ask who did it; to begin a new trail, keep this file under another name\n`,
    });
    expect(await log()).toMatchObject({ code: 0, stderr: expect.stringMatching(/line 2 was\s+changed/) });
  });

  test.each([
    [["--format", "xml"], '"xml" is not a format of log; there are terminal, json'],
    [["x"], "log takes no arguments"],
    [["--last", "x", "--log", "/nowhere"], '"x" is no hash of a line'],
  ])("%j is wrong usage", async (args, message) => {
    const { log } = await home();
    expect(await log(...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });

  test("that can't be read at all is told so, and not that there is none", async () => {
    const path = join(folderWith({ log: "not a trail\n" }), "log");
    const { code, stdout, stderr } = await command(["log", "--log", path]);
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("line 1 can't be read as a line of the trail; ask who did it");
    expect(stderr).not.toContain("no line yet");
  });

  test.each([[], ["--verify"]])("in the place of which is a folder is no trail that is whole: %j", async (...args) => {
    const path = folderWith({});
    expect(await command(["log", "--log", path, ...args])).toEqual({
      code: 2,
      stdout: "",
      stderr: `destroy-guard: the trail ${path} is a folder; name a file with --log\n`,
    });
  });

  test("is missing as a whole where a file is named and not there", async () => {
    const path = join(folderWith({}), "gone", "log.jsonl");
    const verified = (...args: string[]) => command(["log", "--verify", ...args], { env: { HOME: folderWith({}) } });
    expect(await verified("--log", path)).toEqual({
      code: 1,
      stdout: `${path}: there is no such file; it was taken away, or --log means another\n`,
      stderr: "",
    });
    expect(await verified()).toMatchObject({ code: 0, stdout: expect.stringContaining("there is no line yet") });
  });

  test("is missing as a whole where its file is there and empty: a trail begins with its first line", async () => {
    const { path, log } = await home();
    writeFileSync(path, "");
    const said = `${path}: the file is there and holds no line: what was written was taken away, or never came to its end\n`;
    expect(await log("--verify")).toEqual({ code: 1, stdout: said, stderr: "" });
    expect(await log("--verify", "--log", path)).toEqual({ code: 1, stdout: said, stderr: "" });
    expect(await log()).toEqual({ code: 0, stdout: "", stderr: `destroy-guard: ${said}` });
    // What is no file never holds a line.
    expect(await log("--verify", "--log", "/dev/null")).toMatchObject({ code: 0 });
  });

  test("of nothing is nothing, and says so", async () => {
    expect(await command(["log"], { env: { HOME: folderWith({}) } })).toEqual({
      code: 0,
      stdout: "",
      stderr: expect.stringMatching(/log\.jsonl: there is no line yet\n$/),
    });
  });
});

describe("a hook writes down", () => {
  const plan = planJson([entry(["delete"])]);
  /** What is in the trail after an agent asked for a command. */
  async function writtenBy(text: string, args: readonly string[] = []) {
    const cwd = folderWith({ tfplan: plan, quiet: planJson([entry(["no-op"])]) });
    const path = join(cwd, "log.jsonl");
    const { reason } = await ask("claude", MESSAGES.claude(text, cwd), {
      cwd,
      args: args.includes("--log") ? args : ["--log", path, ...args],
    });
    return { reason, lines: trailAt(path, () => new Date()).read().lines, cwd };
  }

  test("a no, and what the plan would have done", async () => {
    const { lines, cwd } = await writtenBy("terraform apply tfplan");
    expect(lines).toEqual([
      expect.objectContaining({
        command: "hook claude",
        decision: "denied",
        place: { top: cwd, root: ".", workspace: "default", backend: null },
        verdict: "blocked",
        digest: expect.stringMatching(/^sha256:/),
        counts: expect.objectContaining({ delete: 1 }),
      }),
    ]);
  });

  test("where it was, also of a command without a plan", async () => {
    const { lines, cwd } = await writtenBy("terraform destroy");
    const place = { top: cwd, root: ".", workspace: "default", backend: null };
    expect(lines).toEqual([expect.objectContaining({ decision: "denied", place, verdict: null })]);
  });

  test("that it had no objection to an apply, and nothing of what is none of its business", async () => {
    const { lines, reason } = await writtenBy("terraform apply quiet");
    expect([reason, lines]).toEqual([null, [expect.objectContaining({ decision: "no objection", verdict: "passed" })]]);
    expect((await writtenBy("ls")).lines).toEqual([]);
    expect((await writtenBy("terraform plan -out=x")).lines).toEqual([]);
  });

  test("no word of the command, which may hold a secret", async () => {
    const { lines } = await writtenBy("TF_VAR_password=hunter2 terraform destroy -auto-approve");
    expect([lines.length, JSON.stringify(lines).includes("hunter2")]).toEqual([1, false]);
  });

  test("and refuses an apply of which it can't tell, while a no stays the same no", async () => {
    const broken = ["--log", "/dev/null/log.jsonl"];
    expect((await writtenBy("terraform apply quiet", broken)).reason).toContain(
      "Nobody would know of this apply later, so it is refused: the trail /dev/null/log.jsonl can't be written",
    );
    expect((await writtenBy("terraform destroy", broken)).reason).toContain("This destroys everything");
  });

  test("and leaves the trail to itself", async () => {
    const { reason } = await writtenBy("rm log.jsonl");
    expect(reason).toContain("what the guard itself rests on");
  });
});
