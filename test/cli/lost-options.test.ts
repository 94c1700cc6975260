import { describe, expect, test } from "vitest";
import { COMMAND_NAMES } from "../../src/cli/names.ts";
import { command, folderWith } from "./running.ts";

/** An option that would change nothing is refused: whoever wrote it believes that it does. */

const DIGEST = `sha256:${"a".repeat(64)}`;

describe("an option that would be passed over", () => {
  test.each([
    ["review --signers s plan.json", "--signers does nothing without --consent; give that as well, or leave"],
    ["apply --signers s", "--signers does nothing without --consent"],
    ["hook claude --signers s", "--signers does nothing without --consent"],
    ["hook claude --install --signers s", "--signers does nothing without --consent"],
    ["hook claude --yes", "--yes does nothing without --install or --uninstall"],
    ["hook claude --user --try ls", "--user does nothing without --install or --uninstall"],
    ["hook claude --command x", "--command does nothing without --install or --uninstall"],
    ["hook claude --uninstall --log x", "--uninstall and --log exclude each other"],
    ["hook claude --uninstall --consent x --signers y", "--uninstall and --consent exclude each other"],
    ["hook claude --install --uninstall", "--install and --uninstall exclude each other"],
    ["hook claude --uninstall --try ls", "--uninstall and --try exclude each other"],
    ["log --verify --root infra", "--verify and --root exclude each other"],
    ["log --verify --format json", "--verify and --format exclude each other"],
    [`log --last ${DIGEST} --format json`, "--last and --format exclude each other"],
    [`agree ${DIGEST} --root . --policy p.yml`, "--policy is for a plan; with a digest nothing is reviewed"],
    [`agree ${DIGEST} --root . --terraform tofu`, "--terraform is for a plan; with a digest nothing is reviewed"],
    ["review --quiet --format json plan.json", "--quiet prints one line instead of the report, so there is nothing"],
    ["review -q --format junit --output - plan.json", "there is nothing for --format junit"],
    ["drill -q --format json state.json", "there is nothing for --format json"],
    ["doctor -q --format markdown", "there is nothing for --format markdown"],
  ])("is named: %s", async (line, said) => {
    const cwd = folderWith({ "plan.json": "{}", "state.json": "{}", "p.yml": "version: 1\n" });
    const { code, stdout, stderr } = await command(line.split(" "), { cwd, env: { HOME: cwd } });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
  });

  test.each(["log --verify --help", "hook claude --yes --help", "review --signers s -h"])(
    "is no mistake beside --help: %s",
    async (line) => {
      expect(await command(line.split(" "))).toMatchObject({ code: 0, stderr: "" });
    },
  );
});

test.each(COMMAND_NAMES)("the help of %s goes to standard output, ends with 0 and has one form", async (name) => {
  const [long, short, asked] = [
    await command([name, "--help"]),
    await command([name, "-h"]),
    await command(["help", name]),
  ];
  expect(long).toMatchObject({ code: 0, stderr: "" });
  expect([short, asked]).toEqual([long, long]);
  const sections = long.stdout.split("\n").filter((line) => /^[A-Z][A-Z ]+$/.test(line));
  expect(sections.filter((section) => section !== "EXAMPLES")).toEqual(["USAGE", "OPTIONS", "EXIT CODES"]);
  expect(long.stdout.split("\n").every((line) => line.length <= 100)).toBe(true);
});
