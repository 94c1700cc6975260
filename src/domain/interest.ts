import { type Catalogue, type CatalogueRow, type Path, rowOf } from "./catalogue.ts";
import type { ResourceChange } from "./change.ts";
import { alternatives, PROVIDER } from "./conditions.ts";
import { isPair, type Wanted, wanted } from "./path.ts";
import type { Policy } from "./policy.ts";
import { findWatched, newlyExpiring } from "./watched.ts";

/**
 * Which attributes of a resource type the rules will look at. The reader keeps these and drops all others,
 * so that no secret is held longer than it takes to read past it. Null: objects in that situation need not be kept at
 * all.
 */
export interface Interest {
  readonly destroyed: readonly Wanted[];
  readonly updated: readonly Wanted[] | null;
  readonly created: readonly Wanted[] | null;
  /** Objects that the plan leaves alone. */
  readonly standing: readonly Wanted[] | null;
  /**
   * Of the object that takes a destroyed one's place: what the policy may name it by, and what would have been left if
   * its values had counted.
   */
  readonly replacing: readonly Wanted[];
  /**
   * Whether any rule may have something to say about an update, or needs its new values; if not, the object counts as
   * one that is left alone.
   */
  readonly isNews: (update: Pick<ResourceChange, "action" | "before" | "after">) => boolean;
  /** Literal provider settings, by paths without the prefix. */
  readonly provider: readonly Wanted[];
}

/** Attributes by which other objects point to an object of any type. */
export const COMMON_IDS: readonly Path[] = ["id", "arn", "name", "self_link"];

/** Where providers keep tags. */
export const TAGS: readonly string[] = ["tags", "tags_all", "labels", "effective_labels"];

const pathsOf = (row: CatalogueRow) => {
  const leaves = (row.leaves ?? []).filter(({ of }) => of === undefined);
  const conditions = [
    ...alternatives(row.holds),
    ...alternatives(row.forgets),
    row.heavier?.when,
    ...leaves.map((leaf) => leaf.when),
  ];
  const decided = conditions.flatMap((when) => Object.keys(when ?? {}));
  const days = leaves.flatMap(({ days }) => (typeof days === "object" ? [days.path] : []));
  const watched = (row.watch ?? []).flatMap((watch) => [watch.path, ...Object.keys(watch.when ?? {})]);
  const expiring = (row.expires ?? []).flatMap(({ when }) => Object.keys(when));
  const refs = (row.refs ?? []).flatMap(({ path, when }) => [path, ...Object.keys(when ?? {})]);
  return {
    decided: [...decided, ...days],
    watched,
    expiring,
    refs,
    ids: [...COMMON_IDS, ...(row.ids ?? [])],
    decides: row.decides ?? [],
  };
};

const own = (paths: readonly Path[]): readonly Wanted[] =>
  [...new Set(paths)].filter((path) => !path.startsWith(PROVIDER)).map(wanted);

function interestIn(row: CatalogueRow | undefined, tags: readonly Wanted[]): Interest {
  if (row === undefined)
    return {
      destroyed: tags,
      updated: null,
      created: null,
      standing: null,
      replacing: tags,
      isNews: () => false,
      provider: [],
    };
  const { decided, watched, expiring, refs, ids, decides } = pathsOf(row);
  // A copy may be what remains of a destroyed object; and a replica, destroyed, leaves its source, which is of a type
  // that can be a replica itself.
  const copies = (row.refs ?? []).some(({ role, keeps }) => role === "copies" || keeps !== undefined);
  const isLinked = copies || row.keepsCopies === true || decides.length > 0;
  const linked = isLinked ? [...refs, ...ids, ...decides, ...(row.keepsCopies === true ? decided : [])] : null;
  const all = [...decided, ...watched, ...refs, ...ids];
  return {
    destroyed: [...own(all), ...tags],
    updated:
      watched.length + expiring.length > 0 || linked !== null
        ? [...own([...watched, ...expiring, ...decided, ...(linked ?? [])]), ...tags]
        : null,
    replacing: [...own(decided), ...tags],
    isNews: (update) =>
      decides.length > 0 || findWatched(update, row).length > 0 || newlyExpiring(update, row).length > 0,
    created: expiring.length > 0 ? [...own([...expiring, ...refs]), ...tags] : null,
    // Nobody asks for the backups of what stays by its tags, and of a large state those would be most of what is kept.
    standing:
      linked === null ? null : own(linked).filter(({ path, steps }) => !isPair(steps.at(-1)) || refs.includes(path)),
    provider: [...new Set(all)]
      .filter((path) => path.startsWith(PROVIDER))
      .map((path) => ({ ...wanted(path.slice(PROVIDER.length)), path })),
  };
}

const tagsOf = (policy: Policy): readonly Wanted[] => {
  const names = new Set([...policy.protect, ...policy.allow].flatMap(({ tags }) => Object.keys(tags)));
  return [...names].flatMap((name) => TAGS.map((where) => ({ path: tagPath(where, name), steps: [where, name] })));
};

/** The name under which a tag's value is kept; tags hold dots and slashes, so it is no path. */
export const tagPath = (where: string, name: string): string => `${where}[${JSON.stringify(name)}]`;

/**
 * What to keep of each type, by what the catalogue and the policy look at. Answers are remembered: a plan asks for one
 * type a thousand times.
 */
export function interestOf(catalogue: Catalogue, policy: Policy): (type: string) => Interest {
  const tags = tagsOf(policy);
  const known = new Map<string, Interest>();
  return (type) => {
    let interest = known.get(type);
    if (interest === undefined) {
      const knowledge = catalogue(type);
      interest = interestIn(rowOf(knowledge), tags);
      known.set(type, interest);
    }
    return interest;
  };
}
