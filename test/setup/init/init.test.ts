import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCodeowners } from "../../../src/input/codeowners.ts";
import { readPolicy } from "../../../src/input/policy.ts";
import { command, folderWith, type Outcome } from "../../cli/running.ts";
import { entry, planJson } from "../../input/plan/reading.ts";
import { workflowMistakes } from "../actions/workflow-mistakes.ts";
import { SAMPLES, type Sample } from "./samples.ts";

const WORKFLOW = ".github/workflows/destroy-guard.yml";
const POLICY = ".github/destroy-guard.yml";
const VPC = 'resource "aws_vpc" "main" {}\n';
const CODEOWNERS = ".github/CODEOWNERS";

interface Inited extends Outcome {
  readonly top: string;
  readonly file: (path: string) => string;
}

async function init(files: Readonly<Record<string, string>>, ...options: readonly string[]): Promise<Inited> {
  const top = folderWith(files);
  const ended = await command(["init", ...options], { cwd: top });
  return { ...ended, top, file: (path) => readFileSync(join(top, path), "utf8") };
}

const written = (sample: Sample, ...options: readonly string[]): Promise<Inited> =>
  init(SAMPLES[sample], "--write", ...options);

/** Files that `init` says it wrote. */
const wrote = ({ stderr }: Outcome): readonly string[] =>
  [...stderr.matchAll(/^destroy-guard: wrote (.*)$/gm)].map(([, path = ""]) => path);

const THERE = Object.keys(SAMPLES).filter((name) => name !== "nothing at all") as readonly Sample[];

describe.each(THERE)("What is written for %s", (sample) => {
  test("are workflows in which GitHub's own parser finds no mistake", async () => {
    const { file, ...ended } = await written(sample);
    expect([ended.code, ended.stderr.includes("is there")]).toEqual([0, false]);
    for (const path of wrote(ended).filter((one) => one.includes("/workflows/")))
      expect(await workflowMistakes(file(path)), file(path)).toEqual([]);
  });

  test("is a policy in which check-policy finds nothing, and a CODEOWNERS that GitHub reads", async () => {
    const { top, file, ...ended } = await written(sample);
    for (const path of wrote(ended)) {
      if (path === POLICY) {
        const checked = await command(["check-policy", path], { cwd: top });
        expect([checked.code, checked.stderr.replace(/^.*read only where it is named.*\n/m, "")]).toEqual([0, ""]);
      }
      if (path === CODEOWNERS) expect(readCodeowners(file(path))).toMatchObject({ read: true, skipped: [] });
    }
  });

  test("was shown before, every line of it", async () => {
    const shown = await init(SAMPLES[sample]);
    const { file, ...ended } = await written(sample);
    for (const path of wrote(ended))
      for (const line of file(path).trimEnd().split("\n"))
        expect(shown.stdout.split("\n")).toContain(`+ ${line}`.trimEnd());
  });

  test("is nothing without --write, and nothing that is there is changed", async () => {
    const { top, file } = await init(SAMPLES[sample]);
    expect(existsSync(join(top, WORKFLOW))).toBe(false);
    const again = await written(sample);
    for (const [path, text] of Object.entries(SAMPLES[sample])) expect([path, again.file(path)]).toEqual([path, text]);
    for (const [path, text] of Object.entries(SAMPLES[sample])) expect(file(path)).toBe(text);
  });

  test("is enough: a second run proposes no new file", async () => {
    const { top } = await written(sample);
    const again = await command(["init"], { cwd: top });
    expect(again.stdout).not.toContain("(new)");
    expect(again.code).toBe(0);
  });
});

describe("For one root", () => {
  test("one job plans it in its folder, reviews and decides", async () => {
    const { file } = await written("one root");
    expect(file(WORKFLOW)).toContain("\n  destroy-guard:  ");
    expect(file(WORKFLOW)).toContain("        working-directory: infra/prod\n");
    expect(file(WORKFLOW)).toContain("          plan: infra/prod/tfplan.json\n");
  });

  test("at the top of the repository no folder is named", async () => {
    const { file } = await written("no CODEOWNERS");
    expect(file(WORKFLOW)).not.toContain("working-directory");
    expect(file(WORKFLOW)).toContain("          plan: tfplan.json\n");
  });

  test("the owners of the root are proposed for what decides, as lines to add", async () => {
    const { stdout, file } = await written("one root");
    expect(stdout).toMatch(/^~ \.github\/CODEOWNERS \(lines for you to add\)/m);
    expect(stdout).toMatch(/^\+ \/\.github\/ @alice @bob$/m);
    expect(file(CODEOWNERS)).toBe("/infra/ @alice @bob\n");
  });

  test("a module that a root calls needs owners too: what it declares is theirs", async () => {
    const { stdout } = await init({
      "infra/prod/main.tf": 'terraform {\n  backend "s3" {}\n}\nmodule "db" {\n  source = "../../modules/db"\n}\n',
      "modules/db/main.tf": 'resource "aws_db_instance" "main" {}\n',
      [CODEOWNERS]: "/infra/ @alice @bob\n",
    });
    expect(stdout).toMatch(/^\+ \/modules\/ @REPLACE-ME$/m);
  });

  test("a file beside main.tf needs owners as well, where a line takes it away", async () => {
    const { stdout } = await init({
      "infra/prod/main.tf": 'terraform {\n  backend "s3" {}\n}\n',
      "infra/prod/rds.tf": 'resource "aws_db_instance" "main" {}\n',
      [CODEOWNERS]: "/infra/ @alice @bob\nrds.tf\n",
    });
    expect(stdout).toMatch(/^\+ \/infra\/prod\/rds\.tf @alice @bob$/m);
  });

  test.each([
    ["the top, what it declares", ".", /^\+ \/\*\.tf +@REPLACE-ME$/m, "/docs/ @docs\n"],
    [
      "a folder in which others own something, itself",
      "infra/prod",
      /^\+ \/infra\/prod\/ @REPLACE-ME$/m,
      "/infra/docs/ @docs\n",
    ],
    ["a folder with a space and a bracket", "my infra/[eu]/x", /^\+ \/my\\ infra\/ +@REPLACE-ME$/m, "/docs/ @docs\n"],
  ])("in a CODEOWNERS that is there takes nothing from others: of %s", async (_, root, line, owners) => {
    const path = root === "." ? "main.tf" : `${root}/main.tf`;
    const { stdout } = await init({ [path]: SAMPLES["one root"]["infra/prod/main.tf"], [CODEOWNERS]: owners });
    expect(stdout).toMatch(line);
  });
});

