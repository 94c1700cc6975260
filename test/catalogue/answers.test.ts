/**
 * Every condition of every row is met and missed here: values are built from the row itself, read as a plan's would be,
 * and the program must answer with exactly this leaf, watch or sentence. A condition that can't be met, or one that an
 * earlier one always forestalls, is a mistake of the row.
 */

import { describe, expect, test } from "vitest";
import { tables } from "../../src/catalogue/load.ts";
import type {
  CatalogueRow,
  Conditions,
  KindSorts,
  Leaves,
  Path,
  Sort,
  Test,
  TypeSort,
  TypeSorts,
} from "../../src/domain/catalogue.ts";
import type { Attributes, ResourceChange } from "../../src/domain/change.ts";
import { alternatives, hold } from "../../src/domain/conditions.ts";
import type { Evidence } from "../../src/domain/evidence.ts";
import { holdsAnything, holdsAt, isOnlyForgotten } from "../../src/domain/holding.ts";
import type { KeptPaths } from "../../src/domain/kept-paths.ts";
import { pairText } from "../../src/domain/path.ts";
import type { Plan } from "../../src/domain/plan.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import { remainsOf } from "../../src/domain/remains.ts";
import { resolvedOf } from "../../src/domain/resolved.ts";
import { createdOff } from "../../src/domain/rules/created-off.ts";
import { dataExpiry } from "../../src/domain/rules/data-expiry.ts";
import { loss } from "../../src/domain/rules/loss.ts";
import { pathsOfSorts, sorted, variantsOf } from "../../src/domain/sorts.ts";
import { stateGraphOf } from "../../src/domain/state/graph.ts";
import { findWatched } from "../../src/domain/watched.ts";
import type { Json } from "../../src/input/json/value.ts";
import {
  combinations,
  domainOf,
  endsInPair,
  failing,
  keptPathsIn,
  movesOf,
  passing,
  read,
  type Values,
} from "./values.ts";

const NONE: Attributes = new Map();

const changeOf = (
  type: string,
  effect: "create" | "update" | "delete",
  before: Attributes,
  after: Attributes,
): ResourceChange => ({
  address: `${type}.x`,
  deposed: null,
  previousAddress: null,
  module: null,
  mode: "managed",
  type,
  provider: "example/example",
  action: { effect },
  actions: [effect],
  imported: false,
  reason: null,
  because: [],
  callings: [],
  before,
  after,
  identity: null,
  exactIdentity: null,
});

const planOf = (changes: readonly ResourceChange[]): Plan => ({
  source: "plan.json",
  root: ".",
  formatVersion: "1.2",
  plannedAt: null,
  terraformVersion: "1.11.4",
  errored: false,
  complete: true,
  applyable: true,
  counts: {
    create: 0,
    read: 0,
    update: 0,
    replace: 0,
    delete: 1,
    forget: 0,
    none: 0,
    unknown: 0,
    moved: 0,
    imported: 0,
    deposed: 0,
  },
  changes,
  standing: [],
  contents: [],
  moves: [],
  namings: null,
  hasPriorState: true,
  managedInState: 20,
  atStake: 20,
  deferred: 0,
  deferredDestroys: [],
  deferredInvocations: [],
  deferredRuns: [],
  drift: [],
  creations: [],
  imports: [],
  invocations: [],
  moduleCalls: [],
  statePlace: null,
  unreadable: [],
});

const catalogueOf = (rows: readonly CatalogueRow[]) => (type: string) => {
  const row = rows.find((one) => one.type === type);
  return row === undefined ? ({ known: "nothing" } as const) : ({ known: "row", row } as const);
};

/** The first combination, read, that is as wanted. */
function find(
  domain: ReadonlyMap<Path, readonly Json[]>,
  keptPaths: KeptPaths,
  kept: KeptPaths["destroyed"],
  isWanted: (attributes: Attributes, values: Values) => boolean,
): { values: Values; attributes: Attributes } | null {
  for (const values of combinations(domain)) {
    const attributes = read(values, keptPaths, kept);
    if (attributes !== null && isWanted(attributes, values)) return { values, attributes };
  }
  return null;
}

/** The domain with one path held to one value. */
const fixed = (domain: ReadonlyMap<Path, readonly Json[]>, path: Path, value: Json): Map<Path, readonly Json[]> =>
  new Map([...domain, [path, [value]]]);

/** Of the many types that one row stands for a few are enough, beside those that the conditions name. */
const FEW = 4;
const narrowed = (domain: ReadonlyMap<Path, readonly Json[]>, conditions: Conditions): Map<Path, readonly Json[]> =>
  new Map(
    [...domain].map(([path, values]) => {
      const named = path in conditions ? passing(conditions[path] as Test) : [];
      return [path, named.length === 0 ? values : [...new Set([...named, ...values.slice(0, FEW), null])]];
    }),
  );

/** Values that fail a test; also those with which an object holds something. */
const missing = (asked: Test, values: readonly Json[] = []): readonly Json[] => [
  ...failing(asked),
  ...values.filter((value) => !passing(asked).includes(value as never)),
];

/** All but one of some conditions. */
const without = (conditions: Conditions, path: Path): Conditions =>
  Object.fromEntries(Object.entries(conditions).filter(([key]) => key !== path));

const told = (path: Path, value: Json): string => `${path} = ${JSON.stringify(value)}`;

/**
 * Complaints about conditions that never decide anything: a way to pass that is never answered, or a test that no value
 * fails.
 */
