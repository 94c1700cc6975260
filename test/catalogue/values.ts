/** Values that pass or fail the catalogue's tests, and objects that have them. */

import type { CatalogueRow, Conditions, Direction, Path, Test, Watch } from "../../src/domain/catalogue.ts";
import type { Attributes } from "../../src/domain/change.ts";
import { PROVIDER, valuesAt } from "../../src/domain/conditions.ts";
import { type KeptPaths, keptPathsOf } from "../../src/domain/kept-paths.ts";
import {
  ANY,
  isPair,
  isReading,
  type Pair,
  pairText,
  parsePath,
  type Reading,
  type Step,
} from "../../src/domain/path.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import { remembered } from "../../src/domain/remembered.ts";
import type { Json } from "../../src/input/json/value.ts";
import { project } from "../../src/input/plan/projection.ts";
import { providerSettings } from "../../src/input/plan/provider-settings.ts";

type Scalar = string | number | boolean | null;

/** Stands for a value of which only that it is there matters. */
const SOMETHING = "something";

/** One value for every way in which a test can pass. */
export function passing(test: Test): readonly Json[] {
  if (test === null || typeof test !== "object") return [test];
  if ("above" in test) return [test.above + 1];
  if ("below" in test) return [test.below - 1];
  if ("set" in test) return [test.set ? SOMETHING : null];
  if ("besides" in test) return ["another-word", null];
  if ("startsWith" in test) return [test.startsWith].flat().map((start) => `${start}-and-more`);
  return test;
}

/** Whether a word is a key with its value, as paths of pairs have them. */
const isPairText = (word: Scalar): boolean => typeof word === "string" && word.startsWith("[");

/** Values that do not pass; none where the test lets everything through. */
export function failing(test: Test): readonly Json[] {
  if (test !== null && typeof test === "object" && !Array.isArray(test)) {
    if ("above" in test) return [test.above, null];
    if ("below" in test) return [test.below, null];
    if ("set" in test) return [test.set ? null : SOMETHING];
    if ("besides" in test) return test.besides.slice(0, 1);
    return ["another-word", null];
  }
  const words = [test].flat() as Scalar[];
  const numbers = words.filter((word) => typeof word === "number");
  const others: Json[] = [
    ...(words.some((word) => typeof word === "boolean") ? [true, false] : []),
    ...(words.some((word) => typeof word === "string")
      ? [words.some(isPairText) ? pairText("another", "word") : "another-word"]
      : []),
    ...(numbers.length > 0 ? [Math.max(...numbers) + 1] : []),
    ...(words.every((word) => word === null) ? [SOMETHING] : [null]),
  ];
  return others.filter((other) => !words.includes(other as Scalar));
}

/** Changes that a watch's direction must see, and some that it must not. */
export interface Moves {
  readonly seen: readonly (readonly [Json, Json])[];
  readonly unseen: readonly (readonly [Json, Json])[];
}

const MORE = 7;
const LESS = 3;

const STEPS = {
  off: {
    seen: [
      [true, false],
      [true, null],
    ],
    unseen: [
      [false, true],
      [null, true],
      [true, true],
      [false, null],
    ],
  },
  on: {
    seen: [
      [false, true],
      [null, true],
    ],
    unseen: [
      [true, false],
      [true, null],
      [true, true],
      [null, false],
    ],
  },
  removed: {
    seen: [
      [["x", "y"], ["x"]],
      [["x"], null],
      ["x", null],
    ],
    unseen: [
      [["x"], ["x", "y"]],
      [null, "x"],
      [
        ["x", "y"],
        ["x", "y"],
      ],
    ],
  },
  set: {
    seen: [[null, "x"]],
    unseen: [
      ["x", "y"],
      ["x", null],
      ["x", "x"],
    ],
  },
  changed: {
    seen: [
      ["x", "y"],
      ["x", null],
    ],
    unseen: [
      ["x", "x"],
      [null, "x"],
    ],
  },
  rarer: {
    seen: [
      ["0 5 * * *", "0 5 * * 0"],
      ["daily", "yearly"],
      // It can't be compared, so it may be.
      ["daily", "when it suits"],
    ],
    unseen: [
      ["0 5 * * 0", "0 5 * * *"],
      ["0 5 * * *", "30 4 * * *"],
      ["when it suits", "when it suits"],
      [null, "daily"],
    ],
  },
} as const satisfies Record<Exclude<Extract<Direction, string>, "lowered" | "raised">, Moves>;

