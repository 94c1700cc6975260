import { addressIn } from "../domain/address.ts";
import { type Beginning, type Beginnings, beginningsOf } from "../domain/beginnings.ts";
import type { ActionReason, Origin, OriginEffect } from "../domain/change.ts";
import { grouped } from "../domain/grouped.ts";
import type { Destroy, RootReview } from "../domain/review.ts";
import { code, joined, named, type Phrase, shortName } from "./phrase.ts";

/** Why an object is destroyed, in words. */

/** Terraform's `action_reason`. */
const REASONS = {
  replace_because_tainted: "it is marked as tainted",
  replace_because_cannot_update: "the provider cannot change it in place",
  replace_by_request: "its replacement was asked for on the command line",
  replace_by_triggers: "something it is tied to by replace_triggered_by changes",
  delete_because_no_resource_config: "it is no longer in the configuration",
  delete_because_no_module: "its module instance is no longer in the configuration",
  delete_because_wrong_repetition: "its count or for_each was added or taken away",
  delete_because_count_index: "its index is beyond count",
  delete_because_each_key: "its key is no longer in for_each",
  delete_because_no_move_target: "it was moved to an address that is not in the configuration",
  delete_because_enabled_false: "its lifecycle says enabled = false",
  forgot_because_lifecycle_destroy_in_state: "its lifecycle in the state says destroy = false",
  forgot_because_lifecycle_destroy_in_config: "its lifecycle says destroy = false",
} satisfies Record<ActionReason, string>;

/** Why it would be replaced even if no attribute forced it. */
const BESIDES: Partial<Record<ActionReason, string>> = {
  replace_because_tainted: "; it is marked as tainted too",
  replace_by_request: "; its replacement was asked for on the command line too",
  replace_by_triggers: "; something it is tied to by replace_triggered_by changes too",
};

const besides = ({ reason }: Destroy): Phrase => {
  const words = reason === null ? undefined : BESIDES[reason];
  return words === undefined ? [] : [words];
};

/** Reasons by which an object goes that has a block, but no place among its instances. */
const WITHOUT_PLACE: readonly (ActionReason | null)[] = [
  "delete_because_wrong_repetition",
  "delete_because_count_index",
  "delete_because_each_key",
];

/** Whether it goes since a moved block gives it a key, or none, that its new block does not have. */
export const isMovedAstray = ({ address, previousAddress, reason }: Destroy): boolean =>
  previousAddress !== null &&
  WITHOUT_PLACE.includes(reason) &&
  addressIn(previousAddress)?.key !== addressIn(address)?.key;

/** Why it is destroyed, as far as the plan tells; empty if it does not. */
export const causeOf = (destroy: Destroy | null, root: RootReview): Phrase => {
  if (destroy === null) return [];
  if (destroy.because.length > 0) return [...forced(destroy, root), ...besides(destroy)];
  if (isMovedAstray(destroy)) return ["it was moved to an instance that is not in the configuration"];
  if (destroy.reason !== null) return [REASONS[destroy.reason]];
  return destroy.deposed === null ? [] : ["an interrupted replacement left it behind"];
};

const IN_PLACE = ", and the provider cannot change that in place";

const forced = (destroy: Destroy, root: RootReview): Phrase => {
  const { because, origins = [], fromEach = true, known } = destroy;
  if (known === undefined && origins.length === 0) return [...changing(because), IN_PLACE];
  const following = because.filter((attribute) => known?.includes(attribute) !== true);
  const bySelf: Phrase = known === undefined || known.length === 0 ? [] : [...changing(known), ", and "];
  if (origins.length === 0) return [...bySelf, ...isOrAre(following), " known only after the apply", IN_PLACE];
  // Only of what is made anew it is certain that it has other values.
  const changes = origins.every(({ effect }) => effect === "replace" || effect === "create")
    ? changing(following)
    : [...attributes(following), " may change"];
  const begins = beginningsOf(destroy, root);
  return [...bySelf, ...changes, ", since ", ...since(origins, fromEach, begins), ...beginning(origins, begins)];
};

const MOST_ATTRIBUTES = 6;

const attributes = (names: readonly string[]): Phrase => named(names.map(shortName), MOST_ATTRIBUTES);

/** `engine and port change`. */
const changing = (names: readonly string[]): Phrase => [
  ...attributes(names),
  names.length === 1 ? " changes" : " change",
];

const isOrAre = (names: readonly string[]): Phrase => [...attributes(names), names.length === 1 ? " is" : " are"];

const HAPPENS = {
  replace: "replaced",
  create: "created",
  read: "read only during the apply",
  update: "changed in place",
} satisfies Record<OriginEffect, string>;

/** From so many on nobody reads them all. */
const MOST_ORIGINS = 3;

/** The first of several, and how many more there are: all of them, or at least one. */
const firstOf = (each: readonly Phrase[], isEach: boolean): readonly Phrase[] => {
  const more = each.length - MOST_ORIGINS;
  const rest = isEach || more === 1 ? `${more} more` : `one of ${more} more`;
  return [...each.slice(0, MOST_ORIGINS), ...(more > 0 ? [[rest]] : [])];
};

const listed = (each: readonly Phrase[], isEach: boolean): Phrase =>
  joined(firstOf(each, isEach), ", ", isEach ? " and " : " or ");

const nameOf = (address: string): Phrase => [code(shortName(address))];

