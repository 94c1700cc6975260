import type { CommitStatus } from "../domain/override/facts.ts";
import { eachPage, PAGE } from "./pages.ts";
import { accountOf, type Repository } from "./repository.ts";

/** Every status of a commit, newest first. */
export async function statusesOn(
  { github, owner, repo }: Repository,
  commit: string,
): Promise<readonly CommitStatus[]> {
  const statuses = await github.paginate(
    github.rest.repos.listCommitStatusesForRef,
    { owner, repo, ref: commit, per_page: PAGE },
    eachPage({
      context: "string",
      description: "string?",
      target_url: "string?",
      created_at: "string?",
      creator: "account?",
    }),
  );
  return statuses.map(({ context, description, target_url, created_at, creator }) => ({
    context,
    description,
    url: target_url,
    at: created_at,
    creator: accountOf(creator),
  }));
}
