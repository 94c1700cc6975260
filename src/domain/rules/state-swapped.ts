import { type PlanRule, statement } from "./rule.ts";

/**
 * The state is not the one that was applied last: another lineage is another state, and a lower serial an older copy of
 * the same. A plan without any state has a rule of its own.
 */
export const stateSwapped: PlanRule = ({ state }) => {
  if (state === null || state.is.lineage === "") return [];
  const { is, was, since } = state;
  const how = is.lineage !== was.lineage ? "lineage" : is.serial < was.serial ? "serial" : null;
  if (how === null) return [];
  const detail = { kind: "another-state", how, since, was: was.serial, is: is.serial } as const;
  // Which state it is decides what a consent is to: the lineages go into the digest, and are shown nowhere.
  return [statement("state-swapped", null, detail, { agreed: [JSON.stringify([was, is])] })];
};
