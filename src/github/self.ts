import type { GitHub } from "./client.ts";
import { PartialAnswer } from "./fetch.ts";
import { askGraphql } from "./graphql.ts";
import { shaped } from "./shape.ts";

const QUESTION = "{ viewer { login } }";

const WHY_NOT = "GitHub does not say whose token it is";

/**
 * The login of our token: whose comments and statuses are ours. Asked of GraphQL, since REST tells it to no token of an
 * app, GITHUB_TOKEN included.
 */
export async function selfOf(github: GitHub): Promise<string> {
  const { "viewer.login": login } = shaped(await askGraphql(github, QUESTION, {}, WHY_NOT), {
    "viewer.login": "text?",
  });
  if (login === null) throw new PartialAnswer(WHY_NOT);
  return login;
}
