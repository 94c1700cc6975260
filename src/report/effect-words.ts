import type { ActionReason, Effect } from "../domain/change.ts";
import type { Destroy } from "../domain/review.ts";
import { named, type Phrase } from "./phrase.ts";

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

/** Terraform's `action_reason`, in words. */
const REASONS = {
  replace_because_tainted: "it is marked as tainted",
  replace_because_cannot_update: "the provider cannot change it in place",
  replace_by_request: "its replacement was asked for on the command line",
  replace_by_triggers: "something it is tied to by replace_triggered_by changes",
  delete_because_no_resource_config: "it is no longer in the configuration",
  delete_because_no_module: "its module instance is no longer in the configuration",
  delete_because_wrong_repetition: "its count or for_each was added or taken away",
  delete_because_count_index: "its index is beyond count",
  delete_because_each_key: "its key is no longer in for_each",
  delete_because_no_move_target: "it was moved to an address that is not in the configuration",
  delete_because_enabled_false: "its lifecycle says enabled = false",
  forgot_because_lifecycle_destroy_in_state: "its lifecycle in the state says destroy = false",
  forgot_because_lifecycle_destroy_in_config: "its lifecycle says destroy = false",
} satisfies Record<ActionReason, string>;

/** Why it is destroyed, as far as the plan tells; empty if it does not. */
export const causeOf = (destroy: Destroy | null): Phrase => {
  if (destroy === null) return [];
  if (destroy.because.length > 0) {
    const forced: Phrase = [
      ...named(destroy.because, 6),
      destroy.because.length === 1 ? " changes, and" : " change, and",
    ];
    return [...forced, " the provider cannot change that in place"];
  }
  if (destroy.reason !== null) return [REASONS[destroy.reason]];
  return destroy.deposed === null ? [] : ["an interrupted replacement left it behind"];
};
