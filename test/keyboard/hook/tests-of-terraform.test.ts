// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are shell
/** `terraform test`: a run that applies makes real objects, and destroys them and what import blocks took over. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../../cli/running.ts";
import { ask, MESSAGES } from "./asking.ts";

const PLANS = 'run "plans" {\n  command = plan\n}\n';
const APPLIES = 'run "applies" {\n  variables {\n    a = 1\n  }\n}\n';
const MOCK = 'mock_provider "aws" {}\n';
const LOCK = 'provider "registry.terraform.io/hashicorp/aws" {\n  version = "5.0.0"\n}\n';
const ROOT = { "main.tf": 'resource "aws_vpc" "a" {}\n', ".terraform.lock.hcl": LOCK };

type Files = Readonly<Record<string, string>>;

async function reasonFor(files: Files, command = "terraform test"): Promise<string | null> {
  const folder = folderWith({ ...ROOT, ...files });
  return (await ask("claude", MESSAGES.claude(command, folder), { cwd: folder, env: { HOME: "/home/somebody" } }))
    .reason;
}

describe("is let through", () => {
  test.each<[string, Files]>([
    ["without tests", {}],
    ["where every run only plans", { "a.tftest.hcl": PLANS, "tests/b.tftest.hcl": PLANS }],
    ["where all providers are mocked", { "tests/a.tftest.hcl": MOCK + APPLIES }],
    ["where tests that apply lie elsewhere", { "modules/x/tests/a.tftest.hcl": APPLIES }],
    [
      "where each of several providers is mocked",
      {
        ".terraform.lock.hcl": LOCK + LOCK.replace("hashicorp/aws", "hashicorp/random"),
        "a.tftest.hcl": `${MOCK}mock_provider "random" {}\n${APPLIES}`,
      },
    ],
  ])("%s", async (_, files) => {
    expect(await reasonFor(files)).toBeNull();
  });

  test.each([
    ["make test", { Makefile: "test: lint\n\tterraform test\nlint:\n\ttflint\n" }],
    ["just test", { justfile: "test:\n    terraform test\n" }],
    ["task test", { "Taskfile.yml": "version: '3'\ntasks:\n  test: terraform test\n" }],
    ["tflint && terraform test", {}],
  ])("where every run only plans, as %s", async (command, files: Files) => {
    expect(await reasonFor({ ...files, "a.tftest.hcl": PLANS }, command)).toBeNull();
  });

  test.each([
    "terraform test -filter=tests/plans.tftest.hcl",
    "tofu test -filter tests/plans.tftest.hcl -verbose",
    "terraform test -test-directory=unit",
    "terraform test -help",
    "cd modules && terraform test",
    '"$NPM" test',
    "npm test",
  ])("%s", async (command) => {
    const files = { "tests/plans.tftest.hcl": PLANS, "tests/applies.tftest.hcl": APPLIES, "modules/main.tf": "" };
    expect(await reasonFor(files, command)).toBeNull();
  });
});

describe("is refused", () => {
  test.each<[string, Files, string]>([
    ["where a run applies", { "tests/a.tftest.hcl": PLANS + APPLIES }, 'tests/a.tftest.hcl, run "applies"'],
    ["where it does so in the root", { "a.tftest.hcl": APPLIES }, "a.tftest.hcl"],
    ["where a test of OpenTofu does", { "a.tofutest.hcl": APPLIES }, "a.tofutest.hcl"],
    ["where it is written as JSON", { "a.tftest.json": "{}" }, "a.tftest.json"],
    ["where it can't be read", { "a.tftest.hcl": "run {" }, "a.tftest.hcl"],
    ["where the command is computed", { "a.tftest.hcl": 'run "x" {\n  command = "plan"\n}\n' }, "a.tftest.hcl"],
    ["where another provider is mocked", { "a.tftest.hcl": MOCK.replace("aws", "google") + APPLIES }, "a.tftest.hcl"],
    [
      "where only an alias is mocked",
      { "a.tftest.hcl": `${MOCK.replace("{}", '{\n  alias = "b"\n}')}${APPLIES}` },
      "run",
    ],
    [
      "where a real provider stands beside",
      { "a.tftest.hcl": `${MOCK}provider "aws" {\n  alias = "b"\n}\n${APPLIES}` },
      "run",
    ],
    [
      "where a run chooses its providers",
      { "a.tftest.hcl": `${MOCK}run "x" {\n  providers = {\n    aws = aws.real\n  }\n}\n` },
      'run "x"',
    ],
    ["where nobody knows the providers", { ".terraform.lock.hcl": "not HCL {", "a.tftest.hcl": MOCK + APPLIES }, "run"],
    [
      "where a provider bears the name of another",
      {
        "main.tf": 'terraform {\n  required_providers {\n    x = { source = "hashicorp/aws" }\n  }\n}\n',
        "a.tftest.hcl": MOCK + APPLIES,
      },
      "run",
    ],
  ])("%s", async (_, files, where) => {
    const reason = await reasonFor(files);
    expect(reason).toContain("makes real objects and destroys them again");
    expect(reason).toContain(where);
    expect(reason).toContain("they type: terraform test");
  });

  test.each([
    "tofu test",
    "terraform test -filter=tests/applies.tftest.hcl",
    'terraform test -filter="$FILE"',
    "terraform test -test-directory=$DIR",
    "terraform test $OPTIONS",
    "terraform test -cloud-run=app.terraform.io/x/y/z",
    "terraform test cleanup",
    "cd $DIR && terraform test",
    "docker run hashicorp/terraform test",
    "TF_CLI_ARGS_test=$X terraform test",
    "terragrunt test",
    "terragrunt run -- test",
    "terragrunt run --all test",
  ])("%s", async (command) => {
    const files = { "tests/plans.tftest.hcl": PLANS, "tests/applies.tftest.hcl": APPLIES };
    expect(await reasonFor(files, command)).toContain("makes real objects and destroys them again");
  });
});

test("a plan of Terragrunt in a folder called test is no test", async () => {
  expect(await reasonFor({}, "terragrunt plan --working-dir test")).toBeNull();
});

/** Why it is refused at all. */
test.runIf(spawnSync("terraform", ["version"]).status === 0)(
  "Terraform destroys what an import block took over, when its test ends",
  () => {
    const folder = folderWith({
      "main.tf": `import {\n  to = terraform_data.old\n  id = "there-before"\n}\nresource "terraform_data" "old" {\n  provisioner "local-exec" {\n    when = destroy\n    command = "touch destroyed-\${self.id}"\n  }\n}\n`,
      "a.tftest.hcl":
        'run "x" {\n  assert {\n    condition = terraform_data.old.id != ""\n    error_message = "no"\n  }\n}\n',
    });
    const env = { PATH: process.env.PATH, HOME: folder, CHECKPOINT_DISABLE: "1", TF_CLI_CONFIG_FILE: "/dev/null" };
    spawnSync("terraform", ["init"], { cwd: folder, env });
    spawnSync("terraform", ["test"], { cwd: folder, env });
    expect(existsSync(join(folder, "destroyed-there-before"))).toBe(true);
  },
);
