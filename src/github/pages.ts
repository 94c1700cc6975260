import { PartialAnswer } from "./client.ts";

/**
 * Takes the pages of one list, and the list only as a whole. A page that was linked to and holds nothing is one that
 * did not come: without a word the list would end early, and of a label's events the last ones are what counts.
 */
export const eachPage = () => {
  let pages = 0;
  return <T>({ data }: { readonly data: readonly T[] }): T[] => {
    pages += 1;
    if (pages > 1 && data.length === 0) throw new PartialAnswer("a page of GitHub's list came empty");
    return [...data];
  };
};
