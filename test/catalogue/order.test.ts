/** The order of a list means nothing, whichever row looks into it: the same elements in another order say nothing. */
import { expect, test } from "vitest";
import { tables } from "../../src/catalogue/load.ts";
import type { CatalogueRow, Conditions, Limit, Matching, Path } from "../../src/domain/catalogue.ts";
import { listsIn } from "../../src/domain/elements.ts";
import { isReading, pairText, parsePath, type Step } from "../../src/domain/path.ts";
import { findWatched } from "../../src/domain/watched.ts";
import type { Json, JsonObject } from "../../src/input/json/value.ts";
import { project } from "../../src/input/plan/projection.ts";
import { endsInPair, failing, movesOf, passing, planted } from "./values.ts";

const ROWS = [...tables()].flatMap(([, table]) => table().rows);

type Pools = ReadonlyMap<Path, readonly Json[]>;

const asked = (when: Conditions = {}): readonly (readonly [Path, readonly Json[]])[] =>
  Object.entries(when).map(([path, one]) => [path, [...passing(one), ...failing(one)]]);

function limited({ at, by, unit, means = [] }: Limit): readonly (readonly [Path, readonly Json[]])[] {
  const words = means.flatMap(({ word, words: all }) => [word, ...all]);
  const texts = by === "at-least" || by === "at-most" ? [3, 7, 30] : ["a/", "a/b", "c", ...words];
  const pairs = [pairText("a", "b"), pairText("c", "d")];
  const places = [at].flat() as readonly Path[];
  return [
    ...(unit === undefined ? [] : [[unit, ["days", "years"]] as const]),
    ...places.map((path) => [path, endsInPair(path) ? pairs : texts] as const),
  ];
}

/** Values that something depends on, at each path that a row looks at. */
function poolsOf({ watch = [], ruleSets = [] }: CatalogueRow): Pools {
  const matchings = ruleSets.flatMap((set): readonly Matching[] => [set, ...(set.except ? [set.except] : [])]);
  const plain = (value: Json): boolean => typeof value !== "object";
  const all = [
    ...watch.flatMap((one) => [
      [one.path, movesOf(one).seen.flat().filter(plain)] as const,
      ...asked(one.when),
      ...asked(one.whenAfter),
      ...(one.unit === undefined ? [] : [[one.unit, ["days", "years"]] as const]),
      ...(one.instead === undefined ? [] : [[one.instead.path, [1, 24]] as const]),
    ]),
    ...matchings.flatMap(({ when, limits }) => [...asked(when), ...limits.flatMap(limited)]),
  ];
  const pools = new Map<Path, readonly Json[]>();
  for (const [path, values] of all) pools.set(path, [...new Set([...(pools.get(path) ?? [null]), ...values])]);
  return pools;
}

/** Always the same: each of so many elements has another value of each pool, as far as there are. */
const elementOf = (pools: Pools, paths: readonly Path[], n: number): JsonObject =>
  planted(
    new Map(
      paths.map((path, at) => {
        const values = pools.get(path) ?? [null];
        return [path, values[(n * (at + 1) + (n >> 1)) % values.length] ?? null];
      }),
    ),
  ) as JsonObject;

type Key = string | number;

const keysOf = (list: Path): readonly Key[] =>
  parsePath(list.slice(0, -"[*]".length)).steps.filter((step: Step): step is Key => !isReading(step));

const at = (value: Json | undefined, keys: readonly Key[]): Json | undefined =>
  keys.reduce<Json | undefined>((found, key) => (found as JsonObject | undefined)?.[key as string], value);

/** An object with these elements in a list, and the values around them. */
function holding(outside: JsonObject, keys: readonly Key[], elements: readonly Json[]): Json {
  const whole = structuredClone(outside) as Record<Key, Json>;
  let here = whole;
  for (const [i, key] of keys.entries()) {
    const isLast = i === keys.length - 1;
    const next = here[key];
    if (isLast) here[key] = [...elements];
    else if (typeof next !== "object" || next === null) here[key] = typeof keys[i + 1] === "number" ? [] : {};
    here = here[key] as Record<Key, Json>;
  }
  return whole;
}

const TURNS = [1, 2] as const;
const SIZE = 4;

/** What a row says of one of its lists turned by some places. */
function saidOf(row: CatalogueRow, pools: Pools, list: Path): readonly string[] {
  const paths = [...pools.keys()];
  const isInside = (path: Path): boolean => listsIn(path)[0] === list;
  const inside = paths.filter(isInside);
  const keys = keysOf(list);
  const found = Array.from({ length: 3 * SIZE }, (_, n) => at(elementOf(pools, inside, n), keys));
  const elements = found.flatMap((one) => (one as readonly Json[] | undefined)?.[0] ?? []);
  const kept = paths.map(parsePath);
  const outside = elementOf(
    pools,
    paths.filter((path) => !isInside(path)),
    1,
  );
  const read = (some: readonly Json[]) => project(holding(outside, keys, some), undefined, undefined, kept);
  return [0, SIZE, 2 * SIZE].flatMap((from) => {
    const some = elements.slice(from, from + SIZE);
    return TURNS.flatMap((turn) => {
      const turned = [...some.slice(turn), ...some.slice(0, turn)];
      const change = { action: { effect: "update" } as const, before: read(some), after: read(turned) };
      return findWatched(change, row).map(({ watch }) => `${row.type}: ${watch.says}`);
    });
  });
}

test("of each row", () => {
  let lists = 0;
  const said = ROWS.flatMap((row) => {
    const pools = poolsOf(row);
    const own = [...new Set([...pools.keys()].flatMap((path) => listsIn(path).slice(0, 1)))];
    lists += own.length;
    return own.flatMap((list) => saidOf(row, pools, list));
  });
  expect([...new Set(said)]).toEqual([]);
  expect(lists).toBeGreaterThan(100);
});