function idle(
  conditions: Conditions,
  domain: ReadonlyMap<Path, readonly Json[]>,
  search: (domain: ReadonlyMap<Path, readonly Json[]>, isWanted: (attributes: Attributes) => boolean) => boolean,
  answers: (attributes: Attributes) => boolean,
): readonly string[] {
  return Object.entries(conditions).flatMap(([path, asked]: [Path, Test]) => [
    ...passing(asked).flatMap((value) =>
      search(fixed(domain, path, value), answers) ? [] : [`${told(path, value)} is never what decides`],
    ),
    ...(failing(asked).some((value) =>
      search(
        fixed(domain, path, value),
        (attributes) => hold(without(conditions, path), attributes) && !answers(attributes),
      ),
    )
      ? []
      : [`${path} can't be missed`]),
  ]);
}

/** Every test of `holds`, and of `forgets` beside it. */
function kept(row: CatalogueRow): readonly string[] {
  const keptPaths = keptPathsIn(row);
  const domain = domainOf([row.heavier?.when, ...alternatives(row.holds), ...alternatives(row.forgets)]);
  const search = (space: ReadonlyMap<Path, readonly Json[]>, isWanted: (attributes: Attributes) => boolean): boolean =>
    find(space, keptPaths, keptPaths.destroyed, isWanted) !== null;
  const weightOf = (attributes: Attributes): string | undefined => {
    const holding = resolvedOf(changeOf(row.type, "delete", attributes, NONE), catalogueOf([row])(row.type));
    return holding.holds === "row" ? holding.row.weight : undefined;
  };
  const isLost = (attributes: Attributes): boolean =>
    holdsAnything(row, attributes) && isOnlyForgotten(row, attributes);
  return [
    ...alternatives(row.holds).flatMap((conditions) =>
      idle(conditions, domain, search, (attributes) => holdsAnything(row, attributes)),
    ),
    ...idle(row.heavier?.when ?? {}, domain, search, (attributes) => weightOf(attributes) === row.heavier?.weight),
    ...alternatives(row.forgets).flatMap((conditions) => idle(conditions, domain, search, isLost)),
    ...(row.forgets === true && row.leaves !== undefined ? ["leaves something, but is always forgotten"] : []),
  ].map((problem) => `${row.type}: ${problem}`);
}

/** Every sort: found by each of its kinds in its group, and by no other group's. */
const toldApart = (row: CatalogueRow): readonly string[] => {
  const { sorts } = row;
  if (sorts === undefined) return [];
  return "type" in sorts ? toldApartByType(row, sorts) : toldApartByKind(row, sorts);
};

/** Every type of a cloud's API: found as its sort, whatever its case and version, and no other type that is near. */
const toldApartByType = (row: CatalogueRow, { type: path, of, settings = [], harmless }: TypeSorts) => {
  const keptPaths = keptPathsIn(row);
  const foundAs = (type: string) => {
    const values = read(new Map([[path, type]]), keptPaths, keptPaths.destroyed);
    return values === null ? null : sorted(row, values);
  };
  const isFound = ({ what, class: named }: TypeSort, type: string): boolean => {
    const found = foundAs(type);
    return found !== null && found !== "harmless" && found.what === `${what} (${type})` && found.class === named;
  };
  const isSettings = (type: string): boolean => {
    const found = foundAs(type);
    return found !== null && found !== "harmless" && !holdsAnything(found, NONE) && found.settings !== undefined;
  };
  return [
    ...of.flatMap((sort) => sort.types.filter((type) => !isFound(sort, type)).map((type) => `${type} is not found`)),
    ...of
      .flatMap(({ types }) => types.filter((type) => ![null, "harmless"].includes(foundAs(`${type}Else`) as string)))
      .map((type) => `${type}Else holds something`),
    ...settings.filter((type) => !isSettings(type)).map((type) => `${type} is no settings`),
    ...harmless.filter((type) => foundAs(type.toUpperCase()) !== "harmless").map((type) => `${type} is not harmless`),
    ...(foundAs("Nobody.Example/things") === null ? [] : ["a type that nobody has named is known"]),
  ].map((problem) => `${row.type}: ${problem}`);
};

const toldApartByKind = (row: CatalogueRow, sorts: KindSorts): readonly string[] => {
  const keptPaths = keptPathsIn(row);
  const foundIn = (version: string, kind: string) => {
    const values = read(
      new Map([
        [sorts.version, version],
        [sorts.kind, kind],
      ]),
      keptPaths,
      keptPaths.destroyed,
    );
    return values === null ? null : sorted(row, values);
  };
  const isFound = (sort: Sort, group: string, kind: string): boolean => {
    const found = foundIn(group === "core" ? "v1" : `${group}/v1`, kind);
    return found !== null && found !== "harmless" && found.what === sort.what && found.class === sort.class;
  };
  return [
    ...sorts.of.flatMap((sort) => {
      const group = sort.group.startsWith(".") ? `any${sort.group}` : sort.group;
      return (sort.kinds ?? ["AnyKind"]).flatMap((kind) => [
        ...(isFound(sort, group, kind) ? [] : [`${group} ${kind} is not found`]),
        ...(isFound(sort, `not-${group}`, kind) && !sort.group.startsWith(".")
          ? [`not-${group} ${kind} is found`]
          : []),
      ]);
    }),
    ...sorts.harmless.flatMap((group) =>
      foundIn(group === "core" ? "v1" : `${group}/v1`, "AnyKind") === "harmless" ? [] : [`${group} is not harmless`],
    ),
    ...(foundIn("nobody.example.com/v1", "AnyKind") === null ? [] : ["a group that nobody has named is known"]),
    ...(foundIn("v1", "ConfigMap") === "harmless" ? [] : ["a config map is not harmless"]),
  ].map((problem) => `${row.type}: ${problem}`);
};

