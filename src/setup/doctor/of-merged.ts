import { list, phrase } from "../../text/phrase.ts";
import type { FileFacts, GitHubFacts } from "./facts.ts";
import { type Found, fixOf, ok, open, unknown } from "./found.ts";
import { pathsBeforeOwners } from "./owning.ts";

/** Whether the files that were looked at are those that count. */

/** Files of the default branch that would have been looked at, were they in the folder. */
function unseen(tree: ReadonlyMap<string, string>, { blobs, policy, owners }: FileFacts): readonly string[] {
  const wouldCount = new Set([policy.path, ...pathsBeforeOwners(owners)]);
  return [...tree.keys()].filter(
    (path) => !blobs.has(path) && (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || wouldCount.has(path)),
  );
}

export function merged(github: GitHubFacts, files: FileFacts): readonly Found[] {
  const { tree, branch } = github;
  if (!tree.read || tree.value === null)
    return [
      unknown(
        tree.read
          ? phrase`${branch} has more files than GitHub lists.`
          : phrase`The files of ${branch} could not be read: ${[tree.why]}.`,
        tree.read
          ? phrase`Check out ${branch}, and run doctor there.`
          : fixOf(tree, phrase`Give a token with ${"contents: read"}.`),
      ),
    ];
  const there = tree.value;
  const other = [...files.blobs].filter(([path, ids]) => !ids.includes(there.get(path) ?? "")).map(([path]) => path);
  const differing = [...other, ...unseen(there, files)];
  if (differing.length === 0) return [ok(phrase`They are the same in ${branch}.`)];
  return [
    open(
      phrase`${list(differing)} ${[differing.length === 1 ? "is" : "are"]} not the same here and in ${branch}, and what is merged counts.`,
      phrase`Merge what is here; or check out ${branch}, and run doctor there.`,
      { url: `${github.url}/tree/${branch.split("/").map(encodeURIComponent).join("/")}` },
    ),
  ];
}