describe("For many roots", () => {
  test("each is named once, a matrix is made of them, and all have to report", async () => {
    const { file } = await written("many roots");
    const text = file(WORKFLOW);
    expect(text).toContain("  ROOTS: |\n    infra/dev\n    infra/prod/eu_west\n    infra/prod/us\n");
    for (const root of ["infra/dev", "infra/prod/us"]) expect(text.split(root)).toHaveLength(2);
    expect(text).toMatch(/[^-]roots: \$\{\{ env\.ROOTS \}\}\n/);
    expect(text).toMatch(/expect-roots: \$\{\{ env\.ROOTS \}\} #/);
    expect(text).toContain("fail-fast: false");
  });

  test("more than a matrix has jobs are planned several in a job, and each still has to report", async () => {
    const { file, stdout } = await written("more roots than a matrix has jobs");
    const text = file(WORKFLOW);
    expect(stdout.replace(/\s+/g, " ")).toContain("256 jobs at most plan and review the roots, several each");
    expect(text.match(/^ {4}accounts\/a\d{3}$/gm)).toHaveLength(300);
    expect(text).toContain('          jobs: "256"  ');
    for (const line of [
      `ROOTS_HERE: \${{ matrix.roots }}`,
      'plan: "**/tfplan.json"',
      `expect-roots: \${{ env.ROOTS }}`,
    ])
      expect(text).toContain(line);
    expect(text).not.toContain("matrix.root }}");
  });

  test("fewer jobs are taken where they are asked for", async () => {
    expect((await written("many roots", "--jobs", "2")).file(WORKFLOW)).toContain('          jobs: "2"  ');
    expect((await written("many roots", "--jobs", "3")).file(WORKFLOW)).not.toContain('jobs: "');
    for (const jobs of ["0", "257", "x", "1.5"])
      expect(await init(SAMPLES["many roots"], "--jobs", jobs)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(`--jobs ${jobs} is no number from 1 to 256`),
      });
  });

  test("the version that a file names is taken", async () => {
    expect((await written("many roots")).file(WORKFLOW)).toContain("terraform_version: 1.11.4\n");
  });

  test("a root whose name says that nobody would miss it warns, and no other", async () => {
    const { roots } = readPolicy((await written("many roots")).file(POLICY), POLICY);
    expect(roots.map(({ path }) => path)).toEqual(["infra/dev/**"]);
  });

  test("of more than one list can hold no workflow is proposed, and it says so", async () => {
    const folder = `${"x".repeat(200)}/${"y".repeat(200)}`;
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`${folder}${at}/main.tf`, 'terraform {\n  backend "s3" {}\n}\n']),
    );
    const { stdout } = await init(files);
    expect(stdout).not.toContain(WORKFLOW);
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "How 300 roots are to be split: their names are longer than one list",
    );
  });
});

