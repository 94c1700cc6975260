import type { Team } from "../owners.ts";
import {
  type CheckRun,
  type CommitStatus,
  type EventLabel,
  folded,
  type HeadChange,
  type IssueEvent,
  type PullCommit,
  type PullReview,
  type TextEdit,
} from "./facts.ts";

/** What can be asked of GitHub while deciding, and what comes back. */
export interface Reads {
  readonly events: readonly IssueEvent[];
  readonly activity: readonly HeadChange[];
  readonly reviews: readonly PullReview[];
  /** All of them: unreadable where GitHub lists only some. */
  readonly commits: readonly PullCommit[];
  readonly statuses: readonly CommitStatus[];
  readonly checks: readonly CheckRun[];
  /**
   * Of which label each event is, in the order asked; null where GitHub does not tell, or it is gone. REST's events
   * have names alone, so this is GraphQL's `label` of `LabeledEvent` and `UnlabeledEvent`.
   */
  readonly labels: readonly (EventLabel | null)[];
  /** In any order; one may be told twice. */
  readonly edits: readonly TextEdit[];
  /** `permission` of `GET /repos/{o}/{r}/collaborators/{login}/permission`: `admin`, `write`, `read`, `none`. */
  readonly permission: string;
  /**
   * `GET /orgs/{org}/teams/{slug}/repos/{o}/{r}` and `…/memberships/{login}`. A team that can't be seen, or no token
   * for it, is unreadable, never "not a member"; `pending` is none. Without write access of its own a team owns
   * nothing, whoever is in it.
   */
  readonly membership: "member" | "not-member" | "team-without-write";
}

/** One thing that the decision has to know before it can go on. */
export type Need =
  | { readonly read: "events" | "activity" | "reviews" | "commits" }
  | { readonly read: "statuses" | "checks"; readonly commit: string }
  | { readonly read: "labels"; readonly events: readonly string[] }
  | { readonly read: "edits"; readonly node: string }
  | { readonly read: "permission"; readonly login: string }
  | { readonly read: "membership"; readonly team: Team; readonly login: string };

type NeedOf<K extends keyof Reads> = Need & { readonly read: K };

/**
 * An answer, or why there is none: a refusal, an incomplete list, a rate limit. `why` completes "could not be read: …".
 */
export type Read<T> = { readonly read: true; readonly value: T } | { readonly read: false; readonly why: string };

/** A need with what came back. */
export type Learned = {
  readonly [K in keyof Reads]: { readonly need: NeedOf<K>; readonly got: Read<Reads[K]> };
}[keyof Reads];

/** Everything learned so far. */
export type Known = ReadonlyMap<string, Learned>;
export const NOTHING_KNOWN: Known = new Map();

/** Adds answers to what is known. */
export const learn = (known: Known, answers: readonly Learned[]): Known =>
  new Map([...known, ...answers.map((answer): [string, Learned] => [keyOf(answer.need), answer])]);

const keyOf = (need: Need): string => {
  if (need.read === "permission") return JSON.stringify([need.read, folded(need.login)]);
  if (need.read === "membership")
    return JSON.stringify([need.read, folded(need.team.org), folded(need.team.slug), folded(need.login)]);
  if (need.read === "labels") return JSON.stringify([need.read, ...need.events]);
  if (need.read === "edits") return JSON.stringify([need.read, need.node]);
  return JSON.stringify("commit" in need ? [need.read, need.commit] : [need.read]);
};

export const distinct = (needs: readonly Need[]): readonly Need[] => [
  ...new Map(needs.map((need) => [keyOf(need), need])).values(),
];
export const isKnown = (known: Known, need: Need): boolean => known.has(keyOf(need));

/** What came back for a need. Asking for what nobody read is a fault of ours. */
export function read<K extends keyof Reads>(known: Known, need: NeedOf<K>): Read<Reads[K]> {
  const learned = known.get(keyOf(need));
  if (learned === undefined) throw new Error(`the decision reads ${keyOf(need)} before it asked for it`);
  // A key begins with the word that says which type is behind it.
  return learned.got as Read<Reads[K]>;
}

export const EVENTS = { read: "events" } as const satisfies Need;
export const ACTIVITY = { read: "activity" } as const satisfies Need;
export const PULL_REVIEWS = { read: "reviews" } as const satisfies Need;
export const COMMITS = { read: "commits" } as const satisfies Need;
export const statusesOf = (commit: string) => ({ read: "statuses", commit }) as const satisfies Need;
export const checksOf = (commit: string) => ({ read: "checks", commit }) as const satisfies Need;
export const labelsOf = (events: readonly string[]) => ({ read: "labels", events }) as const satisfies Need;
export const editsOf = (node: string) => ({ read: "edits", node }) as const satisfies Need;
export const permissionOf = (login: string) => ({ read: "permission", login }) as const satisfies Need;
export const membershipOf = (team: Team, login: string) =>
  ({ read: "membership", team, login }) as const satisfies Need;
