import { asTerminal } from "../../report/phrase.ts";
import { type Phrase, phrase } from "../../text/phrase.ts";

/** Why a consent file does not count: one row per reason, with its own word, sentence and remedy. */
export interface ConsentRefusal {
  readonly code: ConsentRefusalCode;
  readonly says: Phrase;
  readonly remedy: Phrase;
}

type Wording = Omit<ConsentRefusal, "code">;

const because = (says: Phrase, remedy: Phrase): Wording => ({ says, remedy });

const AGREE_AGAIN = "A person agrees anew with destroy-guard agree.";

/** What agrees to exactly this. A root may be named with anything; a digest is hexadecimal. */
const agreeTo = (digest: string, root: string): Phrase =>
  phrase`A person reads the review and agrees with destroy-guard agree ${digest} --root ${root}.`;

interface Named {
  readonly file: string;
}

export const CONSENT_REFUSALS = {
  // The file
  "no-file": ({ file }: Named) =>
    because(
      phrase`There is no consent at ${file}: nobody has agreed yet, or the path is another one.`,
      phrase`A person agrees with destroy-guard agree … --output ${file}.`,
    ),
  "unreadable-file": ({ file, why }: Named & { why: string }) =>
    because(phrase`The consent ${file} can't be read: ${[why]}.`, phrase`Check the path, and whose file it is.`),
  "no-consent": ({ file }: Named) =>
    because(
      phrase`${file} is no consent: it does not begin as destroy-guard agree writes it.`,
      phrase`Name the file that destroy-guard agree wrote with --output. A shell's > may change its characters.`,
    ),
  "other-version": ({ file, found }: Named & { found: string }) =>
    because(
      phrase`${file} is a consent of another version of destroy-guard: ${found}.`,
      phrase`Agree with the version that reads it.`,
    ),
  unsigned: ({ file }: Named) =>
    because(phrase`${file} bears no signature, so anybody can have written it.`, [AGREE_AGAIN]),

  // The signature
  edited: ({ file }: Named) =>
    because(phrase`${file} is not as it was signed: its text or its signature was changed, if only its line ends.`, [
      `${AGREE_AGAIN} Copy the file as it is; git needs "-text" for it in .gitattributes.`,
    ]),
  "other-namespace": ({ file, namespace }: Named & { namespace: string }) =>
    because(phrase`${file} was signed for ${namespace} and not for destroy-guard, so it agrees to nothing here.`, [
      AGREE_AGAIN,
    ]),

  // Whose signature counts
  "no-signers": () =>
    because(
      [
        "Whose signature counts is not known: there is no --signers, and no override.signers in a policy that somebody named. A policy that was only found in the working copy does not say it, since whoever is to be stopped can edit it.",
      ],
      [
        "Name a file of allowed signers with --signers, or in your own policy. Take it from the branch that is merged into, not from the one that is checked out.",
      ],
    ),
  "signers-unreadable": ({ signers, why }: { signers: string; why: string }) =>
    because(
      phrase`The allowed signers ${signers} can't be read: ${[why]}.`,
      phrase`Check the path. Each line is a name and a public key: alice@example.com ssh-ed25519 AAAA…`,
    ),
  "unknown-signer": ({ fingerprint, signers }: { fingerprint: string; signers: string }) =>
    because(
      phrase`The key ${fingerprint} that signed is not, or no longer, in ${signers}.`,
      phrase`Let one of the signers agree, or let whoever keeps ${signers} add the key.`,
    ),
  "signer-not-valid": ({ fingerprint, signers }: { fingerprint: string; signers: string }) =>
    because(
      phrase`The key ${fingerprint} that signed stands in ${signers}, but does not count: it is for other namespaces, its time is over or has not begun, or its line is a comment.`,
      phrase`Let another of the signers agree, or let whoever keeps ${signers} look at that line; a namespaces= there has to hold destroy-guard.`,
    ),
  "within-reach": ({ fingerprint }: { fingerprint: string }) =>
    because(
      phrase`The key ${fingerprint} that signed lies where a program that runs as this user can use it, and nobody has to touch anything for it. So a program can have signed, such as a coding agent, and it proves nothing here.`,
      [
        "A person signs with a key that needs a touch (ssh-keygen -t ed25519-sk), or with one that is on another machine or needs a passphrase each time. Or a person runs destroy-guard apply in a terminal.",
      ],
    ),
  "no-ssh-keygen": () =>
    because(
      ["ssh-keygen can't be started, so no signature can be verified."],
      ["Install OpenSSH 8.2 or later (Debian and Alpine: the package openssh-client), and put it on PATH."],
    ),
  "old-ssh-keygen": () =>
    because(
      ["This ssh-keygen is too old to verify signatures."],
      ["Install OpenSSH 8.2 or later, and put it first on PATH."],
    ),

  // What it agrees to
  expired: ({ file, expires }: Named & { expires: string }) =>
    because(phrase`${file} ran out at ${[expires]}.`, [AGREE_AGAIN]),
  "too-long": ({ file, expires }: Named & { expires: string }) =>
    because(phrase`${file} is to count until ${[expires]}; a consent lasts at most 7 days.`, [AGREE_AGAIN]),
  "other-root": ({ file, found, roots }: Named & { found: string; roots: Phrase }) =>
    because(phrase`${file} agrees to a destroy in ${found}; what blocks is in ${roots}.`, [
      "A person agrees for that root. Where both are the same, name it in the same way with --root, relative to the top of the repository.",
    ]),
  "other-digest": ({ file, found, digest, root }: Named & { found: string; digest: string; root: string }) =>
    because(
      phrase`${file} agrees to another set of findings in ${root}, ${found}; what blocks now is ${digest}.`,
      agreeTo(digest, root),
    ),

  // The whole review
  final: () =>
    because(
      ["The plan ended in an error, so it can't be applied, and nobody can agree to it."],
      ["Make the plan again."],
    ),
  "no-consent-for-root": ({ root, digest }: { root: string; digest: string }) =>
    because(phrase`None of the consents covers what blocks in ${root}.`, agreeTo(digest, root)),
  "more-signers": ({
    root,
    digest,
    required,
    have,
  }: {
    root: string;
    digest: string;
    required: number;
    have: Phrase;
  }) =>
    because(
      phrase`The policy asks for ${required} different signers, and in ${root} only ${have} agreed.`,
      phrase`Somebody else reads the review and agrees, too, with destroy-guard agree ${digest} --root ${root}; then all consents are named, each with --consent.`,
    ),
} as const satisfies Readonly<Record<string, (facts: never) => Wording>>;

export type ConsentRefusalCode = keyof typeof CONSENT_REFUSALS;

/** The refusal of a code with its facts. */
export function refuseConsent<C extends ConsentRefusalCode>(
  code: C,
  ...facts: Parameters<(typeof CONSENT_REFUSALS)[C]>
): ConsentRefusal {
  const wording = CONSENT_REFUSALS[code] as (...facts: readonly unknown[]) => Wording;
  return { code, ...wording(...facts) };
}

/** What a refusal says to a person at a terminal, with what to do. */
export const refusalLines = (refusals: readonly ConsentRefusal[]): readonly string[] =>
  refusals.map(({ says, remedy }) => `${asTerminal(says)} ${asTerminal(remedy)}`);
