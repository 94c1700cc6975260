import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../cli/running.ts";
import { hasScript, hasTerraform, installed, inTerminal, loudly, obeying, without } from "./person.ts";

const PAGE = readFileSync("docs/keyboard.md", "utf8");
/** The README has it as a picture, which `npm run pictures` draws from here. */
const SESSION = /```text\n(\$ destroy-guard apply [\s\S]*?)```/.exec(PAGE)?.[1];

/** What Terraform says while it applies is its own, and has an id of chance in it. */
const settled = (screen: string): string =>
  screen
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are no part of the text
    .replace(/\u001b\[[0-9;]*m/g, "")
    .replace(/> .*\n(.*(Destroying\.\.\.|Destruction complete).*\n)+/, "> terraform_data.orders\n…\n")
    .replace(/…\n\n/, "…\n")
    // It holds the id of the object, which Terraform makes up.
    .replace(/sha256:[0-9a-f]{64}/, "sha256:…")
    .trimEnd();

describe.runIf(
  loudly(hasTerraform && hasScript, "terraform, or script of util-linux,", "the session of docs/keyboard.md"),
)("the session that docs/keyboard.md shows", () => {
  test("is what a person sees", async () => {
    const home = folderWith({});
    const cwd = join(home, "infra");
    mkdirSync(cwd);
    writeFileSync(join(cwd, "main.tf"), 'resource "terraform_data" "orders" {\n  input = "x"\n}\n');
    const policy = "version: 1\nprotect: [{ address: terraform_data.orders, reason: every order since 2019 }]\n";
    mkdirSync(join(home, ".config/destroy-guard"), { recursive: true });
    writeFileSync(join(home, ".config/destroy-guard/policy.yml"), policy);
    const env = {
      HOME: home,
      TERM: "dumb",
      CHECKPOINT_DISABLE: "1",
      TF_CLI_CONFIG_FILE: "/dev/null",
      PATH: [installed(), process.env.PATH].join(delimiter),
    };
    for (const made of [
      "terraform init",
      "terraform apply -auto-approve",
      "terraform plan -destroy -out=destroy.tfplan",
    ])
      expect((await without(made, { cwd, env })).code).toBe(0);
    const command = "destroy-guard apply destroy.tfplan";
    const { code, screen } = await inTerminal(`stty cols 80 -echo; ${command}`, [obeying], { cwd, env });
    expect([code, `$ ${command}\n${settled(screen.replaceAll(home, "/home/ana"))}\n`]).toEqual([0, SESSION]);
  });
});
