import type { CatalogueRow, Conditions, Path, TypeSorts, Watch } from "../domain/catalogue.ts";
import { NOTHING } from "../domain/change.ts";
import { passes } from "../domain/conditions.ts";
import { isByType, knownOfType } from "../domain/sorts.ts";

/** Rows whose objects are told apart by a type of a cloud's own API. */

const typeSortsOf = ({ sorts }: CatalogueRow): TypeSorts | null =>
  sorts !== undefined && isByType(sorts) ? sorts : null;

/** `Microsoft.Sql/servers@` → `Microsoft.Sql/servers`. */
const withoutVersion = (type: string): string => type.replace(/@$/, "");

/** The types that a condition names; null for a condition on something else. */
function typesOf(test: Conditions[Path] | undefined): readonly string[] | null {
  const isStart = typeof test === "object" && test !== null && "startsWith" in test;
  const words = [isStart ? test.startsWith : test].flat();
  const isTypes = words.every((word) => typeof word === "string" && (isStart ? word.endsWith("@") : /::/.test(word)));
  return isTypes ? words.map((word) => withoutVersion(String(word))) : null;
}

/** Where a row's conditions say the type, and what they say beside it. */
const TYPE_PATHS: readonly Path[] = ["type", "type_name"];

/** The types that conditions are about; none: they hold for every type. */
export const typesIn = (when: Conditions | undefined): readonly string[] =>
  TYPE_PATHS.flatMap((path) => typesOf(when?.[path]) ?? []);

/** A watch without the condition on the type of the object, and the types that it names; none: it is of every type. */
export function apart(watch: Watch): { readonly types: readonly string[]; readonly watch: Watch } {
  const { when, ...rest } = watch;
  const path = TYPE_PATHS.find((one) => typesOf(when?.[one]) !== null);
  if (when === undefined || path === undefined) return { types: [], watch };
  const { [path]: test, ...others } = when;
  const bare = Object.keys(others).length === 0 ? rest : { ...rest, when: others };
  return { types: typesOf(test) ?? [], watch: bare };
}

/** Conditions without that on the type, which is known. */
const withoutType = (when: Conditions): Conditions =>
  Object.fromEntries(Object.entries(when).filter(([path, test]) => !TYPE_PATHS.includes(path) || !typesOf(test)));

/** The row of one type of a cloud's API, with the changes of that type alone; else as `knownOfType` says. */
export function rowOfType(row: CatalogueRow, type: string): CatalogueRow | "harmless" | null {
  const known = knownOfType(row, type);
  const sorts = typeSortsOf(row);
  if (known === null || known === "harmless" || sorts === null) return known;
  const { type: path, of } = sorts;
  const isSame = (one: string): boolean => one.toLowerCase() === type.toLowerCase();
  const as = of.find(({ types }) => types.some(isSame))?.as;
  const value = { ...NOTHING, value: type };
  const isOf = (when: Conditions | undefined): boolean => {
    const test = when?.[path];
    const types = typesOf(test);
    return types === null || types.some(isSame) || passes(value, test ?? null);
  };
  const { watch = [], expires = [], leaves = [], refs = [], ruleSets = [], note: _, ...rest } = known;
  const parts = {
    watch: watch.filter(({ when }) => isOf(when)).map((one) => apart(one).watch),
    expires: expires.filter(({ when }) => isOf(when)).map((one) => ({ ...one, when: withoutType(one.when) })),
    leaves: leaves.filter(({ when }) => isOf(when)),
    refs: refs.filter(({ when }) => isOf(when)),
    ruleSets: ruleSets
      .filter(({ when }) => isOf(when))
      .map(({ when, ...one }) => (when === undefined ? one : { ...one, when: withoutType(when) })),
  };
  const note = as === undefined ? {} : { note: `The same object as ${as}, of which more is known: explain ${as}.` };
  return { ...rest, ...note, ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part.length > 0)) };
}
