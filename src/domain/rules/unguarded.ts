import { isDestroyed, type ResourceChange } from "../change.ts";
import { namedAt } from "../match.ts";
import type { Policy } from "../policy.ts";
import { about, type ObjectRule, says, statement } from "./rule.ts";

const LEAVES = "The policy protects it by what it is now, and no longer does after this change.";
const ENTERS = "After this change an exception of the policy allows what it does not allow now: to destroy it.";

function toldOf(change: ResourceChange, policy: Policy, today: string): string | null {
  const protecting = policy.protect.map((entry) => namedAt(entry, change));
  if (protecting.some(({ before }) => before) && !protecting.some(({ after }) => after)) return LEAVES;
  const allowing = [...policy.allow, ...(policy.allowedToo ?? [])].filter(
    ({ until }) => until === null || today <= until,
  );
  return allowing.some((entry) => {
    const { before, after } = namedAt(entry, change);
    return after && !before;
  })
    ? ENTERS
    : null;
}

/**
 * An object stays, and leaves what the policy protects, or comes under an exception: by a tag, or by another address.
 * A later plan could destroy it, and the policy would say nothing. Asked of changes, and of plain moves.
 */
export const unguarded: ObjectRule = (change, context) => {
  const { effect } = change.action;
  if (change.mode !== "managed" || isDestroyed(change) || !(effect === "update" || effect === "none")) return [];
  const told = toldOf(change, context.policy, context.today);
  return told === null ? [] : [statement("guard-removed", about(change, context), says(told))];
};
