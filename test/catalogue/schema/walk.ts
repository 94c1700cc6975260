/**
 * Whether a provider's schema has what the catalogue says of a type: the form of `terraform providers schema -json`.
 */
import type { CatalogueRow, Conditions, Leaves, Path, Test } from "../../../src/domain/catalogue.ts";
import { alternatives, PROVIDER } from "../../../src/domain/conditions.ts";
import { ANY, isPair, isReading, parsePath } from "../../../src/domain/path.ts";
import { pathsOfRuleSets } from "../../../src/domain/rule-sets.ts";

/** A type in Terraform's notation: `"string"`, `["list", "string"]`, `["object", {…}]`. */
type Type = string | readonly [string, Type | { readonly [name: string]: Type }];

interface Attribute {
  readonly type?: Type;
  readonly nested_type?: { readonly attributes: Readonly<Record<string, Attribute>>; readonly nesting_mode: Nesting };
}

type Nesting = "single" | "list" | "set" | "map" | "group";

export interface Block {
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly block_types?: Readonly<
    Record<string, { readonly nesting_mode: Nesting; readonly max_items?: number; readonly block: Block }>
  >;
}

/** What stands at a place: members by name, elements, or a plain value. */
type Place =
  | { readonly is: "members"; readonly of: (name: string) => Place | null }
  | { readonly is: "elements"; readonly of: Place; readonly unordered: boolean }
  | { readonly is: "keys"; readonly of: Place }
  | { readonly is: "value"; readonly type: string };

const nested = (inner: Place, mode: Nesting, most: number | undefined): Place => {
  if (mode === "single" || mode === "group") return inner;
  return mode === "map"
    ? { is: "keys", of: inner }
    : { is: "elements", of: inner, unordered: mode === "set" && most !== 1 };
};

const inBlock = (block: Block): Place => ({
  is: "members",
  of: (name) => {
    const attribute = block.attributes?.[name];
    if (attribute !== undefined) return inAttribute(attribute);
    const inner = block.block_types?.[name];
    return inner === undefined ? null : nested(inBlock(inner.block), inner.nesting_mode, inner.max_items);
  },
});

const inAttribute = ({ type, nested_type }: Attribute): Place => {
  if (nested_type !== undefined)
    return nested(inBlock({ attributes: nested_type.attributes }), nested_type.nesting_mode, undefined);
  return inType(type as Type);
};

const inType = (type: Type): Place => {
  if (typeof type === "string") return { is: "value", type };
  const [kind, inner] = type;
  if (kind === "list" || kind === "set")
    return { is: "elements", of: inType(inner as Type), unordered: kind === "set" };
  if (kind === "map") return { is: "keys", of: inType(inner as Type) };
  const members = inner as { readonly [name: string]: Type };
  return { is: "members", of: (name) => (members[name] === undefined ? null : inType(members[name])) };
};

/** The place at a path, or what keeps the path from leading anywhere. */
function placeAt(block: Block, path: Path): Place | string {
  let place = inBlock(block);
  for (const step of parsePath(path).steps) {
    // What is in a text no schema tells.
    if (isReading(step))
      return place.is === "value" && place.type === "string" ? { is: "value", type: "any" } : "it is no text";
    if (isPair(step)) {
      const named =
        step.pair === "members" ? null : step.pair.map((name) => (place.is === "members" ? place.of(name) : null));
      if (named === null ? place.is !== "keys" : named.includes(null)) return `there are no pairs to compare`;
      place = { is: "value", type: "string" };
    } else if (typeof step === "string") {
      const next: Place | null = place.is === "members" ? place.of(step) : place.is === "keys" ? place.of : null;
      if (next === null) return place.is === "elements" ? `a list stands before "${step}"` : `there is no "${step}"`;
      place = next;
    } else {
      if (place.is !== "elements") return `what stands before [${step === ANY ? "*" : step}] is no list`;
      // Lists are let be: the framework's blocks have no limit in the schema, even where the provider takes one alone.
      if (step !== ANY && place.unordered) return `[${step}] is any one of a set; all of them are [*]`;
      place = place.of;
    }
  }
  return place;
}

/** A path of a row, with the types of value that make sense there; none: anything does, a block too. */
interface Use {
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

const usesOfLeaf = ({ when, days }: Leaves): readonly Use[] => [
  ...inConditions(when),
  ...(typeof days === "object" ? [{ path: days.path, types: days.unit === "duration" ? ["string"] : ["number"] }] : []),
];

/** Every path of a row that is an attribute of its own type. */
export function usesIn({
  heavier,
  holds,
  forgets,
  leaves = [],
  watch = [],
  expires = [],
  refs = [],
  ids = [],
  decides = [],
  ruleSets = [],
  rulesOf = [],
}: CatalogueRow): readonly Use[] {
  const uses = [
    ...ruleSets.flatMap(({ when }) => inConditions(when)),
    ...[...pathsOfRuleSets({ ruleSets }), ...rulesOf].map((path) => ({ path, types: [] })),
    ...[heavier?.when, ...alternatives(holds), ...alternatives(forgets)].flatMap(inConditions),
    ...leaves.filter(({ of }) => of === undefined).flatMap(usesOfLeaf),
    ...watch.flatMap(({ unit }) => (unit === undefined ? [] : [{ path: unit, types: ["string"] }])),
    ...watch.flatMap(({ path, change, when }) => {
      const types =
        change === "off" || change === "on"
          ? ["bool"]
          : change === "lowered" || change === "raised"
            ? ["number"]
            : typeof change === "object"
              ? [...new Set([...typesOf(change.from ?? null), ...typesOf(change.to ?? null)])]
              : [];
      return [{ path, types }, ...inConditions(when)];
    }),
    ...expires.flatMap(({ when }) => inConditions(when)),
    ...decides.map((path) => ({ path, types: [] })),
    ...refs.flatMap(({ when }) => inConditions(when)),
    ...[...refs.map(({ path }) => path), ...ids].map((path) => ({ path, types: ["string", "number"] })),
  ];
  return uses.filter(({ path }) => !path.startsWith(PROVIDER));
}

/** What is wrong with one use of a path in a type's schema, or null. */
export function wrongIn(block: Block, { path, types }: Use): string | null {
  const place = placeAt(block, path);
  if (typeof place === "string") return place;
  if (types.length === 0) return null;
  if (place.is !== "value") return `it is a block or list, and a ${types.join(" or ")} is asked for`;
  return place.type === "any" || types.includes(place.type)
    ? null
    : `it is a ${place.type}, and a ${types.join(" or ")} is asked for`;
}
