import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { run } from "../../../src/cli/command.ts";
import { agreementIn } from "../../../src/keyboard/consent/text.ts";
import { command, folderWith, type Outcome } from "../../cli/running.ts";
import { entry, planJson } from "../../input/plan/reading.ts";
import { CAN_SIGN, DIGEST, keyNamed, NOW, signersWith } from "./keys.ts";

const LOSS = planJson([entry(["delete"])]);
const KEY = CAN_SIGN ? keyNamed("alice").path : "";

interface Terminal {
  readonly cwd: string;
  readonly types?: string | null;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `agree` on a terminal on which a person types something; null: they close it. */
async function agree(args: readonly string[], { cwd, types = "agree", env = {} }: Terminal): Promise<Outcome> {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const screen = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  let stdout = "";
  let stderr = "";
  screen.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
    if (!text.includes('Type "agree"')) return;
    if (types === null) stdin.end();
    else stdin.write(`${types}\n`);
  });
  const code = await run(["agree", ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, NO_COLOR: "1", ...env },
    stdin,
    stdout: { write: (text) => (stdout += text) },
    stderr: screen,
    now: () => NOW,
  });
  return { code, stdout, stderr };
}

const review = (cwd: string, ...args: string[]): Promise<Outcome> =>
  command(["review", "plan.json", ...args], { cwd, env: { PATH: process.env.PATH }, now: () => NOW });

/** The consent in what `agree` wrote. */
const written = (text: string) => agreementIn(text.slice(0, text.indexOf("-----BEGIN")));

