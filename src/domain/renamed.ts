import type { CatalogueRow, Path } from "./catalogue.ts";
import type { Attribute, Attributes } from "./change.ts";
import { placeAt } from "./elements.ts";
import { grouped } from "./grouped.ts";

/**
 * Elements of a list that only get another name, where the name means nothing: the rule of a backup plan. They are
 * seen with their old names, so that no rule says that one of them went.
 */

/** What is kept of each element of a list, but its name: by its place. */
function contentsIn(attributes: Attributes, list: Path, name: string): ReadonlyMap<number, string> {
  const parts = [...attributes]
    .filter(([path]) => path.startsWith(`${list}.`) && path !== `${list}.${name}`)
    .flatMap(([path, values]) =>
      values.map((one, order) => ({ place: placeAt(one, 0, order), text: `${path}=${textOf(one)}` })),
    );
  const byPlace = grouped(parts, ({ place }) => place);
  return new Map(
    Array.from(byPlace, ([place, own]) => [
      place,
      own
        .map(({ text }) => text)
        .sort()
        .join("\n"),
    ]),
  );
}

const textOf = ({ value, unknown }: Attribute): string =>
  unknown ? "?" : JSON.stringify(typeof value === "object" && value !== null ? value.fingerprint : value);

/** The names of the elements of a list, by their places. */
const namesIn = (attributes: Attributes, list: Path, name: string): ReadonlyMap<number, Attribute> =>
  new Map((attributes.get(`${list}.${name}`) ?? []).map((one, order) => [placeAt(one, 0, order), one]));

const valuesOf = (names: ReadonlyMap<number, Attribute>): ReadonlySet<unknown> =>
  new Set(Array.from(names.values(), ({ value }) => value));

/** Which element of a list, by its place, has which old name: those that have a new one, and else are the same. */
function oldNames(before: Attributes, after: Attributes, list: Path, name: string): ReadonlyMap<number, Attribute> {
  const [was, is] = [namesIn(before, list, name), namesIn(after, list, name)];
  const [old, now] = [contentsIn(before, list, name), contentsIn(after, list, name)];
  const [oldValues, newValues] = [valuesOf(was), valuesOf(is)];
  const byContent = grouped(
    [...was].filter(([, one]) => !newValues.has(one.value)),
    ([place]) => old.get(place),
  );
  const gone = new Map(Array.from(byContent, ([content, alike]) => [content, alike.map(([, one]) => one)]));
  const found = new Map<number, Attribute>();
  for (const [place, one] of is) {
    if (typeof one.value !== "string" || one.unknown || oldValues.has(one.value) || !now.has(place)) continue;
    const same = gone.get(now.get(place))?.pop();
    if (same !== undefined) found.set(place, same);
  }
  return found;
}

/** An object's values after a change, with the old names of elements that are only renamed. */
export function withOldNames(before: Attributes, after: Attributes, { renamable = [] }: CatalogueRow): Attributes {
  let seen = after;
  for (const path of renamable) {
    const [list, name] = [path.slice(0, path.lastIndexOf(".")), path.slice(path.lastIndexOf(".") + 1)];
    const old = oldNames(before, after, list, name);
    if (old.size === 0) continue;
    seen = new Map(
      [...seen].map(([at, values]) => [at, at.startsWith(`${list}.`) ? values.map(renamed(at === path, old)) : values]),
    );
  }
  return seen;
}

/** A value of an element with its old name; `isName`: the value is the name itself. */
const renamed =
  (isName: boolean, old: ReadonlyMap<number, Attribute>) =>
  (one: Attribute, order: number): Attribute => {
    const was = old.get(placeAt(one, 0, order));
    if (was === undefined) return one;
    const [first, ...rest] = one.at ?? [];
    const keys = was.at?.[0]?.keys;
    const at = first === undefined || keys === undefined ? one.at : [{ ...first, keys }, ...rest];
    return { ...one, ...(isName ? { value: was.value } : {}), ...(at === undefined ? {} : { at }) };
  };