/** To nothing, where that is less than any number, or a number of its own. */
function toNothing(forever: readonly (number | null)[], unset: number | undefined): readonly (readonly [Json, Json])[] {
  if (forever.includes(null)) return [];
  return unset === undefined
    ? [[MORE, null]]
    : [
        [2 * unset, null],
        [null, unset / 2],
      ];
}

/** In which direction a number goes, where some values mean "no limit". */
function numbered(down: boolean, { forever = [], unset }: Pick<Watch, "forever" | "unset">): Moves {
  const falls: (readonly [Json, Json])[] = [
    [MORE, LESS],
    ["P7D", "P3D"],
    ...toNothing(forever, unset),
    ...forever.map((none) => [none, MORE] as const),
  ];
  const rises = falls.map(([before, after]) => [after, before] as const);
  return { seen: down ? falls : rises, unseen: [...(down ? rises : falls), [MORE, MORE]] };
}

const words = (side: Scalar | readonly Scalar[]): readonly Json[] => [side].flat() as Json[];

/** What is merged into what is there changes nothing by being left out. */
export function movesOf(watch: Watch): Moves {
  const { seen, unseen } = movesAlone(watch);
  if (watch.merged !== true) return { seen, unseen };
  const isLeftOut = ([, after]: readonly [Json, Json]): boolean => after === null;
  return { seen: seen.filter((move) => !isLeftOut(move)), unseen: [...unseen, ...seen.filter(isLeftOut)] };
}

function movesAlone(watch: Watch): Moves {
  const { change } = watch;
  if (change === "lowered" || change === "raised") return numbered(change === "lowered", watch);
  if (typeof change === "string") return STEPS[change];
  const { from, to } = change;
  const starts = from === undefined ? failing(to ?? null) : words(from);
  const ends = to === undefined ? failing(from ?? null) : words(to);
  const seen = starts.flatMap((start) => ends.flatMap((end) => (start === end ? [] : [[start, end] as const])));
  const isSeen = (before: Json, after: Json): boolean => seen.some(([a, b]) => a === before && b === after);
  const unseen = [
    ...seen.map(([before, after]) => [after, before] as const),
    ...starts.map((start) => [start, start] as const),
  ];
  return { seen, unseen: unseen.filter(([before, after]) => !isSeen(before, after)) };
}

/** Paths and the values that an object has there; null: nothing. */
export type Values = ReadonlyMap<Path, Json>;

type Mutable = Json[] | { [key: string]: Json };

const position = (step: Exclude<Step, Pair | Reading>): string | number => (step === ANY ? 0 : step);

export const endsInPair = (path: Path): boolean => isPair(parsePath(path).steps.at(-1));

/** The same few paths are asked for in each of many thousand objects. */
const stepsOf = remembered((path: Path) => parsePath(path).steps);

/** A path that ends in a pair, and its value, as the members that make the pair. */
function spread([path, value]: readonly [Path, Json]): readonly (readonly [readonly (string | number)[], Json])[] {
  const steps = stepsOf(path);
  const last = steps.at(-1);
  // A text that is read stands there as what it holds: the reader takes that too.
  const before = steps.flatMap((step) => (isPair(step) || isReading(step) ? [] : [position(step)]));
  if (!isPair(last)) return [[before, value]];
  const { pair } = last;
  const [key, text] = JSON.parse(value as string) as [string, string];
  return pair === "members"
    ? [[[...before, key], text]]
    : [
        [[...before, ...pair[0].split(".")], key],
        [[...before, ...pair[1].split(".")], text],
      ];
}

/**
 * An object with these values, and nothing else. What has to be there already because of a longer path is left as it
 * is.
 */
