import { InputError } from "../domain/fault.ts";
import { isGitHubFault, whyFailed } from "../github/client.ts";

/**
 * Waits for something without which there is no review. Where it can't be read the check fails, and says which of it
 * and what to do: a run that could not look has approved nothing.
 * `what` begins the sentence; `permission` is what the job needs for it.
 */
export async function requiredRead<T>(what: string, permission: string, read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (cause) {
    if (!isGitHubFault(cause)) throw cause;
    throw new InputError(
      `${what} could not be read: ${whyFailed(cause)}. Without it nothing can be reviewed. Run the job again; if that does not help, see that it has the permission ${permission}.`,
      { cause },
    );
  }
}
