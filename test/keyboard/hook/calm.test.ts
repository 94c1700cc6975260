// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are shell, and make
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { withFiles } from "./project.ts";
import { saidOf } from "./reading.ts";

/** Daily work that comes close to what is refused, each beside what it is close to. */

const PLANS = 'run "a" {\n  command = plan\n}\n';
const { folder, world } = withFiles({
  "main.tf": "",
  "tests/unit.tftest.hcl": PLANS,
  "modules/db/tests/unit.tftest.hcl": PLANS,
  "modules/real/tests/real.tftest.hcl": 'run "a" {}\n',
  "envs/dev/main.tf": "",
  "envs/prod/main.tf": "",
  ".env": "# settings\nAWS_PROFILE=dev\nTF_VAR_x=1\n",
  "evil.env": "A=1 terraform destroy\n",
  "there.sh": "terraform destroy\n",
  "makes.sh": "set -e\nmake nuke\n",
  "removes.sh": "rm -f *.tfstate\n",
  "calm.sh": "set -e\nmake validate\nfor d in envs/*; do terraform -chdir=$d plan; done\n",
  Makefile: `
nuke:
	terraform destroy
ENV ?= dev
ROOT := $(shell git rev-parse --show-toplevel)
DATE := $(shell date +%F)
test:
	terraform test
backup:
	mkdir -p backups
	cp terraform.tfstate backups/$(ENV)-$(DATE).tfstate
pulled:
	terraform state pull > backups/$(ENV)-$(shell date -u +%Y%m%dT%H%M%SZ).tfstate
quoted:
	cp terraform.tfstate "terraform.tfstate.$$(date +%F)"
twice:
	cp terraform.tfstate a-$(DATE).tfstate
	cp a-$(DATE).tfstate terraform.tfstate
linked:
	ln -s terraform.tfstate backups
	cp old.json b-$(DATE).tfstate
validate:
	for d in envs/*/; do terraform -chdir=$$d init -backend=false && terraform -chdir=$$d validate; done
`,
});
mkdirSync(join(folder, "spaced", "a destroy"), { recursive: true });
execFileSync("git", ["config", "user.name", "a"], { cwd: folder });
afterAll(() => rmSync(folder, { recursive: true }));

const says = (command: string) => saidOf(command, folder, world);

