import type { GitHub } from "./client.ts";
import { askGraphql } from "./graphql.ts";

const QUESTION = "{ viewer { login } }";

interface Told {
  readonly viewer: { readonly login: string };
}

/**
 * The login of our token: whose comments and statuses are ours. Asked of GraphQL, since REST tells it to no token of an
 * app, GITHUB_TOKEN included.
 */
export const selfOf = async (github: GitHub): Promise<string> =>
  (await askGraphql<Told>(github, QUESTION, {}, "GitHub does not say whose token it is")).viewer.login;
