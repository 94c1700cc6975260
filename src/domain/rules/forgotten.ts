import type { ResourceClass } from "../catalogue.ts";
import { isDestroyed, type ResourceChange } from "../change.ts";
import type { Import } from "../plan.ts";
import { about, type Context, type ObjectRule, statement } from "./rule.ts";

const MISSED: readonly ResourceClass[] = ["data", "identity", "dns", "backup", "key", "container"];

/** The names of one type before and after it was retired: `snowflake_database_old`, `kubernetes_secret_v1`. */
const areRelated = (a: string, b: string): boolean => a === b || a.startsWith(`${b}_`) || b.startsWith(`${a}_`);

/** In another region or account an object of the same type may have the same id; not the same ARN. */
const isElsewhere = ({ type, shown }: Import, change: ResourceChange): boolean =>
  type === change.type && shown.identity === change.identity && shown.exactIdentity !== change.exactIdentity;

/** Whether the plan imports the very object that it forgets: it stays in the state, under another address or type. */
const isImportedAgain = (change: ResourceChange, { plan }: Context): boolean => {
  const { identity, type, provider } = change;
  return plan.imports.some(
    (one) =>
      identity !== null &&
      one.provider === provider &&
      one.identities.includes(identity) &&
      (one.isUnique || areRelated(one.type, type)) &&
      !isElsewhere(one, change),
  );
};

/**
 * Something worth keeping leaves the state without being destroyed: by `removed`, or since its provider's delete does
 * nothing. From then on no plan shows it.
 * What the same plan imports again under a type that nobody knows could be deleted by the next one with no more than a
 * warning: that blocks.
 */
export const forgotten: ObjectRule = (change, context) => {
  const known = context.graph.resolved(change);
  if (change.mode !== "managed" || known.holds !== "row" || !MISSED.includes(known.row.class)) return [];
  const by =
    change.action.effect === "forget" ? "plan" : isDestroyed(change) && known.isOnlyForgotten ? "provider" : null;
  if (by === null) return [];
  const isDisguised = context.importedAsUnknown.has(change.identity ?? "");
  if (isDisguised && known.row.weight === "high")
    return [
      statement(
        "forgotten",
        about(change, context),
        { kind: "leaves-state", by: "disguise" },
        { always: "block", agreed: ["disguise"] },
      ),
    ];
  const isTakenOver = by === "plan" && !isDisguised && isImportedAgain(change, context);
  return isTakenOver ? [] : [statement("forgotten", about(change, context), { kind: "leaves-state", by })];
};
