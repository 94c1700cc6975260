import { type PlanRule, statement } from "./rule.ts";

/**
 * Actions run code of a provider that no create, update or delete shows. The event's name comes from the plan, so it is
 * looked up.
 */
const EVENTS = new Map([
  ["BeforeCreate", "before a create"],
  ["AfterCreate", "after a create"],
  ["BeforeUpdate", "before an update"],
  ["AfterUpdate", "after an update"],
  ["BeforeDestroy", "before a destroy"],
  ["AfterDestroy", "after a destroy"],
]);

export const sideEffect: PlanRule = ({ plan }) => {
  const { length } = plan.invocations;
  if (length === 0) return [];
  const when = [
    ...new Set(
      plan.invocations.map(({ event }) =>
        event === null ? "by request" : (EVENTS.get(event) ?? "at a time that this version does not know"),
      ),
    ),
  ];
  return [
    statement(
      "side-effect",
      null,
      `${length} ${length === 1 ? "action runs" : "actions run"} with this plan: ${when.sort().join(", ")}.`,
    ),
  ];
};
