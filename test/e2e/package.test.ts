import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../cli/running.ts";

/** Without the network: a package that needs no other one can be installed from its file alone. */
const npm = (cwd: string, ...args: readonly string[]): string =>
  execFileSync("npm", [...args, "--offline", "--no-audit", "--no-fund", "--loglevel=error"], { cwd, encoding: "utf8" });

const { version, repository, homepage, keywords, bin } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
  string,
  unknown
>;

describe("The package", () => {
  // npm prepares a package of git that has a script called build, prepare or install, and breaks a global one by it
  // (https://github.com/npm/cli/issues/6984).
  test("is installed for all folders from git, as the docs say, and runs", () => {
    const [root, prefix] = [folderWith({}), folderWith({})];
    const git = (...args: readonly string[]): string => execFileSync("git", args, { cwd: root, encoding: "utf8" });
    const listed = execFileSync("git", ["ls-files", "-z", "package.json", "dist"], { encoding: "utf8" });
    for (const file of listed.split("\0").filter((name) => name !== "")) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      copyFileSync(file, join(root, file));
    }
    git("init", "--quiet");
    git("config", "core.compression", "0"); // It goes no further than this folder.
    git("add", "--all");
    git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "As it is");
    npm(prefix, "install", "--global", "--prefix", prefix, `git+file://${root}`);
    expect(execFileSync(join(prefix, "bin", "destroy-guard"), ["--version"], { encoding: "utf8" })).toBe(
      `${version}\n`,
    );
  });

  test("says where it comes from, so that links on its page lead into the repository", () => {
    expect(repository).toEqual({
      type: "git",
      url: "git+https://github.com/destroy-guard/destroy-guard.git",
    });
    expect(homepage).toBe("https://github.com/destroy-guard/destroy-guard#readme");
    expect(keywords).toContain("terraform");
    expect(bin).toEqual({ "destroy-guard": "dist/cli/index.js" });
  });

  test("brings nothing but itself, and npx runs it", () => {
    const cwd = folderWith({ "package.json": "{}" });
    const [{ filename }] = JSON.parse(npm(process.cwd(), "pack", "--json", "--pack-destination", cwd)) as [
      { filename: string },
    ];
    npm(cwd, "install", `./${filename}`);
    const installed = readdirSync(join(cwd, "node_modules")).filter((name) => !name.startsWith("."));
    expect(installed).toEqual(["destroy-guard"]);
    const run = (...args: readonly string[]) =>
      execFileSync("npx", ["--no-install", "destroy-guard", ...args], { cwd, encoding: "utf8" });
    expect(run("--version")).toBe(`${version}\n`);
    expect(run("explain", "aws_db_instance")).toContain("relational database");
  });
});
