import { differences, expectedPlace } from "../state-place.ts";
import { type PlanRule, statement } from "./rule.ts";

/**
 * The plan was made with another workspace or backend than the policy says of its root, as where the plan of one
 * environment is handed in for another. Only a saved plan tells: what can't be told is not taken for right.
 */
export const wrongEnvironment: PlanRule = ({ plan: { root, statePlace }, policy }) => {
  const expected = expectedPlace(policy, root);
  if (expected === null) return [];
  if (statePlace === null) return [statement("wrong-environment", null, { kind: "environment", differs: null })];
  const differs = differences(expected, statePlace);
  // Which environment it is decides what a consent is to: it goes into the digest, and is shown nowhere.
  const { workspace, backend, settings } = statePlace;
  const agreed = [JSON.stringify([workspace, backend, [...settings].sort()])];
  return differs.length === 0
    ? []
    : [statement("wrong-environment", null, { kind: "environment", differs }, { agreed })];
};
