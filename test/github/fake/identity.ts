import { nodeId, userJson } from "./accounts.ts";
import { type Call, errorAnswer, ok, Refused, route } from "./route.ts";
import type { Account, Comment, Review, Token } from "./world.ts";

export const identityRoutes = [
  route(
    "users/get-authenticated",
    [],
    (call) => {
      const token = given(call);
      if (token.permissions !== "as the person")
        throw new Refused(
          errorAnswer(403, "Resource not accessible by integration"),
          "Resource not accessible by integration",
        );
      const none = {
        name: null,
        company: null,
        blog: "",
        location: null,
        email: null,
        hireable: null,
        bio: null,
        twitter_username: null,
      };
      const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
      return ok({
        ...userJson(call.world, token.account),
        ...none,
        ...counts,
        created_at: call.world.home.createdAt,
        updated_at: call.world.home.createdAt,
      });
    },
    { openToPublic: false },
  ),
  // GraphQL's three questions. Unlike REST's, whose token it is is answered to installation tokens too, GITHUB_TOKEN's
  // included.
  route(
    "graphql",
    [],
    (call) =>
      ok({
        data: String(call.body.query).includes("viewer")
          ? { viewer: { login: given(call).account.login } }
          : "events" in (call.body.variables as object)
            ? { nodes: labelsJson(call) }
            : { node: textJson(call) },
      }),
    { openToPublic: false },
  ),
  // Only the app itself, signing with its private key, may ask who it is; no installation token can.
  route("apps/get-authenticated", [], () => errorAnswer(401, "A JSON web token could not be decoded"), {
    openToPublic: false,
  }),
  route("rate-limit/get", [], (call) => {
    const core = rateOf(given(call));
    return ok({ resources: { core, search: rate(30, 0), graphql: rate(1000, 0) }, rate: core });
  }),
];

/** Of which label each event is; null where the event is none of a label, or its label is deleted. */
const labelsJson = ({ world: { home }, body }: Call): readonly (object | null)[] => {
  const { events } = body.variables as { readonly events: readonly string[] };
  const all = home.pulls.flatMap((pull) => pull.events);
  return events.map((node) => {
    const what = all.find(({ id }) => nodeId("Event", id) === node)?.what;
    if (what === undefined || !("label" in what)) return null;
    const live = home.labels.find(({ id }) => id === what.label.id);
    return live === undefined ? null : { label: { id: nodeId("Label", live.id), name: live.name } };
  });
};

/** A comment or a review, and who edited it; null where there is none. */
const textJson = (call: Call): object | null => {
  const { node, after } = call.body.variables as { readonly node: string; readonly after: string | null };
  const text = call.world.home.pulls
    .flatMap(({ comments, reviews }): readonly [string, Comment | Review][] => [
      ...comments.map((one): [string, Comment] => [nodeId("IssueComment", one.id), one]),
      ...reviews.map((one): [string, Review] => [nodeId("PullRequestReview", one.id), one]),
    ])
    .find(([id]) => id === node)?.[1];
  if (text === undefined) return null;
  const newestFirst = text.edits.toReversed();
  const from = Number(after ?? 0);
  const last = newestFirst[0];
  return {
    lastEditedAt: last?.at ?? null,
    editor: last === undefined ? null : editorJson(last.by),
    userContentEdits:
      last === undefined
        ? null
        : {
            nodes: newestFirst.slice(from, from + MOST_EDITS).map(({ by, at, text: told }) => ({
              editedAt: at,
              deletedAt: told === null ? at : null,
              diff: told,
              editor: editorJson(by),
            })),
            pageInfo: { hasNextPage: newestFirst.length > from + MOST_EDITS, endCursor: String(from + MOST_EDITS) },
          },
  };
};

const MOST_EDITS = 50;

/** GraphQL's names of bots are without what marks them in REST. */
const editorJson = ({ login, type, gone }: Account): object | null =>
  gone === null ? { __typename: type, login: login.replace(/\[bot\]$/, "") } : null;

const given = (call: Call): Token => {
  if (call.token === null) throw new Refused(errorAnswer(401, "Requires authentication"), "Requires authentication");
  return call.token;
};

interface Rate {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  readonly reset: number;
}

export const rateOf = (token: Token): Rate => rate(token.limit, token.used);

/** The reset is a real time, not one of the fake's clock: a client compares it with its own. */
const rate = (limit: number, used: number): Rate => ({
  limit,
  used,
  remaining: Math.max(0, limit - used),
  reset: Math.ceil(Date.now() / 1000) + 3600,
});
