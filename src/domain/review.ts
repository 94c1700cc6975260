import type { ResourceClass } from "./catalogue.ts";
import type { ActionReason, Effect, Following, Order } from "./change.ts";
import type { Finding } from "./finding.ts";
import type { Counts, Drift } from "./plan.ts";
import { rememberedWith } from "./remembered.ts";

export type Verdict = "passed" | "blocked" | "overridden" | "skipped";

/**
 * One deleted, replaced or forgotten object, whether or not a rule has anything to say about it. What it follows from
 * is not in the digest.
 */
export interface Destroy extends Following {
  readonly address: string;
  readonly previousAddress: string | null;
  readonly deposed: string | null;
  readonly type: string;
  readonly provider: string;
  /** Fingerprint of the prior object's identity, for the digest; never shown. */
  readonly identity: string | null;
  readonly effect: Extract<Effect, "delete" | "replace" | "forget">;
  readonly order: Order | null;
  readonly recreated: boolean;
  /** The same plan takes it into the state. */
  readonly imported: boolean;
  /** Attributes that force the replacement; names, not values. */
  readonly because: readonly string[];
  /** Terraform's action_reason, only if it is one that is documented; else null. */
  readonly reason: ActionReason | null;
  /** null: known as harmless; "unknown": the catalogue does not know the type. */
  readonly class: ResourceClass | "unknown" | null;
}

/** An object that was changed or deleted outside Terraform since the last apply. */
export type Drifted = Pick<Drift, "address" | "type" | "effect">;

export interface RootReview {
  readonly root: string;
  /** The plan as the user named it. */
  readonly source: string;
  readonly terraformVersion: string | null;
  readonly formatVersion: string;
  /** When the plan was made, as `YYYY-MM-DDThh:mm:ssZ`; null where it does not say. */
  readonly plannedAt: string | null;
  readonly errored: boolean;
  readonly complete: boolean | null;
  readonly applyable: boolean | null;
  readonly counts: Counts;
  /**
   * `sha256:…` over what blocks in this root and the root's name, to which a consent is signed; null when nothing
   * blocks. The review's digest is made of these.
   */
  readonly digest: string | null;
  readonly drift: readonly Drifted[];
  readonly destroys: readonly Destroy[];
  readonly findings: readonly Finding[];
}

/** Asked once for each finding. */
/**
 * Whether a root's plan is a run of `destroy`: all that it names goes, and nothing of it since it left the
 * configuration, which Terraform gives as the reason since its format 1.0. What it reads on the way does not count.
 */
export const isDestroyPlan = rememberedWith(({ counts, destroys, formatVersion }: RootReview): boolean => {
  const { create, update, replace, forget, none, unknown } = counts;
  const others = create + update + replace + forget + none + unknown;
  const isGiven = destroys.every(({ deposed, reason }) => deposed !== null || reason === null);
  return counts.delete > 0 && others === 0 && isGiven && !formatVersion.startsWith("0.");
});

/** Whether that run leaves nothing of several objects: one of `-target` names only a part of them. */
export const isEverythingGone = (root: RootReview): boolean =>
  isDestroyPlan(root) && root.complete !== false && root.destroys.length > 1;

/** Who agreed to what. */
export interface GrantedOverride {
  readonly by: readonly string[];
  readonly digest: string;
  readonly at: string;
}

/**
 * What a signature proves of who made it: that somebody touched a security key (`touch`), that a security key made it
 * without that (`no-touch`), or that somebody or something could read a key (`plain`).
 */
export const PROOFS = ["touch", "no-touch", "plain"] as const;
export type Proof = (typeof PROOFS)[number];

export interface SigningKey {
  readonly proof: Proof;
  /** `ssh-ed25519`. Untrusted text, as the fingerprint is not. */
  readonly algorithm: string;
  /** `SHA256:…` */
  readonly fingerprint: string;
}

/** A consent that was signed (docs/consent.md). */
export interface SignedConsent {
  /** The signer's name in the file of allowed signers. */
  readonly by: string;
  readonly root: string;
  /** By the clock of who signed. */
  readonly agreed: string;
  readonly expires: string;
  /** Untrusted text; empty where none was given. */
  readonly reason: string;
  readonly key: SigningKey;
}

/** Which policy a review went by, so that nobody has to guess why something passed. Untrusted text. */
export interface PolicyOrigin {
  /** The file, as a person at the keyboard or a reader of the repository would name it; null: there is none. */
  readonly file: string | null;
  /** The branch that it was read from; null on a command line, which reads the files as they lie there. */
  readonly branch: string | null;
  /** Folders in which none was found; empty where one was. */
  readonly looked: readonly string[];
}

export interface Review {
  readonly verdict: Verdict;
  /** `sha256:…` over the blocking findings; null when nothing blocks. */
  readonly digest: string | null;
  readonly counts: Counts;
  readonly roots: readonly RootReview[];
  /** Null while nobody agreed. `signed`: by what signatures; null where GitHub says who agreed. */
  readonly override: (GrantedOverride & { readonly signed: readonly SignedConsent[] | null }) | null;
  /** Null where it is not known: several jobs may have gone by several. */
  readonly policy: PolicyOrigin | null;
}
