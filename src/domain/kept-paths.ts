import { type Catalogue, type CatalogueRow, type Leaves, type NamedIn, type Path, rowOf } from "./catalogue.ts";
import type { ResourceChange } from "./change.ts";
import { alternatives, PROVIDER } from "./conditions.ts";
import { mayExpire } from "./expiring.ts";
import { isWorthKeeping } from "./holding.ts";
import { isAsked, type LevelsOnly } from "./levels.ts";
import { mayBeNamed } from "./match.ts";
import { pathsOfNames } from "./namespace.ts";
import { isPair, type ParsedPath, parsePath } from "./path.ts";
import type { ObjectMatch, Policy } from "./policy.ts";
import { isLinked, pathsOfReference, regionPaths } from "./reference-paths.ts";
import { pathsOfRuleSets } from "./rule-sets.ts";
import { pathsOfSorts, variantsOf } from "./sorts.ts";
import { isRetagged, tagsIn } from "./tags.ts";
import { findWatched } from "./watched.ts";

/**
 * Which attributes of a resource type the rules will look at. The reader keeps these and drops all others, so that no
 * secret is held longer than it takes to read past it.
 *
 * What is kept depends on what happens to the object. Null: such an object need not be kept at all.
 */
export interface KeptPaths {
  /** Whether the type is known to hold nothing. */
  readonly isHarmless: boolean;
  /** Whether names and tags tell what an object is: of a machine. */
  readonly isMachine: boolean;
  /** Whether the catalogue, or the policy, tells anything of the type. */
  readonly hasRow: boolean;
  /** Of an object that is deleted, replaced or forgotten, before the change. */
  readonly destroyed: readonly ParsedPath[];
  /**
   * The same for a drill, which asks of no change in place: what is decided by, how objects hang together, and by what
   * the policy protects them.
   */
  readonly drilled: readonly ParsedPath[];
  /** Whether the policy may protect an object at this address; its tags decide too. */
  readonly mayBeProtected: (address: string) => boolean;
  /** Settings by which more or less is left, of itself or of what lies in it: what a drill may advise to write. */
  readonly settings: readonly ParsedPath[];
  /** Of an object that is updated in place, before and after. */
  readonly updated: readonly ParsedPath[] | null;
  /** Of an object that is created, after. */
  readonly created: readonly ParsedPath[] | null;
  /** Of an object that the plan leaves alone. */
  readonly unchanged: readonly ParsedPath[] | null;
  /**
   * Of the new object of a replacement, after the change: what the policy may name it by, what others know it by, what
   * it does to what it names, and what would have been left if its values had counted.
   */
  readonly replacement: readonly ParsedPath[];
  /** Of one that is created, after: what others know it by, which tells a rename from a new object. */
  readonly identifying: readonly ParsedPath[];
  /** Of one that is imported, as it is: what tells it to be one that was known under another type. */
  readonly imported: readonly ParsedPath[];
  /** Literal settings of its provider. The name of each begins with `provider.`, its steps do not. */
  readonly provider: readonly ParsedPath[];
  /** By which objects of this type name what they are in, or what they use. */
  readonly naming: readonly NamingPath[];
  /** Where it says what it is in: its name means it only within that. */
  readonly namedIn: { readonly names: readonly NamedIn[]; readonly paths: readonly ParsedPath[] };
  /**
   * Where a destroy of it is refused only while something is inside, or uses it: by which objects of any type name it.
   * Null for all others.
   */
  readonly namedBy: readonly ParsedPath[] | null;
  /** By which others point to it. */
  readonly ids: readonly ParsedPath[];
  /** Whether it would be missed: it has a row, and is not of little weight. */
  readonly weighs: boolean;
  /** Whether an object that gets another address and no more is kept: the policy may name it by either. */
  readonly isMoveKept: boolean;
  /**
   * Whether any rule may have something to say about an update, or needs its new values; if not, the object counts as
   * one that is left alone.
   */
  readonly isRelevantUpdate: (update: Pick<ResourceChange, "action" | "before" | "after">) => boolean;
}

/** A path by which an object names another, of one of the types `to`. */
export interface NamingPath extends ParsedPath {
  readonly to: readonly string[];
}

/** Attributes by which other objects point to an object of any type. */
export const COMMON_IDS: readonly Path[] = ["id", "arn", "name", "self_link"];

/** What of a policy decides what is kept. */
export type KeptBy = LevelsOnly & Pick<Policy, "protect" | "allow" | "allowedToo">;

/**
 * The paths to keep of each resource type, by what the catalogue and the policy look at. Answers are remembered: a plan
 * asks for one type a thousand times.
 */
