// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are shell, make and just
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { initialise } from "../../git.ts";
import { workingCopy } from "./reading.ts";

/** A project with the files of every program that runs commands out of one. */
const FILES: Readonly<Record<string, string>> = {
  Makefile: `
SHELL := /bin/bash
TF ?= terraform
ENV ?= dev
FLAGS := -input=false
FLAGS += -auto-approve
SUDO ?=
include mk/common.mk
-include $(HOME)/none.mk
.PHONY: plan apply
.DEFAULT_GOAL := help

define deploy
cd $(1) && $(TF) apply -auto-approve
endef

define script
terraform init
terraform destroy
endef

ifeq ($(ENV),prod)
GUARD = echo no
else
GUARD = terraform destroy
endif

help:
	@grep -E '^[a-z]+:' $(MAKEFILE_LIST) | sort
plan:
	$(TF) -chdir=$(ENV) plan $(FLAGS:-auto-approve=)
apply:
	$(TF) apply $(FLAGS)
clean-state:
	$(RM) terraform.tfstate
clean:
	$(RM) -r dist build *.o
sudo-destroy:
	$(SUDO) terraform destroy
nosuch-destroy:
	$(NOSUCH) terraform destroy
nosuch-plan:
	$(NOSUCH) terraform plan
called:
	$(call deploy,infra)
defined:
	$(script)
guarded:
	$(GUARD)
rec:
	$(MAKE) -C $(CURDIR)/sub destroy
rec2:
	cd sub && $(MAKE) destroy
rec3:
	@+$(MAKE) --directory=sub --no-print-directory destroy
foreach:
	$(foreach d,a b,terraform -chdir=$(d) destroy;)
foreachplan:
	$(foreach d,a b,terraform -chdir=$(d) plan;)
shellish:
	$(SHELL) -c 'terraform destroy'
undefined-tf:
	$(TERRAFORM) destroy
undefined-other:
	$(PYTEST) tests
iff:
ifdef CI
	terraform destroy
endif
	echo hi
iff2: plan
ifeq ($(CI),true)
	echo ci
else
	terraform destroy
endif
one-shell: export X=1
one-shell:
	cd infra; \\
	terraform plan
curl:
	curl -o $@ https://x/y
test: ; pytest -q
wild: $(wildcard *.tf)
	echo $^
docker:
	docker run -v $(CURDIR):/w -w /w hashicorp/terraform destroy
dockerplan:
	docker run -v $(CURDIR):/w -w /w hashicorp/terraform plan
needs-order: | sudo-destroy
	echo x
backup:
	cp terraform.tfstate backup-$(shell date +%F).tfstate
tgt: VERB = destroy
tgt:
	terraform $(VERB)
pat-%: 
	terraform -chdir=$* destroy
lint:
	golangci-lint run ./...
dep:
	pip install -r requirements.txt
double:: 
	echo a
double::
	terraform destroy
`,
  "mk/common.mk": `from-common:
	tofu destroy
SOME = x
`,
  "sub/Makefile": `destroy:
	terraform destroy
plan:
	terraform plan
`,
  "other.mk": `x:
	tofu apply
ok:
	tofu plan
`,
  "oneshell/Makefile": `.ONESHELL:
A = 1
d:
	V=destroy
	terraform $$V
p:
	cd infra
	terraform plan
`,
  "missinginc/Makefile": `include terraform.mk
include colors.mk
lint:
	echo x
`,
  "missinginc2/Makefile": `include colors.mk
lint:
	echo x
`,
  "deepmk/a/b/x": "",
  justfile: `
set shell := ["bash", "-uc"]
set dotenv-load
import 'extra.just'
import? 'missing.just'
mod cloud
tf_bin := "terraform"
env := env_var_or_default("ENV", "dev")
flags := "-auto-" + "approve"
alias d := nuke

default:
    @just --list
tf *args:
    terraform {{args}}
tfin dir *args='plan':
    cd {{dir}} && terraform {{args}}
plan env='dev':
    {{tf_bin}} -chdir=infra plan -var env={{env}}
apply:
    @{{tf_bin}} apply -auto-approve
nuke:
    -@terraform destroy
script:
    #!/usr/bin/env bash
    set -e
    cmd=destroy
    terraform $cmd
py:
    #!/usr/bin/env python3
    print("hello")
pytf:
    #!/usr/bin/env python3
    import os; os.system("terraform destroy")
[private]
_hidden:
    terraform destroy
deploy: test (tf "apply" "-auto-approve")
deploy2 target: (tfin target "destroy")
test:
    pytest
recursive:
    just nuke
after: test && nuke
    echo x
quiet:
    @echo {{env}}
`,
  "extra.just": `imported:
    terraform destroy
`,
  "cloud.just": `wipe:
    terraform destroy
show:
    terraform show
`,
  "deep/in/x": "",
  "package.json": JSON.stringify({
    name: "root",
    workspaces: ["packages/*"],
    scripts: {
      build: "tsc",
      test: "vitest run",
      start: "node server.js",
      stop: "terraform destroy",
      pretest: "echo pre",
      poststart: "echo x",
      tf: "terraform",
      "infra:plan": "terraform plan",
      "infra:destroy": "terraform destroy",
      all: "run-s build infra:*",
      par: "npm-run-all --parallel build infra:destroy",
      okall: "run-p build test",
      conc: 'concurrently "npm:infra:destroy" "npm:build"',
      conc2: "concurrently 'terraform destroy' 'tsc -w'",
      viaNode: "node --run infra:destroy",
      "ci:infra": "npm run infra:destroy --workspace packages/a",
      prepare: "husky",
      install: "node-gyp rebuild",
      lint: "eslint .",
      deploy: "npm run build && npm run infra:destroy",
      turbo: "turbo run infra:destroy",
    },
  }),
  "packages/a/package.json": JSON.stringify({
    name: "@acme/a",
    scripts: { nuke: "terraform destroy", build: "tsc", test: "jest", prebuild: "echo" },
  }),
  "packages/b/package.json": JSON.stringify({ name: "b", scripts: { nuke: "echo no", build: "tsc" } }),
  "instpkg/package.json": JSON.stringify({ name: "i", scripts: { postinstall: "terraform destroy", build: "tsc" } }),
  "Taskfile.yml": `version: '3'
vars:
  TF: terraform
  GREETING: hi
includes:
  net: ./net
  docs: {taskfile: ./DocsTasks.yml, optional: true}
tasks:
  default:
    cmds: [task: lint]
  lint: tflint
  destroy:
    desc: destroys
    cmds:
      - '{{.TF}} destroy'
  apply:
    deps: [plan]
    cmds:
      - cmd: terraform apply -auto-approve
        silent: true
  plan:
    cmds: ["terraform plan -out=tfplan"]
  nested:
    cmds:
      - task: destroy
  args:
    cmds:
      - terraform {{.CLI_ARGS}}
  deferred:
    cmds:
      - defer: terraform destroy
      - echo hi
  forl:
    cmds:
      - for: [a, b]
        cmd: terraform -chdir={{.ITEM}} destroy
  test:
    dir: sub
    cmds: ["go test ./..."]
`,
  "net/Taskfile.yml": `version: '3'
tasks:
  destroy:
    cmds: [terraform destroy]
  show:
    cmds: [terraform show]
`,
  "mise.toml": `
[tools]
terraform = "1.9"
[tasks.destroy]
run = "terraform destroy"
[tasks.plan]
run = ["terraform plan", "echo done"]
[tasks.all]
depends = ["destroy"]
run = "echo all"
[tasks]
lint = "tflint"
wipe = "terraform destroy"
[tasks.multi]
run = """
#!/usr/bin/env bash
terraform destroy
"""
`,
  ".mise/tasks/nuke": `#!/usr/bin/env bash
terraform destroy
`,
  "mise-tasks/ok": `#!/usr/bin/env bash
terraform plan
`,
  ".pre-commit-config.yaml": `repos:
- repo: local
  hooks:
  - id: tf
    name: tf
    entry: terraform destroy
    language: system
  - id: fmt
    name: fmt
    entry: terraform fmt
    language: system
- repo: https://github.com/antonbabenko/pre-commit-terraform
  rev: v1
  hooks: [{id: terraform_fmt}]
`,
  "docker-compose.yml": `services:
  terraform:
    image: hashicorp/terraform:1.9
    working_dir: /w
  tf:
    image: hashicorp/terraform
  web:
    image: node
    command: npm start
  nuker:
    image: alpine
    command: sh -c 'terraform destroy -auto-approve'
  ent:
    image: acme/infra
    entrypoint: terraform
`,
  "atlantis.yaml": `version: 3
projects: []
workflows:
  default:
    plan: {steps: [init, plan]}
`,
  Procfile: `web: npm start
infra: terraform destroy
`,
  "bin/tf": `#!/bin/sh
exec terraform "$@"
`,
  "sudo.sh": `#!/bin/sh
$SUDO terraform destroy
`,
  "opt.sh": `#!/bin/sh
TF=\${TF:-terraform}
$TF destroy -auto-approve
`,
  "opt2.sh": `#!/bin/sh
$TERRAFORM_BIN destroy
`,
  "var.sh": `#!/bin/sh
"$PYTHON" manage.py destroy
$DOCKER compose up
`,
  "new/settings.json": "{}",
  "new2/readme.md": "",
  ".claude/settings.json": "{}",
  ".claude/skills/x": "",
  "requirements.txt": "",
  "more/Makefile": `
include $(dir $(lastword $(MAKEFILE_LIST)))common.mk
plan apply:
	terraform $@
%-root:
	terraform -chdir=$* destroy
%-plan:
	terraform -chdir=$* plan
joined:
	$(PREFIX)terraform destroy
pick:
	terraform $(or $(VERB),destroy)
choose:
	terraform $(if $(CI),plan,destroy)
sub:
	terraform $(subst x,y,destroy)
$(NAMES): ; terraform destroy
generated: $(wildcard gen/*)
	echo $<
NAMES = one two
$(eval $(call TF_RULES,prod))
`,
  "bang/Makefile": `X != terraform destroy
plan:
	echo x
`,
  "bang2/Makefile": `X := $(shell terraform destroy)
plan:
	echo x
`,
  "bang3/Makefile": `X = $(shell terraform destroy)
plan:
	echo x
`,
  "more/common.mk": `VERB ?= plan
from-more:
	tofu destroy
`,
  "calm/Makefile": `
TF := terraform
ENVS := dev prod
export TF_IN_AUTOMATION := 1
VERSION := $(shell git describe --tags)
PLAN_ARGS ?= -lock=false
.PHONY: $(ENVS) help
help: ## this
	@awk 'BEGIN {FS = ":.*##"} /^[a-zA-Z_-]+:.*?##/ { printf "%s\\n", $$1 }' $(MAKEFILE_LIST)
$(ENVS):
	$(TF) -chdir=envs/$@ plan $(PLAN_ARGS)
fmt: $(wildcard *.tf)
	$(TF) fmt -recursive
ifneq ($(CI),)
fmt-check:
	$(TF) fmt -check
endif
release: build
	@if [ -z "$(VERSION)" ]; then echo "no version"; exit 1; fi
	docker build -t app:$(VERSION) .
build: export CGO_ENABLED = 0
build:
	go build -ldflags "-X main.version=$(VERSION)" -o bin/$(notdir $(CURDIR)) ./...
clean:
	$(RM) -r bin $(OUT)
	-@find . -name '*.pyc' -delete
`,
  "calm/justfile": `
set dotenv-load
set positional-arguments
root := justfile_directory()
sha := \`git rev-parse --short HEAD\`
os := if os() == "macos" { "darwin" } else { "linux" }
build target='all' *flags:
    go build -o bin/{{target}}-{{os}} {{flags}} ./cmd/{{target}}
@run *args:
    terraform "$@"
[linux]
open:
    xdg-open x
[macos]
open:
    terraform destroy
fmt:
    terraform fmt -recursive {{root}}
with $name:
    terraform $name
`,
  "calm/Taskfile.yml": `version: '3'
tasks:
  tf:
    cmds: ['terraform {{.CMD | default "plan"}}']
  both:
    cmds:
      - task: tf
        vars: {CMD: destroy}
      - task: tf
        vars: {CMD: plan}
  plans:
    cmds:
      - task: tf
        vars: {CMD: validate}
      - task: tf
  cond:
    cmds: ['{{if .X}}terraform destroy{{end}}']
  infra:*: terraform -chdir={{index .MATCH 0}} plan
`,
  "deno/deno.json":
    '{\n  // tasks\n  "tasks": { "destroy": "terraform destroy", "dev": { "command": "deno run main.ts" } }\n}',
  "real/Makefile": `
ifneq ($(CI),)
	TF_FLAGS = -input=false
endif
TF_DIR=infra
ENV?=dev
TFVARS = $(ENV).tfvars          # dev.tfvars, …
TERRAFORM := terraform -chdir=terraform
CUR_DIR = $(shell pwd)
TF_STATE_SHOW := terraform state show
MAKEFLAGS += --silent
init:
	terraform -chdir=environments/$(ENV) init \\
		-backend-config=$(BACKEND)
ws:
	cd $(TF_DIR) && terraform workspace select $(ENV) || terraform workspace new $(ENV)
	cd $(TF_DIR) && terraform plan -var-file=envs/$(ENV).tfvars
plan:
	cd \${CUR_DIR}/infra \\
	&& terraform workspace select $(env) \\
	&& terraform plan $(TF_FLAGS)
plan-dev:
	$(MAKE) plan env=default
apply-dev:
	$(MAKE) apply env=default
apply:
	cd \${CUR_DIR}/infra \\
	&& terraform apply -auto-approve
fmt:
	$(TERRAFORM) fmt -recursive
show:
	$(TF_STATE_SHOW) $(resource)
compose-plan:
	ENTRYPOINT=terraform DIR=\${DIR} docker-compose run --rm tf plan \${ARGS}
compose-destroy:
	ENTRYPOINT=terraform DIR=\${DIR} docker-compose run --rm tf destroy
docs:
	@docker run --rm \\
		-v "$(PWD):/markdown" \\
		avtodev/markdown-lint:v1.5.0 --config markdown/.markdownlint.yml /markdown/docs/**/*.md
tidy:
	@gover="$(GO_VER)" ; \\
	if [ "$$gover" = "go" ] ; then \\
		gover=go\`cat .go-version | xargs\` ; \\
	fi ; \\
	cd .ci/tools && $$gover mod tidy && cd ../..
test:
	@for dir in $$(find ./$(PKG_NAME) -mindepth 1 -type d | sort); do \\
		if ls $$dir/*.go >/dev/null 2>&1; then goimports -w $$dir/*.go; fi; \\
	done
validate-all:
	@for d in $$(find . -name '*.tf' -exec dirname {} \\; | sort -u); do terraform -chdir=$$d init -backend=false && terraform -chdir=$$d validate || exit 1; done
out:
	@test -n "$(ENV)" || (echo "ENV is required" && exit 1)
	terraform output -json > $(ENV).json
install:
	install -m 755 bin/x $(DESTDIR)$(PREFIX)/bin/x
	rm -rf $(BUILD)/
`,
  "real/Taskfile.yml": `version: "3"
vars:
  TFVARS_FILE: .local.tfvars
  VERSION: {sh: git describe --tags}
dotenv: [.env]
tasks:
  default:
    cmds:
      - task: plan
    silent: true
  plan:
    deps: [init]
    cmds: ['terraform plan -var-file={{.TFVARS_FILE}} {{.CLI_ARGS}}']
  init:
    cmds: ["mkdir -p {{.ROOT_DIR}}/.kube", terraform init]
  plan:*:
    vars: {INSTANCE: "{{index .MATCH 0}}"}
    dir: "instances/{{.INSTANCE}}"
    cmds: ['tofu plan -var-file=.tfvars -out=tfplan {{.CLI_ARGS}}']
  import:*:
    vars: {INSTANCE: "{{index .MATCH 0}}"}
    dir: "instances/{{.INSTANCE}}"
    cmds: ['tofu import -var-file=.tfvars {{.CLI_ARGS}}']
  saved:*:
    dir: "instances/{{.INSTANCE}}"
    cmds: ['tofu apply tfplan']
  build:
    sources: ["**/*.go"]
    generates: [bin/app]
    cmds:
      - for: {var: SERVICES}
        cmd: go build -o bin/{{.ITEM}} ./cmd/{{.ITEM}}
      - '{{if eq OS "windows"}}del{{else}}rm -f{{end}} old'
`,
  "real/justfile": `
set shell := ["nu", "-c"]
tf_subdir := "./infra"
tfvars := "x.tfvars"
default:
    just --list
run-tf CMD:
  terraform -chdir="{{ justfile_directory() + "/" + tf_subdir }}" \\
    {{ CMD }} \\
    {{ if CMD != "init" { "-var-file=../" + tfvars } else { "" } }}
tf-init:
  just run-tf init
tf-plan: tf-init
  just run-tf plan
tf-auto-apply: tf-init
  just run-tf 'apply -auto-approve'
plan *flags:
    terraform plan {{flags}}
help:
    @just -f {{ justfile() }} --list --unsorted
caller id:
    cd tofu/{{ id }} && \\
    direnv exec . aws sts get-caller-identity
[group('tofu')]
tofu action module:
    #!/usr/bin/env bb
    (main {:args [:{{ action }} :{{ module }}]})
`,
};

