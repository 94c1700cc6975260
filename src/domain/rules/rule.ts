import type { Catalogue, CatalogueRow, Weight } from "../catalogue.ts";
import { isDestroyed, type ResourceChange } from "../change.ts";
import { hold } from "../conditions.ts";
import { type Finding, type Level, type Subject, subjectOf } from "../finding.ts";
import { holdsAnything } from "../holding.ts";
import type { Plan } from "../plan.ts";
import type { Policy } from "../policy.ts";
import type { StateGraph } from "../state/graph.ts";

/** Everything a rule may look at. */
export interface Context {
  readonly plan: Plan;
  readonly policy: Policy;
  readonly catalogue: Catalogue;
  readonly situation: StateGraph;
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /** Whether this root did not exist before; null where nobody knows (on the command line). */
  readonly isNewRoot: boolean | null;
}

/**
 * What a rule says, before the policy gives it a level. `weight` counts for the loss rules; `atMost` caps the level,
 * `always` is the level whatever the policy says.
 */
export interface Statement extends Omit<Finding, "level" | "file" | "line"> {
  readonly weight?: Weight;
  readonly atMost?: Level;
  readonly always?: Level;
}

export type ObjectRule = (change: ResourceChange, context: Context) => readonly Statement[];
export type PlanRule = (context: Context) => readonly Statement[];

/** What the catalogue has to say of the object itself: its row, that it holds nothing, or that the type is unknown. */
export type Holding =
  | { readonly holds: "row"; readonly row: CatalogueRow; readonly factsKnown: boolean }
  | { readonly holds: "nothing" }
  | { readonly holds: "unknown" };

export function holdingOf(change: ResourceChange, catalogue: Catalogue): Holding {
  const knowledge = catalogue(change.type);
  if (knowledge.known === "nothing") return { holds: "unknown" };
  if (knowledge.known === "harmless") return { holds: "nothing" };
  if (!holdsAnything(knowledge.row, change.before)) return { holds: "nothing" };
  return { holds: "row", row: weighed(knowledge.row, change), factsKnown: knowledge.known === "row" };
}

/** The row with what a destroy of this very object loses. */
const weighed = (row: CatalogueRow, change: ResourceChange): CatalogueRow =>
  row.heavier !== undefined && isDestroyed(change) && hold(row.heavier.when, change.before)
    ? { ...row, weight: row.heavier.weight, loses: row.heavier.loses }
    : row;

/** The subject of a finding on this object. */
export function about(change: ResourceChange, catalogue: Catalogue): Subject {
  const holding = holdingOf(change, catalogue);
  if (holding.holds === "row")
    return subjectOf(change, { class: holding.row.class, weight: holding.row.weight, what: holding.row.what });
  return subjectOf(change, { class: holding.holds === "unknown" ? "unknown" : null, weight: null, what: null });
}

/** A statement on one object, with the usual parts left out. */
export const statement = (
  rule: Finding["rule"],
  subject: Subject | null,
  detail: string,
  more: Partial<Statement> = {},
): Statement => ({
  rule,
  subject,
  remains: null,
  detail,
  evidence: [],
  ...more,
});
