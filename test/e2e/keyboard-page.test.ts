import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { VERSION } from "../../src/version.ts";
import { folderWith } from "../cli/running.ts";
import { hasScript, hasTerraform, installed, inTerminal, loudly, obeying, type Step } from "./person.ts";

const PAGE = readFileSync("docs/keyboard.md", "utf8");
const COMMANDS = [...PAGE.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].map(([, text = ""]) => text.trim());

/** A person who means it: types what is asked for, and yes. */
const yes: Step = [/Only "yes" will be accepted: | {2}\S[^\r\n]*\r\n> /, (seen) => typedFor(seen)];
const typedFor = (seen: string): string =>
  seen.startsWith("Only") ? "yes\n" : (obeying[1] as (s: string) => string)(seen);

describe.runIf(
  loudly(hasTerraform && hasScript, "terraform, or script of util-linux,", "the commands of docs/keyboard.md,"),
)("docs/keyboard.md", () => {
  test("shows commands that do what it says", async () => {
    const home = folderWith({});
    const cwd = folderWith({ "main.tf": 'resource "terraform_data" "notes" {\n  input = "x"\n}\n' });
    const env = {
      HOME: home,
      TERM: "dumb",
      CHECKPOINT_DISABLE: "1",
      TF_CLI_CONFIG_FILE: "/dev/null",
      PATH: [installed(), process.env.PATH].join(delimiter),
    };
    const shims = join(home, ".local/share/destroy-guard/bin");
    const type = async (command: string) => {
      const { code, screen } = await inTerminal(command, [yes, yes, yes], { cwd, env });
      return { command, code, screen };
    };
    expect((await type("terraform init")).code).toBe(0);
    const [install, apply, replace, shim, path, log, verify, ...more] = COMMANDS as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    expect(more).toEqual([]);
    expect(install).toBe(`npm install --global github:destroy-guard/destroy-guard#v${VERSION}`);
    expect(await type(apply)).toMatchObject({ code: 0, screen: expect.stringContaining("1 added") });
    expect(await type(replace)).toMatchObject({
      code: 0,
      screen: expect.stringContaining("1 object is deleted or replaced."),
    });
    expect((await type(shim)).code).toBe(0);
    expect(existsSync(join(shims, "terraform"))).toBe(true);
    writeFileSync(join(cwd, "main.tf"), "");
    const shimmed = await type(`${path}; terraform apply`);
    expect(shimmed).toMatchObject({ code: 0, screen: expect.stringContaining('Only "yes" will be accepted: yes') });
    expect((await type(log)).screen).toMatch(
      /1 replaced.*Terraform ended with 0[\s\S]*1 deleted.*Terraform ended with 0/,
    );
    expect(await type(verify)).toMatchObject({
      code: 0,
      screen: expect.stringContaining("6 lines follow one another, none was changed"),
    });
  });
});

test("the page names its policy as policies are written", async () => {
  const { readPolicy } = await import("../../src/input/policy.ts");
  const [, yaml = ""] = /```yaml\n([\s\S]*?)```/.exec(PAGE) ?? [];
  expect(readPolicy(yaml, "policy.yml").freeze).toHaveLength(1);
});