/** Every safeguard that is created switched off: over each type that it may guard, and only where that has it on. */
const switchedOff = (row: CatalogueRow, byType: ReadonlyMap<string, CatalogueRow>): readonly string[] =>
  (row.createdOff ?? []).flatMap((off) =>
    (row.refs ?? [])
      .filter(({ role, outer }) => role !== "key" && outer !== true)
      .flatMap(({ path, to }) => to.map((type) => ({ path, target: byType.get(type) })))
      .flatMap(({ path, target }) => {
        if (target === undefined) return [];
        const keptOf = (one: CatalogueRow) => [keptPathsIn(one), keptPathsIn(one).created ?? []] as const;
        const own = (values: Values) => read(new Map([...values, [path, "the-same"]]), ...keptOf(row));
        const others = [...combinations(domainOf([off.over === "unseen" ? {} : off.over]))].flatMap(
          (values) =>
            read(new Map([...values, ["id", "the-same"]]), keptPathsIn(target), keptPathsIn(target).unchanged ?? []) ??
            [],
        );
        const isSaid = (after: Attributes | null, over: Attributes | null): boolean => {
          if (after === null) return false;
          const change = changeOf(row.type, "create", NONE, after);
          const standing =
            over === null ? [] : [{ address: `${target.type}.y`, deposed: null, type: target.type, values: over }];
          const plan = { ...planOf([change]), standing };
          const graph = stateGraphOf(plan, catalogueOf([row, target]));
          const context = {
            plan,
            policy: DEFAULT_POLICY,
            graph,
            today: "2026-11-21",
            isNewRoot: null,
            oldBecause: null,
            copiedByNew: new Set<string>(),
            state: null,
            importedAsUnknown: new Set<string>(),
            renameOf: () => null,
            classOf: () => null,
          };
          return createdOff(change, context).some(({ detail }) => detail?.kind === "says" && detail.says === off.says);
        };
        const mine = [...combinations(domainOf([off.when]))].map(own);
        const isOn = (values: Attributes): boolean => off.over === "unseen" || hold(off.over, values);
        return [
          ...(mine.some((after) => others.some((over) => isSaid(after, over))) ? [] : ["is never said"]),
          ...(mine.some((after) => isSaid(after, null)) ? ["is said where nothing is guarded"] : []),
          ...(others.some((over) => !isOn(over) && mine.some((after) => isSaid(after, over)))
            ? ["is said where it was off before"]
            : []),
          ...(mine.every((after) => after === null || others.some((over) => isSaid(after, over)))
            ? ["is said of one that is on"]
            : []),
        ].map((problem) => `${row.type} over ${target.type}, "${off.says}": ${problem}`);
      }),
  );

const DURATION_OF_14_DAYS = { days: 14, hours: 336, minutes: 20_160, seconds: 1_209_600, duration: "14d" } as const;

/** Whether only the rest of a plan decides: one that takes along what is inside gets what the next leaf says. */
const isPassedWhenEmptied = ({ refusal, when }: Leaves): boolean =>
  (refusal === "not-empty" || refusal === "in-use") && when === undefined;

/** Every leaf, by itself and after those before it. */
function left(original: CatalogueRow): readonly string[] {
  // Which leaf answered is told by its sentence, so each gets one of its own.
  const leaves = (original.leaves ?? [])
    .filter((leaf, i, all) => leaf.of === undefined && (i === all.length - 1 || !isPassedWhenEmptied(leaf)))
    .map((leaf, i) => ({ ...leaf, says: `leaf ${i}` }));
  const row = { ...original, leaves };
  const keptPaths = keptPathsIn(row);
  const answer = (attributes: Attributes) => {
    const change = changeOf(row.type, "delete", attributes, NONE);
    return remainsOf(change, row, stateGraphOf(planOf([change]), catalogueOf([row])), true);
  };
  const all = domainOf([...alternatives(row.holds), ...alternatives(row.forgets), ...leaves.map(({ when }) => when)]);
  return leaves.flatMap(({ remains, when = {}, days, says }) => {
    const domain =
      typeof days === "object"
        ? new Map([...all, [days.path, [DURATION_OF_14_DAYS[days.unit], ...(all.get(days.path) ?? [])]]])
        : all;
    const isReached = (attributes: Attributes): boolean => {
      if (!holdsAnything(row, attributes) || isOnlyForgotten(row, attributes)) return false;
      const found = answer(attributes);
      return saysFirst(found.evidence, says) && found.remains.kind === remains;
    };
    const first = (space: ReadonlyMap<Path, readonly Json[]>, isWanted: (attributes: Attributes) => boolean) =>
      find(space, keptPaths, keptPaths.destroyed, isWanted);
    const search = (...asked: Parameters<typeof first>): boolean => first(...asked) !== null;
    // One that says how many days, if any can.
    const given = typeof days === "object" ? fixed(all, days.path, DURATION_OF_14_DAYS[days.unit]) : all;
    const example = first(given, isReached) ?? first(domain, isReached);
    const problems =
      example === null
        ? ["is never what remains"]
        : [
            ...idle(when, domain, search, isReached),
            ...daysProblems(days, example, answer(example.attributes).remains.days),
          ];
    return problems.map(
      (problem) =>
        `${row.type}, leaf "${original.leaves?.[leaves.findIndex((leaf) => leaf.says === says)]?.says}": ${problem}`,
    );
  });
}

/** Whether what the destroy leaves, in these words, is the first thing that is told. */
const saysFirst = ([first]: readonly Evidence[], says: string): boolean =>
  first?.kind === "leaves" && first.says === says;

/** Containers whose values decide on a leaf, with the reference that names them. */
const decidingOn = (leaf: Leaves, row: CatalogueRow, byType: ReadonlyMap<string, CatalogueRow>) =>
  (row.refs ?? [])
    .filter(({ role }) => role === leaf.of)
    .flatMap(({ path, to }) => to.map((type) => ({ path, container: byType.get(type) })))
    .flatMap(({ path, container }) =>
      container !== undefined && Object.keys(leaf.when ?? {}).every((one) => container.decides?.includes(one))
        ? [{ path, container }]
        : [],
    );

