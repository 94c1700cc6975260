import type { Account, PullReview } from "./facts.ts";
import { inOrder } from "./timeline.ts";

/** An approving review of the head. */
export interface Approval {
  readonly account: Account;
  readonly time: string;
  readonly second: number;
  readonly text: string;
  readonly node: string;
}

/** Neither changes what somebody thinks of the pull request: GitHub goes by the last review that is none of these. */
const NO_OPINION: readonly string[] = ["COMMENTED", "PENDING"];

/**
 * Who approves exactly this commit by their last review. One that was dismissed, or is of another commit, or has no
 * time, counts for nothing, and an earlier one of the same person does not come back. `until`: the second of the merge;
 * an approval must be older.
 */
export function approvalsOf(reviews: readonly PullReview[], head: string, until: number | null): readonly Approval[] {
  const byUser = new Map<number, PullReview[]>();
  for (const review of reviews) {
    if (review.user === null || NO_OPINION.includes(review.state)) continue;
    byUser.set(review.user.id, [...(byUser.get(review.user.id) ?? []), review]);
  }
  return [...byUser.values()].flatMap((opinions) => lastApproval(opinions, head, until));
}

function lastApproval(opinions: readonly PullReview[], head: string, until: number | null): readonly Approval[] {
  const ordered = inOrder(opinions, ({ at }) => at)?.filter(({ second }) => until === null || second <= until) ?? [];
  const newest = ordered.at(-1);
  if (newest === undefined || newest.second === until) return [];
  const { user: account, time, second, text, node } = newest;
  const last = ordered.filter((review) => review.second === second);
  const approves = last.every(({ state, commit }) => state === "APPROVED" && commit === head);
  return approves && account !== null ? [{ account, time, second, text, node }] : [];
}
