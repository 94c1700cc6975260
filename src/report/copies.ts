import type { Finding, Remains } from "../domain/finding.ts";
import { rememberedWith } from "../domain/remembered.ts";
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

type Noun = (typeof NOUNS)[number];

const COPY: Noun = ["", "copy", "copies"];

const nounOf = (types: ReadonlySet<string>): Noun =>
  NOUNS.find(([word]) => [...types].every((type) => type.includes(word))) ?? COPY;

/** Thousands of objects may share one list of thousands of copies, and each is told of. */
const nounFor = rememberedWith((addresses: readonly string[]): Noun => nounOf(new Set(addresses.map(typeIn))));

/** `2 snapshots`, or `2 copies` where the types differ. `count`: where not all of them are known by name. */
export const copiesCounted = (addresses: readonly string[], count = addresses.length): string => {
  const [, one, many] = nounFor(addresses);
  return counted(count, one, many);
};

/**
 * `its 2 snapshots`, or `2 more objects` where the types do not tell: what goes with an object may be no copy of it, as
 * the disks of a machine.
 */
export const alongCounted = (addresses: readonly string[], count: number): string => {
  const [, one, many] = nounFor(addresses);
  if (one === COPY[1]) return counted(count, "more object");
  return `its ${count === 1 ? one : counted(count, one, many)}`;
};

/** Types of what makes copies at set times, and is none itself. */
const SCHEDULES = /schedule|backup_plan|backup_selection|(?<!replication_)polic(?:y|ies)|snapshot_configuration/;

/** Types of what backups are kept in, and is no copy itself. */
const VAULTS = /backup_vault$/;

/**
 * What survives, taken apart: copies, and schedules and vaults, of which no plan tells whether they have made or got
 * any yet.
 */
export interface Surviving {
  readonly copies: readonly string[];
  /** Where not all of them are known by name. */
  readonly count: number;
  readonly schedules: readonly string[];
  readonly vaults: readonly string[];
}

/** What survives of an object; copies, schedules and vaults apart. */
export function survivingIn({ survivors, survivorsCount }: Pick<Remains, "survivors" | "survivorsCount">): Surviving {
  const schedules = survivors.filter((address) => SCHEDULES.test(typeIn(address)));
  const vaults = survivors.filter((address) => VAULTS.test(typeIn(address)));
  const others = new Set([...schedules, ...vaults]);
  // As it is known already, where it is long.
  const copies = others.size === 0 ? survivors : survivors.filter((address) => !others.has(address));
  return { copies, count: survivorsCount - schedules.length - vaults.length, schedules, vaults };
}

/** Whether what is lost is a backup, or makes some. */
export const isBackup = ({ rule }: Finding): boolean => rule === "backup-loss";

/**
 * Addresses of copies that go with what they are copies of. Of backups alone, which may be copies of each other, none
 * is the original.
 */
export const goingAlong = (findings: readonly Finding[]): ReadonlySet<string> => {
  const lists = new Set(findings.flatMap((finding) => (isBackup(finding) ? [] : [finding.remains?.goesWithIt ?? []])));
  const going = new Set<string>();
  for (const list of lists) for (const address of list) going.add(address);
  return going;
};