describe("Of a monorepo", () => {
  test("modules and examples are no roots, and it says why", async () => {
    const stdout = (await init(SAMPLES["monorepo with modules"])).stdout.replace(/\n {6}/g, " ");
    expect(stdout).toContain("root: deploy/prod says where its state is kept (gcs)");
    expect(stdout).toContain("no root: modules/network is called by others");
    expect(stdout).toContain("no root: modules/queue is called by others");
    expect(stdout).toContain("no root: modules/queue/examples/simple is there to be shown or tested, by its name");
  });

  test("the clouds of the modules count, and their steps wait as comments", async () => {
    const { file } = await written("monorepo with modules");
    expect(file(WORKFLOW)).toContain("# Credentials for AWS and Google Cloud: ");
    expect(file(WORKFLOW)).toMatch(/^ {6}# - uses: google-github-actions\/auth@/m);
    expect(file(WORKFLOW)).toMatch(/^ {6}# id-token: write/m);
  });

  test("it says what it can't know: variables, the backend, who plans, the release, owners", async () => {
    const { stdout } = await init(SAMPLES["monorepo with modules"]);
    const said = stdout.replace(/\n {4}/g, " ");
    expect(said).toContain("Which variables deploy/prod is planned with: prod.tfvars is read only with -var-file.");
    expect(said).toContain(
      "Where the state of deploy/prod and deploy/stage is: the backend block leaves out bucket, so",
    );
    expect(said).toContain("Which role plans here");
    expect(said).toContain("The commit of this action's release");
    expect(said).toContain("no CODEOWNERS names anybody, so @REPLACE-ME stands there");
  });
});

test("a root without a remote backend is named, since a plan in CI would not see its state", async () => {
  const provider = 'provider "aws" {\n  region = "eu-central-1"\n}\n';
  const { stdout } = await init({
    "infra/main.tf": `${provider}resource "aws_vpc" "a" {}\n`,
    "other/main.tf": `terraform {\n  backend "s3" {\n    bucket = "b"\n  }\n}\n${provider}`,
  });
  expect(stdout.replace(/\n {4}/g, " ")).toContain(
    "Where the state of infra is: no remote backend is named. A plan in CI would not see that state, and would never show a destroy.",
  );
});

test("and it is named again, by init and by doctor, once the files are written", async () => {
  const { top } = await written("no CODEOWNERS");
  const again = async (name: string) => (await command([name], { cwd: top, env: {} })).stdout.replace(/\s+/g, " ");
  expect(await again("init")).not.toContain("no remote backend");
  writeFileSync(join(top, "main.tf"), 'provider "aws" {}\n');
  expect(await again("init")).toContain("not all is filled in");
  expect(await again("init")).toContain("Where the state of the top of the repository is: no remote backend is named.");
  expect(await again("doctor")).toContain("The top of the repository names no remote backend");
});

test.each<readonly [string, Readonly<Record<string, string>>, RegExp, string]>([
  [
    "values that are read only with -var-file",
    { "app/prod.tfvars": "" },
    /Which variables app is planned with: prod\.tfvars is read only with -var-file\./,
    "terraform plan -var-file=prod.tfvars ",
  ],
  [
    "settings of a backend",
    { "app/main.tf": 'terraform {\n  backend "s3" {}\n}\n' },
    /Where the state of app is: the backend block leaves out bucket and key,/,
    "terraform plan -backend-config=x ",
  ],
  [
    "a workspace",
    { "app/local.tf": "locals {\n  name = terraform.workspace\n}\n" },
    /Which workspace app is planned in:/,
    "TF_WORKSPACE=prod terraform plan ",
  ],
])("what the workflow lacks is told again once it is written, until it says it: %s", async (_, more, says, filled) => {
  const state = 'terraform {\n  backend "s3" {\n    bucket = "b"\n    key = "k"\n  }\n}\n';
  const files = { "app/main.tf": state, "db/main.tf": state, ...more };
  const { top, stdout, file } = await init(files, "--write");
  const again = async () => (await command(["init"], { cwd: top })).stdout.replace(/\s+/g, " ");
  expect(stdout.replace(/\s+/g, " ")).toMatch(says);
  expect(await again()).toMatch(says);
  writeFileSync(join(top, WORKFLOW), file(WORKFLOW).replace("terraform plan ", filled));
  expect(await again()).not.toMatch(says);
});

test("but where the workflow itself has to do with backends nobody can tell: doctor says that it is not known", async () => {
  const { top, file } = await written("no CODEOWNERS");
  writeFileSync(join(top, "main.tf"), 'provider "aws" {}\n');
  writeFileSync(join(top, WORKFLOW), file(WORKFLOW).replace("terraform init", "cp ci/backend.tf . && terraform init"));
  expect((await command(["init"], { cwd: top })).stdout).not.toContain("no remote backend");
  const { stdout } = await command(["doctor", "--format", "json"], { cwd: top, env: {} });
  const { answers } = JSON.parse(stdout) as { readonly answers: readonly { readonly check: string }[] };
  expect(answers.filter(({ check }) => check === "state")).toEqual([
    expect.objectContaining({ state: "unknown", says: expect.stringContaining("the workflow may") }),
  ]);
});

test("with --write the files are named and what is open is told; what they hold is read where they are", async () => {
  const files = { ...SAMPLES["no CODEOWNERS"], ".gitignore": "*.log\n" };
  const shown = (await init(files)).stdout;
  const { stdout, file } = await init(files, "--write");
  for (const path of [WORKFLOW, CODEOWNERS, POLICY]) {
    expect(file(path)).not.toBe("");
    expect(stdout).toContain(`+ ${path} (new): `);
  }
  expect(shown).toContain("+ jobs:\n");
  expect(stdout).not.toContain("+ jobs:\n");
  expect(stdout).not.toContain("\nFound\n");
  expect(stdout).toContain("~ .gitignore (lines for you to add)");
  expect(stdout).toContain("+ tfplan*\n");
  const open = shown.slice(shown.indexOf("\nNot known from the files\n"), shown.indexOf("The commit of this action"));
  expect(stdout).toContain(open);
  expect(stdout.split("\n").length).toBeLessThan(60);
});

describe("Of a tree of Terragrunt", () => {
  test("one job plans all units, each of which has to report", async () => {
    const { file } = await written("Terragrunt");
    expect(file(WORKFLOW)).toContain('--json-out-dir "$GITHUB_WORKSPACE/live/prod" -- plan -lock=false\n');
    expect(file(WORKFLOW)).toContain("          plan: live/prod/**/tfplan.json");
    expect(file(WORKFLOW)).toMatch(/expect-roots: \|.*\n {12}live\/prod\/database\n {12}live\/prod\/network\n/);
  });

  test.each([
    ["AWS, of which a shared file writes the provider", SAMPLES.Terragrunt["root.hcl"], "AWS"],
    ["AWS, which keeps the state alone", 'remote_state {\n  backend = "s3"\n}\n', "AWS"],
    ["neither", 'generate "provider" {\n  contents = <<EOF\nprovider "cloudflare" {}\nEOF\n}\n', null],
  ])("the credentials that are told are those of the workflow: %s", async (_, shared, cloud) => {
    const { stdout, file } = await init({ ...SAMPLES.Terragrunt, "root.hcl": shared }, "--write");
    const said = stdout.replace(/\n {4}/g, " ");
    const step = said.includes(`The step for ${cloud} stands in the workflow as a comment; fill it in, or`);
    const none = said.includes(
      "was found. If it needs any, add the step that gets them before the step that runs terragrunt.",
    );
    expect([step, none]).toEqual([cloud !== null, cloud === null]);
    expect(file(WORKFLOW).includes("# Credentials for ")).toBe(cloud !== null);
  });

  test("beside other roots has a workflow of its own, with a key and a job name of its own", async () => {
    const { file, ...ended } = await init(
      { ...SAMPLES.Terragrunt, "legacy/main.tf": 'terraform {\n  backend "s3" {}\n}\n' },
      "--write",
    );
    expect(wrote(ended)).toContain(".github/workflows/destroy-guard-terragrunt.yml");
    const text = file(".github/workflows/destroy-guard-terragrunt.yml");
    expect(text).toContain("  destroy-guard-terragrunt:  ");
    expect(text).toContain("key: terragrunt");
    expect(file(WORKFLOW)).toContain("plan: legacy/tfplan.json");
  });

  test("units that a stack makes have to report as well, and are made in the folder of the stack", async () => {
    const { file, stdout } = await written("stacks of Terragrunt");
    expect(file(WORKFLOW)).toMatch(/expect-roots: \|.*\n {12}live\/\.terragrunt-stack\/db\n {10}#/);
    expect(file(WORKFLOW)).toContain("        working-directory: live\n");
    expect(file(WORKFLOW)).not.toContain("stack generate");
    expect(stdout).not.toContain("Which units");
  });

  test("a stack whose units no file names is planned, and named", async () => {
    const stack = 'stack "net" {\n  source = "git::https://example.com/net"\n  path = "net"\n}\n';
    const { file, stdout } = await init({ "live/terragrunt.stack.hcl": stack }, "--write");
    expect(stdout).toContain("Which units the stack in live makes: no file here names all of them.");
    expect(file(WORKFLOW)).toContain("          plan: live/**/tfplan.json");
    expect(file(WORKFLOW)).toContain("          # expect-roots: |  ");
  });

  test.each([
    [
      "0.72.9",
      'run-all plan -lock=false --terragrunt-non-interactive --terragrunt-json-out-dir "$GITHUB_WORKSPACE/live"',
    ],
    ["0.73.0", 'run --all --non-interactive --json-out-dir "$GITHUB_WORKSPACE/live" -- plan -lock=false'],
  ])("version %s is called as it wants to be", async (version, call) => {
    const { file } = await init({ ...SAMPLES["stacks of Terragrunt"], ".terragrunt-version": version }, "--write");
    expect(file(WORKFLOW)).toContain(`      - run: terragrunt ${call}\n`);
  });

  test("before version 0.79 the units of stacks are made first", async () => {
    const { file } = await init({ ...SAMPLES["stacks of Terragrunt"], ".terragrunt-version": "0.78.4" }, "--write");
    expect(file(WORKFLOW)).toContain("      - run: terragrunt stack generate\n        working-directory: live\n");
  });
});

describe("Where a program writes what is planned", () => {
  test("it says so, and leaves room for the steps that write it", async () => {
    const { stdout, file } = await written("CDKTF");
    expect(stdout.replace(/\n {4}/g, " ")).toContain(
      "How cdktf.out/stacks/prod comes to be there: CDKTF or CDK Terrain writes it. If git does not track it, add the steps that do that (cdktf synth) where the workflow says so.",
    );
    expect(file(WORKFLOW)).toMatch(/^ {6}# - run: npm ci && npx cdktf synth\n {6}# {3}working-directory: \.\n/m);
    expect(file(WORKFLOW)).toContain("terraform_version: 1.9.8\n");
  });

  test("and has not yet, it says what to run first", async () => {
    const { code, stderr } = await init({ "cdktf.json": "{}", "main.ts": "" });
    expect([code, stderr]).toEqual([2, expect.stringContaining("run cdktf synth, and then init again")]);
  });
});

describe("With HCP Terraform", () => {
  test("it tells which token is needed, and that a role may not be", async () => {
    const { stdout } = await init(SAMPLES["HCP Terraform"]);
    const said = stdout.replace(/\n {4}/g, " ");
    expect(said).toContain("root: the top of the repository says where its state is kept (HCP Terraform)");
    expect(said).toContain("Which token reads HCP Terraform: set TF_TOKEN_app_terraform_io, from a secret,");
    expect(said).toContain(
      "where HCP Terraform runs the plans, its workspaces have the credentials. The step for AWS stands in the workflow as a comment: fill it in only if plans run in the job itself",
    );
    expect(said).toContain("Whether datadog needs credentials as well");
    expect(said).toContain(
      "Which variables the top of the repository is planned with: prod.tfvars is read only with -var-file. Add it to terraform plan in the workflow.",
    );
  });

  test('the backend "remote" can\'t save a plan, and it says what can', async () => {
    const { stdout } = await init({
      "infra/main.tf": 'terraform {\n  backend "remote" {\n    organization = "a"\n  }\n}\n',
    });
    expect(stdout.replace(/\n {4}/g, " ")).toContain(
      'How infra can be planned here: with the backend "remote" Terraform can\'t save a plan that HCP Terraform runs. A cloud block in its place can.',
    );
  });
});

describe("For one root with several environments", () => {
  test("each is planned with its values and its state, by a name of its own", async () => {
    const { file, stdout } = await written("environments");
    const text = file(WORKFLOW);
    expect(text).toContain("  ROOTS: |\n    infra/env/dev\n    infra/env/prod\n");
    expect(text).toContain("        working-directory: infra\n");
    expect(text).toContain('init -input=false -backend-config="$GITHUB_WORKSPACE/$ROOT/backend.tfvars"\n');
    expect(text).toContain('-var-file="$GITHUB_WORKSPACE/$ROOT/terraform.tfvars" -out=tfplan\n');
    expect(text).toContain(`          ROOT: \${{ matrix.root }}\n`);
    expect(text).toContain(`          plan: \${{ matrix.root }}=infra/tfplan.json #`);
    expect(text).not.toContain("TF_WORKSPACE");
    const said = stdout.replace(/\n {4}/g, " ");
    expect(said).toContain("Whether infra/env/dev and infra/env/prod are the environments of infra: each gets a plan");
    expect(said).not.toContain("needs -backend-config");
  });

  test("whose backend is the same, each is planned in a workspace of its name", async () => {
    const { file, stdout } = await written("workspaces");
    const text = file(WORKFLOW);
    expect(text).toContain("  ROOTS: |\n    vars/dev\n    vars/prod\n");
    expect(text).toContain(`export TF_WORKSPACE="\${ROOT##*/}" #`);
    expect(text).toContain('-var-file="$GITHUB_WORKSPACE/$ROOT.tfvars" -out=tfplan\n');
    expect(text).toContain(`          plan: \${{ matrix.root }}=tfplan.json #`);
    expect(stdout.replace(/\n {4}/g, " ")).toContain("so each is planned in a workspace of its last name");
  });

  test.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ["beside theirs", "vars/common.tfvars", { "vars/common.tfvars": "" }],
    ["in a folder of its own", "vars/shared/values.tfvars", { "vars/shared/values.tfvars": "" }],
    ["in another form", "globals.tfvars.json", { "globals.tfvars.json": "{}" }],
  ])(
    "a file of values for all of them, %s, is no environment: each is planned with it, before its own",
    async (_, path, more) => {
      const { file, stdout } = await init({ ...SAMPLES.workspaces, ...more }, "--write");
      expect(file(WORKFLOW)).toContain("  ROOTS: |\n    vars/dev\n    vars/prod\n");
      expect(file(WORKFLOW)).toContain(` -var-file=${path} -var-file="$GITHUB_WORKSPACE/$ROOT.tfvars" -out=tfplan\n`);
      expect(stdout.replace(/\n {4}/g, " ")).toContain(`Each is planned with ${path} as well, before its own values.`);
    },
  );

  test("an environment that is called shared is one, where it has a backend of its own", async () => {
    const files = Object.fromEntries(
      ["backend.tfvars", "terraform.tfvars"].map((name) => [`infra/env/shared/${name}`, ""]),
    );
    const { file } = await init({ ...SAMPLES.environments, ...files }, "--write");
    expect(file(WORKFLOW)).toContain("  ROOTS: |\n    infra/env/dev\n    infra/env/prod\n    infra/env/shared\n");
  });

  test("a file for all whose name a shell would read otherwise is written into no command", async () => {
    const { file } = await init({ ...SAMPLES.workspaces, "$(id)/common.tfvars": "" }, "--write");
    expect(file(WORKFLOW)).not.toContain("common");
  });

  test("their owners are asked for, and a level for each can be set", async () => {
    const { stdout, file } = await init(
      { ...SAMPLES.environments, [CODEOWNERS]: "/infra/*.tf @alice @bob\n" },
      "--write",
    );
    expect(stdout).toMatch(/^\+ \/infra\/env\/prod\/ +@REPLACE-ME$/m);
    expect(file(POLICY)).toContain("  - path: infra/env/dev/**\n");
  });

  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      "the files of a backend do not fit those of the values",
      { "infra/env/uat/terraform.tfvars": "" },
      "These files look like it: infra/env/dev/backend.tfvars and infra/env/prod/backend.tfvars.",
    ],
    [
      "there is another root",
      { "other/main.tf": 'terraform {\n  backend "gcs" {\n    bucket = "x"\n  }\n}\n' },
      "If these are several environments, each needs a plan of its own:",
    ],
  ])("they are only named where %s", async (_, more, says) => {
    const { file, stdout } = await init({ ...SAMPLES.environments, ...more }, "--write");
    expect(file(WORKFLOW)).not.toContain("-var-file");
    expect(stdout.replace(/\n {4}/g, " ")).toContain(says);
  });
});

