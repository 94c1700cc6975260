import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import fc from "fast-check";
import { type ParseError, parse } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import { AGENTS, type ListPlace } from "../../../src/keyboard/hook/agents.ts";
import { withEntry, withoutEntry } from "../../../src/keyboard/hook/install/entry.ts";
import { command, folderWith } from "../../cli/running.ts";
import { NAMES } from "./asking.ts";
import { configured } from "./configured.ts";

/** Those whose hook is one entry among others. */
const LISTED = NAMES.filter((name) => !("script" in AGENTS[name].place));

test.each(LISTED)(
  "%s: an entry that starts another program is left, and it is said that it guards on",
  async (name) => {
    const file = configured(name, null);
    await file.run("--install", "--yes", "--command", "node guard.js");
    const before = file.text();
    const { code, stdout } = await file.run("--uninstall", "--yes");
    expect([code, file.text()]).toEqual([0, before]);
    expect(stdout).toContain(`an entry in it still guards`);
    expect(stdout).toContain(`destroy-guard hook ${name} --uninstall --command `);
    await file.run("--uninstall", "--yes", "--command", "node guard.js");
    expect(file.text()).toBeNull();
  },
);

describe.each(NAMES)("%s", (name) => {
  test("says at once how it is meant, where somebody types it in a terminal", async () => {
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    const { code, stdout, stderr } = await command(["hook", name], { stdin });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(
      `destroy-guard hook ${name} --install; to see an answer: destroy-guard hook ${name} --try `,
    );
  });

  test("gets its hook, once, and gives it back", async () => {
    const file = configured(name, null);
    const { code, stdout } = await file.run("--install", "--yes");
    expect([code, stdout]).toEqual([0, expect.stringContaining(`hook ${name} || exit 2`)]);
    const once = file.text();
    expect(once).toMatch(new RegExp(`"?destroy-guard hook ${name} \\|\\| exit 2"?`));
    expect((await file.run("--install", "--yes")).stdout).toContain("needs no change");
    expect(file.text()).toBe(once);
    expect((await file.run("--uninstall", "--yes")).code).toBe(0);
    expect(file.text()).toBeNull();
    expect((await file.run("--uninstall", "--yes")).stdout).toBe(`${file.path} is not there: nothing to take out.\n`);
  });

  test("is not called guarded while the shell finds no destroy-guard", async () => {
    const cwd = folderWith({ "own/guard.js": "" });
    const install = (...more: string[]) => command(["hook", name, "--install", "--yes", ...more], { cwd, env: {} });
    const { code, stdout, stderr } = await install();
    expect(code).toBe(0);
    expect(stdout).toContain("The hook is written, and destroy-guard is still missing.");
    expect(stdout).not.toContain("is guarded");
    expect(stderr).toContain("warning: the shell does not find destroy-guard, so ");
    expect(stderr).toContain(`hook ${name} --install --command 'node `);
    expect((await install()).stderr).toBe(stderr);
    expect((await install("--command", "'own/guard.js' --x")).stderr).toBe("");
    expect((await install("--command", "nope/guard.js")).stderr).toContain("does not find nope/guard.js");
  });

  test("is called guarded in the whole repository only at its top", async () => {
    const top = folderWith({ ".git/HEAD": "", "infra/db/main.tf": "", "bin/destroy-guard": "" });
    chmodSync(join(top, "bin/destroy-guard"), 0o755);
    const install = (cwd: string, ...more: string[]) =>
      command(["hook", name, "--install", "--yes", ...more], { cwd, env: { PATH: join(top, "bin"), HOME: top } });
    const below = await install(join(top, "infra/db"));
    expect(below.stderr).toContain("warning: this folder is not the top of the repository.");
    expect(below.stderr).toContain(`to guard all of it, run this in ${top}\n`);
    expect(below.stdout).toContain(`${AGENTS[name].title} is guarded, where it starts in this folder.`);
    for (const whole of [await install(top), await install(join(top, "infra/db"), "--user")])
      expect(whole.stderr).toBe("");
  });

  test("writes nothing without a terminal that says yes", async () => {
    const file = configured(name, null);
    const { code, stderr } = await file.run("--install");
    expect([code, stderr]).toEqual([2, expect.stringContaining("asks on a terminal, and there is none")]);
    expect(file.text()).toBeNull();
  });

  test("keeps a configuration that is a link to where it is kept", async () => {
    const file = configured(name, null);
    const kept = join(folderWith({ kept: "\n" }), "kept");
    symlinkSync(kept, file.path);
    expect((await file.run("--install", "--yes")).code).toBe(0);
    expect(lstatSync(file.path).isSymbolicLink()).toBe(true);
    expect(readFileSync(kept, "utf8")).toContain(`hook ${name} || exit 2`);
  });

  test("is told where its configuration is a folder", async () => {
    const file = configured(name, null);
    mkdirSync(file.path);
    expect(await file.run("--install", "--yes")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("can't be read: it is a folder; mend it, or move it away"),
    });
  });
});

describe.each(LISTED)("%s, beside other entries", (name) => {
  test("keeps everything else in its configuration", async () => {
    const { frame, path } = AGENTS[name].place as ListPlace;
    const list = path[1] as string;
    const others = {
      ...frame,
      theme: "dark",
      hooks: { [list]: [{ command: "their own hook", hooks: [] }], Stop: [] },
    };
    const before = `${JSON.stringify(others, null, 4)}\n`;
    const file = configured(name, before);
    await file.run("--install", "--yes");
    const now = parse(file.text() ?? "") as { theme: string; hooks: Record<string, unknown[]> };
    expect([now.theme, now.hooks[list]?.length, now.hooks.Stop]).toEqual(["dark", 2, []]);
    await file.run("--uninstall", "--yes");
    expect(file.text()).toBe(before);
  });

  test("is not touched where its configuration is broken", async () => {
    const file = configured(name, '{ "hooks": [');
    const { code, stderr } = await file.run("--install", "--yes");
    expect([code, stderr, file.text()]).toEqual([2, expect.stringContaining("put it right first"), '{ "hooks": [']);
  });
});