describe("tests that only plan run in a container too, where the folder is mounted", () => {
  test.each([
    ['docker run --rm -v "$PWD":/w -w /w hashicorp/terraform:1.9 test', "none"],
    ['docker run --rm -v "$PWD":/w hashicorp/terraform:1.9 -chdir=/w test', "none"],
    ['docker run --rm -v "$PWD":/w -w /w/modules/db hashicorp/terraform test', "none"],
    ["docker run --rm -v $PWD/modules/db:/w -w /w hashicorp/terraform test -no-color", "none"],
    ['podman run -v "$PWD":/w -w /w ghcr.io/opentofu/opentofu test', "none"],
    ['docker run --rm -v "$PWD/modules/real":/w -w /w hashicorp/terraform test', "test"],
    ["docker run --rm -w /w hashicorp/terraform test", "test"],
    ['docker run -e TF_CLI_ARGS_test=-x -v "$PWD":/w -w /w hashicorp/terraform test', "test"],
    ['docker run --rm -v "$PWD":/w -w /w hashicorp/terraform apply tfplan', "elsewhere"],
    ["make test", "none"],
    ["git status && terraform test", "none"],
    ['ROOT=$(git rev-parse --show-toplevel); cd "$ROOT" && terraform test', "test"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

describe("a shell that a container starts is read like any other", () => {
  test.each([
    [
      'docker run --rm --entrypoint sh -v "$PWD":/w -w /w hashicorp/terraform -c "terraform init && terraform plan"',
      "none",
    ],
    ['docker run --entrypoint=/bin/bash -v "$PWD":/w img -c "terraform destroy"', "destroy"],
    ["docker run --entrypoint sh img -lc 'terraform apply'", "no-plan"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

describe("a recipe may copy a state under a name with the date, and do no more", () => {
  test.each([
    ["make backup", "none"],
    ["make backup ENV=prod", "none"],
    ["make pulled", "none"],
    ["make quoted", "none"],
    ["make twice", "state"],
    ["make linked", "state"],
    ["make backup && cp backups/x terraform.tfstate", "state"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

describe("a loop over folders that lie there, by names without spaces", () => {
  test.each([
    ["for d in envs/*; do terraform -chdir=$d validate; done", "none"],
    ["for d in envs/*/; do terraform -chdir=$d plan -no-color; done", "none"],
    ["make validate", "none"],
    ["for d in spaced/*; do terraform -chdir=$d validate; done", "verb"],
    ["for d in nowhere/*; do terraform -chdir=$d validate; done", "verb"],
    ["mkdir 'envs/x destroy'; for d in envs/*; do terraform -chdir=$d validate; done", "verb"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

describe("the name of a test is nothing that runs", () => {
  test.each([
    ['npx vitest run -t "refuses terraform destroy"', "none"],
    ["npx jest -t 'terraform apply'", "none"],
    ["pytest -k 'terraform and destroy'", "none"],
    ["python3 -m pytest -k 'terraform destroy'", "none"],
    ["go test -run 'terraform destroy' ./...", "none"],
    ["cargo test 'terraform destroy'", "none"],
    ["npm test -- -t 'terraform destroy'", "none"],
    ["npx playwright test --grep='terraform apply'", "none"],
    ["watch -t 'terraform destroy'", "destroy"],
    ["ssh vitest -t 'terraform destroy'", "destroy"],
    ["npx -c 'terraform destroy'", "destroy"],
    ["vitest -t x; terraform destroy", "destroy"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

describe("what find and git leave out is left alone", () => {
  test.each([
    ["find . -name '*.tf' -not -path './.terraform/*' -exec sed -i 's/a/b/' {} +", "none"],
    ["find . -path ./.terraform -prune -o -name '*.tf' -exec sed -i 's/a/b/' {} +", "none"],
    ["find . -path './.terraform/*' -exec sed -i 's/a/b/' {} +", "terraform-folder"],
    ["find . -name .terraform -prune -exec rm -rf {} +", "terraform-folder"],
    ["git rm -r --cached .terraform", "none"],
    ["git rm -r .terraform", "terraform-folder"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

describe("settings out of a file, and completions of a program", () => {
  test.each([
    ["env $(cat .env | xargs) terraform plan", "none"],
    ["env $(grep -v '^#' .env | xargs) terraform apply", "no-plan"],
    ["env $(cat evil.env | xargs) true", "unclear"],
    ["echo 'A=1 terraform destroy' > .env; env $(cat .env) true", "unclear"],
    ["source <(kubectl completion bash)", "none"],
    ["kubectl() { echo terraform destroy; }; source <(kubectl completion bash)", "unclear"],
    ["source <(./kubectl completion bash)", "unclear"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

describe("what a here-document writes is known, so that it may run in the same command", () => {
  const heredoc = (name: string, text: string): string => `cat > ${name} <<'EOF'\n${text}\nEOF\n`;
  test.each([
    [`${heredoc("new.sh", "terraform plan")}bash new.sh`, "none"],
    [`${heredoc("new.sh", "#!/bin/sh\nls")}chmod +x new.sh && ./new.sh`, "none"],
    [`${heredoc("sub/new.sh", "terraform plan")}sh sub/new.sh`, "none"],
    [`${heredoc("package.json", '{"scripts": {"build": "tsc"}}')}npm install`, "none"],
    [`${heredoc("justfile", "plan:\n    terraform plan")}just plan`, "none"],
    [`${heredoc("new.sh", "terraform destroy")}bash new.sh`, "destroy"],
    [`${heredoc("new.sh", "make -C . nuke\nterraform apply")}chmod +x new.sh; ./new.sh`, "destroy"],
    [`${heredoc("justfile", "bye:\n    terraform destroy")}just bye`, "destroy"],
    [`${heredoc("new.sh", "terraform plan")}sed -i s/plan/destroy/ new.sh; bash new.sh`, "unclear"],
    [`${heredoc("new.sh", "terraform plan")}sed -i s/plan/destroy/ *.sh; bash new.sh`, "unclear"],
    [`${heredoc("new.sh", "terraform plan")}echo terraform destroy >> new.sh; bash new.sh`, "unclear"],
    [`${heredoc("new.sh", "terraform plan")}echo terraform destroy > "$F"; bash new.sh`, "unclear"],
    [`cat > new.sh <<EOF\nterraform $VERB\nEOF\nbash new.sh`, "unclear"],
    [`false && ${heredoc("there.sh", "ls")}bash there.sh`, "destroy"],
    [`if x; then ${heredoc("new.sh", "ls")}fi; bash new.sh`, "unclear"],
    [`${heredoc("Makefile", "plan:\n\tls")}make plan`, "unclear"],
    [`cat() { :; }; ${heredoc("new.sh", "ls")}bash new.sh`, "unclear"],
    [`${heredoc("new.sh", "ls")}cp there.sh new.sh; bash new.sh`, "unclear"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

test.each([
  ["bash makes.sh", "destroy"],
  ["bash removes.sh", "state"],
  ["bash calm.sh", "none"],
])("a script that starts Terraform by another name, or takes its state, is read too. %s: %s", async (command, said) => {
  expect(await says(command)).toBe(said);
});

describe("a git that leaves the files as they are may stand beside an apply", () => {
  test.each([
    ["git status --short; terraform apply tfplan", "review"],
    ["git log -1 --oneline && terraform apply tfplan", "review"],
    ["git pull && terraform apply tfplan", "alone"],
    ["git diff --output=tfplan && terraform apply tfplan", "alone"],
    ["git -c core.pager=./x log && terraform apply tfplan", "alone"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});
