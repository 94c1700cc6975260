import type { CatalogueRow, Path } from "./catalogue.ts";
import type { Attributes, ResourceChange } from "./change.ts";
import { valuesAt } from "./conditions.ts";
import { grouped } from "./grouped.ts";
import { identifyingIn } from "./kept-paths.ts";
import type { Creation, Plan } from "./plan.ts";
import { remembered } from "./remembered.ts";
import type { Resolver } from "./resolved.ts";
import { Lists } from "./state/lists.ts";

/** Answers under which address the plan creates what looks like the same object again; null where nothing does. */
export type RenameOf = (change: ResourceChange) => string | null;

/** The values at a path as one text; null where there is none, or it is known only after apply. */
function textAt(values: Attributes, path: string): string | null {
  const found = valuesAt(values, path);
  const isKnown = found.every(({ value, unknown }) => !unknown && value !== null && typeof value !== "object");
  return isKnown && found.length > 0 ? JSON.stringify(found.map(({ value }) => value)) : null;
}

/** What tells an object from others of its type: texts by the paths at which they are known. */
const knownIn = (paths: readonly Path[], values: Attributes): ReadonlyMap<Path, string> =>
  new Map(
    paths.flatMap((path) => {
      const text = textAt(values, path);
      return text === null ? [] : [[path, text]];
    }),
  );

/**
 * What is created of one type. Found without a look at each: whoever puts a thousand objects under new addresses
 * creates a thousand.
 */
class Created {
  readonly #paths: readonly Path[];
  /** By the paths at which something is known of them: most of one type have the same. */
  readonly #byKnown: readonly {
    readonly known: readonly Path[];
    /** Those of which the same is known at some of these paths, by what that is. */
    readonly alike: (shared: string) => Lists<string, Creation>;
  }[];

  constructor(creations: readonly Creation[], paths: readonly Path[]) {
    this.#paths = paths;
    const each = creations.map((one) => ({ one, texts: knownIn(paths, one.values) }));
    this.#byKnown = Array.from(
      grouped(each, ({ texts }) => JSON.stringify([...texts.keys()])),
      ([known, all]) => ({
        known: JSON.parse(known) as readonly Path[],
        alike: remembered((shared) => {
          const found = new Lists<string, Creation>();
          const paths = JSON.parse(shared) as readonly Path[];
          for (const { one, texts } of all) found.add(textsOf(paths, texts), one);
          return found;
        }),
      }),
    );
  }

  /** Those that are known by the same as an object: something is equal, and nothing that both have differs. */
  like(values: Attributes): readonly Creation[] {
    const texts = knownIn(this.#paths, values);
    return this.#byKnown.flatMap(({ known, alike }) => {
      const shared = known.filter((path) => texts.has(path));
      return shared.length === 0 ? [] : alike(JSON.stringify(shared)).get(textsOf(shared, texts));
    });
  }
}

const textsOf = (paths: readonly Path[], texts: ReadonlyMap<Path, string>): string =>
  JSON.stringify(paths.map((path) => texts.get(path)));

/**
 * Finds objects that are deleted and created anew under another address, as a rename without a `moved` block does. Only
 * where exactly one fits: of several with one name nobody knows which became which.
 */
export function renamesIn({ changes, creations }: Plan, resolve: Resolver): RenameOf {
  const byType = grouped(creations, ({ type }) => type);
  const createdAs = remembered(
    ({ type, row }: { readonly type: string; readonly row: CatalogueRow }) =>
      new Created(byType.get(type) ?? [], identifyingIn(row)),
    ({ type, row }) => JSON.stringify([type, identifyingIn(row)]),
  );
  const found = new Map<ResourceChange, Creation>();
  const taken = new Map<Creation, number>();
  for (const change of changes) {
    const { row } = resolve(change);
    if (row === null || change.action.effect !== "delete" || change.deposed !== null) continue;
    const [only, ...others] = createdAs({ type: change.type, row }).like(change.before);
    if (only === undefined || others.length > 0) continue;
    found.set(change, only);
    taken.set(only, (taken.get(only) ?? 0) + 1);
  }
  return (change) => {
    const creation = found.get(change);
    return creation !== undefined && taken.get(creation) === 1 ? creation.address : null;
  };
}
