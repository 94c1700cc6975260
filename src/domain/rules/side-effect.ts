import type { Moment } from "../evidence.ts";
import type { Invocation } from "../plan.ts";
import { type PlanRule, statement } from "./rule.ts";

/** Terraform's names of the moments. A Map: the text comes from the plan. */
const EVENTS = new Map<string, Moment>([
  ["BeforeCreate", "before-create"],
  ["AfterCreate", "after-create"],
  ["BeforeUpdate", "before-update"],
  ["AfterUpdate", "after-update"],
  ["BeforeDestroy", "before-destroy"],
  ["AfterDestroy", "after-destroy"],
]);

const momentOf = ({ event }: Invocation): Moment => (event === null ? "by-request" : (EVENTS.get(event) ?? "unknown"));

export const agreedOnInvocation = ({ address, type, event, triggeredBy }: Invocation): string =>
  JSON.stringify([address, type, event, triggeredBy]);

/** Actions run code of a provider that no create, update or delete shows. */
export const sideEffect: PlanRule = ({ plan }) => {
  const count = plan.invocations.length;
  if (count === 0) return [];
  return [
    statement(
      "side-effect",
      null,
      { kind: "actions", count, when: [...new Set(plan.invocations.map(momentOf))] },
      {
        agreed: plan.invocations.map(agreedOnInvocation).sort(),
      },
    ),
  ];
};
