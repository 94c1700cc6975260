import { chmodSync, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { AGENTS } from "../../src/keyboard/hook/agents.ts";
import { VERSION } from "../../src/version.ts";
import { bash } from "../bash.ts";
import { folderWith } from "../cli/running.ts";

const PAGE = readFileSync("docs/agents.md", "utf8");
const blocks = [...PAGE.matchAll(/^ *```(\w+)\n([\s\S]*?)^ *```$/gm)].map(([, kind = "", text = ""]) => ({
  kind,
  text: text.replace(/^ +/gm, "").trim(),
}));
/** Each command with the output that is shown behind it. */
const COMMANDS = blocks.flatMap(({ kind, text }, at) => {
  const next = blocks[at + 1];
  return kind === "sh" ? [[text, next?.kind === "text" ? next.text : null] as const] : [];
});

/** What a package manager puts on the path. */
function installed(): string {
  const bundle = join(process.cwd(), "dist", "cli", "index.js");
  const folder = folderWith({ "destroy-guard": `#!/bin/sh\nexec '${process.execPath}' '${bundle}' "$@"\n` });
  chmodSync(join(folder, "destroy-guard"), 0o755);
  return `${folder}${delimiter}${process.env.PATH}`;
}

test("every command of docs/agents.md does what the page says", () => {
  const cwd = folderWith({});
  const PATH = installed();
  const run = (command: string) => bash(["-c", command], { cwd, env: { PATH, HOME: cwd } });
  expect(COMMANDS.map(([command]) => command.split(" ").slice(0, 2).join(" "))).toEqual([
    "npm install",
    "destroy-guard hook",
    "destroy-guard hook",
    "destroy-guard hook",
    "destroy-guard hook",
  ]);
  for (const [command, shown] of COMMANDS.slice(1)) {
    // A person would answer on the terminal; without one, --yes does.
    const isAsking = /install$/.test(command);
    const { status, stdout, stderr } = run(isAsking ? `${command} --yes` : command);
    expect([command, stderr, status === 0 || stdout.startsWith("denied")]).toEqual([command, "", true]);
    if (shown !== null) expect(stdout.trim()).toBe(shown);
    if (isAsking) expect(existsSync(join(cwd, ".claude/settings.json"))).toBe(!command.includes("--uninstall"));
  }
  expect(COMMANDS[0]?.[0]).toBe(`npm install --global github:destroy-guard/destroy-guard#v${VERSION}`);
});

test("the page names the files of all agents", () => {
  for (const { place } of Object.values(AGENTS)) {
    expect(PAGE).toContain(`| \`${place.project}\` | \`~/${place.user}\` |`);
  }
});
