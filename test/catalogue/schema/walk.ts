/**
 * Whether a provider's schema has what the catalogue says of a type. Schemas come in two forms: that of `terraform
 * providers schema -json`, and the short one that is committed here (kinds.ts).
 */
import type { Path } from "../../../src/domain/catalogue.ts";
import { ANY, isPair, isReading, parsePath } from "../../../src/domain/path.ts";
import { isMembers, type Kind, type Members, memberOf } from "./kinds.ts";
import type { Use } from "./uses.ts";

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
export type Place =
  | { readonly is: "members"; readonly of: (name: string) => Place | null }
  | { readonly is: "elements"; readonly of: Place; readonly unordered: boolean }
  /** An object, or a list of at most one: the reader forgives either. */
  | { readonly is: "one"; readonly of: Place }
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

/** The place where the members of a type stand in the short form. */
export const inMembers = (members: Members): Place => ({
  is: "members",
  of: (name) => {
    const kind = memberOf(members, name);
    return kind === undefined ? null : inKind(kind);
  },
});

function inKind(kind: Kind | Members): Place {
  if (isMembers(kind)) return inMembers(kind);
  if (typeof kind === "string") return { is: "value", type: kind };
  const [form, inner] = kind;
  if (form === "one") return { is: "one", of: inMembers(inner) };
  return form === "map"
    ? { is: "keys", of: inKind(inner) }
    : { is: "elements", of: inKind(inner), unordered: form === "set" };
}

/** A value that may be of every kind: whatever stands in it. */
const ANYTHING: Place = { is: "value", type: "any" };

/** The place at a path, or what keeps the path from leading anywhere. */
function placeAt(start: Place, path: Path): Place | string {
  let place = start;
  for (const step of parsePath(path).steps) {
    if (place.is === "value" && (place.type === "any" || place.type === "dynamic")) return ANYTHING;
    // What is in a text no schema tells.
    if (isReading(step)) return place.is === "value" && place.type === "string" ? ANYTHING : "it is no text";
    if (place.is === "one") {
      place = place.of;
      if (step === 0 || step === ANY) continue;
    }
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

/** What is wrong with one use of a path among the members of a type, or null. */
export function wrongAt(start: Place, { path, types }: Use): string | null {
  const place = placeAt(start, path);
  if (typeof place === "string") return place;
  if (types.length === 0) return null;
  if (place.is !== "value") return `it is a block or list, and a ${types.join(" or ")} is asked for`;
  return ["any", "dynamic", ...types].includes(place.type)
    ? null
    : `it is a ${place.type}, and a ${types.join(" or ")} is asked for`;
}

/** What is wrong with one use of a path in a type's schema, or null. */
export const wrongIn = (block: Block, use: Use): string | null => wrongAt(inBlock(block), use);
