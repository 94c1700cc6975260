import type { Finding } from "../domain/finding.ts";
import { typeIn } from "./address.ts";
import { counted } from "./quantity.ts";

/** What backups are called, by a word in their resource type. The first that fits all of them counts. */
const NOUNS: readonly (readonly [word: string, one: string, many: string])[] = [
  ["snapshot", "snapshot", "snapshots"],
  ["recovery_point", "recovery point", "recovery points"],
  ["backup", "backup", "backups"],
  ["replica", "replica", "replicas"],
  ["image", "image", "images"],
];

/** `2 snapshots`, or `2 copies` where the types differ. */
export const copiesCounted = (addresses: readonly string[]): string => {
  const types = addresses.map(typeIn);
  const [, one, many] = NOUNS.find(([word]) => types.every((type) => type.includes(word))) ?? ["", "copy", "copies"];
  return counted(addresses.length, one, many);
};

export const isBackup = ({ rule }: Finding): boolean => rule === "backup-loss";

/**
 * Addresses of copies that go with what they are copies of. Of backups alone, which may be copies of each other, none
 * is the original.
 */
export const goingAlong = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap((finding) => (isBackup(finding) ? [] : (finding.remains?.goesWithIt ?? []))));
