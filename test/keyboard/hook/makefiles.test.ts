// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are make
import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { withFiles } from "./project.ts";
import { saidOf } from "./reading.ts";

/** What of a Makefile is seldom written: functions that take some of the words, BSD's spelling, other shells. */

const { folder, world } = withFiles({
  Makefile: `
ROOT := $(shell git rev-parse --show-toplevel)
NEXT = inner
word:
	terraform $(word 2,plan destroy)
last:
	terraform $(lastword plan destroy)
filter-out:
	terraform $(filter-out plan,plan destroy)
let:
	$(let what where,destroy prod,terraform -chdir=$(where) $(what))
.SECONDEXPANSION:
second: $$(NEXT)
inner:
	terraform destroy
files:
	echo $(filter-out a.tf,$(wildcard *.tf)) $(lastword one two)
let-plan:
	$(let what where,plan prod,terraform -chdir=$(where) $(what))
plan:
	terraform -chdir=envs/$(ENV) plan
DONE = $(shell terraform destroy)
RUN = $(if $(shell terraform $(1)),done)
info:
	$(info $(shell terraform destroy))
asked:
	$(if $(shell terraform destroy),echo)
counted:
	echo $(words $(shell terraform destroy))
unused:
	$(call NEXT,$(DONE))
each:
	$(foreach a,$(DONE),echo $(a);)
defines:
	$(eval X := $(shell terraform destroy))
replaced:
	echo $(DONE:%=x) $(subst a,$(NEXT),b)
inside:
	$(info $(if $(words $(call RUN,destroy)),a))
harmless:
	$(info run (terraform destroy) by hand) $(info $(shell terraform version) $(call RUN,plan))
	$(if $(shell which terraform),,$(error run terraform apply))
`,
  "bsd/BSDmakefile":
    '.include "more.mk"\n.if defined(CI)\nVERB = plan\n.else\nVERB = destroy\n.endif\nboom:\n\tterraform ${VERB}\n',
  "bsd/more.mk": "included:\n\ttofu destroy\nplan:\n\ttofu plan\n",
  "shell/Makefile": "SHELL = ../nuke\nplan:\n\tterraform plan\n",
  "plain/Makefile": "SHELL := /usr/bin/env bash\nplan:\n\tterraform plan\n",
  "custom.mak": "boom:\n\tterraform destroy\n",
  nuke: "#!/bin/sh\nterraform destroy\n",
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a function of make that takes some of several words may take the one that destroys", () => {
  test.each(["make word", "make last", "make filter-out", "make let", "make second"])("%s", async (command) => {
    expect(await saidOf(command, folder, world)).toBe("destroy");
  });
  test.each(["make files", "make let-plan", "make plan ENV=$ENV"])("%s does not", async (command) => {
    expect(await saidOf(command, folder, world)).toBe("none");
  });
});

describe("what make has a shell do is seen wherever it stands, though nothing of it gets into the line", () => {
  test.each(["info", "asked", "counted", "unused", "each", "defines", "replaced", "inside"])(
    "make %s",
    async (goal) => {
      expect(await saidOf(`make ${goal}`, folder, world)).toBe("destroy");
    },
  );
  test("and a text that only speaks of it is none", async () => {
    expect(await saidOf("make harmless", folder, world)).toBe("none");
  });
});

describe("other programs that read a Makefile, and BSD's spelling of it", () => {
  test.each([
    ["bmake -C bsd boom", "destroy"],
    ["bmake -C bsd included", "destroy"],
    ["make -C bsd boom", "destroy"],
    ["bmake -C bsd plan", "none"],
    ["remake word", "destroy"],
    ["pmake -f custom.mak boom", "destroy"],
    ["nmake word", "destroy"],
  ])("%s: %s", async (command, said) => {
    expect(await saidOf(command, folder, world)).toBe(said);
  });
});

test.each([
  "A = $(word 1,$(A) $(A))",
  "A = $(notdir $(A))",
  "A = $(let x y,$(A) $(B),$(x))\nB = $(lastword $(A) $(B))",
  "A = $($(A)_$(B))\nB = $(firstword $(B) $(A))",
])("a variable that is made of itself comes to an end, and is refused: %s", async (variables) => {
  const made = withFiles({ Makefile: `${variables}\na:\n\tterraform $(A)\nb:\n\tls\n` });
  expect(await saidOf("make a", made.folder, made.world)).toMatch(/^(unclear|verb)$/);
  rmSync(made.folder, { recursive: true });
});

test("a Makefile that is not known before it runs can't be read", async () => {
  expect(await saidOf("make -f <(cat custom.mak) boom", folder, world)).toBe("unclear");
  expect(await saidOf('make -f "$FILE" boom', folder, world)).toBe("unclear");
  expect(await saidOf("find . -name Makefile -exec make -f {} files \\;", folder, world)).toBe("none");
});

describe("an option that is cut short, as make takes it", () => {
  test.each(["make --fil=custom.mak boom", "make --makefil custom.mak boom", "make --dir=bsd -f ../custom.mak boom"])(
    "%s",
    async (command) => {
      expect(await saidOf(command, folder, world)).toBe("destroy");
    },
  );
});

describe("a shell of its own that reads all lines is looked into", () => {
  test.each([
    ["make -C shell plan", "destroy"],
    ["make -C plain SHELL=../nuke plan", "destroy"],
    ["make -C plain SHELL=/bin/bash plan", "none"],
    ["make -C plain plan", "none"],
  ])("%s: %s", async (command, said) => {
    expect(await saidOf(command, folder, world)).toBe(said);
  });
});
