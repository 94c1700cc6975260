import type { Proof, SignedConsent, SigningKey } from "../domain/review.ts";
import { code, type Phrase } from "./phrase.ts";

/** What the kind of a key says of who signed. */
const PROOF = {
  touch: "a security key that was touched, so a person was there",
  "no-touch": "a security key that was not touched, which a program can do as well",
  plain: "a plain key, which proves nothing against whoever can read it, an agent too",
} satisfies Record<Proof, string>;

/** With what something was signed: completes `Signed with …`. */
export const signingPhrase = ({ proof, algorithm, fingerprint }: SigningKey): Phrase => [
  `${PROOF[proof]} (`,
  code(algorithm),
  " ",
  code(fingerprint),
  ")",
];

const WEAKEST: readonly Proof[] = ["plain", "no-touch", "touch"];
const SHORT = {
  touch: "with a security key that was touched",
  "no-touch": "with a security key that was not touched, which proves no person",
  plain: "with a plain key, which proves no person",
} satisfies Record<Proof, string>;

/** The least that the signatures of a consent prove: completes `alice agreed to exactly this finding, …`. */
export const proofWords = (signed: readonly SignedConsent[]): string =>
  SHORT[WEAKEST.find((proof) => signed.some(({ key }) => key.proof === proof)) ?? "plain"];

/** One consent in a sentence. */
export const signedPhrase = ({ by, root, agreed, expires, reason, key }: SignedConsent): Phrase => [
  code(by),
  " agreed for ",
  code(root),
  ` at ${agreed}, until ${expires}, with `,
  ...signingPhrase(key),
  ...(reason === "" ? [] : [": ", code(reason)]),
];