test("A workspace that the files leave open is asked for: another one has another state", async () => {
  const { stdout } = await init({
    "infra/main.tf": 'terraform {\n  backend "s3" {\n    bucket = "b"\n    key = "k"\n  }\n}\n',
    "infra/locals.tf": "locals {\n  env = terraform.workspace\n}\n",
  });
  expect(stdout.replace(/\n {4}/g, " ")).toContain("Which workspace infra is planned in: the files leave it open");
});

test("Modules that git fetches are named: the token of a workflow reads no other repository", async () => {
  const module = (name: string, source: string) => `module "${name}" {\n  source = "${source}"\n}\n`;
  const { stdout } = await init({
    "a/main.tf": `terraform {\n  backend "gcs" {\n    bucket = "b"\n  }\n}\n${module("m", "../m")}`,
    "m/main.tf": `${module("v", "git@github.com:acme/modules.git//vpc?ref=v1")}${module("r", "terraform-aws-modules/vpc/aws")}`,
    "live/x/terragrunt.hcl": 'terraform {\n  source = "git::https://git.acme.example/db.git//x"\n}\n',
  });
  expect(stdout.replace(/\n {4}/g, " ")).toContain(
    "Whether git can fetch git::https://git.acme.example/db.git and git@github.com:acme/modules.git: the token",
  );
});

