// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are shell, and programs
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { decide } from "../../../src/keyboard/hook/decide.ts";
import { withFiles } from "./project.ts";
import { saidOf } from "./reading.ts";

/** Scripts, tasks and verbs that one program hands on to another. */

const { folder, world } = withFiles({
  "scripts/down.sh": "#!/usr/bin/env bash\nset -eu\nterraform destroy -auto-approve\n",
  "scripts/plan.sh": "#!/usr/bin/env bash\nset -eu\nterraform plan\n",
  "scripts/down": "#!/bin/sh\nterraform destroy\n",
  Makefile: "ENV ?= prod\nplan:\n\tterraform -chdir=$(ENV) plan\ndown:\n\tterraform -chdir=$(ENV) destroy\n",
  "down.exp": "spawn make down\nexpect eof\n",
  "function.py":
    "import subprocess\ndef tf(*args):\n  subprocess.run(['terraform', '-chdir=infra', *args])\ntf('init')\ntf('destroy')\n",
  "function.mjs": "const tf = (...args) => spawnSync('terraform', args)\ntf('apply', '-auto-approve')\n",
  "reads.py": "import subprocess\ndef tf(*args):\n  return subprocess.run(['terraform', *args])\ntf('plan')\n",
  "cli.py":
    "import subprocess, sys\nverb = sys.argv[1]\nassert verb in ('plan', 'apply')\nsubprocess.run(['terraform', verb])\n",
});
afterAll(() => rmSync(folder, { recursive: true }));

const says = (command: string) => saidOf(command, folder, world);

