import type { CatalogueRow, Path } from "./catalogue.ts";
import type { Attribute, Attributes, Element } from "./change.ts";
import { placeAt } from "./elements.ts";

/**
 * Elements of a list that only get another name, where the name means nothing: the rule of a backup plan. They are
 * seen with their old names, so that no rule says that one of them went.
 */

/** What is kept of each element of a list, but its name: by its place. */
function contentsIn(attributes: Attributes, list: Path, name: string): ReadonlyMap<number, string> {
  const parts = new Map<number, string[]>();
  for (const [path, values] of attributes) {
    if (!path.startsWith(`${list}.`) || path === `${list}.${name}`) continue;
    values.forEach((one, order) => {
      const place = placeAt(one, 0, order);
      const there = parts.get(place) ?? [];
      if (there.length === 0) parts.set(place, there);
      there.push(`${path}=${textOf(one)}`);
    });
  }
  return new Map([...parts].map(([place, all]) => [place, all.sort().join("\n")]));
}

const textOf = ({ value, unknown }: Attribute): string =>
  unknown ? "?" : JSON.stringify(typeof value === "object" && value !== null ? value.fingerprint : value);

/** The names of the elements of a list, by their places. */
const namesIn = (attributes: Attributes, list: Path, name: string): ReadonlyMap<number, Attribute> =>
  new Map((attributes.get(`${list}.${name}`) ?? []).map((one, order) => [placeAt(one, 0, order), one]));

/** Which element of a list, by its place, has which old name: those that have a new one, and else are the same. */
function oldNames(before: Attributes, after: Attributes, list: Path, name: string): ReadonlyMap<number, Attribute> {
  const [was, is] = [namesIn(before, list, name), namesIn(after, list, name)];
  const [old, now] = [contentsIn(before, list, name), contentsIn(after, list, name)];
  const [oldValues, newValues] = [was, is].map((names) => new Set(Array.from(names.values(), ({ value }) => value)));
  const gone = new Map<string, Attribute[]>();
  for (const [place, one] of was) {
    const content = old.get(place);
    if (content === undefined || newValues?.has(one.value)) continue;
    const alike = gone.get(content);
    if (alike === undefined) gone.set(content, [one]);
    else alike.push(one);
  }
  const found = new Map<number, Attribute>();
  for (const [place, one] of is) {
    if (typeof one.value !== "string" || one.unknown || oldValues?.has(one.value)) continue;
    const same = gone.get(now.get(place) ?? "")?.pop();
    if (same !== undefined) found.set(place, same);
  }
  return found;
}

const elementOf = ({ at }: Attribute): Element | undefined => at?.[0];

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
    const keys = elementOf(was)?.keys;
    const at = first === undefined || keys === undefined ? one.at : [{ ...first, keys }, ...rest];
    return { ...one, ...(isName ? { value: was.value } : {}), ...(at === undefined ? {} : { at }) };
  };
