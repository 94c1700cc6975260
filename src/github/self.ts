import type { GitHub } from "./client.ts";
import { PartialAnswer } from "./fetch.ts";
import { askGraphql } from "./graphql.ts";

const QUESTION = "{ viewer { login } }";

interface Told {
  readonly viewer?: { readonly login?: unknown } | null;
}

const WHY_NOT = "GitHub does not say whose token it is";

/**
 * The login of our token: whose comments and statuses are ours. Asked of GraphQL, since REST tells it to no token of an
 * app, GITHUB_TOKEN included.
 */
export async function selfOf(github: GitHub): Promise<string> {
  const { viewer } = await askGraphql<Told>(github, QUESTION, {}, WHY_NOT);
  if (typeof viewer?.login !== "string") throw new PartialAnswer(WHY_NOT);
  return viewer.login;
}
