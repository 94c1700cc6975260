import type { CatalogueRow, Conditions, Limit, Matching, RuleSet, Test, Watch } from "./catalogue.ts";
import type { Attribute, Attributes, Element, ResourceChange } from "./change.ts";
import { hold, ownerOf, seen, valuesAt } from "./conditions.ts";
import { type BoundTo, listsIn, within } from "./elements.ts";
import type { Evidence } from "./evidence.ts";
import { type Bound, boundOf, isChoice, isWithin, placesOf, valuesOf } from "./limits.ts";
import { measuring, shown } from "./measured.ts";
import { transitionOf } from "./transition.ts";

/**
 * Rules compared as sets: does anything expire after the change that did not before? A rule after the change is
 * harmless if one rule before it matched all that it matches, by scope, age and limits.
 */

/** One rule, as far as it matters what it matches. */
interface Rule {
  readonly in: BoundTo;
  readonly attributes: Attributes;
  readonly bounds: readonly Bound[];
  /** False: part of it is known only after apply. */
  readonly certain: boolean;
}

/** A change of the rules, in the form of a watched attribute. */
interface Found {
  readonly watch: Watch;
  readonly certain: boolean;
  readonly evidence: Evidence;
  readonly besides: readonly Evidence[];
}

type Values = Pick<ResourceChange, "before" | "after">;

const placesIn = ({ when, limits }: Matching) => [...Object.keys(when ?? {}), ...limits.flatMap(placesOf)];

/** The rules of a list, by any value that is known of them. */
function rulesIn(list: string | null, matching: Matching, attributes: Attributes): readonly BoundTo[] {
  if (list === null) return [{ lists: [], at: [] }];
  const lists = listsIn(list);
  const found = new Map<string, readonly Element[]>();
  for (const path of placesIn(matching)) {
    if (listsIn(path)[lists.length - 1] !== list) continue;
    for (const { at = [] } of attributes.get(path) ?? []) {
      const own = at.slice(0, lists.length);
      found.set(own.map(({ index }) => index).join(), own);
    }
  }
  return [...found.values()].map((at) => ({ lists, at }));
}

const isUnknownIn = (path: string, attributes: Attributes, rule: BoundTo): boolean =>
  within(valuesAt(attributes, path), path, rule).some(({ unknown }) => unknown);

function ruleOf({ when = {}, limits }: Matching, attributes: Attributes, rule: BoundTo): Rule | null {
  const open = Object.keys(when).filter((path) => isUnknownIn(path, attributes, rule));
  const known: Conditions = Object.fromEntries(Object.entries(when).filter(([path]) => !open.includes(path)));
  if (!hold(known, attributes, rule)) return null;
  const bounds = limits.map((limit) => boundOf(limit, attributes, rule));
  const isOpen = limits.some((limit) => placesOf(limit).some((path) => isUnknownIn(path, attributes, rule)));
  return { in: rule, attributes, bounds, certain: open.length === 0 && !isOpen };
}

const matchingIn = (list: string | null, matching: Matching, attributes: Attributes): readonly Rule[] =>
  rulesIn(list, matching, attributes).flatMap((rule) => ruleOf(matching, attributes, rule) ?? []);

const MOST_PARTS = 256;

/** A rule with alternatives (prefixes, words) as rules with one of each, which different rules may cover. */
function parts(rule: Rule, limits: readonly Limit[]): readonly Rule[] {
  let all: readonly (readonly Bound[])[] = [[]];
  for (const [i, bound] of rule.bounds.entries()) {
    const choices =
      Array.isArray(bound) && isChoice((limits[i] as Limit).by) ? bound.map((one: string) => [one]) : [bound];
    if (all.length * choices.length > MOST_PARTS) return [rule];
    all = all.flatMap((before) => choices.map((choice) => [...before, choice]));
  }
  return all.map((bounds) => ({ ...rule, bounds }));
}

/** The limits of the wide rule that keep something out which the narrow one lets through. */
const overstepped = (limits: readonly Limit[], wide: Rule, narrow: Rule): readonly Limit[] =>
  limits.filter((limit, i) => !isWithin(limit, wide.bounds[i] ?? null, narrow.bounds[i] ?? null));

interface Uncovered {
  readonly rule: Rule;
  readonly certain: boolean;
}

/** The first of some rules that matches what none of the others does; first those that surely do. */
function firstUncovered(rules: readonly Rule[], by: readonly Rule[], limits: readonly Limit[]): Uncovered | null {
  const covering = by.filter(({ certain }) => certain);
  const open = rules.filter((rule) =>
    parts(rule, limits).some((part) => !covering.some((other) => overstepped(limits, other, part).length === 0)),
  );
  const rule = open.find(({ certain }) => certain) ?? open[0];
  return rule === undefined ? null : { rule, certain: rule.certain && covering.length === by.length };
}

const isNamedLike = (a: Rule, b: Rule): boolean | null => {
  const [one, other] = [a.in.at?.at(-1)?.keys, b.in.at?.at(-1)?.keys];
  const name = [...(one?.keys() ?? [])].find((key) => other?.has(key));
  return name === undefined ? null : one?.get(name) === other?.get(name);
};

/** The rule on the other side that this one most likely was, or becomes; none where it seems to be new. */
function counterpart(rule: Rule, others: readonly Rule[], own: readonly Rule[], limits: readonly Limit[]): Rule | null {
  const isSame = (a: Rule, b: Rule): boolean =>
    overstepped(limits, a, b).length === 0 && overstepped(limits, b, a).length === 0;
  const candidates = others.filter((other) => isNamedLike(rule, other) ?? !own.some((one) => isSame(one, other)));
  const [first, ...rest] = candidates;
  if (first === undefined) return null;
  const distance = (other: Rule): number => overstepped(limits, other, rule).length;
  return rest.reduce((best, other) => (distance(other) < distance(best) ? other : best), first);
}