export function keptPathsOf(catalogue: Catalogue, policy: KeptBy): (type: string) => KeptPaths {
  const entries = entriesIn(policy);
  const tags = tagsIn(entries);
  const asked: Asked = {
    tags,
    drilledTags: policy.protect.length > 0 ? tags : [],
    isExposedAsked: isAsked(policy, "exposed"),
    isMoveKept: entries.some(({ address }) => address !== null),
  };
  const known = new Map<string, KeptPaths>();
  return (type) => {
    const remembered = known.get(type);
    if (remembered !== undefined) return remembered;
    const knowledge = catalogue(type);
    const row = rowOf(knowledge);
    const isHarmless = knowledge.known === "harmless";
    const mayBeProtected = mayBeNamed(policy.protect, type);
    const paths = { ...(row === undefined ? withoutRow(asked, isHarmless) : ofRow(row, asked)), mayBeProtected };
    known.set(type, paths);
    return paths;
  };
}

/** What the policy asks of every type. */
interface Asked {
  readonly tags: readonly ParsedPath[];
  /** Those that a drill asks for. */
  readonly drilledTags: readonly ParsedPath[];
  readonly isExposedAsked: boolean;
  readonly isMoveKept: boolean;
}

/** All entries that name objects. */
const entriesIn = (policy: KeptBy): readonly ObjectMatch[] => [
  ...policy.protect,
  ...policy.allow,
  ...(policy.allowedToo ?? []),
];

type OfType = Omit<KeptPaths, "mayBeProtected">;

const withoutRow = (asked: Asked, isHarmless: boolean): OfType => ({
  isHarmless,
  isMachine: false,
  hasRow: false,
  destroyed: asked.tags,
  drilled: asked.drilledTags,
  settings: [],
  updated: asked.tags.length > 0 ? asked.tags : null,
  created: null,
  unchanged: null,
  replacement: asked.tags,
  identifying: [],
  imported: own(["id"]),
  provider: [],
  naming: [],
  namedIn: { names: [], paths: [] },
  namedBy: null,
  ids: [],
  weighs: false,
  isMoveKept: asked.isMoveKept,
  isRelevantUpdate: (update) => isRetagged(update, asked.tags),
});

function ofRow(row: CatalogueRow, asked: Asked): OfType {
  const { tags, drilledTags, isExposedAsked, isMoveKept } = asked;
  const { decided, watched, expiring, refs, ids, namedIn, decides, over } = pathsIn(row);
  const linking = [...refs, ...ids, ...namedIn, ...regionPaths(row.type)];
  const created = [...expiring, ...(row.createdOff ?? []).flatMap(({ when }) => Object.keys(when))];
  const linked = isLinked(row) ? [...linking, ...decides, ...(row.keepsCopies === true ? decided : [])] : null;
  const all = [...decided, ...watched, ...linking, ...decides];
  // What loses data in place is asked for its copies, like what is destroyed.
  const copied = (row.watch ?? []).some(({ rule }) => rule === "data-loss") ? linking : [];
  const ofRules = row.rulesOf === undefined ? [] : [...watched, ...expiring, ...over];
  // What a new one does, and to what.
  const acting = [...(row.expires ?? []), ...(row.createdOff ?? [])].flatMap(({ when }) => Object.keys(when));
  const acted = acting.length === 0 ? [] : [...acting, ...refs, ...namedIn, ...regionPaths(row.type)];
  return {
    isHarmless: false,
    isMachine: row.isMachine === true,
    hasRow: true,
    destroyed: [...own([...all, ...ofRules, ...acting, ...(row.alsoAs ?? []).flatMap(({ by }) => by)]), ...tags],
    drilled: [...own([...decided, ...linking, ...decides]), ...drilledTags],
    settings: own([
      ...leftIn(row.leaves ?? []),
      ...alternatives(row.forgets).flatMap((when) => Object.keys(when)),
      ...decides,
    ]),
    updated:
      watched.length + expiring.length + tags.length > 0 || linked !== null
        ? [...own([...watched, ...expiring, ...decided, ...copied, ...(linked ?? [])]), ...tags]
        : null,
    created:
      created.length > 0 || (isExposedAsked && isWorthKeeping(row))
        ? [...own([...created, ...decided, ...refs, ...namedIn, ...over]), ...tags]
        : null,
    // Nobody asks for the backups of what stays by its tags, and of a large state those would be most of what is kept.
    unchanged:
      linked === null ? null : own(linked).filter(({ path, steps }) => !isPair(steps.at(-1)) || refs.includes(path)),
    replacement: [...own([...decided, ...ofRules, ...acted, ...identifyingIn(row)]), ...tags],
    identifying: own(identifyingIn(row)),
    imported: own(["id", ...(row.knownBy ?? [])]),
    provider: ofProvider(all),
    naming: namingIn(row),
    namedIn: { names: row.namedIn ?? [], paths: own(namedIn) },
    namedBy: namedBy(row),
    ids: own(ids).filter(({ steps }) => !isPair(steps.at(-1))),
    weighs: row.weight !== "low" || row.heavier !== undefined || row.sorts !== undefined,
    isMoveKept,
    isRelevantUpdate: (update) =>
      isRetagged(update, tags) || decides.length > 0 || findWatched(update, row).length > 0 || mayExpire(update, row),
  };
}

