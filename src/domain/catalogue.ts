/**
 * What the catalogue can say about a resource type, and how the rest of the program asks.
 *
 * A row is plain data: no functions, no regular expressions. Everything that varies by value is a condition on
 * attribute paths, so that the reader knows beforehand which attributes of a type have to be kept, and drops
 * all others (plans hold secrets in plain text).
 */

import type {
  AlsoAs,
  AnyOf,
  Conditions,
  CreatedOff,
  Days,
  Direction,
  Expires,
  Instead,
  NamedIn,
  Path,
  Reference,
  WatchRule,
  Weight,
} from "./catalogue-terms.ts";
import type { RuleSet } from "./rule-set.ts";

// Who writes or reads rows needs one import.
export type * from "./catalogue-terms.ts";
export type { Limit, LimitKind, Matching, RuleSet } from "./rule-set.ts";

export const CLASSES = ["data", "backup", "key", "container", "identity", "dns", "network-critical", "guard"] as const;
export type ResourceClass = (typeof CLASSES)[number];

/**
 * What the destroy itself leaves behind, decided by the values in the state.
 * `snapshot`: made by the destroy. `grace`: can be had back for some days. `kept`: the data itself stays where it is,
 * and only Terraform lets go of it (a disk that is kept, files, old versions, backups until their own retention ends).
 * `refused`: the provider refuses the destroy. `nothing`: these values rule out what the leaves after it would say.
 */
export type Leaves = LeftWhen &
  (
    | { readonly remains: "snapshot" | "grace" | "kept" | "nothing"; readonly refusal?: never }
    | ({ readonly remains: "refused" } & Refusal)
  );

/** `protected` holds whatever is inside; the others hold only while something is. */
type Refusal =
  | { readonly refusal: "protected" }
  | {
      readonly refusal: "not-empty" | "in-use";
      /**
       * Attributes by which objects of any type name what they are in, or what they use, where the references of rows
       * do not tell it all: `resource_group_name`.
       */
      readonly named?: readonly Path[];
      /** Values that say that nothing is inside: `{ resource_count: 0 }`. */
      readonly empty?: Conditions;
    };

/** Why a provider refuses a destroy: a switch of the object's own, something inside it, or something that uses it. */
export const REFUSAL_REASONS = ["protected", "not-empty", "in-use"] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** When a destroy leaves something, and for how long. */
interface LeftWhen {
  /**
   * Whose values decide, if not the object's own: those of what it is stored in (an account's soft delete, a server's
   * backups), or was made by (a storage class).
   * That must be in the state, and fulfil `when` before the plan and after it; what it is stored in has to stay. Its
   * row names the attributes as `decides`. What it was made by does not count where it lies on an object of the state
   * that `keepsCopies`: that has a setting of its own.
   */
  readonly of?: "inside" | "made";
  /** No conditions: always. */
  readonly when?: Conditions;
  readonly days?: Days;
  /**
   * It is restored from a backup of before: what Terraform deletes in it beforehand comes back with it. Without this a
   * container comes back as it was when it was deleted itself, and by then it was empty.
   */
  readonly fromBackup?: true;
  /** Only until a new one has the same name in the same place: then the old one can't be had back any more. */
  readonly untilTaken?: { readonly name: Path; readonly in: readonly Path[] };
  /**
   * It is made under the name at this path. While something of these types has that name and stays, the provider
   * refuses the destroy.
   */
  readonly unlessNamed?: { readonly name: Path; readonly of: readonly string[] };
  /** Completes "what remains: …": `a final snapshot`, `the automated backups, until their retention ends`. */
  readonly says: string;
}

