import { userJson } from "./accounts.ts";
import { type Call, errorAnswer, ok, Refused, route } from "./route.ts";
import type { Token } from "./world.ts";

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
  // GraphQL's one question: unlike REST's, it is answered to installation tokens too, GITHUB_TOKEN's included.
  route("graphql", [], (call) => ok({ data: { viewer: { login: given(call).account.login } } }), {
    openToPublic: false,
  }),
  // Only the app itself, signing with its private key, may ask who it is; no installation token can.
  route("apps/get-authenticated", [], () => errorAnswer(401, "A JSON web token could not be decoded"), {
    openToPublic: false,
  }),
  route("rate-limit/get", [], (call) => {
    const core = rateOf(given(call));
    return ok({ resources: { core, search: rate(30, 0), graphql: rate(1000, 0) }, rate: core });
  }),
];

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