/**
 * By what an object is known, and what its configuration says: not by ids that the provider gives it, nor by tags,
 * which many objects share.
 */
export const identifyingIn = (row: CatalogueRow): readonly Path[] =>
  ["name", ...(row.ids ?? [])].filter((path) => !path.includes("{"));

/** The paths that a row of the catalogue looks at, by what for. */
function pathsIn(row: CatalogueRow) {
  return {
    decided: decidedIn(row),
    watched: [
      ...(row.watch ?? []).flatMap((watch) => [
        watch.path,
        ...[watch.unit, watch.otherwise].filter((path) => path !== undefined),
        ...(watch.instead === undefined ? [] : [watch.instead.path]),
        ...Object.keys({ ...watch.when, ...watch.whenAfter, ...watch.patterns }),
        ...leftIn(watch.leaves ?? []),
      ]),
      ...(row.rulesOf === undefined ? pathsOfRuleSets(row) : []),
      ...(row.renamable ?? []),
    ],
    expiring: [
      ...(row.expires ?? []).flatMap(({ when }) => Object.keys(when)),
      ...(row.rulesOf === undefined ? [] : pathsOfRuleSets(row)),
    ],
    over: row.rulesOf === undefined ? [] : [...row.rulesOf, ...regionPaths(row.type)],
    refs: (row.refs ?? []).flatMap(pathsOfReference),
    ids: [...COMMON_IDS, ...(row.ids ?? [])],
    namedIn: pathsOfNames(row.namedIn),
    decides: row.decides ?? [],
  };
}

/** What decides whether an object holds anything, what it weighs, and what its destroy leaves. */
export function decidedIn(row: CatalogueRow): readonly Path[] {
  const conditions = [
    ...alternatives(row.holds),
    ...alternatives(row.settings),
    ...alternatives(row.forgets),
    row.heavier?.when,
    ...[...(row.losing ?? []), ...(row.outlasts ?? [])].map(({ when }) => when),
    row.lighter?.when,
    row.takesCopies?.when,
  ];
  const sorts = row.sorts === undefined ? [] : [...pathsOfSorts(row.sorts), ...variantsOf(row).flatMap(decidedIn)];
  return [...conditions.flatMap((when) => Object.keys(when ?? {})), ...leftIn(row.leaves ?? []), ...sorts];
}

/** What decides about leaves, of the object's own attributes. */
const leftIn = (leaves: readonly Leaves[]): readonly Path[] =>
  leaves
    .filter(({ of }) => of === undefined)
    .flatMap((leaf) => [
      ...Object.keys(leaf.when ?? {}),
      ...("empty" in leaf ? Object.keys(leaf.empty ?? {}) : []),
      ...(typeof leaf.days === "object" ? [leaf.days.path] : []),
      ...(leaf.untilTaken === undefined ? [] : [leaf.untilTaken.name, ...leaf.untilTaken.in]),
      ...(leaf.unlessNamed === undefined ? [] : [leaf.unlessNamed.name]),
    ]);

const namingIn = (row: CatalogueRow): readonly NamingPath[] =>
  (row.refs ?? []).flatMap(({ path, to }) =>
    own([path])
      .filter(({ steps }) => !isPair(steps.at(-1)))
      .map((parsed) => ({ ...parsed, to })),
  );

/** Null where no destroy of it hangs on what is inside, or uses it. */
function namedBy(row: CatalogueRow): readonly ParsedPath[] | null {
  const conditional = (row.leaves ?? []).filter((leaf) => leaf.remains === "refused" && leaf.refusal !== "protected");
  if (conditional.length === 0) return null;
  return own(conditional.flatMap((leaf) => ("named" in leaf ? (leaf.named ?? []) : [])));
}

/** Paths into the object itself, each once. */
const own = (paths: readonly Path[]): readonly ParsedPath[] =>
  [...new Set(paths)].filter((path) => !path.startsWith(PROVIDER)).map(parsePath);

/** Paths into its provider's settings, each once. */
const ofProvider = (paths: readonly Path[]): readonly ParsedPath[] =>
  [...new Set(paths)]
    .filter((path) => path.startsWith(PROVIDER))
    .map((path) => ({ ...parsePath(path.slice(PROVIDER.length)), path }));