test("Where Atmos plans, its commands belong into the workflow, and it may write the backend", async () => {
  const component = 'provider "aws" {}\nresource "aws_vpc" "a" {}\n';
  const files = { "atmos.yaml": "", "components/vpc/main.tf": component, [CODEOWNERS]: "* @alice @bob\n" };
  const { top, stdout } = await init(files, "--write");
  const said = stdout.replace(/\n {4}/g, " ");
  expect(said).toContain("How Atmos plans here: by atmos.yaml it gives backend, workspace and variables.");
  expect(said).not.toContain("no remote backend is named");
  const doctor = await command(["doctor", "--format", "json"], { cwd: top, env: {} });
  const { answers } = JSON.parse(doctor.stdout);
  expect(answers.filter(({ check }: { check: string }) => check === "state")).toMatchObject([{ state: "unknown" }]);
});

test("A workflow that plans by an action of the repository, or of others, is told", async () => {
  const action = "runs:\n  using: composite\n  steps:\n    - run: terraform plan\n      shell: bash\n";
  const using = (uses: string) => `on: pull_request\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${uses}\n`;
  const { stdout } = await init({
    ...SAMPLES["one root"],
    ".github/actions/plan/action.yml": action,
    ".github/workflows/own.yml": using("./.github/actions/plan"),
    ".github/workflows/other.yml": using("dflook/terraform-plan@v2"),
    ".github/workflows/none.yml": using("dflook/terraform-fmt@v2"),
  });
  expect(stdout.match(/^ {2}plans: \S+/gm)).toEqual([
    "  plans: .github/workflows/other.yml",
    "  plans: .github/workflows/own.yml",
  ]);
});

