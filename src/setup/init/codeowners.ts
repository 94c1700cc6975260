import { CODEOWNERS_PATHS, type Owner, type OwnersLine, ownerName, ownersOf } from "../../domain/owners.ts";
import { readCodeowners } from "../../input/codeowners.ts";
import { POLICY_PATH } from "../../input/settings.ts";
import { NOBODY_YET } from "../nobody.ts";

/** Who may agree to a destroy, and who guards the guard. */

export interface Owning {
  /** Where the lines belong. */
  readonly path: string;
  readonly isNew: boolean;
  readonly lines: readonly string[];
  /** What the owners in these lines were taken from; null where nobody could be found. */
  readonly from: string | null;
  /** Owners that are teams: those can't be looked up by every token. */
  readonly teams: readonly string[];
}

export type Codeowners = { readonly path: string; readonly text: string } | null;

const USUAL = CODEOWNERS_PATHS[0] ?? "";

/**
 * The lines that are missing: for each root, and each module in the repository, that nobody owns, and for what decides
 * what is checked.
 */
export function owningOf(codeowners: Codeowners, roots: readonly string[]): Owning {
  const path = codeowners?.path ?? USUAL;
  const read = readCodeowners(codeowners?.text ?? "");
  const lines = read.read ? read.lines : [];
  const isOwned = (file: string): boolean => ownersOf(lines, file).state === "owned";
  const guards = [".github/workflows/destroy-guard.yml", POLICY_PATH, path].filter((file) => !isOwned(file));
  const unowned = roots.filter((root) => !isOwned(fileOf(root)));
  const found = ownersFound(lines, roots);
  const owner = found?.owners.map(ownerName).join(" ") ?? NOBODY_YET;
  const patterns = [...patternsOf(unowned, roots), ...guardPatterns(guards)];
  return {
    path,
    isNew: codeowners === null,
    lines: aligned(patterns.map((pattern) => [pattern, owner])),
    from: found?.from ?? null,
    teams: teamsIn(lines),
  };
}

/** A finding without a file of its own is the root's `main.tf`. */
const fileOf = (root: string): string => (root === "." ? "main.tf" : `${root}/main.tf`);

/** A folder at the top stands for all roots in it, where none of them has an owner. */
function patternsOf(unowned: readonly string[], roots: readonly string[]): readonly string[] {
  const folders = unowned.map((root) => {
    const [top = ""] = root.split("/");
    const isWhole = roots.every((one) => one.split("/")[0] !== top || unowned.includes(one));
    return root === "." ? "*" : isWhole ? `/${top}/` : `/${root}/`;
  });
  return [...new Set(folders)].sort();
}

const guardPatterns = (guards: readonly string[]): readonly string[] => [
  ...new Set(guards.map((file) => (file.startsWith(".github/") ? "/.github/" : `/${file}`))),
];

const aligned = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(0, ...rows.map(([pattern]) => pattern.length));
  return rows.map(([pattern, owner]) => `${pattern.padEnd(width)} ${owner}`);
};

interface Found {
  readonly owners: readonly Owner[];
  readonly from: string;
}

const isVerifiable = ({ kind }: Owner): boolean => kind !== "email";

/** Those of another root, else those of the file's last line that has any. */
function ownersFound(lines: readonly OwnersLine[], roots: readonly string[]): Found | null {
  for (const root of roots) {
    const owned = ownersOf(lines, fileOf(root));
    if (owned.state !== "owned" || owned.line === null || !owned.owners.some(isVerifiable)) continue;
    return { owners: owned.owners.filter(isVerifiable), from: `line ${owned.line}, which owns ${root}` };
  }
  const last = lines.findLast((line) => "owners" in line && line.owners.some(isVerifiable));
  return last === undefined || !("owners" in last)
    ? null
    : { owners: last.owners.filter(isVerifiable), from: `line ${last.line}` };
}

const teamsIn = (lines: readonly OwnersLine[]): readonly string[] => [
  ...new Set(lines.flatMap((line) => ("owners" in line ? line.owners : [])).flatMap(teamName)),
];

const teamName = (owner: Owner): readonly string[] => (owner.kind === "team" ? [ownerName(owner)] : []);
