import { type Case, pushesIn } from "./case.ts";
import { type Account, isSameAccount, isSameName } from "./facts.ts";
import { EVENTS, permissionOf, read } from "./reads.ts";
import { type Refusal, refuse, type Via } from "./refusal.ts";
import { headAt, inOrder } from "./timeline.ts";

/**
 * Who may agree at all, whatever they own: each answers with a refusal, or with null when nothing speaks against them.
 */

/** GitHub hands what deleted accounts did to this one. */
const GHOST = "ghost";

/** Only a person's account, that still exists. */
export function refuseUnlessPerson(account: Account | null, via: Via): Refusal | null {
  if (account === null) return refuse("nobody", { via });
  if (isSameName(account.login, GHOST)) return refuse("ghost", { via });
  return account.type === "User" ? null : refuse("bot", { who: account.login, via });
}

/** `maintain` and `admin` include it; GitHub answers `write` for the first. */
const WRITES: readonly string[] = ["admin", "maintain", "write"];

/** Write access or more, now. */
export function refuseWithoutAccess(c: Case, account: Account, via: Via): Refusal | null {
  const permission = read(c.known, permissionOf(account.login));
  if (!permission.read) return refuse("unreadable", { what: "access of the one who agreed", why: permission.why });
  return WRITES.includes(permission.value)
    ? null
    : refuse("no-write", { who: account.login, via, permission: permission.value });
}

/** Not the author, unless the policy allows it. */
export function refuseAuthor({ question: { pull, policy } }: Case, account: Account, via: Via): Refusal | null {
  if (policy.allowAuthor) return null;
  if (pull.author === null) return refuse("author-unknown", { via });
  return isSameAccount(pull.author, account) ? refuse("author", { who: account.login, via }) : null;
}

/**
 * Where authors may agree to their own work, that they pushed it themselves speaks no more against them: a maintainer
 * alone is always both.
 */
const isOwnAllowed = ({ question: { pull, policy } }: Case, account: Account): boolean =>
  policy.allowAuthor && pull.author !== null && isSameAccount(pull.author, account);

/**
 * Not the one who pushed last, neither before the label nor since: whoever pushed what the report was on must not agree
 * to it by having somebody push once more.
 * `labelled`: the second of the label event, null where there is none. Where pushes can't be read condition 8 decides
 * what is accepted.
 */
export function refusePusher(c: Case, account: Account, via: Via, labelled: number | null): Refusal | null {
  const pushes = pushesIn(c);
  if (pushes.state === "refused") return pushes.because;
  if (pushes.state === "unreadable") return null;
  const then = labelled === null ? null : headAt(pushes.changes, labelled);
  for (const { actor } of [pushes.newest, ...(then?.state === "known" ? [then.change] : [])]) {
    if (actor === null) return refuse("pusher-unknown", { via });
    if (isSameAccount(actor, account) && !isOwnAllowed(c, account))
      return refuse("pusher", { who: account.login, via });
  }
  return null;
}

/** Who agreed before the base branch was changed agreed under other rules, and perhaps to another plan. */
export function refuseLaterBaseChange(c: Case, second: number, via: Via): Refusal | null {
  const events = read(c.known, EVENTS);
  if (!events.read) return refuse("unreadable", { what: "events of the pull request", why: events.why });
  const changes = inOrder(
    events.value.filter(({ event }) => event === "base_ref_changed"),
    ({ at }) => at,
  );
  if (changes === null) return refuse("no-time", { what: "a change of the base branch" });
  const last = changes.at(-1)?.second ?? Number.NEGATIVE_INFINITY;
  if (last === second) return refuse("same-second", { via, what: "a change of the base branch" });
  return last > second ? refuse("base-changed-after", { via }) : null;
}
