// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are shell
/** Scripts that do what they are told by their arguments: `./tf.sh plan` is as harmless as the plan. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { saidOf, workingCopy } from "./reading.ts";

const { folder, world } = workingCopy();
afterAll(() => rmSync(folder, { recursive: true }));

const SCRIPTS: Readonly<Record<string, string>> = {
  all: 'exec terraform -chdir=infra "$@"',
  first: 'set -euo pipefail\nENV="$1"; ACTION="${2:-plan}"\nterraform "$ACTION"',
  choice: 'case "$1" in plan) terraform plan;; apply|destroy) terraform "$1";; *) exit 1;; esac',
  others: 'case "$1" in pl*) terraform plan;; *) terraform destroy;; esac',
  through: 'case "$1" in plan) terraform plan;& destroy) terraform destroy;; esac',
  preset: 'terraform "${1:-destroy}"',
  replaced: 'terraform "${1+destroy}"',
  subshells: '(terraform "$1")\necho "$(terraform "$1")"\nterraform "$1" | tee log',
  shifted: "shift\nterraform $1",
  set: "set -- destroy\nterraform $1",
  hidden: "set -e $X\nterraform $1",
  loop: 'while [ $# -gt 0 ]; do terraform "$1"; shift; done',
  each: 'for a in "$@"; do terraform "$a"; done',
  function: 'f() { terraform "$1"; }\nf destroy',
  inner: "sh -c 'terraform $1' _ destroy",
  input: "bash -s destroy <<'X'\nterraform $1\nX",
  another: "./all.sh destroy",
  taken: ". ./lib.sh\nterraform $1",
  remote: "ssh h 'terraform $1'",
  here: "bash <<X\nterraform $1\nX",
  filled: 'V="$1"\ncat <<X | bash\nterraform $V\nX',
  open: "sudo bash <<X\nterraform ${1/x/y}\nX",
  list: 'cmd=(terraform)\ncmd+=("$1" -no-color)\n"${cmd[@]}"',
  options: 'args=(-out=p "$@")\nterraform plan "${args[@]}"',
  listed: 'cmd=(plan)\ncase $1 in d) cmd=(destroy);; esac\nterraform "${cmd[@]}"',
  replacedIn: 'cmd=(plan)\nread "cmd[0]"\nterraform "${cmd[@]}"',
  printed: 'cmd=(plan)\nprintf -v "cmd[0]" "$1"\nterraform "${cmd[@]}"',
  sparse: 'cmd=(plan)\ncmd[0]=destroy\nterraform "${cmd[@]}"',
  again: 'case $1 in a) exec "$0" b;; b) sudo "${BASH_SOURCE[0]}" c;; c) terraform destroy;; esac',
  inside: '[ -n "$IN" ] || IN=1 exec "$0" "$@"\nterraform "$1"',
  longer: '"$0" "$@" more\nterraform "$1"',
  usage: 'sed -n "s/^##//p" "$0"\ncd "$(dirname "$0")"\nterraform plan',
  tools: 'tools=(terraform jq)\nfor t in "${tools[@]}"; do command -v "$t"; done',
};
for (const [name, text] of Object.entries(SCRIPTS)) writeFileSync(join(folder, `${name}.sh`), `#!/bin/bash\n${text}\n`);

writeFileSync(join(folder, "goes.fish"), "#!/usr/bin/env fish\nterraform $argv[1]\n");

describe("is what its arguments make of it", () => {
  test.each([
    ["./all.sh plan -out=p", "none"],
    ["./all.sh state list", "none"],
    ["./all.sh", "none"],
    ["bash all.sh plan", "none"],
    ["sudo -E ./all.sh plan", "none"],
    ["X=plan; ./all.sh $X", "none"],
    ["./all.sh destroy", "destroy"],
    ["./all.sh state rm a", "surgery"],
    ["X=destroy; ./all.sh $X", "destroy"],
    ["timeout 5 ./all.sh destroy", "destroy"],
    ["./all.sh $X", "verb"],
    ['./all.sh "$X"', "verb"],
    ["./all.sh $X plan", "verb"],
    ["echo destroy | xargs ./all.sh", "verb"],
    ["for v in plan destroy; do ./all.sh $v; done", "verb"],
    ["./first.sh prod", "none"],
    ["./first.sh prod validate", "none"],
    ["./first.sh prod destroy", "destroy"],
    ["./first.sh prod $X", "verb"],
    ["./first.sh $X plan", "verb"],
    ['./first.sh "$X" plan', "none"],
    ["./choice.sh plan", "none"],
    ["./choice.sh help", "none"],
    ["./choice.sh destroy", "destroy"],
    ["./choice.sh $X", "verb"],
    ["./subshells.sh plan", "none"],
    ["./subshells.sh destroy", "destroy"],
    ["./preset.sh plan", "none"],
    ["./preset.sh", "destroy"],
    ['./preset.sh ""', "destroy"],
    ["./here.sh plan", "none"],
    ["./here.sh destroy", "destroy"],
    ["./filled.sh plan", "none"],
    ["./filled.sh destroy", "destroy"],
    ["./list.sh plan", "none"],
    ["./list.sh destroy", "destroy"],
    ["./options.sh -no-color", "none"],
    ["./again.sh a", "destroy"],
    ["./again.sh d", "none"],
    ["./inside.sh plan", "none"],
    ["./inside.sh destroy", "destroy"],
    ["./longer.sh plan", "none"],
    ["./longer.sh destroy", "destroy"],
    ["./usage.sh", "none"],
    ["./tools.sh", "none"],
    ["./listed.sh plan", "none"],
    ["./listed.sh d", "verb"],
    ["./listed.sh $X", "verb"],
    ["V=plan; bash <<X\nterraform $V\nX", "none"],
    ["V=destroy; bash <<X\nterraform $V\nX", "destroy"],
    ["zsh -c 'read -t 1 x; terraform $1' _ plan", "none"],
    ["bash -c 'terraform $1' _ plan", "none"],
    ["bash -c 'terraform $1' _ destroy", "destroy"],
    ["bash -c 'terraform \"$@\"' _ plan -out=x", "none"],
    ["find . -type d -exec sh -c 'terraform -chdir=\"$1\" validate' _ {} \\;", "none"],
    ["find . -type d -exec sh -c 'terraform -chdir=\"$1\" destroy' _ {} \\;", "destroy"],
    ["bash -c 'case $1 in a) :;; b) terraform destroy;; esac' _ a", "none"],
    ["bash -c 'set -eo pipefail; set +x\nterraform $1' _ plan", "none"],
    ["x=b; case $x in a) :;; b) terraform destroy;; esac", "destroy"],
    ["bash -O nocasematch -c 'case A in a) terraform destroy;; esac'", "destroy"],
  ])("%s: %s", async (command, expected) => {
    expect(await saidOf(command, folder, world)).toBe(expected);
  });
});

describe("is not known by its arguments where it may use others", () => {
  test.each([
    ...["others", "through", "replaced", "shifted", "set", "hidden", "loop", "function", "inner", "input", "another"],
    ...["taken", "remote", "open", "replacedIn", "printed", "sparse"],
  ])("%s.sh plan", async (name) => {
    expect(await saidOf(`./${name}.sh plan`, folder, world)).not.toBe("none");
  });

  test.each([
    "./each.sh destroy",
    "bash -c 'shift; terraform $1' _ plan destroy",
    "bash -c 'set -- destroy; terraform $1' _ plan",
    "bash -c 'terraform $2' _ plan destroy",
    "bash -c 'eval terraform $2' _ plan destroy",
    "ls | xargs sh -c 'terraform $2' _ plan",
    "bash -c 'set -e -- destroy; terraform $1' _ plan",
    "bash -c 'command set -- destroy; terraform $1' _ plan",
    "bash -c '\"set\" -- destroy; terraform $1' _ plan",
    "bash -c 'a=se; ${a}t -- destroy; terraform $1' _ plan",
    "bash -c '$X destroy; terraform $1' _ plan",
    "bash -c '\\shift; terraform $1' _ plan destroy",
    "bash -c 'sh\"\"ift; terraform $1' _ plan destroy",
    "bash -c 'while set -- destroy; do terraform $1; done' _ plan",
    "bash -c 'trap \"set -- destroy\" DEBUG; terraform $1' _ plan",
    "bash -c 'alias z=\"set --\"; z destroy; terraform $1' _ plan",
    "zsh -c 'argv=(destroy); terraform $1' _ plan",
    "zsh -c 'argv[1]=destroy; terraform $1' _ plan",
    "zsh -c '1=destroy; terraform $1' _ plan",
    "zsh -c ': ${1::=destroy}; terraform $1' _ plan",
    "zsh -c 'for 1 in destroy; do terraform $1; done' _ plan",
    "zsh -c 'read -r 1 <<< destroy; terraform $1' _ plan",
    "zsh -c 'zparseopts -D x=x; terraform $1' _ -x destroy",
    "./goes.fish destroy",
    "x=1; ((x++)); case $x in 2) terraform destroy;; esac",
    "SECONDS=1; sleep 1; case $SECONDS in 2) terraform destroy;; esac",
    "x=a; source y; case $x in b) terraform destroy;; esac",
    "case $Y in a) :;; b) terraform destroy;; esac",
    "case b in [ab]) terraform destroy;; esac",
    "case x in ${Z}) terraform destroy;; esac",
  ])("%s", async (command) => {
    expect(await saidOf(command, folder, world)).not.toBe("none");
  });
});
