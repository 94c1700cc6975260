import type { RefusalReason, ResourceClass, Weight } from "./catalogue.ts";
import type { Effect, ResourceChange } from "./change.ts";
import type { Detail, Evidence } from "./evidence.ts";
import { LEVELS, type Level, RULE_NAMES, type Rule } from "./rules/table.ts";

/** Sources from which something could be restored after the apply; docs/rules.md tells what each means. */
export const REMAINS = ["copies", "snapshot", "grace", "kept", "refused", "nothing", "unknown"] as const;
export type RemainsKind = (typeof REMAINS)[number];

/** The answer to: after this plan is applied, from what could it be restored? */
export interface Remains {
  readonly kind: RemainsKind;
  /** Days of grace, where the catalogue or the state tells. */
  readonly days: number | null;
  /** For `refused`: why, where the catalogue tells. */
  readonly refusal: RefusalReason | null;
  /** Addresses of copies that this plan leaves standing. Untrusted text. */
  readonly survivors: readonly string[];
  /** Addresses of copies that go with this plan, and of what the object takes along. Untrusted text. */
  readonly goesWithIt: readonly string[];
  /** How many these are: of a review that was handed over only the first names are known. */
  readonly survivorsCount: number;
  readonly goesWithItCount: number;
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

/** One thing a rule has to say, about one object or (subject null) the plan as a whole. */
export interface Finding {
  readonly rule: Rule;
  readonly level: Level;
  readonly subject: Subject | null;
  /** For an object that is lost; null for all other findings. */
  readonly remains: Remains | null;
  /** What is special to this case; null where the rule and the object say it all. */
  readonly detail: Detail | null;
  /** What it rests on: what the destroy leaves first, then settings, then what becomes of copies. */
  readonly evidence: readonly Evidence[];
  /**
   * Where the object is declared, was declared, or is taken away; the first is shown. Empty: only its root is known.
   */
  readonly places: readonly Place[];
  /**
   * Facts by which an owner decides beyond those above: which value becomes which, which names go, what a guard holds.
   * They go into the digest and nowhere else: values stand in them.
   */
  readonly agreed: readonly string[];
  /** No level that a policy sets makes it milder. Known only where the plan was read. */
  readonly isFixed?: true;
}

/**
 * A place in a file of the repository. Untrusted text. `line`: null where none can be told, as in a file that is gone.
 */
export interface Place {
  readonly file: string;
  readonly line: number | null;
}

export const subjectOf = (change: ResourceChange, known: Pick<Subject, "class" | "weight" | "what">): Subject => ({
  address: change.address,
  previousAddress: change.previousAddress,
  deposed: change.deposed,
  type: change.type,
  provider: change.provider,
  effect: change.action.effect,
  identity: change.exactIdentity,
  ...known,
});

const RANKS: ReadonlyMap<Rule, number> = new Map(RULE_NAMES.map((rule, at) => [rule, at]));

const rank = ({ level, rule }: Finding): number =>
  LEVELS.indexOf(level) * RULE_NAMES.length + (RANKS.get(rule) ?? RULE_NAMES.length);

/** The order of addresses, roots and rules everywhere: by code units, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Level, then rule, then address, then deposed key: the same findings always stand in the same order. */
export const byImportance = (a: Finding, b: Finding): number =>
  rank(a) - rank(b) ||
  byText(a.subject?.address ?? "", b.subject?.address ?? "") ||
  byText(a.subject?.deposed ?? "", b.subject?.deposed ?? "") ||
  byText(JSON.stringify(a.detail), JSON.stringify(b.detail));