/** Values of a container that meet a leaf, with its days, and values that miss it; undefined where there are none. */
function decisive(
  leaf: Leaves,
  container: CatalogueRow,
): { readonly good: Attributes | undefined; readonly bad: Attributes | undefined } {
  const keptPaths = keptPathsIn(container);
  const days: Values =
    typeof leaf.days === "object" ? new Map([[leaf.days.path, DURATION_OF_14_DAYS[leaf.days.unit]]]) : new Map();
  const tried = [...combinations(domainOf([leaf.when]))].flatMap((values) => [values, new Map([...values, ...days])]);
  const objects = tried.flatMap(
    (values) => read(new Map([...values, ["id", "the-same"]]), keptPaths, keptPaths.updated ?? []) ?? [],
  );
  const isMet = (attributes: Attributes): boolean => hold(leaf.when ?? {}, attributes);
  // The last one has the days, where there are any.
  return { good: objects.filter(isMet).at(-1), bad: objects.find((attributes) => !isMet(attributes)) };
}

/**
 * Every leaf that another object's values decide: reached with what the object is stored in, not without it, not where
 * the plan changes or destroys that. What it was made by may go as well.
 */
const leftInside = (row: CatalogueRow, byType: ReadonlyMap<string, CatalogueRow>): readonly string[] =>
  (row.leaves ?? []).flatMap((leaf) => {
    if (leaf.of === undefined) return [];
    const containers = decidingOn(leaf, row, byType);
    if (containers.length === 0) return [`${row.type}, leaf "${leaf.says}": nothing it is stored in decides that`];
    return containers.flatMap(({ path, container }) =>
      leftIn({ ...row, leaves: [leaf] }, leaf, path, container).map(
        (problem) => `${row.type} in ${container.type}, leaf "${leaf.says}": ${problem}`,
      ),
    );
  });

function leftIn(row: CatalogueRow, leaf: Leaves, path: Path, container: CatalogueRow): readonly string[] {
  const { good, bad } = decisive(leaf, container);
  if (good === undefined || bad === undefined) return ["its values can't be met, or not missed"];
  const own = read(new Map([[path, "the-same"]]), keptPathsIn(row), keptPathsIn(row).destroyed) ?? NONE;
  const answer = (before: Attributes, after: Attributes, effect: "update" | "delete" = "update") => {
    // One that goes for good; what comes back with its container is asked in test/domain/leftover.test.ts.
    const rows = [row, effect === "delete" ? { ...container, leaves: [] } : container];
    const change = changeOf(row.type, "delete", own, NONE);
    const changes = [change, { ...changeOf(container.type, effect, before, after), address: `${container.type}.y` }];
    return remainsOf(change, row, stateGraphOf(planOf(changes), catalogueOf(rows)), true);
  };
  const isReached = ({ evidence }: ReturnType<typeof answer>): boolean => saysFirst(evidence, leaf.says);
  const found = answer(good, good);
  const hasDays =
    typeof leaf.days === "object" ? found.remains.days !== null : found.remains.days === (leaf.days ?? null);
  // Where nothing remains, one of the two is enough.
  const isHalf = [answer(good, bad), answer(bad, good)].some((one) => isReached(one) !== (leaf.remains === "nothing"));
  return [
    ...(found.remains.kind === leaf.remains && isReached(found) ? [] : ["is never what remains"]),
    ...(hasDays ? [] : ["its days can't be read"]),
    ...(isHalf ? ["is decided by what is before the plan alone, or after it"] : []),
    ...(isReached(answer(bad, bad)) ? ["remains where it should not"] : []),
    ...(isReached(answer(good, NONE, "delete")) === (leaf.of === "made")
      ? []
      : ["is decided otherwise where that goes too"]),
  ];
}

function daysProblems(
  days: NonNullable<CatalogueRow["leaves"]>[number]["days"],
  { values }: { values: Values },
  found: number | null,
): readonly string[] {
  if (days === undefined) return found === null ? [] : ["has days out of nowhere"];
  if (typeof days === "number") return found === days ? [] : [`should last ${days} days`];
  const isGiven = values.get(days.path) === DURATION_OF_14_DAYS[days.unit];
  return found === null || (isGiven && found !== 14) ? [`its days can't be read from ${days.path}`] : [];
}

/**
 * Every watch: each of its moves is reported, by it or by an earlier one on the path; some of them by it; none that
 * goes the other way.
 */
