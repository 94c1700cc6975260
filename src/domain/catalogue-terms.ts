/** The terms in which rows are written. */
import type { Unit } from "./quantity.ts";

/** How much people would miss it if it were production, the most first. The loss rules take their level from it. */
export const WEIGHTS = ["high", "medium", "low"] as const;
export type Weight = (typeof WEIGHTS)[number];

/**
 * A place in a resource's values: `backup_retention_period`, `settings[0].backup_configuration[0].enabled`,
 * `rule[*].expiration[0].days` (`[*]`: any element), `tags.env` (a map's key).
 * Blocks of providers on the old SDK are lists even when there is at most one; a step through a list that
 * finds an object, or the reverse, is forgiven, because providers change the form between versions.
 * Tags are pairs, and a pair is compared as one value: `tags_all{}` is every key of a map with its value, or every text
 * of a list, which is never taken for a name;
 * `selection_tag[*]{key,value}` two members of a block, `manifest{metadata.namespace,metadata.name}` two further down.
 * Pairs only serve for references, ids and the limits of rules.
 * Opaque text is read where a path says how: `policy~json.rules[*].days`, `yaml_body~yaml.spec.prune`,
 * `schema~columns[*]` (names only),
 * `server_properties~properties["log.retention.ms"]`, `ddl[*]~sql[*]` (the kind of each statement: `DROP TABLE`),
 * `template_body~stack[*].type` (the resources of a template of CloudFormation), `arn~account`, `id~account` (the
 * account or the subscription that an ARN, or an id of Azure, names).
 */
export type Path = string;

/** A length of time: days, or where to read it and in which unit. `duration` reads `"604800s"`, `"7d"`, `"P7D"`. */
export type Days =
  | number
  | { readonly path: Path; readonly unit: "days" | "hours" | "minutes" | "seconds" | "duration" };

export type Scalar = string | number | boolean | null;

/**
 * What a value is compared with. A scalar must be equal, a list means any of them.
 * `null` stands for null, missing, and an empty list, object or string. A missing value equals nothing but null.
 * `besides` is anything but these words; what is not said, or not known, is none of them.
 * A string in a test is an enum word of the provider: it may be shown, since it comes from here and not from the plan.
 */
export type Test =
  | Scalar
  | readonly Scalar[]
  | { readonly above: number }
  | { readonly below: number }
  | { readonly set: boolean }
  | { readonly startsWith: string | readonly string[] }
  | { readonly besides: readonly string[] };

/**
 * Every test must hold. Where paths lead to any element of a list (`[*]`), tests on the same list hold together in one
 * and the same element. `null` alone says that no element has a value there.
 */
export type Conditions = Readonly<Record<Path, Test>>;

/** One set of conditions must hold, of one or several. */
export type AnyOf = Conditions | readonly Conditions[];

/**
 * Where the same is said in another form. With `each` it is a number of these, by which a schedule runs (`rarer`), and
 * the two are compared, as they are with `units`: a length of time, in the first where the watch looks, and in the
 * second here; 0 says neither. Without them no comparison is possible, and from one to the other may be less.
 */
export interface Instead {
  readonly path: Path;
  readonly each?: "minute" | "hour" | "day";
  readonly units?: readonly [own: Unit, other: Unit];
}

/**
 * How an attribute changes in place.
 * `off`: true → false or gone. `on`: anything but true → true. `lowered` / `raised`: a number, a length of time, or a
 * date; `forever` names the values that mean "no limit".
 * `removed`: a value, block or list element goes. `set`: nothing → a value. `changed`: a value becomes another one, or
 * goes.
 * `rarer`: a schedule (a cron expression, `rate(1 day)`, an interval or a word) that runs less often.
 * `{ from, to }`: enum words (or null for none); a missing side means any other value.
 */
export type Direction =
  | "off"
  | "on"
  | "lowered"
  | "raised"
  | "removed"
  | "set"
  | "changed"
  | "rarer"
  | { readonly from?: Scalar | readonly Scalar[]; readonly to?: Scalar | readonly Scalar[] };

/**
 * How an object points to another, by value: the string at `path` equals one of the other's ids.
 * `copies`: this object is a copy of that one, or keeps copies of it (snapshot, replica, backup selection).
 * `inside`: this object is stored in that one, and goes when that one goes.
 * `key`: this object cannot be read without that key.
 * `guards`: this object is a safeguard of that one (lock, versioning, retention policy).
 * `takes`: that one goes when this object is destroyed, though it is an object of its own: a machine and its disks.
 * `leaves`: that one is what this object leaves behind as `kept`, and an object of its own: a disk that is not deleted.
 * `locks`: the provider refuses the destroy of that one while this object stays (resource lock, lien).
 * `sends`: this object copies what is in it to that one, by settings of its own (a bucket with rules of replication).
 * `made`: this object was made by the settings of that one, and keeps them whatever becomes of it (a storage class).
 * `groups`: what is a copy of this object, which holds nothing itself, is a copy of that one (a group of volumes).
 */
