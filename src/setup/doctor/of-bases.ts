import { named, phrase } from "../../text/phrase.ts";
import { checksIn, type FileFacts, type GitHubFacts } from "./facts.ts";
import { type Found, fixOf, open, orOk, unknown } from "./found.ts";
import { isOf, pageFor } from "./of-rules.ts";
import { rulesPage } from "./pages.ts";

/** What branches demand beside the default one, to which pull requests go as well. */

/** There are more branches than are looked at. */
const notLooked = (github: GitHubFacts, branch: string, pull: number): Found =>
  unknown(
    phrase`The rules of ${branch} were not looked at, since there are many branches, and pull request #${pull} goes there.`,
    phrase`See that its rules require the check; or close what goes there, and delete the branch.`,
    rulesPage(github),
  );

/** Whether a branch beside the default one demands the check. */
function otherFound(github: GitHubFacts, files: FileFacts, branch: string, pull: number): Found | null {
  if (github.otherBranches.includes(branch)) return notLooked(github, branch, pull);
  const other = github.others.get(branch);
  if (other === undefined) return null;
  if (!other.read)
    return unknown(
      phrase`The rules of ${branch} could not be read: ${[other.why]}.`,
      fixOf(other, phrase`Give a token that may read the repository.`),
      rulesPage(github),
    );
  const { base, rules } = other.value;
  const contexts = [...rules.checks, ...base.classicChecks].map(({ context }) => context);
  const isHeld = checksIn(files).every(
    (guard) =>
      (guard.check !== null && contexts.includes(guard.check)) ||
      rules.workflows.some((one) => isOf(guard, one, github)),
  );
  if (isHeld) return null;
  return open(
    base.isProtected
      ? phrase`${branch} does not require the check, and pull request #${pull} goes there.`
      : phrase`Nothing protects ${branch}, and pull request #${pull} goes there.`,
    phrase`Let the rules of ${github.branch} hold for ${branch} as well; or close what goes there, and delete the branch.`,
    pageFor(github),
  );
}

/** Do pull requests go to branches that do not require the check? */
export function bases(github: GitHubFacts, files: FileFacts): readonly Found[] {
  if (!github.bases.read)
    return [
      unknown(
        phrase`The pull requests could not be read: ${[github.bases.why]}.`,
        fixOf(github.bases, phrase`Give a token with ${"pull-requests: read"}.`),
      ),
    ];
  const found = github.bases.value.bases.flatMap(({ branch, pull }) => otherFound(github, files, branch, pull) ?? []);
  const looked = [...github.others.keys()];
  const { lookedAt } = github.bases.value;
  const all = lookedAt === null ? "All pull requests" : `The last ${lookedAt} pull requests`;
  return orOk(
    checksIn(files).length === 0 ? [] : found,
    looked.length === 0
      ? phrase`${[all]} go to ${github.branch}, or to the branch of another pull request.`
      : phrase`${named(looked, 5)} ${[looked.length === 1 ? "requires it" : "require it"]}.`,
  );
}
