// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are shell
/** What an agent is told: in the words of who typed the command, and with what a person would type instead. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../../cli/running.ts";
import { ask, MESSAGES } from "./asking.ts";

const place = (): string => {
  const folder = folderWith({ "terraform.tfstate": "{}", ".claude/settings.json": "{}" });
  mkdirSync(join(folder, "infra"));
  return folder;
};

const reasonFor = async (command: string, folder = place()): Promise<string> =>
  (await ask("claude", MESSAGES.claude(command, folder), { cwd: folder, env: { HOME: "/home/somebody" } })).reason ??
  "";

describe("the remedy", () => {
  test.each([
    ["terraform apply", "terraform plan -out=tfplan", "terraform apply tfplan", "destroy-guard apply"],
    ["terraform apply -auto-approve", "terraform plan -out=tfplan", "terraform apply tfplan", "destroy-guard apply"],
    ["tofu apply", "tofu plan -out=tfplan", "tofu apply tfplan", "destroy-guard apply --terraform tofu"],
    [
      "terraform apply -target=module.x -var 'a=b c'",
      "terraform plan -target=module.x -var 'a=b c' -out=tfplan",
      "terraform apply tfplan",
      "destroy-guard apply -- -target=module.x -var 'a=b c'",
    ],
    [
      "terraform -chdir=infra apply -refresh-only",
      "terraform -chdir=infra plan -refresh-only -out=tfplan",
      "terraform -chdir=infra apply tfplan",
    ],
    ["terraform apply -target=$X", "terraform plan -out=tfplan", "terraform apply tfplan", "destroy-guard apply"],
    // Options that no plan takes: then the plain command has to do.
    ["terraform apply -var x=1 -backup=y", "terraform plan -out=tfplan", "destroy-guard apply"],
  ])("of %s names the program and the options that were typed", async (command, ...remedies) => {
    const reason = await reasonFor(command);
    for (const remedy of remedies) expect(reason).toContain(`"${remedy}"`);
  });

  test.each([
    ["tofu destroy", '"tofu plan -destroy -out=tfplan"', '"destroy-guard apply --terraform tofu -- -destroy"'],
    ["terraform destroy -target=x.y", '"terraform plan -destroy -target=x.y -out=tfplan"', '-- -destroy -target=x.y"'],
    ["tofu refresh", '"tofu plan -refresh-only -out=tfplan"', "apply that file"],
    ["tofu apply -state=x tfplan", '"tofu apply PLANFILE"', "does not know"],
    ["terragrunt apply", '"terragrunt plan -out=tfplan"', "let a person type it in a terminal"],
    ["terragrunt destroy", '"terragrunt plan -destroy -out=tfplan"', "let a person type it in a terminal"],
    ["terragrunt run-all apply", '"terragrunt plan -out=tfplan" in the folder of each; or let a person', "one by one"],
  ])("of %s", async (command, ...parts) => {
    const reason = await reasonFor(command);
    for (const part of parts) expect(reason).toContain(part);
    if (command.startsWith("tofu") || command.startsWith("terragrunt")) expect(reason).not.toMatch(/"terraform /);
  });

  test("says in which folder a person runs it, where it is not the one that the agent works in", async () => {
    const folder = place();
    expect(await reasonFor("cd infra && terraform apply", folder)).toContain(
      `"destroy-guard apply --chdir ${join(folder, "infra")}"`,
    );
    expect(await reasonFor("terraform -chdir=infra apply -refresh-only", folder)).toContain(
      `"destroy-guard apply --chdir ${join(folder, "infra")} -- -refresh-only"`,
    );
    expect(await reasonFor("cd nowhere; tofu -chdir=../x destroy", folder)).toContain(
      '"destroy-guard apply --terraform tofu --chdir ../x -- -destroy"',
    );
    expect(await reasonFor("terraform -chdir=. apply", folder)).toContain('"destroy-guard apply"');
  });

  test("does not say that all goes where the destroy has targets", async () => {
    expect(await reasonFor("terraform destroy")).toContain("This destroys everything in the state");
    expect(await reasonFor("terraform destroy -target=a.b")).toContain(
      "This destroys what it targets and all that needs",
    );
  });
});

describe("options of a plan beside a saved plan", () => {
  test.each([
    ["terraform apply -target=module.x tfplan", "-target", "terraform plan -target=module.x -out=tfplan"],
    ["tofu apply -replace x.y tfplan", "-replace", "tofu plan -replace x.y -out=tfplan"],
    ["terraform apply -destroy tfplan", "-destroy", "terraform plan -destroy -out=tfplan"],
  ])("%s: the plan stays what it is", async (command, option, remedy) => {
    const reason = await reasonFor(command);
    expect(reason).toContain(`A saved plan is applied as it was made: ${option} changes nothing in it`);
    expect(reason).toContain(`Make the plan with it, "${remedy}"`);
    expect(reason).not.toContain("nobody has looked at");
  });
});

describe("a person's step", () => {
  test.each([
    "terraform state rm aws_db_instance.prod",
    "AWS_PROFILE=prod tofu -chdir=infra import 'a.b[\"c\"]' id",
    "terraform init -reconfigure",
    "rm terraform.tfstate",
    "rm -rf .terraform",
    "rm .claude/settings.json",
    "destroy-guard hook claude --uninstall",
    "destroy-guard agree tfplan --root . --output consent",
    "destroy-guard apply tfplan",
  ])("is named with the command that a person types: %s", async (command) => {
    const folder = place();
    expect(await reasonFor(command, folder)).toContain(`In a terminal, in ${folder}, they type: ${command}`);
  });

  test("is the same command, where that is too long or has several lines", async () => {
    expect(await reasonFor("ls\nterraform state rm x")).toMatch(/they type the same command\.\s*$/);
    expect(await reasonFor(`terraform state rm ${"x".repeat(300)}`)).toMatch(/they type the same command\.\s*$/);
  });

  test("shows no sign that a terminal would obey", async () => {
    const reason = await reasonFor("terraform state rm '\u001b[2J\u202e'");
    for (const alive of ["\u001b", "\u202e"]) expect(reason).not.toContain(alive);
  });
});

describe("where it is not known", () => {
  test.each([
    ['cp terraform.tfstate "$COPY"', "a state"],
    ["ls .claude && rm -rf $BUILD", "what the guard itself rests on"],
  ])("which file %s changes, it says what the command speaks of", async (command, what) => {
    const reason = await reasonFor(command);
    expect(reason).toContain(`the command speaks of ${what}`);
    expect(reason).toContain("Write its name plainly, or do it in a command of its own.");
  });

  test("what a command of Terraform does, it says that it does not know it, and not that it is badly written", async () => {
    const reason = await reasonFor("tofu frobnicate -x");
    expect(reason).toContain('"frobnicate" is no command of tofu that this guard knows');
    expect(reason).toContain("they type: tofu frobnicate -x");
    expect(reason).not.toContain("without variables");
    expect(await reasonFor("terraform $VERB")).toContain("without variables");
  });
});

test.each([
  ["find . -name .terraform -exec rm -rf {} +", "This changes .terraform"],
  ["mv infra elsewhere", "takes away the folder that it lies in"],
  [
    "python3 - <<'E'\nopen('R.md','w').write(open('R.md').read().replace('terraform apply','x'))\nE",
    "to edit a text that only speaks of it",
  ],
])("says what it is about: %j", async (command, words) => {
  const folder = folderWith({ "infra/terraform.tfstate": "{}", ".terraform/x": "" });
  expect(await reasonFor(command, folder)).toContain(words);
});

describe("behind another name", () => {
  const folder = (): string =>
    folderWith({
      Makefile: "include terraform.mk\nlint:\n\ttflint\nplan:\n\t$(TF) $(VERB)\nTF = terraform\n",
      justfile: "tf *args:\n    terraform {{args}}\n",
      "Taskfile.yml": "tasks:\n  tf: terraform {{.CLI_ARGS}}\n",
    });

  test("what was not read is told as such, where its name may lead to Terraform", async () => {
    expect(await reasonFor("make tf-destroy", folder())).toContain(
      "tf-destroy: What stands behind this name was not read",
    );
    expect(await reasonFor("make build", folder())).toContain("was not read");
    expect(await reasonFor("make lint", folder())).toBe("");
  });

  test.each([
    ["just tf destroy", "terraform destroy: This destroys everything"],
    ["just tf state rm x.y", "terraform state rm x.y: Changing what Terraform believes"],
    ["task tf -- destroy -target=x.y", "terraform destroy -target=x.y: This destroys what it targets"],
    ["make plan", "terraform ${VERB}: It can't be told for certain"],
  ])("%s is shown with what is put into it", async (command, words) => {
    expect(await reasonFor(command, folder())).toContain(words);
  });

  test.each([
    ["python3 destroy.py", "python3 destroy.py runs terraform destroy: This destroys everything"],
    [
      "gh workflow run terraform-apply.yml",
      "gh workflow run terraform-apply.yml runs terraform apply: This applies a plan",
    ],
    ["python3 tf.py", "python3 tf.py runs terraform destroy: This destroys everything"],
    ["csh x.csh", "x.csh: This hands Terraform, with a verb that changes something"],
    ["docker compose run terraform test", "terraform test: Which tests this runs can't be told for certain"],
  ])("%s is told by what was typed", async (command, words) => {
    const place = folderWith({
      "destroy.py": "import subprocess\nsubprocess.run(['terraform', 'destroy'])\n",
      ".github/workflows/terraform-apply.yml": "jobs: {a: {steps: [{run: terraform apply}]}}\n",
      "tf.py": "import os\nos.system('terraform destroy')\n",
      "x.csh": "terraform destroy\n",
      "compose.yml": "services: {terraform: {image: hashicorp/terraform}}\n",
    });
    expect(await reasonFor(command, place)).toContain(words);
  });

  test("who writes the comment by which Atlantis applies", async () => {
    expect(await reasonFor("gh pr comment 12 --body 'atlantis apply'", folder())).toContain(
      "A person looks at that plan, and writes the comment",
    );
  });
});
