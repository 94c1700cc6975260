/**
 * What a provider's schema says of a type, short enough to be committed: names of attributes, and what kind of value
 * stands there. Nothing else of a schema is kept: no texts, no defaults.
 */

/**
 * A plain value, or `any` for one that may be of every kind.
 * `one`: an object, or a list of at most one: providers change between these forms.
 */
export type Kind =
  | "string"
  | "number"
  | "bool"
  | "any"
  | readonly ["list" | "set" | "map", Kind | Members]
  | readonly ["one", Members];

/** Attributes by name. A name that begins with `=` is set by the provider alone. */
export interface Members {
  readonly [name: string]: Kind | Members;
}

export const isMembers = (kind: Kind | Members): kind is Members => typeof kind === "object" && !Array.isArray(kind);

const ONLY_COMPUTED = "=";

export const keyOf = (name: string, isSettable: boolean): string => (isSettable ? name : `${ONLY_COMPUTED}${name}`);

export const memberOf = (members: Members, name: string): Kind | Members | undefined =>
  Object.hasOwn(members, name)
    ? members[name]
    : Object.hasOwn(members, keyOf(name, false))
      ? members[keyOf(name, false)]
      : undefined;

/** Both together, where a provider comes in two packages: what either has. */
export function merged(first: Members, second: Members): Members {
  const all: Record<string, Kind | Members> = { ...first };
  for (const [key, kind] of Object.entries(second)) {
    const name = key.replace(ONLY_COMPUTED, "");
    const known = Object.hasOwn(all, key) ? all[key] : undefined;
    if (known !== undefined) all[key] = mergedKinds(known, kind);
    else if (!Object.hasOwn(all, name)) {
      delete all[keyOf(name, false)];
      all[key] = kind;
    }
  }
  return all;
}

function mergedKinds(first: Kind | Members, second: Kind | Members): Kind | Members {
  if (isMembers(first)) return isMembers(second) ? merged(first, second) : first;
  if (typeof first === "string" || typeof second === "string" || isMembers(second)) return first;
  if (first[0] !== second[0]) return first;
  return [first[0], mergedKinds(first[1], second[1])] as Kind;
}

/** Attributes that can be set, with the path that a row would write: `settings[0].backup[*].enabled`. */
export function settablePaths(members: Members, before = ""): readonly string[] {
  return Object.entries(members).flatMap(([key, kind]) =>
    key.startsWith(ONLY_COMPUTED) ? [] : pathsTo(`${before}${key}`, kind),
  );
}

function pathsTo(path: string, kind: Kind | Members): readonly string[] {
  if (isMembers(kind)) return settablePaths(kind, `${path}.`);
  if (typeof kind === "string") return [path];
  const [form, inner] = kind;
  if (form === "one") return [path, ...settablePaths(inner, `${path}[0].`)];
  const elements = form === "map" ? path : `${path}[*]`;
  return [path, ...(isMembers(inner) ? settablePaths(inner, `${elements}.`) : pathsTo(elements, inner).slice(1))];
}
