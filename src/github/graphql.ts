import type { GitHub } from "./client.ts";
import { PartialAnswer } from "./fetch.ts";

/** Asks GraphQL. It refuses with a status of 200, which no one would take for a fault of GitHub's: `whyNot` says so. */
export async function askGraphql(
  github: GitHub,
  question: string,
  variables: Readonly<Record<string, unknown>>,
  whyNot: string,
): Promise<object> {
  try {
    const told = await github.graphql<unknown>(question, variables);
    if (typeof told !== "object" || told === null) throw new PartialAnswer(whyNot);
    return told;
  } catch (error) {
    if (error instanceof Error && error.name === "GraphqlResponseError")
      throw new PartialAnswer(whyNot, { cause: error });
    throw error;
  }
}
