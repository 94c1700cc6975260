import type { Weight } from "../catalogue.ts";
import type { ResourceChange } from "../change.ts";
import type { Detail, OldBecause } from "../evidence.ts";
import { type Finding, type Subject, subjectOf } from "../finding.ts";
import type { ClassOf } from "../imported.ts";
import type { Plan } from "../plan.ts";
import type { Policy } from "../policy.ts";
import type { RenameOf } from "../renames.ts";
import type { StateGraph } from "../state/graph.ts";
import type { StateHistory } from "../state-mark.ts";
import type { Level, Rule } from "./table.ts";

/** Everything a rule may look at. */
export interface Context {
  readonly plan: Plan;
  readonly policy: Policy;
  readonly graph: StateGraph;
  readonly renameOf: RenameOf;
  readonly classOf: ClassOf;
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /**
   * Whether this root did not exist before, or the last apply of it left nothing; null where nobody knows (on the
   * command line).
   */
  readonly isNewRoot: boolean | null;
  /** What shows that it did; null where that is not known. */
  readonly oldBecause: OldBecause | null;
  /** Types of which objects that the plan creates may be copies, or keep some. */
  readonly copiedByNew: ReadonlySet<string>;
  /** The state, and what it was at the last apply; null where nobody knows. */
  readonly state: StateHistory | null;
  /** Identities that the plan imports under types that nobody knows. */
  readonly importedAsUnknown: ReadonlySet<string>;
}

/**
 * What a rule says, before the policy gives it a level. `weight` counts for the loss rules; `unchosen` caps the
 * level that no policy has written down, `always` is the level whatever the policy says.
 */
export interface Statement extends Omit<Finding, "level" | "places" | "isFixed"> {
  readonly weight?: Weight;
  readonly unchosen?: Level;
  readonly always?: Level;
}

export type ObjectRule = (change: ResourceChange, context: Context) => readonly Statement[];
export type PlanRule = (context: Context) => readonly Statement[];

/** The subject of a finding on this object. */
export function about(change: ResourceChange, { graph }: Pick<Context, "graph">): Subject {
  const known = graph.resolved(change);
  if (known.holds !== "row")
    return subjectOf(change, { class: known.holds === "unknown" ? "unknown" : null, weight: null, what: null });
  const { class: named, weight, what } = known.row;
  return subjectOf(change, { class: named, weight, what });
}

/** The catalogue's own words on what is lost, or on what a change does. */
export const says = (words: string, certain = true): Detail => ({ kind: "says", says: words, certain });

/** A statement on one object or on the plan, with the usual parts left out. */
export const statement = (
  rule: Rule,
  subject: Subject | null,
  detail: Detail | null,
  more: Partial<Statement> = {},
): Statement => ({ rule, subject, remains: null, detail, evidence: [], agreed: [], ...more });
