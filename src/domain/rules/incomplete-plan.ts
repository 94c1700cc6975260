import type { ResourceChange } from "../change.ts";
import type { StateGraph } from "../state/graph.ts";
import { type PlanRule, statement } from "./rule.ts";

/** Whether it holds something, or may, since nobody knows its type. */
const mayHold = (change: ResourceChange, graph: StateGraph): boolean => {
  const known = graph.resolved(change);
  return known.holds !== "nothing" && !known.isOnlyForgotten;
};

const agreedOn = ({ address, type, provider, exactIdentity, action }: ResourceChange): string =>
  JSON.stringify([address, type, provider, exactIdentity, action.effect]);

/** The plan leaves something out on purpose. An errored plan is incomplete too, and has its own rule. */
export const incompletePlan: PlanRule = ({ plan, graph }) => {
  if (plan.errored) return [];
  if (plan.deferred > 0) {
    const destroys = plan.deferredDestroys.filter((change) => mayHold(change, graph)).map(({ address }) => address);
    const agreed = plan.deferredDestroys.map(agreedOn).sort();
    return [statement("incomplete-plan", null, { kind: "deferred", count: plan.deferred, destroys }, { agreed })];
  }
  return plan.complete === false ? [statement("incomplete-plan", null, { kind: "partial" })] : [];
};
