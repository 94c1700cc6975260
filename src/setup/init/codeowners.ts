import { grouped } from "../../domain/grouped.ts";
import {
  CODEOWNERS_PATHS,
  type Owner,
  type Ownership,
  type OwnersLine,
  ownerName,
  ownersOf,
} from "../../domain/owners.ts";
import { readCodeowners } from "../../input/codeowners.ts";
import { POLICY_PATH } from "../../input/settings.ts";
import { filePattern, folderPatterns } from "../owners-pattern.ts";
import {
  guardiansToPropose,
  isVerifiable,
  ownersToPropose,
  type Proposed,
  placeFor,
  proposalWords,
} from "../proposed-owners.ts";

/** Who may agree to a destroy, and who guards the guard. */

export interface Owning {
  /** Where the lines belong. */
  readonly path: string;
  readonly isNew: boolean;
  readonly parts: readonly OwningPart[];
  /** What no line of a CODEOWNERS covers, as patterns. */
  readonly nobodys: readonly string[];
  /** Owners that are teams: those can't be looked up by every token. */
  readonly teams: readonly string[];
  /** Folders that only e-mail addresses own. */
  readonly unverified: readonly string[];
}

/** Lines that belong together at one place. */
export interface OwningPart {
  /** At the end nothing can take it away again. Else the line that they belong behind. */
  readonly place: "beginning" | "end" | number;
  readonly lines: readonly string[];
  /** That whom they name is a proposal, or is missing. */
  readonly who: string;
}

export type Codeowners = { readonly path: string; readonly text: string } | null;

const USUAL = CODEOWNERS_PATHS[0] ?? "";

/** A root, or a module in the repository, with the files in it whose owners an override asks. */
export interface OwnedFolder {
  readonly path: string;
  readonly files: readonly string[];
}

/** A line that is proposed. */
interface Line extends Proposed {
  readonly pattern: string;
  readonly place: OwningPart["place"];
}

/** The lines that are missing: for folders and files that nobody owns, and for what decides what is checked. */
export function owningOf(codeowners: Codeowners, folders: readonly OwnedFolder[], roots: readonly string[]): Owning {
  const path = codeowners?.path ?? USUAL;
  const read = readCodeowners(codeowners?.text ?? "");
  const lines = read.read ? read.lines : [];
  const isOwned = (file: string): boolean => ownersOf(lines, file).state === "owned";
  const guards = [".github/workflows/destroy-guard.yml", POLICY_PATH, path].filter((file) => !isOwned(file));
  const guardians = guardiansToPropose({ lines, path }, roots);
  const all: readonly Line[] = [
    ...openPatterns(folders, isOwned, lines).map(({ pattern, files }) => ({
      pattern,
      ...ownersToPropose(lines, files),
      place: placeFor(files.flatMap((file) => takenBy(ownersOf(lines, file)))),
    })),
    ...guardPatterns(guards).map((pattern) => ({ pattern, ...guardians, place: "end" as const })),
  ];
  const parts = codeowners === null ? [all].filter(({ length }) => length > 0) : [...grouped(all, placeOf).values()];
  return {
    path,
    isNew: codeowners === null,
    parts: parts.map(partOf),
    nobodys: all.filter(({ line }) => line === null).map(({ pattern }) => pattern),
    teams: teamsIn(lines),
    unverified: folders.filter(({ files }) => files.some((file) => isByAddress(lines, file))).map((one) => one.path),
  };
}

const placeOf = ({ place }: Line): string => String(place);

const partOf = (lines: readonly Line[]): OwningPart => ({
  place: lines[0]?.place ?? "end",
  lines: aligned(lines.map(({ pattern, owners }) => [pattern, owners])),
  who: proposalWords(lines),
});

/** The line by which a file has no owner, though it is meant for it. */
const takenBy = (ownership: Ownership): readonly number[] =>
  ownership.state === "cleared" || ownership.state === "broken" ? [ownership.line] : [];

function isByAddress(lines: readonly OwnersLine[], file: string): boolean {
  const owned = ownersOf(lines, file);
  return owned.state === "owned" && !owned.owners.some(isVerifiable);
}

/** A pattern, and the files for which it is needed. */
interface OpenPattern {
  readonly pattern: string;
  readonly files: readonly string[];
}

/**
 * A folder at the top stands for all folders in it, where none of them has an owner and no line that is there is about
 * something in it: `*` or a whole folder would give away more than was asked for.
 */
function openPatterns(
  folders: readonly OwnedFolder[],
  isOwned: (file: string) => boolean,
  lines: readonly OwnersLine[],
): readonly OpenPattern[] {
  const unowned = folders.filter(({ files }) => !files.some(isOwned)).map(({ path }) => path);
  const all = folders.flatMap(({ path, files }): readonly OpenPattern[] => {
    const open = files.filter((file) => !isOwned(file));
    if (open.length === 0) return [];
    if (open.length < files.length) return open.map((file) => ({ pattern: filePattern(file), files: [file] }));
    if (path === ".") return (lines.length === 0 ? ["*"] : folderPatterns(path, files)).map(standingFor(files));
    const [top = ""] = path.split("/");
    const isWhole = folders.every((one) => one.path.split("/")[0] !== top || unowned.includes(one.path));
    return folderPatterns(isWhole && !isNamed(top, lines) ? top : path, files).map(standingFor(files));
  });
  return [...grouped(all, ({ pattern }) => pattern)]
    .map(([pattern, same]) => ({ pattern, files: same.flatMap(({ files }) => files) }))
    .sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
}

const standingFor =
  (files: readonly string[]) =>
  (pattern: string): OpenPattern => ({ pattern, files });

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

const teamsIn = (lines: readonly OwnersLine[]): readonly string[] => [
  ...new Set(lines.flatMap((line) => ("owners" in line ? line.owners : [])).flatMap(teamName)),
];

const teamName = (owner: Owner): readonly string[] => (owner.kind === "team" ? [ownerName(owner)] : []);
