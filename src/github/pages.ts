import type { GitHub } from "./client.ts";
import { PartialAnswer } from "./fetch.ts";
import { type Shape, type Shaped, shaped } from "./shape.ts";

/** As many entries as GitHub puts on a page, and no more. */
export const PAGE = 100;

/** A page of a list, as octokit's pagination hands it on: it takes an answer without a body for an empty list. */
interface Page {
  readonly status: number;
  readonly headers: { readonly link?: string | undefined };
  /** Where GitHub counts what it lists, octokit keeps the number at the list. */
  readonly data: readonly unknown[] & { readonly total_count?: unknown };
}

/** One of octokit's endpoints that answer with a list. */
type Endpoint = GitHub["request"];

/** How far a list was read. */
interface Reading {
  pages: number;
  entries: number;
  /** Whether something led to the page that is read next, so that it holds something. */
  isLedTo: boolean;
  /** The last page holds as much as a page can. */
  isFull: boolean;
}

const unread = (): Reading => ({ pages: 0, entries: 0, isLedTo: false, isFull: false });

/**
 * Takes the pages of one list, and the list only as a whole. An empty page that another page links to, or that links to
 * another, is a page that was lost. Without this check the list would miss them without a warning, and the last events
 * of a label are those that count, and the first records of a commit.
 */
function taken({ status, headers, data }: Page, reading: Reading): readonly unknown[] {
  if (status !== 200 || !Array.isArray(data)) throw new PartialAnswer(`GitHub's answer is no list (${status})`);
  const goesOn = headers.link?.includes('rel="next"') === true;
  if ((reading.isLedTo || goesOn) && data.length === 0) throw new PartialAnswer("a page of GitHub's list came empty");
  reading.pages += 1;
  reading.entries += data.length;
  reading.isLedTo = goesOn;
  reading.isFull = data.length >= PAGE;
  const { total_count: counted } = data as Page["data"];
  if (!goesOn && !reading.isFull && typeof counted === "number" && reading.entries < counted)
    throw new PartialAnswer(`of ${counted} entries GitHub lists ${reading.entries}`);
  return [...data];
}

/** octokit's types know each endpoint by its own name alone. */
const paginated = <S extends Shape>(
  github: GitHub,
  endpoint: Endpoint,
  given: unknown,
  shape: S,
  reading: Reading,
): Promise<Shaped<S>[]> => {
  const take = (page: Page) => taken(page, reading).map((entry) => shaped(entry, shape));
  return github.paginate(endpoint as never, { ...Object(given), per_page: PAGE } as never, take as never);
};

/** What no list that is asked for comes near to. */
const MOST_UNLINKED = 100;

/**
 * Reads a list to its end, and of each entry what a shape names. `endpoint` is one of octokit's; `given` what it is
 * asked with, but for the size of a page.
 *
 * That no page is linked to says nothing where the last one is full: who stands between may take the links away, and
 * the rest would be missing without a warning. So the next one is asked for, until one is not full.
 */
export async function listOf<E extends Endpoint, S extends Shape>(
  github: GitHub,
  endpoint: E,
  given: Parameters<E>[0],
  shape: S,
): Promise<readonly Shaped<S>[]> {
  const reading = unread();
  const all = [await paginated(github, endpoint, given, shape, reading)];
  while (reading.isFull) {
    if (all.length > MOST_UNLINKED) throw new PartialAnswer("GitHub's list has no end");
    all.push(await paginated(github, endpoint, { ...Object(given), page: reading.pages + 1 }, shape, reading));
  }
  return all.flat();
}

/**
 * The same for a list whose pages have no numbers, or that GitHub cuts. What was not linked to can't be asked for: the
 * reader has to see by what is listed whether anything is missing.
 */
export const listByLinks = <E extends Endpoint, S extends Shape>(
  github: GitHub,
  endpoint: E,
  given: Parameters<E>[0],
  shape: S,
): Promise<readonly Shaped<S>[]> => paginated(github, endpoint, given, shape, unread());