function moved(row: CatalogueRow): readonly string[] {
  const keptPaths = keptPathsIn(row);
  const keeping = keptPaths.updated ?? [];
  const watches = row.watch ?? [];
  return watches.flatMap((watch, i) => {
    const { path, when = {}, whenAfter = {} } = watch;
    const siblings = watches.filter((other) => other.path === path);
    // The others are not asked: some rows have hundreds.
    const ofPath = { ...row, watch: siblings };
    // Nothing but the path itself differs after the change, so both are met by values that stay.
    const all: Conditions = { ...when, ...whenAfter };
    const domain = narrowed(
      domainOf([...alternatives(row.holds), ...siblings.flatMap((other) => [other.when, other.whenAfter])]),
      all,
    );
    const { seen: moves, unseen } = movesOf(watch);
    // A condition on the value itself is one on the value before.
    const [start] = when[path] === undefined ? [] : passing(when[path]);
    const seen =
      start === undefined
        ? moves
        : moves.flatMap(([before, after]) => (Array.isArray(before) ? [] : [[start, after] as const]));
    // A block around the path goes with the last of what is in it, or it has to be set itself: the move itself decides.
    const around = Object.keys(whenAfter).filter(
      (key) => path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`),
    );
    // So does an element of a list, of which another watch tells where something else counts in its place.
    const isOfElement = watch.otherwise !== undefined && watch.change === "changed";
    const isEnd = ([, after]: readonly [Json, Json]): boolean => (around.length > 0 || isOfElement) && after === null;
    /**
     * Watches on the path that see a move of an object on which this watch looks, for the first such object that is as
     * wanted.
     */
    const report = (
      [before, after]: readonly [Json, Json],
      space: ReadonlyMap<Path, readonly Json[]>,
      isWanted: (found: ReturnType<typeof findWatched>) => boolean,
      conditions: Conditions = all,
      unknown = false,
    ): boolean =>
      find(fixed(space, path, before), keptPaths, keeping, (old, values) => {
        if (!hold(conditions, old)) return false;
        const others = [...values].filter(
          ([key]) => !key.startsWith(`${path}.`) && !key.startsWith(`${path}[`) && (unknown || !around.includes(key)),
        );
        const now = read(
          new Map([...others, [path, unknown ? null : after]]),
          keptPaths,
          keeping,
          unknown ? [path] : [],
        );
        if (now === null) return false;
        const change = changeOf(row.type, "update", old, now);
        return holdsAt(change, row) && isWanted(findWatched(change, ofPath).filter((one) => one.watch.path === path));
      }) !== null;
    const isMine = (found: ReturnType<typeof findWatched>): boolean =>
      found.some((one) => one.watch === watch && one.certain);
    const isReported = (found: ReturnType<typeof findWatched>): boolean =>
      found.some((one) => one.certain && watches.indexOf(one.watch) <= i);

    const mine = seen.filter((move) => report(move, domain, isMine));
    const [example] = mine;
    if (example === undefined) return [`${row.type}: the watch "${watch.says}" on ${path} never answers`];
    const idleWords = (side: 0 | 1, words: unknown): readonly string[] =>
      words === undefined
        ? []
        : [words]
            .flat()
            .filter((word) => !mine.some((move) => move[side] === word))
            .map((word) => `${side === 0 ? "from" : "to"} ${JSON.stringify(word)} never answers`);
    const search = (
      space: ReadonlyMap<Path, readonly Json[]>,
      isWanted: (found: ReturnType<typeof findWatched>) => boolean,
      conditions: Conditions,
    ): boolean => mine.some((move) => report(move, space, isWanted, conditions));
    return [
      ...seen
        .filter((move) => !isEnd(move) && !report(move, domain, isReported))
        .map((move) => `${JSON.stringify(move)} is not reported`),
      ...[...unseen, ...seen.filter(isEnd)]
        .filter((move) => report(move, domain, isMine))
        .map((move) => `${JSON.stringify(move)} is reported`),
      ...(typeof watch.change === "object"
        ? [...idleWords(0, watch.change.from), ...idleWords(1, watch.change.to)]
        : []),
      ...(report(example, domain, (found) => found.some(({ certain }) => !certain), all, true) ===
      (watch.ifUnknown !== "unsaid")
        ? []
        : [`a value known only after apply is ${watch.ifUnknown === "unsaid" ? "" : "not "}reported`]),
      ...Object.entries(all).flatMap(([key, asked]) => [
        ...passing(asked).flatMap((value) =>
          search(fixed(domain, key, value), isMine, all) ? [] : [`${told(key, value)} is never what decides`],
        ),
        ...(around.includes(key) ||
        key === path ||
        missing(asked, domain.get(key)).some((value) =>
          search(fixed(domain, key, value), (found) => !isMine(found), without(all, key)),
        )
          ? []
          : [`${key} can't be missed`]),
      ]),
    ].map((problem) => `${row.type}, watch on ${path}, "${watch.says}": ${problem}`);
  });
}

/**
 * Every sentence on what expires: said of a create and of an update that brings the values in, not of one that had
 * them.
 */
/** Of an object of a type with many sorts: nothing but that it is of the same sort. */
const ofSameType = ({ sorts }: CatalogueRow, attributes: Attributes): Attributes =>
  new Map(sorts === undefined ? [] : pathsOfSorts(sorts).map((path) => [path, attributes.get(path) ?? []]));

/** What makes an object of such a type be of some sort. */
const ofFirstSort = ({ sorts }: CatalogueRow): Values =>
  new Map(sorts !== undefined && "type" in sorts ? [[sorts.type, sorts.of[0]?.types[0] ?? null]] : []);

function expired(original: CatalogueRow): readonly string[] {
  return (original.expires ?? []).flatMap((expires) => {
    // What a watch says in the same words is told by the watch.
    const watch = (original.watch ?? []).filter(({ says }) => says !== expires.says);
    // What is deleted at once by a create is said of an update by a watch, which has to be there.
    const ofWatch = (original.watch ?? []).filter(({ says, rule }) => says === expires.says && rule === expires.rule);
    const row = { ...original, watch, expires: [expires] };
    const keptPaths = keptPathsIn(row);
    const domain = domainOf([expires.when]);
    const ofCreate = keptPaths.created ?? [];
    const ofUpdate = [...(keptPaths.updated ?? [])];
    const says = (effect: "create" | "update", before: Attributes, after: Attributes): boolean => {
      const change = changeOf(row.type, effect, before, after);
      const plan = planOf([change]);
      const context = {
        plan,
        policy: DEFAULT_POLICY,
        graph: stateGraphOf(plan, catalogueOf([row])),
        today: "2026-11-21",
        isNewRoot: null,
        oldBecause: null,
        copiedByNew: new Set<string>(),
        state: null,
        importedAsUnknown: new Set<string>(),
        renameOf: () => null,
        classOf: () => null,
      };
      const told = expires.rule === undefined ? dataExpiry(change, context) : loss(change, context);
      return told.some(({ detail }) => detail?.kind === "says" && detail.says === expires.says);
    };
    const search = (
      space: ReadonlyMap<Path, readonly Json[]>,
      isWanted: (attributes: Attributes) => boolean,
    ): boolean => find(space, keptPaths, ofCreate, isWanted) !== null;
    const created = (attributes: Attributes): boolean => says("create", NONE, attributes);
    const before = domainOf(alternatives(row.holds));
    const brought = find(domain, keptPaths, ofUpdate, (attributes) => {
      const old = find(
        before,
        keptPaths,
        ofUpdate,
        (values) => holdsAnything(row, values) && !hold(expires.when, values),
      );
      return says("update", new Map([...(old?.attributes ?? NONE), ...ofSameType(row, attributes)]), attributes);
    });
    return [
      ...(search(domain, created) ? idle(expires.when, domain, search, created) : ["is never said of a create"]),
      ...(expires.rule === undefined && brought === null ? ["is never said of an update"] : []),
      ...(expires.rule !== undefined && ofWatch.length === 0 && row.isAction !== true
        ? ["has no watch that says it of an update"]
        : []),
      ...(brought !== null && says("update", brought.attributes, brought.attributes)
        ? ["is said of values that were there before"]
        : []),
    ].map((problem) => `${row.type}, "${expires.says}": ${problem}`);
  });
}

