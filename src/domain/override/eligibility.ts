import type { Case } from "./case.ts";
import { type Account, type IssueEvent, isSameAccount, isSameName } from "./facts.ts";
import { EVENTS, permissionOf, read } from "./reads.ts";
import { type Refusal, refuse, type Via } from "./refusal.ts";
import { inOrder } from "./timeline.ts";

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

/** By whomever: `base_ref_changed`, GitHub's own `automatic_base_change_succeeded`, and what may yet be added. */
const isBaseChange = ({ event }: IssueEvent): boolean => /^(?:base_ref|automatic_base_change)_/.test(event);

/** Who agreed before the base branch was changed agreed under other rules, and perhaps to another plan. */
export function refuseLaterBaseChange(c: Case, second: number, via: Via): Refusal | null {
  const events = read(c.known, EVENTS);
  if (!events.read) return refuse("unreadable", { what: "events of the pull request", why: events.why });
  const changes = inOrder(events.value.filter(isBaseChange), ({ at }) => at);
  if (changes === null) return refuse("no-time", { what: "a change of the base branch" });
  const last = changes.at(-1);
  if (last === undefined || last.second < second) return null;
  return last.second === second
    ? refuse("same-second", { via, what: "a change of the base branch" })
    : refuse("base-changed-after", { via, event: last.event });
}
