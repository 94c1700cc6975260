import type { ResourceClass } from "../catalogue.ts";
import { isDestroyed, type ResourceChange } from "../change.ts";
import { evidenceOf } from "../conditions.ts";
import { forgettingOf } from "../holding.ts";
import { isImportedAgain } from "../imported.ts";
import type { Resolved } from "../resolved.ts";
import { about, type Context, type ObjectRule, statement } from "./rule.ts";

const MISSED: readonly ResourceClass[] = ["data", "identity", "dns", "backup", "key", "container"];

/**
 * Something worth keeping leaves the state without being destroyed: by `removed`, or since its provider's delete does
 * nothing. From then on no plan shows it. A job that has run is nothing to keep.
 * What the same plan imports again under a type that nobody knows could be deleted by the next one with no more than a
 * warning: that blocks.
 */
export const forgotten: ObjectRule = (change, context) => {
  const known = context.graph.resolved(change);
  if (change.mode !== "managed" || known.holds !== "row" || !MISSED.includes(known.row.class)) return [];
  if (known.row.runs === true) return [];
  const leaving = leavingOf(change, known);
  if (leaving === null) return [];
  if (isHeldElsewhere(change, context)) return [];
  const { by, evidence } = leaving;
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
  const isTakenOver =
    by === "plan" && !isDisguised && isImportedAgain(change, known, context.plan.imports, context.classOf);
  return isTakenOver
    ? []
    : [statement("forgotten", about(change, context), { kind: "leaves-state", by }, { evidence })];
};

/** Whether the state has the same object under another address too, and keeps it there. */
function isHeldElsewhere(change: ResourceChange, { graph }: Context): boolean {
  const object = graph.of(change);
  return object !== undefined && graph.twinsOf(object).some((one) => one.fate === "stays" && one.leavesState !== true);
}

/** Who leaves an object where it is, and by which of its settings; null where it is destroyed. */
function leavingOf(change: ResourceChange, { row, isOnlyForgotten }: Extract<Resolved, { holds: "row" }>) {
  if (change.action.effect === "forget") return { by: "plan", evidence: [] } as const;
  if (!isDestroyed(change) || !isOnlyForgotten) return null;
  const settings = forgettingOf(row, change.before) ?? {};
  const by = Object.keys(settings).length > 0 ? "settings" : "provider";
  return { by, evidence: evidenceOf(settings, change.before) } as const;
}