/** Every reference: the object it names is found, by its `id` and by each of its own `ids`, from both ends. */
const pointed = (row: CatalogueRow, byType: ReadonlyMap<string, CatalogueRow>): readonly string[] =>
  (row.refs ?? []).flatMap((reference) => pointedBy({ ...row, refs: [reference] }, byType));

/** The same for a row with one reference: another one may name the same where this one does not. */
function pointedBy(row: CatalogueRow, byType: ReadonlyMap<string, CatalogueRow>): readonly string[] {
  const values = (
    of: CatalogueRow,
    path: Path,
    besides: Values = new Map(),
    value: string = endsInPair(path) ? pairText("key", "the-same") : "the-same",
  ): Attributes => read(new Map([...besides, [path, value]]), keptPathsIn(of), keptPathsIn(of).destroyed) ?? NONE;
  return (row.refs ?? []).flatMap(
    ({ role, path, to, when, target: asked, prefix = "", only, below, members, having }) =>
      to.flatMap((type) => {
        const target = byType.get(type);
        if (target === undefined) return [`${row.type}: ${path} points to ${type}, which is no row`];
        const pair = having?.any === true ? pairText("key", "something") : null;
        const besides = new Map<Path, Json>([
          ...Object.entries(when ?? {}).map(([other, asked]) => [other, passing(asked)[0] ?? null] as const),
          ...(having !== undefined && pair !== null ? [[having.path, pair] as const] : []),
        ]);
        const missed = Object.entries(when ?? {}).map(
          ([other, asked]) => new Map([...besides, [other, failing(asked)[0] ?? null]]),
        );
        const kept = new Set(keptPathsIn(target).destroyed.map((one) => one.path));
        const wanted = Object.entries(asked ?? {}).flatMap(([other, test]) =>
          kept.has(other) ? [[other, passing(test)[0] ?? null] as const] : [],
        );
        const paired = pair === null ? [] : (target.ids ?? []).filter(endsInPair).map((id) => [id, pair] as const);
        const isTags = endsInPair(path) && only === undefined;
        const scope = "/the/Scope";
        const isAccount = path.endsWith("~account");
        const plain = isAccount ? "/subscriptions/the-same/x" : `${prefix}the-same`;
        const named = isTags ? pairText(`${prefix}key`, "the-same") : below ? scope : plain;
        const naming = (second: string): string => (only === undefined ? named : pairText("the-same", second));
        const isFound = (id: Path, own: Values, value = naming(String(only))): boolean => {
          const changes = [
            {
              ...changeOf(row.type, "delete", values(row, path.replace("~account", ""), own, value), NONE),
              address: `${row.type}.y`,
            },
            changeOf(
              target.type,
              "delete",
              values(
                target,
                id,
                new Map([...ofFirstSort(target), ...wanted, ...paired]),
                ...(below ? [`${scope}/one`] : []),
              ),
              NONE,
            ),
          ] as const;
          const situation = stateGraphOf(planOf(changes), catalogueOf([row, target]));
          const [from, at] = changes.map(situation.of);
          if (from === undefined || at === undefined) return false;
          const ways = [situation.targets(from, role).includes(at), situation.pointingTo(at, role).includes(from)];
          if (ways[0] !== ways[1]) throw new Error(`${row.type} and ${type} find each other one way alone`);
          return ways.every((way) => way);
        };
        const known = members ? [path] : ["id", ...(below ? [] : (target.ids ?? []))];
        const ids = known.filter((id) => endsInPair(id) === isTags);
        return [
          ...(ids.length === 0 ? [`${row.type}: ${path} asks for tags that ${type} does not name`] : []),
          ...ids
            .filter((id) => !isFound(id, besides))
            .map((id) => `${row.type}: ${role} by ${path} does not find ${type} by ${id}`),
          ...(only !== undefined && ids.some((id) => isFound(id, besides, naming("another")))
            ? [`${row.type}: ${path} is followed whatever stands beside it`]
            : []),
          ...missed
            .filter((own) => ids.some((id) => isFound(id, own)))
            .map(() => `${row.type}: ${path} is followed where it should not be`),
        ];
      }),
  );
}

/** What follows its source by its own values, or never: by these alone that is a copy of it. */
function following(row: CatalogueRow): readonly string[] {
  const keptPaths = keptPathsIn(row);
  return (row.refs ?? []).flatMap(({ path, to, follows }) => {
    if (follows === undefined) return [];
    const follower = (more: Values): boolean => {
      const own = read(new Map([...more, [path, "the-same"]]), keptPaths, keptPaths.destroyed) ?? NONE;
      const source = { ...BARE, type: `${to[0]}` };
      const other = changeOf(source.type, "update", new Map([["id", [SAME]]]), NONE);
      const changes = [changeOf(row.type, "delete", own, NONE), { ...other, address: `${source.type}.y` }] as const;
      const graph = stateGraphOf(planOf(changes), catalogueOf([row, source]));
      const object = graph.of(changes[0]);
      return object !== undefined && graph.sourcesOf(object).length > 0;
    };
    const tests = Object.entries(follows || {});
    const met = new Map(tests.map(([other, asked]) => [other, passing(asked)[0] ?? null]));
    const missed = tests.map(([other, asked]) => new Map([...met, [other, failing(asked)[0] ?? null]]));
    return [
      ...(follower(met) === (follows !== false) ? [] : [follows === false ? "follows all the same" : "never follows"]),
      ...(missed.some(follower) ? ["follows where it should not"] : []),
    ].map((problem) => `${row.type}, by ${path}: ${problem}`);
  });
}

