import type { Calling } from "./calling.ts";
import type { Contradiction } from "./contradiction.ts";
import type { ProviderConfig } from "./provider-config.ts";

/** What a plan does to one resource object, in our words. Only `input/plan` knows Terraform's spelling. */

export const EFFECTS = ["create", "read", "update", "replace", "delete", "forget", "none", "unknown"] as const;
export type Effect = (typeof EFFECTS)[number];

export type Order = "delete-first" | "create-first";

/** An effect with what belongs to it alone. */
export type Action =
  | { readonly effect: Exclude<Effect, "replace" | "forget"> }
  | { readonly effect: "replace"; readonly order: Order }
  | { readonly effect: "forget"; readonly recreated: boolean };

/** A Map: the words come from the plan, and a plain object also answers to "constructor". */
const ACTIONS = new Map<string, Action>([
  ["no-op", { effect: "none" }],
  ["create", { effect: "create" }],
  ["read", { effect: "read" }],
  ["update", { effect: "update" }],
  ["delete", { effect: "delete" }],
  ["delete,create", { effect: "replace", order: "delete-first" }],
  ["create,delete", { effect: "replace", order: "create-first" }],
  ["forget", { effect: "forget", recreated: false }],
  ["create,forget", { effect: "forget", recreated: true }], // Terraform 1.16
  ["forget,create", { effect: "forget", recreated: true }], // OpenTofu 1.12
  ["open", { effect: "read" }], // OpenTofu 1.11, ephemeral resources
]);

/** An action list of the plan → what it means. What the table does not hold is `unknown`, and `unknown` blocks. */
export function actionOf(actions: readonly string[]): Action {
  // A word may hold commas as well.
  const isOne = actions.length === 1 && actions[0]?.includes(",") === true;
  return (isOne ? undefined : ACTIONS.get(actions.join(","))) ?? { effect: "unknown" };
}

/** The reasons that Terraform and OpenTofu document for a change (`action_reason`). */
export const ACTION_REASONS = [
  "replace_because_tainted",
  "replace_because_cannot_update",
  "replace_by_request",
  "replace_by_triggers",
  "delete_because_no_resource_config",
  "delete_because_no_module",
  "delete_because_wrong_repetition",
  "delete_because_count_index",
  "delete_because_each_key",
  "delete_because_no_move_target",
  "delete_because_enabled_false",
  "forgot_because_lifecycle_destroy_in_state",
  "forgot_because_lifecycle_destroy_in_config",
] as const;
export type ActionReason = (typeof ACTION_REASONS)[number];

/** A reason of the plan, if it is documented; others are not repeated, since the text could be anything. */
export const actionReasonOf = (reason: string | null): ActionReason | null =>
  ACTION_REASONS.find((known) => known === reason) ?? null;

/** What happens to an object from which a replacement follows. */
export const ORIGIN_EFFECTS = ["replace", "create", "read", "update"] as const satisfies readonly Effect[];
export type OriginEffect = (typeof ORIGIN_EFFECTS)[number];

/** An object of this plan, or a block of which several objects change alike: then it stands without a key. */
export interface Origin {
  readonly address: string;
  readonly effect: OriginEffect;
}

/** One value at a path that the catalogue or the policy asked for. Strings are compared, never shown. */
export interface Attribute {
  readonly value: string | number | boolean | null | Composite;
  /** Of a number all its digits, where `value` has lost some: an id of 64 bits. */
  readonly digits?: string;
  /** Marked sensitive in the plan: not even a number of it is shown. */
  readonly sensitive: boolean;
  /** Known only after apply. */
  readonly unknown: boolean;
  /** The elements of lists in which it stands, one for each `[*]` of the path, the outermost first. */
  readonly at?: readonly Element[];
}

/** What stands where nothing is set. */
export const NOTHING: Attribute = { value: null, sensitive: false, unknown: false };

/** Whether a value is as good as not set: an empty text or list means nothing either. */
export const isNone = (value: Attribute["value"]): boolean =>
  value === null || value === "" || (typeof value === "object" && value.size === 0);

/** An element of a list. */
export interface Element {
  /** Its place; -1 stands for all elements of a list that is known only after apply. */
  readonly index: number;
  /** What tells it apart from all others of its list: attributes by name, with their values as text. Never shown. */
  readonly keys: ReadonlyMap<string, string>;
}

/** A list or object of which only so much is kept that a change or a removal is seen. */
export interface Composite {
  readonly size: number;
  readonly fingerprint: string;
  /** The elements of a list that holds nothing but plain values, each as text; null for all else. */
  readonly elements: readonly string[] | null;
}

/** The kept values of an object: path as the catalogue writes it → the values found there (several under `[*]`). */
export interface Attributes extends Iterable<readonly [path: string, found: readonly Attribute[]]> {
  readonly size: number;
  get(path: string): readonly Attribute[] | undefined;
}

export type Mode = "managed" | "data" | "ephemeral" | "unknown";

/** What makes an object be replaced beside its own change: attributes that are known only after the apply. */
export interface Following {
  /** From what they follow. Empty where the plan does not tell; absent where nothing else makes them change. */
  readonly origins?: readonly Origin[];
  /** Whether they follow from each of these. Else from one or more, and the plan does not tell from which. */
  readonly fromEach?: boolean;
  /** Where there are such: the attributes that force it without them; absent where it can't be told which do. */
  readonly known?: readonly string[];
}

/** One entry of the plan's `resource_changes`. `address` with `deposed` is unique in a plan. */
export interface ResourceChange extends Following {
  readonly address: string;
  /** Key of an object that an interrupted create-before-destroy left behind. */
  readonly deposed: string | null;
  readonly previousAddress: string | null;
  /** `module.a["x"].module.b`, or null in the root module. */
  readonly module: string | null;
  readonly mode: Mode;
  readonly type: string;
  readonly provider: string;
  readonly action: Action;
  /** The action list as it stands in the plan, for what we could not read. Untrusted text. */
  readonly actions: readonly string[];
  readonly imported: boolean;
  /** Terraform's `action_reason`. Untrusted text. */
  readonly reason: string | null;
  /** Attributes that force the replacement, as paths: `engine`, `tags.env`. Names, not values; untrusted text. */
  readonly because: readonly string[];
  readonly before: Attributes;
  readonly after: Attributes;
  /** Of a machine that is destroyed: what its names and tags say that it is. */
  readonly callings: readonly Calling[];
  /** SHA-256 over the prior object's `id`, else `arn`, else `name`; null if it has none. */
  readonly identity: string | null;
  /**
   * SHA-256 over all by which the prior object is known apart from others: an `id` alone is often a mere name, which
   * another account, region or cluster has as well. Of one that is created, over its own texts. Null if it has nothing
   * of the kind.
   */
  readonly exactIdentity: string | null;
  /** What it is known by is a mere name: where it is the provider's settings say. */
  readonly isKnownByName?: boolean;
  /** Where its provider has several configurations. */
  readonly providerConfig?: ProviderConfig;
  /** What its entry says against itself, if anything: nobody can tell what happens to it. */
  readonly contradiction?: Contradiction;
  /**
   * It is no object but an action (Terraform 1.14), and is taken as the create of what it does: nothing of the kind was
   * there before, and its values are those that it runs with.
   */
  readonly isInvoked?: true;
}

/** The object is gone, or another one stands in its place. Creating the successor first does not save the data. */
export const isDestroyed = (change: Pick<ResourceChange, "action">): boolean =>
  change.action.effect === "delete" || change.action.effect === "replace";
