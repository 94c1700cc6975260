/**
 * node scripts/release.ts prepare | check [VERSION] | notes | sbom
 *
 * prepare: run by "npm version": writes the version of package.json wherever it is named, gives CHANGELOG.md its date,
 *   and builds dist and the docs anew. Commits and tags nothing.
 * check: is what is committed ready to be released, as this version? Names everything that is not, and exits with 1.
 * notes: what CHANGELOG.md says of this version. sbom: a CycloneDX bill of what the bundles hold.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { billOf } from "./release/bundled.ts";
import { ChangelogError, notesOf, released, sectionsOf } from "./release/changelog.ts";
import { outdated, versionIn, writeVersion } from "./release/version.ts";

const ROOT = join(import.meta.dirname, "..");
const CHANGELOG = join(ROOT, "CHANGELOG.md");

const changelog = (): string => readFileSync(CHANGELOG, "utf8");
const git = (...args: readonly string[]): string => execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).trim();
const npmRun = (...args: readonly string[]): void => {
  // Standard output belongs to what is asked for.
  execFileSync("npm", ["run", "--silent", ...args], { cwd: ROOT, stdio: ["ignore", 2, 2] });
};

function prepare(version: string): void {
  const isNew = sectionsOf(changelog()).every((section) => section.version !== version);
  if (isNew) writeFileSync(CHANGELOG, released(changelog(), version, new Date().toISOString().slice(0, 10)));
  writeVersion(ROOT, version);
  npmRun("bundle");
  npmRun("docs");
}

const notesFault = (version: string): readonly string[] => {
  try {
    notesOf(changelog(), version);
    return [];
  } catch (error) {
    if (error instanceof ChangelogError) return [error.message];
    throw error;
  }
};

/** Everything that stands in the way of a release, as sentences. */
function faults(version: string, asked: string): readonly string[] {
  const others = [...outdated(ROOT, version).keys()];
  const [unreleased] = sectionsOf(changelog());
  return [
    ...(asked === version ? [] : [`package.json says ${version}, and ${asked} was asked for`]),
    ...notesFault(version),
    ...(unreleased?.text === "" ? [] : ["CHANGELOG.md holds something that is not released: it belongs to a version"]),
    ...(others.length === 0 ? [] : [`${others.join(", ")} name another version: run "npm version ${version}"`]),
    ...(git("tag", "--list", `v${version}`) === "" ? [] : [`the tag v${version} is there already`]),
    ...(git("status", "--porcelain") === "" ? [] : ["the working tree differs from what is committed"]),
  ];
}

function check(version: string, asked: string): void {
  const found = faults(version, asked);
  for (const fault of found) process.stderr.write(`${fault}\n`);
  if (found.length > 0) process.exitCode = 1;
  else process.stdout.write(`${version} is ready to be released\n`);
}

const [command = "", asked] = process.argv.slice(2);
const version = versionIn(ROOT);
const COMMANDS = new Map<string, () => void>([
  ["prepare", () => prepare(version)],
  ["check", () => check(version, asked ?? version)],
  ["notes", () => void process.stdout.write(`${notesOf(changelog(), version)}\n`)],
  ["sbom", () => void process.stdout.write(`${JSON.stringify(billOf(ROOT), null, 2)}\n`)],
]);
const run = COMMANDS.get(command);
if (run === undefined) {
  process.stderr.write(`node scripts/release.ts ${[...COMMANDS.keys()].join(" | ")}\n`);
  process.exitCode = 2;
} else run();
