import { grouped } from "../../domain/grouped.ts";
import type { Owner } from "../../domain/owners.ts";
import { list, type Phrase, phrase } from "../../text/phrase.ts";
import { filePattern, folderPatterns } from "../owners-pattern.ts";
import { ownersToPropose, placeFor, proposalWords } from "../proposed-owners.ts";
import { filesOfRoot } from "../repository/declared.ts";
import { placeName } from "../repository/names.ts";
import type { Facts, OwnersFile } from "./facts.ts";
import { at, type Found, open } from "./found.ts";
import { linesFix, linesOf, overriding, type RealOwnership, realOwnersOf, unownedWords, whyUnowned } from "./owning.ts";

/** Which files that roots plan nobody can agree for, and the lines of CODEOWNERS that would change that. */

/** A folder whose files are asked for: a root, or a module that roots call. */
export interface AskedFolder {
  readonly folder: string;
  /** The roots that call it; none for a root. */
  readonly callers: readonly string[];
  readonly files: readonly string[];
}

/** The roots, and the modules of the repository that they call; one that is a root as well counts as one. */
export function askedOf(
  roots: readonly string[],
  { files: { declared } }: Pick<Facts, "files">,
): readonly AskedFolder[] {
  const calls = roots.flatMap((root) => declared.modulesOf(root).map((folder) => ({ root, folder })));
  const modules = grouped(
    calls.filter(({ folder }) => !roots.includes(folder)),
    ({ folder }) => folder,
  );
  return [
    ...roots.map((root) => ({ folder: root, callers: [], files: filesOfRoot(root, declared) })),
    ...[...modules]
      .map(([folder, by]) => ({ folder, callers: by.map(({ root }) => root), files: declared.filesIn(folder) }))
      .sort((a, b) => (a.folder < b.folder ? -1 : 1)),
  ];
}

const distinct = (all: readonly string[]): readonly string[] => [...new Set(all)];

/** What nobody can agree for, as it is told: the folder, or the files of one in which others have an owner. */
interface Unowned {
  readonly kind: "root" | "module" | "file";
  readonly name: string;
  readonly callers: readonly string[];
  readonly files: readonly string[];
  readonly patterns: readonly string[];
  readonly ownership: Exclude<RealOwnership, { readonly state: "owned" }>;
}

function unownedIn({ folder, callers, files }: AskedFolder, ownershipOf: (file: string) => RealOwnership) {
  const states = files.flatMap((file) => {
    const ownership = ownershipOf(file);
    return ownership.state === "owned" ? [] : [{ file, ownership }];
  });
  const [first] = states;
  if (first === undefined) return [];
  const kind = callers.length === 0 ? ("root" as const) : ("module" as const);
  const isOneThing = states.every(({ ownership }) => JSON.stringify(ownership) === JSON.stringify(first.ownership));
  if (states.length === files.length && isOneThing)
    return [
      { kind, name: folder, callers, files, patterns: folderPatterns(folder, files), ownership: first.ownership },
    ];
  return states.map(
    ({ file, ownership }): Unowned => ({
      kind: "file",
      name: file,
      callers,
      files: [file],
      patterns: [filePattern(file)],
      ownership,
    }),
  );
}

/** The files of some folders for which nobody can agree, those alike in one answer. */
export function unownedFound(asked: readonly AskedFolder[], owners: OwnersFile, facts: Facts): readonly Found[] {
  const whyNot = overriding(facts);
  const isAble = (owner: Owner): boolean => whyNot(owner) === null;
  const unowned = asked.flatMap((one) => unownedIn(one, (file) => realOwnersOf(owners, file, whyNot)));
  return [...grouped(unowned, (one) => `${one.kind} ${whyUnowned(one.ownership)}`).values()].map((same) => {
    const lines = linesOf(same.map(({ ownership }) => ownership));
    return open(saysOf(same), fixOf(same, lines, owners, isAble), at(owners.path, lines[0] ?? 1));
  });
}

function saysOf(same: readonly Unowned[]): Phrase {
  const [first] = same as readonly [Unowned, ...Unowned[]];
  const head = unownedWords(whyUnowned(first.ownership), folderList(same.map(({ name }) => name)));
  if (first.kind === "root") return phrase`${head}, so nobody can override there.`;
  const declared = phrase`so nobody can override what ${[same.length === 1 ? "it declares" : "they declare"]}.`;
  if (first.kind === "file") return phrase`${head}, ${declared}`;
  const callers = distinct(same.flatMap((one) => one.callers));
  return phrase`${head}, which ${folderList(callers)} ${[callers.length === 1 ? "calls" : "call"]}, ${declared}`;
}

/** The top has no name of its own. */
export const folderList = (folders: readonly string[]): Phrase =>
  list(folders).map((part) => (typeof part !== "string" && part.code === "." ? placeName(part.code) : part));

function fixOf(
  same: readonly Unowned[],
  behind: readonly number[],
  { path, lines }: OwnersFile,
  isAble: (owner: Owner) => boolean,
): Phrase {
  const [first] = same as readonly [Unowned, ...Unowned[]];
  const why = whyUnowned(first.ownership);
  if (why !== "nobody") return linesFix(why, behind, path);
  const proposed = same.map((one) => ({ ...one, ...ownersToPropose(lines, one.files, isAble) }));
  const added = distinct(proposed.flatMap(({ patterns, owners }) => patterns.map((pattern) => `${pattern} ${owners}`)));
  const place = placeFor(behind);
  const where = place === "beginning" ? phrase`at the beginning of ${path}` : phrase`behind line ${place} of ${path}`;
  const shown = added.length > 5 ? phrase` (${"destroy-guard init"} shows each)` : [];
  return phrase`Add ${list(added)} ${where}${shown}; or name approvers in the policy. ${[proposalWords(proposed)]}`;
}
