import { existsSync, readlinkSync } from "node:fs";
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import type { ListedFile } from "../github/repository.ts";
import { linkStatOf } from "../input/found.ts";

/**
 * A committed plan is no plan of this commit: the author of the branch wrote it. So a file is refused if git tracks it
 * or if the pull request changes it. What counts is its name in the checkout, and the name of each link on the way to
 * it. On a machine without git actions/checkout brings the files alone; there GitHub's list of the commit tells.
 */

interface Planned {
  readonly workspace: string;
  /** What the pull request changes. */
  readonly changed: readonly ListedFile[];
  /** All files of the commit that was checked out; null where GitHub does not list them all. */
  readonly listed: () => Promise<ReadonlyMap<string, unknown> | null>;
}

/** A file that can't be a plan or a review of this commit, and why, in a sentence with its remedy. */
export async function committedAmong(
  paths: readonly string[],
  { workspace, changed, listed }: Planned,
): Promise<readonly string[]> {
  const files = [...new Set(paths)].map((path) => ({ path, names: [...namesOf(resolve(workspace, path))] }));
  const edited = new Set(changed.filter(({ isRemoved }) => !isRemoved).map(({ path }) => folded(path)));
  const isEdited = (name: string): boolean => edited.has(folded(slashed(relative(workspace, name))));
  const tracking = await trackingOf(
    files.flatMap(({ names }) => names),
    { workspace, listed },
  );
  return files.flatMap(({ path, names }) => {
    if (names.some(isEdited)) return [`${path} is among the files that the pull request changes${NO_PLAN}`];
    const tracked = names.findLast((name) => tracking.get(name) === "tracked");
    if (tracked !== undefined) return [trackedText(path, { tracked, file: names.at(-1), workspace })];
    return names.some((name) => tracking.get(name) === "unknown") ? [unknownText(path)] : [];
  });
}

/** `tracked`: of the names by which the file is reached the one that git tracks; the last of all is its own. */
function trackedText(
  path: string,
  { tracked, file = tracked, workspace }: { tracked: string; file: string | undefined; workspace: string },
): string {
  if (tracked === file || isSamePath(tracked, resolve(workspace, path))) return `${path} is tracked by git${NO_PLAN}`;
  const [link, own] = [tracked, file].map((name) => slashed(relative(workspace, name)));
  return `${path} is reached through the link ${link}, which git tracks: whoever changes the link brings another file in its place, so it is no plan of this commit. Give the file by its own path, with its root before it: ROOT=${own}.`;
}

const isSamePath = (one: string, other: string): boolean => folded(one) === folded(other);

const NO_PLAN =
  ', so it is no plan of this commit. Take it out of git ("git rm --cached", and its name into .gitignore), or write what the job makes to another path.';

const unknownText = (path: string): string =>
  `Whether ${path} is tracked by git can't be told: git is missing here, or does not know the checkout. Write the plan outside of the checkout and name it as ROOT=PATH, or install git before the action.`;

const slashed = (path: string): string => path.split(sep).join("/");
/** On some machines names differ by case and lead to the same file. */
const folded = (path: string): string => path.toLowerCase();

/** The kernel follows at most so many links. */
const MOST_LINKS = 40;

/** All names by which a file is reached: each link on the way, and the file itself. What is not there has none. */
function* namesOf(path: string): Generator<string> {
  let folder = parse(path).root;
  let parts = path.slice(folder.length).split(sep);
  for (let links = 0; parts.length > 0; ) {
    const [part = "", ...rest] = parts;
    parts = rest;
    const next = join(folder, part);
    const found = linkStatOf(next);
    if (found === undefined) return;
    if (found.isSymbolicLink()) {
      yield next;
      links += 1;
      if (links > MOST_LINKS) return;
      const target = readlinkSync(next);
      if (isAbsolute(target)) folder = parse(target).root;
      parts = [...target.split(sep), ...rest];
    } else folder = next;
  }
  yield folder;
}

type Tracking = "tracked" | "untracked" | "unknown";

/** What git says of each file. */
async function trackingOf(
  names: readonly string[],
  place: Pick<Planned, "workspace" | "listed">,
): Promise<ReadonlyMap<string, Tracking>> {
  const all = new Map<string, Tracking>();
  const unique = [...new Set(names)];
  const checkouts = new Map(unique.map((name) => [name, checkoutOf(name)]));
  for (const checkout of new Set(checkouts.values())) {
    const within = unique.filter((name) => checkouts.get(name) === checkout);
    const isTracked = checkout === null ? await listedOutside(within, place) : await trackedIn(checkout, within);
    for (const name of within)
      all.set(name, isTracked === null ? "unknown" : isTracked(name) ? "tracked" : "untracked");
  }
  return all;
}

/** Null where it can't be told. */
type IsTracked = ((name: string) => boolean) | null;

/**
 * Outside of any checkout nothing is tracked. But where git is missing what is in the workspace may be one, at its top
 * or in a folder.
 */
async function listedOutside(
  names: readonly string[],
  { workspace, listed }: Pick<Planned, "workspace" | "listed">,
): Promise<IsTracked> {
  const isHere = (name: string): boolean => name.startsWith(`${resolve(workspace)}${sep}`);
  if (!names.some(isHere) || (await hasGit())) return () => false;
  const files = await listed();
  if (files === null) return null;
  const paths = new Set([...files.keys()].map(folded));
  return (name) => isHere(name) && endsOf(folded(slashed(relative(workspace, name)))).some((end) => paths.has(end));
}

/** `a/b/c` → itself, `b/c` and `c`. */
const endsOf = (path: string): readonly string[] => path.split("/").map((_, at, steps) => steps.slice(at).join("/"));

async function hasGit(): Promise<boolean> {
  const { execFile } = await import("node:child_process");
  return new Promise((answer) => {
    execFile("git", ["--version"], { env: ownEnv() }, (error) => answer(error === null));
  });
}

/** The checkout that a file is in, its own or that of a submodule; null if it is in none. */
function checkoutOf(name: string): string | null {
  for (let folder = dirname(name); ; folder = dirname(folder)) {
    if (basename(folder) !== ".git" && existsSync(join(folder, ".git"))) return folder;
    if (folder === dirname(folder)) return null;
  }
}

/** By git; null where it can't be asked. */
async function trackedIn(checkout: string, names: readonly string[]): Promise<IsTracked> {
  const { execFile } = await import("node:child_process");
  // In a container the checkout is another account's, and git would not look into it. Nothing there is run.
  const given = ["-c", "safe.directory=*", "-c", "core.fsmonitor=false", "-C", checkout, "ls-files", "-z", "--"];
  const pathOf = (name: string): string => slashed(relative(checkout, name));
  const wanted = names.map((name) => `:(icase,literal)${pathOf(name)}`);
  return new Promise((answer) => {
    execFile("git", [...given, ...wanted], { env: ownEnv(), maxBuffer: 1 << 28 }, (error, out) => {
      const tracked = new Set(out.split("\0").map(folded));
      answer(error === null ? (name) => tracked.has(folded(pathOf(name))) : null);
    });
  });
}

/** Without what would make git look elsewhere. */
const ownEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
