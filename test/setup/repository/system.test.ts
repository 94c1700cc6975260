import { describe, expect, test } from "vitest";
import { otherSystemAt } from "../../../src/setup/repository/system.ts";
import { command, folderWith } from "../../cli/running.ts";
import { pageAt } from "../../docs/markdown.ts";
import { SET_UP } from "../doctor/stage.ts";

const origin = (url: string) => ({
  ".git/config": `[core]\n\tbare = false\n[remote "upstream"]\n\turl = git@github.com:a/b.git\n[remote "origin"]\n\turl = ${url}\n\tfetch = +refs\n`,
});
const mainGit = { "main/.git/config": origin("git@gitlab.com:acme/infra.git")[".git/config"] };
const S3 = 'terraform {\n  backend "s3" {\n    bucket = "b"\n  }\n}\n';
const PAGE = "https://github.com/destroy-guard/destroy-guard/blob/main/docs/systems.md#";
const said = async (name: string, files: Readonly<Record<string, string>>) => {
  const { stdout } = await command([name], { cwd: folderWith({ ".git/HEAD": "", ...files }), env: {} });
  return stdout;
};

describe("Another system than GitHub Actions", () => {
  test.each<[string, Readonly<Record<string, string>>, string | null]>([
    ["a remote at gitlab.com", origin("git@gitlab.com:acme/infra.git"), "gitlab-ci"],
    ["a remote at a GitLab of one's own", origin("https://me:pw@gitlab.acme.example/acme/infra.git"), "gitlab-ci"],
    ["a remote at Bitbucket", origin("ssh://git@bitbucket.org/acme/infra.git"), "bitbucket"],
    ["a remote at Azure DevOps", origin("git@ssh.dev.azure.com:v3/acme/infra/infra"), "azure-devops"],
    ["a remote at GitHub, by a name like another's", origin("git@github.com:gitlab.com/infra.git"), null],
    ["a remote at another server", origin("https://git.acme.example/gitlab.com/infra.git"), null],
    ["a pipeline of GitLab", { ".gitlab-ci.yml": "" }, "gitlab-ci"],
    ["a pipeline of Bitbucket", { "bitbucket-pipelines.yml": "" }, "bitbucket"],
    ["a pipeline of Azure DevOps", { "azure-pipelines.yml": "" }, "azure-devops"],
    ["a Jenkinsfile", { Jenkinsfile: "" }, "jenkins"],
    ["a configuration of Atlantis", { "atlantis.yaml": "" }, "atlantis"],
    [
      "a configuration of Atlantis beside workflows of GitHub",
      { "atlantis.yaml": "", ".github/workflows/a.yml": "" },
      "atlantis",
    ],
    ["a configuration of Spacelift", { ".spacelift/config.yml": "", ".github/workflows/a.yml": "" }, "spacelift"],
    ["a pipeline of GitLab beside workflows of GitHub", { ".gitlab-ci.yml": "", ".github/workflows/a.yml": "" }, null],
    [
      "a remote at gitlab.com, in a worktree",
      { ".git": "gitdir: main/.git/worktrees/x\n", "main/.git/worktrees/x/commondir": "../..\n", ...mainGit },
      "gitlab-ci",
    ],
    [
      "a remote at gitlab.com, in a submodule",
      { ".git": "gitdir: modules/x\n", "modules/x/config": origin("git@gitlab.com:a/b.git")[".git/config"] },
      "gitlab-ci",
    ],
    ["a worktree whose folder is gone", { ".git": "gitdir: /nowhere/.git/worktrees/x\n" }, null],
    ["nothing of the kind", { "main.tf": "" }, null],
  ])("%s", (_, files, section) => {
    expect(otherSystemAt(folderWith(files))?.recipe ?? null).toBe(section === null ? null : `${PAGE}${section}`);
  });

  test("has a recipe where init and doctor lead", () => {
    const heads = [...pageAt("docs/systems.md").text.matchAll(/^## (.*)$/gm)].map(([, head = ""]) => head);
    const sections = heads.map((head) => head.toLowerCase().replaceAll(" ", "-"));
    expect(sections).toEqual(
      expect.arrayContaining(["gitlab-ci", "bitbucket", "azure-devops", "atlantis", "spacelift", "jenkins"]),
    );
  });

  test.each(["init", "doctor"])("is named by %s, with its recipe whole on a line of its own", async (name) => {
    const stdout = await said(name, { "main.tf": S3, ".gitlab-ci.yml": "" });
    expect(stdout.replace(/\s+/g, " ")).toContain("looks like GitLab (.gitlab-ci.yml)");
    expect(stdout.split("\n").map((line) => line.trim())).toContain(`${PAGE}gitlab-ci`);
    expect(await said(name, { "main.tf": S3 })).not.toContain("looks like");
  });

  test("that only plans is not named any more once a workflow reviews", async () => {
    expect(await said("init", { ...SET_UP, "atlantis.yaml": "", "infra/prod/main.tf": S3 })).not.toContain(
      "looks like",
    );
  });

  test("that holds the repository runs no workflow of GitHub, however well that is written: doctor says so", async () => {
    const stdout = await said("doctor", { ...SET_UP, ...origin("git@gitlab.com:acme/infra.git") });
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "This looks like GitLab (the remote origin at gitlab.com), which runs no workflow of GitHub.",
    );
    expect(stdout).not.toContain("✓ A workflow runs the check");
  });
});

describe("Where there is nothing to guard", () => {
  test("doctor says so first, and calls nothing well", async () => {
    const stdout = await said("doctor", { "README.md": "" });
    expect(stdout).toMatch(/^[^✗]*✗ A workflow runs [^✗]*There are no Terraform, OpenTofu or Terragrunt files here/);
    expect(stdout).not.toContain("✓");
  });

  test("since there are only modules, doctor says that", async () => {
    const stdout = await said("doctor", { "modules/a/main.tf": 'resource "aws_vpc" "a" {}\n' });
    expect(stdout.replace(/\s+/g, " ")).toContain("There is no root module here, so nothing is planned,");
    expect(stdout).not.toContain("✓");
  });

  test("but a file can't be read that may make a root, doctor names it", async () => {
    const stdout = await said("doctor", { "infra/main.tf": 'resource "x" {' });
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "whether there is a root module is not known: infra/main.tf can't be read.",
    );
    expect(stdout).not.toContain("There is no root module");
  });

  test("what is open in workflows is told all the same", async () => {
    const stdout = await said("doctor", {
      ".github/workflows/a.yml":
        "on: pull_request\njobs: { a: { runs-on: x, steps: [{ run: terraform apply -auto-approve }] } }\n",
    });
    expect(stdout).toContain("There are no Terraform");
    expect(stdout).toContain("[destroys]");
  });

  test("with Terraform, but no workflow, nothing is said of what jobs do", async () => {
    const stdout = await said("doctor", { "main.tf": S3 });
    expect(stdout).toContain("No workflow runs destroy-guard");
    expect(stdout).not.toMatch(/can't destroy|No plan is uploaded|runs with secrets/);
  });
});
