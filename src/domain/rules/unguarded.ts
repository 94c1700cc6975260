import { isDestroyed, type ResourceChange } from "../change.ts";
import { settingOf } from "../levels.ts";
import { namedAt } from "../match.ts";
import type { ObjectMatch, Policy } from "../policy.ts";
import { lossRuleOf } from "./loss.ts";
import { about, type Context, type ObjectRule, says, statement } from "./rule.ts";
import type { Setting } from "./table.ts";

const LEAVES = "The policy protects it by what it is now, and no longer does after this change.";
const ENTERS = "After this change an exception of the policy allows what it does not allow now: to destroy it.";
const MAY_ENTER =
  "After this change an exception of the policy may allow what it does not allow now, to destroy it: the tag is known only after the apply.";

/**
 * What a change takes an object out of, or brings it under. `evades`: the level at which its destroy would be told now.
 */
interface Told {
  readonly words: string;
  readonly entries: readonly ObjectMatch[];
  readonly evades: Setting;
}

function leaving(change: ResourceChange, { policy, plan }: Context): Told | null {
  const before = policy.protect.filter((entry) => namedAt(entry, change).before);
  if (before.length === 0 || policy.protect.some((entry) => namedAt(entry, change).after)) return null;
  return { words: LEAVES, entries: before, evades: settingOf(policy, plan.root, "protected", undefined) };
}

function entering(change: ResourceChange, context: Context): Told | null {
  const { policy, today } = context;
  const entries = exceptionsIn(policy).filter(({ until }) => until === null || today <= until);
  const named = entries.map((entry) => ({ entry, ...namedAt(entry, change) }));
  const entered = named.filter(({ before, maybeAfter }) => maybeAfter && !before);
  if (entered.length === 0) return null;
  return {
    words: entered.some(({ after }) => after) ? ENTERS : MAY_ENTER,
    entries: entered.map(({ entry }) => entry),
    evades: lossLevelOf(change, context),
  };
}

const exceptionsIn = ({ allow, allowedToo }: Policy) => [...allow, ...(allowedToo ?? [])];

/** What a destroy of it is now, without the exception. */
function lossLevelOf(change: ResourceChange, { graph, policy, plan }: Context): Setting {
  const known = graph.resolved(change);
  if (known.holds !== "row") return "off";
  const rule = lossRuleOf(known.row);
  return rule === null ? "off" : settingOf(policy, plan.root, rule, known.row.weight);
}

/**
 * An object stays, and leaves what the policy protects, or comes under an exception: by a tag, or by another address.
 * A later plan could destroy it, and the policy would say nothing: so what blocks that destroy now blocks this. Asked
 * of changes, and of plain moves.
 */
export const unguarded: ObjectRule = (change, context) => {
  const { effect } = change.action;
  if (change.mode !== "managed" || isDestroyed(change) || !(effect === "update" || effect === "none")) return [];
  const all = [leaving(change, context), entering(change, context)].filter((one) => one !== null);
  const told = all.find(({ evades }) => evades === "block") ?? all[0];
  if (told === undefined) return [];
  const agreed = told.entries.map(({ address, type, tags }) => JSON.stringify([address, type, tags])).sort();
  return [
    statement("guard-removed", about(change, context), says(told.words), {
      ...(told.evades === "block" ? { always: "block" } : {}),
      agreed,
    }),
  ];
};
