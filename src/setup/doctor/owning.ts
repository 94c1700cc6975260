import { CODEOWNERS_PATHS, type Owner, type Ownership, ownerName, ownersOf } from "../../domain/owners.ts";
import { list, type Phrase, phrase } from "../../text/phrase.ts";
import { NOBODY_YET } from "../nobody.ts";
import type { Facts, FileFacts, OwnersFile } from "./facts.ts";

/** Who owns a path, by which line, and whether one of the owners in that line can do what is asked of an owner. */

/** Where GitHub looks for a CODEOWNERS before it finds this one: a file there would count in its stead. */
export const pathsBeforeOwners = (owners: OwnersFile | null): readonly string[] =>
  owners === null ? CODEOWNERS_PATHS : CODEOWNERS_PATHS.slice(0, CODEOWNERS_PATHS.indexOf(owners.path));

/** Why an owner that a line names can't do what is asked of an owner. */
export type Why =
  /** The line can't be read, so GitHub skips it. */
  | "unread"
  /** The name that `init` writes where it knows nobody is nobody's. */
  | "unnamed"
  /** GitHub knows no such account or team, or it may not write: then GitHub takes it for no owner. */
  | "unknown"
  /** Whose an address is, only GitHub knows: it may review, but its label counts for nothing. */
  | "email"
  /** Only teams of the repository's own organisation are looked up. */
  | "elsewhere";

/** A line is meant for the path, and none of its owners can do it. */
interface Unable {
  readonly state: "unable";
  readonly line: number;
  /** Why the first of them can't. */
  readonly why: Why;
}

export type RealOwnership = Ownership | Unable;

type Judged = (owner: Owner) => Why | null;

/** Whether an owner can review: what GitHub demands of code owners. */
export function reviewing({ github }: Pick<Facts, "github">): Judged {
  const errors = github?.ownersErrors.read === true ? (github.ownersErrors.value ?? []) : [];
  const unknown = new Set(errors.flatMap(({ owner }) => (owner === null ? [] : [owner.toLowerCase()])));
  return (owner) => {
    const name = ownerName(owner);
    if (name === NOBODY_YET) return "unnamed";
    return unknown.has(name.toLowerCase()) ? "unknown" : null;
  };
}

/** Whether an owner can override: a review and a label are not the same. */
export function overriding(facts: Pick<Facts, "github">): Judged {
  const whyNoReview = reviewing(facts);
  const home = facts.github?.owner.toLowerCase() ?? null;
  return (owner) => {
    if (owner.kind === "email") return "email";
    const isElsewhere = owner.kind === "team" && home !== null && owner.org.toLowerCase() !== home;
    return isElsewhere ? "elsewhere" : whyNoReview(owner);
  };
}

/** Who owns a path. `whyNot`: why an owner can't do what is asked; a path of which none can is `unable`. */
export function realOwnersOf({ lines }: OwnersFile, path: string, whyNot: Judged): RealOwnership {
  const ownership = ownersOf(lines, path);
  if (ownership.state === "broken") return { state: "unable", line: ownership.line, why: "unread" };
  if (ownership.state !== "owned") return ownership;
  const whys = ownership.owners.map(whyNot);
  const [why] = whys;
  return whys.includes(null) || why === undefined || why === null
    ? ownership
    : { state: "unable", line: ownership.line ?? 1, why };
}

/** Of a path that is not owned: why those whom a line names don't count, or that none names anybody. */
export const whyUnowned = (ownership: RealOwnership): Why | "nobody" =>
  ownership.state === "unable" ? ownership.why : "nobody";

const COUNTS_NOT = {
  unnamed: null,
  nobody: null,
  unread: "the line that is meant for it can't be read",
  unknown: "GitHub does not know them, or they may not write",
  email: "whose e-mail address that is can't be verified",
  elsewhere: "a team of another organisation can be no code owner here",
} as const satisfies Record<Why | "nobody", string | null>;

/** That nobody owns something, or that those who do don't count. */
export function unownedWords(why: Why | "nobody", names: Phrase): Phrase {
  const because = COUNTS_NOT[why];
  return because === null ? phrase`Nobody owns ${names}` : phrase`No owner of ${names} counts (${[because]})`;
}

/** What to do about lines that name nobody who counts. */
export function linesFix(why: Why, lines: readonly number[], path: string): Phrase {
  if (why === "unnamed")
    return phrase`In ${linesWords(lines)} a name is missing: write a person or a team with write access in the place of ${NOBODY_YET}.`;
  if (why === "unread") return phrase`Correct ${linesWords(lines)} of ${path}, which GitHub skips as it stands.`;
  return phrase`In ${linesWords(lines)} write a person or a team of this organisation, with write access.`;
}

/** The lines of CODEOWNERS that are meant for some paths, in their order. */
export const linesOf = (all: readonly RealOwnership[]): readonly number[] =>
  sorted(all.flatMap((one) => ("line" in one ? [one.line ?? 1] : [])));

/** Numbers in their order, each once. */
const sorted = (lines: readonly number[]): readonly number[] => [...new Set(lines)].sort((a, b) => a - b);

/** `line 3`, `lines 3 and 5`. */
const linesWords = (lines: readonly number[]): Phrase =>
  phrase`${[lines.length === 1 ? "line" : "lines"]} ${list(lines.map(String))}`;

/** The last line of CODEOWNERS that says something; 1 where none does. */
export const lastLine = ({ owners }: FileFacts): number => owners?.lines.at(-1)?.line ?? 1;
