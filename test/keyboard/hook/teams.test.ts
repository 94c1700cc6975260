// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are shell, and templates
/** Files of commands as teams have them: one calls another, takes it in, or names it by a value. */
import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { withFiles } from "./project.ts";
import { saidOf } from "./reading.ts";
import type { Expected } from "./spellings.ts";

type Rows = readonly (readonly [command: string, said: Expected])[];

const json = (value: object): string => JSON.stringify(value);

function describeIn(what: string, files: Readonly<Record<string, string>>, rows: Rows): void {
  describe(what, () => {
    const { folder, world } = withFiles(files);
    afterAll(() => rmSync(folder, { recursive: true }));
    test.each(rows)("%s: %s", async (command, said) => {
      expect(await saidOf(command, folder, world)).toBe(said);
    });
  });
}

describeIn(
  "a script that is run in all packages, by one of the same name",
  {
    "package.json": json({
      workspaces: ["packages/*"],
      scripts: {
        preinstall: "npx only-allow pnpm",
        build: "turbo run build",
        test: "turbo run test -- --ci",
        dev: "pnpm -r --parallel dev",
        lint: "npm run lint --workspaces --if-present",
        types: "yarn workspaces foreach -A run types",
        docs: "lerna run docs",
        check: "run-s lint test",
        deploy: "turbo run deploy",
        nuke: "pnpm -r nuke",
      },
    }),
    "packages/app/package.json": json({
      name: "app",
      scripts: { build: "tsc", test: "jest", dev: "vite", lint: "eslint .", types: "tsc", docs: "typedoc" },
    }),
    "packages/infra/package.json": json({
      name: "infra",
      scripts: { lint: "tflint", deploy: "terraform apply", nuke: "terraform destroy" },
    }),
  },
  [
    ["npm ci", "none"],
    ["pnpm install --frozen-lockfile", "none"],
    ["yarn", "none"],
    ["npx only-allow pnpm", "none"],
    ["docker run --name only-allow hashicorp/terraform destroy", "destroy"],
    ["pnpm build", "none"],
    ["npm test -- -u", "none"],
    ["turbo run build test", "none"],
    ["pnpm dev", "none"],
    ["npm run lint", "none"],
    ["yarn types", "none"],
    ["npm run docs", "none"],
    ["pnpm run check", "none"],
    ["npm run deploy", "no-plan"],
    ["pnpm nuke", "destroy"],
  ],
);

describeIn(
  "tasks of Turborepo that need others",
  {
    "package.json": json({ workspaces: ["packages/*"], scripts: { wipe: "terraform destroy", calm: "echo" } }),
    "turbo.json": `{
  // what comes first
  "tasks": {
    "ship": {"dependsOn": ["^build", "@acme/infra#nuke"]},
    "release": {"dependsOn": ["ship"]},
    "dev": {"with": ["@acme/infra#up"], "cache": false},
    "e2e": {"dependsOn": ["//#wipe"]},
    "//#calm": {},
    "app#test": {"dependsOn": ["loop"]},
    "loop": {"dependsOn": ["test"]},
  },
}`,
    "packages/app/package.json": json({
      name: "app",
      scripts: { build: "tsc", ship: "echo", dev: "vite", test: "jest", wipe: "rm -rf dist" },
    }),
    "packages/infra/package.json": json({
      name: "@acme/infra",
      scripts: { nuke: "terraform destroy", up: "terraform apply", calm: "terraform destroy", build: "tsc" },
    }),
  },
  [
    ["turbo run ship", "destroy"],
    ["turbo release", "destroy"],
    ["npx turbo run dev", "no-plan"],
    ["turbo run e2e", "destroy"],
    ["turbo run @acme/infra#nuke", "destroy"],
    ["turbo run app#nuke", "none"],
    ["turbo run //#calm", "none"],
    ["turbo run build test", "none"],
  ],
);

describeIn(
  "services of Compose that are taken from elsewhere",
  {
    "compose.yaml": `include:
  - parts/mq.yaml
  - path: [parts/tf.yaml]
services:
  same: {extends: ent, command: destroy}
  ent: {image: hashicorp/terraform, command: version}
  other: {extends: {file: parts/base.yaml, service: base}}
  calm: {extends: {file: parts/base.yaml, service: base}, command: fmt}
  hooked: {image: node, post_start: [{command: terraform destroy}]}
  web: {image: node, command: npm start, post_start: [{command: ./warm.sh}]}
  round: {extends: round}
`,
    "parts/mq.yaml": "include: [../compose.yaml]\nservices: {mq: {image: rabbitmq}}\n",
    "parts/tf.yaml": "services: {taken: {image: hashicorp/terraform, command: destroy}}\n",
    "parts/base.yaml": "services: {base: {image: hashicorp/terraform, command: [destroy]}}\n",
  },
  [
    ["docker compose up same", "destroy"],
    ["docker compose up ent", "none"],
    ["docker compose up other", "destroy"],
    ["docker compose up -d taken", "destroy"],
    ["docker compose up hooked", "destroy"],
    ["docker compose up", "destroy"],
    ["docker compose run calm", "none"],
    ["docker compose up -d web mq", "none"],
    ["docker compose up round", "none"],
    ["cd parts && docker compose up same", "destroy"],
    ["cd parts && docker compose up web", "none"],
  ],
);

