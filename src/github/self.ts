import type { GitHub } from "./client.ts";
import { PartialAnswer } from "./fetch.ts";

const QUESTION = "{ viewer { login } }";

/**
 * The login of our token: whose comments and statuses are ours. Asked of GraphQL, since REST tells it to no token of an
 * app, GITHUB_TOKEN included.
 */
export async function selfOf(github: GitHub): Promise<string> {
  try {
    const { viewer } = await github.graphql<{ readonly viewer: { readonly login: string } }>(QUESTION);
    return viewer.login;
  } catch (error) {
    // GraphQL refuses with a status of 200, which no one would take for a fault of GitHub's.
    if (error instanceof Error && error.name === "GraphqlResponseError")
      throw new PartialAnswer("GitHub does not say whose token it is", { cause: error });
    throw error;
  }
}