/** What is a copy of all by its own values, or never: by each of these alone it is one of a part. */
function partial(row: CatalogueRow): readonly string[] {
  const keptPaths = keptPathsIn(row);
  return (row.refs ?? []).flatMap(({ path, to, when, whole }) => {
    if (whole === undefined) return [];
    const isPart = (more: Values): boolean => {
      const own = read(new Map([...more, [path, "the-same"]]), keptPaths, keptPaths.destroyed) ?? NONE;
      const source = { ...BARE, type: `${to[0]}` };
      const changes = [
        { ...changeOf(row.type, "delete", own, NONE), address: `${row.type}.y` },
        changeOf(source.type, "delete", new Map([["id", [SAME]]]), NONE),
      ] as const;
      const graph = stateGraphOf(planOf(changes), catalogueOf([row, source]));
      const [copy, object] = changes.map(graph.of);
      if (copy === undefined || object === undefined) return false;
      return graph.partsOf(object).has(copy);
    };
    const tests = Object.entries(whole || {});
    const met = new Map(
      [...Object.entries(when ?? {}), ...tests].map(([other, asked]) => [other, passing(asked)[0] ?? null]),
    );
    const missed = tests
      .filter(([other]) => when?.[other] === undefined)
      .map(([other, asked]) => new Map([...met, [other, failing(asked)[0] ?? null]]));
    return [
      ...(isPart(met) === (whole === false) ? [] : [whole === false ? "copies all" : "never copies all"]),
      ...(missed.every(isPart) ? [] : ["copies all where it should not"]),
    ].map((problem) => `${row.type}, by ${path}: ${problem}`);
  });
}

/** What weighs less while its source stays: so it does with it, and not without, nor where it is no copy by its values. */
function lightened(row: CatalogueRow): readonly string[] {
  const { lighter, refs = [] } = row;
  if (lighter === undefined) return [];
  const keptPaths = keptPathsIn(row);
  const [good, ...bad] = [
    new Map(Object.entries(lighter.when ?? {}).map(([path, asked]) => [path, passing(asked)[0] ?? null])),
    ...Object.entries(lighter.when ?? {}).map(([path, asked]) => new Map([[path, failing(asked)[0] ?? null]])),
  ];
  return refs
    .filter(({ role, follows, members }) => role === "copies" && follows !== false && members !== true)
    .flatMap(({ path, to }) => {
      const own = (values: Values) =>
        read(new Map([...values, [path, "the-same"]]), keptPaths, keptPaths.destroyed) ?? NONE;
      const isLighter = (values: Values, sourceEffect: "update" | "delete" | null): boolean => {
        const source = { ...row, type: to[0] ?? row.type };
        const change = changeOf(row.type, "delete", own(values), NONE);
        const other = changeOf(source.type, sourceEffect ?? "update", new Map([["id", [SAME]]]), NONE);
        const changes = sourceEffect === null ? [change] : [change, { ...other, address: `${source.type}.y` }];
        const plan = planOf(changes);
        const graph = stateGraphOf(plan, catalogueOf([row, { ...BARE, type: source.type }]));
        const [said] = loss(change, {
          plan,
          policy: DEFAULT_POLICY,
          graph,
          today: "2026-11-21",
          isNewRoot: null,
          oldBecause: null,
          copiedByNew: new Set<string>(),
          state: null,
          importedAsUnknown: new Set<string>(),
          renameOf: () => null,
          classOf: () => null,
        });
        return said?.detail?.kind === "says" && said.detail.says === lighter.loses && said.weight === lighter.weight;
      };
      return [
        ...(isLighter(good ?? new Map(), "update") ? [] : ["never weighs less"]),
        ...(isLighter(good ?? new Map(), "delete") ? ["weighs less though its source goes"] : []),
        ...(isLighter(good ?? new Map(), null) ? ["weighs less though its source is not in the state"] : []),
        ...(bad.some((values) => isLighter(values, "update")) ? ["weighs less though it is no copy"] : []),
      ].map((problem) => `${row.type}, by ${path}: ${problem}`);
    });
}

const SAME = { value: "the-same", sensitive: false, unknown: false };
const BARE: CatalogueRow = {
  type: "bare_source",
  class: "data",
  weight: "high",
  what: "source",
  loses: "All.",
  source: "https://example.com",
};

const TABLES = [...tables()]
  .map(([prefix, table]) => [prefix, table().rows] as const)
  .filter(([, rows]) => rows.length > 0);
const BY_TYPE = new Map(TABLES.flatMap(([, rows]) => rows).map((row) => [row.type, row]));
const tablesWith = (...fields: readonly (keyof CatalogueRow)[]) =>
  TABLES.filter(([, rows]) => rows.some((row) => fields.some((field) => field in row)));

