import { addressIn } from "./address.ts";
import type { CatalogueRow, Path, Watch } from "./catalogue.ts";
import { type Attribute, type Attributes, isNone, type ResourceChange } from "./change.ts";
import { hold, mayHold, ownerOf, valuesAt } from "./conditions.ts";
import { differ, isIncomparable, mayHaveMoved, mayMove, moved } from "./directions.ts";
import { byPlace, listsIn, type Pairing, paired, unlike, within } from "./elements.ts";
import type { Evidence } from "./evidence.ts";
import { amount, inEither, isSaidIn, type Measured, measuring, monthly, shown, timing } from "./measured.ts";
import { areNames, namesGone } from "./names-gone.ts";
import { aboutDays } from "./quantity.ts";
import { areInTwoRegions } from "./regions.ts";
import { remembered } from "./remembered.ts";
import { withOldNames } from "./renamed.ts";
import { findInRuleSets } from "./rule-sets.ts";
import { canonical, transitionIn } from "./transition.ts";

/** A watched attribute whose change in place does harm, or may. */
export interface Watched {
  readonly watch: Watch;
  /** False: the new value is known only after apply, so it may. */
  readonly certain: boolean;
  /** It changes its form, or can't be read, so nobody can tell whether it does. */
  readonly isVague?: boolean;
  readonly evidence: Evidence;
  /** Further facts of the same change. */
  readonly besides?: readonly Evidence[];
  /** What changes from which values to which, for the digest; never shown. */
  readonly transition: string;
}

type Found = Omit<Watched, "transition">;

/** All facts of what was found. */
export const factsOf = (found: readonly Watched[]): readonly Evidence[] =>
  found.flatMap(({ evidence, besides = [] }) => [evidence, ...besides]);

export type Moved = Pick<ResourceChange, "action" | "before" | "after" | "origins">;
const words = ({ change }: Watch): readonly (string | number | boolean | null)[] => {
  if (change === "off" || change === "on") return [true, false];
  return typeof change === "object" ? [change.from ?? [], change.to ?? []].flat() : [];
};

const told = (watch: Watch, before: Measured, after: Measured): Evidence => ({
  kind: "attribute",
  ...ownerOf(before.instead !== undefined && before.instead === after.instead ? before.instead : watch.path),
  was: shown(before, words(watch)),
  becomes: shown(after, words(watch)),
});

/** The values that a watch compares: before, after, and the units that belong to them. */
interface Compared {
  readonly watch: Watch;
  readonly before: readonly Attribute[];
  readonly after: readonly Attribute[];
  /** Another object takes the place of this one: what was not set is not known of it, and is not set again. */
  readonly isNew: boolean;
  /** A value before, or after, as it is compared and told: a number with a unit of its own is a length of time. */
  readonly inOld: (one: Attribute | undefined) => Measured;
  readonly inNew: (one: Attribute | undefined) => Measured;
  /** What counts where an element is not there. */
  readonly oldOtherwise: Attribute | undefined;
  readonly newOtherwise: Attribute | undefined;
  /** Whether the old object, or the new one, says the same in another form. */
  readonly isElseInOld: (one: Attribute | undefined) => boolean;
  readonly isElseInNew: (one: Attribute | undefined) => boolean;
  readonly conditionsInOld: (one: Attribute) => string;
  readonly conditionsInNew: (one: Attribute) => string;
}

/**
 * Numbers of a list whose elements have no names, the smallest first: their order means nothing, but where all are
 * paired by size, one that falls is seen even behind another. Null where they can't be compared.
 */
function bySize(
  { watch: { change, forever = [] }, inOld, inNew }: Compared,
  before: readonly Attribute[],
  after: readonly Attribute[],
): readonly Pairing[] | null {
  if (change !== "lowered" && change !== "raised") return null;
  const sizesBy =
    (measured: Compared["inOld"]) =>
    (one: Attribute | undefined): number => {
      const length = amount(measured(one).value, forever);
      return length === null ? Number.NaN : aboutDays(length);
    };
  const [oldSize, newSize] = [sizesBy(inOld), sizesBy(inNew)];
  const isUnsized = (size: number, { unknown }: Attribute): boolean => unknown || Number.isNaN(size);
  if (before.some((one) => isUnsized(oldSize(one), one)) || after.some((one) => isUnsized(newSize(one), one)))
    return null;
  const length = Math.max(before.length, after.length);
  const sorted = (values: readonly Attribute[], sizeIn: typeof oldSize): readonly (Attribute | undefined)[] =>
    Array.from({ length }, (_, i) => values[i]).sort((a, b) => compareNumbers(sizeIn(a), sizeIn(b)));
  const now = sorted(after, newSize);
  return sorted(before, oldSize).map((old, i) => [old, now[i]]);
}

