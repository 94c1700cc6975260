export const id = 878;
export const ids = [878];
export const modules = {

/***/ 8497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refuseConsent),
/* harmony export */   refusalLines: () => (/* binding */ refusalLines)
/* harmony export */ });
/* unused harmony export CONSENT_REFUSALS */
/* harmony import */ var _report_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(650);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4393);


const because = (says, remedy) => ({ says, remedy });
const AGREE_AGAIN = "A person agrees anew with destroy-guard agree.";
/** What agrees to exactly this. A root may be named with anything; a digest is hexadecimal. */
const agreeTo = (digest, root) => (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `A person reads the review and agrees with destroy-guard agree ${digest} --root ${root}.`;
const CONSENT_REFUSALS = {
    // The file
    "no-file": ({ file }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `There is no consent at ${file}: nobody has agreed yet, or the path is another one.`, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `A person agrees with destroy-guard agree … --output ${file}.`),
    "unreadable-file": ({ file, why }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `The consent ${file} can't be read: ${[why]}.`, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Check the path, and whose file it is.`),
    "no-consent": ({ file }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${file} is no consent: it does not begin as destroy-guard agree writes it.`, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Name the file that destroy-guard agree wrote with --output. A shell's > may change its characters.`),
    "other-version": ({ file, found }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${file} is a consent of another version of destroy-guard: ${found}.`, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Agree with the version that reads it.`),
    unsigned: ({ file }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${file} bears no signature, so anybody can have written it.`, [AGREE_AGAIN]),
    // The signature
    edited: ({ file }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${file} is not as it was signed: its text or its signature was changed, if only its line ends.`, [
        `${AGREE_AGAIN} Copy the file as it is; git needs "-text" for it in .gitattributes.`,
    ]),
    "other-namespace": ({ file, namespace }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${file} was signed for ${namespace} and not for destroy-guard, so it agrees to nothing here.`, [
        AGREE_AGAIN,
    ]),
    // Whose signature counts
    "no-signers": () => because([
        "Whose signature counts is not known: there is no --signers, and no override.signers in a policy that somebody named. A policy that was only found in the working copy does not say it, since whoever is to be stopped can edit it.",
    ], [
        "Name a file of allowed signers with --signers, or in your own policy. Take it from the branch that is merged into, not from the one that is checked out.",
    ]),
    "signers-unreadable": ({ signers, why }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `The allowed signers ${signers} can't be read: ${[why]}.`, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Check the path. Each line is a name and a public key: alice@example.com ssh-ed25519 AAAA…`),
    "unknown-signer": ({ fingerprint, signers }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `The key ${fingerprint} that signed is not, or no longer, in ${signers}.`, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Let one of the signers agree, or let whoever keeps ${signers} add the key.`),
    "signer-not-valid": ({ fingerprint, signers }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `The key ${fingerprint} that signed stands in ${signers}, but does not count: it is for other namespaces, its time is over or has not begun, or its line is a comment.`, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Let another of the signers agree, or let whoever keeps ${signers} look at that line; a namespaces= there has to hold destroy-guard.`),
    "within-reach": ({ fingerprint }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `The key ${fingerprint} that signed lies where a program that runs as this user can use it, and nobody has to touch anything for it. So a program can have signed, such as a coding agent, and it proves nothing here.`, [
        "A person signs with a key that needs a touch (ssh-keygen -t ed25519-sk), or with one that is on another machine or needs a passphrase each time. Or a person runs destroy-guard apply in a terminal.",
    ]),
    "no-ssh-keygen": () => because(["ssh-keygen can't be started, so no signature can be verified."], ["Install OpenSSH 8.2 or later (Debian and Alpine: the package openssh-client), and put it on PATH."]),
    "old-ssh-keygen": () => because(["This ssh-keygen is too old to verify signatures."], ["Install OpenSSH 8.2 or later, and put it first on PATH."]),
    // What it agrees to
    expired: ({ file, expires }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${file} ran out at ${[expires]}.`, [AGREE_AGAIN]),
    "other-root": ({ file, found, roots }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${file} agrees to a destroy in ${found}; what blocks is in ${roots}.`, [
        "A person agrees for that root. Where both are the same, name it in the same way with --root, relative to the top of the repository.",
    ]),
    "other-digest": ({ file, found, digest, root }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${file} agrees to another set of findings in ${root}, ${found}; what blocks now is ${digest}.`, agreeTo(digest, root)),
    // The whole review
    final: () => because(["The plan ended in an error, so it can't be applied, and nobody can agree to it."], ["Make the plan again."]),
    "no-consent-for-root": ({ root, digest }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `None of the consents covers what blocks in ${root}.`, agreeTo(digest, root)),
    "more-signers": ({ root, digest, required, have, }) => because((0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `The policy asks for ${required} different signers, and in ${root} only ${have} agreed.`, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Somebody else reads the review and agrees, too, with destroy-guard agree ${digest} --root ${root}; then all consents are named, each with --consent.`),
};
/** The refusal of a code with its facts. */
function refuseConsent(code, ...facts) {
    const wording = CONSENT_REFUSALS[code];
    return { code, ...wording(...facts) };
}
/** What a refusal says to a person at a terminal, with what to do. */
const refusalLines = (refusals) => refusals.map(({ says, remedy }) => `${(0,_report_phrase_js__WEBPACK_IMPORTED_MODULE_0__.asTerminal)(says)} ${(0,_report_phrase_js__WEBPACK_IMPORTED_MODULE_0__.asTerminal)(remedy)}`);


/***/ })

};
