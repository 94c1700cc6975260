import { CODEOWNERS_PATHS, type Owner, type OwnersLine, ownerName, ownersOf } from "../../domain/owners.ts";
import { fileOf } from "../../domain/terraform.ts";
import { readCodeowners } from "../../input/codeowners.ts";
import { POLICY_PATH } from "../../input/settings.ts";
import { NOBODY_YET } from "../nobody.ts";
import { filePattern, folderPatterns } from "../owners-pattern.ts";

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
  /** Folders that only e-mail addresses own. */
  readonly unverified: readonly string[];
}

export type Codeowners = { readonly path: string; readonly text: string } | null;

const USUAL = CODEOWNERS_PATHS[0] ?? "";

/** A root, or a module in the repository, with the files in it whose owners an override asks. */
export interface OwnedFolder {
  readonly path: string;
  readonly files: readonly string[];
}

/** The lines that are missing: for folders and files that nobody owns, and for what decides what is checked. */
export function owningOf(codeowners: Codeowners, folders: readonly OwnedFolder[]): Owning {
  const path = codeowners?.path ?? USUAL;
  const read = readCodeowners(codeowners?.text ?? "");
  const lines = read.read ? read.lines : [];
  const isOwned = (file: string): boolean => ownersOf(lines, file).state === "owned";
  const guards = [".github/workflows/destroy-guard.yml", POLICY_PATH, path].filter((file) => !isOwned(file));
  const found = ownersFound(
    lines,
    folders.map((folder) => folder.path),
  );
  const owner = found?.owners.map(ownerName).join(" ") ?? NOBODY_YET;
  const patterns = [...patternsOf(folders, isOwned, lines), ...guardPatterns(guards)];
  return {
    path,
    isNew: codeowners === null,
    lines: aligned(patterns.map((pattern) => [pattern, owner])),
    from: found?.from ?? null,
    teams: teamsIn(lines),
    unverified: folders.filter(({ files }) => files.some((file) => isByAddress(lines, file))).map((one) => one.path),
  };
}

function isByAddress(lines: readonly OwnersLine[], file: string): boolean {
  const owned = ownersOf(lines, file);
  return owned.state === "owned" && !owned.owners.some(isVerifiable);
}

/**
 * A folder at the top stands for all folders in it, where none of them has an owner. `lines` that are there win over
 * these only if they are about something else: added at the end, `*` or a whole folder would take what others own.
 */
function patternsOf(
  folders: readonly OwnedFolder[],
  isOwned: (file: string) => boolean,
  lines: readonly OwnersLine[],
): readonly string[] {
  const unowned = folders.filter(({ files }) => !files.some(isOwned)).map(({ path }) => path);
  const patterns = folders.flatMap(({ path, files }) => {
    const open = files.filter((file) => !isOwned(file));
    if (open.length === 0) return [];
    if (open.length < files.length) return open.map(filePattern);
    if (path === ".") return lines.length === 0 ? ["*"] : folderPatterns(path, files);
    const [top = ""] = path.split("/");
    const isWhole = folders.every((one) => one.path.split("/")[0] !== top || unowned.includes(one.path));
    return folderPatterns(isWhole && !isNamed(top, lines) ? top : path, files);
  });
  return [...new Set(patterns)].sort();
}

/** Whether some line is about what lies in a folder at the top, or about nobody knows what. */
const isNamed = (top: string, lines: readonly OwnersLine[]): boolean =>
  lines.some((line) => "fault" in line || JSON.stringify(line.pattern.steps[0]) === JSON.stringify([...top]));

/** The patterns of files by which the check could be taken away: one for all in `.github`. */
export const guardPatterns = (guards: readonly string[]): readonly string[] => [
  ...new Set(guards.map((file) => (file.startsWith(".github/") ? "/.github/" : filePattern(file)))),
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
export function ownersFound(lines: readonly OwnersLine[], roots: readonly string[]): Found | null {
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
