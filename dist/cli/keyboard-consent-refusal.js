const require_rolldown_runtime = require("./runtime.js");
const require_review = require("./cli-review.js");
// src/keyboard/consent/refusal.ts
var refusal_exports = require_rolldown_runtime.__exportAll({ refusalLines: () => refusalLines });
const because = (says, remedy) => ({
	says,
	remedy
});
const AGREE_AGAIN = "A person agrees anew with destroy-guard agree.";
const agreeTo = (digest, root) => require_review.phrase`A person reads the review and agrees with destroy-guard agree ${digest} --root ${root}.`;
const CONSENT_REFUSALS = {
	"no-file": ({ file }) => because(require_review.phrase`There is no consent at ${file}: nobody has agreed yet, or the path is another one.`, require_review.phrase`A person agrees with destroy-guard agree \u2026 --output ${file}.`),
	"unreadable-file": ({ file, why }) => because(require_review.phrase`The consent ${file} can't be read: ${[why]}.`, require_review.phrase`Check the path, and whose file it is.`),
	"no-consent": ({ file }) => because(require_review.phrase`${file} is no consent: it does not begin as destroy-guard agree writes it.`, require_review.phrase`Name the file that destroy-guard agree wrote with --output. A shell's > may change its characters.`),
	"other-version": ({ file, found }) => because(require_review.phrase`${file} is a consent of another version of destroy-guard: ${found}.`, require_review.phrase`Agree with the version that reads it.`),
	unsigned: ({ file }) => because(require_review.phrase`${file} bears no signature, so anybody can have written it.`, [AGREE_AGAIN]),
	edited: ({ file }) => because(require_review.phrase`${file} is not as it was signed: its text or its signature was changed, if only its line ends.`, [`${AGREE_AGAIN} Copy the file as it is; git needs "-text" for it in .gitattributes.`]),
	"other-namespace": ({ file, namespace }) => because(require_review.phrase`${file} was signed for ${namespace} and not for destroy-guard, so it agrees to nothing here.`, [AGREE_AGAIN]),
	"no-signers": () => because(["Whose signature counts is not known: there is no --signers, and no override.signers in a policy that somebody named. A policy that was only found in the working copy does not say it, since whoever is to be stopped can edit it."], ["Name a file of allowed signers with --signers, or in your own policy. Take it from the branch that is merged into, not from the one that is checked out."]),
	"signers-unreadable": ({ signers, why }) => because(require_review.phrase`The allowed signers ${signers} can't be read: ${[why]}.`, require_review.phrase`Check the path. Each line is a name and a public key: alice@example.com ssh-ed25519 AAAA\u2026`),
	"unknown-signer": ({ fingerprint, signers }) => because(require_review.phrase`The key ${fingerprint} that signed is not, or no longer, in ${signers}.`, require_review.phrase`Let one of the signers agree, or let whoever keeps ${signers} add the key.`),
	"signer-not-valid": ({ fingerprint, signers }) => because(require_review.phrase`The key ${fingerprint} that signed stands in ${signers}, but does not count: it is for other namespaces, its time is over or has not begun, or its line is a comment.`, require_review.phrase`Let another of the signers agree, or let whoever keeps ${signers} look at that line; a namespaces= there has to hold destroy-guard.`),
	"within-reach": ({ fingerprint }) => because(require_review.phrase`The key ${fingerprint} that signed lies where a program that runs as this user can use it, and nobody has to touch anything for it. So a program can have signed, such as a coding agent, and it proves nothing here.`, ["A person signs with a key that needs a touch (ssh-keygen -t ed25519-sk), or with one that is on another machine or needs a passphrase each time. Or a person runs destroy-guard apply in a terminal."]),
	"no-ssh-keygen": () => because(["ssh-keygen can't be started, so no signature can be verified."], ["Install OpenSSH 8.2 or later (Debian and Alpine: the package openssh-client), and put it on PATH."]),
	"old-ssh-keygen": () => because(["This ssh-keygen is too old to verify signatures."], ["Install OpenSSH 8.2 or later, and put it first on PATH."]),
	expired: ({ file, expires }) => because(require_review.phrase`${file} ran out at ${[expires]}.`, [AGREE_AGAIN]),
	"too-long": ({ file, expires }) => because(require_review.phrase`${file} is to count until ${[expires]}; a consent lasts at most 7 days.`, [AGREE_AGAIN]),
	"other-root": ({ file, found, roots }) => because(require_review.phrase`${file} agrees to a destroy in ${found}; what blocks is in ${roots}.`, ["A person agrees for that root. Where both are the same, name it in the same way with --root, relative to the top of the repository."]),
	"other-digest": ({ file, found, digest, root }) => because(require_review.phrase`${file} agrees to another set of findings in ${root}, ${found}; what blocks now is ${digest}.`, agreeTo(digest, root)),
	final: () => because(["The plan ended in an error, so it can't be applied, and nobody can agree to it."], ["Make the plan again."]),
	"no-consent-for-root": ({ root, digest }) => because(require_review.phrase`None of the consents covers what blocks in ${root}.`, agreeTo(digest, root)),
	"more-signers": ({ root, digest, required, have }) => because(require_review.phrase`The policy asks for ${required} different signers, and in ${root} only ${have} agreed.`, require_review.phrase`Somebody else reads the review and agrees, too, with destroy-guard agree ${digest} --root ${root}; then all consents are named, each with --consent.`)
};
function refuseConsent(code, ...facts) {
	const wording = CONSENT_REFUSALS[code];
	return {
		code,
		...wording(...facts)
	};
}
const refusalLines = (refusals) => refusals.map(({ says, remedy }) => `${require_review.asTerminal(says)} ${require_review.asTerminal(remedy)}`);
Object.defineProperty(exports, "refusalLines", {
	enumerable: true,
	get: function() {
		return refusalLines;
	}
});
Object.defineProperty(exports, "refusal_exports", {
	enumerable: true,
	get: function() {
		return refusal_exports;
	}
});
Object.defineProperty(exports, "refuseConsent", {
	enumerable: true,
	get: function() {
		return refuseConsent;
	}
});
