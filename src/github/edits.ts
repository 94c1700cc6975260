import type { TextEdit } from "../domain/override/facts.ts";
import type { GitHub } from "./client.ts";
import { PartialAnswer } from "./fetch.ts";
import { askGraphql } from "./graphql.ts";

/** REST does not tell that a comment or a review was edited, nor by whom: https://docs.github.com/en/graphql/reference */
const QUESTION = `query ($node: ID!, $after: String) { node(id: $node) { ... on Comment {
  lastEditedAt editor { __typename login }
  userContentEdits(first: 100, after: $after) {
    nodes { editedAt editor { __typename login } } pageInfo { hasNextPage endCursor }
  }
} } }`;

type Actor = { readonly __typename: string; readonly login: string } | null;

interface Page {
  readonly nodes: readonly ({ readonly editedAt: string; readonly editor: Actor } | null)[] | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Told {
  readonly node: {
    readonly lastEditedAt?: string | null;
    readonly editor?: Actor;
    readonly userContentEdits?: Page | null;
  } | null;
}

/** A comment that is edited by every run of many pushes has few of these. */
const MOST_PAGES = 20;

/** REST's login of an actor: GraphQL leaves out what marks a bot's. */
const loginOf = (actor: Actor): string | null =>
  actor === null
    ? null
    : `${actor.login}${actor.__typename === "Bot" && !actor.login.endsWith("[bot]") ? "[bot]" : ""}`;

/** Every edit of a comment or a review, by its `node_id`; the last one also where its entry is no longer listed. */
export async function textEdits(github: GitHub, node: string): Promise<readonly TextEdit[]> {
  const edits: TextEdit[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const told: Told = await askGraphql(github, QUESTION, { node, after }, "GitHub does not say who edited it");
    // Where nothing was ever edited there may be no list.
    const { lastEditedAt, editor = null, userContentEdits: page = null } = told.node ?? {};
    if (lastEditedAt === undefined) throw new PartialAnswer("it is not there, or the token may not see it");
    if (pages === 0 && lastEditedAt !== null) edits.push({ by: loginOf(editor), at: lastEditedAt });
    for (const one of page?.nodes ?? []) if (one !== null) edits.push({ by: loginOf(one.editor), at: one.editedAt });
    if (page?.pageInfo.hasNextPage !== true) return edits;
    after = page.pageInfo.endCursor;
  }
  throw new PartialAnswer("there are more than can be read");
}
