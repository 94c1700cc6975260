import { remembered } from "../remembered.ts";
import { accountOf, isGlobal } from "../state/account.ts";
import { ONE_SCOPE, type Scope, type ScopesOf } from "../state/ids.ts";
import type { StateObject } from "../state/object.ts";

/**
 * Addresses of several states. In a graph of all of them each has the number of its state in front, so that the same
 * address in two states is two objects; outside it is named as people of one state see it.
 */

const BETWEEN = "\0";

/** The address of an object in the graph of all states. */
export const placed = (address: string, state: number): string => `${state}${BETWEEN}${address}`;

/** The same for whoever reads it in the state `here`: its root in front where it is another one. */
export function seenFrom(here: number, roots: readonly string[]): (address: string) => string {
  return (address) => {
    const cut = address.indexOf(BETWEEN);
    if (cut < 0) return address;
    const state = Number(address.slice(0, cut));
    const own = address.slice(cut + 1);
    return state === here ? own : `${roots[state] ?? ""}: ${own}`;
  };
}

const within =
  (where: string): Scope =>
  (id) =>
    isGlobal(id) ? id : `${where}${BETWEEN}${id}`;

/**
 * Where the ids of several states count: a name means an object of its own state, or of the same account and region in
 * any; an id that is the same everywhere means one object in all of them. Two databases `app` of two accounts are not
 * one, and the snapshot of one is no copy of the other.
 */
export function scopesOver(states: number): ScopesOf {
  if (states < 2) return ONE_SCOPE;
  return (object: StateObject): readonly Scope[] => {
    const account = accountOf(object);
    const own = within(object.address.slice(0, object.address.indexOf(BETWEEN)));
    return account === null ? [own] : [own, within(account)];
  };
}

/** The same, for objects that are asked for again and again. */
export const rememberedScopes = (scopesOf: ScopesOf): ScopesOf =>
  scopesOf === ONE_SCOPE ? scopesOf : remembered(scopesOf);
