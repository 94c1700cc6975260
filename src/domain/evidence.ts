import type { Calling } from "./calling.ts";
import { CONTRADICTIONS, type Contradiction } from "./contradiction.ts";

/**
 * What a finding rests on: facts for programs to read, and for the reports to tell. No sentences but the catalogue's
 * own words, and no value of the plan but those that may be shown (docs/architecture.md, "What may be shown").
 */

/**
 * One value, as far as it may be shown: booleans, numbers, and strings that the catalogue itself names. Null: not set.
 * `hidden`: there is a value that is not shown. `other`: a string that is none of the words it is compared with.
 */
export type Seen = boolean | number | string | null | { readonly hidden: Hidden };
export const HIDDEN = ["set", "other", "sensitive", "unknown"] as const;
export type Hidden = (typeof HIDDEN)[number];

/** Why something in the state does not survive the apply; in the order in which reasons are told. */
export const LOST_BECAUSE = ["destroyed", "cut-back", "container", "key"] as const;
export type LostBecause = (typeof LOST_BECAUSE)[number];

/** Why a copy in the state is nothing to restore from: it does not survive, is of a part alone, or was never made. */
export const COPY_BECAUSE = [...LOST_BECAUSE, "part", "empty"] as const;
export type CopyBecause = (typeof COPY_BECAUSE)[number];

/** What becomes of that of which an object is a copy. */
export const SOURCE_FATES = ["leaves", "refused", "goes", "stays"] as const;
export type SourceFate = (typeof SOURCE_FATES)[number];

export type Evidence =
  /**
   * A setting as it is, or with `becomes` as the plan changes it. `of`: the type that has the setting, if it is not the
   * object's own.
   */
  | {
      readonly kind: "attribute";
      readonly path: string;
      readonly of: string | null;
      readonly was: Seen;
      readonly becomes?: Seen;
    }
  /** What a machine's name or tags say that it is, in our words. */
  | { readonly kind: "called"; readonly callings: readonly Calling[] }
  /** How many names of a list are removed: columns, replicas, regions. */
  | { readonly kind: "removed"; readonly path: string; readonly count: number }
  /** What the destroy leaves, in the catalogue's words. */
  | { readonly kind: "leaves"; readonly says: string }
  /** It is worth nothing: its key goes too, or what it is stored in; or its name is taken, or it goes itself. */
  | { readonly kind: "worthless"; readonly because: "container" | "key" | "deleted-first" | "name" | "goes" }
  /** It comes back with what it is stored in, which is destroyed as well and can be restored. */
  | { readonly kind: "shared" }
  /** An object that stays, and while it does, the provider refuses the destroy of this one. Untrusted text. */
  | { readonly kind: "locked"; readonly by: string }
  /** An object that stays, and has the name under which the destroy would make a last snapshot. Untrusted text. */
  | { readonly kind: "name-held"; readonly by: string }
  /**
   * What the object is a copy of. `leaves`: its own destroy leaves something, which counts for both. `refused`: the
   * provider refuses that. `goes`: it goes too, and leaves nothing. `stays`: nothing stays but this. Untrusted text.
   */
  | { readonly kind: "source"; readonly by: string; readonly fate: SourceFate }
  /** A backup of it that goes too, and whose own destroy leaves this: recovery points outlive what made them. */
  | { readonly kind: "backup"; readonly by: string }
  /** A copy that stays was only made from it once, and does not follow it any more: a clone. Untrusted text. */
  | { readonly kind: "made-once"; readonly by: string }
  /** What stays, and cannot be read without this key. Untrusted text. */
  | { readonly kind: "needed"; readonly by: string }
  /** A copy in this state does not count. `goesWithIt` has the names of those that do not stay. */
  | { readonly kind: "copy"; readonly because: CopyBecause }
  /** The plan creates what looks like the same object at another address. Untrusted text. */
  | { readonly kind: "rename"; readonly to: string }
  /** The new configuration would keep more, but a destroy goes by the state. */
  | { readonly kind: "too-late" };

/** Each fact once, in the order in which it came. */
export const distinctEvidence = (all: readonly Evidence[]): readonly Evidence[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];

/** When actions of Terraform 1.14 run; `unknown`: at a moment that this version does not know. */
export const MOMENTS = [
  "before-create",
  "after-create",
  "before-update",
  "after-update",
  "before-destroy",
  "after-destroy",
  "by-request",
  "unknown",
] as const;
export type Moment = (typeof MOMENTS)[number];

