import { type IssueEvent, isSameName } from "./evidence.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { inOrder, type Timed } from "./second.ts";

export type Labelled =
  | { readonly state: "applied"; readonly event: Timed<IssueEvent> }
  | { readonly state: "refused"; readonly because: Refusal };

const refused = (because: Refusal): Labelled => ({ state: "refused", because });

/**
 * Of all events under the label's name as it was when applied, the last, if somebody applied it.
 * By REST's events and not by the label that is there now: whoever may rename labels could turn one that an owner
 * applied into this one.
 * `until`: the second of the merge; what came later no longer counts.
 */
export function labelledBy(events: readonly IssueEvent[], label: string, until: number | null): Labelled {
  const named = events.filter(({ event, label: name }) =>
    // The name may be missing. Of what was taken off it may be this one; what was applied is not.
    name === null ? event === "unlabeled" : (event === "labeled" || event === "unlabeled") && isSameName(name, label),
  );
  const ordered = inOrder(named, ({ at }) => at);
  if (ordered === null) return refused(refuse("no-time", { what: "an event of the label" }));
  const counting = ordered.filter(({ second }) => until === null || second <= until);
  const last = counting.at(-1);
  if (last === undefined) return refused(refuse("label-not-applied", { label }));
  // That ids rise with time is not documented, so they settle nothing.
  if (counting.filter(({ second }) => second === last.second).length > 1) {
    return refused(refuse("same-second", { via: "label", what: "another event of it" }));
  }
  if (last.event !== "labeled") return refused(refuse("label-not-applied", { label }));
  if (last.second === until) return refused(refuse("same-second", { via: "label", what: "the merge" }));
  return { state: "applied", event: last };
}
