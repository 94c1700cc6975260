import { InputError } from "../domain/fault.ts";
import { type Branch, branchOf, defaultBranchOf, type Repository } from "../github/repository.ts";
import { code, type Phrase } from "../report/phrase.ts";
import { requiredRead } from "./required-read.ts";

/**
 * The branch that rules are read from: one that those can't bend whom the rules bind. Whoever may push to an
 * unprotected branch may write its policy and its CODEOWNERS, so there the default branch's count.
 */
export interface RulesBranch {
  readonly name: string;
  readonly commit: string;
  /** The branch whose own rules do not count, and why; null where they do. */
  readonly insteadOf: { readonly name: string; readonly why: string } | null;
}

export const readBranch = (repository: Repository, name: string): Promise<Branch> =>
  requiredRead(`The base branch ${name}`, "contents: read", branchOf(repository, name));

const readDefaultName = (repository: Repository): Promise<string> =>
  requiredRead("The name of the default branch", "contents: read", defaultBranchOf(repository));

/** The default branch as it stands now. */
export async function defaultRules(repository: Repository): Promise<RulesBranch> {
  const { name, commit } = await readBranch(repository, await readDefaultName(repository));
  return { name, commit, insteadOf: null };
}

/** The rules for what goes into a branch; `defaultName` where it is known already. */
export async function rulesFor(repository: Repository, base: Branch, defaultName?: string): Promise<RulesBranch> {
  const own: RulesBranch = { name: base.name, commit: base.commit, insteadOf: null };
  if (base.isProtected) return own;
  const name = defaultName ?? (await readDefaultName(repository));
  if (name === base.name) return own;
  const { commit } = await readBranch(repository, name);
  return { name, commit, insteadOf: { name: base.name, why: "is not protected" } };
}

/**
 * The rules for what was pushed: the branch as it stood before. Never what was pushed, nor the base of a pull request,
 * which is as old as its last synchronisation; of a rebase the first parent would hold half of the pull request.
 */
export async function rulesForPush(
  repository: Repository,
  { branch, before, commit }: { readonly branch: string; readonly before: string | null; readonly commit: string },
  isRerun: boolean,
): Promise<RulesBranch> {
  const pushed = await readBranch(repository, branch);
  if (isRerun && pushed.commit !== commit)
    throw new InputError(
      `This run is of the push of ${commit}, and was started again, but ${branch} stands at ${pushed.commit} now. The rules of that time are old, and what was agreed to then may be another object of that name by now. The run for the newest commit decides; what that one blocks needs a pull request of its own, on which an owner agrees.`,
    );
  if (before === null) return rulesForNew(repository, branch);
  const rules = await rulesFor(repository, pushed);
  return rules.insteadOf === null ? { ...rules, commit: before } : rules;
}

async function rulesForNew(repository: Repository, branch: string): Promise<RulesBranch> {
  const name = await readDefaultName(repository);
  const { commit, isProtected } = await readBranch(repository, name);
  if (!isProtected || name === branch)
    throw new InputError(
      `The branch ${branch} is new, and the default branch ${name} ${name === branch ? "is this one" : "is not protected"}, so there are no rules to go by. Protect the default branch with a ruleset and run the job again; or push another commit.`,
    );
  return { name, commit, insteadOf: { name: branch, why: "is new" } };
}

/** Says where the rules come from, where that is not what one would think; else nothing. Follows a sentence. */
export const saysWhence = ({ name, insteadOf }: RulesBranch): Phrase =>
  insteadOf === null
    ? []
    : [
        " The base branch ",
        code(insteadOf.name),
        ` ${insteadOf.why}, so policy and CODEOWNERS were read from `,
        code(name),
        ".",
      ];
