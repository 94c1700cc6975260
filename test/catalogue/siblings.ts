/**
 * Types that are siblings: an old name and its new one, zonal and regional, for Linux and for Windows, symmetric and
 * asymmetric keys. What a row says of one of them holds for the other, or there is a reason why not (siblings.json).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allRows } from "../../src/catalogue/index.ts";
import { renamedIn } from "../../src/catalogue/written.ts";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";
import { alternatives } from "../../src/domain/conditions.ts";
import { readExtracts } from "./schema/extract.ts";
import { inMembers, wrongAt } from "./schema/walk.ts";

interface Listed {
  /** Siblings that their names do not tell. */
  readonly pairs: readonly (readonly [string, string])[];
  /** By `type, sibling`: why the two may differ in something, by what. */
  readonly differ: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const LISTED = JSON.parse(readFileSync(join(import.meta.dirname, "siblings.json"), "utf8")) as Listed;

/** Changes of a name that lead to a sibling's. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/_region_/, "_"],
  [/_regional_/, "_"],
  [/_v\d$/, ""],
  [/_v3$/, "_v2"],
  [/_windows_/, "_linux_"],
  [/_slot$/, ""],
  [/_microsoft$/, ""],
  [/_asymmetric_encryption_/, "_symmetric_"],
  [/_asymmetric_signature_/, "_asymmetric_encryption_"],
  [/_json$/, ""],
];

const OLDER = /^Older name of (\w+)\./;

export interface Siblings {
  readonly one: CatalogueRow;
  readonly other: CatalogueRow;
}

/** All pairs of rows that are siblings. */
export function siblings(): readonly Siblings[] {
  const rows = new Map(allRows().map((row) => [row.type, row]));
  const old = new Set([...readExtracts().keys()].flatMap((prefix) => renamedIn(prefix).map(([type]) => type)));
  const pairs = [...rows.values()].flatMap((row) => {
    const names = NAMES.flatMap(([pattern, by]) => (pattern.test(row.type) ? [row.type.replace(pattern, by)] : []));
    const older = OLDER.exec(row.note ?? "")?.[1];
    return [...names, ...(older === undefined ? [] : [older])].map((other) => [row.type, other] as const);
  });
  return [...pairs, ...LISTED.pairs].flatMap(([type, sibling]) => {
    const [one, other] = [rows.get(type), rows.get(sibling)];
    return one === undefined || other === undefined || one === other || old.has(type) ? [] : [{ one, other }];
  });
}

/** What a row says of switches, each as a text that can be compared, with the paths that it needs. */
function said(row: CatalogueRow): ReadonlyMap<string, readonly string[]> {
  const conditions = (when: object | undefined) => Object.keys(when ?? {});
  return new Map<string, readonly string[]>([
    ...(row.watch ?? []).map(({ path, change, rule }): [string, readonly string[]] => [
      `watch ${path} ${JSON.stringify(change)} ${rule}`,
      [path],
    ]),
    ...(row.leaves ?? []).map((leaf): [string, readonly string[]] => [
      `leaves ${leaf.remains} ${JSON.stringify(leaf.when ?? {})}`,
      conditions(leaf.when),
    ]),
    ...(row.forgets === true ? [["forgets", []] as [string, readonly string[]]] : []),
    ...alternatives(row.forgets).map((when): [string, readonly string[]] => [
      `forgets ${JSON.stringify(when)}`,
      conditions(when),
    ]),
    ...(row.heavier === undefined
      ? []
      : [[`heavier ${JSON.stringify(row.heavier.when)}`, conditions(row.heavier.when)] as [string, readonly string[]]]),
  ]);
}

const schemas = readExtracts();

/** Whether a type can have the paths at all: by its schema, where there is one. */
function canHave(type: string, paths: readonly string[]): boolean {
  const members = schemas.get(type.slice(0, type.indexOf("_")))?.types[type];
  if (members === null || members === undefined) return true;
  return paths.every(
    (path) => path.startsWith("provider.") || wrongAt(inMembers(members), { path, types: [] }) === null,
  );
}

/** Where two siblings differ, as `what`: class, weight, or something that only one of them says. */
export function differences({ one, other }: Siblings): readonly string[] {
  const [first, second] = [said(one), said(other)];
  const only = (here: typeof first, there: typeof first, type: string, lacking: string) =>
    [...here].flatMap(([what, paths]) => (there.has(what) || !canHave(lacking, paths) ? [] : [`${type}: ${what}`]));
  return [
    ...(one.class === other.class ? [] : [`class ${one.class}, ${other.class}`]),
    ...(one.weight === other.weight ? [] : [`weight ${one.weight}, ${other.weight}`]),
    ...only(first, second, one.type, other.type),
    ...only(second, first, other.type, one.type),
  ];
}