const compareNumbers = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Each value with the one that takes its place: elements of a list by their names, else by size or place. */
function pairsOf(compared: Compared): readonly Pairing[] {
  const { watch, before, after, inOld, inNew, conditionsInOld, conditionsInNew } = compared;
  const isSame = (a: Attribute, b: Attribute): boolean => {
    const [old, now] = [inOld(a), inNew(b)];
    const isSameValue = !b.unknown && !differ(old.value, now.value) && old.unit === now.unit;
    return isSameValue && conditionsInOld(a) === conditionsInNew(b);
  };
  if (!watch.path.includes("[*]")) return [[before[0], after[0]]];
  return paired(watch.path, before, after, (old, now) => {
    const left = unlike(old, now, isSame);
    return bySize(compared, ...left) ?? byPlace(...left);
  });
}

/**
 * What the conditions of a watch look at in the element that a value stands in, as one text: two elements with the same
 * value need not be the same.
 */
function conditionsIn(attributes: Attributes, { path, when }: Watch): (one: Attribute) => string {
  const lists = listsIn(path);
  const ofElement = Object.keys(when ?? {}).filter((other) => lists.length > 0 && listsIn(other)[0] === lists[0]);
  return remembered(({ at = [] }) =>
    ofElement.map((other) => within(attributes.get(other) ?? [], other, { lists, at }).map(canonical)).join("\n"),
  );
}

/**
 * Whether an element that is new can do no harm by its number: backups that a further schedule makes are kept for its
 * own time, and those of the others are kept as before.
 */
const isHarmlessAnew = ({ path, rule, change, otherwise }: Watch): boolean =>
  rule === "backup-loss" &&
  otherwise === undefined &&
  path.includes("[*]") &&
  (change === "lowered" || change === "raised");

const ifUnknown = (watch: Watch): Watch =>
  watch.ifUnknown === undefined || watch.ifUnknown === "unsaid" ? watch : { ...watch, weight: watch.ifUnknown };

const isElement = (one: Attribute | undefined): boolean => one?.at !== undefined;

/** A value as it is compared: where none is set, what the service takes then. */
const orDefault = (value: Attribute["value"], { unset }: Watch): Attribute["value"] =>
  unset !== undefined && isNone(value) ? unset : value;

const elementOr = (one: Attribute | undefined, other: Attribute | undefined): Attribute | undefined =>
  isElement(one) ? one : (other ?? one);

/** The first value that changes in the harmful direction, in an element that fulfils the watch's conditions. */
function firstMoved(compared: Compared, isMeant: (before: Attribute | undefined) => boolean): Found | null {
  const { watch, inOld, inNew, isElseInOld, isElseInNew } = compared;
  const { change, forever = [] } = watch;
  for (const [found, becomes] of pairsOf(compared)) {
    if (found === undefined && isHarmlessAnew(watch)) continue;
    if (change === "changed" && watch.otherwise !== undefined && !(isElement(found) && isElement(becomes))) continue;
    const [before, after] = [elementOr(found, compared.oldOtherwise), elementOr(becomes, compared.newOtherwise)];
    const [old, now] = [inOld(before), inNew(after)];
    if (!isMeant(before)) continue;
    const evidence = told(watch, old, now);
    if (after?.unknown === true) {
      const may =
        watch.ifUnknown !== "unsaid" && mayMove(old.value, change, forever) && !(compared.isNew && isNone(old.value));
      if (may) return { watch: ifUnknown(watch), certain: false, evidence };
      continue;
    }
    const does = moved(orDefault(old.value, watch), orDefault(now.value, watch), change, forever);
    const isElse = (isNone(now.value) && isElseInNew(after)) || (isNone(old.value) && isElseInOld(before));
    const isVague = (does && isElse) || (isThere(after, watch) && isIncomparable(old.value, now.value, watch));
    if (does || isVague) return { watch, certain: true, isVague, evidence };
  }
  return null;
}

/** Whether the element is still there, of which nothing may be said any more. */
const isThere = (after: Attribute | undefined, { path }: Watch): boolean =>
  after !== undefined && (after.at !== undefined || !path.includes("[*]"));

/** Of a value that was hidden nobody can tell whether it changes, unless what is there now rules it out. */
function hiddenBefore(watch: Watch, before: Attribute, after: readonly Attribute[], change: Moved): Found | null {
  if (!mayHaveMoved(after, watch.change)) return null;
  const [now] = after;
  const was = measuredIn(change.before, watch)(before);
  const alone: Evidence = { kind: "attribute", ...ownerOf(watch.path), was: shown(was, words(watch)) };
  const evidence = now?.unknown === true ? alone : told(watch, was, measuredIn(change.after, watch)(now));
  return { watch, certain: true, isVague: true, evidence };
}

