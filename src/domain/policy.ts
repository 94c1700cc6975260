import type { ResourceClass, Weight } from "./catalogue.ts";
import { DEFAULT_LEVELS, type LossRule, type Rule, type RuleLevels, type Setting } from "./rules/table.ts";

/** Names objects: every given part must match. `*` in an address is any text, brackets and quotes are plain. */
export interface ObjectMatch {
  readonly address: string | null;
  readonly type: string | null;
  /** Every tag or label must be there with exactly this value. */
  readonly tags: Readonly<Record<string, string>>;
}

export interface Protect extends ObjectMatch {
  readonly reason: string | null;
}

export interface Allow extends ObjectMatch {
  /** Null: every rule that is about an object. */
  readonly rules: readonly Rule[] | null;
  readonly reason: string;
  /** Last day, `YYYY-MM-DD`, in UTC; null: no end. */
  readonly until: string | null;
}

export interface RootLevels {
  /**
   * A glob on the root's directory. The matcher is made where the policy is read, since the domain imports no library.
   */
  readonly path: string;
  readonly matches: (root: string) => boolean;
  /** Only what it changes: a loss rule may name some of its weights. */
  readonly rules: { readonly [R in Rule]?: R extends LossRule ? Partial<Readonly<Record<Weight, Setting>>> : Setting };
  /** The workspace that its state is in; null: the policy does not say. */
  readonly workspace: string | null;
  /** `type` and settings of the backend that its state is in; what is not named may be anything. */
  readonly backend: Readonly<Record<string, string>>;
}

export interface Freeze {
  /** First and last day, `YYYY-MM-DD`, both included, in UTC. */
  readonly from: string;
  readonly to: string;
  readonly reason: string | null;
}

/** A restore that was tried: the proof that a copy is one. */
export interface Restore {
  /** Of the object that was restored; `*` is any text. */
  readonly address: string;
  /** `YYYY-MM-DD` */
  readonly tried: string;
  /** So many days later it should be tried again; null: never. */
  readonly every: number | null;
}

/** The label by which owners agree, where neither the policy nor the action names one. */
export const DEFAULT_LABEL = "allow-destroy";

export interface OverridePolicy {
  readonly label: string | null;
  readonly approvers: readonly string[] | null;
  readonly allowAuthor: boolean;
  readonly required: number;
  readonly onPush: "keep-if-same" | "expire";
  /** File of those whose signed consents count where there is no GitHub (`ssh-keygen(1)`, allowed signers). */
  readonly signers: string | null;
}

export interface PolicyType {
  readonly type: string;
  readonly class: ResourceClass | null;
  readonly weight: Weight;
  readonly what: string;
}

export interface Policy {
  readonly levels: RuleLevels;
  /** Rules whose level it writes down itself for all roots, be it the default. */
  readonly chosen: readonly Rule[];
  readonly massDestroy: { readonly share: number; readonly atLeast: number };
  readonly protect: readonly Protect[];
  readonly allow: readonly Allow[];
  /** Where two policies hold, the exceptions of the other one: what is allowed has to stand in both. Else null. */
  readonly allowedToo: readonly Allow[] | null;
  readonly roots: readonly RootLevels[];
  readonly freeze: readonly Freeze[];
  readonly override: OverridePolicy;
  readonly restores: readonly Restore[];
  readonly catalogue: readonly PolicyType[];
}

export const DEFAULT_POLICY: Policy = {
  levels: DEFAULT_LEVELS,
  chosen: [],
  massDestroy: { share: 0.5, atLeast: 5 },
  protect: [],
  allow: [],
  allowedToo: null,
  roots: [],
  freeze: [],
  override: {
    label: null,
    approvers: null,
    allowAuthor: false,
    required: 1,
    onPush: "keep-if-same",
    signers: null,
  },
  restores: [],
  catalogue: [],
};
