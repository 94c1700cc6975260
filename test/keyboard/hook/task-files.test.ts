// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is a workflow
import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { withFiles } from "./project.ts";
import { saidOf } from "./reading.ts";

/** Files of tasks and settings in which a command stands under a name: each destroys in one of them, and not in all. */

const { folder, world } = withFiles({
  Rakefile:
    "task default: :spec\ntask :spec do\n  sh 'rspec'\nend\ntask :destroy do\n  sh 'terraform destroy -auto-approve'\nend\nnamespace :tf do\n  task :apply do\n    system('terraform', 'apply', '-auto-approve')\n  end\n  task :plan do\n    `terraform plan`\n  end\nend\ntask nuke: [:destroy]\n",
  "rakelib/more.rake": "task :wipe do\n  `terraform destroy`\nend\n",
  "tasks.py":
    "from invoke import task\n\n@task\ndef destroy(c):\n    c.run('terraform destroy')\n\n@task\ndef plan(c, env='dev'):\n    c.run(f'terraform -chdir=envs/{env} plan')\n\n@task(pre=[destroy])\ndef nuke(c):\n    pass\n\n@task\ndef test(c):\n    '''Never runs terraform destroy.'''\n    c.run('pytest -k destroy')\n",
  "noxfile.py":
    "import nox\nnox.options.sessions = ['lint']\n@nox.session\ndef destroy(session):\n    session.run('terraform', 'destroy', external=True)\n@nox.session\ndef lint(session):\n    session.run('ruff', 'check')\n",
  "tox.ini":
    "[tox]\nenvlist = py3, lint\n[testenv]\ncommands = pytest {posargs}\n[testenv:lint]\ncommands = ruff check\n[testenv:destroy]\ncommands =\n    - terraform destroy -auto-approve\n[testenv:again]\ncommands = {[testenv:destroy]commands}\n",
  "build.gradle":
    "task destroy(type: Exec) {\n  commandLine 'terraform', 'destroy', '-auto-approve'\n}\ntasks.register('plan', Exec) {\n  commandLine 'terraform', 'plan'\n}\ntasks.register('nuke') { dependsOn 'destroy' }\n",
  "magefile.go":
    'package main\nfunc Destroy() error { return sh.Run("terraform", "destroy") }\nfunc Test() error { return sh.Run("go", "test") }\nfunc Nuke() { mg.Deps(Destroy) }\n',
  "nx.json": "{}",
  "infra/project.json":
    '{"name": "infra", "targets": {"destroy": {"executor": "nx:run-commands", "options": {"commands": ["echo", {"command": "terraform destroy"}]}}, "plan": {"command": "terraform plan"}, "all": {"dependsOn": ["destroy"]}}}',
  "packages/a/package.json": '{"name": "a", "scripts": {"wipe": "terraform destroy"}}',
  "package.json":
    '{"workspaces": ["packages/*"], "scripts": {"build": "tsc", "bye": "terraform destroy"}, "lint-staged": {"*.tf": "terraform apply -auto-approve"}}',
  "composer.json": '{"scripts": {"destroy": "terraform destroy", "nuke": ["@destroy"], "test": "phpunit"}}',
  "pyproject.toml":
    "[tool.poe.tasks]\ndestroy = 'terraform destroy'\nboth = { sequence = ['test', 'destroy'] }\ntest = 'pytest'\n[tool.poe.tasks.long]\nshell = '''\nterraform destroy\n'''\n[tool.hatch.envs.default.scripts]\nbye = 'terraform destroy'\ntest = 'pytest'\n[tool.pdm.scripts]\nbye = {cmd = 'terraform destroy'}\n[tool.taskipy.tasks]\nbye = 'terraform destroy'\n[tool.pixi.tasks]\nbye = 'terraform destroy'\n[tool.rye.scripts]\nbye = 'terraform destroy'\n",
  Pipfile: '[scripts]\ndestroy = "terraform destroy"\ntest = "pytest"\n',
  "devbox.json": '{"shell": {"scripts": {"destroy": ["echo", "terraform destroy"], "test": "go test"}}}',
  "Makefile.toml":
    "[tasks.destroy]\ncommand = 'terraform'\nargs = ['destroy', '-auto-approve']\n[tasks.test]\ncommand = 'go'\nargs = ['test']\n[tasks.nuke]\ndependencies = ['destroy']\n",
  "lefthook.yml":
    "pre-push:\n  commands:\n    tf: {run: terraform apply -auto-approve}\npre-commit:\n  jobs:\n    - run: terraform fmt -check\n",
  "moon.yml": "tasks:\n  destroy: {command: terraform destroy}\n  test: {command: [go, test]}\n",
  "absent.yml":
    "- hosts: all\n  tasks:\n    - block:\n        - community.general.terraform: {project_path: ., state: absent}\n",
  "present.yml": "- hosts: all\n  tasks:\n    - terraform: {project_path: .}\n",
  "planned.yml": "- hosts: all\n  tasks:\n    - terraform: {project_path: ., state: planned}\n",
  "imports.yml": "- import_playbook: more/commands.yml\n",
  "more/commands.yml":
    "- hosts: all\n  tasks:\n    - name: go\n      ansible.builtin.command: {argv: [terraform, destroy]}\n",
  "calm.yml":
    "- hosts: all\n  tasks:\n    - name: Never terraform destroy\n      shell: terraform -chdir={{ root }} plan\n",
  "envrc/.envrc": "terraform destroy\n",
  "compose.yml":
    "services:\n  mounted: {image: alpine, volumes: ['.:/w'], command: sh /w/destroy.sh}\n  calm: {image: alpine, volumes: ['.:/w'], command: sh /w/plan.sh}\n  terraform: {image: hashicorp/terraform}\n",
  "destroy.sh": "terraform destroy\n",
  "plan.sh": "terraform plan\n",
  "commands.txt": "terraform apply -auto-approve\n",
  Procfile: "web: node server.js\ninfra: terraform destroy\n",
  ".github/workflows/apply.yml":
    "name: Apply\non: workflow_dispatch\njobs:\n  apply:\n    steps:\n      - run: terraform init\n      - run: terraform apply -auto-approve\n",
  ".github/workflows/action.yml": "on: push\njobs: {a: {steps: [{uses: ./.github/actions/outer}]}}\n",
  ".github/workflows/called.yml": "on: push\njobs: {a: {uses: ./.github/workflows/apply.yml}}\n",
  ".github/workflows/calls-itself.yml": "on: push\njobs: {a: {uses: ./.github/workflows/calls-itself.yml}}\n",
  ".github/workflows/others.yml":
    "on: push\njobs: {a: {steps: [{uses: actions/checkout@v4}, {uses: ./.github/actions/lint}]}}\n",
  ".github/actions/outer/action.yml": "runs: {using: composite, steps: [{uses: ./.github/actions/inner}]}\n",
  ".github/actions/inner/action.yaml":
    "runs: {using: composite, steps: [{run: terraform apply -auto-approve, shell: bash}]}\n",
  ".github/actions/lint/action.yml": "runs: {using: composite, steps: [{run: tflint, shell: bash}]}\n",
  ".github/workflows/guarded.yml":
    "on: workflow_dispatch\njobs:\n  apply:\n    environment: prod\n    steps:\n      - run: terraform apply -auto-approve\n",
  ".github/workflows/test.yml":
    "on: [pull_request]\njobs:\n  test:\n    needs: [lint]\n    steps:\n      - run: npm test\n  lint:\n    steps:\n      - run: terraform plan -var x=${{ inputs.x }}\n",
  ".gitlab-ci.yml":
    "stages: [a]\n.base: {before_script: [echo hi]}\ndestroy:\n  extends: .base\n  script:\n    - terraform destroy -auto-approve\ntest: {script: [npm test]}\n",
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("what a task would destroy is found in the file that it stands in", () => {
  test.each([
    "rake destroy",
    "bundle exec rake destroy",
    "rake nuke",
    "rake wipe",
    "rake 'destroy[prod]'",
    "invoke destroy",
    "inv nuke",
    "python3 -m invoke destroy",
    "nox -s destroy",
    "nox -s lint destroy",
    "nox --session=destroy",
    "tox -e destroy",
    "tox -edestroy",
    "tox run -e lint,destroy",
    "TOXENV=destroy tox",
    "npx nx@latest run infra:destroy",
    "python3 -m poethepoet destroy",
    "hatch -e default run bye",
    "pixi r bye",
    "cargo-make make destroy",
    "git rebase -x 'rake destroy' main",
    "tmux new -d 'inv destroy'",
    "nr bye",
    "rushx bye",
    "direnv exec envrc true",
    "docker compose -f compose.yml run mounted",
    "ansible-playbook -i localhost, absent.yml",
    "ansible-playbook imports.yml",
    "tox -e again",
    "gradle destroy",
    "./gradlew nuke --no-daemon",
    "mage destroy",
    "mage nuke",
    "nx destroy infra",
    "npx nx run infra:destroy",
    "nx run infra:destroy:production",
    "nx run-many -t build destroy",
    "nx affected --target=destroy",
    "nx all infra",
    "nx wipe a",
    "composer destroy",
    "composer run-script nuke",
    "poe destroy",
    "poetry run poe both",
    "poe long",
    "hatch run bye",
    "hatch run default:bye",
    "pdm run bye",
    "pdm bye",
    "poetry run task bye",
    "pixi run bye",
    "rye run bye",
    "pipenv run destroy",
    "devbox run destroy",
    "cargo make destroy",
    "cargo make nuke",
    "moon run infra:destroy",
    "goreman start",
    "goreman run start infra",
    "gitlab-ci-local destroy",
  ])("%s", async (command) => {
    expect(await saidOf(command, folder, world)).toBe("destroy");
  });

  test.each([
    "rake tf:apply",
    "lefthook run pre-push",
    "npx lint-staged",
    "act -j apply",
    "act workflow_dispatch -W .github/workflows/apply.yml",
    "gh act -j apply",
    "gh workflow run apply.yml",
    "gh workflow run Apply --ref main",
    "gh workflow run --ref main apply.yml",
    "gh api repos/o/r/actions/workflows/apply.yml/dispatches -f ref=main",
    "gh workflow run action.yml",
    "gh workflow run called.yml",
    "act -W .github/workflows/action.yml",
    "act -W .github/workflows/called.yml",
    "curl -X POST https://api.github.com/repos/o/r/actions/workflows/apply.yml/dispatches -d '{}'",
    "hub api -XPOST repos/o/r/actions/workflows/apply.yml/dispatches",
    "ansible-playbook present.yml",
    "parallel -a commands.txt",
    "parallel -j2 :::: commands.txt",
  ])("and what it would apply: %s", async (command) => {
    expect(await saidOf(command, folder, world)).toBe("no-plan");
  });
});

describe("the other tasks of the same file are none of its business", () => {
  test.each([
    "rake",
    "rake spec",
    "rake tf:plan",
    "rake spec[dev]",
    "rake -T",
    "invoke test",
    "inv plan --env dev",
    "inv -l",
    "nox",
    "nox -s lint",
    "nox -l",
    "tox",
    "tox -e lint",
    "tox -e py311 -- -k destroy",
    "gradle build",
    "gradle plan",
    "./gradlew test --tests '*Destroy*'",
    "mage test",
    "mage -l",
    "nx build infra",
    "nx plan infra",
    "nx run-many -t build test",
    "nx graph",
    "composer test",
    "composer install",
    "composer require acme/destroy",
    "poe test",
    "hatch run test",
    "pdm install",
    "pipenv run test",
    "pipenv install",
    "devbox run test",
    "devbox shell",
    "cargo make test",
    "cargo test destroy",
    "lefthook run pre-commit",
    "moon run infra:test",
    "goreman check",
    "goreman run start web",
    "act -l",
    "act pull_request",
    "act -j test",
    "gh workflow run test.yml",
    "gh workflow run guarded.yml",
    "gh workflow run others.yml",
    "gh workflow run calls-itself.yml",
    "curl -X POST https://api.github.com/repos/o/r/actions/workflows/test.yml/dispatches -d '{}'",
    "curl https://api.github.com/repos/o/r/actions/workflows/apply.yml",
    "gh workflow list",
    "gitlab-ci-local test",
    "gitlab-ci-local --list",
    "ansible-playbook planned.yml",
    "ansible-playbook --check absent.yml",
    "ansible-playbook calm.yml",
    "direnv exec . true",
    "direnv allow .",
    "docker compose -f compose.yml run calm",
    "parallel -a commands.txt echo",
    "nr build",
  ])("%s", async (command) => {
    expect(await saidOf(command, folder, world)).toBe("none");
  });
});
