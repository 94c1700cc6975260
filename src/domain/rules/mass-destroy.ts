import { isDestroyed, type ResourceChange } from "../change.ts";
import { type Context, type PlanRule, statement } from "./rule.ts";

/**
 * Whether a destroyed object is known as harmless. A release replaces task definitions and templates by the dozen, and
 * versions of layers or files, which weigh little and are made again; of some types only objects with certain values
 * hold anything.
 */
const isHarmless = (change: ResourceChange, { graph }: Context): boolean => {
  const known = graph.resolved(change);
  const isMadeAgain = known.row?.weight === "low" && change.action.effect === "replace";
  return known.holds === "nothing" || known.isOnlyForgotten || isMadeAgain;
};

/**
 * A large share of everything in the state that is not known as harmless goes at once. Where the plan shows no state,
 * what it lists is taken for all there is.
 */
export const massDestroy: PlanRule = (context) => {
  const { plan, policy } = context;
  const going = plan.changes.filter((change) => change.mode === "managed" && isDestroyed(change));
  const harmless = going.filter((change) => isHarmless(change, context));
  const destroyed = going.length - harmless.length;
  // By their types alone, which is all that is known of what stays, these were counted as well.
  const spared = harmless.filter((change) => context.graph.resolved(change).row !== null).length;
  const all = Math.max(plan.atStake - spared, destroyed);
  const { share, atLeast } = policy.massDestroy;
  // A quotient, since 25 * 0.28 is a little more than 7.
  if (destroyed === 0 || destroyed < atLeast || destroyed / all < share) return [];
  return [statement("mass-destroy", null, { kind: "share", destroyed, all, harmless: harmless.length })];
};
