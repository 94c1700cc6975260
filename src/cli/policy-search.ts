import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { InputError } from "../domain/fault.ts";
import { DEFAULT_POLICY, type Policy } from "../domain/policy.ts";
import type { PolicyOrigin } from "../domain/review.ts";
import { isTaken } from "../input/found.ts";
import { rootName } from "../input/plan/paths.ts";
import { workingCopyOf } from "../input/working-copy.ts";
import { POLICY_FILE, policyTextIn } from "./policy-file.ts";
import { policyWarnings } from "./policy-warnings.ts";

export interface FoundPolicy {
  readonly policy: Policy;
  readonly origin: PolicyOrigin;
  /** Warnings about what is probably a mistake, one sentence each. */
  readonly warnings: readonly string[];
}

export interface PolicySearch {
  /** The value of `--policy`. */
  readonly named: string | undefined;
  /** Where the plans are. */
  readonly folders: readonly string[];
  readonly cwd: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/**
 * The policy of a run: the file that is named; else `.github/destroy-guard.yml` of the repository that the plans are
 * in, or the working folder; else the defaults.
 * Throws InputError where a named file can't be read or plans belong to several policies, and PolicyError with every
 * mistake in the file.
 */
export async function findPolicy({ named, folders, cwd, today }: PolicySearch): Promise<FoundPolicy> {
  if (named !== undefined) return policyAt(named, [], cwd, today);
  const searches = folders.map((folder) => foldersTo(resolve(cwd, folder)));
  const ofPlans = [...new Set(searches.flatMap(outermostIn))];
  const here = ofPlans.length === 0 ? foldersTo(cwd) : [];
  const paths = ofPlans.length === 0 ? outermostIn(here) : ofPlans;
  const looked = [...new Set([...searches, here].flat())];
  const shown = (path: string): string => rootName(path, cwd);
  if (paths.length > 1)
    throw new InputError(
      `the plans belong to several policies (${paths.map(shown).join(", ")}); review them one by one, or name one policy with --policy`,
    );
  const warnings = unreadIn([...searches, here], paths, shown);
  const [path] = paths;
  if (path !== undefined) return policyAt(shown(path), warnings, cwd, today);
  return { policy: DEFAULT_POLICY, origin: { file: null, branch: null, looked: looked.map(shown) }, warnings };
}

async function policyAt(path: string, others: readonly string[], cwd: string, today: string): Promise<FoundPolicy> {
  const { policy, text } = await policyTextIn(path, cwd);
  return {
    policy,
    origin: { file: path, branch: null, looked: [] },
    warnings: [...others, ...(await policyWarnings({ policy, text, path, today }))],
  };
}

/** From the top of the repository down to a folder; outside of a repository that folder alone. */
function foldersTo(folder: string): readonly string[] {
  const top = workingCopyOf(folder);
  const folders = [folder];
  for (let at = folder; top !== null && at !== top; at = dirname(at)) folders.unshift(dirname(at));
  return folders;
}

/**
 * The policy nearest to the top counts, since the action reads no other than that at the top. A link that leads nowhere
 * is a policy that can't be read, and not none.
 */
const outermostIn = (folders: readonly string[]): readonly string[] =>
  folders
    .map((folder) => join(folder, POLICY_FILE))
    .filter(isTaken)
    .slice(0, 1);

/** Files that people mistake for the policy file; nothing reads them. */
const MISNAMED = [
  ".github/destroy-guard.yaml",
  ".github/.destroy-guard.yml",
  "destroy-guard.yml",
  "destroy-guard.yaml",
  ".destroy-guard.yml",
  ".destroy-guard.yaml",
];

/** How a path is called in a message. */
type Shown = (path: string) => string;

/** Warnings of files that look like a policy and are not read, or not by all. Each search begins at its top. */
function unreadIn(searches: readonly (readonly string[])[], used: readonly string[], shown: Shown): readonly string[] {
  const below = new Set(searches.flatMap((folders) => folders.slice(1)));
  const looked = [...new Set(searches.flat())];
  return looked.flatMap((folder) => [
    ...misnamedIn(folder, shown),
    ...(below.has(folder) ? nestedIn(folder, used, shown) : []),
  ]);
}

const misnamedIn = (folder: string, shown: Shown): readonly string[] =>
  MISNAMED.map((name) => join(folder, name))
    .filter((path) => existsSync(path))
    .map((path) => `${shown(path)} is not read; the policy is ${POLICY_FILE} at the top of the repository`);

/** A policy that lies below the top of the repository. */
function nestedIn(folder: string, used: readonly string[], shown: Shown): readonly string[] {
  const nested = join(folder, POLICY_FILE);
  if (!isTaken(nested)) return [];
  const says = used.includes(nested)
    ? `counts here, but the action does not read it: there the policy is ${POLICY_FILE} at the top of the repository`
    : `is not read; the policy is ${POLICY_FILE} at the top of the repository, with its key roots for single roots`;
  return [`${shown(nested)} ${says}`];
}

/**
 * The file that a review of the working folder takes, where none is named. Throws InputError where there is none, with
 * files that are probably meant.
 */
export function policyHere(cwd: string): string {
  const here = foldersTo(cwd);
  const shown = (path: string): string => rootName(path, cwd);
  const [path] = outermostIn(here);
  if (path !== undefined) return shown(path);
  const meant = unreadIn([here], [], shown);
  throw new InputError(
    [
      `there is no ${POLICY_FILE} here or above, up to the top of the repository; name the file to check`,
      ...meant,
    ].join("; "),
  );
}

/** Warnings about the place of a policy file that is checked. */
export function placeWarnings(path: string, cwd: string): readonly string[] {
  const whole = resolve(cwd, path);
  const top = workingCopyOf(dirname(whole));
  if (top === null || whole === join(top, POLICY_FILE)) return [];
  return [
    `${path} is read only where it is named, by --policy or the action's input policy; without a name the policy is ${POLICY_FILE} at the top of the repository`,
  ];
}
