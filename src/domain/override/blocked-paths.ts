import { type ChangedFile, unseenFiles } from "../changed-files.ts";
import type { Finding } from "../finding.ts";
import { isInside, type Owner, type Ownership, ownerName, ownersOf } from "../owners.ts";
import type { RootReview } from "../review.ts";
import { fileOf } from "../terraform.ts";
import type { BlockedPath, Question } from "./question.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** Which paths belong to what blocks, and whose they are. Pull requests, merge groups and pushes all ask here. */

/** Every path for which an owner has to agree, once for each root; last the files that nobody could look into. */
export const blockedPaths = (roots: readonly RootReview[], files: readonly ChangedFile[]): readonly BlockedPath[] => [
  ...roots.flatMap(({ root, findings }) => {
    const blocking = findings.filter(({ level }) => level === "block");
    const paths = new Set(blocking.flatMap((finding) => pathsOf(finding, root)));
    return [...paths].map((path): BlockedPath => ({ root, path }));
  }),
  ...roots
    .filter(({ digest }) => digest !== null)
    .flatMap(({ root }) => unseenFiles(files, root).map((path): BlockedPath => ({ root, path }))),
];

/**
 * The paths whose owners can agree to a finding: all files that declare or declared the object where they are known;
 * else the root directory, looked up as a file that every root could have.
 */
export const pathsOf = ({ places }: Finding, root: string): readonly string[] =>
  places.length === 0 ? [fileOf(root)] : [...new Set(places.map(({ file }) => tidy(file)))];

/** `./infra/` and `infra` are one directory. */
const tidy = (path: string): string =>
  path
    .split("/")
    .filter((step) => step !== "" && step !== ".")
    .join("/");

/** A path with those who may agree for it. */
export interface OwnedPath extends BlockedPath {
  readonly owners: readonly Owner[];
}

/** Every path with its owners, or the first for which nobody can agree. */
export function ownedPaths({
  owners,
  paths,
  rulesFrom: branch,
}: Pick<Question, "owners" | "paths" | "rulesFrom">): readonly OwnedPath[] | Refusal {
  if (owners.from === "nowhere") return refuse("no-codeowners", { branch });
  if (owners.from === "unreadable") return refuse("codeowners-unreadable", { branch, ...owners });
  const owned: OwnedPath[] = [];
  for (const blocked of paths) {
    const { root, path } = blocked;
    if (owners.from === "codeowners" && !isInside(path)) return refuse("outside", { root });
    const found = ownershipOf(owners, path);
    if (found.state !== "owned") return refuseUnowned(found, path, branch);
    owned.push({ ...blocked, owners: found.owners });
  }
  return owned;
}

type UsableSource = Extract<Question["owners"], { readonly from: "approvers" | "codeowners" }>;

/** The policy's approvers stand in for CODEOWNERS altogether. */
function ownershipOf(source: UsableSource, path: string): Ownership {
  if (source.from === "codeowners") return ownersOf(source.lines, path);
  return source.owners.length === 0 ? { state: "unowned" } : { state: "owned", owners: source.owners, line: null };
}

function refuseUnowned(found: Exclude<Ownership, { readonly state: "owned" }>, path: string, branch: string): Refusal {
  if (found.state === "cleared") return refuse("owner-cleared", { path, line: found.line, branch });
  if (found.state === "broken") return refuse("owners-broken", { path, line: found.line, fault: found.fault, branch });
  return refuse("no-owner", { path, branch });
}

export const ownerNames = (owned: readonly OwnedPath[]): readonly string[] => [
  ...new Set(owned.flatMap(({ owners }) => owners.map(ownerName))),
];
