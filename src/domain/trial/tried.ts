import type { ResourceClass, Weight } from "../catalogue.ts";
import type { Evaluated } from "../evaluate.ts";
import { isSetForRoot } from "../levels.ts";
import type { Policy } from "../policy.ts";
import type { Level, Rule } from "../rules/table.ts";

/** A finding, as far as a trial looks at it. Untrusted text. */
export interface TriedFinding {
  readonly rule: Rule;
  readonly level: Level;
  /** Null for a finding on the plan as a whole. */
  readonly address: string | null;
  readonly previousAddress: string | null;
  readonly class: ResourceClass | "unknown" | null;
  readonly weight: Weight | null;
  /** No level that a policy sets makes it milder. */
  readonly isFixed: boolean;
  /** An entry of the policy's `roots` sets its level here, so that none in the top `rules` does. */
  readonly isOfRoot: boolean;
}

/** When a plan was made: by itself, else by the date of its file. In UTC. */
export interface Made {
  /** `YYYY-MM-DDThh:mm:ss…` */
  readonly at: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly by: "plan" | "file";
}

export interface TriedPlan {
  readonly source: string;
  readonly root: string;
  /** The root is only the folder in which the plan was kept: nobody named it, and nothing of Terraform lies there. */
  readonly isKeptApart: boolean;
  readonly made: Made;
  readonly findings: readonly TriedFinding[];
}

export const triedPlan = (
  { source, root, findings }: Evaluated,
  { made, isKeptApart }: Pick<TriedPlan, "made" | "isKeptApart">,
  policy: Policy,
): TriedPlan => ({
  source,
  root,
  isKeptApart,
  made,
  findings: findings.map(({ rule, level, subject, isFixed = false }) => ({
    rule,
    level,
    address: subject?.address ?? null,
    previousAddress: subject?.previousAddress ?? null,
    class: subject?.class ?? null,
    weight: subject?.weight ?? null,
    isFixed,
    isOfRoot: isSetForRoot(policy, root, rule, subject?.weight ?? undefined),
  })),
});

export const isBlocked = ({ findings }: TriedPlan): boolean => findings.some(({ level }) => level === "block");

/** Rules by which a person decided beforehand what is to be blocked: how often it happened speaks for nothing. */
const DECIDED: ReadonlySet<Rule> = new Set(["protected", "frozen"]);

/** Whether the policy itself protects the object, or freezes the root. */
export const isDecided = ({ rule }: Pick<TriedFinding, "rule">): boolean => DECIDED.has(rule);

/** Whether a plan stays blocked whatever level or exception is set for the other rules. */
export const isHeld = ({ findings }: TriedPlan): boolean =>
  findings.some((one) => one.level === "block" && isDecided(one));
