import { PartialAnswer } from "./fetch.ts";

/**
 * Takes the pages of one list, and the list only as a whole. An empty page that another page links to is a page that
 * was lost. Without this check the list would end early without a warning, and the last events of a label are those
 * that count.
 */
export const eachPage = () => {
  let pages = 0;
  return <T>({ data }: { readonly data: readonly T[] }): T[] => {
    pages += 1;
    if (pages > 1 && data.length === 0) throw new PartialAnswer("a page of GitHub's list came empty");
    return [...data];
  };
};
