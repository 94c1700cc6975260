/** The pull request that a merge group ends with, as its ref tells: the payload of `merge_group` has no number. */
export interface QueueRef {
  readonly pull: number;
  readonly base: string;
}

const REF = /^refs\/heads\/gh-readonly-queue\/(\S+)\/pr-([1-9][0-9]{0,9})-(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * `refs/heads/gh-readonly-queue/<base>/pr-<N>-<sha>` → N and the base branch, which may have slashes; null for anything
 * else, and then nobody can have agreed.
 */
export function pullOfQueueRef(ref: string): QueueRef | null {
  const [, base, pull] = REF.exec(ref) ?? [];
  return base === undefined || pull === undefined ? null : { pull: Number(pull), base };
}