describe("The version in required_version", () => {
  const root = (required: string) => `terraform {\n  required_version = "${required}"\n  backend "s3" {}\n}\n`;
  test.each([
    ["= 1.9.5", "1.9.5", null],
    ["1.9.5", "1.9.5", null],
    [">= 1.9.5", '">=1.9.5"', "so the newest is taken that fits >= 1.9.5, which required_version asks for."],
    ["~> 1.9", '">=1.9.0 <2.0.0"', "so the newest is taken that fits ~> 1.9, which required_version asks for."],
    ["!= 1.9.5", null, "Does it fit != 1.9.5, which required_version asks for? Else set terraform_version"],
  ])("%s is %s", async (required, version, says) => {
    const { file, stdout } = await init({ "infra/main.tf": root(required) }, "--write");
    expect(/terraform_version: (.*?)(?: #.*)?$/m.exec(file(WORKFLOW))?.[1] ?? null).toBe(version);
    const said = stdout.replace(/\n {4}/g, " ");
    expect(says === null ? !said.includes("Which version") : said.includes(says)).toBe(true);
  });

  test("and files of version managers that differ are told, with the one that plans", async () => {
    const { stdout } = await init({
      "a/main.tf": root(">= 1.5"),
      "a/.terraform-version": "1.7.5\n",
      "b/main.tf": root(">= 1.5"),
      "b/.terraform-version": "1.9.2\n",
    });
    expect(stdout.replace(/\n {4}/g, " ")).toContain(
      "Which version of Terraform plans: a/.terraform-version says 1.7.5 and b/.terraform-version says 1.9.2. 1.9.2 plans all roots; where that does not fit, write a workflow for each version.",
    );
  });

  test("is none where roots ask for different ones", async () => {
    const { file } = await init({ "a/main.tf": root("1.9.5"), "b/main.tf": root("1.9.6") }, "--write");
    expect(file(WORKFLOW)).not.toContain("terraform_version");
  });
});

describe("With OpenTofu", () => {
  test("the provider of Azure gets its ids from the environment, and the workflow says which", async () => {
    const text = (await written("OpenTofu")).file(WORKFLOW);
    for (const name of ["ARM_CLIENT_ID", "ARM_TENANT_ID", "ARM_SUBSCRIPTION_ID", 'ARM_USE_OIDC: "true"'])
      expect(text).toContain(name);
  });

  test("tofu plans, in the version that the file names", async () => {
    const { file } = await written("OpenTofu");
    expect(file(WORKFLOW)).toContain("tofu_version: 1.9.0\n");
    expect(file(WORKFLOW)).toContain("- run: tofu init");
    expect(file(WORKFLOW)).not.toContain("terraform init");
  });

  test.each([
    [".tool-versions", "opentofu 1.8.2\n", "1.8.2"],
    ["mise.toml", '[tools]\nopentofu = "1.8.3"\n', "1.8.3"],
    [".opentofu-version", "v1.8.4\n", "1.8.4"],
  ])("is known by %s", async (path, text, version) => {
    const { file } = await init({ "main.tf": 'provider "aws" {}\n', [path]: text }, "--write");
    expect(file(WORKFLOW)).toContain(`tofu_version: ${version}\n`);
  });

  test("is known by the registry of a lock file, and a file that speaks for Terraform is told", async () => {
    const { stdout } = await init({
      "main.tf": 'provider "aws" {}\n',
      ".terraform.lock.hcl": 'provider "registry.opentofu.org/hashicorp/aws" {\n}\n',
      ".terraform-version": "1.9.0\n",
    });
    expect(stdout.replace(/\n {4}/g, " ")).toContain(
      "Which program plans: OpenTofu is taken, by .terraform.lock.hcl, but .terraform-version speaks for Terraform.",
    );
  });

  test("an owner who is only an e-mail address can agree to nothing, and it says so", async () => {
    const { stdout } = await init({ ...SAMPLES.OpenTofu, CODEOWNERS: "* dba@acme.example\n" });
    expect(stdout.replace(/\n {4}/g, " ")).toContain(
      "Who can agree to a destroy in the top of the repository: only an e-mail address stands there as the owner, and whose it is can't be verified. Name people or teams.",
    );
  });

  test("it is told by which folder that is seen, and the top of the repository by that name", async () => {
    expect((await init(SAMPLES.OpenTofu)).stdout.replace(/\s+/g, " ")).toContain(
      "by files in the top of the repository that only OpenTofu reads",
    );
  });

  test("teams as owners need a token that can see them, and it says so", async () => {
    expect((await init(SAMPLES.OpenTofu)).stdout).toMatch(/Who is in @acme\/platform: the usual token/);
  });
});

describe("Where a workflow reviews already", () => {
  test("it says which, proposes no other, and names the roots that it does not name", async () => {
    const { stdout } = await init(SAMPLES["already has workflows"]);
    const said = stdout.replace(/\n {4,6}/g, " ");
    expect(said).toContain("guarded: .github/workflows/guard.yml, job destroy-guard reviews pull requests already");
    expect(said).toContain("plans: .github/workflows/plan.yml plans as well");
    expect(said).toContain("See whether .github/workflows/guard.yml covers infra/new: it does not name it.");
    expect(said).not.toContain("(new)");
  });

  test("only what is missing is proposed", async () => {
    const { stdout } = await init(SAMPLES["already has workflows"]);
    expect(stdout).toMatch(/^lines for 1 file that is there\. Nothing is written/m);
    expect(stdout).toMatch(/^\+ \/\.github\/ @alice @bob$/m);
  });

  test("and nothing is missing, it says so", async () => {
    const files = { ...SAMPLES["already has workflows"], ".github/CODEOWNERS": "* @alice @bob\n" };
    const { stdout, code } = await init(files);
    expect([code, stdout.split("\n")[0]]).toEqual([0, "Everything is there: nothing to propose."]);
  });

  test("a workflow that applies is told apart from one that only plans: it can't go", async () => {
    const apply = "on: push\njobs:\n  a:\n    steps:\n      - run: terraform plan\n      - run: terraform apply\n";
    const { stdout } = await init({ ...SAMPLES["already has workflows"], ".github/workflows/apply.yml": apply });
    const said = stdout.replace(/\n {4,6}/g, " ");
    expect(said).toContain("plans: .github/workflows/plan.yml plans as well; it can stay, or go");
    expect(said).toContain(
      "plans: .github/workflows/apply.yml plans and applies; what it applies should be reviewed too",
    );
    expect(said).toContain("Have the plan reviewed again right before it is applied, in .github/workflows/apply.yml:");
  });

  test("but names are missing, it says in which lines, and that they are to be filled in", async () => {
    const { top } = await init(SAMPLES["no CODEOWNERS"], "--write");
    const { stdout } = await command(["init"], { cwd: top });
    expect(stdout.split("\n")[0]).toBe("Every file is there, but not all is filled in; what is missing stands below.");
    const said = stdout.replace(/\s+/g, " ");
    expect(said).toMatch(/Who owns what \.github\/CODEOWNERS names in lines \d+ and \d+: @REPLACE-ME stands there\./);
    expect(said).toMatch(
      /the credentials in \.github\/workflows\/destroy-guard\.yml, from line \d+ on, are still a comment/,
    );
    expect(said).toContain("1. Fill in what is missing, and open a pull request with it.");
  });

  test("a workflow of the usual name that does something else stays, and another name is taken", async () => {
    const other = "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: true\n";
    const { file, ...ended } = await init({ ...SAMPLES["one root"], [WORKFLOW]: other }, "--write");
    expect(wrote(ended)).toContain(".github/workflows/destroy-guard-review.yml");
    expect(file(WORKFLOW)).toBe(other);
  });
});

describe("Without anything to guard", () => {
  test.each<readonly [string, Readonly<Record<string, string>>, RegExp]>([
    ["no Terraform", SAMPLES["nothing at all"], /holds no Terraform, OpenTofu or Terragrunt files/],
    [
      "a stack of HCP Terraform",
      { "a.tfcomponent.hcl": 'component "a" {\n  source = "./a"\n}\n', "a/main.tf": 'resource "aws_vpc" "a" {}\n' },
      /holds a stack of HCP Terraform, which plans it itself: no workflow gets a plan of it to review/,
    ],
    ["modules only", { "modules/a/main.tf": 'resource "aws_vpc" "a" {}\n' }, /holds modules, but no root/],
  ])("there is a sentence and exit code 2: %s", async (_, files, says) => {
    const { code, stdout, stderr } = await init(files, "--write");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(says);
  });
});

describe("Levels", () => {
  const DATABASE = {
    mode: "managed",
    type: "aws_db_instance",
    name: "orders",
    provider: 'provider["registry.terraform.io/hashicorp/aws"]',
    instances: [{ attributes: { id: "orders", skip_final_snapshot: true, delete_automated_backups: true } }],
  };
  const STATE = JSON.stringify({ version: 4, terraform_version: "1.11.4", resources: [DATABASE] });

  test("of heavy objects that leave nothing are proposed as protection, and the policy is valid", async () => {
    const { file } = await init(
      { ...SAMPLES["one root"], "prod.tfstate": STATE },
      "--write",
      "--state",
      "infra/prod=prod.tfstate",
    );
    const { protect } = readPolicy(file(POLICY), POLICY);
    expect(protect).toMatchObject([
      {
        address: "aws_db_instance.orders",
        reason: expect.stringMatching(/in infra\/prod; nothing would remain of it/),
      },
    ]);
  });

  test("are not made milder by past plans: those are told, for people to weigh", async () => {
    const drop = readFileSync("fixtures/incidents/datatalks-3-destroy/plan.json", "utf8");
    const files = { ...SAMPLES["one root"], "old/1/p.json": drop, "old/2/p.json": drop, "old/3/p.json": planJson([]) };
    const { file } = await init(files, "--write", "--plans", "old/**/*.json");
    expect(file(POLICY)).toMatch(/^# What these rules would have done to 3 past plans\./m);
    expect(file(POLICY)).toMatch(/^# {3}last-copy blocks in 2: old\/1 1, old\/2 1$/m);
    expect(readPolicy(file(POLICY), POLICY)).toEqual(readPolicy("version: 1\n", POLICY));
  });

  test("are not told of a plan that creates everything, unless one before it knew objects", async () => {
    const create = (day: number) => planJson([entry(["create"])], { timestamp: `2026-11-0${day}T03:00:00Z` });
    const knowing = planJson([entry(["no-op"])], { timestamp: "2026-11-02T03:00:00Z" });
    const files = { ...SAMPLES["one root"], "new/1.json": create(1), "old/1.json": knowing, "old/2.json": create(3) };
    const { file } = await init(files, "--write", "--plans", "new/*.json", "--plans", "old/*.json");
    expect(file(POLICY).match(/missing-state.*/g)).toEqual(["missing-state blocks in 1: old 1"]);
  });

  test("for a policy that is there are shown, and not written", async () => {
    const files = { ...SAMPLES["already has workflows"], "prod.tfstate": STATE };
    const { stdout, file } = await init(files, "--write", "--state", "infra/prod=prod.tfstate");
    expect(stdout).toMatch(/^~ \.github\/destroy-guard\.yml \(lines for you to add\)/m);
    expect(stdout).toContain("+   - address: aws_db_instance.orders");
    expect(file(POLICY)).toBe("version: 1\n");
  });
});

describe("After init, doctor", () => {
  const doctor = (top: string) => command(["doctor", "--format", "json"], { cwd: top, env: {} });
  const openIn = ({ stdout }: Outcome): readonly string[] =>
    (JSON.parse(stdout) as { readonly answers: readonly { readonly state: string; readonly says: string }[] }).answers
      .filter(({ state }) => state === "open")
      .map(({ says }) => says);
  const PIN = ["--pin", "a".repeat(40)];

  test.each(["one root", "many roots", "Terragrunt", "OpenTofu", "no CODEOWNERS"] as const)(
    "finds nothing open in the files of %s once owners stand where none were known, and lines were added",
    async (sample) => {
      const { top, stdout, file } = await written(sample, ...PIN);
      const lines = [
        ...stdout.matchAll(/^~ (?:\.github\/)?CODEOWNERS [^\n]*\n(?:[^+~\n][^\n]*\n)*((?:\+ [^\n]*\n)+)/gm),
      ].map(([, part]) => part);
      const path = existsSync(join(top, "CODEOWNERS")) ? "CODEOWNERS" : CODEOWNERS;
      const added = lines.join("").replaceAll(/^\+ /gm, "");
      const named = `${file(path)}${added}`.replaceAll("@REPLACE-ME", "@alice").replaceAll(/@acme\/\w+/g, "@bob");
      writeFileSync(join(top, path), named);
      expect(openIn(await doctor(top))).toEqual([]);
    },
  );

  test.each([
    ["one root", "infra/prod has one."],
    ["many roots", "infra/dev, infra/prod/eu_west and infra/prod/us have one each."],
    [
      "Terragrunt",
      "live/prod/database and live/prod/network have one each, and so has modules/database, which live/prod/database calls.",
    ],
    ["OpenTofu", "The top of the repository has one."],
  ] as const)("says of each root of %s whether it has an owner", async (sample, says) => {
    const { top, file } = await written(sample, ...PIN);
    const path = existsSync(join(top, "CODEOWNERS")) ? "CODEOWNERS" : CODEOWNERS;
    writeFileSync(join(top, path), file(path).replaceAll("@REPLACE-ME", "@alice"));
    const { answers } = JSON.parse((await doctor(top)).stdout) as {
      readonly answers: readonly { readonly check: string; readonly says: string }[];
    };
    expect(answers.filter(({ check }) => check === "roots-owned").map((one) => one.says)).toEqual([says]);
  });

  test("says the same of owners: whom, where their lines go, and that it is a proposal", async () => {
    const state = 'terraform {\n  backend "s3" {\n    bucket = "b"\n    key = "k"\n  }\n}\n';
    const files = {
      "infra/app/main.tf": `${state}module "bucket" {\n  source = "../../modules/bucket"\n}\n`,
      "infra/db/main.tf": state,
      "modules/bucket/main.tf": 'resource "aws_s3_bucket" "a" {}\n',
      CODEOWNERS: "/infra/db/ @acme/dba\n/docs/ @writer\n",
    };
    const { top, stdout } = await init(files, "--write");
    const said = stdout.replace(/\s+/g, " ");
    expect(said).toContain(
      "Add them at the beginning: there they take nothing from the lines behind them. Name people or teams with write access in the place of @REPLACE-ME. + /infra/app/ @REPLACE-ME + /modules/ @REPLACE-ME ~ CODEOWNERS",
    );
    expect(said).toContain(
      "Add them at the end: the last line that matches wins. These owners are a proposal, taken from line 1: see whether they should decide here. + /.github/ @acme/dba + /CODEOWNERS @acme/dba ",
    );
    expect(said).toContain("Who owns /infra/app/ and /modules/: no line of CODEOWNERS says who does, so @REPLACE-ME");
    expect(said).not.toContain("@writer");
    const fixes = (await command(["doctor"], { cwd: top, env: {} })).stdout.replace(/\s+/g, " ");
    expect(fixes).toContain("Add /infra/app/ @REPLACE-ME at the beginning of CODEOWNERS; or name approvers");
    expect(fixes).toContain("Add /modules/bucket/ @REPLACE-ME at the beginning of CODEOWNERS; or name approvers");
    expect(fixes).toContain(
      "End CODEOWNERS with /.github/ @acme/dba and /CODEOWNERS @acme/dba. These owners are a proposal, taken from line 1",
    );
    expect(fixes).not.toContain("@writer");
  });

  test.each([
    ["owners of their own", "@acme/app", "@acme/db", "@REPLACE-ME"],
    ["one owner in common", "@acme/app @root", "@root @acme/db", "@root"],
    ["the same owners", "@acme/app @acme/db", "@acme/app @acme/db", "@acme/app @acme/db"],
    ["no owner in one of them", "", "@acme/db", "@acme/db"],
  ])(
    "propose for what guards who owns each of several roots, not who owns the first: %s",
    async (_, app, db, owners) => {
      const state = 'terraform {\n  backend "s3" {\n    bucket = "b"\n    key = "k"\n  }\n}\n';
      const codeowners = `/infra/app/ ${app}\n/infra/db/ ${db}\n`;
      const files = { "infra/app/main.tf": state, "infra/db/main.tf": state, ".github/CODEOWNERS": codeowners };
      const { top, stdout } = await init(files, "--write");
      expect(stdout).toContain(`\n+ /.github/ ${owners}\n`);
      const fixes = (await command(["doctor"], { cwd: top, env: {} })).stdout.replace(/\s+/g, " ");
      expect(fixes).toContain(`End .github/CODEOWNERS with /.github/ ${owners}. `);
      const asks =
        "one of those whom a line names is enough to agree: name people or teams who may decide for every root";
      for (const said of [stdout.replace(/\s+/g, " "), fixes])
        expect(said.includes(asks)).toBe(owners === "@REPLACE-ME");
    },
  );

  test.each([
    ["one module, one of two roots", { app: ["a"], db: [] }, "so has modules/a, which app calls."],
    ["one module, both roots", { app: ["a"], db: ["a"] }, "so has modules/a, which they call."],
    [
      "two modules, a root each",
      { app: ["a"], db: ["b"] },
      "so have modules/a and modules/b, which some of them call.",
    ],
    ["two modules, the same root", { app: ["a", "b"], db: [] }, "so have modules/a and modules/b, which app calls."],
  ])("names the roots that call modules: %s", async (_, calls, says) => {
    const state = 'terraform {\n  backend "s3" {\n    bucket = "b"\n    key = "k"\n  }\n}\n';
    const modules = { "modules/a/main.tf": VPC, "modules/b/main.tf": VPC };
    const roots = Object.entries(calls).map(([root, names]) => [
      `${root}/main.tf`,
      `${state}${names.map((name) => `module "${name}" {\n  source = "../modules/${name}"\n}\n`).join("")}`,
    ]);
    const files = { ...modules, ...Object.fromEntries(roots), [CODEOWNERS]: "* @alice\n" };
    const { top } = await init(files, "--write", ...PIN);
    expect((await doctor(top)).stdout).toContain(`app and db have one each, and ${says}`);
  });

  test("names what init could not: the commit to pin, and an owner", async () => {
    const { top } = await written("no CODEOWNERS");
    const found = openIn(await doctor(top)).join("\n");
    expect(found).toContain("can become another program overnight");
    expect(found).toContain("Lines 1 and 2 name @REPLACE-ME, which init wrote where no owner was known");
  });
});

describe("The commit of the action", () => {
  const COMMIT = "a".repeat(40);
  const pinned = async (top: string, ...options: readonly string[]) =>
    (await command(["init", ...options], { cwd: top })).stdout;

  test("that is given after the workflow was written is shown with each line to change, and that is enough", async () => {
    const { top, file } = await written("many roots");
    const stdout = await pinned(top, "--pin", COMMIT);
    expect(stdout.replace(/\s+/g, " ")).toMatch(
      /^lines for 1 file that is there and lines to change in 1 file that is there\. Nothing/,
    );
    expect(stdout).toMatch(/^~ \.github\/workflows\/destroy-guard\.yml \(lines for you to change\)/m);
    const changes = [...stdout.matchAll(/^- line (\d+): (.*)\n\+ line \1: (.*)$/gm)];
    expect(changes).toHaveLength(3);
    const lines = file(WORKFLOW).split("\n");
    for (const [, at, was = "", becomes = ""] of changes) {
      expect(lines[Number(at) - 1]).toContain(was);
      expect(becomes).toMatch(new RegExp(`^uses: destroy-guard/destroy-guard(?:/roots)?@${COMMIT} # v\\d`));
      lines[Number(at) - 1] = lines[Number(at) - 1]?.replace(/uses:.*/, becomes) ?? "";
    }
    writeFileSync(join(top, WORKFLOW), lines.join("\n"));
    expect(await workflowMistakes(file(WORKFLOW))).toEqual([]);
    expect(await pinned(top, "--pin", COMMIT)).not.toContain("lines for you to change");
    expect(await pinned(top)).not.toContain("The commit of this action's release");
  });

  test("is found out by a command that can be copied, and what to do then is what helps", async () => {
    const before = await init(SAMPLES["one root"]);
    expect(before.stdout).toContain("Then init --pin COMMIT --write writes it into the workflow.\n");
    const after = await written("one root");
    expect(after.stdout).toContain("Then init --pin COMMIT shows the lines to change.\n");
    expect(await pinned(after.top)).toContain("Then init --pin COMMIT shows the lines to change.\n");
    expect((await written("one root", "--pin", COMMIT)).stdout).not.toContain("The commit of this action's release");

    const [line = ""] = /^ *git ls-remote .*$/m.exec(before.stdout) ?? [];
    const repository = folderWith({});
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-C", repository, "-c", "user.name=a", "-c", "user.email=a@b.c", ...args], {
        encoding: "utf8",
      }).trim();
    git("init", "--quiet");
    git("commit", "--quiet", "--allow-empty", "--message", "release");
    const here = line.replace(/https:\S+/, () => `'${repository}'`);
    const [, tag = ""] = /refs\/tags\/(\S+) /.exec(line) ?? [];
    git("tag", tag);
    const of = () => execFileSync("sh", ["-c", here], { encoding: "utf8" }).trim().split("\n");
    expect(of()).toEqual([expect.stringMatching(new RegExp(`^${git("rev-parse", "HEAD")}\\s`))]);
    git("tag", "--force", "--annotate", "--message", "release", tag);
    expect(of().filter((one) => one.endsWith("^{}"))).toEqual([`${git("rev-parse", "HEAD")}\trefs/tags/${tag}^{}`]);
  });
});

describe("The command", () => {
  test("proposes for the whole repository, in whatever folder of it it is started", async () => {
    const top = folderWith(SAMPLES["one root"]);
    mkdirSync(join(top, ".git"));
    const { stdout } = await command(["init", "infra/prod"], { cwd: top });
    expect(stdout).toContain("root: infra/prod says where");
  });

  test("pins the action to the commit that it is given", async () => {
    const commit = "a".repeat(40);
    const { file } = await written("many roots", "--pin", commit);
    expect(file(WORKFLOW)).toMatch(
      new RegExp(`uses: destroy-guard/destroy-guard/roots@${commit} # v\\d+\\.\\d+\\.\\d+\n`),
    );
    expect(file(WORKFLOW)).not.toContain("@v0");
  });

  test.each([
    ["HCL", "infra/main.tf", 'resource "x" {'],
    ["JSON", "infra/main.tf.json", '{ "resource": '],
  ])("says which file is no %s, where that may be why there is no root", async (_, path, text) => {
    const { code, stdout, stderr } = await init({ [path]: text });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`${path} can't be read`);
    expect(stderr).not.toContain("holds modules");
  });

  test.each([
    [["init", "a", "b"], /init takes one folder/],
    [["init", "nowhere"], /nowhere is no folder/],
    [["init", "--pin", "v1"], /--pin v1 is no commit/],
    [["init", "--wriet"], /did you mean --write\?/],
  ])("%j is refused", async (argv, says) => {
    const { code, stderr } = await command(argv, { cwd: folderWith(SAMPLES["one root"]) });
    expect([code, stderr]).toEqual([2, expect.stringMatching(says)]);
  });

  test("never writes over a file, nor behind a link out of the repository", async () => {
    const [top, other] = [folderWith(SAMPLES["no CODEOWNERS"]), folderWith({})];
    symlinkSync(other, join(top, ".github"));
    const { code, stderr } = await command(["init", "--write"], { cwd: top });
    expect([code, stderr]).toEqual([2, expect.stringContaining("would lie outside of the repository, behind a link")]);
    expect(readdirSync(other)).toEqual([]);
  });

  test("says what is in the way of a folder, and not that a file is written or there", async () => {
    const { code, stdout, stderr } = await init({ ...SAMPLES["no CODEOWNERS"], ".github": "" }, "--write");
    expect([code, stdout, stderr]).toEqual([
      2,
      "",
      "destroy-guard: .github/workflows/destroy-guard.yml can't be written: a part of its path is no folder; check the folder\n",
    ]);
  });

  test("shows names that are not meant to be read so that they can be read, and leaves them out of workflows", async () => {
    const { stdout } = await init({
      "a\u001b[31m/main.tf": 'terraform {\n  backend "s3" {}\n}\n',
      "b ${{ x }}/main.tf": 'terraform {\n  backend "s3" {}\n}\n',
      "good/main.tf": 'terraform {\n  backend "s3" {}\n}\n',
    });
    expect(stdout).not.toContain("\u001b");
    expect(stdout).toContain("plan: good/tfplan.json");
    expect(stdout.replace(/\s+/g, " ")).toMatch(
      /Roots whose names can't be written into a workflow .* Add them by hand\./,
    );
  });

  test("proposes no workflow where no name can be written into one, and says where it is shown", async () => {
    const { stdout } = await init({ "my infra/main.tf": 'terraform {\n  backend "s3" {}\n}\n' });
    expect(stdout).not.toContain(`+ ${WORKFLOW}`);
    expect(stdout.replace(/\s+/g, " ")).toMatch(
      /my infra\. So no workflow is proposed; write it by hand: https:\S+#the-work/,
    );
  });

  test("in git, what it writes is not ignored, and a plan is", async () => {
    const { top, file } = await written("no CODEOWNERS");
    const git = (...args: readonly string[]) => execFileSync("git", ["-C", top, ...args], { encoding: "utf8" });
    git("init", "--quiet");
    writeFileSync(join(top, "tfplan.json"), "{}");
    expect(git("status", "--porcelain", "--untracked-files=all")).not.toContain("tfplan");
    expect(git("status", "--porcelain", "--untracked-files=all")).toContain(WORKFLOW);
    expect(file(".gitignore")).toBe("tfplan*\n");
  });
});
