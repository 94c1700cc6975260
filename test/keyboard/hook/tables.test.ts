import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { JUST, MAKE, PACKAGES, RUNNERS } from "./behind.ts";
import { EVERYDAY } from "./everyday.ts";
import { NAMES, SETTINGS } from "./landing.ts";
import { harmlessProject, project, withFiles } from "./project.ts";
import { saidOf } from "./reading.ts";

const { folder, world } = project();
const harmless = harmlessProject();
afterAll(() => {
  for (const path of [folder, harmless.folder]) rmSync(path, { recursive: true });
});

const BEHIND = [...MAKE, ...JUST, ...PACKAGES, ...RUNNERS];

test("the tables have 150 rows and more, each once, and many of them harmless", () => {
  for (const commands of [BEHIND.map(([command]) => command), EVERYDAY]) {
    expect(commands.length).toBeGreaterThanOrEqual(150);
    expect(new Set(commands).size).toBe(commands.length);
  }
  expect(BEHIND.filter(([, said]) => said === "none").length).toBeGreaterThanOrEqual(150);
});

describe.each([
  ["a recipe of make", MAKE],
  ["a recipe of just", JUST],
  ["a script of a package", PACKAGES],
  ["another program that runs commands", RUNNERS],
  ["what lands on the settings of the hook", SETTINGS],
  ["a copy that is named by what a program prints", NAMES],
])("%s", (_, rows) => {
  test.each(rows)("%s: %s", async (command, expected) => {
    expect(await saidOf(command, folder, world)).toBe(expected);
  });
});

describe("is let through, every day", () => {
  test.each(EVERYDAY)("%s", async (command) => {
    expect(await saidOf(command, harmless.folder, harmless.world)).toBe("none");
  });
});

describe("comes to an end in time, whatever stands in the file", () => {
  const many = (line: (at: number) => string, count = 20_000): string =>
    Array.from({ length: count }, (_, at) => line(at)).join("\n");
  const doubled = (sign: string, of: (name: string) => string): string =>
    many(
      (at) =>
        `v${at} ${sign} ${Array(9)
          .fill(of(`v${at + 1}`))
          .join(" + ")}`,
      12,
    );

  test.each([
    ["make a", "Makefile", `${many((at) => `A += ${at}`)}\na: ${"$(A) ".repeat(2000)}\n\t$(A)$(A)\n`],
    [
      "make a",
      "Makefile",
      `${many((at) => `ifdef X\nA${at % 9} = x${at}\nendif`)}\na:\n\t$(A0)$(A1)$(A2)$(A3)$(A4)$(A5)\n`,
    ],
    ["just a", "justfile", `${doubled(":=", (name) => name)}\na:\n    echo {{v0}}\n`],
    ["just a", "justfile", `a:\n    echo ${"{{x".repeat(50_000)}\n`],
    [
      "task a",
      "Taskfile.yml",
      `tasks:\n${many((at) => `  t${at}: {cmds: [{task: t${at + 1}}, {task: t${at + 2}}]}`, 800)}\n  a: {deps: [t0]}\n`,
    ],
    ["mise run a", "mise.toml", `[tasks]\n${many((at) => `a${at} = [`)}\n`],
    ["run-s '*a*a*a*a*a*a*a*a*'", "package.json", JSON.stringify({ scripts: { ["a".repeat(5000)]: "ls" } })],
    ["pnpm run '/(a+)+$/'", "package.json", JSON.stringify({ scripts: { [`${"a".repeat(5000)}b`]: "ls" } })],
    ["cp x.json $RANDOM.tfstate", "main.tf", `# ${"0".repeat(900_000)}\n`],
  ])("%s", async (command, file, text) => {
    const { folder: place, world: around } = withFiles({ [file]: text });
    expect(await saidOf(command, place, around)).toMatch(/^(none|unclear)$/);
    rmSync(place, { recursive: true });
  });

  test("scripts that call themselves several times are read along one way", async () => {
    const scripts = { loop: "npm run loop & npm run loop & npm run loop" };
    const { folder: place, world: around } = withFiles({ "package.json": JSON.stringify({ scripts }) });
    let looks = 0;
    const scriptAt: typeof around.scriptAt = (path) => {
      looks++;
      return around.scriptAt(path);
    };
    expect(await saidOf("npm run loop", place, { ...around, scriptAt })).toBe("unclear");
    expect(looks).toBeLessThan(200);
    rmSync(place, { recursive: true });
  });
});
