import { type Owner, type OwnersLine, ownerName, ownersOf } from "../domain/owners.ts";
import { fileOf } from "../domain/terraform.ts";
import { POLICY_PATH } from "../input/settings.ts";
import { listed } from "../report/quantity.ts";
import { NOBODY_YET } from "./nobody.ts";

/** Whom to propose where nobody owns something, and where the line goes: `init` and `doctor` say the same. */

/** Whom a line names; `line`: the one of CODEOWNERS that they are taken from, null where nobody is known. */
export interface Proposed {
  readonly owners: string;
  readonly line: number | null;
  /** Roots have owners, but none who owns all of them. */
  readonly isContested?: true;
}

type IsAble = (owner: Owner) => boolean;

/** Whose an e-mail address is, nobody can verify. */
export const isVerifiable = ({ kind }: Owner): boolean => kind !== "email";

const NOBODY: Proposed = { owners: NOBODY_YET, line: null };

/**
 * The owners of the last line that covers one of these files, the first file first. Lines that name nobody able are
 * passed over: what takes an owner away does not say who else is one.
 */
function coveringOwners(lines: readonly OwnersLine[], files: readonly string[], isAble: IsAble): Proposed {
  const [first] = coveringEach(lines, files, isAble);
  return first === undefined ? NOBODY : { owners: first.owners.join(" "), line: first.line };
}

interface Covering {
  readonly owners: readonly string[];
  readonly line: number | null;
}

/** For each of the files that has them, its owners. */
function coveringEach(lines: readonly OwnersLine[], files: readonly string[], isAble: IsAble): readonly Covering[] {
  const able = lines.flatMap((one) => {
    if ("fault" in one) return [];
    const owners = one.owners.filter(
      (owner) => isVerifiable(owner) && ownerName(owner) !== NOBODY_YET && isAble(owner),
    );
    return owners.length === 0 ? [] : [{ ...one, owners }];
  });
  return files.flatMap((file) => {
    const owned = ownersOf(able, file);
    return owned.state === "owned" ? [{ owners: owned.owners.map(ownerName), line: owned.line }] : [];
  });
}

const anybody: IsAble = () => true;

/** For files that declare something: who owns another folder has no say in them. */
export function ownersToPropose(
  lines: readonly OwnersLine[],
  files: readonly string[],
  isAble: IsAble = anybody,
): Proposed {
  const each = files.map((file) => coveringOwners(lines, [file], isAble));
  const [first = NOBODY] = each;
  return each.every(({ owners }) => owners === first.owners) ? first : NOBODY;
}

/**
 * For what guards: who guards a part of it, or owns everything, else who owns each root that has an owner. Who owns
 * only some of them is not proposed: what guards decides on all roots, and one of those in a line is enough to agree.
 * `path`: that of CODEOWNERS.
 */
export function guardiansToPropose(
  { lines, path }: { readonly lines: readonly OwnersLine[]; readonly path: string },
  roots: readonly string[],
  isAble: IsAble = anybody,
): Proposed {
  const guarding = coveringOwners(lines, [".github/workflows/destroy-guard.yml", POLICY_PATH, path], isAble);
  const [first, ...others] = coveringEach(
    lines,
    roots.map((root) => fileOf(root)),
    isAble,
  );
  if (guarding !== NOBODY || first === undefined) return guarding;
  const common = first.owners.filter((owner) => others.every(({ owners }) => owners.includes(owner)));
  return common.length === 0 ? { ...NOBODY, isContested: true } : { owners: common.join(" "), line: first.line };
}

/** That it is a proposal, or that a name is missing. */
export function proposalWords(all: readonly Proposed[]): string {
  const lines = [...new Set(all.flatMap(({ line }) => line ?? []))].sort((a, b) => a - b);
  const from = `${lines.length === 1 ? "line" : "lines"} ${listed(lines.map(String))}`;
  return [
    ...(lines.length === 0
      ? []
      : [`These owners are a proposal, taken from ${from}: see whether they should decide here.`]),
    ...(all.some(({ isContested }) => isContested === true)
      ? [
          `Nobody owns all roots, and one of those whom a line names is enough to agree: name people or teams who may decide for every root in the place of ${NOBODY_YET}.`,
        ]
      : []),
    ...(all.some(({ line, isContested }) => line === null && isContested !== true)
      ? [`Name people or teams with write access in the place of ${NOBODY_YET}.`]
      : []),
  ].join(" ");
}

/**
 * Where a line for files belongs that nobody owns. At the beginning it takes nothing from those behind it; but one that
 * takes an owner away, or can't be read, has to come before. `behind`: such lines.
 */
export const placeFor = (behind: readonly number[]): "beginning" | number =>
  behind.length === 0 ? "beginning" : Math.max(...behind);
