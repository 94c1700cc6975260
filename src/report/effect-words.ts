import { isOfAction } from "../domain/address.ts";
import type { Effect } from "../domain/change.ts";
import type { Subject } from "../domain/finding.ts";
import type { Destroy } from "../domain/review.ts";

const EFFECTS = {
  create: "created",
  read: "read",
  update: "changed in place",
  replace: "replaced",
  delete: "deleted",
  forget: "forgotten",
  none: "left as it is",
  unknown: "changed in a way that this version does not know",
} satisfies Record<Effect, string>;

const DATA_CLASSES = new Set(["data", "backup", "key", "container", "identity", "dns"]);

/**
 * `deleted`, `replaced (deleted first)`, …: completes `is …`. The order of a replacement stands in the destroy, not in
 * the finding.
 */
export const effectWords = (effect: Effect, destroy: Pick<Destroy, "order" | "recreated" | "class"> | null): string => {
  if (effect === "replace" && destroy?.order === "delete-first") return "replaced (deleted first)";
  if (effect === "replace" && destroy?.order === "create-first") {
    // What holds nothing has nothing to carry over.
    return DATA_CLASSES.has(destroy.class ?? "")
      ? "replaced (the new one is created first; its data is not carried over)"
      : "replaced (the new one is created first)";
  }
  if (effect === "forget")
    return destroy?.recreated
      ? "forgotten (a new one is created; the old one stays, unmanaged)"
      : "forgotten (it stays, unmanaged)";
  return EFFECTS[effect];
};

const RUN = "run";

/** The same of the object of a finding, or of an action. */
export const happening = (
  { address, effect }: Pick<Subject, "address" | "effect">,
  destroy: Parameters<typeof effectWords>[1],
): string => (effect === "create" && isOfAction(address) ? RUN : effectWords(effect, destroy));

const MADE: Partial<Record<Effect, string>> = { create: "created", replace: "replaced" };

/** What becomes of what takes something from others: completes `would be …`. */
export const made = ({ address, effect }: Pick<Subject, "address" | "effect">): string =>
  effect === "create" && isOfAction(address) ? RUN : (MADE[effect] ?? "changed");
