import { list, type Phrase, phrase } from "../../text/phrase.ts";
import type { OwnersSource } from "./question.ts";
import { OF_REPORTS } from "./refusals-of-reports.ts";
import type { Via, Wording } from "./remedies.ts";
import {
  AFTER_MERGE,
  AGAIN,
  ALONE,
  ASK,
  type By,
  DID,
  goes,
  NEW_RUN,
  OTHER,
  RETRY,
  RETRY_MERGED,
  stays,
  staysUntil,
  TEAM_AFTER_MERGE,
  TEAM_STEPS,
  TEAM_WITHOUT_SECRETS,
} from "./remedies.ts";

export type { Via } from "./remedies.ts";

/** Why an override is refused: one row per reason, with its own word, sentence and remedy. */
export interface Refusal extends Wording {
  readonly code: RefusalCode;
}

/** A queue can't go by the run that the label itself started. */
const QUEUE_AGAIN = "Give the job contents: read, and queue the pull request again.";
/** By a push that GitHub lists from the beginning. */
const ANEW =
  "Bring the commits to a new branch, in a push from an account that exists, and open a pull request from there. Then let an owner agree on that one.";
const NOT_ONES_OWN = " Nobody can agree to their own pull request or push.";

type Unread = Extract<OwnersSource, { readonly from: "unreadable" }>;

/** Who still has to approve. */
function approving(owners: readonly string[], missing: readonly string[]): Phrase {
  if (owners.length === 1) return phrase`The owner ${list(owners)}`;
  return missing.length > 1
    ? phrase`Of ${list(owners)}, an owner of each of these files`
    : phrase`One of ${list(owners)}`;
}

