/** Commands that take long to be read: an agent that has waited too long would run them. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readCommand } from "../../../src/keyboard/hook/shell/read.ts";
import { saidOf, workingCopy } from "./reading.ts";

const { folder, world } = workingCopy();
afterAll(() => rmSync(folder, { recursive: true }));

/** The time is up after so many looks at the clock. */
const lateAfter = (looks: number) => {
  let left = looks;
  return { ...world, isLate: () => left-- <= 0 };
};

describe("A command that takes too long to be read is refused", () => {
  test.each([
    ["many commands", "true; ".repeat(1000)],
    ["many paths", `rm ${"a ".repeat(1000)}`],
    ["many archives", `tar xf ${"a.tar ".repeat(1000)}`],
    ["many folders", `find ${"tools ".repeat(1000)} -delete`],
    ["many sources", `cp -r ${"tools ".repeat(1000)} infra`],
    ["many words of a program that is not known", `x ${"sh/y ".repeat(1000)}`],
    ["a script inside of a script", `sh -c '${"true; ".repeat(1000)}'`],
  ])("%s", async (_, command) => {
    expect(await saidOf(command, folder, lateAfter(100))).toBe("unclear");
    expect(await saidOf("terraform plan; rm a; tar xf a.tar", folder, lateAfter(100))).toBe("none");
  });
});

// How long each of these takes is a matter of `npm run bench -- hook`.
describe("A text of many empty lines is read to its end", () => {
  const lines = "\n".repeat(60_000);
  test.each([
    ["in quotes", `x '${lines}'`],
    ["in a program", `python3 -c '${lines}'`],
    ["in a function", `f() { echo ${lines}\n}; f`],
    ["in a script that is taken in", "source ./lines.sh"],
  ])("%s", async (_, command) => {
    writeFileSync(join(folder, "lines.sh"), `terraform plan\n${lines}`);
    expect(await saidOf(command, folder, world)).toBe("none");
  });
});

describe("So is one of many blanks with something behind them", () => {
  const blanks = " ".repeat(60_000);
  test.each([
    ["a comment", `gh pr comment 1 --body-file - <<'E'\natlantis apply${blanks}${"\n".repeat(60_000)}x\nE`],
    ["a replacement", `perl -pe 's/a/b/${blanks}x'`],
    ["a search", `perl -ne 'print if /a/${blanks}x'`],
  ])("%s", async (_, command) => {
    expect(await saidOf(command, folder, world)).toBe("none");
  });
});

describe("So is one of many words", () => {
  test.each([
    ["of a program that is not known", `foo ${"word ".repeat(12_000)}`],
    ["of an interpreter", `python3 - ${"x ".repeat(12_000)}`],
    ["of a program that starts another", `uv run ${"-w a ".repeat(8_000)}`],
    ["of a script of a package", `npm run a ${"x ".repeat(12_000)}`],
    ["behind a wrapper", `sudo ${"-u x ".repeat(8_000)}ls`],
    ["that are texts", `foo ${"'a b' ".repeat(8_000)}`],
  ])("%s", async (_, command) => {
    expect(await saidOf(command, folder, world)).toBe("none");
  });
});

describe("A command that starts itself again and again is refused as nested, and not as a fault", () => {
  test.each(["env ", "sudo ", "nice ", "command ", "xargs ", "find . -exec ", "mise x -- ", "sudo -u x ", "eval "])(
    "%s",
    async (program) => {
      for (const command of [`${program.repeat(1_000)}ls`, `sh -c '${program.repeat(1_000)}ls'`]) {
        const { found } = readCommand(command, { folder, hidden: new Map() }, world);
        expect(found).toContainEqual(expect.objectContaining({ kind: "unclear", what: "nested" }));
      }
    },
  );

  test("but not where a person might have written it", async () => {
    const command = "timeout 5 env A=b nice -n 5 sudo -E command time nohup stdbuf -oL setsid ionice -c3 chrt 5 ls";
    expect(await saidOf(command, folder, world)).toBe("none");
  });
});

test("A container with more mounts than anybody has is not looked into", async () => {
  const mounts = (count: number) => Array.from({ length: count }, (_, at) => `-v ./a${at}:/w${at}`).join(" ");
  expect(await saidOf(`docker run ${mounts(50)} alpine ls`, folder, world)).toBe("none");
  expect(await saidOf(`docker run ${mounts(51)} alpine ls`, folder, world)).toBe("unclear");
});
