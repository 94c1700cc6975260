import { type Approval, approvalsOf } from "./approvals.ts";
import { type OwnedPath, ownedPaths, ownerNames } from "./blocked-paths.ts";
import { type Case, consentBy, headNow, labelIn, untilOf } from "./case.ts";
import { asksOfReportEdits, refuseEditedReport, refuseEditedReview } from "./edits.ts";
import { refuseAuthor, refuseLaterBaseChange, refuseUnlessPerson, refuseWithoutAccess } from "./eligibility.ts";
import { type Account, isSameAccount, isSameName } from "./facts.ts";
import { consentLine, namingIn } from "./naming.ts";
import { asksOfPushers, refusePusher } from "./pushers.ts";
import type { Question } from "./question.ts";
import { checksOf, editsOf, isKnown, type Need, PULL_REVIEWS, permissionOf, read, statusesOf } from "./reads.ts";
import { refuseUnchecked, refuseUnreported } from "./record.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { isAboutTeam, type Share, shareOf } from "./share.ts";

/** Somebody who agreed, and may, with the paths that are theirs. */
export interface Consent {
  readonly account: Account;
  readonly time: string;
  readonly second: number;
  readonly paths: readonly OwnedPath[];
}

type Refused = { readonly state: "refused"; readonly because: Refusal };
type Asks = { readonly state: "asks"; readonly needs: readonly Need[] };

export type Agreement =
  | { readonly state: "agreed"; readonly by: readonly Consent[] }
  | Refused
  | Asks
  /** Nobody who owns anything here has approved. */
  | { readonly state: "absent" };

const refused = (because: Refusal): Refused => ({ state: "refused", because });

/** Every path has the consent of one of its owners, and as many different owners agreed as the policy asks for. */
const isEnough = (owned: readonly OwnedPath[], by: readonly Consent[], required: number): boolean =>
  by.length >= Math.max(1, required) &&
  owned.length > 0 &&
  owned.every((path) => by.some(({ paths }) => paths.includes(path)));

/** Whether one consent may well not be enough, so that approvals are worth reading at once. */
export function mayNeedApprovals({ question }: Case): boolean {
  const owned = ownedPaths(question);
  return (
    question.policy.required > 1 ||
    (!("code" in owned) && new Set(owned.map((path) => ownerNames([path]).toSorted().join(" "))).size > 1)
  );
}

/**
 * By whom the paths are agreed to: the one who applied the label, and where that is not enough, owners who approve in a
 * review; on forks approvals alone.
 * Whether the one with the label is a person, has access and is not the author is for other conditions to say; of those
 * who approve everything is looked at here.
 */
export function agreementOn(c: Case): Agreement {
  const owned = ownedPaths(c.question);
  if ("code" in owned) return refused(owned);
  return consentBy(c.question.pull) === "label" ? byLabel(c, owned) : byApprovals(c, owned, null);
}

/** The consent of the one who applied the label. */
type LabelConsent = Consent & Pick<Share, "doubts">;

function byLabel(c: Case, owned: readonly OwnedPath[]): Agreement {
  const labelled = labelIn(c);
  if (labelled.state === "refused") return labelled;
  const { actor, time, second } = labelled.event;
  if (actor === null) return refused(refuse("nobody", { via: "label" }));
  const { asks, paths, doubts } = shareOf(c, owned, actor.login);
  const label: LabelConsent = { account: actor, time, second, paths, doubts };
  if (asks.length > 0) return { state: "asks", needs: [...asks, ...needsOfApprovals(c, owned, label)] };
  if (paths.length === 0) return refused(doubts[0] ?? refuseNotOwner(actor, owned));
  return isEnough(owned, [label], c.question.policy.required)
    ? { state: "agreed", by: [label] }
    : byApprovals(c, owned, label);
}

/** One path stands for all, with its own owners: those of the others do not own it. */
const refuseNotOwner = ({ login }: Account, [first, ...others]: readonly OwnedPath[]): Refusal =>
  refuse("not-owner", {
    who: login,
    via: "label",
    path: first?.path ?? ".",
    owners: first === undefined ? [] : ownerNames([first]),
    others: others.length,
  });

/** What is still to be read of approvals, once there is a list of them. */
function needsOfApprovals(c: Case, owned: readonly OwnedPath[], label: LabelConsent): readonly Need[] {
  if (!isKnown(c.known, PULL_REVIEWS)) return [];
  const weighed = weighApprovals(c, owned, label);
  return "state" in weighed ? [] : openIn(weighed);
}

