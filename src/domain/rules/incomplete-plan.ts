import type { ResourceChange } from "../change.ts";
import { loss } from "./loss.ts";
import { type Context, type PlanRule, type Statement, statement } from "./rule.ts";
import { agreedOnInvocation } from "./side-effect.ts";

/** Whether it holds something, or may, since nobody knows its type. */
const mayHold = (change: ResourceChange, { graph }: Context): boolean => {
  const known = graph.resolved(change);
  return known.holds !== "nothing" && !known.isOnlyForgotten;
};

const agreedOn = ({ address, type, provider, exactIdentity, action }: ResourceChange): string =>
  JSON.stringify([address, type, provider, exactIdentity, action.effect]);

/** What a later plan will do, as far as this one tells. */
function putOff(context: Context): Statement {
  const { deferred: count, deferredDestroys, deferredInvocations, deferredRuns } = context.plan;
  const going = [
    ...deferredDestroys.filter((change) => mayHold(change, context)),
    ...deferredRuns.filter((change) => loss(change, context).length > 0),
  ];
  const destroys = [...new Set(going.map(({ address }) => address))];
  const agreed = [
    ...[...deferredDestroys, ...deferredRuns].map(agreedOn),
    ...deferredInvocations.map(agreedOnInvocation),
  ].sort();
  const detail = { kind: "deferred", count, actions: deferredInvocations.length, destroys } as const;
  return statement("incomplete-plan", null, detail, { agreed });
}

/** The plan leaves something out on purpose. An errored plan is incomplete too, and has its own rule. */
export const incompletePlan: PlanRule = (context) => {
  const { errored, deferred, deferredInvocations, complete } = context.plan;
  if (errored) return [];
  if (deferred + deferredInvocations.length > 0) return [putOff(context)];
  return complete === false ? [statement("incomplete-plan", null, { kind: "partial" })] : [];
};
