import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { withFiles } from "./project.ts";
import { saidOf } from "./reading.ts";

/** Scripts that another program starts by itself, and other ways round that stand in no file of commands. */

const NUKE = "#!/bin/sh\nterraform destroy -auto-approve\n";
const { folder, world } = withFiles({
  nuke: NUKE,
  "calm.sh": "#!/bin/sh\nterraform fmt -check\n",
  ".git/hooks/pre-commit": NUKE,
  ".git/hooks/pre-push": "#!/bin/sh\nterraform apply -auto-approve\n",
  ".git/hooks/post-checkout": "#!/bin/sh\nnpx lefthook run post-checkout\n",
  ".husky/pre-commit": "terraform fmt -check\n",
  ".husky/_/pre-commit": '#!/bin/sh\n. "$(dirname "$0")/h"\n',
  "lefthook.yml": "post-checkout:\n  commands:\n    tf: {run: terraform destroy}\n",
});
chmodSync(join(folder, "nuke"), 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

const says = (command: string) => saidOf(command, folder, world);

describe("a hook of git is read where git would start it", () => {
  test.each([
    ["git commit -m x", "destroy"],
    ["git add -A && git commit -am x", "destroy"],
    ["git commit --no-verify -m x", "none"],
    ["git commit -nm x", "none"],
    ["git push", "no-plan"],
    ["git push --no-verify", "none"],
    ["git switch main", "destroy"],
    ["git -c core.hooksPath=.husky commit -m x", "none"],
    ["git -c core.hooksPath=.husky/_ commit -m x", "none"],
    ["cp calm.sh .git/hooks/commit-msg && git -c core.hooksPath=.git/hooks commit -nm x", "none"],
    ["cp calm.sh .git/hooks/post-commit && git commit -nm x", "unclear"],
    ["git status", "none"],
    ["git log -p", "none"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });

  test("the folder that the repository's settings name is the one that counts", async () => {
    const made = withFiles({ "hooks/pre-commit": NUKE });
    expect(await saidOf("git commit -m x", made.folder, made.world)).toBe("none");
    writeFileSync(join(made.folder, ".git/config"), "[core]\n\thooksPath = hooks\n");
    expect(await saidOf("git commit -m x", made.folder, made.world)).toBe("destroy");
    rmSync(made.folder, { recursive: true });
  });
});

describe("a working copy whose .git is a file has its hooks where that file leads", () => {
  const made = withFiles({
    ".git/modules/sub/hooks/pre-commit": NUKE,
    "sub/.git": "gitdir: ../.git/modules/sub\n",
    ".git/hooks/pre-push": NUKE,
    ".git/worktrees/tree/commondir": "../..\n",
    "tree/.git": "gitdir: ../.git/worktrees/tree\n",
  });
  afterAll(() => rmSync(made.folder, { recursive: true }));

  test.each([
    ["a submodule has its own", "cd sub && git commit -m x", "destroy"],
    ["not those of the repository around it", "cd sub && git push", "none"],
    ["a worktree shares those of its repository", "cd tree && git push", "destroy"],
    ["and has no others", "cd tree && git commit -m x", "none"],
  ])("%s: %s", async (_, command, said) => {
    expect(await saidOf(command, made.folder, made.world)).toBe(said);
  });
});

describe("a script in a variable in which programs look for another one is read", () => {
  test.each([
    ["GIT_EDITOR=./nuke git merge --edit x", "destroy"],
    ["GIT_SEQUENCE_EDITOR=./nuke git bisect start", "destroy"],
    ["PAGER=./nuke man ls", "destroy"],
    ["export EDITOR=./nuke; crontab -e", "destroy"],
    ["GIT_EDITOR=./calm.sh git merge --edit x", "none"],
    ["EDITOR=vim git merge --edit x", "none"],
    ["GIT_AUTHOR_NAME=a/b git merge --edit x", "none"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

describe("a script that agrees for a person, or takes the guard away, is read", () => {
  const made = withFiles({
    "agree.sh": "#!/bin/sh\ndestroy-guard agree tfplan --root .\n",
    "sign.sh": "#!/bin/sh\nssh-keygen -Y sign -n destroy-guard -f key text\n",
    "away.sh": "#!/bin/sh\nnpm uninstall -g destroy-guard\n",
    "signers.sh": "#!/bin/sh\ncat mine.pub >> .github/allowed_signers\n",
    "review.sh": "#!/bin/sh\ndestroy-guard review plan.json\n",
  });
  afterAll(() => rmSync(made.folder, { recursive: true }));

  test.each([
    ["sh agree.sh", "consent"],
    [". ./agree.sh", "consent"],
    ["bash sign.sh", "consent"],
    ["sh away.sh", "uninstall"],
    ["sh signers.sh", "guard"],
    ["sh review.sh", "none"],
  ])("%s: %s", async (command, said) => {
    expect(await saidOf(command, made.folder, made.world)).toBe(said);
  });
});

describe("this program in another version, or by another name, is this program", () => {
  test.each([
    ["npx destroy-guard@latest hook claude --uninstall", "uninstall"],
    ["npx -y destroy-guard@0.0.1 hook claude --install --yes", "uninstall"],
    ["npx github:destroy-guard/destroy-guard#v0.1.0 hook claude --uninstall", "uninstall"],
    ["pnpm dlx destroy-guard@1 agree tfplan", "consent"],
    ["npx destroy-guard@latest review plan.json", "none"],
    ["volta uninstall destroy-guard", "uninstall"],
    ["mise unuse -g npm:destroy-guard", "uninstall"],
    ['rm -rf "$(npm root -g)/destroy-guard"', "guard"],
    ["chmod -x $(which destroy-guard)", "guard"],
    [": > $XDG_STATE_HOME/destroy-guard/log.jsonl", "guard"],
    ["rm -rf ~/.local/share/destroy-guard", "guard"],
    ['cp notes.md "$SRC/destroy-guard/README.md"', "none"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

describe("a state in a store of another kind, and where other programs find one", () => {
  test.each([
    ["kubectl delete secret tfstate-default-prod", "state"],
    ["kubectl -n tf delete secret/tfstate-default-prod", "state"],
    ["kubectl delete lease lock-tfstate-default-prod", "state"],
    ["kubectl get secret tfstate-default-prod -o yaml", "none"],
    ['aws dynamodb delete-item --table-name lock --key \'{"LockID":{"S":"b/terraform.tfstate"}}\'', "state"],
    ['aws dynamodb get-item --table-name lock --key \'{"LockID":{"S":"b/terraform.tfstate"}}\'', "none"],
    ["s3cmd put old.json s3://b/terraform.tfstate", "state"],
    ["s5cmd rm s3://b/terraform.tfstate", "state"],
    ["consul kv put prod.tfstate @old.json", "state"],
    ["s3cmd ls s3://b/terraform.tfstate", "none"],
    ["fd -e tfstate -x rm", "state"],
    ["fd tfstate -X rm", "state"],
    ["fd -e tfstate -x cat", "none"],
    ["fd -e tf -x terraform fmt", "none"],
    ["git worktree remove --force .", "state"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});
