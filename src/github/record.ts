import type { Repository } from "./repository.ts";

/**
 * Appends the record to a commit. Its state is always success: what it proves is in the description, and it must not
 * block merging.
 */
export async function writeRecord(
  { github, owner, repo }: Repository,
  commit: string,
  context: string,
  description: string,
  url: string | null,
): Promise<void> {
  await github.rest.repos.createCommitStatus({
    owner,
    repo,
    sha: commit,
    state: "success",
    context,
    description,
    ...(url === null ? {} : { target_url: url }),
  });
}
