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
  const able = lines.flatMap((one) => {
    if ("fault" in one) return [];
    const owners = one.owners.filter(
      (owner) => isVerifiable(owner) && ownerName(owner) !== NOBODY_YET && isAble(owner),
    );
    return owners.length === 0 ? [] : [{ ...one, owners }];
  });
  for (const file of files) {
    const owned = ownersOf(able, file);
    if (owned.state === "owned") return { owners: owned.owners.map(ownerName).join(" "), line: owned.line };
  }
  return NOBODY;
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

/** For what guards: who guards a part of it, or owns everything, else who owns a root. `path`: that of CODEOWNERS. */
export const guardiansToPropose = (
  { lines, path }: { readonly lines: readonly OwnersLine[]; readonly path: string },
  roots: readonly string[],
  isAble: IsAble = anybody,
): Proposed =>
  coveringOwners(
    lines,
    [".github/workflows/destroy-guard.yml", POLICY_PATH, path, ...roots.map((root) => fileOf(root))],
    isAble,
  );

/** That it is a proposal, or that a name is missing. */
export function proposalWords(all: readonly Proposed[]): string {
  const lines = [...new Set(all.flatMap(({ line }) => line ?? []))].sort((a, b) => a - b);
  const from = `${lines.length === 1 ? "line" : "lines"} ${listed(lines.map(String))}`;
  return [
    ...(lines.length === 0
      ? []
      : [`These owners are a proposal, taken from ${from}: see whether they should decide here.`]),
    ...(all.some(({ line }) => line === null)
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
