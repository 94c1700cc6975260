import { CONSENT_REFUSALS, type ConsentRefusalCode, refuseConsent } from "../../src/keyboard/consent/refusal.ts";
import type { Phrase } from "../../src/text/phrase.ts";
import { list } from "../../src/text/phrase.ts";
import { table } from "./table.ts";

const file = "consents/infra-prod";
const root = "infra/prod";
const digest = "sha256:b6a3…";
const found = "sha256:41f0…";
const signers = ".github/allowed_signers";
const fingerprint = "SHA256:n7Qx…";

/** For each refusal facts to show it with. A refusal without a row does not compile. */
const SHOWN: { readonly [C in ConsentRefusalCode]: Parameters<(typeof CONSENT_REFUSALS)[C]> } = {
  "no-file": [{ file }],
  "unreadable-file": [{ file, why: "permission denied" }],
  "no-consent": [{ file }],
  "other-version": [{ file, found: "destroy-guard consent 2" }],
  unsigned: [{ file }],
  edited: [{ file }],
  "other-namespace": [{ file, namespace: "git" }],
  "no-signers": [],
  "signers-unreadable": [{ signers, why: "it is not there" }],
  "unknown-signer": [{ fingerprint, signers }],
  "signer-not-valid": [{ fingerprint, signers }],
  "within-reach": [{ fingerprint }],
  "no-ssh-keygen": [],
  "old-ssh-keygen": [],
  expired: [{ file, expires: "2026-11-21T14:00:00Z" }],
  "too-long": [{ file, expires: "2028-01-01T00:00:00Z" }],
  "other-root": [{ file, found: "infra/dev", roots: list([root]) }],
  "other-digest": [{ file, found, digest, root }],
  final: [],
  "no-consent-for-root": [{ root, digest }],
  "more-signers": [{ root, digest, required: 2, have: list(["alice@example.com"]) }],
};

/** Our own words and examples, so nothing in them has to be made inert. */
const written = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === "string" ? part : `\`${part.code}\``)).join("");

function rowOf(code: ConsentRefusalCode): readonly string[] {
  // The facts are the row's own, which the compiler can't follow through the index.
  const { says, remedy } = (
    refuseConsent as (code: string, ...facts: readonly unknown[]) => ReturnType<typeof refuseConsent>
  )(code, ...SHOWN[code]);
  return [`\`${code}\``, written(says), written(remedy)];
}

/** Every refusal of a consent with its remedy. */
export const consentRefusals = (): string =>
  table(["refusal", "says", "what to do"], (Object.keys(CONSENT_REFUSALS) as ConsentRefusalCode[]).map(rowOf));