describeIn(
  "tasks of mise that are named by others",
  {
    "mise.toml": `[tasks]
nuke = "terraform destroy"
one = {run = [{task = "nuke"}], alias = "o"}
[tasks.many]
alias = ["m", "all"]
run = ["echo", {tasks = ["lint", "nuke"]}]
[tasks.lint]
run = [{task = "fmt"}, "tflint"]
[tasks.fmt]
run = "{{ env.TF }} fmt -recursive"
[tasks.valued]
run = "{{ env.TF }} destroy"
`,
    "mise.production.toml": '[tasks]\nprod = "terraform destroy"\n',
    "mise-tasks/infra/_default": "#!/bin/sh\nterraform destroy\n",
  },
  [
    ["mise run one", "destroy"],
    ["mise o", "destroy"],
    ["mise run many", "destroy"],
    ["mise run all", "destroy"],
    ["mise run valued", "unclear"],
    ["MISE_ENV=production mise run prod", "destroy"],
    ["mise infra", "destroy"],
    ["mise lint", "none"],
  ],
);

describeIn(
  "tasks of Task that depend on a value",
  {
    "Taskfile.yml": `version: '3'
includes:
  infra: {taskfile: infra.yml, aliases: [i]}
vars:
  BIN: {sh: command -v terraform}
  VERSION: {sh: git describe --tags}
tasks:
  found: '{{.BIN}} destroy'
  fmt: '{{.BIN}} fmt'
  build: go build -ldflags "-X main.v={{.VERSION}}" ./...
  else: '{{if .DRY}}echo{{else}}terraform destroy{{end}}'
  piped: '{{.TF | trim}} destroy'
  then: '{{if .GO}}terraform destroy{{else}}echo{{end}}'
  lint: '{{if eq OS "windows"}}tflint.exe{{else}}tflint{{end}} --recursive'
`,
    "infra.yml": "version: '3'\ntasks: {down: terraform destroy, fmt: terraform fmt}\n",
    justfile: `ci: (run "lint")
run what:
    {{ just_executable() }} {{ what }}
lint:
    tflint
nuke:
    terraform destroy
`,
    "package.json": json({
      scripts: { clean: "rimraf dist", wipe: "rimraf terraform.tfstate", del: "del-cli .terraform" },
    }),
  },
  [
    ["task found", "destroy"],
    ["task fmt", "none"],
    ["task build", "none"],
    ["task piped", "unclear"],
    ["task i:down", "destroy"],
    ["task i:fmt", "none"],
    ["task else", "destroy"],
    ["task then", "destroy"],
    ["task lint", "none"],
    ["just run nuke", "destroy"],
    ["just ci", "none"],
    ["npm run wipe", "state"],
    ["npm run del", "terraform-folder"],
    ["npm run clean", "none"],
    ["npx rimraf node_modules", "none"],
  ],
);

describeIn(
  "files that lie above, or below",
  {
    Makefile:
      "%:\n\t$(MAKE) -C sub $@\n%.stamp: ; terraform apply\nall: a.stamp\nlong:\n\techo; # why \\\n\tterraform destroy\nquiet:\n\techo \\\n\tterraform destroy\n",
    "sub/Makefile": "calm: ; echo\nnuke: ; terraform destroy\n",
    ".pre-commit-config.yaml": `repos:
- repo: local
  hooks:
  - {id: tf, name: tf, language: system, entry: terraform destroy}
  - {id: fmt, name: fmt, language: system, entry: terraform fmt}
`,
    "package.json": json({ scripts: { t: "terraform destroy", test: "vitest" } }),
    "deno.jsonc": '{"workspace": ["./sub"], /* of all */ "tasks": {"nuke": "echo", "fmt": "deno fmt"}}',
    "sub/deno.json": json({ tasks: { nuke: "terraform destroy" } }),
  },
  [
    ["make all", "no-plan"],
    ["make nuke", "destroy"],
    ["make long", "destroy"],
    ["make quiet", "none"],
    ["make calm", "none"],
    ["cd sub && pre-commit run tf", "destroy"],
    ["cd sub && pre-commit run fmt", "none"],
    ["npm run t", "destroy"],
    ["npm t", "none"],
    ["deno task nuke", "none"],
    ["deno task --cwd sub nuke", "destroy"],
    ["deno task -c sub/deno.json nuke", "destroy"],
    ["deno task -r nuke", "destroy"],
    ["deno task --filter '*' nuke", "destroy"],
    ["deno task -r fmt", "none"],
  ],
);