export interface Reference {
  readonly role: "copies" | "inside" | "key" | "guards" | "takes" | "leaves" | "locks" | "sends" | "made" | "groups";
  readonly path: Path;
  /** Resource types it can point to. */
  readonly to: readonly string[];
  /** It points there only while its own values fulfil these. */
  readonly when?: Conditions;
  /**
   * All of the values at `path` have to be ids of the other, not only one of them: tags that an object must have
   * together.
   */
  readonly every?: true;
  /** The values may be patterns of ids that mean one object alone: `arn:aws:rds:*`, in which `*` is any text. */
  readonly patterns?: true;
  /** Where ids, or patterns of these, stand that are not meant though they fit: what a selection leaves out. */
  readonly except?: Path;
  /** It points only to what fulfils these: where objects of many kinds have one type. */
  readonly target?: Conditions;
  /**
   * Pairs that the other has to have beside the id, all of them, or with `any` one of them. One without its `prefix`
   * nothing has.
   */
  readonly having?: { readonly path: Path; readonly prefix?: string; readonly any?: true };
  /**
   * With a `path` of two members of a block: the first names the other, where the second is this value. So one disk's
   * switch says nothing of another disk.
   */
  readonly only?: boolean | string;
  /** What stands before the value, or each key of pairs, and not at the other: `projects/`, `aws:ResourceTag/`. */
  readonly prefix?: string;
  /** The value is a path: it points to what has it as its `id`, and to all whose `id` lies below; case is no matter. */
  readonly below?: true;
  /** With `locks`: only while something is inside. `empty`: values of the other that say that nothing is. */
  readonly refusal?: "not-empty";
  readonly empty?: Conditions;
  /**
   * With `inside` and `sends`: what this object keeps there stays when this object is destroyed (replicated objects,
   * recovery points, a retained volume): always, or if the other object's values fulfil these. The other row says
   * `keepsCopies`.
   */
  readonly keeps?: true | Conditions;
  /**
   * With `inside`: it is no content, so that its destroy takes nothing out of that: a setting of a bucket, an export
   * whose files stay. Of rules over the other (`rulesOf`) this goes without saying.
   */
  readonly empties?: false;
  /**
   * With `inside`: it is what nearly everything of a provider lies in, an account say, by what all of it says in the
   * same way. What the object is for is something else.
   */
  readonly outer?: true;
  /**
   * With `copies`: whether it is a copy of that still, always or by its own values, or was only made from it once and
   * has changed by itself since (restored, branched, promoted). Of what does not follow it, its source is no copy.
   */
  readonly follows?: false | Conditions;
  /**
   * With `copies`: with these values it is a copy of all of it; else, or always with `false`, of a part: one folder of
   * a bucket, some tables. That is told, and is nothing to restore the whole from.
   */
  readonly whole?: false | Conditions;
  /**
   * With `copies`: the value names what several belong to, a global database say. All that name the same, in whatever
   * region, hold the same data, and none of them is the source of the others.
   */
  readonly members?: true;
}

/** Where an object names what it is in. `as`: the path at which others name the same: `storage_account_name`. */
export type NamedIn = Path | { readonly path: Path; readonly as: Path };

/** Another type that the same object can have: its values at these paths are the same under both. */
export interface AlsoAs {
  readonly type: string;
  readonly by: readonly Path[];
}

/** The rules that a change in place, or a create, can break. */
export type WatchRule = "backup-loss" | "guard-removed" | "data-loss" | "data-expiry" | "key-loss" | "container-loss";

/** Values that make stored data expire or be overwritten, seen on a `create` or when an `update` brings them in. */
export interface Expires {
  readonly when: Conditions;
  readonly says: string;
  /**
   * It is no expiry: what is around the created object is deleted at once, as with its container, or is kept or guarded
   * no longer. Told like that, with its own weight if it has one. An update that brings it in has a watch for it.
   */
  readonly rule?: "container-loss" | "backup-loss" | "guard-removed";
  readonly weight?: Weight;
}

/** A safeguard that takes effect switched off, over an object that is there already: seen on a `create`. */
export interface CreatedOff {
  /** Values of the created object with which the safeguard is off. */
  readonly when: Conditions;
  /**
   * Values of what it guards, copies or lives in, with which that has the safeguard switched on. It must be in the
   * state; its row names the attributes as `decides`. `unseen`: its values do not tell.
   */
  readonly over: Conditions | "unseen";
  readonly rule: "backup-loss" | "guard-removed";
  /** Instead of the row's weight. */
  readonly weight?: Weight;
  readonly says: string;
}
