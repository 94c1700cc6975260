import { type Case, consentBy, labelIn, REVIEWS, untilOf } from "./case.ts";
import { type Account, isKnown, isSameAccount, type Need, read } from "./evidence.ts";
import { type Owned, ownedPlaces, ownerNames, type Share, shareOf } from "./ownership.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { checksOf, notChecked, notReported, statusesOf } from "./reported.ts";
import { type Approval, approvalsOf } from "./reviews.ts";
import { hasOtherBaseSince, isAuthor, isPusher, notAPerson, permissionOf, withoutAccess } from "./standing.ts";

/** Somebody who agreed, and may, with the places that are theirs. */
export interface Consent {
  readonly account: Account;
  readonly time: string;
  readonly second: number;
  readonly places: readonly Owned[];
}

export type Agreement =
  | { readonly state: "agreed"; readonly by: readonly Consent[] }
  | { readonly state: "refused"; readonly because: Refusal }
  | { readonly state: "asks"; readonly needs: readonly Need[] }
  /** Nobody who owns anything here has approved. */
  | { readonly state: "absent" };

const refused = (because: Refusal): Agreement => ({ state: "refused", because });

/** Every place has the consent of one of its owners, and as many different owners agreed as the policy asks for. */
const isEnough = (owned: readonly Owned[], by: readonly Consent[], required: number): boolean =>
  by.length >= Math.max(1, required) &&
  owned.length > 0 &&
  owned.every((place) => by.some(({ places }) => places.includes(place)));

/** Whether one consent may well not be enough, so that reviews are worth reading at once. */
export function mayNeedReviews({ question }: Case): boolean {
  const owned = ownedPlaces(question);
  return (
    question.policy.required > 1 ||
    (!("code" in owned) && new Set(owned.map((place) => ownerNames([place]).toSorted().join(" "))).size > 1)
  );
}

/**
 * By whom the places are agreed to: the one who applied the label, and where that is not enough, owners with approving
 * reviews; on forks reviews alone.
 * Whether the one with the label is a person, has access and is not the author is for other conditions to say; of
 * reviewers everything is looked at here.
 */
export function agreementOn(c: Case): Agreement {
  const owned = ownedPlaces(c.question);
  if ("code" in owned) return refused(owned);
  return consentBy(c.question.pull) === "label" ? byLabel(c, owned) : byReviews(c, owned, null);
}

type Lead = Consent & Pick<Share, "doubts">;

function byLabel(c: Case, owned: readonly Owned[]): Agreement {
  const labelled = labelIn(c);
  if (labelled.state === "refused") return labelled;
  const { actor, time, second } = labelled.event;
  if (actor === null) return refused(refuse("nobody", { via: "label" }));
  const share = shareOf(c, owned, actor.login);
  const lead: Lead = { account: actor, time, second, places: share.places, doubts: share.doubts };
  if (share.asks.length > 0) {
    const judged = isKnown(c.known, REVIEWS) ? judgeAll(c, owned, lead) : [];
    return { state: "asks", needs: [...share.asks, ...("state" in judged ? [] : openIn(judged))] };
  }
  const [first] = owned;
  if (share.places.length === 0) {
    const path = first?.path ?? ".";
    return refused(
      share.doubts[0] ?? refuse("not-owner", { who: actor.login, via: "label", path, owners: ownerNames(owned) }),
    );
  }
  return isEnough(owned, [lead], c.question.policy.required)
    ? { state: "agreed", by: [lead] }
    : byReviews(c, owned, lead);
}

function byReviews(c: Case, owned: readonly Owned[], lead: Lead | null): Agreement {
  if (!isKnown(c.known, REVIEWS)) return { state: "asks", needs: [REVIEWS] };
  const judged = judgeAll(c, owned, lead);
  if ("state" in judged) return judged;
  const needs = openIn(judged);
  if (needs.length > 0) return { state: "asks", needs };
  const by = [
    ...(lead === null ? [] : [lead]),
    ...judged.flatMap((one) => (one.is === "consent" ? [one.consent] : [])),
  ];
  const { required } = c.question.policy;
  if (isEnough(owned, by, required)) return { state: "agreed", by };
  const [first] = judged.flatMap((one) => (one.is === "refused" ? [one.because] : []));
  if (by.length === 0) return first === undefined ? { state: "absent" } : refused(first);
  return refused(lead?.doubts.find(({ code }) => code === "team-unknown") ?? tooFew(owned, by, required));
}

function tooFew(owned: readonly Owned[], by: readonly Consent[], required: number): Refusal {
  const missing = owned.filter((place) => !by.some(({ places }) => places.includes(place)));
  return refuse("more-owners", {
    required,
    have: by.map(({ account }) => account.login),
    missing: missing.map(({ path }) => path),
    owners: ownerNames(missing.length > 0 ? missing : owned),
  });
}

/** `not-theirs`: an ordinary review by somebody who owns nothing here, which is no attempt to override. */
type Judged =
  | { readonly is: "consent"; readonly consent: Consent }
  | { readonly is: "refused"; readonly because: Refusal }
  | { readonly is: "open"; readonly asks: readonly Need[] }
  | { readonly is: "not-theirs" };

const openIn = (judged: readonly Judged[]): readonly Need[] =>
  judged.flatMap((one) => (one.is === "open" ? one.asks : []));

function judgeAll(c: Case, owned: readonly Owned[], lead: Lead | null): readonly Judged[] | Agreement {
  const reviews = read(c.known, REVIEWS);
  if (!reviews.read) return refused(refuse("unreadable", { what: "reviews", why: reviews.why }));
  return approvalsOf(reviews.value, c.question.pull.head, untilOf(c))
    .filter(({ account }) => lead === null || !isSameAccount(account, lead.account))
    .map((approval) => judge(c, owned, approval, lead));
}

/** Whether an approving review counts as a consent: the same conditions as for a label, read from the review. */
function judge(c: Case, owned: readonly Owned[], approval: Approval, lead: Lead | null): Judged {
  const { account, second } = approval;
  const { head } = c.question.pull;
  if (notAPerson(account, "review") !== null) return { is: "not-theirs" };
  const share = shareOf(c, owned, account.login);
  if (share.places.length === 0 && share.asks.length === 0) {
    return share.doubts[0] === undefined ? { is: "not-theirs" } : { is: "refused", because: share.doubts[0] };
  }
  const own =
    isAuthor(c, account, "review") ??
    isPusher(c, account, "review", lead?.second ?? null) ??
    hasOtherBaseSince(c, second, "review");
  if (own !== null) return { is: "refused", because: own };
  const asks = [...share.asks, lead === null ? checksOf(head) : statusesOf(head), permissionOf(account.login)];
  const open = asks.filter((need) => !isKnown(c.known, need));
  if (open.length > 0) return { is: "open", asks: open };
  const because =
    (lead === null ? notChecked(c, second) : notReported(c, head, second, "review")) ??
    withoutAccess(c, account, "review");
  return because === null
    ? { is: "consent", consent: { ...approval, places: share.places } }
    : { is: "refused", because };
}
