import type { Review, RootReview, SignedConsent } from "../../domain/review.ts";
import { isOverridable, type Overridable, withOverride } from "../../review.ts";
import { list } from "../../text/phrase.ts";
import { isTooLong } from "./expiry.ts";
import { type ConsentRefusal, refuseConsent } from "./refusal.ts";
import { type Signed, type Verified, verified } from "./verify.ts";

interface Consents {
  /** Consent files, by their paths. */
  readonly files: readonly string[];
  /** File of allowed signers; null where nobody named one. Never one that only the working copy names. */
  readonly signers: string | null;
}

export interface Deciding {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  /** How many different signers each root needs: the policy's `override.required`. */
  readonly required: number;
  /** Public keys (Base64) with which whoever asks could sign by itself; without a touch they prove nothing. */
  readonly withinReach?: ReadonlySet<string>;
  /** Ends ssh-keygen; what is not verified by then counts as not verified. */
  readonly signal?: AbortSignal;
}

/** The review, overridden if every blocked root is covered; else as it was, with why. */
interface Consented {
  readonly review: Review;
  readonly refusals: readonly ConsentRefusal[];
}

/**
 * A review after the consents that were signed with `destroy-guard agree` (docs/consent.md). Takes a review as
 * `reviewOf` makes it. What passes needs no consent, and then no file is read. Each blocked root has to be covered by a
 * consent to exactly its digest; a consent that can't be verified counts as none. Throws nothing that is expected.
 */
export async function consentTo(review: Review, { files, signers }: Consents, deciding: Deciding): Promise<Consented> {
  if (review.verdict !== "blocked") return { review, refusals: [] };
  if (!isOverridable(review)) return { review, refusals: [refuseConsent("final")] };
  const all = await Promise.all(files.map((file) => verified(file, { ...deciding, signers })));
  return decided(review, all, deciding);
}

/** The decision on what the files say. */
function decided(review: Overridable, all: readonly Verified[], deciding: Deciding): Consented {
  const roots = review.roots.filter(({ digest }) => digest !== null);
  const judged = all.map((one) => ("signed" in one ? judgedFor(one.signed, roots, deciding) : one));
  const valid = judged.flatMap((one) => ("signed" in one ? [one.signed] : []));
  const uncovered = roots.flatMap((root) => uncoveredIn(root, valid, deciding.required));
  if (uncovered.length > 0) {
    const refusals = judged.flatMap((one) => ("refused" in one ? [one.refused] : []));
    // Of one root each file has said already why it does not count.
    const isTold = roots.length === 1 && refusals.length > 0 && valid.length === 0;
    return { review, refusals: [...distinct(refusals), ...(isTold ? [] : uncovered)] };
  }
  const signed = valid.map(signedOf);
  const at =
    signed
      .map(({ agreed }) => agreed)
      .sort()
      .at(-1) ?? "";
  const by = [...new Set(signed.map((one) => one.by))];
  return { review: withOverride(review, { by, digest: review.digest, at }, signed), refusals: [] };
}

const distinct = (refusals: readonly ConsentRefusal[]): readonly ConsentRefusal[] => [
  ...new Map(refusals.map((one) => [JSON.stringify(one), one])).values(),
];

/** Whether a consent is to one of these roots, to what blocks there, and still counts. */
function judgedFor(signed: Signed, roots: readonly RootReview[], { now, withinReach }: Deciding): Verified {
  const { file, agreement, key, publicKey } = signed;
  const { digest: found, expires } = agreement;
  if (key.proof !== "touch" && withinReach?.has(publicKey) === true)
    return { refused: refuseConsent("within-reach", { fingerprint: key.fingerprint }) };
  if (Date.parse(expires) <= now.getTime()) return { refused: refuseConsent("expired", { file, expires }) };
  if (isTooLong(agreement, now)) return { refused: refuseConsent("too-long", { file, expires }) };
  const root = roots.find((one) => one.root === agreement.root);
  if (root === undefined) {
    const names = list(roots.map((one) => one.root));
    return { refused: refuseConsent("other-root", { file, found: agreement.root, roots: names }) };
  }
  const digest = root.digest ?? "";
  return digest === found
    ? { signed }
    : { refused: refuseConsent("other-digest", { file, found, digest, root: root.root }) };
}

/**
 * Why a root is not covered; nothing where it is. Two keys of one signer are one signer, as are two names of one key.
 */
function uncoveredIn(root: RootReview, valid: readonly Signed[], required: number): readonly ConsentRefusal[] {
  const own = valid.filter(({ agreement }) => agreement.root === root.root);
  const names = [...new Set(own.map(({ by }) => by))];
  const keys = new Set(own.map(({ publicKey }) => publicKey));
  const facts = { root: root.root, digest: root.digest ?? "" };
  if (Math.min(names.length, keys.size) >= required) return [];
  return names.length === 0
    ? [refuseConsent("no-consent-for-root", facts)]
    : [refuseConsent("more-signers", { ...facts, required, have: list(names) })];
}

const signedOf = ({ by, key, agreement }: Signed): SignedConsent => ({
  by,
  root: agreement.root,
  agreed: agreement.agreed,
  expires: agreement.expires,
  reason: agreement.reason,
  key,
});