/** One attribute whose change in place (an `update`) destroys something, or takes off a safeguard. */
export interface Watch {
  readonly path: Path;
  readonly change: Direction;
  readonly rule: WatchRule;
  /** Values that mean "without end", for `lowered` and `raised`: CloudWatch's `retention_in_days = 0`. */
  readonly forever?: readonly (number | null)[];
  /** What counts for `lowered` and `raised` where nothing is set: the default of the service, which no plan tells. */
  readonly unset?: number;
  /** Where the unit of the number stands (`DAYS`, `weeks`): 4 weeks are more than 7 days. */
  readonly unit?: Path;
  /** Where an element of the list is not there, this counts for it; with `changed` nothing is said of that one. */
  readonly otherwise?: Path;
  /** In it a lone `m` stands for months, not for minutes: `2m`. */
  readonly inMonths?: true;
  /** Another attribute that says the same in another form, which takes its place or gives way to it. */
  readonly instead?: Instead;
  /** Only where the object's values before the change fulfil these; of a list's element, its own values. */
  readonly when?: Conditions;
  /** Only where its values after the change fulfil these: the same update may bring them, and decide what is done. */
  readonly whenAfter?: Conditions;
  /**
   * With `removed`, and where the values after the change fulfil these: names may be patterns with `*`, and a name is
   * still there while one of those that stay fits it.
   */
  readonly patterns?: Conditions;
  /** What is set is merged into what is there, so that a value that is no longer set stays as it is. */
  readonly merged?: true;
  /** Instead of the row's weight; and where the new value is known only after the apply, or not said at all then. */
  readonly weight?: Weight;
  readonly ifUnknown?: Weight | "unsaid";
  /** Even where a destroy of the object would lose nothing, as the row's `holds` says. */
  readonly anyway?: true;
  /**
   * What the change leaves, for `data-loss`; the first whose conditions hold counts. None: nothing. What a destroy
   * leaves says nothing of it: a dropped column is not undeleted with its table, and no protection from deletion stops
   * a restore.
   */
  readonly leaves?: readonly Exclude<Leaves, { readonly remains: "refused" }>[];
  /** What happens, without the attribute's name: `automated backups older than the new retention are deleted`. */
  readonly says: string;
}

/** What is said of the objects of one sort, where a type stands for many. It counts instead of what the row says. */
type SaidOfSort = Pick<
  CatalogueRow,
  "class" | "weight" | "what" | "loses" | "losing" | "heavier" | "holds" | "forgets" | "leaves" | "refs"
>;

/** Kubernetes objects of some kinds. */
export interface Sort extends Omit<SaidOfSort, "refs"> {
  /** API group without version, `core` for that of Kubernetes itself; with a dot in front every group that ends so. */
  readonly group: string;
  /** None: every kind of the group that no other sort names. */
  readonly kinds?: readonly string[];
  readonly source: string;
}

/** Objects that a cloud's own API has, by that API's types: `Microsoft.Sql/servers`, `AWS::RDS::DBInstance`. */
export interface TypeSort extends SaidOfSort {
  readonly types: readonly string[];
  /** The type under which the same objects have a row of their own, which says more. */
  readonly as?: string;
}

/** How objects of one type are told apart by what they hold. An object that fits nothing here is of an unknown type. */
export type Sorts = KindSorts | TypeSorts;

export interface KindSorts {
  /** Where the API version stands, `group/v1`, or `v1` in the group `core`. */
  readonly version: Path;
  readonly kind: Path;
  readonly of: readonly Sort[];
  /** Groups of which the kinds that no sort names hold nothing. */
  readonly harmless: readonly string[];
}

export interface TypeSorts {
  /** Where the type stands, with or without the version of its API behind an `@`; in whatever case. */
  readonly type: Path;
  readonly of: readonly TypeSort[];
  /** Types that hold nothing, but are settings of what others hold: only what their change does counts. */
  readonly settings?: readonly string[];
  /** Types that hold nothing, and all below them that no sort names. */
  readonly harmless: readonly string[];
}