export function planted(values: Values): Json {
  const longestFirst = [...values]
    .filter(([, value]) => value !== null)
    .flatMap(spread)
    .sort(([a], [b]) => b.length - a.length);
  const root: Mutable = {};
  for (const [steps, value] of longestFirst) {
    let at: Mutable = root;
    for (const [i, step] of steps.entries()) {
      const members = at as Record<string | number, Json>;
      const next = steps[i + 1];
      if (next === undefined) members[step] ??= value;
      else members[step] ??= typeof next === "number" ? [] : {};
      if (next !== undefined) at = members[step] as Mutable;
    }
  }
  return root;
}

/** The literal arguments of a provider's configuration, in the form of a plan. */
export const configuration = (values: Values): Json => {
  const wrapped = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(wrapped);
    if (typeof value !== "object" || value === null) return { constant_value: value };
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, wrapped(member)]));
  };
  const { version = null, ...expressions } = wrapped(planted(values)) as { readonly [key: string]: Json };
  const constraint = version === null ? {} : { version_constraint: `~> ${values.get("version")}.0` };
  return { example: { name: "example", full_name: "example/example", ...constraint, expressions } };
};

const known = new WeakMap<CatalogueRow, KeptPaths>();

/**
 * What the reader keeps for a row: as it is asked for in the program itself. It goes with the row: of some, tests make
 * ten thousand variants.
 */
export function keptPathsIn(row: CatalogueRow): KeptPaths {
  const before = known.get(row);
  if (before !== undefined) return before;
  const paths = keptPathsOf(
    (type) => (type === row.type ? { known: "row", row } : { known: "nothing" }),
    DEFAULT_POLICY,
  )(row.type);
  known.set(row, paths);
  return paths;
}

/**
 * The attributes of an object with these values, read as a plan's would be; null where no object can have all of them
 * (nothing at `a`, but something at `a.b`).
 * `unknown` are paths whose values are known only after apply.
 */
export function read(
  values: Values,
  { provider }: KeptPaths,
  kept: KeptPaths["destroyed"],
  unknown: readonly Path[] = [],
): Attributes | null {
  const own = new Map([...values].filter(([path]) => !path.startsWith(PROVIDER)));
  const settings = new Map(
    [...values].flatMap(([path, value]) =>
      path.startsWith(PROVIDER) ? [[path.slice(PROVIDER.length), value] as const] : [],
    ),
  );
  const marks = planted(new Map(unknown.map((path) => [path, true])));
  const attributes = new Map([
    ...project(planted(own), undefined, marks, kept),
    ...(provider.length === 0 ? [] : providerSettings(configuration(settings), "example/example", provider)),
  ]);
  const isThere = ([path, value]: readonly [Path, Json]): boolean =>
    valuesAt(attributes, path).some((found) =>
      value === SOMETHING || (typeof value === "object" && value !== null)
        ? found.value !== null
        : found.value === value,
    );
  return [...values].every((one) => unknown.includes(one[0]) || isThere(one)) ? attributes : null;
}

/** Every combination of one value per path: objects with few values come first, since one of those mostly does. */
export function* combinations(domain: ReadonlyMap<Path, readonly Json[]>): Generator<Values> {
  const paths = [...domain];
  const chosen = new Map<Path, Json>();
  function* from(at: number, wanted: number): Generator<Values> {
    const [path, values] = paths[at] ?? [];
    if (path === undefined || values === undefined) {
      yield new Map(chosen);
      return;
    }
    for (const value of values) {
      const more = value === null ? wanted : wanted - 1;
      if (more < 0 || more > paths.length - at - 1) continue;
      chosen.set(path, value);
      yield* from(at + 1, more);
    }
  }
  for (let count = 0; count <= paths.length; count++) yield* from(0, count);
}

/** For every path that some conditions look at, the values worth trying. */
export function domainOf(conditions: readonly (Conditions | undefined)[]): Map<Path, readonly Json[]> {
  const domain = new Map<Path, readonly Json[]>();
  for (const one of conditions) {
    for (const [path, test] of Object.entries(one ?? {})) {
      domain.set(path, [...new Set([...(domain.get(path) ?? []), ...passing(test), ...failing(test), null])]);
    }
  }
  return domain;
}