export const REFUSALS = {
  // 1: the pull request
  closed: ({ pull }: { pull: number }) =>
    stays(
      phrase`Pull request #${pull} is not open.`,
      phrase`Reopen it, or make a new one, and let an owner agree there.`,
    ),
  "newer-commit": ({ planned, head }: { planned: string; head: string }) =>
    stays(
      phrase`The plan is of commit ${planned}, but the newest commit of the pull request is ${head}.`,
      phrase`Nothing to do if a run for the newest commit is under way; else start one by pushing, or by closing and reopening the pull request.`,
    ),
  "base-switched": ({ read, base }: { read: string; base: string }) =>
    stays(
      phrase`The policy and the owners were read from ${read}, but the base branch is ${base} now.`,
      phrase`Run the job again, so that the rules of the new base branch count.`,
    ),
  "not-this-merge": ({ pull, commit, base }: { pull: number; commit: string; base: string }) =>
    stays(
      phrase`Pull request #${pull} was not merged into ${base} as commit ${commit}, so what was agreed there does not count here.`,
      phrase`Open a pull request with this change and let an owner agree there.`,
    ),

  // 3: the label event
  "label-not-applied": ({ label }: { label: string }) =>
    goes(
      phrase`The last event under the name ${label} is not that somebody applied it. A label that is renamed after it was applied does not count, nor does one since which a renamed label was taken off.`,
      phrase`An owner applies the label again; one that is still on has to be taken off first.`,
    ),
  "labels-unreadable": ({ why }: { why: string }) =>
    stays(
      phrase`Other labels were taken off or renamed, and whether the one that was applied is among them could not be read: ${[why]}.`,
      phrase`Run the job again. If that does not help, an owner takes the label off and applies it again.`,
      [`Run the job again. If that does not help: ${AFTER_MERGE}`],
    ),

  // 4: who acted
  nobody: ({ via }: { via: Via }) => goes([`GitHub does not say who${DID[via]}.`], [AGAIN[via]]),
  ghost: ({ via }: { via: Via }) => goes([`The account that${DID[via]} is deleted.`], [AGAIN[via]]),
  bot: ({ who, via }: By) => goes(phrase`${who}${[DID[via]]}, but it is no person's account.`, [AGAIN[via]]),
  app: ({ who, app, via }: By & { app: string }) =>
    goes(phrase`The label was applied for ${who} by the app ${app}, and an app can't agree for an owner.`, [
      AGAIN[via],
    ]),
  agent: ({ who, via }: By) =>
    goes(phrase`The label was applied for ${who} by an agent, and an agent can't agree for an owner.`, [AGAIN[via]]),

  // 5: owners
  "no-codeowners": ({ branch }: { branch: string }) =>
    staysUntil(
      phrase`There is no CODEOWNERS file on ${branch} and no approvers in its policy, so nobody can override.`,
      phrase`Add .github/CODEOWNERS, or override.approvers in the policy file, to ${branch}.`,
    ),
  "codeowners-unreadable": ({ branch, why, mends }: { branch: string; why: string; mends: Unread["mends"] }) => {
    const says = phrase`CODEOWNERS on ${branch} can't be used: it ${[why]}.`;
    if (mends === "time") return stays(says, [RETRY], [RETRY_MERGED]);
    const mend = mends === "the file" ? phrase`Mend CODEOWNERS on ${branch}` : ["Change fewer files at once"];
    return staysUntil(says, phrase`${mend}, or name override.approvers in the policy file on ${branch}.`);
  },
  "no-owner": ({ path, branch }: { path: string; branch: string }) =>
    staysUntil(
      phrase`No line of CODEOWNERS on ${branch} gives ${path} an owner.`,
      phrase`Give it an owner in CODEOWNERS on ${branch}, or name override.approvers in the policy file there.`,
    ),
  outside: ({ root }: { root: string }) =>
    staysUntil(
      phrase`The root ${root} is not a folder of the repository, so no line of CODEOWNERS gives it an owner.`,
      phrase`Where the plan is given, name the folder of the repository that it is of: ${"infra/prod=PATH"}.`,
    ),
  "owner-cleared": ({ path, line, branch }: { path: string; line: number; branch: string }) =>
    staysUntil(
      phrase`Line ${line} of CODEOWNERS on ${branch} takes all owners from ${path}.`,
      phrase`Name owners on that line, or override.approvers in the policy file.`,
    ),
  "owners-broken": ({ path, line, fault, branch }: { path: string; line: number; fault: string; branch: string }) =>
    staysUntil(
      phrase`Line ${line} of CODEOWNERS on ${branch} seems to be meant for ${path}, but it ${[fault]}. Who owns the path can't be told.`,
      phrase`Mend that line on ${branch}.`,
    ),
  "not-owner": ({ who, via, path, owners, others }: By & { path: string; owners: readonly string[]; others: number }) =>
    goes(
      phrase`${who}${[DID[via]]}, but does not own ${path}; its ${[owners.length === 1 ? "owner is " : "owners are "]}${list(owners)}.${[others === 0 ? "" : " Nor do they own any other file whose owners are asked."]}`,
      [ASK[via]],
    ),
  "team-unknown": ({ who, team, why, secrets }: { who: string; team: string; why: string; secrets: boolean }) =>
    stays(
      phrase`Whether ${who} is a member of ${team} could not be read: ${[why]}.`,
      [secrets ? `${TEAM_STEPS} Where GitHub failed, it is enough to run the job again.` : TEAM_WITHOUT_SECRETS],
      [TEAM_AFTER_MERGE],
    ),
  "team-no-write": ({ team }: { team: string }) =>
    stays(
      phrase`The owner ${team} has no write access of its own to this repository, and so is no code owner, whatever its members may do.`,
      phrase`Give the team the role Write on this repository, or name other owners on the base branch. Then run the job again. Where the team has it, give the token in owners-token access to this repository.`,
      [
        `Give the team the role Write on this repository, and the token in owners-token access to it. Then run the job again. If that does not help: ${AFTER_MERGE}`,
      ],
    ),
  "team-elsewhere": ({ team, home }: { team: string; home: string }) =>
    staysUntil(
      phrase`The owner ${team} is a team of another organisation than ${home}, and only teams of the repository's own can be code owners.`,
      phrase`Name a team of ${home}, or users, on the base branch.`,
    ),
  "email-owner": ({ who, email }: { who: string; email: string }) =>
    staysUntil(
      phrase`${who} is no owner by name, and whose address ${email} is can't be verified.`,
      phrase`Write the owner as @user or @org/team on the base branch.`,
    ),
  "more-owners": ({
    required,
    have,
    missing,
    owners,
    allowAuthor,
    uncounted,
  }: {
    required: number;
    have: readonly string[];
    missing: readonly string[];
    owners: readonly string[];
    allowAuthor: boolean;
    /** Why an approval of an owner did not count; null where each did. */
    uncounted: Phrase | null;
  }) =>
    stays(
      [
        ...(missing.length > 0
          ? phrase`${list(have)} agreed, but nobody yet who owns ${list(missing)}.`
          : phrase`The policy asks for ${required} different owners, and only ${have.length} agreed: ${list(have)}.`),
        ...(uncounted === null ? [] : [" An approval did not count: ", ...uncounted]),
      ],
      owners.length === 0
        ? [
            "Nobody else is named as their owner who could agree. Name more owners on the base branch, or let the policy there ask for fewer (override.required). Then run the job again.",
          ]
        : phrase`${approving(owners, missing)} approves the newest commit with a review, after the report on it and with write access; then run the job again.${[allowAuthor ? "" : NOT_ONES_OWN]}`,
      [AFTER_MERGE],
    ),

  // 6: access
  "no-write": ({ who, permission, via }: By & { permission: string }) =>
    goes(
      phrase`${who}${[DID[via]]}, but has no write access to this repository (${permission}), and so is no code owner.`,
      [OTHER[via]],
    ),

  // 7: not one's own work
  author: ({ who, via }: By) =>
    goes(phrase`${who}${[DID[via]]}, but is the author of the pull request.`, [
      `${OTHER[via]} The policy can allow this with override.allowAuthor.`,
    ]),
  "author-unknown": ({ via }: { via: Via }) =>
    goes(
      [`The author's account is gone, so it can't be told that somebody else${DID[via]}.`],
      ["Open the pull request again from another account. The policy can do without this with override.allowAuthor."],
    ),
  pusher: ({ who, via, commit }: By & { commit: string }) =>
    goes(phrase`${who}${[DID[via]]}, but pushed to the branch of the pull request, the last time commit ${commit}.`, [
      `${OTHER[via]} The policy can allow this with override.allowAuthor.`,
    ]),
  "pusher-unknown": ({ via }: { via: Via }) =>
    goes([`GitHub does not say who pushed, so it can't be told that somebody else${DID[via]}.`], [ANEW]),

  committer: ({ who, via, commit }: By & { commit: string }) =>
    goes(phrase`${who}${[DID[via]]}, but commit ${commit} of the pull request is theirs.`, [
      `${OTHER[via]} The policy can allow this with override.allowAuthor.`,
    ]),
  "committer-unknown": ({ why, commit, isRead }: { why: string; commit: string; isRead: boolean }) =>
    stays(
      phrase`Who pushed can't be told: ${[isRead ? "the list of pushes does not tell" : "the pushes to the branch could not be read"]} (${[why]}), and the committer of commit ${commit} is no account that GitHub knows.`,
      // Where they were read, no permission is missing.
      [isRead ? ANEW : `Give the job contents: read, so that the pushes can be read. ${NEW_RUN}`],
      isRead ? [AFTER_MERGE] : [RETRY_MERGED],
    ),
  "commits-unreadable": ({ why, whyCommits, via }: { why: string; whyCommits: string; via: Via }) =>
    stays(
      phrase`Neither the pushes to the branch (${[why]}) nor the commits of the pull request (${[whyCommits]}) tell whose work it is, so it can't be told that somebody else${[DID[via]]}.`,
      [`${RETRY} Of more than 250 commits GitHub does not list all: bring them together into fewer.`],
      [RETRY_MERGED],
    ),

  // 8: pushes
  "pushes-unreadable": ({ why, via, isPull }: { why: string; via: Via; isPull: boolean }) =>
    stays(
      phrase`The pushes to the branch could not be read (${[why]}), so it can't be proved what the ${[via]} was given to, or that somebody else pushed.`,
      via === "review"
        ? phrase`Run the job again. If that does not help, push the commits to a branch of this repository and open the pull request from there.`
        : isPull
          ? phrase`An owner takes the label off and applies it again, and lets the run that this starts decide; a run that is started again does not count. Or give the job contents: read. ${[NEW_RUN]}`
          : [QUEUE_AGAIN],
      via === "review" ? [AFTER_MERGE] : [RETRY_MERGED],
    ),
  "pushes-behind": ({ head }: { head: string }) =>
    stays(
      phrase`GitHub's list of pushes does not yet end with the newest commit, ${head}.`,
      phrase`Run the job again in a minute. If that does not help, push once more and let an owner apply the label again.`,
      [`Run the job again in a minute. If that does not help: ${AFTER_MERGE}`],
    ),
  "pushes-with-gap": ({ after, before }: { after: string; before: string }) =>
    goes(
      phrase`GitHub's list of pushes has a gap between ${after} and ${before}, so what the branch stood at can't be told.`,
      [AGAIN.label],
    ),
  "no-push-before": () => goes(phrase`GitHub's list has no push before the label was applied.`, [AGAIN.label]),
  "pushed-after": ({ before, head }: { before: string; head: string }) =>
    goes(
      phrase`The label was applied at commit ${before}. ${head} was pushed after that, and the policy lets a push end the consent (override.onPush: expire).`,
      [AGAIN.label],
    ),

  // 9: what was reported
  ...OF_REPORTS,

  // 10: the base branch
  "base-changed-after": ({ via, event }: { via: Via; event: string }) =>
    goes(phrase`The base branch of the pull request was changed after the ${[via]} (${event}).`, [AGAIN[via]]),

  // A merge group
  "queue-unresolved": ({ ref }: { ref: string }) =>
    stays(
      phrase`Which pull request the merge group ${ref} ends with can't be told, so nobody can have agreed to what it destroys.`,
      [`${ALONE}, or merge the pull request without the queue.`],
    ),

  // Any of them
  "same-second": ({ what, via }: { what: string; via: Via }) =>
    goes([`The ${via} and ${what} are of the same second, so it can't be told which came first.`], [AGAIN[via]]),
  "no-time": ({ what }: { what: string }) => stays([`GitHub gives no time for ${what}.`], [RETRY], [RETRY_MERGED]),
  unreadable: ({ what, why }: { what: string; why: string }) =>
    stays([`The ${what} could not be read: ${why}.`], [RETRY], [RETRY_MERGED]),
} satisfies Record<string, (facts: never) => Wording>;

export type RefusalCode = keyof typeof REFUSALS;

/** A refusal by its code word, with the facts that its sentence needs. */
export const refuse = <C extends RefusalCode>(code: C, ...facts: Parameters<(typeof REFUSALS)[C]>): Refusal => ({
  code,
  // The row is the one for these facts, which the compiler can't follow through the index.
  ...(REFUSALS[code] as (...facts: Parameters<(typeof REFUSALS)[C]>) => Wording)(...facts),
});
