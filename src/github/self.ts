import type { GitHub } from "./client.ts";

/**
 * The login whose comments and statuses are ours: the account of a personal token, else the bot of GITHUB_TOKEN, which
 * may not ask for its own name.
 */
export async function selfOf(github: GitHub, token: string): Promise<string> {
  return token.startsWith("ghp_") || token.startsWith("github_pat_")
    ? (await github.rest.users.getAuthenticated()).data.login
    : "github-actions[bot]";
}
