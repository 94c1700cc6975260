/** Agents whose hook is a program of its own, or an entry in several lists. */
import { spawnSync } from "node:child_process";
import { chmodSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import { folderWith } from "../../cli/running.ts";
import { configured } from "./configured.ts";

describe.each(["cline", "opencode"] as const)("%s, whose hook is a program", (name) => {
  test("leaves another program that lies there as it is, and says what it may run", async () => {
    const file = configured(name, "#!/bin/sh\nexit 0\n");
    const { code, stderr } = await file.run("--install", "--yes");
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(`refuse the command if this does not end with 0: destroy-guard hook ${name} || exit 2`),
    ]);
    expect((await file.run("--uninstall", "--yes")).stdout).toContain("needs no change");
    expect(file.text()).toBe("#!/bin/sh\nexit 0\n");
  });

  test("gets a new one in the place of its own, whatever starts it", async () => {
    const file = configured(name, null);
    const started = ["--install", "--yes", "--command", "'my own/node' x.js"];
    await file.run(...started, "--policy", "a 'b\".yml");
    expect(file.text()).toContain("--policy");
    expect((await file.run(...started, "--log", "/l")).code).toBe(0);
    expect(file.text()).toContain(`'my own/node' x.js hook ${name} --log /l || exit 2`);
    await file.run("--uninstall", "--yes");
    expect(file.text()).toBeNull();
  });
});

test("Cline's can be started, and OpenCode's can be read", async () => {
  for (const [name, mode] of [
    ["cline", 0o755],
    ["opencode", 0o644],
  ] as const) {
    const file = configured(name, null);
    await file.run("--install", "--yes");
    expect(statSync(file.path).mode & 0o777).toBe(mode);
  }
});

test("Windsurf's stands before commands, files and tools of servers, and goes from all three", async () => {
  const before = '{\n  "hooks": {\n    "pre_write_code": [\n      { "command": "lint" }\n    ]\n  }\n}\n';
  const file = configured("windsurf", before);
  await file.run("--install", "--yes");
  const { hooks } = parse(file.text() ?? "") as { hooks: Record<string, { command: string }[]> };
  const own = "destroy-guard hook windsurf || exit 2";
  expect(Object.entries(hooks).map(([event, list]) => [event, ...list.map(({ command }) => command)])).toEqual([
    ["pre_write_code", "lint", own],
    ["pre_run_command", own],
    ["pre_mcp_tool_use", own],
  ]);
  expect((await file.run("--install", "--yes")).stdout).toContain("needs no change");
  await file.run("--uninstall", "--yes");
  expect(file.text()).toBe(before);
});

describe("OpenCode's plugin", () => {
  /** What the plugin throws before a tool runs, and what it asked for. `program`: what is started as destroy-guard. */
  async function before(program: string | null, tool: string, args: object) {
    const file = configured("opencode", null);
    await file.run("--install", "--yes");
    const cwd = folderWith({});
    const bin = folderWith(program === null ? {} : { "destroy-guard": `#!/bin/sh\n${program}\n` });
    if (program !== null) chmodSync(join(bin, "destroy-guard"), 0o755);
    const run = `import { DestroyGuard } from ${JSON.stringify(pathToFileURL(file.path).href)};
      const hooks = await DestroyGuard({ directory: ${JSON.stringify(cwd)} });
      await hooks["tool.execute.before"]({ tool: ${JSON.stringify(tool)} }, { args: ${JSON.stringify(args)} })
        .then(() => console.log("run"), (error) => console.log("stopped: " + error.message));`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", run], {
      encoding: "utf8",
      env: { PATH: [bin, process.env.PATH].join(delimiter), ASKED: join(cwd, "asked") },
    });
    expect(stderr.replace(/^.*Warning.*$|^\(Use.*$|^Reparsing.*$|^To eliminate.*$/gm, "").trim()).toBe("");
    return stdout.trim();
  }
  const REFUSING = 'grep -q "terraform destroy" && { echo "This destroys everything." >&2; exit 2; }; exit 0';

  test.each<[string, string | null, string, object, string]>([
    ["what it refuses", REFUSING, "bash", { command: "terraform destroy" }, "stopped: This destroys everything."],
    ["what it has nothing against", REFUSING, "bash", { command: "ls" }, "run"],
    ["a tool that only reads", "exit 2", "read", { filePath: "x" }, "run"],
    ["a hook that is not there", null, "bash", { command: "ls" }, "stopped: "],
    ["a hook that dies", "kill -9 $$", "bash", { command: "ls" }, "stopped: "],
    [
      "what is in a batch",
      REFUSING,
      "batch",
      {
        tool_calls: [
          { tool: "read", parameters: { filePath: "x" } },
          { tool: "bash", parameters: { command: "terraform destroy" } },
        ],
      },
      "stopped: This destroys everything.",
    ],
  ])("%s", async (_, program, tool, args, expected) => {
    expect(await before(program, tool, args)).toContain(expected);
  });
});