/** The same without any of them, but for some that are harmless. */
const HARMLESS: Readonly<Record<string, string>> = {
  Makefile: "test:\n\tpytest -q\nplan:\n\tterraform plan -var env=$(ENV)\nbuild lint:\n\tgo build ./...\n",
  justfile: "test:\n    pytest -q\n",
  "Taskfile.yml": "version: '3'\ntasks:\n  lint: tflint\n",
  "docker-compose.yml": "services:\n  web:\n    image: node\n    command: npm start\n  db: {image: postgres}\n",
  ".pre-commit-config.yaml":
    "repos:\n- repo: https://github.com/antonbabenko/pre-commit-terraform\n  hooks: [{id: terraform_fmt}]\n",
  "package.json": JSON.stringify({ scripts: { build: "tsc", test: "vitest run", lint: "eslint .", dev: "vite" } }),
  ".claude/settings.json": "{}",
};

type Project = ReturnType<typeof workingCopy>;

export function withFiles(files: Readonly<Record<string, string>>): Project {
  const made = workingCopy();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(made.folder, name)), { recursive: true });
    writeFileSync(join(made.folder, name), text);
  }
  initialise(made.folder);
  return made;
}

export const project = (): Project => withFiles(FILES);
export const harmlessProject = (): Project => withFiles(HARMLESS);
