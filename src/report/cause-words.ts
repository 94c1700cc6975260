import { type Beginning, beginningsOf } from "../domain/beginnings.ts";
import type { ActionReason, Origin, OriginEffect } from "../domain/change.ts";
import { grouped } from "../domain/grouped.ts";
import type { Destroy, RootReview } from "../domain/review.ts";
import { joined, named, type Phrase } from "./phrase.ts";

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

/** Why it is destroyed, as far as the plan tells; empty if it does not. */
export const causeOf = (destroy: Destroy | null, root: RootReview): Phrase => {
  if (destroy === null) return [];
  if (destroy.because.length > 0) return forced(destroy, root);
  if (destroy.reason !== null) return [REASONS[destroy.reason]];
  return destroy.deposed === null ? [] : ["an interrupted replacement left it behind"];
};

const IN_PLACE = ", and the provider cannot change that in place";

const forced = ({ because, origins = [], known = [] }: Destroy, root: RootReview): Phrase => {
  if (origins.length === 0) return [...changing(because), IN_PLACE];
  const following = because.filter((attribute) => !known.includes(attribute));
  const begins = beginningsOf(origins, root) ?? [];
  const bySelf: Phrase = known.length === 0 ? [] : [...changing(known), ", and "];
  // Only of what is made anew it is certain that it has other values.
  const changes = origins.some(({ effect }) => effect === "replace" || effect === "create")
    ? changing(following)
    : [...named(following, MOST_ATTRIBUTES), " may change"];
  return [...bySelf, ...changes, ", since ", ...since(origins), ...beginning(origins, begins)];
};

const MOST_ATTRIBUTES = 6;

/** `engine and port change`. */
const changing = (attributes: readonly string[]): Phrase => [
  ...named(attributes, MOST_ATTRIBUTES),
  attributes.length === 1 ? " changes" : " change",
];

const HAPPENS = {
  replace: "replaced",
  create: "created",
  read: "read only during the apply",
  update: "changed in place",
} satisfies Record<OriginEffect, string>;

/** From so many on nobody reads them all. */
const MOST_ORIGINS = 3;

/** `a and b are replaced and c is created`. */
const since = (origins: readonly Origin[]): Phrase =>
  joined(
    [...grouped(origins, ({ effect }) => effect)].map(([effect, alike]) => [
      ...named(
        alike.map(({ address }) => address),
        MOST_ORIGINS,
      ),
      ` ${alike.length === 1 ? "is" : "are"} ${HAPPENS[effect]}`,
    ]),
    " and ",
  );

/** Why that is so which stands behind the address, in brackets; empty where it has been said. */
const whyBegun = ({ because, reason }: Beginning): Phrase =>
  because.length > 0 ? changing(because) : reason === null ? [] : [REASONS[reason]];

const inBrackets = (phrase: Phrase): Phrase => (phrase.length === 0 ? [] : [" (", ...phrase, ")"]);

/** The end of the sentence: where it begins, unless that has just been said. */
const beginning = (origins: readonly Origin[], begins: readonly Beginning[]): Phrase => {
  const [first] = begins;
  if (first === undefined) return [IN_PLACE];
  const isSaid = begins.every((one) => origins.some(({ address }) => address === one.address));
  if (origins.length === 1 && isSaid) return [...inBrackets(whyBegun(first)), IN_PLACE];
  if (isSaid && begins.every((one) => whyBegun(one).length === 0)) return [IN_PLACE];
  const more = begins.length - MOST_ORIGINS;
  const told = [...begins.slice(0, MOST_ORIGINS).map(begun), ...(more > 0 ? [[`${more} more`]] : [])];
  return ["; it begins with ", ...joined(told, ", and with ")];
};

const begun = (one: Beginning): Phrase => {
  const why = whyBegun(one);
  if (one.because.length > 0) return [...named([one.address], 1), ", where ", ...why];
  return [...named([one.address], 1), ...(why.length > 0 ? inBrackets(why) : [`, which is ${HAPPENS[one.effect]}`])];
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
    ` ${isOne ? "waits" : "wait"} for, or take away the depends_on that makes ${isOne ? "it" : "them"} wait (often that of the module), and run plan again: if the value is the same, nothing is replaced`,
  ],
  update: (names) => [
    "apply the change of ",
    ...names,
    " first, by itself, and run plan again: if the value is the same, nothing is replaced",
  ],
} satisfies Record<OriginEffect, (names: Phrase, isOne: boolean) => Phrase>;

/** What to do so that it need not be replaced, where some of it follows from others; null where nothing is known to. */
export const keptBy = ({ origins = [], known = [] }: Destroy, root: RootReview): Phrase | null => {
  if (origins.length === 0) return null;
  const begins = beginningsOf(origins, root) ?? origins.map((one) => ({ ...one, because: [], reason: null }));
  const each = [...grouped(begins, ({ effect }) => effect)].map(([effect, alike]) => {
    const names = alike
      .slice(0, MOST_ORIGINS)
      .map((one): Phrase => [...named([one.address], 1), ...inBrackets(whyBegun(one))]);
    const more = alike.length - names.length;
    const listed = joined([...names, ...(more > 0 ? [[`${more} more`]] : [])], ", ", " and ");
    return KEEP_BY_ORIGIN[effect](listed, alike.length === 1);
  });
  const here: Phrase = ["take back the change of ", ...named(known, MOST_ATTRIBUTES)];
  return joined(known.length === 0 ? each : [here, ...each], "; ");
};
