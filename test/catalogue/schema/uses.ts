/** Which paths a row of the catalogue uses, and what kind of value each of them must lead to. */
import type { CatalogueRow, Conditions, Leaves, Path, Test, Watch } from "../../../src/domain/catalogue.ts";
import { alternatives, PROVIDER } from "../../../src/domain/conditions.ts";
import { pathsOfNames } from "../../../src/domain/namespace.ts";
import { pathsOfRuleSets } from "../../../src/domain/rule-sets.ts";
import { pathsOfSorts } from "../../../src/domain/sorts.ts";

/** A path of a row, with the types of value that make sense there; none: anything does, a block too. */
export interface Use {
  readonly path: Path;
  readonly types: readonly string[];
}

const TYPES_OF_WORDS = { boolean: "bool", number: "number", string: "string" } as const;

const typesOf = (test: Test): readonly string[] => {
  if (test !== null && typeof test === "object" && !Array.isArray(test)) {
    if ("above" in test || "below" in test) return ["number"];
    return "set" in test ? [] : ["string"];
  }
  return [
    ...new Set(
      [test]
        .flat()
        .flatMap((word) => (word === null ? [] : [TYPES_OF_WORDS[typeof word as keyof typeof TYPES_OF_WORDS]])),
    ),
  ];
};

const inConditions = (conditions: Conditions | undefined): readonly Use[] =>
  Object.entries(conditions ?? {}).map(([path, test]) => ({ path, types: typesOf(test) }));

/** Numbers and lengths of time are read from texts too. */
const AMOUNT = ["number", "string"];

const usesOfLeaf = (leaf: Leaves): readonly Use[] => [
  ...inConditions(leaf.when),
  ...("empty" in leaf ? inConditions(leaf.empty) : []),
  ...(typeof leaf.days === "object"
    ? [{ path: leaf.days.path, types: leaf.days.unit === "duration" ? ["string"] : AMOUNT }]
    : []),
];

const usesOfLeaves = (leaves: readonly Leaves[] = []): readonly Use[] =>
  leaves.filter(({ of }) => of === undefined).flatMap(usesOfLeaf);

function usesOfWatch({ path, change, when, whenAfter, leaves }: Watch): readonly Use[] {
  const types =
    change === "off" || change === "on"
      ? ["bool"]
      : change === "lowered" || change === "raised"
        ? AMOUNT
        : typeof change === "object"
          ? [...new Set([...typesOf(change.from ?? null), ...typesOf(change.to ?? null)])]
          : [];
  return [{ path, types }, ...inConditions(when), ...inConditions(whenAfter), ...usesOfLeaves(leaves)];
}

const plain = (paths: readonly Path[], types: readonly string[]): readonly Use[] =>
  paths.map((path) => ({ path, types }));

/** What decides on an object of a sort, or of the type as a whole. */
const usesOfHolding = ({
  holds,
  forgets,
  leaves,
}: Pick<CatalogueRow, "holds" | "forgets" | "leaves">): readonly Use[] => [
  ...[...alternatives(holds), ...alternatives(forgets)].flatMap(inConditions),
  ...usesOfLeaves(leaves),
];

/** Every path of a row that is an attribute of its own type. */
export function usesIn(row: CatalogueRow): readonly Use[] {
  const { watch = [], expires = [], createdOff = [], refs = [], ids = [], decides = [], ruleSets = [], sorts } = row;
  const uses = [
    ...ruleSets.flatMap(({ when }) => inConditions(when)),
    ...plain([...pathsOfRuleSets({ ruleSets }), ...(row.rulesOf ?? [])], []),
    ...plain([...(row.alsoAs ?? []).flatMap(({ by }) => by), ...(row.knownBy ?? [])], ["string"]),
    ...[row.heavier?.when, row.lighter?.when, row.takesCopies?.when].flatMap(inConditions),
    ...[...(row.losing ?? []), ...(row.outlasts ?? [])].flatMap(({ when }) => inConditions(when)),
    ...usesOfHolding(row),
    ...(sorts === undefined ? [] : [...plain(pathsOfSorts(sorts), ["string"]), ...sorts.of.flatMap(usesOfHolding)]),
    ...watch.flatMap(({ unit }) => (unit === undefined ? [] : plain([unit], ["string"]))),
    ...watch.flatMap(({ instead }) => (instead === undefined ? [] : plain([instead.path], []))),
    ...watch.flatMap(({ otherwise }) => (otherwise === undefined ? [] : plain([otherwise], AMOUNT))),
    ...watch.flatMap(usesOfWatch),
    ...[...expires, ...createdOff].flatMap(({ when }) => inConditions(when)),
    ...plain(decides, []),
    ...refs.flatMap(({ when, follows }) => [...inConditions(when), ...inConditions(follows || undefined)]),
    ...plain([...refs.map(({ path }) => path), ...ids, ...pathsOfNames(row.namedIn)], ["string", "number"]),
  ];
  // Of the ids of every type some are read, whether or not it has one of that name.
  return uses.filter(({ path }) => !path.startsWith(PROVIDER) && !path.endsWith("~account"));
}
