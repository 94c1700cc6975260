import type { TextEdit } from "../domain/override/facts.ts";
import type { GitHub } from "./client.ts";
import { PartialAnswer } from "./fetch.ts";
import { askGraphql } from "./graphql.ts";

/** REST does not tell that a comment or a review was edited, nor by whom: https://docs.github.com/en/graphql/reference */
const QUESTION = `query ($node: ID!, $after: String) { node(id: $node) { ... on Comment {
  lastEditedAt editor { __typename login }
  userContentEdits(first: 50, after: $after) {
    nodes { editedAt deletedAt diff editor { __typename login } } pageInfo { hasNextPage endCursor }
  }
} } }`;

type Actor = { readonly __typename: string; readonly login: string } | null;

/** Its `diff` is no difference but the whole text: https://github.com/git-bug/git-bug (bridge/github/import.go). */
interface Edit {
  readonly editedAt: string;
  readonly deletedAt?: string | null;
  readonly diff?: string | null;
  readonly editor: Actor;
}

interface Page {
  readonly nodes: readonly (Edit | null)[] | null;
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
const MOST_PAGES = 40;

/** REST's login of an actor: GraphQL leaves out what marks a bot's. */
const loginOf = (actor: Actor): string | null =>
  actor === null
    ? null
    : `${actor.login}${actor.__typename === "Bot" && !actor.login.endsWith("[bot]") ? "[bot]" : ""}`;

const textEdit = ({ editedAt, deletedAt, diff, editor }: Edit): TextEdit => ({
  by: loginOf(editor),
  at: editedAt,
  text: diff ?? null,
  isHidden: typeof deletedAt === "string",
});

/** Every edit of a comment or a review, by its `node_id`; the last one also where its entry is no longer listed. */
export async function textEdits(github: GitHub, node: string): Promise<readonly TextEdit[]> {
  const edits: TextEdit[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const told: Told = await askGraphql(github, QUESTION, { node, after }, "GitHub does not say who edited it");
    // Where nothing was ever edited there may be no list.
    const { lastEditedAt, editor = null, userContentEdits: page = null } = told.node ?? {};
    if (lastEditedAt === undefined) throw new PartialAnswer("it is not there, or the token may not see it");
    if (pages === 0 && lastEditedAt !== null) edits.push(textEdit({ editedAt: lastEditedAt, editor }));
    for (const one of page?.nodes ?? []) if (one !== null) edits.push(textEdit(one));
    if (page?.pageInfo.hasNextPage !== true) return edits;
    after = page.pageInfo.endCursor;
  }
  throw new PartialAnswer("there are more than can be read");
}