export interface CatalogueRow {
  readonly type: string;
  readonly class: ResourceClass;
  readonly weight: Weight;
  /** What it is in a user's words, without article: `relational database`. */
  readonly what: string;
  /** An action of Terraform 1.14: it runs, and no state has it, so that nothing of it is updated or destroyed. */
  readonly isAction?: true;
  /** What a destroy loses, as one sentence. */
  readonly loses: string;
  /** With these values, which decide, it is this that is lost; the first that fits counts. The weight stays. */
  readonly losing?: readonly { readonly when: Conditions; readonly loses: string }[];
  /** With these values more is lost: a machine whose data disks are set to go with it. */
  readonly heavier?: { readonly when: Conditions; readonly weight: Weight; readonly loses: string };
  /** A machine: a name or a tag that speaks of a database, of data or of production raises its weight to medium. */
  readonly isMachine?: true;
  /**
   * Less is lost while what it is a copy of stays, in the same state and after the apply: a read replica. With `when`,
   * only for those that are copies by these values, not merely made from another.
   */
  readonly lighter?: { readonly when?: Conditions; readonly weight: Weight; readonly loses: string };
  /**
   * The row applies only to objects with these values (a service that has a volume); all others of the type hold
   * nothing. An object that is updated has to have them before or after: what is switched on or off may be just this.
   */
  readonly holds?: AnyOf;
  /**
   * Objects with these values hold nothing, but are settings of what others hold: what their change in place does
   * counts, and what expires when they are created; their destroy does not.
   */
  readonly settings?: AnyOf;
  /** Sorts of objects that hold something, where the type alone does not tell. */
  readonly sorts?: Sorts;
  /** The provider's delete only forgets the object: always, or under these values. */
  readonly forgets?: true | AnyOf;
  /** With these values its destroy takes copies of these types along, though they are objects of their own. */
  readonly takesCopies?: { readonly when?: Conditions; readonly types: readonly string[] };
  /** What the destroy leaves; the first whose conditions hold counts. None: nothing. */
  readonly leaves?: readonly Leaves[];
  /**
   * What stays where that goes too in which the object is stored: backups that lie elsewhere, but in the same account.
   * It counts if nothing of `leaves` remains then; the first whose conditions hold. `snapshot`: made by the destroy.
   */
  readonly outlasts?: readonly { readonly when: Conditions; readonly says: string; readonly remains?: "snapshot" }[];
  /** One sentence for people on how to get it back, if at all: shown by `explain`. */
  readonly restore?: string;
  readonly watch?: readonly Watch[];
  /** Names of elements that mean nothing: one that has another name and else is the same as before is no other. */
  readonly renamable?: readonly Path[];
  readonly expires?: readonly Expires[];
  /**
   * It is something that is done, not something that is there: a job, a restore. What its create does, one that takes
   * its place does again.
   */
  readonly runs?: true;
  /** Where `holds` leaves an object out because it is switched off, it still counts if this says so. */
  readonly createdOff?: readonly CreatedOff[];
  /** Rules in it that are compared as sets. */
  readonly ruleSets?: readonly RuleSet[];
  /**
   * The object is nothing but rules over what is named by the values at these paths. Created, its rules reach what is
   * stored there already; replaced by one over the same, it is judged as a change from the old rules to the new ones.
   * An empty list: it is over whatever is assigned to it, and can't be destroyed while something is.
   */
  readonly rulesOf?: readonly Path[];
  /**
   * Those of `rulesOf` at which other rules are named: an assignment names its schedule. Where these are replaced as
   * well, and for that alone the name is known only after the apply, it is an assignment to the same.
   */
  readonly rulesUnder?: readonly Path[];
  /**
   * Of what its rules are over there is one set only, and its destroy takes that off, whoever set it: where the new one
   * is created first, nothing of it is left in the end.
   */
  readonly isOneSet?: true;
  readonly refs?: readonly Reference[];
  /** Attributes that other objects point to, beside `id`, `arn`, `name` and `self_link`. */
  readonly ids?: readonly Path[];
  /**
   * Attributes that name what it is in, where its name is unique in that alone: a cluster's project. By a name it is
   * not linked with an object that names another at the same path.
   */
  readonly namedIn?: readonly NamedIn[];
  /**
   * Others leave copies in it that outlive them (`keeps` of their references), so it is remembered even where a plan
   * leaves it alone.
   */
  readonly keepsCopies?: true;
  /** Objects of other types are replicas of it, so it is remembered even where a plan leaves it alone: it stays. */
  readonly replicated?: true;
  /** Others take it along when they go (`takes`), so it is remembered even where a plan leaves it alone. */
  readonly taken?: true;
  /**
   * Attributes that decide what a destroy leaves of the things stored in it (`of` in their `leaves`), or whether a
   * safeguard of it that is created switched off was on (`over`); it is remembered for them even where a plan leaves
   * it alone.
   */
  readonly decides?: readonly Path[];
  /** Types under which the same object can be imported, and by what it is told to be the same. */
  readonly alsoAs?: readonly AlsoAs[];
  /** By what an object that is imported under this type can be told to be one of another. */
  readonly knownBy?: readonly Path[];
  /** Trap worth knowing, shown by `explain`. */
  readonly note?: string;
  /** Where this is documented: a URL, or `owner/repository path/in/it` on GitHub. */
  readonly source: string;
}

/** What is known of one type. `harmless`: known, and holds nothing. */
export type Knowledge =
  | { readonly known: "row"; readonly row: CatalogueRow }
  | { readonly known: "harmless" }
  /** Named by the policy's `catalogue`: class and weight, but no facts on what a destroy leaves. */
  | { readonly known: "policy"; readonly row: CatalogueRow }
  /** `isOfMany`: a type that stands for objects of many kinds is known, and this kind is not. */
  | { readonly known: "nothing"; readonly isOfMany?: true };

/** Looks a resource type up. Types come from the plan, so an implementation must not answer to `constructor`. */
export type Catalogue = (type: string) => Knowledge;

export const rowOf = (knowledge: Knowledge): CatalogueRow | undefined =>
  knowledge.known === "row" || knowledge.known === "policy" ? knowledge.row : undefined;