describe.skipIf(!CAN_SIGN)("agree", () => {
  test("shows the review, asks, and signs what lets exactly this plan pass", async () => {
    const cwd = folderWith({ "plan.json": LOSS });
    const signers = signersWith();
    const { code, stdout, stderr } = await agree(["plan.json", "--key", KEY, "--reason", "moved", "--output", "c"], {
      cwd,
    });
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("blocked: ");
    expect(stderr).toContain("policy: none found, so the defaults apply");
    expect(stderr).toContain('reason "moved"');
    expect(stderr).toContain("Signed with a plain key, which proves nothing against whoever can read it");
    expect(stderr).toMatch(/\nWrote the consent to c\.\n$/);
    expect(stderr).not.toMatch(/Signing data|replaces/);
    const passed = await review(cwd, "--consent", "c", "--signers", signers);
    expect([passed.code, passed.stderr]).toEqual([0, ""]);
    expect(passed.stdout).toMatch(/^overridden: alice@example.com agreed to exactly this finding, with a plain key/);
    expect(passed.stdout.replace(/\s+/g, " ")).toContain("until 2026-11-21T14:00:00Z, with a plain key");
    expect(passed.stdout).toContain("moved");
    const line = JSON.parse(readFileSync(join(cwd, ".local/state/destroy-guard/log.jsonl"), "utf8")) as object;
    expect(line).toMatchObject({
      command: "agree",
      decision: "consented",
      root: ".",
      verdict: "blocked",
      agreed: { by: [expect.stringMatching(/^SHA256:/)], how: "consent" },
    });
    const other = folderWith({ "plan.json": LOSS.replaceAll("aws_db_instance.prod", "aws_db_instance.other") });
    writeFileSync(join(other, "c"), readFileSync(join(cwd, "c")));
    expect((await review(other, "--consent", "c", "--signers", signers)).code).toBe(1);
  });

  test("writes the consent, and nothing else, on standard output where no file is named", async () => {
    const cwd = folderWith({ "plan.json": LOSS });
    const { stdout } = await agree(["plan.json", "--key", KEY, "--until", "30m"], { cwd });
    expect(written(stdout)).toMatchObject({ root: ".", expires: "2026-11-21T12:30:00Z", reason: "" });
    expect(stdout).toMatch(/-----END SSH SIGNATURE-----\n$/);
  });

  test("says which consent it replaces before it asks", async () => {
    const cwd = folderWith({ "plan.json": LOSS });
    const args = ["plan.json", "--key", KEY, "--output", "c"];
    await agree([...args, "--until", "30m"], { cwd });
    const before = readFileSync(join(cwd, "c"), "utf8");
    const says = "It replaces the consent in c: for ., agreed 2026-11-21T12:00:00Z, until 2026-11-21T12:30:00Z.\n";
    const stopped = await agree(args, { cwd, types: "no" });
    expect([stopped.code, stopped.stderr]).toEqual([1, expect.stringContaining(says)]);
    expect(readFileSync(join(cwd, "c"), "utf8")).toBe(before);
    const { code, stderr } = await agree(args, { cwd });
    expect([code, stderr.indexOf(says) < stderr.indexOf('Type "agree"')]).toEqual([0, true]);
    expect(written(readFileSync(join(cwd, "c"), "utf8"))?.expires).toBe("2026-11-21T14:00:00Z");
  });

  test.each(["plan.json", "./link"])("never writes over what is no consent: %s", async (output) => {
    const cwd = folderWith({ "plan.json": LOSS });
    symlinkSync("plan.json", join(cwd, "link"));
    const { code, stderr } = await agree(["plan.json", "--key", KEY, "--output", output], { cwd });
    expect([code, stderr]).toEqual([
      2,
      `destroy-guard: ${output} is there already and is no consent; give --output another name\n`,
    ]);
    expect(readFileSync(join(cwd, "plan.json"), "utf8")).toBe(LOSS);
  });

  test("writes over an empty file that was made for it", async () => {
    const cwd = folderWith({ "plan.json": LOSS, c: "" });
    expect((await agree(["plan.json", "--key", KEY, "--output", "c"], { cwd })).code).toBe(0);
    expect(written(readFileSync(join(cwd, "c"), "utf8"))?.root).toBe(".");
  });

  test.each([
    [{ TERM: "xterm", NO_COLOR: "" }, true],
    [{ TERM: "dumb", NO_COLOR: "" }, false],
    [{ TERM: "xterm", NO_COLOR: "1" }, false],
  ])("with %j has colours: %j", async (env, colored) => {
    const cwd = folderWith({ "plan.json": LOSS });
    const { stderr } = await agree(["plan.json", "--key", KEY], { cwd, env });
    expect(stderr.includes("\u001b[2m")).toBe(colored);
  });

  test("takes the digest that a report shows, for the root that is named", async () => {
    const { code, stdout } = await agree([DIGEST, "--root", "infra/prod/", "--key", KEY], { cwd: folderWith({}) });
    expect([code, written(stdout)]).toEqual([0, expect.objectContaining({ digest: DIGEST, root: "infra/prod" })]);
  });

  test("names the root as the review does: from the top of the repository", async () => {
    const cwd = folderWith({ "plan.json": LOSS });
    writeFileSync(join(cwd, ".git"), "");
    const { stdout } = await agree(["plan.json", "--root", "infra/prod", "--key", KEY], { cwd });
    expect(written(stdout)?.root).toBe("infra/prod");
  });

  test.each([
    ["something else", "yes"],
    ["nothing", ""],
    ["nothing, and close the terminal", null],
  ])("signs nothing for those who type %s", async (_, types) => {
    const cwd = folderWith({ "plan.json": LOSS });
    const { code, stdout, stderr } = await agree(["plan.json", "--key", KEY], { cwd, types });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("Nothing was signed.");
  });

  test("has nothing to ask where nothing blocks", async () => {
    const cwd = folderWith({ "plan.json": planJson([entry(["no-op"])]) });
    const { code, stdout, stderr } = await agree(["plan.json", "--key", KEY], { cwd });
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("Nothing blocks, so nobody has to agree.");
  });

  test("is judged by the policy that a person chose, and by the repository's where that is stricter", async () => {
    const cwd = folderWith({ "plan.json": LOSS, "warn.yml": "rules: { last-copy: warn }" });
    expect((await agree(["plan.json", "--key", KEY, "--policy", "warn.yml"], { cwd })).stderr).toContain(
      "Nothing blocks",
    );
    const env = { DESTROY_GUARD_POLICY: join(cwd, "warn.yml") };
    expect((await agree(["plan.json", "--key", KEY], { cwd, env })).stderr).toContain("Nothing blocks");
    for (const name of [".git", ".github"]) mkdirSync(join(cwd, name));
    writeFileSync(join(cwd, ".github", "destroy-guard.yml"), "rules: { last-copy: block }");
    const { stderr } = await agree(["plan.json", "--key", KEY], { cwd, env });
    expect(stderr).toMatch(/^blocked: [\s\S]*policy: \S*warn\.yml, and \S*destroy-guard\.yml where that is stricter$/m);
  });

  test("finds the usual key", async () => {
    const cwd = folderWith({});
    expect((await agree([DIGEST, "--root", "."], { cwd })).stderr).toContain("there is no key in");
  });

  test.each<[string, readonly string[], string]>([
    ["neither plan nor digest", [], "takes one plan, or one digest"],
    ["two plans", ["a", "b"], "takes one plan, or one digest"],
    ["a digest without a root", [DIGEST], "needs --root"],
    [
      "half a digest",
      ["sha256:abc", "--root", "."],
      "64 characters of 0-9 and a-f, and behind the colon of this one stand 3;",
    ],
    ["a digest in capitals", [DIGEST.toUpperCase(), "--root", "."], "stand 64, some of them capitals; copy it whole"],
    ["a plan on standard input", ["-"], "give it the path of the plan"],
    ["a plan that is not there", ["nowhere.json"], "nowhere.json"],
    ["a plan that ended in an error", ["errored.json"], "nobody can agree to it"],
    ["two plans in one file", ["two.json"], "one by one"],
    ["a time that is over", [DIGEST, "--root", ".", "--until", "2026-11-21T11:00:00Z"], "is over already"],
    ["a time that is too far off", [DIGEST, "--root", ".", "--until", "8d"], "at most 7 days"],
    ["a time that is none", [DIGEST, "--root", ".", "--until", "soon"], "--until takes"],
    ["no time at all", [DIGEST, "--root", ".", "--until", "0h"], "is over already"],
    ["a reason of two lines", [DIGEST, "--root", ".", "--reason", "a\nroot b"], "--reason takes one line"],
    ["a key that is not there", [DIGEST, "--root", ".", "--key", "/nowhere"], "there is no such key"],
    ["a key that is none", [DIGEST, "--root", ".", "--key", "errored.json"], "nothing was signed"],
  ])("refuses %s", async (_, args, says) => {
    const errored = planJson([entry(["delete"])], { errored: true });
    const cwd = folderWith({ "errored.json": errored, "two.json": `${LOSS}\n${LOSS}` });
    const key = args.includes("--key") ? [] : ["--key", KEY];
    const { code, stdout, stderr } = await agree([...args, ...key], { cwd });
    expect([code, stdout, stderr.replace(/\s+/g, " ")]).toEqual([2, "", expect.stringContaining(says)]);
  });

  test("writes no consent of which the trail can't tell", async () => {
    const cwd = folderWith({ file: "" });
    const { code, stdout, stderr } = await agree([DIGEST, "--root", ".", "--key", KEY, "--log", "file/log"], { cwd });
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining("the trail")]);
  });

  test("needs a terminal", async () => {
    const { code, stderr } = await command(["agree", DIGEST, "--root", ".", "--key", KEY]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("asks a person on a terminal, and there is none")]);
  });
});

