// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are shell, and make
/** Commands that stand in a Makefile, a justfile or a package.json under another name. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../../cli/running.ts";
import { ask, MESSAGES } from "./asking.ts";

const MAKEFILE = `TF ?= terraform
OPTS = -auto-approve
DIR := infra
BOTH = $(TF) $(VERB)
export AWS_PROFILE = prod
.PHONY: plan apply

plan: init
	@$(TF) -chdir=$(DIR) plan \\
	  -out=tfplan
init:
	terraform init -backend-config=$(ENV).hcl
apply: ## applies
	-@$(TF) apply $(OPTS)
all: plan apply
deploy-%:
	cd envs/$* && \${TF} apply $(OPTS)
both:
	$(BOTH)
saved:
	terraform apply tfplan
sub:
	$(MAKE) -C below destroy
one-line: plan ; terraform destroy
shell:
	for d in a b; do terraform -chdir=$$d plan; done
evaluated:
	echo $(shell terraform destroy)
marked:
	+@terraform destroy
test:
	vitest run && echo "terraform destroy"
clean:
	rm -rf .terraform dist
loop: loop
	$(MAKE) loop
`;

const JUSTFILE = `set dotenv-load
tf := "terraform"
alias a := apply

plan env="dev:1":
    terraform -chdir={{env}} plan
apply: plan
    @terraform apply -auto-approve
release version: (apply) test
test:
    echo $(date)
date:
    echo $(terraform destroy)
script:
    #!/usr/bin/env bash
    if true; then
      terraform destroy
    fi
`;

const PACKAGE = JSON.stringify({
  scripts: {
    deploy: "npm run build && terraform apply -auto-approve",
    build: "vite build",
    tf: "terraform",
    prerelease: "terraform destroy",
    release: "echo done",
    test: "vitest run",
    plan: "terraform plan -out=tfplan",
    stop: "terraform destroy",
    loop: "npm run loop & npm run loop & npm run loop",
  },
});

const place = (): string =>
  folderWith({
    Makefile: MAKEFILE,
    justfile: JUSTFILE,
    "package.json": PACKAGE,
    "below/Makefile": "destroy:\n\tterraform destroy\n",
    "other.mk": "x:\n\ttofu apply\n",
    "sub/x.txt": "",
  });

const reasonFor = async (command: string, folder = place()): Promise<string | null> =>
  (await ask("claude", MESSAGES.claude(command, folder), { cwd: folder, env: { HOME: "/home/somebody" } })).reason;

describe("is refused, as what it runs would be", () => {
  test.each([
    ["make apply", "make apply runs terraform apply -auto-approve: This applies a plan that nobody"],
    ["make all", "nobody has looked at"],
    ["make -j4 -k apply", "nobody has looked at"],
    ["sudo make apply", "nobody has looked at"],
    ["make deploy-prod", "nobody has looked at"],
    ["make both VERB=destroy", "destroys everything"],
    ["make both", "can't be told for certain"],
    ["VERB=destroy; make both", "destroys everything"],
    ["make TF=tofu apply", "tofu apply"],
    ["make saved", "which may change the plan"],
    ["make sub", "destroys everything"],
    ["make -C below", "destroys everything"],
    ["cd below && make", "destroys everything"],
    ["make -f other.mk", "tofu apply"],
    ["make one-line", "destroys everything"],
    ["make evaluated", "destroys everything"],
    ["make clean", "changes .terraform"],
    ["make -n sub && make apply", "nobody has looked at"],
    ["make -n marked", "destroys everything"],
    ["just apply", "just apply runs terraform apply"],
    ["just a", "nobody has looked at"],
    ["just release 1.2.3", "nobody has looked at"],
    ["just date", "destroys everything"],
    ["just script", "destroys everything"],
    ["npm run deploy", "npm run deploy runs terraform apply -auto-approve"],
    ["npm run -s deploy", "nobody has looked at"],
    ["cd sub && npm run deploy", "nobody has looked at"],
    ["npm --prefix . run deploy", "nobody has looked at"],
    ["npm run tf -- destroy", "destroys everything"],
    ["yarn tf destroy", "destroys everything"],
    ["pnpm run release", "destroys everything"],
    ["bun run deploy", "nobody has looked at"],
    ["npm stop", "destroys everything"],
  ])("%s", async (command, words) => {
    expect(await reasonFor(command)).toContain(words);
  });
});

describe("is refused where the same command writes it", () => {
  test.each([
    "echo 'plan: ; terraform destroy' > Makefile && make plan",
    "cat x | tee justfile; just test",
    "jq . x > package.json && npm test",
  ])("%s", async (command) => {
    expect(await reasonFor(command)).toContain("a script that can't be read before it runs");
    expect(await reasonFor(command, folderWith({}))).toContain("a script that can't be read before it runs");
  });
});

describe("is let through", () => {
  test.each([
    "make",
    "make plan",
    "make shell",
    "make test",
    "make -n apply",
    "make --dry-run apply",
    "make missing",
    "make -n sub",
    "just plan",
    "just test",
    "just --list",
    "just -n apply",
    "npm test",
    "npm run build",
    "npm run plan",
    "npm run tf -- plan",
    "npm run missing",
    "npm install deploy",
    "npx vitest",
    "yarn",
    "yarn build",
    "pnpm install",
  ])("%s", async (command) => {
    expect(await reasonFor(command)).toBeNull();
  });

  test("where there is no such file, or none that can be read", async () => {
    const folder = folderWith({ "package.json": "{", "empty/x": "" });
    expect(await reasonFor("npm run deploy", folder)).toBeNull();
    expect(await reasonFor("make apply", join(folder, "empty"))).toBeNull();
  });
});

describe("comes to an end", () => {
  test.each(["make loop", "npm run loop"])("though %s calls itself", async (command) => {
    expect(await reasonFor(command)).toContain("too deep");
  });

  test("whatever stands in the file", async () => {
    // A way through them whose steps are squared, or double with each line, takes longer than any test may.
    const spaces = " ".repeat(400_000);
    const values = Array.from({ length: 40 }, (_, at) => `V${at} = $(V${at + 1})$(V${at + 1})$(V${at + 1})`).join("\n");
    const again = "a: b\n".repeat(50_000);
    const folder = folderWith({
      Makefile: `x${spaces}y\n${values}\n${again}\na:\n\t$(V0)\n\tterraform destroy\n`,
      justfile: `x${spaces}y\na b="${spaces}"${spaces}x\n${"a: b\n".repeat(50_000)}`,
    });
    expect(await reasonFor("make a", folder)).toContain("destroys everything");
    expect(await reasonFor("just a", folder)).toBeNull();
  });
});
