import { type Ownership, ownerName, ownersOf } from "../../domain/owners.ts";
import { list, type Phrase, phrase } from "../../text/phrase.ts";
import { NOBODY_YET } from "../nobody.ts";
import type { FileFacts, OwnersFile } from "./facts.ts";

/** Whose a path is, and which line says so. */

/** In the line stands only the name that `init` writes where it knows nobody. */
interface Unnamed {
  readonly state: "unnamed";
  readonly line: number;
}

export type RealOwnership = Ownership | Unnamed;

/** Whose a path is. The name that `init` writes where it knows nobody is nobody's. */
export function realOwnersOf({ lines }: OwnersFile, path: string): RealOwnership {
  const ownership = ownersOf(lines, path);
  return ownership.state === "owned" && ownership.owners.every((owner) => ownerName(owner) === NOBODY_YET)
    ? { state: "unnamed", line: ownership.line ?? 1 }
    : ownership;
}

/** The lines in which a name is missing; null where something else is wrong with one of the paths. */
export function unnamedLines(all: readonly RealOwnership[]): readonly number[] | null {
  const lines = all.flatMap((one) => (one.state === "unnamed" ? [one.line] : []));
  return lines.length === all.length ? [...new Set(lines)].sort((a, b) => a - b) : null;
}

export const nameFix = (lines: readonly number[]): Phrase =>
  phrase`In ${[lines.length === 1 ? "line" : "lines"]} ${list(lines.map(String))} a name is missing: write a person or a team with write access in the place of ${NOBODY_YET}.`;

export const lastLine = ({ owners }: FileFacts): number => owners?.lines.at(-1)?.line ?? 1;
