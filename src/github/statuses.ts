import type { CommitStatus } from "../domain/override/facts.ts";
import { listOf } from "./pages.ts";
import type { Repository } from "./repository.ts";

/** Every status of a commit, newest first. */
export async function statusesOn(
  { github, owner, repo }: Repository,
  commit: string,
): Promise<readonly CommitStatus[]> {
  const statuses = await listOf(
    github,
    github.rest.repos.listCommitStatusesForRef,
    { owner, repo, ref: commit },
    {
      context: "text",
      description: "words?",
      target_url: "words?",
      created_at: "text?",
      creator: "account?",
    },
  );
  return statuses.map(({ context, description, target_url, created_at, creator }) => ({
    context,
    description,
    url: target_url,
    at: created_at,
    creator,
  }));
}
