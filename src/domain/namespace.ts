import type { NamedIn, Path } from "./catalogue.ts";
import type { Attributes } from "./change.ts";
import { textsAt } from "./conditions.ts";
import { grouped } from "./grouped.ts";

/** Where a name means what: a cluster of the same name in another project is another one. */

/** The names of what an object is in, outside of which its own name means nothing, by the path that tells them. */
export type Namespace = ReadonlyMap<Path, readonly string[]>;

/** Of what is known by its name everywhere, or does not tell. */
export const NO_NAMESPACE: Namespace = new Map();

const placeOf = (one: NamedIn): { readonly path: Path; readonly as: Path } =>
  typeof one === "string" ? { path: one, as: one } : one;

export const pathsOfNames = (namedIn: readonly NamedIn[] = []): readonly Path[] =>
  namedIn.map((one) => placeOf(one).path);

/**
 * One may have the name alone where another has a path that ends with it; Azure's are in any case; and Vault's paths
 * may end with a slash.
 */
const lastStep = (name: string): string => {
  const bare = name.endsWith("/") ? name.slice(0, -1) : name;
  return bare.slice(bare.lastIndexOf("/") + 1).toLowerCase();
};

/**
 * Whether it is the number of something that has a name too, as a project of Google's has: which of them belong
 * together nobody can tell. https://cloud.google.com/resource-manager/docs/creating-managing-projects
 */
export const isNumber = (name: string): boolean => /^\d{9,}$/.test(name);

const areOthers = (one: string, other: string): boolean => one !== other && isNumber(one) === isNumber(other);

/** The namespace of an object with these values, by what its row names as `namedIn`. */
export function namespaceOf(namedIn: readonly NamedIn[] | undefined, values: Attributes): Namespace {
  if (namedIn === undefined || namedIn.length === 0) return NO_NAMESPACE;
  const places = grouped(namedIn.map(placeOf), ({ as }) => as);
  return new Map(
    Array.from(places, ([as, all]) => [as, all.flatMap(({ path }) => textsAt(values, path).map(lastStep))]),
  );
}

/** Whether two objects are in different ones, as far as both of them tell. */
export const areNamedApart = (one: Namespace, other: Namespace): boolean =>
  [...one].some(([path, names]) => {
    const theirs = other.get(path) ?? [];
    return (
      names.length > 0 && theirs.length > 0 && names.every((name) => theirs.every((other) => areOthers(name, other)))
    );
  });
