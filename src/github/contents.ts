import { posix } from "node:path";
import { isStatus } from "./client.ts";
import { PartialAnswer } from "./fetch.ts";
import { named, type Repository } from "./repository.ts";
import { shaped } from "./shape.ts";

/** What is in a repository at a commit, by its path. */

/** What is at a path: a file with its text, nothing, or something that is no file (a folder, a submodule). */
export type Entry =
  | { readonly is: "file"; readonly text: string }
  | { readonly is: "nothing" }
  | { readonly is: "no file" };

/**
 * What is at a path at a commit. A file above 1 MB comes in the raw media type as well; above 100 MB GitHub refuses.
 * Throws where the commit is not there: that no file is in it says nothing.
 */
export async function entryAt(repository: Repository, path: string, ref: string): Promise<Entry> {
  const entry = await askedEntry(repository, path, ref);
  if (entry.is === "file" && entry.text === "") await mustBeEmpty(repository, path, ref);
  return entry;
}

async function askedEntry(repository: Repository, path: string, ref: string): Promise<Entry> {
  try {
    const { data } = await repository.github.rest.repos.getContent({
      ...named(repository),
      path,
      ref,
      mediaType: { format: "raw" },
    });
    const text = textOf(data);
    return text === null ? { is: "no file" } : { is: "file", text };
  } catch (error) {
    if (!isStatus(error, 404)) throw error;
    const message = messageIn(error);
    if (message === null) throw new PartialAnswer("somebody else answered in GitHub's place (404)", { cause: error });
    if (!COMMIT_GONE.test(message)) return { is: "nothing" };
    throw new PartialAnswer(`commit ${ref} is not there any more; push another one`, { cause: error });
  }
}

/** An answer whose text was lost looks like an empty file, and an empty policy is one without rules. */
async function mustBeEmpty(repository: Repository, path: string, ref: string): Promise<void> {
  const size = (await listedAt(repository, path, ref))?.size;
  if (size !== 0) throw new PartialAnswer("GitHub's answer came without the file's text");
}

/** GitHub answers 404 to both, and only its message tells a commit that is not there from a file that is not. */
const COMMIT_GONE = /^No commit found/i;

/**
 * What GitHub says of an error; null where it says nothing. Whoever stands between may answer that nothing is there,
 * and where there is nothing no rules hold.
 */
function messageIn(error: unknown): string | null {
  const { response }: { readonly response?: { readonly data?: unknown } } = Object(error);
  const { message }: { readonly message?: unknown } = Object(response?.data);
  return typeof message === "string" ? message : null;
}

/** The text of a file at a commit; null where there is none. */
export async function fileAt(repository: Repository, path: string, ref: string): Promise<string | null> {
  const entry = await entryAt(repository, path, ref);
  return entry.is === "file" ? entry.text : null;
}

/** A folder or a submodule of that name is no file. Bytes are a file's that GitHub gives no character set for. */
const textOf = (data: unknown): string | null =>
  typeof data === "string" ? data : data instanceof ArrayBuffer ? new TextDecoder().decode(data) : null;

/**
 * What a folder at a commit holds at a name: GitHub shows a file that a link leads to as if it stood there, and only
 * the list of its folder tells. Null where it is not listed: of a folder there are 1,000 names at most.
 */
export const kindAt = async (repository: Repository, path: string, ref: string): Promise<string | null> =>
  (await listedAt(repository, path, ref))?.type ?? null;

async function listedAt(repository: Repository, path: string, ref: string) {
  const entries = await entriesIn(repository, posix.dirname(path), ref);
  return entries?.find((one) => one.path === path);
}

/** Names of the files in a folder at a commit; null where there is no such folder. */
export async function folderAt(repository: Repository, path: string, ref: string): Promise<readonly string[] | null> {
  try {
    return (await entriesIn(repository, path, ref))?.map(({ name }) => name) ?? null;
  } catch (error) {
    if (isStatus(error, 404)) return null;
    throw error;
  }
}

/** What a folder holds at a commit; null for a file of that name. */
async function entriesIn(repository: Repository, folder: string, ref: string) {
  const path = folder === "." ? "" : folder;
  const { data } = await repository.github.rest.repos.getContent({ ...named(repository), path, ref });
  if (!Array.isArray(data)) return null;
  return data.map((entry) => shaped(entry, { path: "text", name: "text", type: "text", size: "count" }));
}