const seenAt = (limit: Limit, path: string, one: Attribute | undefined, attributes: Attributes) =>
  shown(
    measuring(attributes, path, limit.unit)(one),
    (limit.means ?? []).flatMap(({ word, words }) => [word, ...words]),
  );

/** What is set of a limit in a rule, in whichever of its places. */
const setIn = (limit: Limit, rule: Rule): ReturnType<typeof valuesOf> =>
  valuesOf(limit, rule.attributes, rule.in).filter(([, { value, unknown }]) => value !== null || unknown);

/** The limits that changed, as facts. */
const changed = (limits: readonly Limit[], before: Rule, after: Rule): readonly Evidence[] =>
  limits.map((limit) => {
    const [old] = setIn(limit, before);
    const [now] = setIn(limit, after);
    const path = now?.[0] ?? old?.[0] ?? (placesOf(limit)[0] as string);
    const was = seenAt(limit, path, old?.[1], before.attributes);
    return { kind: "attribute", ...ownerOf(path), was, becomes: seenAt(limit, path, now?.[1], after.attributes) };
  });

/** What makes a rule match: its conditions and its numbers. */
const standing = ({ when = {}, limits }: Matching, rule: Rule): readonly Evidence[] => [
  ...Object.entries(when).map(([path, test]: [string, Test]): Evidence => {
    const [one] = within(valuesAt(rule.attributes, path), path, rule.in);
    return { kind: "attribute", ...ownerOf(path), was: one === undefined ? null : seen(one, test) };
  }),
  ...limits.flatMap((limit) =>
    limit.by === "at-least" || limit.by === "at-most"
      ? setIn(limit, rule).map(
          ([path, one]): Evidence => ({
            kind: "attribute",
            ...ownerOf(path),
            was: seenAt(limit, path, one, rule.attributes),
          }),
        )
      : [],
  ),
];

/** What the rules of a set do after the change that they did not before; null if nothing. */
function foundBy(set: RuleSet, { before, after }: Values): Found | null {
  const sides = [before, after].map((attributes) => matchingIn(set.list, set, attributes)) as [Rule[], Rule[]];
  const [own, others] = set.harm === "more" ? [sides[1], sides[0]] : sides;
  const uncovered = firstUncovered(own, others, set.limits);
  if (uncovered === null) return fewerExceptions(set, { before, after }, sides[1]);
  const other = counterpart(uncovered.rule, others, own, set.limits);
  if (other === null) return found(set, set.says, uncovered.certain, standing(set, uncovered.rule));
  const limits = overstepped(set.limits, other, uncovered.rule);
  const [old, now] = set.harm === "more" ? [other, uncovered.rule] : [uncovered.rule, other];
  const says = limits.length === 1 ? limits[0]?.says : undefined;
  return found(set, says ?? set.wider, uncovered.certain, changed(limits, old, now));
}

/** Exceptions that go, or take out less, while rules match. */
function fewerExceptions(set: RuleSet, { before, after }: Values, matching: readonly Rule[]): Found | null {
  const { except, list } = set;
  if (except === undefined || matching.length === 0) return null;
  const [old, now] = [matchingIn(list, except, before), matchingIn(list, except, after)];
  const uncovered = firstUncovered(old, now, except.limits);
  if (uncovered === null) return null;
  const other = counterpart(uncovered.rule, now, old, except.limits);
  const evidence =
    other === null
      ? standing(except, uncovered.rule)
      : changed(overstepped(except.limits, other, uncovered.rule), uncovered.rule, other);
  return found(set, except.says, uncovered.certain, evidence);
}

function found(set: RuleSet, says: string, certain: boolean, evidence: readonly Evidence[]): Found | null {
  const [first, ...besides] = evidence;
  const path = set.list ?? (placesIn(set)[0] as string);
  const told: Evidence = first ?? { kind: "attribute", ...ownerOf(path), was: { hidden: "set" } };
  const { rule, weight } = set;
  return {
    watch: { path, change: "changed", rule, says, ...(weight && { weight }) },
    certain,
    evidence: told,
    besides,
  };
}

/** What a change of the rules of an object brings, one for each set; with all values of the set, for the digest. */
export const findInRuleSets = (
  change: Values,
  row: CatalogueRow,
): readonly (Found & { readonly transition: string })[] =>
  (row.ruleSets ?? []).flatMap((set) => {
    const one = foundBy(set, change);
    return one === null ? [] : [{ ...one, transition: transitionIn(set, change) }];
  });

const transitionIn = (set: RuleSet, { before, after }: Values): string =>
  pathsOfSet(set)
    .map((path) => transitionOf({ path, change: "changed" }, valuesAt(before, path), valuesAt(after, path)))
    .join("\n");

const pathsOfSet = (set: RuleSet): readonly string[] =>
  [set, ...(set.except ? [set.except] : [])].flatMap((matching) => [
    ...placesIn(matching),
    ...matching.limits.flatMap(({ unit }) => unit ?? []),
  ]);

/** Every path that the sets of a row look at. */
export const pathsOfRuleSets = ({ ruleSets = [] }: Pick<CatalogueRow, "ruleSets">): readonly string[] =>
  ruleSets.flatMap(pathsOfSet);
