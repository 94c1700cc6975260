import type { ResourceClass, Weight } from "./catalogue.ts";
import type { Effect, ResourceChange } from "./change.ts";

/** In the order of contract §4, which is also the order of findings of one level. */
export const RULES = [
  "last-copy",
  "data-loss",
  "data-expiry",
  "backup-loss",
  "key-loss",
  "address-loss",
  "container-loss",
  "protected",
  "mass-destroy",
  "missing-state",
  "frozen",
  "unreadable-change",
  "guard-removed",
  "forgotten",
  "unclassified",
  "guard-edited",
  "incomplete-plan",
  "side-effect",
  "exception-expired",
] as const;
export type Rule = (typeof RULES)[number];

export const LEVELS = ["block", "warn", "note"] as const;
export type Level = (typeof LEVELS)[number];

/** The five whose level follows the weight of what is lost. One object has at most one of them, the strongest. */
export const LOSS_RULES = [
  "last-copy",
  "data-loss",
  "backup-loss",
  "key-loss",
  "container-loss",
] as const satisfies readonly Rule[];
export type LossRule = (typeof LOSS_RULES)[number];

/** Contract §5. */
export const REMAINS = ["copies", "snapshot", "grace", "refused", "nothing", "unknown"] as const;
export type RemainsKind = (typeof REMAINS)[number];

/** The answer to: after this plan is applied, from what could it be restored? */
export interface Remains {
  readonly remains: RemainsKind;
  /** Days of grace, where the catalogue or the state tells. */
  readonly days: number | null;
  /** What was found, as sentences and `attribute = value` with allowed values only. */
  readonly evidence: readonly string[];
  /** Addresses of copies that this plan leaves standing. Untrusted text. */
  readonly survivors: readonly string[];
  /** Addresses of copies that go with this plan. Untrusted text. */
  readonly goesWithIt: readonly string[];
}

/** The object a finding is about. Addresses and types come from the plan: untrusted text. */
export interface Subject {
  readonly address: string;
  readonly previousAddress: string | null;
  readonly deposed: string | null;
  readonly type: string;
  readonly provider: string;
  readonly effect: Effect;
  /** Fingerprint of the prior object's identity, for the digest; see ResourceChange. */
  readonly identity: string | null;
  readonly class: ResourceClass | "unknown" | null;
  readonly weight: Weight | null;
  /** What it is, in words of the catalogue or the policy. */
  readonly what: string | null;
}

/**
 * One thing a rule has to say, about one object or (subject null) the plan as a whole.
 * `detail` completes the rule's own wording with what is special to this case. It is built from catalogue and policy
 * words and allowed values, never from the plan's strings.
 */
export interface Finding {
  readonly rule: Rule;
  readonly level: Level;
  readonly subject: Subject | null;
  /** For an object that is lost; null for all other findings. */
  readonly remains: Remains | null;
  readonly detail: string;
  readonly evidence: readonly string[];
  readonly file: string | null;
  readonly line: number | null;
}

export const subjectOf = (change: ResourceChange, known: Pick<Subject, "class" | "weight" | "what">): Subject => ({
  address: change.address,
  previousAddress: change.previousAddress,
  deposed: change.deposed,
  type: change.type,
  provider: change.provider,
  effect: change.action.effect,
  identity: change.identity,
  ...known,
});

const rank = (finding: Finding): number => LEVELS.indexOf(finding.level) * RULES.length + RULES.indexOf(finding.rule);
/** The order of addresses, roots and rules everywhere: by code units, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Level, then rule, then address, then deposed key (contract §6): the same findings always stand in the same order. */
export const byImportance = (a: Finding, b: Finding): number =>
  rank(a) - rank(b) ||
  byText(a.subject?.address ?? "", b.subject?.address ?? "") ||
  byText(a.subject?.deposed ?? "", b.subject?.deposed ?? "") ||
  byText(a.detail, b.detail);