describe("each o among the options of a shell takes a word, and behind these stands the script", () => {
  // https://www.gnu.org/software/bash/manual/bash.html#Invoking-Bash
  test.each([
    ["bash -euo pipefail scripts/down.sh", "destroy"],
    ["bash -xeuo pipefail ./scripts/down.sh prod", "destroy"],
    ["bash -oe pipefail scripts/down.sh", "destroy"],
    ["bash -O extglob +o posix scripts/down.sh", "destroy"],
    ["bash -eoo pipefail noclobber scripts/down.sh", "destroy"],
    ["bash -euo pipefail -s < scripts/down.sh", "destroy"],
    ["cat scripts/down.sh | bash -euo pipefail", "unclear"],
    ["bash -euo pipefail scripts/plan.sh", "none"],
    ["bash -euo pipefail -c 'terraform plan | tee plan.txt'", "none"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

describe("a script is found behind programs that start it with an environment, secrets or a shell of their own", () => {
  const STARTERS = [
    "uv run --env-file .env",
    "poetry run",
    "pipenv run",
    "conda run -n infra",
    "bundle exec",
    "npm exec --",
    "pnpm exec",
    "asdf exec",
    "devbox run --",
    "nix develop .#infra -c",
    "nix shell nixpkgs#jq -c",
    "infisical run --env=prod --path=/infra --",
    "dotenv -f .env run --",
    "dotenvx run -f .env --",
    "npx dotenv-cli -e .env --",
    "vault-env",
    "teller run --reset --",
    "saml2aws exec -a prod --",
    "systemd-inhibit --why=x",
    "retry -t 3 --",
    "run-one",
    "tsp",
    "gtime -v",
    "with-secrets prod",
    "./bin/with-env prod",
  ];
  test.each(STARTERS)("%s", async (starter) => {
    expect(await says(`${starter} ./scripts/down.sh prod`)).toBe("destroy");
    expect(await says(`${starter} ./scripts/down`)).toBe("destroy");
    expect(await says(`${starter} ./scripts/plan.sh`)).toBe("none");
  });
  test.each([
    "uv run ruff check scripts/down.sh",
    "poetry run pre-commit run --files scripts/down.sh",
    "nix develop -c shellcheck scripts/down.sh",
    "mise x -- shfmt -d scripts/down.sh",
    "npm run lint -- scripts/down.sh",
    "npx prettier --check scripts/down.sh",
    'docker run --rm -v "$PWD:/mnt" koalaman/shellcheck:stable scripts/down.sh',
  ])("but not where it is only looked at: %s", async (command) => {
    expect(await says(command)).toBe("none");
  });
});

describe("what Expect spawns is a command", () => {
  test.each([
    ["expect -c 'spawn make down; expect eof'", "destroy"],
    ["expect -c 'spawn -noecho ./scripts/down.sh; interact'", "destroy"],
    ["expect <<'EOF'\nspawn make down\nexpect eof\nEOF", "destroy"],
    ["expect down.exp", "destroy"],
    ["expect -c 'spawn make plan; expect eof'", "none"],
    ['expect -c \'spawn ssh host; expect "password:"; send "x\\r"; interact\'', "none"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

describe("a function that takes Terraform's verb from whoever calls it may get each that stands in the file", () => {
  test.each([
    ["python3 function.py", "destroy"],
    ["uv run function.py", "destroy"],
    ["node function.mjs", "no-plan"],
    ['python3 - <<\'EOF\'\nverb = "destroy"\nsubprocess.run(["terraform", verb])\nEOF', "destroy"],
    ["python3 reads.py", "none"],
    ["python3 cli.py plan", "none"],
    ["python3 cli.py apply", "no-plan"],
    [
      'python3 - <<\'EOF\'\nr = subprocess.run(["terraform", f"-chdir=infra/{e}", "plan", "-no-color"], capture_output=True, text=True)\nprint(e, r.returncode)\nprint("destroy" in r.stdout)\nEOF',
      "none",
    ],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

describe("words of a list stand where parallel puts them", () => {
  // https://www.gnu.org/software/parallel/man.html
  test.each([
    ["parallel make plan ENV={} ::: dev prod", "none"],
    ["parallel -j 2 make plan ENV={1} ::: dev prod", "none"],
    ["parallel make down ENV={} ::: dev prod", "destroy"],
    ["parallel make {} ::: plan down", "destroy"],
    ["parallel make ::: plan down", "destroy"],
    ["parallel 'make down ENV={}' ::: dev prod", "destroy"],
    ["parallel terraform -chdir={} destroy ::: dev prod", "destroy"],
    ["parallel ::: 'terraform destroy' 'make plan'", "destroy"],
    ["parallel sh ::: scripts/down.sh", "unclear"],
    ["parallel -j4 shellcheck ::: scripts/*.sh", "none"],
  ])("%s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

describe("what only speaks of Terraform runs nothing", () => {
  test.each([
    "pgrep -fa 'terraform destroy' || echo none",
    'say "terraform apply finished"',
    'notify-send "terraform apply" done',
    'logger -t deploy "terraform apply started"',
    "awk '/terraform destroy/ {print FILENAME\": \"FNR}' scripts/*.sh",
    "terraform state mv -help",
    "terraform workspace delete -h",
    "chamber exec prod/infra -- terraform validate",
    "chamber exec prod/infra shared -- make plan",
    "op item get terraform --fields token",
    'aws-vault exec "$PROFILE" -- terraform plan',
    "aws-vault exec --duration 1h $PROFILE -- make plan",
    "doppler run -c $ENV -- terraform plan",
    "nix run nixpkgs#shellcheck -- scripts/down.sh",
    "doppler secrets get TERRAFORM_TOKEN --plain",
    "sed -n '/terraform destroy/,+3p' Makefile",
    "sed '/terraform destroy/,/^$/d' Makefile",
    'eval "$(gh completion -s bash)"',
    "kubectl run curl --rm -it --image=curlimages/curl -- curl -s http://api:8080/health",
    'CMD="terraform plan -no-color"; $CMD',
    "ansible localhost -m community.general.terraform -a 'project_path=infra state=planned'",
    "ansible all -m ping",
    "ansible terraform -a uptime",
  ])("%s", async (command) => {
    expect(await says(command)).toBe("none");
  });
  test.each([
    ["chamber exec prod/infra -- ./scripts/down.sh", "destroy"],
    ["terraform state mv -help a b", "surgery"],
    ["op plugin run -- terraform destroy", "destroy"],
    ['aws-vault exec "$PROFILE" -- terraform destroy', "destroy"],
    ["aws-vault exec prod $PROGRAM -- destroy", "unclear"],
    ["doppler run -- $PROGRAM destroy", "unclear"],
    ["aws-vault exec prod ./scripts/down.sh -- x", "destroy"],
    ['CMD="terraform destroy -auto-approve"; $CMD', "destroy"],
    ['ARGS="destroy -auto-approve"; terraform $ARGS', "destroy"],
    ['IFS=,; CMD="terraform destroy"; $CMD', "unclear"],
    ["sed '/x/,+1e terraform destroy' Makefile", "destroy"],
    ["ansible localhost -m community.general.terraform -a 'project_path=infra state=absent'", "destroy"],
    ["ansible localhost -m terraform -a project_path=infra", "no-plan"],
    ["awk 'BEGIN { system(\"terraform destroy\") }'", "unclear"],
    ['awk \'BEGIN { print "terraform destroy" | "sh" }\'', "destroy"],
    ["awk 'BEGIN { print \"terraform destroy\" }' | sh", "unclear"],
  ])("and what runs it does: %s: %s", async (command, said) => {
    expect(await says(command)).toBe(said);
  });
});

describe("what this user may not look into is refused, and is no fault of the guard", () => {
  const forbidden = (path: string) => Object.assign(new Error("EACCES: permission denied"), { code: "EACCES", path });
  const asked = (error: (path: string) => Error) =>
    decide(
      { kind: "command", command: "sudo ./x.sh", folder, dialect: "shell" },
      {
        world: {
          ...world,
          scriptAt: (path) => {
            throw error(path);
          },
        },
        hidden: new Map(),
        judge: () => Promise.reject(new Error("no plan is here")),
      },
    );
  test("with what a person can do", async () => {
    const { denied } = await asked(forbidden);
    expect(denied).toBe(
      `${join(folder, "x.sh")} can't be looked into (permission denied), so what this would do is not known. A person puts that right, or does it without an agent. In a terminal, in ${folder}, they type: sudo ./x.sh`,
    );
  });
  test("another error is a fault", async () => {
    await expect(asked((path) => Object.assign(forbidden(path), { code: "EIO" }))).rejects.toThrow("EACCES");
  });
});

describe("a plan that lies here is reviewed where it is applied here, whatever starts Terraform", () => {
  test.each([
    "aws-vault exec prod --",
    "aws-vault exec prod",
    "aws-vault exec --duration=1h prod --",
    "doppler run -p infra -c prd --",
    "chamber exec prod/infra shared --",
    "op run --env-file=.env --",
    "infisical run --env=prod --",
    "dotenv -f .env run --",
    "dotenvx run -f .env --",
    "teller run --reset --",
    "saml2aws exec -a prod --",
    "mise x --",
    "mise exec terraform@1.11 --",
    "nix develop -c",
    "nix develop .#infra --command",
    "uv run",
    "uv run --env-file .env --",
    "poetry run",
    "bundle exec",
    "asdf exec",
    "env A=b command",
    "sudo -u deploy -E",
    "timeout -k 5 600",
    "nix develop -c timeout 60",
    "mise x -- aws-vault exec prod --",
  ])("%s", async (starter) => {
    expect(await says(`${starter} terraform apply tfplan`)).toBe("review");
    expect(await says(`${starter} terraform destroy`)).toBe("destroy");
  });

  test("also between pushd and popd", async () => {
    expect(await says("pushd . && terraform apply tfplan && popd")).toBe("review");
  });

  test.each([
    "sops exec-env secrets.yaml 'terraform apply tfplan'",
    "nix-shell -p terraform --run 'terraform apply tfplan'",
    "script -qec 'terraform apply tfplan' /dev/null",
    "infisical run --command 'terraform apply tfplan'",
  ])("%s", async (command) => {
    expect(await says(command)).toBe("review");
    expect(await says(command.replace("apply tfplan", "destroy"))).toBe("destroy");
  });

  test.each([
    "aws-vault exec prod -- ssh host",
    "aws-vault exec prod ssh host",
    "doppler run -- docker exec runner",
    "env A=b ssh host",
    "op run -- kubectl exec runner --",
    "chamber exec prod -- gcloud compute ssh x --",
    "infisical run -- ssh host",
    "nix develop -c ssh host",
    "poetry run ssh host",
    "uv run --directory elsewhere",
    "mise x -C elsewhere --",
    "env -C elsewhere",
    "some-starter run --",
  ])("and not where it may be another one: %s", async (starter) => {
    expect(await says(`${starter} terraform apply tfplan`)).toBe("elsewhere");
  });
});