function byApprovals(c: Case, owned: readonly OwnedPath[], label: LabelConsent | null): Agreement {
  if (!isKnown(c.known, PULL_REVIEWS)) return { state: "asks", needs: [PULL_REVIEWS] };
  const weighed = weighApprovals(c, owned, label);
  if ("state" in weighed) return weighed;
  const needs = openIn(weighed);
  if (needs.length > 0) return { state: "asks", needs };
  const approving = weighed.flatMap((one) => (one.is === "consent" ? [one.consent] : []));
  const by = label === null ? approving : [label, ...approving];
  const { required } = c.question.policy;
  if (isEnough(owned, by, required)) return { state: "agreed", by };
  const [first] = weighed.flatMap((one) => (one.is === "refused" ? [one.because] : []));
  if (by.length === 0) return first === undefined ? { state: "absent" } : refused(first);
  return refused(label?.doubts.find(isAboutTeam) ?? refuseTooFew(c.question, owned, by, first ?? null));
}

/** Names those who could still agree. */
function refuseTooFew(
  { pull, policy }: Question,
  owned: readonly OwnedPath[],
  by: readonly Consent[],
  uncounted: Refusal | null,
): Refusal {
  const missing = owned.filter((path) => !by.some(({ paths }) => paths.includes(path)));
  const have = by.map(({ account }) => account.login);
  const out = [...have, ...(policy.allowAuthor || pull.author === null ? [] : [pull.author.login])];
  return refuse("more-owners", {
    required: policy.required,
    have,
    missing: missing.map(({ path }) => path),
    owners: ownerNames(missing.length > 0 ? missing : owned).filter(
      (name) => !out.some((login) => isSameName(name, `@${login}`)),
    ),
    allowAuthor: policy.allowAuthor,
    uncounted: uncounted?.says ?? null,
  });
}

/** What an approval is worth. `not-theirs`: of somebody who owns nothing here, which is no attempt to override. */
type Weighed =
  | { readonly is: "consent"; readonly consent: Consent }
  | { readonly is: "refused"; readonly because: Refusal }
  | { readonly is: "open"; readonly asks: readonly Need[] }
  | { readonly is: "not-theirs" };

const openIn = (weighed: readonly Weighed[]): readonly Need[] =>
  weighed.flatMap((one) => (one.is === "open" ? one.asks : []));

function weighApprovals(
  c: Case,
  owned: readonly OwnedPath[],
  label: LabelConsent | null,
): readonly Weighed[] | Refused {
  const reviews = read(c.known, PULL_REVIEWS);
  if (!reviews.read) return refused(refuse("unreadable", { what: "reviews", why: reviews.why }));
  return approvalsOf(reviews.value, c.question.pull.head, untilOf(c))
    .filter(({ account }) => label === null || !isSameAccount(account, label.account))
    .map((approval) => weigh(c, owned, approval, label));
}

/** Whether an approval counts as a consent: the same conditions as for a label, read from the review. */
function weigh(c: Case, owned: readonly OwnedPath[], approval: Approval, label: LabelConsent | null): Weighed {
  const { account, second } = approval;
  if (refuseUnlessPerson(account, "review") !== null) return { is: "not-theirs" };
  const { paths, asks, doubts } = shareOf(c, owned, account.login);
  if (paths.length === 0 && asks.length === 0)
    return doubts[0] === undefined ? { is: "not-theirs" } : { is: "refused", because: doubts[0] };
  const own = refuseAuthor(c, account, "review") ?? refuseLaterBaseChange(c, second, "review");
  if (own !== null) return { is: "refused", because: own };
  const { head } = c.question.pull;
  const report = label === null ? [checksOf(head), ...asksOfNaming(c, approval)] : [statusesOf(head)];
  const all = [...asks, ...report, ...asksOfReportEdits(c), permissionOf(account.login), ...asksOfPushers(c, account)];
  const open = all.filter((need) => !isKnown(c.known, need));
  if (open.length > 0) return { is: "open", asks: open };
  const because =
    refusePusher(c, account, "review") ??
    (label === null
      ? // Where there is no record there mostly is no comment either; where there is one, owners read it.
        (refuseUnchecked(c, second) ?? refuseEditedReport(c, second, "review"))
      : refuseUnreported(c, headNow(c), second, "review")) ??
    refuseWithoutAccess(c, account, "review") ??
    (label === null ? refuseUnnamed(c, approval) : null);
  return because === null ? { is: "consent", consent: { ...approval, paths } } : { is: "refused", because };
}

const asksOfNaming = ({ question }: Case, { text, node }: Approval): readonly Need[] =>
  namingIn(text, question) === "this" ? [editsOf(node)] : [];

/** Where there is no record, the review itself says which set it is of: on one commit a plan can differ. */
function refuseUnnamed(c: Case, approval: Approval): Refusal | null {
  const { question } = c;
  const { account, text } = approval;
  const naming = namingIn(text, question);
  return naming === "this"
    ? refuseEditedReview(c, approval)
    : refuse("digest-not-named", { who: account.login, naming, digest: question.digest, line: consentLine(question) });
}
