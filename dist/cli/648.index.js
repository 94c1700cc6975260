export const id = 648;
export const ids = [648,878];
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


/***/ }),

/***/ 648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/text/shell-word.js
var shell_word = __webpack_require__(4381);
// EXTERNAL MODULE: ./build/keyboard/policy.js + 1 modules
var keyboard_policy = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/keyboard/policy-places.js
var policy_places = __webpack_require__(4453);
// EXTERNAL MODULE: ./build/keyboard/review.js + 2 modules
var review = __webpack_require__(2339);
// EXTERNAL MODULE: ./build/keyboard/root/place.js
var root_place = __webpack_require__(9350);
// EXTERNAL MODULE: ./build/keyboard/trail.js + 3 modules
var keyboard_trail = __webpack_require__(9016);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(3299);
// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(3021);
// EXTERNAL MODULE: ./build/keyboard/consent/refusal.js
var refusal = __webpack_require__(8497);
;// CONCATENATED MODULE: ./build/keyboard/hook/blocked-reason.js




const MOST_LINES = 60;
/** A review with its findings, and who can do what about it. */
function blockedReason({ review, plan, folder, refusals, agree }) {
    const lines = (0,terminal.terminalReport)(review, { width: 100, color: false }).trimEnd().split("\n");
    const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "…"] : lines;
    const name = (0,untrusted/* terminalText */.eR)((0,shell_word/* shellWord */.r)(plan));
    const there = folder === null ? "" : `--chdir ${(0,untrusted/* terminalText */.eR)((0,shell_word/* shellWord */.r)(folder))} `;
    return [
        `Applying ${name} is refused by destroy-guard.`,
        ...shown,
        ...(0,refusal.refusalLines)(refusals),
        `If this is meant, a person can look at it and apply it: destroy-guard apply ${there}${name}`,
        ...(agree === null ? [] : [`Or a person agrees in a terminal of theirs: ${(0,untrusted/* terminalText */.eR)(agree)}`]),
    ].join("\n");
}

// EXTERNAL MODULE: ./build/keyboard/hook/files.js
var files = __webpack_require__(6541);
;// CONCATENATED MODULE: ./build/keyboard/hook/judge.js









/** Reviews the plan that an agent wants to apply. Throws InputError where it, or a policy, can't be read. */
async function judge(plan, settings, shell, signal) {
    const place = (0,root_place/* placeOf */.$)(plan.folder, shell.env);
    const places = (0,policy_places/* policyPlaces */.n)(settings.policy, { cwd: shell.cwd, top: place.top, env: shell.env });
    const policy = await (0,keyboard_policy/* policyFor */.K)(places, place.root, shell.cwd);
    const program = settings.terraform ?? (plan.program === "tofu" ? "tofu" : "terraform");
    const trail = (0,keyboard_trail/* trailAt */.Au)((0,keyboard_trail/* trailPath */.yg)(settings.log, shell), shell.now).read().lines;
    const found = await (0,review/* reviewSaved */._)({ file: (0,files/* walked */.xQ)(plan.folder, plan.plan), folder: plan.folder, program }, { policy, place, now: shell.now(), trail, signal, pullState: null, isSaved: false });
    if (found.review.verdict !== "blocked")
        return { reviewed: found, denied: null };
    const { reviewed, refusals } = await consented(found, policy.override, settings, shell, signal);
    if (reviewed.review.verdict === "overridden")
        return { reviewed, denied: null };
    const agree = agreeCommand(plan, place.root, settings, shell);
    const folder = (0,external_node_path_.resolve)(plan.folder) === (0,external_node_path_.resolve)(shell.cwd) ? null : (0,external_node_path_.resolve)(plan.folder);
    return { reviewed, denied: blockedReason({ review: reviewed.review, plan: plan.plan, folder, refusals, agree }) };
}
/** The review after the consents that the hook was told of. */
async function consented(before, { signers, required }, settings, shell, signal) {
    if (settings.consent.length === 0)
        return { reviewed: before, refusals: [] };
    // Loaded only here: most plans block nothing.
    const { consentTo } = await __webpack_require__.e(/* import() */ 8247).then(__webpack_require__.bind(__webpack_require__, 3485));
    const { keysWithinReach } = await __webpack_require__.e(/* import() */ 4010).then(__webpack_require__.bind(__webpack_require__, 4010));
    const { cwd, env } = shell;
    const withinReach = await keysWithinReach({ env, signal });
    const named = { files: settings.consent, signers: settings.signers ?? signers };
    const { review, refusals } = await consentTo(before.review, named, {
        cwd,
        env,
        now: shell.now(),
        required,
        withinReach,
        signal,
    });
    return { reviewed: { ...before, review }, refusals };
}
/** What agrees to this plan by the same rules. Null where no consent would be looked at. */
function agreeCommand({ folder, plan }, root, { consent: [output], policy }, { cwd }) {
    if (output === undefined)
        return null;
    const words = [
        (0,external_node_path_.resolve)(folder, plan),
        "--root",
        root,
        ...(policy === undefined ? [] : ["--policy", (0,external_node_path_.resolve)(cwd, policy)]),
        "--output",
        (0,external_node_path_.resolve)(cwd, output),
    ];
    return ["destroy-guard agree", ...words.map(shell_word/* shellWord */.r)].join(" ");
}


/***/ }),

/***/ 4381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word as a POSIX shell reads it back. */
const shellWord = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;


/***/ })

};
