/** Fields of an answer, and what they may be instead of what GitHub describes. */

export type Path = readonly (string | number)[];
export const MISSING = Symbol("missing");

/** Paths to the members of these names, and to the whole; of a list that of its last entry. */
export function* pathsIn(value: unknown, names: ReadonlySet<string>, path: Path = []): Generator<Path> {
  yield path;
  if (Array.isArray(value)) {
    if (value.length > 0) yield* pathsIn(value.at(-1), names, [...path, value.length - 1]);
  } else if (typeof value === "object" && value !== null)
    for (const [name, one] of Object.entries(value)) if (names.has(name)) yield* pathsIn(one, names, [...path, name]);
}

/** Undefined where there is none: of several answers to one endpoint some hold something else. */
export const at = (value: unknown, path: Path): unknown => path.reduce<unknown>((one, key) => Object(one)[key], value);

export function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? changed(one, rest, to) : one));
  const { [key]: one, ...others } = value as Record<string | number, unknown>;
  return rest.length === 0 && to === MISSING ? others : { ...others, [key]: changed(one, rest, to) };
}

const INSTEAD: readonly unknown[] = [null, MISSING, "", [], {}, 0, -1, true, "x".repeat(50_000)];
const isOther = (was: unknown, to: unknown): boolean =>
  JSON.stringify(was) !== JSON.stringify(to) && typeof was !== typeof to;

/** What a field may be instead. They are told apart in test/github/shape.test.ts. */
export const insteadOf = (was: unknown, path: Path): readonly unknown[] =>
  INSTEAD.filter((to) => isOther(was, to) && (path.length > 0 || to !== MISSING));

/**
 * One of those, by the name of the field, so that each run tries the same; none of what `isMeant` leaves out.
 */
export function otherThan(
  was: unknown,
  path: Path,
  field: string,
  isMeant: (to: unknown) => boolean = () => true,
): unknown {
  const others = insteadOf(was, path).filter(isMeant);
  const sum = Array.from(field, (sign) => sign.charCodeAt(0)).reduce((all, one) => all + one, 0);
  return others[sum % others.length];
}