describe("Every condition decides something", () => {
  test.each(tablesWith("sorts"))("which sort of a type an object is: %s", (_, rows) => {
    expect(rows.flatMap(toldApart)).toEqual([]);
  });
  test.each(tablesWith("heavier", "holds", "sorts", "forgets"))(
    "whether an object holds anything, how much it weighs, or whether it is only forgotten: %s",
    (_, rows) => {
      expect(rows.flatMap(variantsOf).flatMap(kept)).toEqual([]);
    },
  );
  test.each(tablesWith("leaves", "sorts"))("what the destroy leaves: %s", (_, rows) => {
    expect(rows.flatMap(variantsOf).flatMap(left)).toEqual([]);
    expect(rows.flatMap((row) => leftInside(row, BY_TYPE))).toEqual([]);
  });
  test.each(tablesWith("watch"))("which change in place is reported: %s", (_, rows) => {
    expect(rows.flatMap(moved)).toEqual([]);
  });
  test.each(tablesWith("expires"))("what makes stored data expire: %s", (_, rows) => {
    expect(rows.flatMap(expired)).toEqual([]);
  });
  test.each(tablesWith("lighter"))("what weighs less while its source stays: %s", (_, rows) => {
    expect(rows.flatMap(lightened)).toEqual([]);
  });
  test.each(tablesWith("refs"))("what follows its source still: %s", (_, rows) => {
    expect(rows.flatMap(following)).toEqual([]);
  });
  test.each(tablesWith("refs"))("what is a copy of all: %s", (_, rows) => {
    expect(rows.flatMap(partial)).toEqual([]);
  });
  test.each(tablesWith("createdOff"))("what a create switches off: %s", (_, rows) => {
    expect(rows.flatMap((row) => switchedOff(row, BY_TYPE))).toEqual([]);
  });
  test.each(tablesWith("refs"))("what an object points to: %s", (_, rows) => {
    expect(rows.flatMap((row) => pointed(variantsOf(row)[0] ?? row, BY_TYPE))).toEqual([]);
  });
});

/** The machinery above has to see mistakes; each of these rows has one. */
describe("A mistake in a row is seen", () => {
  const row = (more: Partial<CatalogueRow>): CatalogueRow => ({
    type: "some_database",
    class: "data",
    weight: "high",
    what: "database",
    loses: "All.",
    source: "https://example.com",
    ...more,
  });
  const leaf = (says: string, when?: Conditions) => ({ remains: "grace" as const, says, ...(when && { when }) });
  const guard = { rule: "guard-removed" as const, says: "it goes" };
  const account = row({ type: "some_account", class: "container" });
  const inAccount = row({
    leaves: [{ ...leaf("some", { days: 7 }), of: "inside" }],
    refs: [{ role: "inside", path: "account", to: ["some_account"] }],
  });
  test.each<[string, readonly string[], string]>([
    [
      "a leaf after one that always matches",
      left(row({ leaves: [leaf("all"), leaf("some", { a: true })] })),
      "is never what remains",
    ],
    [
      "a leaf whose conditions contradict",
      left(row({ leaves: [leaf("some", { a: null, "a[0].b": true })] })),
      "is never what remains",
    ],
    [
      "a word that an earlier leaf takes",
      left(row({ leaves: [leaf("x", { a: "x" }), leaf("xy", { a: ["x", "y"] })] })),
      'a = "x" is never what decides',
    ],
    [
      "a test that everything passes",
      left(row({ leaves: [leaf("all", { a: [true, false, null] })] })),
      "a can't be missed",
    ],
    [
      "a leaf of a type that is only forgotten",
      kept(row({ forgets: true, leaves: [leaf("all")] })),
      "is always forgotten",
    ],
    [
      "days that can't be read",
      left(row({ leaves: [{ ...leaf("all", { a: "x" }), days: { path: "a", unit: "days" } }] })),
      "its days can't be read",
    ],
    [
      "a watch behind the same one",
      moved(
        row({
          watch: [
            { ...guard, path: "a", change: "off" },
            { ...guard, path: "a", change: { from: true } },
          ],
        }),
      ),
      "never answers",
    ],
    [
      "an enum word behind an earlier watch",
      moved(
        row({
          watch: [
            { ...guard, path: "a", change: { to: "x" } },
            { ...guard, path: "a", change: { to: ["x", "y"] } },
          ],
        }),
      ),
      'to "x" never answers',
    ],
    [
      "a watch on objects that hold nothing",
      moved(row({ holds: { a: true }, watch: [{ ...guard, path: "b", change: "off", when: { a: false } }] })),
      "never answers",
    ],
    [
      "an expiry of a type that holds something under some values alone, which a create has not yet",
      expired(row({ holds: { a: true }, expires: [{ when: { b: true }, says: "it expires" }] })),
      "is never said of a create",
    ],
    [
      "a leaf by values that the container's row does not name",
      leftInside(inAccount, new Map([["some_account", account]])),
      "nothing it is stored in decides",
    ],
    [
      "a leaf by values of a container that can't be missed",
      leftInside(
        row({ ...inAccount, leaves: [{ ...leaf("all", { days: [true, false, null] }), of: "inside" }] }),
        new Map([["some_account", { ...account, decides: ["days"] }]]),
      ),
      "can't be met, or not missed",
    ],
    [
      "a reference by tags to a type that names none",
      pointed(
        row({ refs: [{ role: "copies", path: "tag{}", to: ["some_account"] }] }),
        new Map([["some_account", account]]),
      ),
      "asks for tags",
    ],
    [
      "a reference to a type without a row",
      pointed(row({ refs: [{ role: "inside", path: "a", to: ["some_server"] }] }), new Map()),
      "is no row",
    ],
  ])("%s", (_, problems, expected) => {
    expect(problems.join("\n")).toContain(expected);
  });
  test("and a row without one is not complained about", () => {
    const good = row({
      holds: { "disk[*].kind": ["ssd", "hdd"] },
      leaves: [leaf("x", { a: "x" }), leaf("more", { days: { above: 0 } }), leaf("all")],
      watch: [
        { ...guard, path: "days", change: { to: [0, null] } },
        { ...guard, path: "days", change: "lowered" },
      ],
      expires: [{ when: { "disk[*].kind": "ssd" }, says: "it expires" }],
    });
    const { holds: _, ...always } = good;
    expect([...kept(good), ...left(good), ...moved(good), ...expired(always)]).toEqual([]);
  });
});
