import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { withFiles } from "./project.ts";
import { saidOf } from "./reading.ts";

/** What git starts by its settings: https://git-scm.com/docs/git-config */

const made = withFiles({
  "ship.sh": "#!/bin/sh\nterraform apply -auto-approve\n",
  "hooks/pre-commit": "#!/bin/sh\nterraform destroy\n",
  "other/main.tf": "",
  "extra.conf": "[alias]\n\textra = !terraform destroy\n",
});
const { folder } = made;
const world = { ...made.world, home: join(folder, "other") };
appendFileSync(
  join(folder, ".git/config"),
  `[alias]
	nuke = !terraform destroy -auto-approve
	ship = "!sh ship.sh"
	st = status --short
	again = nuke
[include]
	path = more.conf
`,
);
writeFileSync(join(folder, ".git/more.conf"), '[alias]\n\tBoom = "!f() { terraform destroy; \\\n}; f"\n');
writeFileSync(join(folder, "other/.gitconfig"), "[alias]\n\tmine = !tofu destroy\n[core]\n\teditor = vim\n");
afterAll(() => rmSync(folder, { recursive: true }));

const says = (command: string) => saidOf(command, folder, world);

describe("an alias of git is read where git would start it", () => {
  test.each([
    ["git nuke", "destroy"],
    ["git -C infra nuke", "destroy"],
    ["git ship prod", "no-plan"],
    ["git again", "destroy"],
    ["git boom", "destroy"],
    ["git mine", "destroy"],
    ["git st", "none"],
    ["GIT_CONFIG_GLOBAL=.git/more.conf git boom", "destroy"],
    ["export GIT_CONFIG_SYSTEM=extra.conf; git extra", "destroy"],
    ["git -c include.path=$PWD/extra.conf extra", "destroy"],
    ["git -c include.path=extra.conf st", "none"],
    ["GIT_CONFIG_GLOBAL=/dev/null git log", "none"],
    ["echo x > y.conf; GIT_CONFIG_GLOBAL=y.conf git x", "unclear"],
    ["git log --oneline", "none"],
    ["git unknown", "none"],
    ["printf '[alias]\\n\\tx = !ls\\n' >> .git/config", "none"],
    ["printf '[alias]\\n\\tx = !ls\\n' >> .git/config && git x", "unclear"],
    ["cat new.conf > ~/.gitconfig; git x", "unclear"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

describe("an alias is read as git reads it", () => {
  test.each([
    ["with a blank that is written as a sign", '\tx = "!terraform\\tdestroy"\n'],
    ["with an end of a line that is", '\tx = "!true\\nterraform destroy"\n'],
    ["behind a comment that ends in a backslash", "# nice \\\n\tx = !terraform destroy\n"],
    ["behind a value that ends in one", "\ty = status \\\\\n\tx = !terraform destroy\n"],
    ["behind ten includes", "[include]\n\tpath = 1.conf\n"],
  ])("%s", async (_, settings) => {
    const own = withFiles({});
    appendFileSync(join(own.folder, ".git/config"), `[alias]\n${settings}`);
    for (let at = 1; at < 10; at++)
      writeFileSync(join(own.folder, `.git/${at}.conf`), `[include]\n\tpath = ${at + 1}.conf\n`);
    writeFileSync(join(own.folder, ".git/10.conf"), "[alias]\n\tx = !terraform destroy\n");
    expect(await saidOf("git x", own.folder, own.world)).toBe("destroy");
    rmSync(own.folder, { recursive: true });
  });

  test("settings that include themselves again and again are read no further, and not clear", async () => {
    const own = withFiles({});
    appendFileSync(join(own.folder, ".git/config"), `[include]\n${"\tpath = config\n".repeat(100)}`);
    expect(await saidOf("git status", own.folder, own.world)).toBe("unclear");
    rmSync(own.folder, { recursive: true });
  });
});

describe("settings that may not be read", () => {
  const unreadable = (path: string) => (asked: string) => {
    if (asked !== path) return world.scriptAt(asked);
    throw Object.assign(new Error("EACCES: permission denied"), { code: "EACCES", path });
  };

  test.each([
    ["of the user are none, as for git", "other/.gitconfig", "none"],
    ["of the repository are not clear", ".git/config", "unclear"],
    ["that others include are not clear", ".git/more.conf", "unclear"],
  ])("%s", async (_, path, said) => {
    const scriptAt = unreadable(join(folder, path));
    expect(await saidOf("git log --oneline", folder, { ...world, scriptAt })).toBe(said);
  });
});

describe("a folder of hooks that the same command sets is looked into", () => {
  test.each([
    ["git config core.hooksPath hooks && git commit -m x", "destroy"],
    ["git config --local core.hookspath hooks; git commit -m x", "destroy"],
    ["git config core.hooksPath other && git commit -m x", "none"],
    ["git config user.name ana && git commit -m x", "none"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

describe("a folder of hooks that git is set to is looked into, wherever that stands", () => {
  test.each([
    ["in the repository", ".git/config", "[core]\n\thooksPath = hooks\n"],
    ["with a comment behind it", ".git/config", "[core]\n\thooksPath = hooks # ours\n"],
    ["in the settings of the user", "home/.gitconfig", "[core]\n\thooksPath = ~/hooks\n"],
    ["in a file that these include", "home/.gitconfig", "[include]\n\tpath = ~/more\n"],
  ])("%s", async (_, file, settings) => {
    const own = withFiles({
      "hooks/pre-commit": "#!/bin/sh\nterraform destroy\n",
      "home/hooks/pre-commit": "#!/bin/sh\nterraform destroy\n",
      "home/more": "[core]\n\thooksPath = ~/hooks\n",
    });
    appendFileSync(join(own.folder, file), settings);
    expect(await saidOf("git commit -m x", own.folder, { ...own.world, home: join(own.folder, "home") })).toBe(
      "destroy",
    );
    rmSync(own.folder, { recursive: true });
  });
});

describe("a program that a setting names is read, whatever the verb is", () => {
  test.each([
    ['[core]\n\tpager = "sh ship.sh; less"\n', "no-plan"],
    ['[filter "x"]\n\tsmudge = terraform destroy\n', "destroy"],
    ["[core]\n\teditor = ./ship.sh\n", "no-plan"],
    ["[credential]\n\thelper = !gh auth git-credential\n", "none"],
    ['[filter "lfs"]\n\tprocess = git-lfs filter-process\n', "none"],
    ['[diff "x"]\n\ttextconv = cat\n[user]\n\tname = terraform destroy\n', "none"],
  ])("%j: %s", async (settings, said) => {
    const own = withFiles({ "ship.sh": "#!/bin/sh\nterraform apply -auto-approve\n" });
    appendFileSync(join(own.folder, ".git/config"), settings);
    expect(await saidOf("git checkout main", own.folder, own.world)).toBe(said);
    rmSync(own.folder, { recursive: true });
  });
});
