import { PartialAnswer } from "./fetch.ts";
import { type Shape, type Shaped, shaped } from "./shape.ts";

/** As many entries as GitHub puts on a page, and no more. */
export const PAGE = 100;

/** A page of a list, as octokit's pagination hands it on: it takes an answer without a body for an empty list. */
interface Page<T> {
  readonly status: number;
  readonly headers: { readonly link?: string | undefined };
  readonly data: readonly T[];
}

/**
 * Takes the pages of one list, and the list only as a whole. An empty page that another page links to, or that links to
 * another, is a page that was lost. Without this check the list would miss them without a warning, and the last events
 * of a label are those that count, and the first records of a commit.
 */
export const eachPage = () => {
  let pages = 0;
  return <T>({ status, headers, data }: Page<T>): T[] => {
    pages += 1;
    if (status !== 200 || !Array.isArray(data)) throw new PartialAnswer(`GitHub's answer is no list (${status})`);
    const isLinked = pages > 1 || headers.link?.includes('rel="next"') === true;
    if (isLinked && data.length === 0) throw new PartialAnswer("a page of GitHub's list came empty");
    return [...data];
  };
};

/** The same, and of each entry what a shape names. */
export const eachShaped = <S extends Shape>(shape: S) => {
  const take = eachPage();
  return (page: Page<unknown>): Shaped<S>[] => take(page).map((entry) => shaped(entry, shape));
};
