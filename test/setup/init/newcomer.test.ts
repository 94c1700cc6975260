import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { command, folderWith } from "../../cli/running.ts";
import { workflowMistakes } from "../actions/workflow-mistakes.ts";
import { SAMPLES } from "./samples.ts";

/** What somebody does who sets it up for the first time: what `init` says fits what they did, and what the page says. */

type Files = Readonly<Record<string, string>>;

const WORKFLOW = ".github/workflows/destroy-guard.yml";
const CODEOWNERS = ".github/CODEOWNERS";

const flat = (text: string): string => text.replace(/\s+/g, " ");
const init = async (top: string, ...options: readonly string[]): Promise<string> =>
  flat((await command(["init", ...options], { cwd: top })).stdout);

async function written(files: Files): Promise<{ top: string; edit: (change: (text: string) => string) => string }> {
  const top = folderWith(files);
  await command(["init", "--write"], { cwd: top });
  const path = join(top, WORKFLOW);
  return {
    top,
    edit: (change) => {
      const text = change(readFileSync(path, "utf8"));
      writeFileSync(path, text);
      return text;
    },
  };
}

/** Takes the `#` away from a step that stands as a comment, from its `uses:` to its end, and leaves the words above. */
const stepsFilledIn = (text: string): string =>
  text.replace(/^( *)# (- uses: (?:aws-actions|actions\/create-github).*\n(?:\1# {3}.*\n)*)/gm, (step) =>
    step.replace(/^( *)# /gm, "$1"),
  );

const STILL = "are still a comment";

describe("Credentials that are filled in", () => {
  test("are told to be a comment as long as they are, and not because of the words above them", async () => {
    const { top, edit } = await written(SAMPLES["one root"]);
    expect(await init(top)).toContain(STILL);
    const text = edit((one) => stepsFilledIn(one).replace("# id-token: write", "id-token: write"));
    expect(text).toContain("remove the `#` here and at id-token");
    expect(await workflowMistakes(text)).toEqual([]);
    expect(await init(top)).not.toContain(STILL);
  });
});

describe("Owners who are teams", () => {
  const TEAM = { [CODEOWNERS]: "* @acme/platform\n" };
  const WHO = "Who is in @acme/platform: the usual token can't see members of teams.";

  test.each([
    ["one root", SAMPLES["one root"]],
    ["many roots", SAMPLES["many roots"]],
    ["Terragrunt", SAMPLES.Terragrunt],
  ])("get the step for their token as a comment, which is right once the # is gone: %s", async (_, files) => {
    const { top, edit } = await written({ ...files, ...TEAM });
    expect(await init(top)).toContain(`${WHO} Give the input owners-token`);
    const open = async () => (await command(["doctor"], { cwd: top, env: {} })).stdout.includes("[teams]");
    expect(await open()).toBe(true);
    const text = edit((one) => stepsFilledIn(one).replace("# owners-token:", "owners-token:"));
    expect(await workflowMistakes(text)).toEqual([]);
    expect([await open(), (await init(top)).includes("Who is in")]).toEqual([false, false]);
  });

  test("are said to have it there, and people need none", async () => {
    const said = await init(folderWith({ ...SAMPLES["one root"], ...TEAM }));
    expect(said).toContain(`${WHO} The step for a token that can stands in the workflow as a comment; make its app`);
    expect(await init(folderWith(SAMPLES["one root"]))).not.toContain("create-github-app-token");
  });
});

const AWS_STEP = "      - uses: aws-actions/configure-aws-credentials@v4\n        with: { role-to-assume: r }\n";
const plansBy = (...runs: readonly string[]): string =>
  `on: pull_request\njobs:\n  a:\n    runs-on: x\n    steps:\n${AWS_STEP}${runs.map((run) => `      - run: ${run}\n`).join("")}`;

describe("Workflows that are there", () => {
  test.each([
    ["plans", ["terraform plan"], "ci.yml has credentials; if these may read and nothing else, they fit here too."],
    [
      "applies",
      ["terraform plan", "terraform apply"],
      "ci.yml has credentials, but it applies with them, and with these a pull request could destroy.",
    ],
  ])("are named where one has a role: one that %s", async (_, runs, says) => {
    const said = await init(folderWith({ ...SAMPLES["one root"], ".github/workflows/ci.yml": plansBy(...runs) }));
    expect(said).toContain(`Which role plans here: .github/workflows/${says}`);
  });

  test.each([
    ["runs Terraform beside files of OpenTofu", `terraform -chdir=\${{ matrix.root }} plan`, "a.tofu", true],
    ["runs OpenTofu beside files of OpenTofu", "TF_LOG=x tofu init", "a.tofu", false],
    ["is about a folder called terraform", "cd terraform && tofu plan", "a.tofu", false],
    ["runs Terraform beside Terraform", "terraform plan", "a.tf", false],
  ])("speak for the program that they run: one that %s", async (_, run, file, isMixed) => {
    const said = await init(folderWith({ [file]: 'provider "aws" {}\n', ".github/workflows/ci.yml": plansBy(run) }));
    expect(said.includes("but .github/workflows/ci.yml speaks for Terraform. Where each of them plans")).toBe(isMixed);
    expect(said).toContain(file === "a.tf" ? "program: Terraform by .github/workflows/ci.yml" : "program: OpenTofu by");
  });

  test.each([
    ["[self-hosted, infra]", "self-hosted and infra"],
    ["{ group: x, labels: infra }", "infra"],
    ["ubuntu-24.04", null],
    [`\${{ matrix.os }}`, null],
  ])("are named where they plan on a runner of their own: %s", async (runner, labels) => {
    const text = plansBy("terraform plan").replace("runs-on: x", `runs-on: ${runner}`);
    const said = await init(folderWith({ ...SAMPLES["one root"], ".github/workflows/ci.yml": text }));
    const says = `On which runner plans are made: .github/workflows/ci.yml plans on ${labels}, and ubuntu-latest`;
    expect(said.includes("On which runner")).toBe(labels !== null);
    if (labels !== null) expect(said).toContain(says);
  });

  test("are told where GitHub can't read them", async () => {
    const broken = `on: push\njobs:\n  a:\n    steps:\n      - with: { name: x-\${{ github.sha }}, path: y }\n`;
    const said = await init(folderWith({ ...SAMPLES["one root"], ".github/workflows/ci.yml": broken }));
    expect(said).toMatch(
      /What \.github\/workflows\/ci\.yml does: it can't be read \(line 5: [^)]+\), and GitHub runs none/,
    );
  });
});

test("init and docs/setup.md tell the same steps in the same order, and the README how many they are", async () => {
  const page = readFileSync("docs/setup.md", "utf8");
  const [, section = ""] = /## From nothing\n([\s\S]*?)\n```sh/.exec(page) ?? [];
  const there = [...section.matchAll(/^\d\. (.*)$/gm)].map(([, text = ""]) => text);
  const apply = plansBy("terraform plan", "terraform apply");
  const said = await init(folderWith({ ...SAMPLES["one root"], ".github/workflows/ci.yml": apply }));
  const [, next = ""] = said.split(" Next 1. ");
  const here = next.split(/ \d\. /);
  const ABOUT = [
    "--write",
    "Fill in what",
    "first weeks",
    "Create the",
    "routine is quiet",
    "reviewed again",
    "doctor",
  ];
  const about = (step: string): readonly string[] => ABOUT.filter((words) => step.includes(words));
  expect(here.map(about)).toEqual(ABOUT.map((words) => [words]));
  expect(there.map(about)).toEqual(ABOUT.map((words) => [words]));
  expect(readFileSync("README.md", "utf8")).toContain("The seven steps from nothing to a required check");
  expect(there).toHaveLength(7);
});

describe("Levels for what is not production", () => {
  const STATE = 'terraform {\n  backend "s3" {\n    bucket = "b"\n    key = "k"\n  }\n}\n';
  const pathsFor = async (...roots: readonly string[]): Promise<readonly string[]> => {
    const top = folderWith(Object.fromEntries(roots.map((root) => [`${root}/main.tf`, STATE])));
    await command(["init", "--write"], { cwd: top });
    const text = readFileSync(join(top, ".github/destroy-guard.yml"), "utf8");
    expect((await command(["check-policy"], { cwd: top })).stderr).toBe("");
    return [...text.matchAll(/^ {2}- path: (.*)$/gm)].map(([, path = ""]) => path.replaceAll('"', ""));
  };

  test("stand once for many folders of one name and depth, and for no folder of another name", async () => {
    const services = ["a/orders", "a/search", "b/mail", "b/users"];
    const roots = services.flatMap((service) => ["dev", "prod"].map((env) => `teams/${service}/${env}`));
    expect(await pathsFor(...roots, "live/dev/vpc", "live/prod/vpc")).toEqual(["live/dev/**", "teams/*/*/dev/**"]);
  });

  test("name few folders one by one", async () => {
    expect(await pathsFor("a/dev", "a/prod", "b/dev", "c/sandbox")).toEqual(["a/dev/**", "b/dev/**", "c/sandbox/**"]);
    expect(await pathsFor("a/dev", "b/dev", "c/dev", "a/prod")).toEqual(["*/dev/**"]);
  });
});

describe("Roots that are planned alike", () => {
  const PARTIAL = 'terraform {\n  backend "s3" {\n    bucket = "b"\n  }\n}\n';
  const shared = (root: string): Files => ({
    [`${root}/main.tf`]: PARTIAL,
    [`${root}/envs/dev.tfvars`]: "",
    [`${root}/envs/prod.tfvars`]: "",
    [`${root}/backends/dev.hcl`]: "",
    [`${root}/backends/prod.hcl`]: "",
    [`${root}/backend/local.tfvars`]: "",
  });

  test("are asked for in one sentence, with the settings of their backends, which are no values", async () => {
    const said = await init(folderWith({ ...shared("shared/dns"), ...shared("shared/iam") }));
    expect(said).toContain(
      "Which variables shared/dns and shared/iam are planned with: envs/dev.tfvars and envs/prod.tfvars are read only with -var-file. Add the right one to terraform plan in the workflow.",
    );
    expect(said.match(/Which variables/g)).toHaveLength(1);
    expect(said).toContain("needs -backend-config. These files look like it: shared/dns/backend/local.tfvars");
  });
});

test.each([
  [
    "a mistake in a configuration",
    { "infra/prod/x.tf": 'resource "a" {{{' },
    "What infra/prod/x.tf says: it can't be read, since there is a mistake in the syntax. Correct it (terraform validate",
  ],
  [
    "a mistake in the policy",
    { ".github/destroy-guard.yml": "rules: { last-copy: blok }\n" },
    "What .github/destroy-guard.yml says: it has a mistake, and as long as it has, each check fails. destroy-guard check-policy names every",
  ],
])("%s is told with what to do", async (_, files, says) => {
  expect(await init(folderWith({ ...SAMPLES["one root"], ...files }))).toContain(says);
});
