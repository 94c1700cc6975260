import type { TextEdit } from "../domain/override/facts.ts";
import type { GitHub } from "./client.ts";
import { PartialAnswer } from "./fetch.ts";
import { askGraphql } from "./graphql.ts";
import { shaped } from "./shape.ts";

/** REST does not tell that a comment or a review was edited, nor by whom: https://docs.github.com/en/graphql/reference */
const QUESTION = `query ($node: ID!, $after: String) { node(id: $node) { ... on Comment {
  lastEditedAt editor { __typename login }
  userContentEdits(first: 50, after: $after) {
    nodes { editedAt deletedAt diff editor { __typename login } } pageInfo { hasNextPage endCursor }
  }
} } }`;

/** Its `diff` is no difference but the whole text: https://github.com/git-bug/git-bug (bridge/github/import.go). */
const EDIT = { editedAt: "text?", deletedAt: "text?", diff: "words?", editor: "object?" } as const;
const EDITED = { lastEditedAt: "text?", editor: "object?", userContentEdits: "object?" } as const;
const PAGE = { nodes: "list", "pageInfo.hasNextPage": "yes", "pageInfo.endCursor": "text?" } as const;
const ACTOR = { __typename: "text", login: "text" } as const;

/** A comment that is edited by every run of many pushes has few of these. */
const MOST_PAGES = 40;
const NOT_ALL = "there are more than can be read";

/** REST's login of an actor: GraphQL leaves out what marks a bot's. */
function loginOf(actor: object | null): string | null {
  if (actor === null) return null;
  const { __typename, login } = shaped(actor, ACTOR);
  return `${login}${__typename === "Bot" && !login.endsWith("[bot]") ? "[bot]" : ""}`;
}

function textEdit(told: unknown): TextEdit {
  const { editedAt, deletedAt, diff, editor } = shaped(told, EDIT);
  return { by: loginOf(editor), at: editedAt, text: diff, isHidden: deletedAt !== null };
}

/** A page of edits; where nothing was ever edited there may be none. */
function pageOf(told: object | null): { readonly edits: readonly TextEdit[]; readonly after: string | null } {
  if (told === null) return { edits: [], after: null };
  const page = shaped(told, PAGE);
  if (page["pageInfo.hasNextPage"] && page["pageInfo.endCursor"] === null) throw new PartialAnswer(NOT_ALL);
  return {
    edits: page.nodes.filter((node) => node !== null).map(textEdit),
    after: page["pageInfo.hasNextPage"] ? page["pageInfo.endCursor"] : null,
  };
}

/** Every edit of a comment or a review, by its `node_id`; the last one also where its entry is no longer listed. */
export async function textEdits(github: GitHub, node: string): Promise<readonly TextEdit[]> {
  const edits: TextEdit[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const told = await askGraphql(github, QUESTION, { node, after }, "GitHub does not say who edited it");
    const { node: found } = shaped(told, { node: "object?" });
    if (found === null || !("lastEditedAt" in found))
      throw new PartialAnswer("it is not there, or the token may not see it");
    const { lastEditedAt, editor, userContentEdits } = shaped(found, EDITED);
    if (pages === 0 && lastEditedAt !== null) edits.push(textEdit({ editedAt: lastEditedAt, editor }));
    const page = pageOf(userContentEdits);
    edits.push(...page.edits);
    if (page.after === null) return edits;
    after = page.after;
  }
  throw new PartialAnswer(NOT_ALL);
}
