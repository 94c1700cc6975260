import { isStatus } from "./client.ts";
import type { Repository } from "./repository.ts";

/** Takes a label off a pull request. */
export async function removeLabel({ github, owner, repo }: Repository, number: number, label: string): Promise<void> {
  try {
    await github.rest.issues.removeLabel({ owner, repo, issue_number: number, name: label });
  } catch (error) {
    // It is off already: somebody was quicker, or the first try's answer was lost.
    if (!isStatus(error, 404)) throw error;
  }
}
