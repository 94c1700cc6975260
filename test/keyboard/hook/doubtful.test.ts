// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are shell
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { decide } from "../../../src/keyboard/hook/decide.ts";
import type { Judged, PlanToReview } from "../../../src/keyboard/hook/judge.ts";
import { withFiles } from "./project.ts";
import { saidOf } from "./reading.ts";

/** What a shell holds, and where it stands, where that depends on what ran before. */

const { folder, world } = withFiles({
  "set.sh": "V=destroy\n",
  "go.sh": "cd .claude\n",
  "init.sh": "#!/bin/sh\nmain() { terraform init; }\nterraform init\n",
  ".claude/settings.json": "{}",
  "infra/tfplan": "",
  "prod/main.tf": "",
});
mkdirSync(join(folder, "prod/modules"));
afterAll(() => rmSync(folder, { recursive: true }));

const says = (command: string) => saidOf(command, folder, world);

describe("what a function sets is not certain any more", () => {
  test.each([
    ["V=plan; f() { V=destroy; }; f; terraform $V", "verb"],
    ["f() { V=destroy; }; V=plan; f; terraform $V", "verb"],
    ["V=plan; f() { read V <<< destroy; }; f; terraform $V", "verb"],
    ["V=plan; f() { : ${V:=destroy}; }; f; terraform $V", "verb"],
    ["V=plan; f() { eval \"$1\"; }; f 'V=destroy'; terraform $V", "unclear"],
    ["T=ls; f() { T=terraform; }; f; $T destroy", "unclear"],
    ["f() { cd elsewhere; }; f; terraform apply tfplan", "elsewhere"],
    ["f() { cd elsewhere; }; cd infra; f; terraform apply tfplan", "elsewhere"],
    ["cd() { builtin cd elsewhere; }; cd infra; terraform apply tfplan", "elsewhere"],
    ["V=plan; f() { local V=destroy; }; f; terraform $V", "none"],
    ["f() { echo $V; }; V=plan; f; terraform $V", "none"],
    ["log() { echo hi; }; terraform apply tfplan", "review"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

describe("what may not have run leaves nothing certain", () => {
  test.each([
    ["V=destroy; false && V=plan; terraform $V", "verb"],
    ["V=destroy; false && V=plan || terraform $V", "verb"],
    ["test -d x && cd infra; terraform apply tfplan", "elsewhere"],
    ["cd infra && terraform fmt && cd ..; terraform apply tfplan", "elsewhere"],
    ["x && export TF_CLI_ARGS_apply=-destroy; terraform apply tfplan", "apply-options"],
    ["V=plan; while :; do terraform $V; read V; done", "verb"],
    ["V=plan; read -s V <<< destroy; terraform $V", "verb"],
    ["V=plan; mapfile -t V <<< destroy; terraform $V", "verb"],
    ["A=x && V=plan; terraform $V", "none"],
    ["export A=x && cd infra; terraform apply tfplan", "review"],
    ["x && D=prod; terraform -chdir=$D plan", "none"],
    ["x && V=plan && terraform $V", "none"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

describe("a script that is taken in may set what it likes", () => {
  test.each([
    ["V=plan; . ./set.sh; terraform $V", "verb"],
    ["V=plan; source set.sh; terraform $V", "verb"],
    [". ./set.sh; V=plan; terraform $V", "none"],
    ["bash set.sh; V=plan; terraform $V", "none"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

describe("a file is looked for where the command means it", () => {
  test.each([
    ["HOME=$PWD/.claude; echo '{}' > ~/settings.json", "guard"],
    ["export HOME=$PWD/.claude; cp x.json ~/settings.json", "guard"],
    ["HOME=$PWD/.claude; cd; echo '{}' > settings.json", "guard"],
    ["HOME=$PWD/.claude bash -c 'echo > ~/settings.json'", "guard"],
    ["HOME=$PWD/infra; rm ~/*", "state"],
    ["cd .claude && echo '{}' > /proc/self/cwd/settings.json", "guard"],
    ["cd .claude && cp ../x.json /proc/$$/cwd/settings.json", "guard"],
    ["exec 5<.claude; cp x.json /proc/self/fd/5/settings.json", "guard"],
    ["cd infra; rm /proc/self/cwd/*", "state"],
    ["HOME=/tmp npm test", "none"],
    ["echo 100 > /proc/$pid/oom_score_adj", "none"],
    ['rm -rf "$(git rev-parse --show-toplevel)/infra"', "state"],
    ["cd $(git rev-parse --show-toplevel) && rm -rf infra", "state"],
    ['cd prod; ROOT=$(git rev-parse --show-toplevel); rm -rf "$ROOT/infra"', "state"],
    ['echo x > "$(git rev-parse --show-toplevel)/.claude/settings.json"', "guard"],
    ['rm -rf "$(git rev-parse --show-toplevel)/node_modules"', "none"],
    ['cp terraform.tfstate "$(git rev-parse --show-toplevel)/copy.tfstate"', "none"],
    ["rm -rf infra/{*,.*}", "state"],
    ["rm infra/{*.log,*.tmp}", "none"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });

  test.each([
    ["HOME=$PWD/infra; cd && terraform apply tfplan", "infra", "tfplan"],
    ["HOME=$PWD/infra; terraform apply ~/tfplan", ".", join(folder, "infra/tfplan")],
    ["terraform -chdir=/proc/self/cwd/infra apply tfplan", "infra", "tfplan"],
    ["cd infra; cd /proc/self/cwd; terraform apply tfplan", "infra", "tfplan"],
  ])("%s: the plan in %s that is reviewed is the one which is applied", async (command, place, plan) => {
    const asked: PlanToReview[] = [];
    const judge = async (one: PlanToReview) => {
      asked.push(one);
      return { reviewed: null, denied: null } as unknown as Judged;
    };
    await decide({ kind: "command", command, folder, dialect: "shell" }, { world, hidden: new Map(), judge });
    expect(asked).toEqual([{ folder: join(folder, place), plan, program: "terraform" }]);
  });

  test.each(["/dev/stdin < tfplan", "/dev/fd/3 3< tfplan", "/proc/self/cwd/tfplan", "/proc/self/fd/3 3< tfplan"])(
    "a plan that another program would find elsewhere is no name of a plan: %s",
    async (plan) => {
      expect(await says(`terraform apply ${plan}`)).toBe("plan-name");
    },
  );
});

describe("an init that may ask whether one state is to be copied over another is told no answer", () => {
  test.each([
    ["yes yes | terraform init", "answered"],
    ["echo yes | tofu init", "answered"],
    ["printf 'yes\\nyes\\n' | terraform init -input=true", "answered"],
    ["terraform init <<< yes", "answered"],
    ["terraform init < answers.txt", "answered"],
    ["{ sleep 1; echo yes; } | terraform init", "answered"],
    ["yes | sudo terraform init", "answered"],
    ["yes | bash -c 'cd infra && terraform init'", "answered"],
    ["yes | bash init.sh", "answered"],
    ["f() { terraform init; }; yes | f", "answered"],
    ["yes | terragrunt init", "answered"],
    ["yes | terraform init -input=false -input=true", "answered"],
    ["yes | terraform init -input=false", "none"],
    ["yes | terraform init -backend=false", "none"],
    ["yes | terragrunt init --non-interactive", "none"],
    ["echo eu-west-1 | terraform init", "none"],
    ["terraform init < /dev/null", "none"],
    ["bash init.sh", "none"],
    ["f() { terraform init; }; f", "none"],
    ["ls -d infra | xargs -I{} terraform -chdir={} init", "none"],
    ["bash <<'E'\ncd infra\nterraform init\nE", "none"],
    ["for d in infra; do terraform -chdir=$d init; done", "none"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});