/**
 * Who leaves an object where it is. `settings`: the provider does, by settings of the object. `disguise`: the plan
 * does, and imports it again under a type that is not in the catalogue.
 */
export const LEAVING = ["plan", "provider", "settings", "disguise"] as const;

/** How a state is told to be another one: it has another lineage, or is an older copy by its serial. */
export const SWAPPED = ["lineage", "serial"] as const;

/**
 * What shows that a root is not new: the base branch holds it; an apply of it was written down; it has a backend
 * elsewhere; its lock file is older than a day; a commit holds its configuration.
 */
export const OLD_BECAUSE = ["base", "applied", "backend", "lock-file", "commit"] as const;
export type OldBecause = (typeof OLD_BECAUSE)[number];

/** What can't be read of one entry, or of a plan that ended in an error; or what an entry says against itself. */
export type Unreadable = "actions" | "mode" | "errored" | Contradiction;
export const UNREADABLE: readonly Unreadable[] = [
  "actions",
  "mode",
  "errored",
  ...(Object.keys(CONTRADICTIONS) as Contradiction[]),
];

/** What is special to one finding, beside its rule and its object. Reasons are the policy's own words. */
export type Detail =
  /** What is lost, or what a change does, in the catalogue's words. `certain`: false where only the apply will tell. */
  | { readonly kind: "says"; readonly says: string; readonly certain: boolean }
  | { readonly kind: "protect"; readonly reason: string | null }
  | { readonly kind: "share"; readonly destroyed: number; readonly all: number; readonly harmless: number }
  /** `old`: what shows that the root is not new; null where nobody knows. */
  | {
      readonly kind: "no-prior-state";
      readonly creates: number;
      readonly imports: number;
      readonly old: OldBecause | null;
    }
  /** All that the state had vanished outside Terraform. */
  | { readonly kind: "all-vanished"; readonly creates: number; readonly vanished: number }
  /** Of the last apply: its day, and the serial of the state that it saw or left. `is`: the serial now. */
  | {
      readonly kind: "another-state";
      readonly how: (typeof SWAPPED)[number];
      readonly since: string;
      readonly was: number;
      readonly is: number;
    }
  /** What is otherwise than the policy says: `workspace`, `backend.type`, …; null where the plan does not tell. */
  | { readonly kind: "environment"; readonly differs: readonly string[] | null }
  /** Days as `YYYY-MM-DD`, both included. */
  | {
      readonly kind: "freeze";
      readonly from: string;
      readonly to: string;
      readonly reason: string | null;
      readonly destroyed: number;
    }
  | { readonly kind: "unreadable"; readonly what: Unreadable }
  /** Part of the plan can't be read; `part` is the reader's own sentence on which. */
  | { readonly kind: "unreadable-part"; readonly part: string }
  /** Who leaves the object where it is: the plan forgets it, or the provider's delete does no more than that. */
  | { readonly kind: "leaves-state"; readonly by: (typeof LEAVING)[number] }
  | { readonly kind: "guards-edited" }
  | { readonly kind: "prevent-destroy-removed" }
  /** GitHub does not show all that the pull request changes here, so nobody knows whether a guard goes. */
  | { readonly kind: "not-shown" }
  /** The type stands for objects of many kinds, and it is the kind that is not known. */
  | { readonly kind: "unknown-kind" }
  /**
   * So many changes and actions. `destroys`: addresses of what holds data and goes with a later plan, and of actions
   * that delete. Untrusted text.
   */
  | {
      readonly kind: "deferred";
      readonly count: number;
      readonly actions: number;
      readonly destroys: readonly string[];
    }
  /** Gone outside Terraform. `recreated`: the plan makes it anew, from the configuration. */
  | { readonly kind: "vanished"; readonly recreated: boolean }
  /** A safeguard was switched off outside Terraform; what follows, in the catalogue's words. */
  | { readonly kind: "switched-off"; readonly says: string }
  | { readonly kind: "partial" }
  | { readonly kind: "actions"; readonly count: number; readonly when: readonly Moment[] }
  | { readonly kind: "exception"; readonly until: string | null; readonly reason: string }
  /** How many findings it keeps quiet that would block, and that would warn. */
  | {
      readonly kind: "allowed";
      readonly until: string | null;
      readonly reason: string;
      readonly block: number;
      readonly warn: number;
    };