/** What a watch sees in a change; null if nothing harmful. */
function seenBy(watch: Watch, change: Moved): Found | null {
  const { path, when, whenAfter, instead } = watch;
  const [before, after] = [valuesAt(change.before, path), valuesAt(change.after, path)];
  // As of most watches of a type that can be many things.
  if (before.length === 0 && after.length === 0 && instead === undefined) return null;
  if (whenAfter !== undefined && !mayHold(whenAfter, change.after)) return null;
  if (watch.merged && after.every(({ value, unknown }) => isNone(value) && !unknown)) return null;
  const lists = listsIn(path);
  const isMeant = (one: Attribute | undefined): boolean =>
    when === undefined ||
    hold(when, change.before, lists.length === 0 ? undefined : { lists, at: one?.at ?? (one ? [] : null) });
  const hidden = before.find((one) => one.unknown && isMeant(one));
  if (hidden !== undefined) return hiddenBefore(watch, hidden, after, change);
  if (areNames(watch, [...before, ...after])) return namesGone(watch, before.filter(isMeant), after, change.after);
  const elseIn =
    (attributes: Attributes) =>
    (one: Attribute | undefined): boolean =>
      instead !== undefined && isSaidIn(attributes, path, instead, one);
  const compared = {
    watch,
    before,
    after,
    inOld: measuredIn(change.before, watch),
    inNew: measuredIn(change.after, watch),
    isElseInOld: elseIn(change.before),
    isElseInNew: elseIn(change.after),
    conditionsInOld: conditionsIn(change.before, watch),
    conditionsInNew: conditionsIn(change.after, watch),
    oldOtherwise: firstAt(change.before, watch.otherwise),
    newOtherwise: firstAt(change.after, watch.otherwise),
    isNew: change.action.effect === "replace",
  };
  return firstMoved(compared, isMeant);
}

const firstAt = (attributes: Attributes, path: Path | undefined): Attribute | undefined =>
  path === undefined ? undefined : valuesAt(attributes, path)[0];

function measuredIn(attributes: Attributes, { path, unit, instead, inMonths }: Watch): Compared["inOld"] {
  if (instead?.each !== undefined) return timing(attributes, path, instead);
  if (instead?.units !== undefined) return inEither(attributes, path, { ...instead, units: instead.units });
  const measured = measuring(attributes, path, unit);
  return inMonths ? (of) => monthly(measured(of)) : measured;
}

/**
 * The watched attributes of an update that change in a harmful direction. Of several watches on one path the first
 * counts. Elements of a list (`[*]`) are compared with themselves, by their own names where they have some, and one
 * that goes counts as none; names that are `removed` are compared as a set, numbers of nameless elements by their size.
 */
export function findWatched(change: Moved, row: CatalogueRow): readonly Watched[] {
  if (change.action.effect !== "update" && !isRuleChange(change, row)) return [];
  const found = new Map<string, Watched>();
  const seen = { ...change, after: withOldNames(change.before, change.after, row) };
  for (const watch of row.watch ?? []) {
    if (found.has(watch.path)) continue;
    const one = seenBy(watch, seen);
    if (one !== null) found.set(watch.path, { ...one, transition: transitionIn(watch, change) });
  }
  return [...found.values(), ...findInRuleSets(change, row)];
}

/** A replacement of an object that is nothing but rules, by rules over the same: a change of the rules. */
export const isRuleChange = (change: Moved, row: CatalogueRow): boolean => {
  const { action, before, after } = change;
  const { rulesOf, isOneSet } = row;
  return (
    action.effect === "replace" &&
    rulesOf !== undefined &&
    !(isOneSet === true && action.order === "create-first") &&
    !areInTwoRegions(row.type, before, after) &&
    rulesOf.every((path) => {
      const [old] = valuesAt(before, path);
      const [now] = valuesAt(after, path);
      return now?.unknown === true ? isMadeAnew(path, change, row) : !differ(old?.value ?? null, now?.value ?? null);
    })
  );
};

/** Whether other rules that it names are replaced in the same plan, and nothing else makes the name unknown. */
function isMadeAnew(path: Path, { origins = [] }: Moved, { rulesUnder = [], refs = [] }: CatalogueRow): boolean {
  const types = refs.filter((reference) => reference.path === path).flatMap(({ to }) => to);
  const isOfType = (address: string): boolean =>
    types.some((type) => addressIn(address)?.block.startsWith(`${type}.`) === true);
  return (
    rulesUnder.includes(path) &&
    origins.length > 0 &&
    origins.every(({ address, effect }) => effect === "replace" && isOfType(address))
  );
}
