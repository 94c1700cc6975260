import { describe, expect, test } from "vitest";
import { commandNamed } from "../../src/cli/commands.ts";
import { COMMAND_NAMES, COMMAND_SAYS } from "../../src/cli/names.ts";
import { bash } from "../bash.ts";
import { command } from "./running.ts";

const script = async (shell: string): Promise<string> => (await command(["completion", shell])).stdout;

/** What bash offers for the last of some words, with two types in the catalogue. */
async function offered(...words: string[]): Promise<readonly string[]> {
  const asked = `destroy-guard() { printf '%s\\n' aws_db_instance aws_s3_bucket; }
COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _destroy_guard; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr, status } = bash([
    "-c",
    `${await script("bash")}\n${asked}`,
    "bash",
    "destroy-guard",
    ...words,
  ]);
  expect([status, stderr]).toEqual([0, ""]);
  return stdout.split("\n").filter((line) => line !== "");
}

describe("In bash", () => {
  test.each<readonly [readonly string[], readonly string[]]>([
    [["re"], ["review"]],
    [["ch"], ["check-policy"]],
    [["--v"], ["--version"]],
    [["review", "--fo"], ["--format"]],
    [
      ["review", "--format", "j"],
      ["json", "junit"],
    ],
    [["explain", "aws_d"], ["aws_db_instance"]],
    [
      ["schema", ""],
      ["policy", "review", "drill", "doctor"],
    ],
    [
      ["hook", "cl"],
      ["claude", "cline"],
    ],
    [["completion", "z"], ["zsh"]],
    // Files are bash's own answer where there is no other.
    [["review", "pl"], []],
    [["check-policy", ""], []],
  ])("%j is completed by %j", async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });
});

describe.each([
  ["zsh", (name: string) => `'--${name}[`],
  ["fish", (name: string) => ` -l ${name} `],
])("In %s", (shell, shownAs) => {
  test.each(COMMAND_NAMES)("%s is offered with every option that it has, each with what it does", async (name) => {
    const { options } = await commandNamed(name);
    const lines = (await script(shell)).split("\n");
    expect(lines.filter((line) => line.includes(COMMAND_SAYS[name]) && line.includes(name))).toHaveLength(1);
    const own = lines.filter((line) => new RegExp(`^ *${name}\\) _arguments|_from ${name}'`).test(line)).join("\n");
    for (const option of Object.keys(options)) expect(own).toContain(shownAs(option));
  });
});

test("every type of the catalogue can be listed, for completion", async () => {
  const { stdout } = await command(["completion", "types"]);
  expect(stdout.split("\n")).toContain("aws_db_instance");
});

test.each([
  [["completion"], "completion takes the name of one shell: bash, zsh or fish\n"],
  [["completion", "bahs"], '"bahs" is not a shell; did you mean bash? There are bash, zsh, fish\n'],
])("%j is wrong usage", async (argv, message) => {
  const { code, stderr } = await command(argv);
  expect(code).toBe(2);
  expect(stderr).toContain(`destroy-guard: ${message}`);
});
