import type { ResourceClass } from "../catalogue.ts";
import { isDestroyed } from "../change.ts";
import { isImportedAgain } from "../imported.ts";
import { about, type ObjectRule, statement } from "./rule.ts";

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
  const isTakenOver =
    by === "plan" && !isDisguised && isImportedAgain(change, known, context.plan.imports, context.classOf);
  return isTakenOver ? [] : [statement("forgotten", about(change, context), { kind: "leaves-state", by })];
};
