import { expect, test } from "vitest";
import { githubWith, HOME, octokit } from "./asking.ts";
import type { FakeGitHub } from "./github.ts";

const RAW = { mediaType: { format: "raw" } } as const;

const read = async (github: FakeGitHub, path: string, more: object = {}): Promise<unknown> =>
  (await octokit(github).rest.repos.getContent({ ...HOME, path, ...more })).data;

test("a file is read raw, at a branch or at a commit", async () => {
  const github = await githubWith({ files: { "docs/CODEOWNERS": "* @alice\n" } });
  const before = github.tip("main");
  github.push("main", { "docs/CODEOWNERS": "* @bob\n" }, "bob");
  expect(await read(github, "docs/CODEOWNERS", { ...RAW, ref: "main" })).toBe("* @bob\n");
  expect(await read(github, "docs/CODEOWNERS", { ...RAW, ref: before })).toBe("* @alice\n");
});

test.each([
  ["a file that is not there", "nowhere.yml", {}],
  ["a ref that is not there", "README.md", { ref: "nowhere" }],
  ["a commit that is not there", "README.md", { ref: "0123456789012345678901234567890123456789" }],
])("%s is a 404", async (_, path, more) => {
  await expect(read(await githubWith(), path, more)).rejects.toMatchObject({ status: 404 });
});

test("a directory is listed, whatever form was asked for", async () => {
  const github = await githubWith({ files: { "infra/a.tf": "", "infra/deep/b.tf": "" } });
  const listed = [
    { type: "file", path: "infra/a.tf" },
    { type: "dir", path: "infra/deep" },
  ];
  expect(await read(github, "infra")).toMatchObject(listed);
  expect(JSON.stringify(await read(github, "infra", RAW))).toContain("infra/a.tf");
  expect(await read(github, "infra", { mediaType: { format: "object" } })).toMatchObject({
    type: "dir",
    entries: listed,
  });
});

test("a file over 1 MB is empty as JSON and whole when raw", async () => {
  const large = "# rule\n".repeat(500_000);
  const github = await githubWith({ files: { CODEOWNERS: large } });
  expect(await read(github, "CODEOWNERS")).toMatchObject({ size: large.length, encoding: "none", content: "" });
  expect(await read(github, "CODEOWNERS", RAW)).toBe(large);
});

test("a symbolic link is followed to a file of the repository, and shown as a link elsewhere", async () => {
  const github = await githubWith({
    files: { "docs/owners": "* @alice\n", CODEOWNERS: { link: "docs/owners" }, outside: { link: "../../etc/passwd" } },
  });
  expect(await read(github, "CODEOWNERS", RAW)).toBe("* @alice\n");
  expect(await read(github, "outside")).toMatchObject({ type: "symlink", target: "../../etc/passwd" });
});