describe("the folders of a configuration", () => {
  const HOME = () => folderWith({});
  const run = (cwd: string, home: string, name: string, option: string) =>
    command(["hook", name, option, "--yes"], { cwd, env: { HOME: home } });

  test.each(NAMES)("of %s go with the hook that they were made for", async (name) => {
    const [cwd, home] = [folderWith({}), HOME()];
    await run(cwd, home, name, "--install");
    expect(existsSync(join(cwd, AGENTS[name].place.project))).toBe(true);
    await run(cwd, home, name, "--uninstall");
    expect([readdirSync(cwd), existsSync(join(home, ".local/state/destroy-guard/made-folders"))]).toEqual([[], false]);
  });

  test("stay where something else is in them by then", async () => {
    const [cwd, home] = [folderWith({}), HOME()];
    await run(cwd, home, "copilot", "--install");
    writeFileSync(join(cwd, ".github/CODEOWNERS"), "");
    await run(cwd, home, "copilot", "--uninstall");
    expect(readdirSync(join(cwd, ".github"))).toEqual(["CODEOWNERS"]);
  });

  test("stay where they were there before, though nothing is in them", async () => {
    const [cwd, home] = [folderWith({}), HOME()];
    mkdirSync(join(cwd, ".github"));
    await run(cwd, home, "copilot", "--install");
    await run(cwd, home, "copilot", "--uninstall");
    expect(readdirSync(cwd)).toEqual([".github"]);
    expect(readdirSync(join(cwd, ".github"))).toEqual([]);
  });

  test("stay where somebody made them anew after the hook was gone", async () => {
    const [cwd, home] = [folderWith({}), HOME()];
    await run(cwd, home, "claude", "--install");
    writeFileSync(join(cwd, ".claude/mine"), "");
    await run(cwd, home, "claude", "--uninstall");
    rmSync(join(cwd, ".claude/mine"));
    await run(cwd, home, "claude", "--install");
    await run(cwd, home, "claude", "--uninstall");
    expect(readdirSync(cwd)).toEqual([".claude"]);
  });

  test("stay where nobody could remember who made them", async () => {
    const cwd = folderWith({});
    for (const option of ["--install", "--uninstall"])
      expect((await command(["hook", "claude", option, "--yes"], { cwd, env: {} })).code).toBe(0);
    expect(readdirSync(cwd)).toEqual([".claude"]);
  });
});

test("comments, order and indentation stay", async () => {
  const before = '{\n\t// mine\n\t"b": 1, /* two */\n\t"a": [1,2],\n}\n';
  const file = configured("gemini", before);
  await file.run("--install", "--yes");
  expect(file.text()).toContain('// mine\n\t"b": 1, /* two */\n\t"a": [1,2],');
  await file.run("--uninstall", "--yes");
  expect(file.text()).toBe(before);
});

test("a new version takes the place of an old entry", async () => {
  const file = configured("claude", null);
  await file.run("--install", "--yes");
  await file.run("--install", "--yes", "--policy", "/etc/my policy.yml");
  expect(file.text()).toContain("destroy-guard hook claude --policy '/etc/my policy.yml' || exit 2");
  expect(file.text()?.match(/hook claude/g)).toHaveLength(1);
});

test("--user writes into the home, and needs to know it", async () => {
  const home = folderWith({});
  expect((await command(["hook", "codex", "--install", "--yes", "--user"], { env: { HOME: home } })).code).toBe(0);
  expect(existsSync(join(home, ".codex", "hooks.json"))).toBe(true);
  expect((await command(["hook", "codex", "--install", "--yes", "--user"], { env: {} })).code).toBe(2);
});

const others = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.jsonValue({ maxDepth: 2 }), { minKeys: 1 });
const entries = fc.array(fc.record({ matcher: fc.string(), hooks: fc.constant([]) }), { minLength: 1, maxLength: 3 });

/** With comments and commas where JSON with comments may have them. */
const decorated = fc
  .tuple(others, fc.option(entries), fc.constantFrom(0, 2, 4, "\t"), fc.boolean(), fc.boolean())
  .map(([other, list, indent, isCommented, isTrailing]) => {
    const whole = list === null ? other : { ...other, hooks: { PreToolUse: list } };
    const text = JSON.stringify(whole, null, indent);
    const commented = isCommented ? text.replace(/,\n/g, ", // why\n").replace(/\n\}$/, " // last\n}") : text;
    return isTrailing ? commented.replace(/(\S)(\s*(?:\/\/ last)?\s*)\}$/, "$1,$2}") : commented;
  });

test("whatever is in a configuration, uninstall gives back each of its characters", () => {
  const { place } = AGENTS.claude;
  const owner = { name: "claude", starter: "destroy-guard" } as const;
  fc.assert(
    fc.property(decorated, (before) => {
      const now = withEntry(before, place, owner, "destroy-guard hook claude || exit 2", "x.json");
      const errors: ParseError[] = [];
      const read = parse(now, errors, { allowTrailingComma: true }) as { hooks: { PreToolUse: unknown[] } };
      expect([errors, read.hooks.PreToolUse.at(-1)]).toEqual([[], place.entry("destroy-guard hook claude || exit 2")]);
      expect(withoutEntry(now, place, owner, "x.json")).toBe(before);
    }),
    { numRuns: 500 },
  );
});