/** Whether each of the origins is a beginning itself: then it is told beside it why it changes. */
const areAllBegun = (origins: readonly Origin[], { all }: Beginnings): boolean =>
  all.length === origins.length && all.every((one) => origins.some((origin) => isSame(one, origin)));

const isSame = (one: Origin, other: Origin): boolean => one.address === other.address && one.effect === other.effect;

/** `a and b are replaced and c is created`; where one or more of them counts `a or b is replaced or c is created`. */
const since = (origins: readonly Origin[], isEach: boolean, begins: Beginnings | null): Phrase => {
  const told = begins !== null && areAllBegun(origins, begins) ? begins.all : [];
  const why = (origin: Origin): Phrase =>
    told.filter((one) => isSame(one, origin)).flatMap((one) => inBrackets(whyBegun(one)));
  const joint = isEach ? " and " : " or ";
  const byName = [...grouped(origins, ({ address }) => address).values()];
  const alike = grouped(byName, (some) => some.map(({ effect }) => HAPPENS[effect]).join(joint));
  const clauses = [...alike].map(([happens, each]): Phrase => {
    const names = each.map(([one]) => nameOf((one as Origin).address));
    if (each.length === 1) {
      const here = each.flat().map((one): Phrase => [HAPPENS[one.effect], ...why(one)]);
      return [...(names[0] as Phrase), " is ", ...joined(here, joint)];
    }
    const reasoned = names.map((name, at): Phrase => [...name, ...(each[at] ?? []).flatMap(why)]);
    return [...listed(reasoned, isEach), ` ${isEach ? "are" : "is"} ${happens}`];
  });
  return joined(clauses, joint);
};

/** Why an origin changes; empty where the words beside it say so already. */
const whyBegun = ({ because, reason }: Beginning): Phrase =>
  because.length > 0 ? changing(because) : reason === null ? [] : [REASONS[reason]];

const inBrackets = (phrase: Phrase): Phrase => (phrase.length === 0 ? [] : [" (", ...phrase, ")"]);

/** The end of the sentence: where it begins, unless that has just been said. */
const beginning = (origins: readonly Origin[], begins: Beginnings | null): Phrase => {
  if (begins === null || areAllBegun(origins, begins)) return [IN_PLACE];
  const { all, withEach } = begins;
  const isSaid = all.every((one) => origins.some((origin) => isSame(one, origin)) && whyBegun(one).length === 0);
  if (isSaid) return [IN_PLACE];
  const told = firstOf(all.map(begun), withEach);
  return ["; it begins with ", ...joined(told, withEach ? ", and with " : ", or with ")];
};

const begun = (one: Beginning): Phrase => {
  const why = whyBegun(one);
  if (one.because.length > 0) return [...nameOf(one.address), ", where ", ...why];
  return [...nameOf(one.address), ...(why.length > 0 ? inBrackets(why) : [`, which is ${HAPPENS[one.effect]}`])];
};

/** What is to be done about what a replacement follows from, by what happens to that; each completes a sentence. */
const KEEP_BY_ORIGIN = {
  replace: (names) => ["take back what replaces ", ...names, ", and run plan again"],
  create: (names, isOne) => [
    "find out why ",
    ...names,
    ` ${isOne ? "is" : "are"} created, or refer to what is there already, and run plan again`,
  ],
  read: (names, isOne) => [
    "apply first what ",
    ...names,
    ` ${isOne ? "waits" : "wait"} for, or take away the depends_on that makes ${isOne ? "it" : "them"} wait (often that of the module), and run plan again; if the value is the same, nothing is replaced`,
  ],
  update: (names) => [
    "apply the change of ",
    ...names,
    " first, by itself, and run plan again; if the value is the same, nothing is replaced",
  ],
} satisfies Record<OriginEffect, (names: Phrase, isOne: boolean) => Phrase>;

const FIND_OUT: Phrase = [
  " (most often an object that is referred to there is replaced, created, or read only then), take that back, and run plan again",
];

const EITHER = "; the plan does not tell on which of these it depends";

/** What to do so that it need not be replaced, where some of it follows from others; null where nothing is known to. */
export const keptBy = (destroy: Destroy, root: RootReview): Phrase | null => {
  const { because, origins = [], known } = destroy;
  if (known === undefined && origins.length === 0) return null;
  const here: readonly Phrase[] =
    known === undefined || known.length === 0 ? [] : [["take back the change of ", ...attributes(known)]];
  const elsewhere =
    origins.length > 0
      ? keptElsewhere(destroy, root)
      : findingOut(because.filter((attribute) => known?.includes(attribute) !== true));
  return joined([...here, elsewhere], "; ");
};

const findingOut = (names: readonly string[]): Phrase => [
  "find out why ",
  ...isOrAre(names),
  " known only after the apply",
  ...FIND_OUT,
];

/** By where it begins; where that is not known, by what it follows from. */
const keptElsewhere = (destroy: Destroy, root: RootReview): Phrase => {
  const { origins = [], fromEach = true } = destroy;
  const begins = beginningsOf(destroy, root) ?? {
    all: origins.map((one) => ({ ...one, because: [], reason: null })),
    withEach: fromEach,
  };
  const each = [...grouped(begins.all, ({ effect }) => effect)].map(([effect, alike]) => {
    const names = alike.map((one): Phrase => [...nameOf(one.address), ...inBrackets(whyBegun(one))]);
    return KEEP_BY_ORIGIN[effect](listed(names, begins.withEach), alike.length === 1 || !begins.withEach);
  });
  return begins.withEach ? joined(each, "; ") : [...joined(each, "; or "), EITHER];
};
