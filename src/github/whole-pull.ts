import { PartialAnswer } from "./fetch.ts";

/** What is counted, listed and compared of a pull request. */
interface Counted {
  readonly changed_files: number;
  readonly commits: number;
  readonly labels: readonly unknown[];
  readonly head: { readonly sha: string };
  readonly base: { readonly ref: string };
}

/**
 * A pull request as GitHub answered. Where a number were missing, lists that GitHub cuts would be taken for whole.
 */
export function wholePull<P extends Counted>(pull: P): P {
  const { changed_files, commits, labels, head, base }: Partial<Counted> = pull;
  const isWhole =
    [changed_files, commits].every((one) => typeof one === "number") &&
    [head?.sha, base?.ref].every((one) => typeof one === "string") &&
    Array.isArray(labels);
  if (!isWhole) throw new PartialAnswer("GitHub's answer is not all of a pull request");
  return pull;
}