describe.skipIf(!CAN_SIGN)("review --consent", () => {
  const cwdWith = async (policy: string | null) => {
    const cwd = folderWith({ "plan.json": LOSS, ...(policy === null ? {} : { "policy.yml": policy }) });
    await agree(["plan.json", "--key", KEY, "--output", "c"], { cwd });
    return cwd;
  };

  test("says on standard error why a consent does not count, and what to do", async () => {
    const cwd = await cwdWith(null);
    const { code, stdout, stderr } = await review(cwd, "--consent", "missing", "--signers", signersWith());
    expect([code, stdout.startsWith("blocked: ")]).toEqual([1, true]);
    expect(stderr).toContain("There is no consent at missing: nobody has agreed yet");
  });

  test("takes the digest of each root that the review of several shows", async () => {
    const cwd = folderWith({ "plan.json": LOSS, "dev.json": LOSS });
    const several = (...args: string[]) => review(cwd, "--root", "prod", "dev=dev.json", ...args);
    const shown = (await several("--format", "json")).stdout;
    const { roots } = JSON.parse(shown) as { roots: { root: string; digest: string }[] };
    expect(roots).toHaveLength(2);
    const text = (await several()).stdout;
    for (const { root, digest } of roots) {
      expect(text).toContain(`\n  ${root} ${digest}\n`);
      await agree([digest, "--root", root, "--key", KEY, "--output", root], { cwd });
    }
    const consents = ["--consent", "prod", "--consent", "dev", "--signers", signersWith()];
    expect(await several(...consents)).toMatchObject({ code: 0, stderr: "" });
    const markdown = (await several("--format", "markdown")).stdout;
    for (const { digest } of roots) expect(markdown).toContain(digest);
  });

  test("takes the signers of a policy that is named, and not of one that lies there", async () => {
    const cwd = await cwdWith(`override: { signers: ${signersWith()} }`);
    expect((await review(cwd, "--consent", "c", "--policy", "policy.yml")).code).toBe(0);
    const { code, stderr } = await review(cwd, "--consent", "c");
    expect([code, stderr]).toEqual([1, expect.stringContaining("Whose signature counts is not known")]);
  });

  test("asks for as many signers as the policy does", async () => {
    const cwd = await cwdWith("override: { required: 2 }");
    const { stderr } = await review(cwd, "--consent", "c", "--signers", signersWith(), "--policy", "policy.yml");
    expect(stderr).toContain("asks for 2 different signers, and in . only alice@example.com agreed");
  });

  test("writes into the review JSON who agreed, when, and with what kind of key", async () => {
    const cwd = await cwdWith(null);
    const { stdout } = await review(cwd, "--consent", "c", "--signers", signersWith(), "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: "overridden",
      override: {
        by: ["alice@example.com"],
        at: "2026-11-21T12:00:00Z",
        signed: [{ root: ".", key: { proof: "plain" } }],
      },
    });
  });
});
