/** What a Makefile makes of names and texts by its functions, and what it hands to the shells of its recipes. */
import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { withFiles } from "./project.ts";
import { saidOf } from "./reading.ts";

const MAKEFILE = `
ENVS := prod dev
go: $(addsuffix -destroy,$(ENVS))
%-destroy:
	terraform -chdir=envs/$* destroy
prefixed: $(addprefix tf-,apply lint)
tf-apply: ; terraform apply -auto-approve
tf-lint: ; tflint
linted: $(addprefix tf-,lint)
each: $(ENVS:%=%-destroy)
replaced: $(patsubst %.env,%-destroy,prod.env)
put: $(subst .env,-destroy,prod.env)
ordered: | $(addsuffix -destroy,prod)
$(ENVS:%=up-%): up-%:
	terraform -chdir=envs/$* apply -auto-approve
$(addprefix down-,$(ENVS)):
	terraform -chdir=envs/$(@:down-%=%) destroy
checked: $(addprefix check-,$(ENVS))
check-%: ; tflint --chdir envs/$*
define SCRIPT
set -e
terraform destroy
endef
export SCRIPT
define HARMLESS
terraform validate
endef
export HARMLESS
VERB := destroy
export VERB
KEPT := destroy
sh: ; bash -c "$$SCRIPT"
evaluated: ; eval "$$SCRIPT"
harmless: ; bash -c "$$HARMLESS"
verb: ; terraform $$VERB
kept: ; terraform $$KEPT
`;
const { folder, world } = withFiles({ Makefile: MAKEFILE });
const all = withFiles({ Makefile: '.EXPORT_ALL_VARIABLES:\nS = terraform destroy\na: ; sh -c "$$S"\n' });
afterAll(() => {
  for (const place of [folder, all.folder]) rmSync(place, { recursive: true });
});

describe("A name that a function of make puts together", () => {
  test.each([
    ["make go", "destroy"],
    ["make prefixed", "no-plan"],
    ["make linted", "none"],
    ["make each", "destroy"],
    ["make replaced", "destroy"],
    ["make put", "destroy"],
    ["make ordered", "destroy"],
    ["make up-prod", "no-plan"],
    ["make down-dev", "destroy"],
    ["make checked", "none"],
    ["make check-prod", "none"],
  ])("%s: %s", async (command, expected) => {
    expect(await saidOf(command, folder, world)).toBe(expected);
  });
});

describe("A variable of make in the shell of a recipe", () => {
  test.each([
    ["make sh", "destroy"],
    ["make evaluated", "destroy"],
    ["make harmless", "none"],
    ["make verb", "destroy"],
    ["make kept", "verb"],
  ])("%s: %s", async (command, expected) => {
    expect(await saidOf(command, folder, world)).toBe(expected);
  });

  test("where all of them are there", async () => {
    expect(await saidOf("make a", all.folder, all.world)).toBe("destroy");
  });
});
